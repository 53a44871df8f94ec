// What the checker has to say of a package: a code for machines, and in src/i18n/inspect.ts two sentences for people.
import type { inspect } from '../../src/i18n/inspect.ts';

type Key = keyof typeof inspect.id;

/** What can be found; `finding.<code>` says what it means, `finding.<code>.mend` what to do. */
export type FindingCode = Key extends infer K
  ? K extends `finding.${infer Code}.mend`
    ? Code
    : never
  : never;

/**
 * How bad it is: with an `error` an LMS refuses the package or the lesson can't work there, with a `warning` some LMS
 * or a strict validator objects, a `note` is worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** The file that it was found in, as it may be shown. */
  file?: string | undefined;
  /** Line of that file, from 1. */
  line?: number | undefined;
  /** What fills the placeholders of the sentences. */
  values: Readonly<Record<string, string | number>>;
}

/** Makes a finding. */
export const finding = (
  code: FindingCode,
  severity: Severity,
  values: Finding['values'] = {},
  place: Pick<Finding, 'file' | 'line'> = {},
): Finding => ({ code, severity, values, ...place });
