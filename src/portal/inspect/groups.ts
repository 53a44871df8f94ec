// Findings in the order in which people read them: by severity, and those of one kind together.
import { type Explanation, explain, type Finding, type Severity } from '../../../packager/inspect/index.ts';
import type { Language } from '../../i18n/say.ts';

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

export interface Told extends Explanation {
  code: string;
  file: string | undefined;
  line: number | undefined;
}

/** Findings of one kind: the first stands for all. */
export interface Group {
  first: Told;
  /** Those that are told one by one behind the first. */
  others: readonly Told[];
  /** How many more the checker counted without telling them. */
  untold: number;
  /** All but the first. */
  more: number;
}

/** The findings of one severity, in sentences, grouped by code in the order in which they were found. */
export function groupsOf(findings: readonly Finding[], severity: Severity, language: Language): Group[] {
  const kinds = new Map<string, { told: Told[]; untold: number }>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const rest = finding.code === 'more-of-these';
    const code = rest ? String(finding.values.code) : finding.code;
    const kind = kinds.get(code) ?? { told: [], untold: 0 };
    kinds.set(code, kind);
    if (rest) kind.untold += Number(finding.values.count);
    else kind.told.push(tell(finding, language));
  }
  return [...kinds.values()].flatMap(({ told: [first, ...others], untold }) =>
    first ? [{ first, others, untold, more: others.length + untold }] : [],
  );
}

const tell = (finding: Finding, language: Language): Told => ({
  code: finding.code,
  file: finding.file,
  line: finding.line,
  ...explain(finding, language),
});

/** How many findings of a severity there are, those that were only counted among them. */
export const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { more }) => sum + 1 + more, 0);
