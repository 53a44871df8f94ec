// Which people a page is about: what its filters ask for, within what the account may see.
import type { ReportData } from './data.ts';
import { type Origin, origins } from './learner.ts';

/** Absent means whatever; an unknown word matches nobody. */
export interface CohortFilter {
  region?: string;
  jenjang?: string;
  /** NPSN. */
  school?: string;
  cohort?: string;
  mode?: string;
  /** Absent: everybody but those who only tried a package in the portal's preview. */
  origin?: Origin;
}

/** What an account may see; an absent list is no limit, an empty one lets nobody through. */
export interface Scope {
  regions?: readonly string[];
  cohorts?: readonly string[];
}

export interface Selection {
  /** By person: 1 for those who are meant. */
  readonly mask: Uint8Array;
  /** How many are meant. */
  readonly size: number;
  /** Equal for equal selections: part of the keys of `memo`. */
  readonly key: string;
  /** Whether filter or scope ask for something that only the roster knows. */
  readonly isPartial: boolean;
}

/** The people that a filter means within a scope. */
export function select(data: ReportData, filter: CohortFilter, scope: Scope): Selection {
  const key = JSON.stringify([
    filter.region ?? null,
    filter.jenjang ?? null,
    filter.school ?? null,
    filter.cohort ?? null,
    filter.mode ?? null,
    filter.origin ?? null,
    scope.regions ?? null,
    scope.cohorts ?? null,
  ]);
  return data.memo(`selection ${key}`, () => {
    const { people } = data;
    const tests: ((person: number) => boolean)[] = [];
    const position = (list: readonly string[], word: string) => list.indexOf(word, 1);
    const only = (column: Uint8Array | Uint16Array, wanted: number) =>
      tests.push((person) => column[person] === wanted);
    const within = (column: Uint8Array | Uint16Array, list: readonly string[], words: readonly string[]) => {
      const wanted = new Set(words.map((word) => position(list, word)));
      tests.push((person) => wanted.has(column[person] ?? 0));
    };
    if (filter.region !== undefined) only(people.region, position(people.regions, filter.region));
    if (filter.jenjang !== undefined) only(people.jenjang, position(people.jenjangs, filter.jenjang));
    if (filter.school !== undefined) {
      const { school: npsn } = filter;
      only(
        people.school,
        people.schools.findIndex((school, index) => index > 0 && school.npsn === npsn),
      );
    }
    if (filter.cohort !== undefined) only(people.cohort, position(people.cohorts, filter.cohort));
    if (filter.mode !== undefined) only(people.mode, position(people.modes, filter.mode));
    if (scope.regions) within(people.region, people.regions, scope.regions);
    if (scope.cohorts) within(people.cohort, people.cohorts, scope.cohorts);
    const isPartial = tests.length > 0;
    const preview = origins.indexOf('preview');
    const wanted = filter.origin === undefined ? undefined : origins.indexOf(filter.origin);
    tests.push(
      wanted === undefined
        ? (person) => people.origin[person] !== preview
        : (person) => people.origin[person] === wanted,
    );
    const mask = new Uint8Array(people.size);
    let size = 0;
    for (let person = 0; person < people.size; person += 1) {
      if (!tests.every((test) => test(person))) continue;
      mask[person] = 1;
      size += 1;
    }
    return { mask, size, key, isPartial };
  });
}
