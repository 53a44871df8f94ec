// Facts as columns: one row a statement, in the order of the log, each property in a typed array of its own. A scan over
// four million rows takes some ten milliseconds, so figures are counted anew instead of being kept up.

/** Arrays are longer than `length`, and other arrays once it has grown: take them anew for each scan. */
export interface FactColumns {
  readonly length: number;
  /** Position in the statement log. */
  readonly seq: Uint32Array;
  /** The statement's timestamp, in milliseconds since 1970. */
  readonly at: Float64Array;
  /** Index of the learner (an identifier, not yet a person); 0 where the statement identifies nobody. */
  readonly learner: Uint32Array;
  /** Index of the session, or `noSession`. */
  readonly session: Uint8Array;
  /** `kindCode`. */
  readonly kind: Uint8Array;
  /** Number of the id of the page, question, item, lab or test; of the verb's id for the kind `other`. */
  readonly part: Uint16Array;
  /** Bits of `fact`; a voided row counts for nothing. */
  readonly flags: Uint8Array;
  /** Hundredths of 0–100: a score, or what a lab measured; or `noValue`. */
  readonly value: Uint16Array;
  /** Milliseconds; 0 when the statement tells none. */
  readonly duration: Uint32Array;
  /** Number of the response; `longResponse` for one that only the statement has. */
  readonly response: Uint32Array;
  /** Number of the actor's name. */
  readonly name: Uint32Array;
  /** 32 bits of the statement's id: the order of facts of the same moment, see {@link compareRows}. */
  readonly id: Uint32Array;
  /** Row + 1 of the same learner's previous row; 0 for the first. */
  readonly previous: Uint32Array;
}

/** Orders rows by when it happened, and by the statement's id where that is the same moment. */
export function compareRows({ at, id, seq }: FactColumns, a: number, b: number): number {
  return (at[a] ?? 0) - (at[b] ?? 0) || (id[a] ?? 0) - (id[b] ?? 0) || (seq[a] ?? 0) - (seq[b] ?? 0);
}

/** One row, as numbers. */
export type FactRow = Record<Exclude<keyof FactColumns, 'length' | 'previous'>, number>;

const layout = {
  at: Float64Array,
  seq: Uint32Array,
  learner: Uint32Array,
  duration: Uint32Array,
  response: Uint32Array,
  name: Uint32Array,
  id: Uint32Array,
  part: Uint16Array,
  value: Uint16Array,
  session: Uint8Array,
  kind: Uint8Array,
  flags: Uint8Array,
} as const;

type ColumnName = keyof typeof layout;
const columnNames = Object.keys(layout) as ColumnName[];

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

/** Rows that are kept together in one blob. */
export const segmentRows = 16_384;

/** Bytes of one row in a segment. */
const rowBytes = columnNames.reduce((sum, name) => sum + layout[name].BYTES_PER_ELEMENT, 0);

export interface FactTable {
  readonly columns: FactColumns;
  /** @returns the new row's index */
  append(row: FactRow, previous: number): number;
  /** Makes room for so many rows in all, at once. */
  reserve(rows: number): void;
  /** Marks a row as voided. */
  void(row: number): void;
  /** The rows of a segment as bytes; empty beyond the last one. */
  segment(number: number): Uint8Array;
  /** Appends the rows of a segment that {@link segment} gave. @param link the row + 1 before it of the same learner */
  load(bytes: Uint8Array, link: (learner: number, row: number) => number): void;
  clear(): void;
}

export function createFactTable(): FactTable {
  const make = (size: number) => ({
    ...(Object.fromEntries(columnNames.map((name) => [name, new layout[name](size)])) as unknown as Omit<
      FactColumns,
      'length'
    >),
    previous: new Uint32Array(size),
  });
  const columns: Mutable<FactColumns> = { length: 0, ...make(segmentRows) };

  /** Makes room; arrays double until they are large, then grow by a quarter. */
  function reserve(rows: number): void {
    const size = columns.at.length;
    if (rows <= size) return;
    const grown = Math.max(rows, Math.ceil(size * (size < 1_000_000 ? 2 : 1.25)));
    const wider = make(grown);
    for (const name of [...columnNames, 'previous'] as const) {
      (wider[name] as Uint32Array).set((columns[name] as Uint32Array).subarray(0, columns.length));
    }
    Object.assign(columns, wider);
  }

  return {
    columns,
    reserve,
    append(row, previous) {
      const at = columns.length;
      reserve(at + 1);
      columns.seq[at] = row.seq;
      columns.at[at] = row.at;
      columns.learner[at] = row.learner;
      columns.session[at] = row.session;
      columns.kind[at] = row.kind;
      columns.part[at] = row.part;
      columns.flags[at] = row.flags;
      columns.value[at] = row.value;
      columns.duration[at] = row.duration;
      columns.response[at] = row.response;
      columns.name[at] = row.name;
      columns.id[at] = row.id;
      columns.previous[at] = previous;
      columns.length = at + 1;
      return at;
    },
    void(row) {
      columns.flags[row] = (columns.flags[row] ?? 0) | 2;
    },
    segment(number) {
      const from = number * segmentRows;
      const rows = Math.max(0, Math.min(segmentRows, columns.length - from));
      const bytes = new Uint8Array(rows * rowBytes);
      let offset = 0;
      for (const name of columnNames) {
        const part = columns[name].subarray(from, from + rows);
        bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
        offset += part.byteLength;
      }
      return bytes;
    },
    load(bytes, link) {
      const rows = bytes.byteLength / rowBytes;
      const from = columns.length;
      reserve(from + rows);
      let offset = 0;
      for (const name of columnNames) {
        const target = columns[name].subarray(from, from + rows);
        new Uint8Array(target.buffer, target.byteOffset, target.byteLength).set(
          bytes.subarray(offset, offset + target.byteLength),
        );
        offset += target.byteLength;
      }
      for (let row = from; row < from + rows; row += 1) {
        columns.previous[row] = link(columns.learner[row] ?? 0, row);
      }
      columns.length = from + rows;
    },
    clear() {
      Object.assign(columns, { length: 0 }, make(segmentRows));
    },
  };
}
