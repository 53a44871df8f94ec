// Learners whom the roster doesn't know, and who on it might be meant.

import type { ReportData } from '../../../reports/data.ts';
import { nameWords } from '../../../reports/evidence/names.ts';
import { origins } from '../../../reports/learner.ts';
import type { KnownPerson } from '../../../roster/person.ts';
import type { Roster } from '../../../roster/store.ts';

/** Positions of the persons who learn for real without being on the roster, the latest active first. */
export function strangersOf(data: ReportData): readonly number[] {
  return data.memo('roster strangers', () => {
    const { people } = data;
    const real = origins.indexOf('lms');
    const found: number[] = [];
    for (let person = people.rosterSize; person < people.size; person += 1)
      if (people.origin[person] === real) found.push(person);
    const last = new Map(found.map((person) => [person, lastOf(data, person)]));
    return found.sort((one, other) => (last.get(other) ?? 0) - (last.get(one) ?? 0) || one - other);
  });
}

/** When a person was active last, in milliseconds since 1970. */
export function lastOf({ standings, sessions }: ReportData, person: number): number {
  let last = 0;
  for (let session = 0; session < sessions.length; session += 1) {
    const at = standings.last[person * sessions.length + session] ?? Number.NaN;
    if (at > last) last = at;
  }
  return last;
}

/** What a name consists of, for comparing; initials say too little. */
const wordsOf = (name: string): string[] => nameWords(name).filter((word) => word.length > 1);

export interface Suggestions {
  /** Up to so many people on the roster who might be called so, the likeliest first. */
  of(name: string, most: number): KnownPerson[];
}

/** Finds people by names that are alike; an index of the roster that is made anew when it has changed. */
export function createSuggestions(roster: Roster): Suggestions {
  let version = -1;
  let byWord = new Map<string, string[]>();

  function refresh(): void {
    if (version === roster.version()) return;
    version = roster.version();
    byWord = new Map();
    for (const batch of roster.batches()) {
      for (const { ref, name } of batch) {
        for (const word of wordsOf(name)) {
          const refs = byWord.get(word);
          if (refs) refs.push(ref);
          else byWord.set(word, [ref]);
        }
      }
    }
  }

  return {
    of(name, most) {
      refresh();
      const words = [...new Set(wordsOf(name))];
      const shared = new Map<string, number>();
      for (const word of words)
        for (const ref of new Set(byWord.get(word) ?? [])) shared.set(ref, (shared.get(ref) ?? 0) + 1);
      // One word in common is enough for short names only: half of all must be the same.
      const enough = Math.max(1, Math.ceil(words.length / 2));
      return [...shared]
        .filter(([, count]) => count >= enough)
        .sort((one, other) => other[1] - one[1])
        .slice(0, most * 4)
        .map(([ref]) => roster.person(ref))
        .filter((person) => person !== undefined)
        .map((person) => ({ person, likeness: likeness(words, wordsOf(person.name)) }))
        .sort((one, other) => other.likeness - one.likeness)
        .slice(0, most)
        .map(({ person }) => person);
    },
  };
}

/** Share of the words of both that are in both. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const both = one.filter((word) => other.includes(word)).length;
  return both / Math.max(1, one.length + other.length - both);
}
