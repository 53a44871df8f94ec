// Looks at a random cohort's statements the slow and obvious way, to hold figures against.
import { type RosterEntry, rosterHomePage } from '../../src/reports/roster.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';

/** What one statement says that counts. */
export interface Told {
  /** Position on the roster, or the account's name. */
  who: number | string;
  session: number;
  at: number;
  /** Last word of the verb's id. */
  verb: string;
  /** `page/bacaan`; empty for the session itself. */
  part: string;
  success: boolean;
  score: number | undefined;
  measure: number | undefined;
}

/** What is left of what arrived: each statement once, none that is voided, in the order in which things happened. */
export function toldBy(arrived: readonly object[], roster: readonly RosterEntry[]): Told[] {
  const all = arrived as (Statement & { object: { id: string } })[];
  const voided = new Set(
    all.filter(({ verb }) => verb.id.endsWith('/voided')).map(({ object }) => object.id),
  );
  const once = new Map(
    all
      .filter(({ id, verb }) => !verb.id.endsWith('/voided') && !voided.has(id))
      .map((statement) => [statement.id, statement]),
  );
  return [...once.values()]
    .sort((a, b) =>
      a.timestamp === b.timestamp ? (a.id < b.id ? -1 : 1) : a.timestamp < b.timestamp ? -1 : 1,
    )
    .map(({ actor, object, verb, timestamp, result }) => {
      const account = actor.account as { homePage: string; name: string };
      const expected = roster.findIndex(({ ref, keys }) =>
        account.homePage === rosterHomePage
          ? ref === account.name
          : keys.includes(`account ${account.homePage} ${account.name}`),
      );
      const [, session = '', part = ''] = /\/kursus\/sesi-(\d)\/?(.*)$/.exec(object.id) ?? [];
      return {
        who: expected < 0 ? account.name : expected,
        session: Number(session) - 1,
        at: Date.parse(timestamp),
        verb: verb.id.replace(/.*\//, ''),
        part,
        success: result?.success === true,
        score: result?.score?.raw,
        measure: Object.values(result?.extensions ?? {})[0],
      };
    });
}

/** Names of the stages that somebody has reached in one session. */
export function reached(told: readonly Told[]): Set<string> {
  const stages = new Set<string>();
  const times = told.filter(({ verb }) => verb !== 'attended').map(({ at }) => at);
  const active = times.reduce(
    (sum, at, index) => sum + (index ? Math.min(600_000, at - (times[index - 1] ?? 0)) : 0),
    0,
  );
  const about = (verb: string) => told.some((one) => one.verb === verb && one.part === '');
  if (told.length > 0) stages.add('began');
  if (about('passed')) for (const stage of ['present', 'completed', 'passed']) stages.add(stage);
  if (about('completed')) for (const stage of ['present', 'completed']) stages.add(stage);
  if (about('attended') || active >= 600_000) stages.add('present');
  return stages;
}
