// A training day as statements in a log, with a roster, folded into the columns that reports count from.
import { randomUUID } from 'node:crypto';
import { mapCourse } from '../../src/reports/course-map.ts';
import type { CountingRule, EvidenceData } from '../../src/reports/evidence/index.ts';
import { longestWindow } from '../../src/reports/evidence/index.ts';
import { createLedger } from '../../src/reports/facts/ledger.ts';
import type { LogEntry, StatementLog } from '../../src/reports/log.ts';
import { keepPeople } from '../../src/reports/people.ts';
import type { RosterEntry } from '../../src/reports/roster.ts';
import { partActivityId, sessionActivityId } from '../../src/vocabulary/activities.ts';
import { verbs } from '../../src/vocabulary/terms.ts';
import { course } from '../reports/fixture.ts';

export const courseMap = mapCourse(course, (text) => text);
export const sessionIri = sessionActivityId(course.id, course.sessions[0]?.id ?? '');
/** 20 September 2025, 08.00 WIB. */
export const morning = Date.parse('2025-09-20T01:00:00Z');
export const minute = 60_000;
/** That whole day in WIB. */
export const day: CountingRule = {
  from: Date.parse('2025-09-19T17:00:00Z'),
  to: Date.parse('2025-09-20T17:00:00Z'),
  sessions: [],
  items: 5,
  minutes: 30,
  counts: [],
};
export const year: CountingRule = { ...day, from: day.to - longestWindow };

export const homePage = 'https://lms.example.sch.id';

export interface Deed {
  /** Account name. */
  who: string;
  /** Home page of the account, when it is another. */
  home?: string;
  name?: string;
  at: number;
  verb?: 'answered' | 'experienced' | 'attended' | 'passed';
  part?: string;
  response?: string;
  /** When it reached the LRS; when it happened, when left out. */
  stored?: number;
}

export function statementOf({
  who,
  home = homePage,
  name,
  at,
  verb = 'answered',
  part = 'mana-ai',
  response = 'a',
}: Deed): object {
  return {
    id: randomUUID(),
    actor: { objectType: 'Agent', ...(name ? { name } : {}), account: { homePage: home, name: who } },
    verb: { id: verbs[verb].id, display: { id: verb } },
    object: {
      id:
        verb === 'attended' || verb === 'passed'
          ? sessionIri
          : partActivityId(sessionIri, verb === 'answered' ? 'question' : 'page', part),
    },
    ...(verb === 'answered' ? { result: { response, success: true } } : {}),
    ...(verb === 'passed' ? { result: { success: true, score: { scaled: 0.9 } } } : {}),
    timestamp: new Date(at).toISOString(),
  };
}

/** An hour of answers, a question every six minutes. */
export const anHour = (who: string, from = morning, name = `Guru ${who}`): Deed[] =>
  Array.from({ length: 11 }, (_none, index) => ({
    who,
    name,
    at: from + index * 6 * minute + who.length * 1000,
    part: `soal-${index}`,
    response: `${who} ${index}`,
  }));

export const expected = (number: number, change: Partial<RosterEntry> = {}): RosterEntry => ({
  ref: `peserta-${String(number).padStart(14, '0')}`,
  name: `Guru g${number}`,
  region: number % 2 === 0 ? 'Palembang' : 'Lahat',
  jenjang: 'sd',
  npsn: `1060000${number}`,
  school: `SDN ${number}`,
  cohort: '',
  mode: '',
  contact: '',
  keys: [`name g${number}`],
  ...change,
});

export interface World {
  data: EvidenceData;
  log: StatementLog & { reads: number };
  entries: LogEntry[];
  everybody: Uint8Array;
}

/** @param voided positions of deeds that were voided */
export function world(
  deeds: readonly Deed[],
  roster: readonly RosterEntry[] = [],
  voided: readonly number[] = [],
): World {
  const ordered = deeds
    .map((deed, index) => ({ deed, stored: deed.stored ?? deed.at, voided: voided.includes(index) }))
    .sort((one, other) => one.stored - other.stored);
  const entries = ordered.map(
    ({ deed, stored, voided: gone }, index): LogEntry => ({
      seq: index + 1,
      statement: {
        ...statementOf(deed),
        stored: new Date(stored).toISOString(),
        authority: { objectType: 'Agent', account: { homePage, name: 'lrs' } },
      },
      stored: stored * 1000,
      voided: gone,
    }),
  );
  const ledger = createLedger(courseMap);
  for (const entry of entries) ledger.enter(entry, undefined);
  const keeper = keepPeople({
    learners: ledger.learners,
    facts: ledger.table.columns,
    names: ledger.names,
    roster: { version: () => 1, entries: () => roster },
  });
  keeper.match(new Set());
  const data: EvidenceData = {
    facts: ledger.table.columns,
    people: keeper.people,
    sessions: [...courseMap.sessions.values()],
    names: ledger.names,
    learners: ledger.learners,
  };
  const log = {
    reads: 0,
    async readLog({ afterSeq, limit }: { afterSeq: number; limit: number }) {
      log.reads += 1;
      return entries.slice(afterSeq, afterSeq + limit);
    },
    readEntries: async (seqs: readonly number[]) => seqs.flatMap((seq) => entries[seq - 1] ?? []),
    lastSeq: async () => entries.length,
    readStatement: async () => undefined,
    rewrites: async () => 0,
  };
  return { data, log, entries, everybody: new Uint8Array(data.people.size).fill(1) };
}
