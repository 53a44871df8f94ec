// What a table is: columns that know how to read a row, and rows that come one at a time.

/** Undefined and numbers that are none (NaN, infinite) are empty cells. */
export type Cell = string | number | boolean | undefined;

export interface Column<Row> {
  /** Name of the property in NDJSON. */
  key: string;
  /** What people read above the column. */
  header: string;
  value(row: Row): Cell;
  /**
   * What the values are: `percent` counts from 0 to 100, `time` is in milliseconds since 1970 (shown in WIB), an `identifier`
   * keeps each of its digits. Absent: what the values themselves are.
   */
  kind?: 'text' | 'number' | 'percent' | 'time' | 'identifier';
}

export interface Table<Row> {
  /** Name of the sheet. */
  name: string;
  columns: readonly Column<Row>[];
  /** Read once, a row at a time, as fast as the reader of the file takes it. */
  rows: Iterable<Row> | AsyncIterable<Row>;
}
