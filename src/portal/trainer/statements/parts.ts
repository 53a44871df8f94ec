// What the pages about statements need beside counted data.
import type { Store } from '../../../../lrs/index.ts';
import type { SavedQueries } from './saved.ts';

export interface StatementsParts {
  /** The store of the LRS at /xapi: the very log that reports read. */
  store: Store;
  saved: SavedQueries;
  /** Address of this installation, without a trailing slash. */
  origin: string;
  /** Milliseconds since 1970. */
  now?: () => number;
}
