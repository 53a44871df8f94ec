// What the preview's server hands to the script of the wrapper page, as JSON inside the page.
import type { LaunchFacts } from './cmi-model.ts';

export interface WrapperSetup extends LaunchFacts {
  attempt: string;
  /** Which part of the package this is, from 0. */
  part: number;
  standard: string;
  /** Edition as the manifest writes it. */
  edition: string;
  /** Whether the part is expected to report. */
  reports: boolean;
  portalOrigin: string;
  /** Address of the lesson, relative to the wrapper page; undefined when it can't be launched. */
  launch: string | undefined;
  /** What was kept, checked; undefined before the first commit. */
  record?: unknown;
  /** xAPI and cmi5: where the lesson reports to. */
  endpoint?: string | undefined;
  fetchUrl?: string | undefined;
  /** Whether the LRS takes no statements of this package. */
  isGuest: boolean;
  /** Sentence for the reader once the lesson is closed. */
  closed: string;
  /** Sentence for the reader when it can't be launched. */
  noLaunch: string;
}
