// Names compared as people write them: titles, case and punctuation say nothing of who somebody is.

/** What stands before and after names in Indonesia. */
const titles = new Set(
  'dr drs dra ir prof h hj hajah haji kh s m a ma ba spd mpd sag mag skom mkom ssi msi se mm sh mh st mt sos ssos ssn spdi spdk amd ama gr ked pd ag kom si sn sp sd hum kgs msy nyayu bapak ibu pak bu'.split(
    ' ',
  ),
);

/** The words of a name in lower case, without titles; a name that is nothing but titles keeps them. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.`]/g, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  // Degrees follow a comma: whatever stands behind the first one is no name.
  const before = plain.split(',')[0] ?? '';
  const core = before.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !titles.has(word));
  return core.length > 0 ? core : words;
}

/** Equal for names that mean the same. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Whether two names can't be one person's: each has a word that the other lacks. Initials say too little to count. */
export function areDifferentNames(one: string, other: string): boolean {
  const [first, second] = [nameWords(one), nameWords(other)].map((words) =>
    words.filter((word) => word.length > 1),
  );
  if (!first || !second || first.length === 0 || second.length === 0) return false;
  return !isWithin(first, second) && !isWithin(second, first);
}

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.includes(word));
