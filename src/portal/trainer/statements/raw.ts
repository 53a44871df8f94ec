// A query as text: read with an error in words for each mistake, and written in one canonical way.
import { origins } from '../../../reports/learner.ts';
import type { StatementQuery } from '../../../reports/statements/query.ts';
import { actorKeyOf, agentOfKey } from '../../../reports/statements/terms.ts';
import { verbs } from '../../../vocabulary/terms.ts';
import { originWords } from '../address.ts';
import type { PageContext } from '../page.ts';
import { readMicros, readMillis, writeMicros, writeMillis } from './times.ts';
import { cohortWords, presentationWords, queryWords, type xapiWords } from './words.ts';

export interface RawQuery {
  query: StatementQuery;
  /** Sentences; a query with mistakes is not asked. */
  errors: string[];
}

/** What reading needs to know: which sessions and people there are. */
type Place = Pick<PageContext, 'data' | 'say'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const iri = /^[a-z][a-z0-9+.-]*:\S+$/i;
const longest = 2_000;

/** The parameters of a raw text, which may stand on several lines; a leading `?` or path is passed over. */
export function parametersOf(text: string): URLSearchParams {
  const line = text
    .split(/\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('&')
    .replace(/&&+/g, '&');
  return new URLSearchParams(line.replace(/^[^?=&\s]*\?/, '').slice(0, longest * 4));
}

/** @param parameters of an address or a raw text; other words of the page's own address have been taken away */
export function readRaw(parameters: URLSearchParams, { data, say }: Place): RawQuery {
  const errors: string[] = [];
  const wrong = (key: string, name: string, value = '') =>
    void errors.push(say(`statements.wrong.${key}`, { name, value: value.slice(0, 80) }));

  for (const name of new Set(parameters.keys())) {
    if (!queryWords.includes(name)) {
      const isShown = presentationWords.some((word) => word === name);
      wrong(isShown ? 'presentation' : 'unknown', name);
    } else if (parameters.getAll(name).filter((value) => value.trim() !== '').length > 1)
      wrong('twice', name);
  }
  const text = (name: string): string | undefined => {
    const value = parameters
      .getAll(name)
      .find((one) => one.trim() !== '')
      ?.trim();
    return value === undefined || value.length > longest ? undefined : value;
  };
  /** A value that `read` understands. */
  const value = <T>(name: string, error: string, read: (text: string) => T | undefined): T | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    const found = read(given);
    if (found === undefined) wrong(error, name, given);
    return found;
  };
  const flag = (name: string) =>
    value(name, 'boolean', (given) => (given === 'true' ? true : given === 'false' ? false : undefined));
  const yes = (name: string) => value(name, 'yes', (given) => (given === 'ya' ? true : undefined));
  const percent = (name: string) =>
    value(name, 'score', (given) => {
      const number = Number(given.replace(',', '.'));
      return number >= 0 && number <= 100 ? number : undefined;
    });
  const address = (given: string) => (iri.test(given) ? given : undefined);

  const registration = value('registration', 'registration', (given) =>
    uuid.test(given) ? given.toLowerCase() : undefined,
  );
  const origin = value('asal', 'origin', (given) => origins.find((one) => originWords[one] === given));
  const cohort = Object.fromEntries(
    cohortWords.flatMap(([filter, word]) => {
      const given = filter === 'origin' ? origin : text(word);
      return given === undefined ? [] : [[filter, given]];
    }),
  );
  const found = {
    agent: value('agent', 'agent', readAgent),
    relatedAgents: flag('related_agents'),
    verb: value('verb', 'verb', (given) => verbIri(given) ?? address(given)),
    activity: value('activity', 'activity', address),
    relatedActivities: flag('related_activities'),
    registration,
    since: value('since', 'time', readMicros),
    until: value('until', 'time', readMicros),
    person: text('guru'),
    search: text('cari'),
    session: value('sesi', 'session', (given) =>
      data.sessions.some((map) => map.session.id === given) ? given : undefined,
    ),
    from: value('dari', 'time', (given) => readMillis(given)),
    to: value('sampai', 'time', (given) => readMillis(given, true)),
    success: value('hasil', 'result', (given) =>
      given === 'benar' ? true : given === 'salah' ? false : undefined,
    ),
    scoreFrom: percent('nilai-dari'),
    scoreTo: percent('nilai-sampai'),
    voided: yes('dibatalkan'),
    previews: yes('pratinjau'),
  };
  const given = Object.entries(found).filter(([, one]) => one !== undefined);
  return { query: { cohort, ...Object.fromEntries(given) }, errors };
}

/** A verb of our vocabulary by its short name. */
const verbIri = (name: string): string | undefined =>
  Object.hasOwn(verbs, name) ? verbs[name as keyof typeof verbs].id : undefined;

/** An Agent as JSON (Communication 2.1.3). */
function readAgent(text: string): string | undefined {
  try {
    const key = actorKeyOf(JSON.parse(text));
    return key === undefined || /undefined/.test(key) ? undefined : key;
  } catch {
    return undefined;
  }
}

/** The parameters of a query, in a fixed order; what xAPI knows as xAPI writes it. */
export function writeRaw(query: StatementQuery): URLSearchParams {
  const { cohort } = query;
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const yes = (value: boolean | undefined) => (value ? 'ya' : undefined);
  const values: Readonly<Record<string, string | undefined>> = {
    ...xapiValues(query),
    guru: query.person,
    cari: query.search,
    sesi: query.session,
    ...Object.fromEntries(
      cohortWords.map(([filter, word]) => [
        word,
        filter === 'origin' ? cohort.origin && originWords[cohort.origin] : cohort[filter],
      ]),
    ),
    dari: writeMillis(query.from),
    sampai: writeMillis(query.to, true),
    hasil: query.success === undefined ? undefined : query.success ? 'benar' : 'salah',
    'nilai-dari': number(query.scoreFrom),
    'nilai-sampai': number(query.scoreTo),
    dibatalkan: yes(query.voided),
    pratinjau: yes(query.previews),
  };
  const written = new URLSearchParams();
  for (const word of queryWords) if (values[word] !== undefined) written.set(word, values[word]);
  return written;
}

/** The parameters of GET Statements that a query comes to, without people that only reports know. */
export function xapiValues(query: StatementQuery): Readonly<Record<string, string | undefined>> {
  const values: Readonly<Record<(typeof xapiWords)[number], string | undefined>> = {
    agent: query.agent === undefined ? undefined : JSON.stringify(agentOfKey(query.agent)),
    verb: query.verb,
    activity: query.activity,
    registration: query.registration,
    related_agents: query.relatedAgents?.toString(),
    related_activities: query.relatedActivities?.toString(),
    since: writeMicros(query.since),
    until: writeMicros(query.until),
  };
  return values;
}

/** Parameters as people read them: one a line, with the escapes that only addresses need undone. */
export function rawText(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => `${name}=${value.replace(/[%&+#\r\n]/g, (sign) => encodeURIComponent(sign))}`)
    .join('\n&');
}
