// A class agreement and what can be done with it: clauses by section, their order, and the text that it is kept as. Pure.
import type { Jenjang } from '../contract.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { readKept, textWithin } from '../lab/kept.ts';

/** What a clause is about, in the order in which readers meet them. Positions are kept: only add at the end. */
export const sections = [
  'boleh',
  'tidak',
  'jujur',
  'data',
  'tanya',
  'aman',
  'hak',
  'guru',
  'akibat',
] as const;
/** With whom it was made, and who signs it. Positions are kept. */
export const parties = ['murid', 'guru', 'orang-tua', 'kepala'] as const;
/** The parts of the document that clauses stand in. */
export const groups = ['kami', 'guru', 'akibat'] as const;

export type Section = (typeof sections)[number];
export type Party = (typeof parties)[number];
export type Group = (typeof groups)[number];

export interface Clause {
  section: Section;
  text: string;
}

export interface Agreement {
  jenjang: Jenjang;
  /** "V-A" */
  name: string;
  with: readonly Party[];
  /** How it was talked over. */
  how: string;
  /** The day of the review, `YYYY-MM-DD`; empty until it is chosen. */
  review: string;
  signers: readonly Party[];
  /** Every pupil initials on the back. */
  initials: boolean;
  clauses: readonly Clause[];
}

export const limits = { name: 40, how: 160, text: 260, clauses: 40 } as const;

export const groupOf = (section: Section): Group =>
  section === 'guru' || section === 'akibat' ? section : 'kami';

export const begin = (jenjang: Jenjang, clauses: readonly Clause[]): Agreement => ({
  jenjang,
  name: '',
  with: [],
  how: '',
  review: '',
  signers: ['murid', 'guru'],
  initials: false,
  clauses,
});

/** The positions of the clauses of a group, in their order. */
export const positionsOf = (clauses: readonly Clause[], group: Group): number[] =>
  clauses.flatMap(({ section }, at) => (groupOf(section) === group ? [at] : []));

/** The clause one place up (-1) or down (1) among those of its group; the same list where there is no such place. */
export function moveClause(clauses: readonly Clause[], index: number, by: -1 | 1): readonly Clause[] {
  const one = clauses[index];
  if (!one) return clauses;
  const positions = positionsOf(clauses, groupOf(one.section));
  const target = positions[positions.indexOf(index) + by];
  const other = target === undefined ? undefined : clauses[target];
  if (target === undefined || !other) return clauses;
  return clauses.map((clause, at) => (at === index ? other : at === target ? one : clause));
}

/** The text to keep. */
export const store = (agreement: Agreement): string =>
  JSON.stringify({
    v: 1,
    j: agreement.jenjang,
    n: agreement.name,
    w: agreement.with.map((party) => parties.indexOf(party)),
    h: agreement.how,
    d: agreement.review,
    s: agreement.signers.map((party) => parties.indexOf(party)),
    p: agreement.initials ? 1 : 0,
    k: agreement.clauses.map(({ section, text }) => [sections.indexOf(section), text]),
  });

const partiesOf = (value: unknown): Party[] =>
  parties.filter((_party, at) => Array.isArray(value) && value.includes(at));

function clauseOf(value: unknown): Clause[] {
  if (!Array.isArray(value) || typeof value[1] !== 'string') return [];
  const section = sections[Number(value[0])];
  return section ? [{ section, text: value[1].slice(0, limits.text) }] : [];
}

/** Reads a kept text; undefined when it is none of ours or damaged. What is too long is cut, what is unknown left out. */
export function restore(kept: string | undefined): Agreement | undefined {
  const value = readKept(kept);
  if (!value) return undefined;
  const { j, n, w, h, d, s, p, k } = value;
  const jenjang = jenjangs.find((one) => one === j);
  if (!jenjang || !Array.isArray(k)) return undefined;
  return {
    jenjang,
    name: textWithin(n, limits.name),
    with: partiesOf(w),
    how: textWithin(h, limits.how),
    review: /^\d{4}-\d{2}-\d{2}$/.test(String(d)) ? String(d) : '',
    signers: partiesOf(s),
    initials: p === 1,
    clauses: k.slice(0, limits.clauses).flatMap(clauseOf),
  };
}
