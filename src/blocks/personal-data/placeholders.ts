// Replaces what was found by placeholders: the same person, the same number, always the same placeholder.
import { type Found, type PersonalKind, wordsOf } from './found.ts';

type Label = Exclude<PersonalKind, 'name'> | 'pupil' | 'adult' | 'person';

/** The words in the brackets. They stand in the teacher's text, so they are Indonesian in every package. */
const labels: Readonly<Record<Label, string>> = {
  pupil: 'Murid',
  adult: 'Orang Dewasa',
  person: 'Nama',
  school: 'Sekolah',
  nik: 'NIK',
  nisn: 'NISN',
  nip: 'NIP',
  nuptk: 'NUPTK',
  npsn: 'NPSN',
  number: 'Nomor',
  phone: 'Telepon',
  email: 'Surel',
  address: 'Alamat',
  birth: 'Tanggal Lahir',
  manual: 'Disamarkan',
};

/** A placeholder as it stands in a text. */
export const placeholderPattern = new RegExp(
  `\\[(?:${Object.values(labels).join('|')})(?: \\d{1,3})?\\]`,
  'g',
);

/** All mentions of one person, one number, one address. */
export interface Group {
  placeholder: string;
  kind: PersonalKind;
  /** The different ways in which it is written, in order of appearance. */
  values: string[];
  found: Found[];
}

const keyOf = ({ kind, value }: Found): string =>
  ['email', 'school', 'address', 'manual'].includes(kind)
    ? value.toLowerCase().replace(/\s+/g, ' ')
    : value.replace(/\D/g, '') || value.toLowerCase();

/** The parts of a name that tell persons apart; of a name of initials, the initials. */
function partsOf(value: string): string[] {
  const words = wordsOf(value).map((word) => word.text.toLowerCase());
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words;
}

/** Which person each written name means: a shorter form is the one longer name that holds it, if there is just one. */
function personOf(names: readonly string[]): (name: string) => string {
  const known = new Map(names.map((name) => [partsOf(name).join(' '), partsOf(name)]));
  return (name) => {
    const parts = partsOf(name);
    const holders = [...known.entries()].filter(
      ([, other]) => other.length > parts.length && parts.every((part) => other.includes(part)),
    );
    // Of names that hold each other (Siti, Siti Aminah, Siti Aminah Putri) the longest is the person.
    const widest = [...holders].sort((a, b) => b[1].length - a[1].length)[0];
    const isOne = widest && holders.every(([, other]) => other.every((part) => widest[1].includes(part)));
    return isOne ? widest[0] : parts.join(' ');
  };
}

function labelOf({ kind }: Found, roles: ReadonlySet<string | undefined>): Label {
  if (kind !== 'name') return kind;
  return roles.has('pupil') ? 'pupil' : roles.has('adult') ? 'adult' : 'person';
}

/**
 * Gathers what was found into groups, in order of appearance, and gives each its placeholder. Numbers count on from those
 * that the text holds already; a label that stands for one thing alone (but persons) has none.
 */
export function groupFound(text: string, found: readonly Found[]): Group[] {
  const person = personOf(found.filter(({ kind }) => kind === 'name').map(({ value }) => value));
  const byKey = new Map<string, Found[]>();
  for (const one of found) {
    const key = one.kind === 'name' ? `name ${person(one.value)}` : `${one.kind} ${keyOf(one)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const labelled = [...byKey.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ members, first, label: labelOf(first, new Set(members.map(({ role }) => role))) }] : [];
  });
  const counts = new Map<Label, number>();
  return labelled.map(({ members, first, label }) => {
    const used = highestIn(text, labels[label]);
    const n = (counts.get(label) ?? 0) + 1;
    counts.set(label, n);
    const isOnly = used < 0 && labelled.filter((other) => other.label === label).length === 1;
    const plain = isOnly && first.kind !== 'name';
    return {
      placeholder: plain ? `[${labels[label]}]` : `[${labels[label]} ${Math.max(used, 0) + n}]`,
      kind: first.kind,
      values: [...new Set(members.map(({ value }) => value))],
      found: members,
    };
  });
}

/** The highest number that a label has in a text; 0 when it stands there without one, -1 when it doesn't. */
function highestIn(text: string, label: string): number {
  const numbers = [...text.matchAll(placeholderPattern)]
    .filter((match) => match[0].replace(/ \d+\]|\]/, '') === `[${label}`)
    .map((match) => Number(/\d+/.exec(match[0])?.[0] ?? 0));
  return Math.max(-1, ...numbers);
}

/** A stretch of the text: as it was written, or with the group that it belongs to. */
export interface Piece {
  text: string;
  group?: Group;
}

/** The text cut up by what was found in it; joined, the pieces are the text. */
export function piecesOf(text: string, groups: readonly Group[]): Piece[] {
  const spots = groups
    .flatMap((group) => group.found.map(({ start, end }) => ({ start, end, group })))
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, group } of spots) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), group });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** The text with placeholders. @param isLeft tells the groups that stay as they were written */
export const replaceFound = (
  text: string,
  groups: readonly Group[],
  isLeft: (group: Group) => boolean = () => false,
): string =>
  piecesOf(text, groups)
    .map((piece) => (piece.group && !isLeft(piece.group) ? piece.group.placeholder : piece.text))
    .join('');
