// What the preview's server hands to the script of the wrapper page, as JSON inside the page.
import type { CmiRecord, LaunchFacts } from './cmi.ts';

export interface WrapperSetup extends LaunchFacts {
  attempt: string;
  standard: string;
  portalOrigin: string;
  /** Address of the lesson, relative to the wrapper page. */
  launch: string;
  record?: CmiRecord | undefined;
  /** Sentence for the reader once the lesson is closed. */
  closed: string;
}
