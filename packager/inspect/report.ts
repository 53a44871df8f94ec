// Makes the findings of one file: what a stranger wrote is made fit to be shown, and the line is that of the element.
import type { Element } from '@xmldom/xmldom';
import { shown } from './error.ts';
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts';

export type Report = (
  code: FindingCode,
  severity: Severity,
  values?: Finding['values'],
  element?: Element,
) => Finding;

/** A maker of findings in a file. @param file its path in the package */
export const reportIn =
  (file: string): Report =>
  (code, severity, values = {}, element) =>
    finding(
      code,
      severity,
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? shown(value) : value]),
      ),
      { file: shown(file), ...(element?.lineNumber === undefined ? {} : { line: element.lineNumber }) },
    );
