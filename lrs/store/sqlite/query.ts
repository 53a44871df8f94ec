// Reading statements: by id, and by any set of filters through the inverted index.
import type { Database } from 'better-sqlite3';
import { isUuid } from '../../statement/values.ts';
import { pageBytes, type StatementQuery, type Store, type StoredStatement } from '../port.ts';
import type { Authorities } from './authorities.ts';
import type { StatementIds } from './ids.ts';
import type { Indexer } from './indexer.ts';
import { listOf, type Postings } from './postings.ts';
import { type Row, rowColumns, storedPage, storedStatement } from './rows.ts';
import { type Terms, uuidBytes } from './terms.ts';
import { openWalk } from './walk.ts';

/** How many candidates are looked at before other requests get their turn. */
const slice = 2000;

export function queryMethods(
  database: Database,
  parts: {
    ids: StatementIds;
    terms: Terms;
    authorities: Authorities;
    postings: Postings;
    indexer: Indexer;
  },
): Pick<Store, 'readStatement' | 'queryStatements'> {
  const { ids, terms, authorities, postings, indexer } = parts;
  const bySeq = database.prepare<[number], Row>(`SELECT ${rowColumns} FROM statement WHERE seq = ?`);
  const newestFirst = database.prepare<[number, number, number], Row>(
    `SELECT ${rowColumns} FROM statement WHERE seq > ? AND seq <= ? AND voided = 0 ORDER BY seq DESC LIMIT ?`,
  );
  const oldestFirst = database.prepare<[number, number, number], Row>(
    `SELECT ${rowColumns} FROM statement WHERE seq > ? AND seq <= ? AND voided = 0 ORDER BY seq LIMIT ?`,
  );
  const atOrBefore = database.prepare<[number], { seq: number; stored: number }>(
    'SELECT seq, stored FROM statement WHERE seq <= ? ORDER BY seq DESC LIMIT 1',
  );

  const toStored = (row: Row): StoredStatement => storedStatement(row, authorities);

  /** The newest seq whose statement was stored at this time or earlier; stored grows with seq, so halving finds it. */
  const seqAtTime = (time: number): number => {
    let low = 0;
    let high = atOrBefore.get(Number.MAX_SAFE_INTEGER)?.seq ?? 0;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const row = atOrBefore.get(middle);
      if (row === undefined || row.stored <= time) low = middle;
      else high = row.seq - 1;
    }
    return low;
  };

  /** The lists that a statement must stand in; undefined when a term is unknown: nothing can match. */
  const listsOf = (query: StatementQuery): number[] | undefined => {
    const { registration, agent, activity, verb } = query;
    const wanted = [
      registration !== undefined && ([terms.find('registration', registration), false] as const),
      agent !== undefined && ([terms.find('agent', agent), query.relatedAgents ?? false] as const),
      activity !== undefined &&
        ([terms.find('activity', activity), query.relatedActivities ?? false] as const),
      verb !== undefined && ([terms.find('verb', verb), false] as const),
    ];
    const lists: number[] = [];
    for (const entry of wanted) {
      if (entry === false) continue;
      const [term, related] = entry;
      if (term === undefined) return undefined;
      lists.push(listOf(term, related));
    }
    return lists;
  };

  return {
    async readStatement(id) {
      indexer.sync();
      const seq = isUuid(id) ? ids.find(uuidBytes(id.toLowerCase())) : undefined;
      const row = seq === undefined ? undefined : bySeq.get(seq);
      return row && toStored(row);
    },
    async queryStatements(query) {
      indexer.sync();
      const { ascending, limit } = query;
      const lists = listsOf(query);
      // A key's own statements stand in the list of its authority.
      const ownerTerm = query.authority === undefined ? undefined : terms.find('agent', query.authority);
      if (lists === undefined || (query.authority !== undefined && ownerTerm === undefined)) return [];
      const owner = ownerTerm === undefined ? undefined : listOf(ownerTerm, true);
      let above = query.since === undefined ? 0 : seqAtTime(query.since);
      let upTo = query.until === undefined ? query.bound : Math.min(query.bound, seqAtTime(query.until));
      if (query.cursor !== undefined && ascending) above = Math.max(above, query.cursor);
      if (query.cursor !== undefined && !ascending) upTo = Math.min(upTo, query.cursor - 1);
      if (above >= upTo) return [];
      if (lists.length === 0 && owner === undefined) {
        return storedPage((ascending ? oldestFirst : newestFirst).iterate(above, upTo, limit), authorities);
      }
      const found: StoredStatement[] = [];
      let size = 0;
      const isFull = (): boolean => found.length >= limit || size >= pageBytes;
      const isMine = (row: Row) =>
        query.authority === undefined || authorities.get(row.authority).actorKey === query.authority;
      for (;;) {
        const walk = openWalk(postings, lists, owner, ascending, above, upTo);
        for (let steps = 0; steps < slice && !isFull(); steps += 1) {
          const seq = walk.next();
          if (seq === undefined) continue;
          const row = bySeq.get(seq);
          if (row === undefined || row.voided !== 0 || !isMine(row)) continue;
          const statement = toStored(row);
          found.push(statement);
          size += statement.bytes.length;
        }
        if (walk.isDone || isFull()) return found;
        // Long lists that hardly meet take a while: nobody else has to wait for it.
        if (ascending) above = walk.position;
        else upTo = walk.position;
        await new Promise(setImmediate);
        indexer.sync();
      }
    },
  };
}
