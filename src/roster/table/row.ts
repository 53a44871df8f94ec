// The rows of a table file, whichever format it has.

/** A row that holds something. */
export interface Row {
  /** As a spreadsheet numbers it, from 1. */
  readonly line: number;
  /** Texts without spaces around them; missing ones at the end are left out. */
  readonly cells: readonly string[];
  /** Columns that hold a number of more than 15 digits, which is as many as Excel keeps. */
  readonly rounded: readonly number[];
}

/** Tells how far the reading is. @param share 0–1 */
export type OnProgress = (share: number) => void;

export interface ReadOptions {
  /** Stops the reading with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: OnProgress;
}

/** A file that has been recognised; it is read anew each time. */
export interface TableFile {
  readonly kind: 'csv' | 'xlsx';
  /** Name of the sheet that is read, where there are sheets. */
  readonly sheet: string | undefined;
  /**
   * The rows, in batches of what came together.
   * @throws TableFault, or the reason of the signal
   */
  rows(options?: ReadOptions): AsyncGenerator<Row[]>;
}
