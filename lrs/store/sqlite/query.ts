// Reading statements: by id, and by any set of filters through the inverted index.
import type { Database, Statement as Prepared } from 'better-sqlite3';
import { isUuid } from '../../statement/values.ts';
import type { AttachmentData, StatementQuery, Store, StoredStatement } from '../port.ts';
import { type Terms, uuidBytes } from './terms.ts';

interface Row {
  seq: number;
  json: string;
  stored: number;
  voided: number;
  authority: string;
}

/** One filter as the index sees it. */
interface Filter {
  term: number;
  breadth: 0 | 1;
}

const columns =
  's.seq, s.json, s.stored, s.voided, (SELECT substr(value, 2) FROM term WHERE id = s.authority) AS authority';

export function queryMethods(
  database: Database,
  terms: Terms,
): Pick<Store, 'readStatement' | 'queryStatements' | 'readAttachment'> {
  const byId = database.prepare<[Buffer], Row>(`SELECT ${columns} FROM statement s WHERE s.id = ?`);
  const atOrBefore = database.prepare<[number], { seq: number; stored: number }>(
    'SELECT seq, stored FROM statement WHERE seq <= ? ORDER BY seq DESC LIMIT 1',
  );
  const attachment = database.prepare<[string], AttachmentData>(
    'SELECT sha2, content_type AS contentType, content FROM attachment WHERE sha2 = ?',
  );
  const prepared = new Map<string, Prepared<number[], Row>>();

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

  /** The filters, the one that likely matches fewest first; undefined when a term is unknown: nothing can match. */
  const filtersOf = (query: StatementQuery): Filter[] | undefined => {
    const wanted = [
      query.registration !== undefined && ([terms.find('registration', query.registration), 0] as const),
      query.agent !== undefined && ([terms.find('agent', query.agent), query.relatedAgents ? 1 : 0] as const),
      query.activity !== undefined &&
        ([terms.find('activity', query.activity), query.relatedActivities ? 1 : 0] as const),
      query.verb !== undefined && ([terms.find('verb', query.verb), 0] as const),
    ];
    const filters: Filter[] = [];
    for (const entry of wanted) {
      if (entry === false) continue;
      const [term, breadth] = entry;
      if (term === undefined) return undefined;
      filters.push({ term, breadth });
    }
    return filters;
  };

  const select = (filters: readonly Filter[], mine: boolean, ascending: boolean): Prepared<number[], Row> => {
    const sql = selectSql(filters.length, mine, ascending);
    let statement = prepared.get(sql);
    if (statement === undefined) {
      statement = database.prepare<number[], Row>(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };

  return {
    async readStatement(id) {
      const row = isUuid(id) ? byId.get(uuidBytes(id.toLowerCase())) : undefined;
      return row && toStored(row);
    },
    async queryStatements(query) {
      const filters = filtersOf(query);
      const authority = query.authority === undefined ? undefined : terms.find('agent', query.authority);
      if (filters === undefined || (query.authority !== undefined && authority === undefined)) return [];
      // The authority is a related agent of every statement, so its postings lead through "my" statements.
      if (authority !== undefined && filters.length === 0) filters.push({ term: authority, breadth: 1 });
      let above = query.since === undefined ? 0 : seqAtTime(query.since);
      let upTo = query.until === undefined ? query.bound : Math.min(query.bound, seqAtTime(query.until));
      if (query.cursor !== undefined && query.ascending) above = Math.max(above, query.cursor);
      if (query.cursor !== undefined && !query.ascending) upTo = Math.min(upTo, query.cursor - 1);
      if (above >= upTo) return [];
      const [driver, ...others] = filters;
      const values = [
        ...(driver === undefined ? [] : [driver.term, driver.breadth]),
        above,
        upTo,
        ...others.flatMap(({ term, breadth }) => [term, breadth]),
        ...(authority === undefined ? [] : [authority]),
        query.limit,
      ];
      return select(filters, authority !== undefined, query.ascending)
        .all(...values)
        .map(toStored);
    },
    async readAttachment(sha2) {
      return attachment.get(sha2.toLowerCase());
    },
  };
}

/** The query for a number of filters: the first one is walked in seq order, the others are looked up. */
function selectSql(filters: number, mine: boolean, ascending: boolean): string {
  const direction = ascending ? 'ASC' : 'DESC';
  const owner = mine ? 'AND s.authority = ?' : '';
  if (filters === 0) {
    return `SELECT ${columns} FROM statement s WHERE s.seq > ? AND s.seq <= ? AND s.voided = 0 ${owner}
      ORDER BY s.seq ${direction} LIMIT ?`;
  }
  const others = Array.from(
    { length: filters - 1 },
    (_, i) => `AND EXISTS (SELECT 1 FROM posting p${i} WHERE p${i}.term = ? AND p${i}.breadth = ?
      AND p${i}.seq = p.seq AND p${i}.via = p.via)`,
  );
  return `SELECT ${columns} FROM posting p CROSS JOIN statement s ON s.seq = p.seq
    WHERE p.term = ? AND p.breadth = ? AND p.seq > ? AND p.seq <= ? ${others.join(' ')} AND s.voided = 0 ${owner}
    GROUP BY p.seq ORDER BY p.seq ${direction} LIMIT ?`;
}

function toStored(row: Row): StoredStatement {
  return { ...row, voided: row.voided === 1 };
}
