// From many findings to one answer: the order in which they are told, and the verdict.
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts';

/**
 * `good`: no error and no warning; `doubtful`: it works, though not everywhere; `broken`: mend it first; `unsafe`: the
 * zip is hostile or can't be opened, nothing in it was used.
 */
export type Verdict = 'good' | 'doubtful' | 'broken' | 'unsafe';

/** Faults of the zip itself; after them nothing else can be said of a package. */
const ofTheZip: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'not-a-zip',
  'truncated',
  'split',
  'trailing-data',
  'contradictory',
  'overlap',
  'directory-too-large',
  'name-encoding',
  'damaged',
  'empty',
  'too-many-entries',
  'too-large',
  'file-too-large',
  'bomb',
  'unsafe-path',
  'duplicate',
  'link',
  'encrypted',
  'compression',
  'manifest-too-large',
  'manifest-entities',
  'manifest-elements',
  'inspection-slow',
  'inspection-memory',
  'inspection-crashed',
]);

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** So many findings of one code and severity are told one by one; the rest is counted. */
const oneByOne = 25;

/** Findings as they are gathered; a flood of one kind takes no room. */
export class Gathering {
  readonly #kinds = new Map<string, { told: Map<string, Finding>; more: number; first: Finding }>();

  add(one: Finding): void {
    const kind = `${one.severity} ${one.code}`;
    const gathered = this.#kinds.get(kind) ?? { told: new Map<string, Finding>(), more: 0, first: one };
    this.#kinds.set(kind, gathered);
    const key = JSON.stringify(one);
    if (gathered.told.has(key)) return;
    if (gathered.told.size < oneByOne) gathered.told.set(key, one);
    else gathered.more += 1;
  }

  /** Errors first, each finding once. */
  arranged(): Finding[] {
    const kinds = [...this.#kinds.values()];
    return severities.flatMap((severity) =>
      kinds
        .filter(({ first }) => first.severity === severity)
        .flatMap(({ told, more, first: { code } }) => [
          ...told.values(),
          ...(more > 0 ? [finding('more-of-these', severity, { count: more, code })] : []),
        ]),
    );
  }

  verdict(): Verdict {
    const found = [...this.#kinds.values()].map(({ first }) => first);
    const errors = found.filter(({ severity }) => severity === 'error');
    if (errors.some(({ code }) => ofTheZip.has(code))) return 'unsafe';
    if (errors.length > 0) return 'broken';
    return found.some(({ severity }) => severity === 'warning') ? 'doubtful' : 'good';
  }
}
