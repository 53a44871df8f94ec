// The examiner: what rules can find in an item that was typed, and what became of its flaws. They see wording, not content.
import {
  absoluteIn,
  faintNegativesIn,
  isCatchAll,
  isKeyTooLong,
  isTooShort,
  negativesIn,
  sharedWithKeyOnly,
} from '../../model/item-rules.ts';
import { type FlawName, type Item, limits } from './flaws.ts';

/** What a rule found; `flaw` where it is one of those that the clinic teaches. */
export interface RuleFinding {
  name: string;
  flaw?: FlawName;
  values?: Record<string, string | number>;
}

const letters = 'ABCDE';
const letterOf = (index: number): string => letters[index] ?? String(index + 1);

/** The last sentence of a stem: what is asked, after whatever is told first. */
function askedIn(stem: string): string {
  const open = stem.trim().replace(/[\s.…_?!:]+$/u, '');
  const sentences = open.split(/[.!?…]\s+|\n+/u);
  return sentences[sentences.length - 1] ?? '';
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const commands =
  /^(tentukan|hitung|pilih|urutkan|tunjukkan|sebutkan|lengkapi|cocokkan|carilah|perkirakan)(lah)?\b/i;

/** Whether the stem asks something by itself: a question, a sentence to complete, or a command. */
const asks = (stem: string): boolean =>
  /(\?|…\.*|\.{2,}|_{2,}\.?|:)\s*$/u.test(stem) || commands.test(askedIn(stem));

/** Words in capitals stand out as bold ones do. */
const withoutCapitals = (text: string): string =>
  text.replace(/\p{L}{2,}/gu, (word) => (word === word.toUpperCase() ? '' : word));

/** A text as it reads, whatever its case and its last full stop; signs count, for "<5" is not ">5". */
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim();

interface Range {
  from: number;
  to: number;
  /** Whether the ends belong to it. */
  closed: boolean;
}

/** "1.500" and "2,5" as Bahasa Indonesia writes them. */
const numberOf = (text: string): number => Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'));

/** The range of numbers that an option names; undefined when it names none. */
function rangeOf(option: string): Range | undefined {
  const number = '(\\d+(?:[.,]\\d+)*)';
  const between = new RegExp(`${number}\\s*(?:–|-|sampai|hingga|s\\.d\\.)\\s*${number}`, 'i').exec(option);
  if (between?.[1] && between[2])
    return { from: numberOf(between[1]), to: numberOf(between[2]), closed: true };
  const below = new RegExp(`(?:kurang dari|di bawah|<)\\s*${number}`, 'i').exec(option);
  if (below?.[1]) return { from: Number.NEGATIVE_INFINITY, to: numberOf(below[1]), closed: false };
  const above = new RegExp(`(?:lebih dari|di atas|>)\\s*${number}`, 'i').exec(option);
  if (above?.[1]) return { from: numberOf(above[1]), to: Number.POSITIVE_INFINITY, closed: false };
  return undefined;
}

function overlaps(one: Range, other: Range): boolean {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to || (from === to && one.closed && other.closed);
}

/** Words that say nothing about the subject. */
const common = new Set(
  'adalah agar antara apabila berikut dalam dapat dengan dimana ialah karena ketika lebih manakah masing merupakan oleh orang pada paling sebagai sebuah secara sehingga seorang setelah setiap suatu supaya tersebut untuk yaitu yakni yang'.split(
    ' ',
  ),
);

/** A word without its most usual prefix and suffix; rough, but the same for every form of most words. */
function rootOf(word: string): string {
  const cut = (text: string, pattern: RegExp) => {
    const rest = text.replace(pattern, '');
    return rest.length >= 4 ? rest : text;
  };
  return cut(
    cut(word, /(nya|lah|kah|kan|an|i)$/),
    /^(meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)/,
  );
}

const rootsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !common.has(word)).map(rootOf);

/** Whether an option begins with a verb, by the look of its prefix. */
const beginsWithVerb = (option: string): boolean =>
  /^(mem|men|meng|meny|mel|mer|ber|di|ter)\p{L}{4,}/iu.test(option.trim());

const hasNumber = (option: string): boolean => /\d/.test(option);

/** Whether the key alone has a form that all distractors lack, or lacks one that all of them have. */
function differsInForm(key: string, others: readonly string[]): boolean {
  return [beginsWithVerb, hasNumber].some((has) => others.every((other) => has(other) !== has(key)));
}

/** Findings that need options and key to be there. */
function optionFindings(item: Item, options: readonly string[], key: string): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const others = options.filter((option) => option !== key);
  options.forEach((option, index) => {
    const letter = letterOf(index);
    if (isCatchAll(option)) findings.push({ name: 'catchall', flaw: 'catchall', values: { letter } });
    const rest = options.filter((other) => other !== option);
    if (option !== key && !isCatchAll(option) && isTooShort(option, rest))
      findings.push({ name: 'short', values: { letter } });
    const word = absoluteIn(option);
    if (word && option !== key && !absoluteIn(key))
      findings.push({ name: 'absolute', flaw: 'absolute', values: { letter, word } });
  });
  if (isKeyTooLong(key, others)) findings.push({ name: 'longest', flaw: 'longest' });
  const [clang] = sharedWithKeyOnly(item.stem, key, others, rootsOf);
  if (clang) findings.push({ name: 'clang', flaw: 'clang', values: { word: clang } });
  if (differsInForm(key, others)) findings.push({ name: 'grammar', flaw: 'grammar' });
  return findings;
}

function overlapFinding(options: readonly string[]): RuleFinding[] {
  const ranges = options.map(rangeOf);
  for (const [a, one] of ranges.entries()) {
    for (const [b, other] of ranges.entries()) {
      if (a < b && one && other && overlaps(one, other))
        return [{ name: 'overlap', flaw: 'overlap', values: { a: letterOf(a), b: letterOf(b) } }];
    }
  }
  return [];
}

function stemFindings(stem: string): RuleFinding[] {
  if (wordCount(stem) === 0) return [{ name: 'no-stem', flaw: 'incomplete' }];
  const findings: RuleFinding[] = [];
  if (wordCount(stem) < 4 || !asks(stem)) findings.push({ name: 'incomplete', flaw: 'incomplete' });
  const asked = askedIn(stem);
  const [faint] = faintNegativesIn(withoutCapitals(asked));
  if (negativesIn(asked).length > 1) findings.push({ name: 'double-negative', flaw: 'negative' });
  else if (faint) findings.push({ name: 'negative', flaw: 'negative', values: { word: faint } });
  return findings;
}

/**
 * Examines an item as it stands. Options that are empty are told and then left out.
 * @returns what to look at, most basic first; none when rules find nothing
 */
export function examine(item: Item): RuleFinding[] {
  const findings = stemFindings(item.stem);
  const filled = item.options.filter((option) => option.trim() !== '');
  if (filled.length < item.options.length) findings.push({ name: 'empty-option' });
  if (filled.length < limits.options.min)
    findings.push({ name: 'few-options', values: { n: limits.options.min } });
  const same = new Set(filled.map(plainly));
  if (same.size < filled.length) findings.push({ name: 'same' });
  findings.push(...overlapFinding(item.options));
  const key = item.key === undefined ? undefined : item.options[item.key];
  if (!key?.trim()) return [...findings, { name: 'no-key' }];
  if (same.size < 2) return findings;
  return [...findings, ...optionFindings(item, item.options, key)];
}

/** What rules can say of a flaw that an item had: mended, still there, or for the teacher to judge. */
export type FlawState = 'mended' | 'remains' | 'unchanged' | 'yourself';

/** The flaws that {@link examine} can see. */
const ruled: readonly FlawName[] = [
  'incomplete',
  'negative',
  'clang',
  'grammar',
  'longest',
  'catchall',
  'absolute',
  'overlap',
];
export const isRuled = (flaw: FlawName): boolean => ruled.includes(flaw);

/** A stem counts as relieved of what it does not need when a quarter of its words are gone. */
const leaner = 0.75;

export function flawStateOf(flaw: FlawName, original: Item, edited: Item): FlawState {
  if (isRuled(flaw)) return examine(edited).some((finding) => finding.flaw === flaw) ? 'remains' : 'mended';
  if (flaw === 'padding')
    return wordCount(edited.stem) <= leaner * wordCount(original.stem) ? 'mended' : 'remains';
  const sameStem = plainly(edited.stem) === plainly(original.stem);
  const sameOptions = edited.options.map(plainly).join('\n') === original.options.map(plainly).join('\n');
  const isUntouched = flaw === 'trivia' ? sameStem : sameStem && sameOptions;
  return isUntouched ? 'unchanged' : 'yourself';
}
