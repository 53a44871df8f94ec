// What can be wrong with a file that should hold a table; the sentences are in src/i18n/trainer/roster.ts.

export const tableFaults = [
  'empty',
  'not-a-table',
  'old-excel',
  'open-document',
  'web-page',
  'damaged',
  'bomb',
  'too-many-rows',
  'too-wide',
  'cell-too-long',
  'too-slow',
] as const;
export type TableFaultCode = (typeof tableFaults)[number];

/** A file that can't be read as a table, or that would cost too much to read. */
export class TableFault extends Error {
  override name = 'TableFault';
  readonly code: TableFaultCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: TableFaultCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** How much a table may hold; what is hostile breaks one of these long before it costs memory or time. */
export const tableLimits = {
  /** Bytes of the file. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of everything in a workbook, unpacked: formatted but empty rows take much room and nothing else. */
  unpackedBytes: 400 * 1024 * 1024,
  /** Rows that hold something. */
  rows: 100_000,
  /** Columns that hold something. */
  columns: 200,
  /** Characters in a cell, as in Excel. */
  cell: 32_767,
  /** Characters of all texts that a workbook's cells share. */
  shared: 30_000_000,
  /** Milliseconds that reading may take from beginning to end. */
  time: 60_000,
};
