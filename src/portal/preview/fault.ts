// What can go wrong while a lesson runs: faults by code, how bad each is, and the shape that is kept and listed.
import type { previewFaults } from '../../i18n/preview-faults.ts';

type Key = keyof typeof previewFaults.id;

/** `preview.fault.<code>` says what it means, `preview.fault.<code>.mend` what the author does about it. */
export type FaultCode = Key extends infer K
  ? K extends `preview.fault.${infer Code}.mend`
    ? Code
    : never
  : never;

/** With an `error` an LMS loses something, with a `warning` some LMSs do, a `note` is worth knowing. */
export type FaultSeverity = 'error' | 'warning' | 'note';

export interface Fault {
  code: FaultCode;
  /** What it is about: an element, an address, a message; text of the package, to be shown as text only. */
  subject: string;
  /** The call or request as it was made; empty when nothing was called. */
  call: string;
  /** Error code of the API, or HTTP status; empty when there was none. */
  error: string;
  /** What would have been right, in the standard's own terms, or the reason of the LRS; may be empty. */
  expected: string;
}

export interface CountedFault extends Fault {
  count: number;
}

/** The faults of one opening of a lesson. A higher revision is a later state of the same opening. */
export interface RunRecord {
  /** When it was opened, in milliseconds since 1970; another number is another opening. */
  run: number;
  revision: number;
  faults: CountedFault[];
}

/** Different faults of one opening that are kept at most. */
export const mostFaults = 100;
/** Most characters of each text of a fault. */
export const longestText = 300;

export const severities: Readonly<Record<FaultCode, FaultSeverity>> = {
  'before-initialize': 'error',
  'after-finish': 'error',
  'initialize-twice': 'warning',
  'finish-twice': 'warning',
  'bad-argument': 'warning',
  'unknown-element': 'error',
  'read-only': 'error',
  'write-only': 'error',
  keyword: 'error',
  'wrong-type': 'error',
  vocabulary: 'error',
  'out-of-range': 'error',
  'too-long': 'error',
  'comma-decimal': 'error',
  'bad-time': 'error',
  'bad-identifier': 'warning',
  'bad-response': 'warning',
  'not-attempted': 'error',
  'index-gap': 'error',
  dependency: 'error',
  'duplicate-id': 'error',
  refused: 'warning',
  'never-initialized': 'error',
  'never-committed': 'warning',
  'left-unfinished': 'error',
  'not-suspended': 'warning',
  'no-status': 'warning',
  'no-score': 'note',
  'statement-refused': 'error',
  'statement-not-taken': 'note',
  'lrs-refused': 'warning',
  'request-failed': 'error',
  'no-statement': 'error',
  'no-terminated': 'error',
  'launch-data-unread': 'error',
  'preferences-unread': 'warning',
  'fetch-method': 'error',
  'fetch-twice': 'warning',
  'script-error': 'error',
  'console-error': 'warning',
  'missing-file': 'error',
  'blocked-request': 'error',
  'outside-host': 'note',
};

/** Makes a fault, its texts cut to what is kept. */
export const fault = (code: FaultCode, parts: Partial<Omit<Fault, 'code'>> = {}): Fault => {
  const { subject = '', call = '', error = '', expected = '' } = parts;
  return { code, subject: cut(subject), call: cut(call), error: cut(error), expected: cut(expected) };
};

const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;

/** A call as it stands in code, long arguments shortened. */
export const callText = (name: string, args: readonly string[]): string =>
  `${name}(${args.map((arg) => JSON.stringify(arg.length > 120 ? `${arg.slice(0, 120)}…` : arg)).join(', ')})`;
