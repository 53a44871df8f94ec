// Where a statement is, by its id. Ids are random, so an ordinary index would touch a page of the file for each of them;
// the newest are kept in memory instead and written in order, in parts that are never touched again once they are full.
import type { Database } from 'better-sqlite3';

/** Statements of a part: as many as keep its pages together in the cache while it grows. */
const partSize = 65_536;
/** Bits of a part's filter: sixteen for each id, so that one id in some seven hundred is looked for in vain. */
const filterBits = partSize * 16;
const probes = 5;

export interface StatementIds {
  /** Seq of the statement with this id (16 bytes). */
  find(id: Buffer): number | undefined;
  /** Adds a statement, in memory only. */
  remember(id: Buffer, seq: number): void;
  /** Writes what is in memory. Within a transaction; {@link forget} follows when it is committed. */
  write(): void;
  /** Forgets what is in memory, and takes in what the file has gained by others. */
  forget(): void;
}

export function openStatementIds(database: Database): StatementIds {
  const select = database
    .prepare<[number, Buffer], number>('SELECT seq FROM statement_id WHERE part = ? AND id = ?')
    .pluck();
  const insert = database.prepare('INSERT OR IGNORE INTO statement_id (part, id, seq) VALUES (?, ?, ?)');
  const selectFilters = database.prepare<[number], { part: number; bits: Buffer }>(
    'SELECT part, bits FROM id_filter WHERE part >= ?',
  );
  const putFilter = database.prepare('INSERT OR REPLACE INTO id_filter (part, bits) VALUES (?, ?)');
  let memory = new Map<string, number>();
  /** For each part the filter that tells which ids it can't hold. */
  const filters: Buffer[] = [];

  const readFilters = (): void => {
    for (const { part, bits } of selectFilters.all(Math.max(filters.length - 1, 0))) filters[part] = bits;
  };
  readFilters();

  return {
    find(id) {
      const recent = memory.get(keyOf(id));
      if (recent !== undefined) return recent;
      for (let part = filters.length - 1; part >= 0; part -= 1) {
        const filter = filters[part];
        if (filter === undefined || !mayHold(filter, id)) continue;
        const seq = select.get(part, id) as number | undefined;
        if (seq !== undefined) return seq;
      }
      return undefined;
    },
    remember(id, seq) {
      memory.set(keyOf(id), seq);
    },
    write() {
      const touched = new Set<number>();
      for (const key of [...memory.keys()].sort()) {
        const id = Buffer.from(key, 'latin1');
        const seq = memory.get(key) ?? 0;
        const part = Math.floor(seq / partSize);
        insert.run(part, id, seq);
        filters[part] ??= Buffer.alloc(filterBits / 8);
        add(filters[part], id);
        touched.add(part);
      }
      for (const part of touched) putFilter.run(part, filters[part]);
    },
    forget() {
      memory = new Map();
      readFilters();
    },
  };
}

/** A Map compares Buffers by identity; text of one byte a character is the cheapest that is compared by content. */
const keyOf = (id: Buffer): string => id.toString('latin1');

/** The bits of an id: a Bloom filter with two hashes taken from the id itself, which is random already. */
function* bitsOf(id: Buffer): Generator<number> {
  const start = id.readUInt32LE(0) ^ id.readUInt32LE(8);
  const step = id.readUInt32LE(4) ^ id.readUInt32LE(12);
  for (let i = 0; i < probes; i += 1) yield ((start + i * step) >>> 0) % filterBits;
}

function add(filter: Buffer, id: Buffer): void {
  for (const bit of bitsOf(id)) filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

function mayHold(filter: Buffer, id: Buffer): boolean {
  for (const bit of bitsOf(id)) if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  return true;
}
