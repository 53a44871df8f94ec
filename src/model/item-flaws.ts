// Item-writing flaws that rules can find, in single items and in whole sets of them (Haladyna, Downing & Rodriguez 2002).
import { isQuestion } from '../blocks/schemas.ts';
import { bankItemsOf, blocksOf, type Course, type Session } from './course.ts';
import {
  absoluteIn,
  faintNegativesIn,
  flat,
  isCatchAll,
  isKeyTooLong,
  isTooShort,
  sharedWithKeyOnly,
} from './item-rules.ts';

/** A question with one key among options, wherever it stands. */
interface Item {
  id: string;
  stem: string;
  options: readonly { id: string; text: string }[];
  correct: string;
}

/**
 * Flaws in all questions of a course.
 * @param plain turns authored Markdown into plain text
 * @returns sentences in Bahasa Indonesia that say where and what to mend; none when rules find nothing
 */
export function itemFlaws(course: Course, plain: (markdown: string) => string): string[] {
  return course.sessions.flatMap((session) => {
    const sets = itemSets(session);
    const items = sets.flatMap((set) => set.items);
    const stems = [
      ...items.map(({ id, stem }) => ({ id, stem })),
      ...blocksOf(session)
        .filter(isQuestion)
        .map(({ id, stem }) => ({ id, stem })),
    ];
    return [
      ...items.flatMap((item) => flawsOf(item, plain).map((flaw) => `${session.id} › '${item.id}': ${flaw}`)),
      ...[...new Map(stems.map((stem) => [stem.id, stem])).values()]
        .filter(({ stem }) => hasFaintNegative(stem))
        .map(
          ({ id }) =>
            `${session.id} › '${id}': pertanyaannya mengingkari tanpa penekanan; tebalkan kata ingkarnya`,
        ),
      ...sets.flatMap((set) => setFlaws(set).map((flaw) => `${session.id} › ${set.name}: ${flaw}`)),
      ...giveaways(items, plain).map((flaw) => `${session.id} › ${flaw}`),
    ];
  });
}

interface ItemSet {
  name: string;
  items: readonly Item[];
}

function itemSets(session: Session): ItemSet[] {
  const onPages = blocksOf(session).filter((block) => block.kind === 'single-choice');
  const pre = session.bank?.pretest ?? [];
  return [
    { name: 'soal di halaman', items: onPages },
    { name: 'bank pra-uji', items: pre },
    { name: 'bank pasca-uji', items: bankItemsOf(session).slice(pre.length) },
  ];
}

/** Flaws of one item. */
function flawsOf(item: Item, plain: (markdown: string) => string): string[] {
  const options = item.options.map(({ id, text }) => ({ text: plain(text), key: id === item.correct }));
  const key = options.find((option) => option.key)?.text ?? '';
  const others = options.filter((option) => !option.key).map((option) => option.text);
  const flaws: string[] = [];
  for (const { text } of options) {
    if (isCatchAll(text))
      flaws.push(`pilihan “${text}” menampung pilihan lain; ganti dengan jawaban yang berdiri sendiri`);
  }
  const same = new Set(options.map(({ text }) => flat(text)));
  if (same.size < options.length) flaws.push('dua pilihan bunyinya sama; bedakan');
  if (isKeyTooLong(key, others)) flaws.push('kunci jauh lebih panjang daripada pengecoh; samakan panjangnya');
  for (const text of others) {
    const rest = options.filter((option) => option.text !== text).map((option) => option.text);
    if (isTooShort(text, rest)) flaws.push(`pengecoh “${text}” terlalu pendek untuk dipercaya; lengkapi`);
  }
  if (!absoluteIn(key) && others.filter(absoluteIn).length > 1)
    flaws.push('kata mutlak hanya ada di pengecoh; haluskan');
  const clang = sharedWithKeyOnly(plain(item.stem), key, others);
  if (clang.length > 0) flaws.push(`kata “${clang[0]}” di pokok soal hanya berulang di kunci; ganti katanya`);
  return flaws;
}

/** Whether what is asked is negated in words that don't stand out. */
function hasFaintNegative(stem: string): boolean {
  const asked = stem.match(/[^.!?]*\?/g)?.at(-1) ?? '';
  return faintNegativesIn(asked).length > 0;
}

/** So few items that no habit can be seen in them. */
const fewest = 8;

/** Flaws that only show when many items are looked at together. */
function setFlaws({ items }: ItemSet): string[] {
  const choices = items.filter((item) => item.options.length > 2);
  if (choices.length < fewest) return [];
  const flaws: string[] = [];
  const longest = choices.filter(({ options, correct }) => {
    const lengths = options.map(({ id, text }) => ({ key: id === correct, length: text.length }));
    const most = Math.max(...lengths.filter((option) => !option.key).map((option) => option.length));
    return lengths.some((option) => option.key && option.length > most);
  });
  if (longest.length > 0.4 * choices.length)
    flaws.push(
      `kunci menjadi pilihan terpanjang pada ${longest.length} dari ${choices.length} soal; samakan panjangnya`,
    );
  const places = Math.max(...choices.map((item) => item.options.length));
  for (let place = 0; place < places; place++) {
    const keys = choices.filter(({ options, correct }) => options[place]?.id === correct).length;
    const expected = choices.reduce(
      (sum, { options }) => sum + (place < options.length ? 1 / options.length : 0),
      0,
    );
    // Two standard deviations of a fair draw, and at least one item of room.
    const room = Math.max(1, 2 * Math.sqrt(expected * 0.75));
    if (Math.abs(keys - expected) > room)
      flaws.push(
        `kunci berada di tempat ke-${place + 1} pada ${keys} dari ${choices.length} soal; sebarkan lebih merata`,
      );
  }
  return flaws;
}

/** Items whose stem says what another one asks for. */
function giveaways(items: readonly Item[], plain: (markdown: string) => string): string[] {
  const stems = items.map((item) => ({ id: item.id, text: flat(plain(item.stem)) }));
  return items.flatMap((item) => {
    const key = flat(plain(item.options.find(({ id }) => id === item.correct)?.text ?? ''));
    if (key.length < 25) return [];
    return stems
      .filter((other) => other.id !== item.id && other.text.includes(key))
      .map((other) => `'${other.id}': pokok soalnya membocorkan kunci '${item.id}'; ubah salah satunya`);
  });
}
