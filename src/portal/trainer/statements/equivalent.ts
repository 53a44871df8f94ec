// The same question as GET /xapi/statements, for programs that ask the LRS itself, and what that can't express.
import { select } from '../../../reports/selection.ts';
import { beyondXapi, type StatementQuery } from '../../../reports/statements/query.ts';
import { agentOfKey } from '../../../reports/statements/terms.ts';
import { hidesNames } from '../display.ts';
import type { PageContext } from '../page.ts';
import { xapiValues } from './raw.ts';

export interface Equivalent {
  urls: string[];
  curl: string[];
  /** Sentences about what differs. */
  notes: string[];
  /** Filters that xAPI doesn't have, in words. */
  beyond: string[];
}

/** @param origin of the installation, without a trailing slash */
export function equivalentOf(query: StatementQuery, context: PageContext, origin: string): Equivalent {
  const { say, formats, scope, display } = context;
  const agents = agentsOf(query, context);
  const given = Object.entries(xapiValues(query)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const requests = (agents.length === 0 ? [undefined] : agents).map((agent) => {
    const parameters = new URLSearchParams(agent === undefined ? {} : { agent });
    for (const [name, value] of given) parameters.set(name, value);
    return parameters;
  });
  const endpoint = `${origin}/xapi/statements`;
  const isHidden = query.person !== undefined && hidesNames(display);
  const beyond = [
    ...(query.person !== undefined && agents.length === 0 && !isHidden ? (['person'] as const) : []),
    ...beyondXapi(query),
  ];
  return {
    urls: requests.map((parameters) => (parameters.size === 0 ? endpoint : `${endpoint}?${parameters}`)),
    curl: requests.map((parameters) => curlOf(endpoint, parameters)),
    beyond: [...new Set(beyond.map((name) => say(`statements.beyond.${name}`)))],
    notes: [
      ...(agents.length > 1
        ? [say('statements.same.several', { count: formats.number(agents.length) })]
        : []),
      ...(isHidden ? [say('statements.same.hidden')] : []),
      ...(scope.regions || scope.cohorts ? [say('statements.same.scope')] : []),
      ...(query.previews || query.cohort.origin ? [] : [say('statements.same.previews')]),
    ],
  };
}

/** The identifiers of the person that is asked for, as agents; none for somebody whom the account may not see. */
function agentsOf({ person: ref, agent }: StatementQuery, context: PageContext): string[] {
  const { data, scope, display } = context;
  const person = ref === undefined ? undefined : data.people.byRef(ref);
  if (person === undefined || agent !== undefined || hidesNames(display)) return [];
  if (!isWithinScope(person, data, scope)) return [];
  const keys = data.people.learnersOf(person).map((learner) => data.learners.learner(learner).key);
  return keys.map((key) => JSON.stringify(agentOfKey(key)));
}

/** Whether an account with this scope may see a person, whatever the filters. */
export function isWithinScope(
  person: number,
  data: PageContext['data'],
  scope: PageContext['scope'],
): boolean {
  return (
    (scope.regions === undefined && scope.cohorts === undefined) || select(data, {}, scope).mask[person] === 1
  );
}

/** A command for a Unix shell, with placeholders for the key. */
function curlOf(endpoint: string, parameters: URLSearchParams): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  return [
    "curl -u 'KUNCI:RAHASIA' -H 'X-Experience-API-Version: 1.0.3'",
    ...(parameters.size === 0 ? [] : ['-G']),
    ...[...parameters].map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`),
    quoted(endpoint),
  ].join(' \\\n  ');
}
