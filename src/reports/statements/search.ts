// Finds the statements that answer a query, newest first: a page at a time, or all of them as a stream.
import type { ReportData } from '../data.ts';
import type { LogEntry } from '../log.ts';
import { noPerson } from '../people.ts';
import type { Scope } from '../selection.ts';
import { candidatesOf, verdict } from './candidates.ts';
import { indexFilters, indexOf, type StatementIndex, suitsIndex } from './indexed.ts';
import { positionAt, rowAfter } from './log-range.ts';
import { whoseStatements } from './people.ts';
import type { Place, StatementQuery } from './query.ts';
import { isKnownPlain, meetsInChain } from './references.ts';
import { fitsResult } from './result.ts';

/** A statement that answers a query. */
export interface Found extends LogEntry {
  /** Whose it is; undefined for statements of nobody in particular. */
  readonly person: number | undefined;
  /** Position in `data.sessions` of the session that it is about. */
  readonly session: number | undefined;
}

export interface FoundPage {
  readonly found: readonly Found[];
  /** What this page belongs to. */
  readonly place: Place;
  /** Where the next page begins; undefined at the end of the result. */
  readonly next: Place | undefined;
  /** Whether the search stopped before the page was full: what comes next may be anything, or nothing. */
  readonly stopped: boolean;
}

/** How many statements answer a query: `least` at least, `most` at most; only reading them all would tell more. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

/** The log was rewritten (erasure of a person) while a stream of it was under way. */
export class LogRewritten extends Error {
  constructor() {
    super('statements were rewritten while they were read: start again');
    this.name = 'LogRewritten';
  }
}

export interface Search {
  /** The statements of a page. @param place where it begins; at the newest when left out */
  page(size: number, place?: Place): Promise<FoundPage>;
  /** Every statement, for an export. @throws LogRewritten */
  all(): AsyncGenerator<Found, void>;
  /** How many there are, as far as the columns tell; undefined where they tell nothing. */
  count(place?: Place): Promise<Count | undefined>;
}

/** Statements that are read for one page; if they don't fill it, it is shown as far as it goes. */
const mostRead = 400;
/** What the index finds meets xAPI's filters already: most of the rest is seen from its row, without reading it. */
const mostIndexed = 2_000;
const pageChunk = 50;
const streamChunk = 200;

/** A statement that may be one of those that are looked for. */
interface Step {
  seq: number;
  row: number;
  /** Whether it is known to meet xAPI's filters. */
  isMet: boolean;
  entry(): LogEntry;
}

/**
 * Prepares a search. What it takes from the data stays as it is now: neither new statements nor changes of the roster move
 * a page or open anybody's statements to a stream under way.
 */
export function searchStatements(data: ReportData, query: StatementQuery, scope: Scope): Search {
  const { log, people } = data;
  const { length, seq: positions, learner, session: sessions, at } = data.facts;
  const { mask, isEverybody } = whoseStatements(data, query, scope);
  const index = suitsIndex(query, isEverybody) ? indexOf(log) : undefined;
  const { judge } = candidatesOf(data, query, mask, isKnownPlain(log));
  const newest = positions[length - 1] ?? 0;
  const wantedSession = data.sessions.findIndex((map) => map.session.id === query.session);

  /** Rows from `first` up to, but without, `end`. */
  async function range({ bound, before }: Place): Promise<{ first: number; end: number }> {
    const upTo = Math.min(bound, (before ?? Number.POSITIVE_INFINITY) - 1);
    const until = query.until === undefined ? upTo : await positionAt(log, query.until, newest);
    const since = query.since === undefined ? 0 : await positionAt(log, query.since, newest);
    return {
      first: rowAfter(positions, length, since),
      end: rowAfter(positions, length, Math.min(upTo, until)),
    };
  }

  async function* byColumns(place: Place, chunk: number): AsyncGenerator<Step, void> {
    const { first, end } = await range(place);
    let row = end - 1;
    while (row >= first) {
      const rows = new Map<number, number>();
      for (; row >= first && rows.size < chunk; row -= 1) {
        if (judge(row) !== verdict.no) rows.set(positions[row] ?? 0, row);
      }
      if (rows.size === 0) return;
      for (const entry of await log.readEntries([...rows.keys()])) {
        const { seq } = entry;
        yield { seq, row: rows.get(seq) ?? 0, isMet: false, entry: () => entry };
      }
    }
  }

  async function* byIndex(
    source: StatementIndex,
    { bound, before }: Place,
    chunk: number,
  ): AsyncGenerator<Step, void> {
    for (let cursor = before; ; ) {
      const found = await source.queryStatements({
        ...indexFilters(query),
        ascending: false,
        limit: chunk,
        bound,
        ...(cursor === undefined ? {} : { cursor }),
      });
      if (found.length === 0) return;
      for (const one of found) {
        const { seq, stored } = one;
        const row = rowAfter(positions, length, seq) - 1;
        const entry = (): LogEntry => ({
          seq,
          stored,
          voided: false,
          statement: JSON.parse(one.json) as object,
        });
        yield { seq, row, isMet: true, entry };
      }
      cursor = found.at(-1)?.seq;
    }
  }

  const steps = (place: Place, chunk: number) =>
    index ? byIndex(index, place, chunk) : byColumns(place, chunk);

  /** What only the index hasn't asked of a row. */
  function fitsRow(row: number): boolean {
    if (mask[learner[row] ?? 0] !== 1) return false;
    if (query.session !== undefined && sessions[row] !== wantedSession) return false;
    const moment = at[row] ?? 0;
    return moment >= (query.from ?? moment) && moment <= (query.to ?? moment);
  }

  async function shown({ row, isMet, entry }: Step): Promise<Found | undefined> {
    if (!fitsRow(row)) return undefined;
    const found = entry();
    if (found.voided && !query.voided) return undefined;
    if (!fitsResult(found.statement, query)) return undefined;
    if (!isMet && !(await meetsInChain(found, query, log))) return undefined;
    const person = people.personOf[learner[row] ?? 0] ?? noPerson;
    const session = sessions[row] ?? data.sessions.length;
    return {
      ...found,
      person: person === noPerson ? undefined : person,
      session: session < data.sessions.length ? session : undefined,
    };
  }

  return {
    async page(size, place = { bound: newest }) {
      const found: Found[] = [];
      const { bound } = place;
      let looked = 0;
      for await (const step of steps(place, index ? streamChunk : pageChunk)) {
        const one = await shown(step);
        // One more than the page holds tells whether there is another page.
        if (one && found.length === size) {
          return { found, place, next: { bound, before: found.at(-1)?.seq ?? 0 }, stopped: false };
        }
        if (one) found.push(one);
        looked += 1;
        if (looked >= (index ? mostIndexed : mostRead)) {
          return { found, place, next: { bound, before: step.seq }, stopped: true };
        }
      }
      return { found, place, next: undefined, stopped: false };
    },
    async *all() {
      const rewrites = await log.rewrites();
      for await (const step of steps({ bound: newest }, streamChunk)) {
        const one = await shown(step);
        if ((await log.rewrites()) !== rewrites) throw new LogRewritten();
        if (one) yield one;
      }
    },
    async count(place = { bound: newest }) {
      if (index) return undefined;
      const { first, end } = await range({ bound: place.bound });
      let [least, most] = [0, 0];
      for (let row = first; row < end; row += 1) {
        const told = judge(row);
        if (told === verdict.yes) least += 1;
        if (told !== verdict.no) most += 1;
      }
      return { least, most };
    },
  };
}
