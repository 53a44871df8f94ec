// Says an inspection in sentences, and as JSON whose field names stay.
import { inspect } from '../../src/i18n/inspect.ts';
import { type Language, sayIn } from '../../src/i18n/say.ts';
import type { Finding, Severity } from './finding.ts';
import type { Inspection, Launchable, Verdict } from './inspection.ts';

export interface Explanation {
  /** What it means. */
  meaning: string;
  /** How to mend it. */
  mend: string;
}

/** A finding in two sentences for people. */
export function explain({ code, values }: Finding, language: Language): Explanation {
  const say = sayIn(inspect, language);
  return { meaning: say(`finding.${code}`, values), mend: say(`finding.${code}.mend`, values) };
}

/** The name of a package's standard and edition for people; a sentence when it has none. */
export function nameOfStandard({ standard, edition }: Inspection, language: Language): string {
  const say = sayIn(inspect, language);
  const name = say(`inspect.standard.${standard ?? 'none'}`);
  return edition === undefined || name.includes(edition) ? name : `${name} (${edition})`;
}

/** What machines read; fields are added, never renamed. */
export interface InspectionJson {
  file: string;
  verdict: Verdict;
  standard: string | null;
  edition: string | null;
  title: string | null;
  files: number;
  /** Unpacked. */
  bytes: number;
  sha256: string | null;
  launchables: readonly Launchable[];
  findings: readonly (Explanation & {
    code: string;
    severity: Severity;
    file: string | null;
    line: number | null;
    values: Finding['values'];
  })[];
}

/** @param file how the package is called @param language of the sentences */
export function inspectionJson(
  inspection: Inspection,
  file: string,
  language: Language = 'id',
): InspectionJson {
  const { verdict, standard, edition, title, files, bytes, sha256, launchables, findings } = inspection;
  return {
    file,
    verdict,
    standard: standard ?? null,
    edition: edition ?? null,
    title: title ?? null,
    files,
    bytes,
    sha256: sha256 ?? null,
    launchables,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      file: finding.file ?? null,
      line: finding.line ?? null,
      ...explain(finding, language),
      values: finding.values,
    })),
  };
}
