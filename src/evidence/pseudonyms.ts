// Statements and people without names, for auditors: identifiers, names and responses as keyed hashes, which are equal
// where the originals were. Whatever counting doesn't need is left out.
import { createHmac } from 'node:crypto';
import { nameWords } from '../reports/evidence/names.ts';
import { isRecord, type Learner, learnerOf, nameOf, simulationHomePage } from '../reports/learner.ts';
import type { PersonLine } from './person-line.ts';

/** Home page of the accounts that stand for people in a pseudonymised export. */
export const pseudonymHomePage = 'https://w3id.org/kendali/samaran';

const simulationPrefix = `account ${simulationHomePage} `;

/** Who was invented still shows as invented: such people are never late (src/reports/evidence/patterns.ts). */
const homeOf = (homePage: Learner['homePage'] | undefined): string =>
  homePage === simulationHomePage ? simulationHomePage : pseudonymHomePage;

export interface Pseudonyms {
  statement(statement: object): object;
  person(line: PersonLine): PersonLine;
}

/** @param salt the office's secret: whoever has it can show which pseudonym is whose */
export function pseudonymsBy(salt: Uint8Array): Pseudonyms {
  const hash = (kind: string, text: string, length: number) =>
    createHmac('sha256', salt).update(`${kind}\n${text}`).digest('base64url').slice(0, length);
  const learner = (key: string) => hash('learner', key, 22);
  const keyOf = (key: string) =>
    `account ${homeOf(key.startsWith(simulationPrefix) ? simulationHomePage : '')} ${learner(key)}`;
  /** Word by word, so that "Ratna" and "Ratna Sari" still fit together; an initial stays one. */
  const name = (text: string) =>
    nameWords(text)
      .map((word) =>
        word.length === 1 ? word : `n${hash('name', word, 12).replace(/[-_]/g, '').toLowerCase()}`,
      )
      .join(' ');

  return {
    statement(statement) {
      const { id, timestamp, stored, actor, verb, object, result, context } = statement as Record<
        string,
        unknown
      >;
      const who = learnerOf(actor);
      const called = nameOf(actor);
      return {
        id,
        actor: {
          objectType: 'Agent',
          ...(called === '' ? {} : { name: name(called) }),
          account: { homePage: homeOf(who?.homePage), name: learner(who?.key ?? '') },
        },
        verb: { id: isRecord(verb) ? verb.id : undefined },
        object: pick(object, ['objectType', 'id']),
        ...(isRecord(result) ? { result: plainResult(result, (text) => hideResponse(text, hash)) } : {}),
        ...contextOf(context),
        timestamp,
        stored,
      };
    },
    person: (line) => ({
      ...line,
      ref: hash('ref', line.ref, 22),
      name: name(line.name),
      npsn: line.npsn === '' ? '' : hash('npsn', line.npsn, 12),
      school: line.school === '' ? '' : hash('school', line.school, 12),
      learners: line.learners.map(keyOf),
    }),
  };
}

/** Longer responses are all alike to whoever counts (src/reports/facts/ledger.ts), so they are here. */
const longestResponse = 64;

const hideResponse = (text: string, hash: (kind: string, text: string, length: number) => string): string =>
  text.length > longestResponse ? 'x'.repeat(longestResponse + 1) : hash('response', text, 22);

function pick(from: unknown, names: readonly string[]): Record<string, unknown> {
  if (!isRecord(from)) return {};
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
}

/** What somebody wrote may name people: only whether two wrote the same stays to be seen. */
function plainResult(
  result: Record<string, unknown>,
  hide: (text: string) => string,
): Record<string, unknown> {
  const { response } = result;
  return {
    ...pick(result, ['success', 'completion', 'duration', 'score']),
    ...(typeof response === 'string' ? { response: response === '' ? '' : hide(response) } : {}),
  };
}

/** cmi5 says by category and grouping which session a statement is about. */
function contextOf(context: unknown): object {
  const activities = isRecord(context) ? context.contextActivities : undefined;
  if (!isRecord(activities)) return {};
  const ids = (found: unknown) =>
    (Array.isArray(found) ? found : [found]).flatMap((one) =>
      isRecord(one) && typeof one.id === 'string' ? [{ id: one.id }] : [],
    );
  const kept = ['category', 'grouping']
    .map((name) => [name, ids(activities[name])] as const)
    .filter(([, found]) => found.length > 0);
  return kept.length === 0 ? {} : { context: { contextActivities: Object.fromEntries(kept) } };
}
