// An assignment with its level on the AI Assessment Scale, and the text that the teacher's assignments are kept as. Pure.
import type { Jenjang } from '../contract.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { readKept } from '../lab/kept.ts';

/** What the level lets the teacher see; the place in the list is the level that shows it, from 1. */
export const aims = ['sendiri', 'gagasan', 'menilai', 'mengarahkan', 'merancang'] as const;
/** Who holds the AI: three doors that are open to pupils, and the one that is not. */
export const doors = ['guru', 'alat', 'cetak', 'murid'] as const;
export const places = ['kelas', 'rumah'] as const;
export const levels = [1, 2, 3, 4, 5] as const;

export type Aim = (typeof aims)[number];
export type Door = (typeof doors)[number];
export type Place = (typeof places)[number];

/** Classes of a school level, as numbers. */
export const grades: Readonly<Record<Jenjang, readonly number[]>> = {
  sd: [1, 2, 3, 4, 5, 6],
  smp: [7, 8, 9],
  sma: [10, 11, 12],
  smk: [10, 11, 12, 13],
};

/** Classes are written in Roman numerals. */
export const roman = (grade: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'][grade - 1] ?? '';

/** Words for pupils or parents: made from the choices until the teacher writes her own. */
export interface Wording {
  text: string;
  own: boolean;
}

export interface Assignment {
  jenjang: Jenjang;
  grade: number;
  name: string;
  /** What pupils do. */
  activity: string;
  /** The ability that the work should show, in her words: "menghitung persen". */
  shows: string;
  aim: Aim | '';
  /** 1–5; 0 until it is chosen. */
  level: number;
  door: Door | '';
  place: Place;
  pupils: Wording;
  parents: Wording;
}

export const limits = { assignments: 12, name: 80, activity: 300, shows: 120, wording: 700 } as const;

export const empty = (jenjang: Jenjang): Assignment => ({
  jenjang,
  grade: grades[jenjang][0] ?? 1,
  name: '',
  activity: '',
  shows: '',
  aim: '',
  level: 0,
  door: '',
  place: 'kelas',
  pupils: { text: '', own: false },
  parents: { text: '', own: false },
});

/** The text to keep. */
export const store = (assignments: readonly Assignment[]): string =>
  JSON.stringify({
    v: 1,
    a: assignments.map((one) => [
      one.jenjang,
      one.grade,
      one.name,
      one.activity,
      one.shows,
      one.aim,
      one.level,
      one.door,
      one.place,
      ...[one.pupils, one.parents].flatMap(({ text, own }) => [text, own ? 1 : 0]),
    ]),
  });

const among = <T>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

/** An assignment of unknown origin; undefined when it is none. What is too long is cut, what is unknown left open. */
function read(value: unknown): Assignment | undefined {
  if (!Array.isArray(value)) return undefined;
  const jenjang = among(jenjangs, value[0]);
  if (!jenjang) return undefined;
  const text = (at: number, most: number) => {
    const found: unknown = value[at];
    return typeof found === 'string' ? found.slice(0, most) : '';
  };
  const wording = (at: number): Wording => ({ text: text(at, limits.wording), own: value[at + 1] === 1 });
  const fresh = empty(jenjang);
  return {
    jenjang,
    grade: among(grades[jenjang], value[1]) ?? fresh.grade,
    name: text(2, limits.name),
    activity: text(3, limits.activity),
    shows: text(4, limits.shows),
    aim: among(aims, value[5]) ?? '',
    level: among(levels, value[6]) ?? 0,
    door: among(doors, value[7]) ?? '',
    place: among(places, value[8]) ?? fresh.place,
    pupils: wording(9),
    parents: wording(11),
  };
}

/** Reads a kept text; undefined when it is none of ours, damaged, or without an assignment. */
export function restore(kept: string | undefined): Assignment[] | undefined {
  const value = readKept(kept);
  if (!Array.isArray(value?.a)) return undefined;
  const found = value.a.slice(0, limits.assignments).flatMap((one) => read(one) ?? []);
  return found.length > 0 ? found : undefined;
}
