// The coach of the rubric: rules that find what makes two teachers mark the same work differently. It never rewrites.
import { cellOf, type Rubric, weightsOf } from './rubric.ts';

export interface Finding {
  /** A key of the lab's strings, `lab-rubric.coach-…`. */
  name: string;
  values?: Record<string, string | number>;
  /** Where to look. */
  criterion?: number;
  level?: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that judge without saying what is seen. */
const judging = words(
  'baik bagus buruk jelek memuaskan memadai maksimal optimal sempurna istimewa unggul hebat cukup kurang lumayan menarik mumpuni terampil kompeten',
);
/** Words that only strengthen or weaken, and words that carry no content of their own. */
const filling = words(
  'sangat amat sekali lebih paling agak sedikit belum tidak tanpa sudah telah masih hampir selalu sering kadang-kadang kadang jarang dan atau yang dengan dalam pada di ke dari untuk secara ini itu ada adalah namun tetapi bagi oleh sebagai murid siswa peserta didik karya hasil pekerjaan',
);

/** The words of a text in small letters; -nya is cut off, so that "isinya" is "isi". */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}-]*|\d+/gu) ?? []).map((word) =>
    word.length > 5 ? word.replace(/nya$/, '') : word,
  );

const contentOf = (text: string): string[] =>
  wordsOf(text).filter((word) => !judging.has(word) && !filling.has(word));

/** "kurang dari 3", "lebih kurang": there the word counts or compares. */
const counting =
  /(?:kurang|lebih|cukup)\s+(?:dari|lebih|kurang|dengan|\d)|(?:lebih|tanpa|tidak)\s+kurang|kurang\s+\d/giu;

/** The judging words in a descriptor, where they do not count something. */
function judgingWords(text: string): string[] {
  return [...new Set(wordsOf(text.replace(counting, ' ')).filter((word) => judging.has(word)))];
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/** How far two texts use the same content words, 0–1. */
function overlap(a: string, b: string): number {
  const [one, other] = [new Set(contentOf(a)), new Set(contentOf(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / Math.min(one.size, other.size);
}

function aboutWeights(rubric: Rubric): Finding[] {
  const sum = weightsOf(rubric);
  const findings: Finding[] = sum === 100 ? [] : [{ name: 'weights', values: { sum } }];
  rubric.criteria.forEach(({ weight }, criterion) => {
    if (weight === 0) findings.push({ name: 'no-weight', criterion });
    if (weight > 50 && rubric.criteria.length > 2)
      findings.push({ name: 'heavy', criterion, values: { weight } });
  });
  return findings;
}

function aboutCells(rubric: Rubric): Finding[] {
  return rubric.criteria.flatMap((one, criterion) => {
    const texts = rubric.levels.map((_name, level) => cellOf(one, level).trim());
    return [
      ...(one.name.trim() ? [] : [{ name: 'no-name', criterion }]),
      ...texts.flatMap((_text, level) =>
        aboutCell(one.name, texts, level).map((finding): Finding => {
          const other = finding.twin === undefined ? {} : { other: rubric.levels[finding.twin] ?? '' };
          return { name: finding.name, criterion, level, values: { ...finding.values, ...other } };
        }),
      ),
    ];
  });
}

/** What is wrong with one descriptor; the levels below it are compared. */
function aboutCell(
  name: string,
  texts: readonly string[],
  level: number,
): { name: string; twin?: number; values?: Record<string, string> }[] {
  const text = texts[level] ?? '';
  if (!text) return [{ name: 'missing' }];
  const vague = judgingWords(text)
    .map((word) => `“${word}”`)
    .join(', ');
  // "Isi cerita baik" repeats the criterion and judges it; nothing is left that could be seen.
  const named = new Set(wordsOf(name));
  const content = contentOf(text);
  const seen = content.filter((word) => !named.has(word));
  if (content.length < 2 || seen.length < (vague ? 2 : 1)) return [{ name: 'empty-words' }];
  const lower = texts.slice(0, level);
  const twin = lower.findIndex((other) => other && same(wordsOf(other), wordsOf(text)));
  const near = lower.findIndex(
    (other) => other && same(contentOf(other), contentOf(text)) && !differsByDenial(other, text),
  );
  return [
    ...(vague ? [{ name: 'vague', values: { words: vague } }] : []),
    ...(twin >= 0 ? [{ name: 'same', twin }] : near >= 0 ? [{ name: 'only-degree', twin: near }] : []),
  ];
}

/** One says that something is there, the other that it is not: that can be seen. */
function differsByDenial(a: string, b: string): boolean {
  const denies = (text: string) => /\b(?:tidak|tanpa|belum)\b/iu.test(text);
  return denies(a) !== denies(b);
}

function aboutOverlap({ criteria }: Rubric): Finding[] {
  return criteria.flatMap((one, criterion) => {
    const text = (cells: readonly string[]) => cells.join(' ');
    const twin = criteria.findIndex(
      (other, at) =>
        at < criterion &&
        ((one.name.trim() && overlap(one.name, other.name) >= 0.5) ||
          (contentOf(text(one.cells)).length > 5 &&
            contentOf(text(other.cells)).length > 5 &&
            overlap(text(one.cells), text(other.cells)) >= 0.75)),
    );
    return twin < 0
      ? []
      : [{ name: 'overlap', criterion, values: { other: criteria[twin]?.name || String(twin + 1) } }];
  });
}

function aboutShape({ criteria, levels }: Rubric): Finding[] {
  const names = levels.map((name) => name.trim().toLowerCase());
  return [
    ...(criteria.length < 2 ? [{ name: 'few' }] : []),
    ...(criteria.length > 6 ? [{ name: 'many', values: { n: criteria.length } }] : []),
    ...(names.some((name) => !name) || new Set(names).size < names.length ? [{ name: 'levels' }] : []),
  ];
}

/** Everything worth a second look, what concerns the whole rubric first. */
export const coach = (rubric: Rubric): Finding[] => [
  ...aboutShape(rubric),
  ...aboutWeights(rubric),
  ...aboutOverlap(rubric),
  ...aboutCells(rubric),
];

/** Per cent of the cells in use that the coach has nothing against. */
export function clearShare(rubric: Rubric, findings: readonly Finding[] = coach(rubric)): number {
  const cells = rubric.criteria.length * rubric.levels.length;
  const troubled = new Set(
    findings
      .filter(({ level }) => level !== undefined)
      .map(({ criterion, level }) => `${criterion}.${level}`),
  );
  return cells === 0 ? 0 : Math.round((100 * (cells - troubled.size)) / cells);
}
