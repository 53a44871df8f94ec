// The map of a session, drawn from the pages themselves: the minutes it names can't differ from what the pages say.
import type { UnitInput } from '../src/model/course.ts';
import type { PageInput } from './write.ts';

interface Place {
  unit: UnitInput;
  /** What the teacher does there, in plain words. */
  doing: string;
}

interface SessionMap {
  /** The time of the whole session in words, to the nearest half hour, and how much of it is practice. */
  hours: string;
  /** A row for the opening, for every unit, for the closing, and for the whole. */
  table: PageInput['blocks'][number];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const minutesOf = ({ pages }: UnitInput): number => sum(pages.map((page) => page.minutes));

function inHours(minutes: number): string {
  const halves = Math.round(minutes / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''} jam`;
}

/** Whether a page is for doing: a lab, or something to try on paper or at school. */
const isPractice = ({ blocks }: PageInput): boolean =>
  blocks.some((block) => block.kind.startsWith('lab-') || (block.kind === 'callout' && block.tone === 'try'));

/**
 * The map of a session.
 * @param opening minutes of the opening's pages; they are given as a number because the map stands on one of them
 * @param units the six units in order
 */
export function sessionMap(opening: number, units: readonly Place[], closing: UnitInput): SessionMap {
  const minutes = opening + sum(units.map(({ unit }) => minutesOf(unit))) + minutesOf(closing);
  const practice = sum(
    units.flatMap(({ unit }) => unit.pages.filter(isPractice)).map((page) => page.minutes),
  );
  return {
    hours: `**${inHours(minutes - practice)}** untuk membaca, menjawab soal, dan mengikuti tes, ditambah kira-kira **${inHours(practice)}** untuk lab dan latihan`,
    table: {
      kind: 'table',
      caption: 'Peta sesi, dengan perkiraan waktunya',
      columns: ['Bagian', 'Di sana Bapak/Ibu …', 'Menit'],
      rows: [
        ['Pembuka', 'mengenal isi sesi dan mengerjakan pra-uji', String(opening)],
        ...units.map(({ unit, doing }, index) => [
          `Unit ${index + 1}. ${unit.title}`,
          doing,
          String(minutesOf(unit)),
        ]),
        [
          'Penutup',
          'menjalani studi kasus, mengerjakan pasca-uji, merenung, dan menyusun langkah berikut',
          String(minutesOf(closing)),
        ],
        ['**Seluruhnya**', 'dari pembuka sampai penutup', `**${minutes}**`],
      ],
    },
  };
}
