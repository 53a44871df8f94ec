// What rules can see in the wording of a choice item (Haladyna, Downing & Rodriguez 2002). Plain text in, nothing imported:
// the build judges the course's own items with them, and the lab "Klinik soal" those that teachers write.

const catchAll =
  /\b(semua(nya)? (jawaban |pilihan )?(benar|salah|tepat|betul|di atas)|tidak ada (jawaban )?yang (benar|tepat)|[a-e] dan [a-e]( benar| betul)?$)/i;
const absolute = /\b(selalu|pasti|tidak pernah|mustahil|seluruhnya|satu-satunya|sama sekali)\b/i;
const negative = /\b(bukan(lah)?|kecuali|tidak|tak|kurang tepat)\b/gi;

/** Whether an option stands for other options: "semua benar", "A dan B". What it quotes is not its own. */
export const isCatchAll = (option: string): boolean => catchAll.test(option.replace(/“[^”]*”/g, ' '));

/** The word in an option that allows no exception; undefined when there is none. */
export const absoluteIn = (option: string): string | undefined => absolute.exec(option)?.[0];

/** The words that negate, in order. */
export const negativesIn = (text: string): string[] => text.match(negative) ?? [];

/** The words that negate without standing out by **bold** type. */
export const faintNegativesIn = (text: string): string[] => negativesIn(text.replace(/\*\*[^*]+\*\*/g, ''));

/** A text reduced to its letters and digits, so that two can be compared. */
export const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the key is so much longer than every distractor that its length gives it away. */
export function isKeyTooLong(key: string, others: readonly string[]): boolean {
  const longest = Math.max(...others.map((text) => text.length));
  return key.length > 1.5 * longest && key.length - longest > 15;
}

/** Whether an option is so much shorter than the rest that nobody believes it. */
export function isTooShort(option: string, rest: readonly string[]): boolean {
  const usual = rest.reduce((sum, text) => sum + text.length, 0) / rest.length;
  return option.length < 0.4 * usual && usual - option.length > 20;
}

/** Words so common that they lead nobody to an option. */
const common = new Set(
  (
    'adalah apakah bagaimana daripada dengan karena kepada ketika mengapa menurut paling sebagai sebelum sehingga ' +
    'sesudah setelah supaya tentang terhadap'
  ).split(' '),
);

/** Words of six letters or more, in lower case and without particles: those that carry meaning. */
const longWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{6,}/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.replace(/(nya|lah|kah)$/, ''));

/**
 * Words of the stem that come back in the key and in no distractor; none when a distractor echoes the stem by itself too.
 * @param wordsOf which words of a text are compared, in the form in which they are
 */
export function sharedWithKeyOnly(
  stem: string,
  key: string,
  others: readonly string[],
  wordsOf: (text: string) => string[] = longWords,
): string[] {
  const asked = new Set(wordsOf(stem));
  const options = [key, ...others].map((text) => new Set(wordsOf(text).filter((word) => asked.has(word))));
  const [ofKey = [], ...ofOthers] = options.map((words) =>
    [...words].filter((word) => options.filter((other) => other.has(word)).length === 1),
  );
  return ofOthers.some((words) => words.length > 0) ? [] : ofKey;
}
