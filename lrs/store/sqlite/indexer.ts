// Keeps the two indexes, of ids and of postings, in step with the statements: as they are written, after a crash, and
// when another program has written to the file.
import type { Database } from 'better-sqlite3';
import { type Term, termsOf } from '../../statement/terms.ts';
import type { Statement } from '../../statement/types.ts';
import type { Authorities } from './authorities.ts';
import type { Entries } from './blocks.ts';
import type { StatementIds } from './ids.ts';
import { listOf, type Postings } from './postings.ts';
import { type Link, openReferences } from './references.ts';
import type { Terms } from './terms.ts';

/** Entries in memory beyond which the index is written out sooner: a Group may have a hundred thousand members. */
const mostRemembered = 200_000;

export interface Indexer {
  /** Indexes a new statement. Within the transaction that writes it. */
  add(link: Link, terms: readonly Term[]): void;
  /** Writes the index out when enough has gathered. Within a transaction, at its end. */
  writeWhenDue(lastSeq: number): void;
  /** After a commit. */
  committed(): void;
  /** After a rollback: what is in memory is read again at the next {@link sync}. */
  rolledBack(): void;
  /** Takes in what another program has written since the last call. Before reading, and within a transaction before writing. */
  sync(): void;
  /** Writes everything out; before the file is closed. */
  writeAll(): void;
}

/**
 * @param memorySize after how many statements the index in memory is written out
 * @param forgotten told when whatever else is remembered of the file has to be forgotten
 */
export function openIndexer(
  database: Database,
  parts: { ids: StatementIds; postings: Postings; terms: Terms; authorities: Authorities },
  memorySize: number,
  forgotten: () => void,
): Indexer {
  const { ids, postings, terms, authorities } = parts;
  const references = openReferences(database, ids);
  const later = database.prepare<[number], Link>(
    'SELECT seq, id, target, authority, json FROM statement WHERE seq > ? ORDER BY seq LIMIT 1',
  );
  const dataVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
  let seenVersion = dataVersion.get() as number | undefined;
  /** Seq up to which statements are indexed, in blocks or in memory. */
  let known = 0;
  let isStale = false;
  /** Where the blocks end once the transaction is committed. */
  let written: number | undefined;

  /** The lists in which a statement with these terms stands. */
  const listsOf = (list: readonly Term[], authority: number): number[] => {
    const lists: number[] = [];
    for (const { kind, value, related } of list) {
      const id = database.inTransaction ? terms.intern(kind, value) : terms.find(kind, value);
      if (id === undefined) continue;
      if (!related) lists.push(listOf(id, false));
      // Verbs and registrations have no broad form.
      if (kind === 'agent' || kind === 'activity') lists.push(listOf(id, true));
    }
    const { actorKey } = authorities.get(authority);
    const own = database.inTransaction ? terms.intern('agent', actorKey) : terms.find('agent', actorKey);
    if (own !== undefined) lists.push(listOf(own, true));
    return lists;
  };
  const add = (link: Link, own: readonly Term[]): void => {
    const lists = listsOf(own, link.authority);
    ids.remember(link.id, link.seq);
    for (const list of lists) postings.remember(list, link.seq);
    known = link.seq;
    const targets = references.targetsOf(link);
    const targeting = references.targetingOf(link);
    if (targets.length === 0 && targeting.length === 0) return;
    const reached = [
      { seq: link.seq, lists },
      ...targets.map(({ seq, json, authority }) => ({ seq, lists: listsOf(read(json), authority) })),
    ].sort(bySeq);
    // In the order of the lists' entries, so that each list is gone through once.
    const found = new Map<number, Entries>();
    for (const from of [link, ...targeting].sort(bySeq)) {
      for (const to of reached) if (to.seq !== from.seq) note(found, from.seq, to);
    }
    for (const [list, entries] of found) postings.amend(list, entries);
  };
  /** Indexes the statements that the file has beyond `known`: until it ends, or until this says that it is enough. */
  const readOn = (isEnough: () => boolean = () => false): void => {
    while (!isEnough()) {
      // One at a time: there may be megabytes in each.
      const link = later.get(known);
      if (link === undefined) return;
      add(link, read(link.json));
    }
  };
  const isDue = (upTo: number): boolean =>
    upTo - postings.indexed >= memorySize || postings.remembered >= mostRemembered;
  const write = (): void => {
    ids.write();
    postings.write(known);
    written = known;
  };
  const forget = (indexed: number): void => {
    ids.forget();
    postings.forget(indexed);
  };
  const committed = (): void => {
    if (written !== undefined) forget(written);
    written = undefined;
  };
  const reload = (): void => {
    terms.forget();
    authorities.forget();
    forgotten();
    const indexed = postings.readIndexed();
    if (isStale || indexed !== postings.indexed) {
      forget(indexed);
      known = indexed;
    }
    isStale = false;
    readOn();
  };

  const sync = (): void => {
    const version = dataVersion.get() as number | undefined;
    if (version === seenVersion && !isStale) return;
    seenVersion = version;
    reload();
  };

  const writeOut = database.transaction(() => {
    const start = known;
    readOn(() => isDue(known));
    write();
    return known > start;
  });
  // A file of an older schema has no index yet: it is built in steps, so that the memory stays small.
  known = postings.indexed;
  const behind = database
    .prepare<[number], number>('SELECT count(*) FROM (SELECT 1 FROM statement WHERE seq > ? LIMIT 100000)')
    .pluck();
  if ((behind.get(known) ?? 0) > memorySize * 2) {
    while (writeOut.immediate()) committed();
    committed();
  } else {
    readOn();
  }

  return {
    add,
    writeWhenDue(lastSeq) {
      if (isDue(lastSeq)) write();
    },
    committed,
    rolledBack() {
      written = undefined;
      isStale = true;
    },
    sync,
    writeAll() {
      if (known === postings.indexed) return;
      database
        .transaction(() => {
          sync();
          write();
        })
        .immediate();
      committed();
    },
  };
}

const bySeq = (one: { readonly seq: number }, other: { readonly seq: number }): number => one.seq - other.seq;

/** Notes in each list of a statement that another one, `seq`, leads to it. */
function note(found: Map<number, Entries>, seq: number, to: { seq: number; lists: readonly number[] }): void {
  for (const list of to.lists) {
    const entries = found.get(list);
    if (entries === undefined) found.set(list, [seq, to.seq]);
    else entries.push(seq, to.seq);
  }
}

function read(json: string): Term[] {
  return termsOf(JSON.parse(json) as Statement);
}
