// Enters statements into the columns: one row each, marked when it is voided, before or after it came.
import type { CourseMap } from '../course-map.ts';
import { readFact, voidedTarget } from '../fact.ts';
import { isRecord, learnerOf, nameOf } from '../learner.ts';
import type { LogEntry } from '../log.ts';
import { createFactTable, type FactTable } from './columns.ts';
import { createDictionary, type GrowingDictionary } from './dictionary.ts';
import { fact, kindCode, longResponse, noSession, noValue } from './kinds.ts';
import { createLearners, type GrowingLearners } from './learners.ts';

/** Longer responses are what somebody wrote, hardly ever the same twice: the statement keeps them. */
const longestResponse = 64;

/** Parts are numbered in 16 bits; ids beyond that, which only a stranger's verbs could use up, become one. */
const mostParts = 65_000;

/** 32 bits of a UUID: its first and its last ones, one over the other. */
const fingerprint = (uuid: string): number =>
  (Number.parseInt(uuid.slice(0, 8), 16) ^ Number.parseInt(uuid.slice(-8), 16)) >>> 0;

/** What is folded from the log, in memory. */
export interface Ledger {
  readonly table: FactTable;
  readonly learners: GrowingLearners;
  readonly parts: GrowingDictionary;
  readonly responses: GrowingDictionary;
  readonly names: GrowingDictionary;
  /** Ids of all voided statements, in lower case; a target may come after what voids it. */
  readonly voided: Set<string>;
  /** Learners whose figures have changed since somebody emptied this set. */
  readonly changed: Set<number>;
  /** Rows that were voided since somebody emptied this list. */
  readonly voidedRows: number[];
  /** Learners who count for something now, and didn't when they were first heard of. */
  readonly joined: Set<number>;
  /** Whether a learner's last row that counted was voided: people are to be matched anew. */
  membership: boolean;
  /** Whether everything was cleared: learners have other numbers than before. */
  cleared: boolean;
  /** @param target the statement that this one voids, when it is stored */
  enter(entry: LogEntry, target: object | undefined): void;
  clear(): void;
}

export function createLedger(course: CourseMap): Ledger {
  const table = createFactTable();
  const learners = createLearners();
  const parts = createDictionary();
  const responses = createDictionary(['\u0000']);
  const names = createDictionary();
  const voided = new Set<string>();
  const changed = new Set<number>();
  const voidedRows: number[] = [];
  const sessions = new Map([...course.sessions.keys()].map((id, index) => [id, index]));

  function append({ seq, statement, stored, voided: isVoided }: LogEntry, id: string): void {
    const read = readFact(statement, stored, course);
    const { actor, verb, timestamp } = statement as Readonly<Record<string, unknown>>;
    const learner = read?.learner ?? learnerOf(actor);
    const index = learner ? learners.add(learner) : 0;
    // What voids can't be voided itself (xAPI-Data 2.3.2).
    const isGone = isVoided || (voided.has(id) && voidedTarget(statement) === undefined);
    const told = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
    const row = table.columns.length;
    const measure = read?.score ?? read?.measure;
    const part = read?.part ?? (isRecord(verb) && typeof verb.id === 'string' ? verb.id : '');
    table.append(
      {
        seq,
        at: read?.at ?? (Number.isNaN(told) ? Math.floor(stored / 1000) : told),
        learner: index,
        session: read ? (sessions.get(read.session) ?? noSession) : noSession,
        kind: kindCode[read?.kind ?? 'other'],
        part: parts.size < mostParts ? parts.add(part) : (parts.find(part) ?? 0),
        flags:
          (read?.correct ? fact.correct : 0) |
          (isGone ? fact.voided : 0) |
          (read?.kind === 'item' && read.response === '' ? fact.open : 0),
        value: measure === undefined ? noValue : Math.round(measure * 100),
        duration: Math.min(0xffff_ffff, read?.duration ?? 0),
        response:
          read === undefined
            ? 0
            : read.response.length > longestResponse
              ? longResponse
              : responses.add(read.response),
        name: names.add(read?.name ?? nameOf(actor)),
        id: fingerprint(id),
      },
      learners.link(index, row),
    );
    if (index === 0 || !read || isGone) return;
    // A learner whose rows so far counted for nothing was passed over when people were matched.
    if (learners.count(index, 1) === 1 && table.columns.previous[row] !== 0) ledger.joined.add(index);
    changed.add(index);
  }

  function strike(target: object, id: string): void {
    const { columns } = table;
    const learner = learnerOf((target as Readonly<Record<string, unknown>>).actor);
    const index = (learner && learners.find(learner.key)) ?? 0;
    const wanted = fingerprint(id);
    const read = readFact(target, 0, course);
    for (let link = learners.head(index); link !== 0; link = columns.previous[link - 1] ?? 0) {
      const row = link - 1;
      if (columns.id[row] !== wanted || ((columns.flags[row] ?? 0) & fact.voided) !== 0) continue;
      if (columns.kind[row] !== kindCode[read?.kind ?? 'other']) continue;
      if (read && parts.text(columns.part[row] ?? 0) !== read.part) continue;
      table.void(row);
      voidedRows.push(row);
      if (!read || index === 0) return;
      if (learners.count(index, -1) === 0) ledger.membership = true;
      changed.add(index);
      return;
    }
  }

  const ledger: Ledger = {
    table,
    learners,
    parts,
    responses,
    names,
    voided,
    changed,
    voidedRows,
    joined: new Set(),
    membership: false,
    cleared: false,
    enter(entry, target) {
      const { id } = entry.statement as Readonly<Record<string, unknown>>;
      append(entry, typeof id === 'string' ? id.toLowerCase() : '');
      const gone = voidedTarget(entry.statement);
      if (gone === undefined) return;
      voided.add(gone);
      if (target) strike(target, gone);
    },
    clear() {
      table.clear();
      learners.clear();
      for (const dictionary of [parts, responses, names]) dictionary.clear();
      voided.clear();
      changed.clear();
      voidedRows.length = 0;
      ledger.joined.clear();
      ledger.cleared = true;
    },
  };
  return ledger;
}
