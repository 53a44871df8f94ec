// What accounts ask of those who know the people: places and cohorts for scopes, names for the log.
import type { Reports } from '../../reports/index.ts';

export interface PeoplePort {
  regions: readonly string[];
  cohorts: readonly string[];
  /** By the ref that stands in addresses; undefined for somebody who isn't there any more. */
  nameOf(ref: string): string | undefined;
  /** Those in whose name all these words are, at most `limit`. */
  search(words: string, limit: number): { ref: string; name: string }[];
}

/** The people as reports know them now; to be used at once. */
export function peopleOf(reports: Pick<Reports, 'read'>): PeoplePort {
  const { people } = reports.read();
  const called = (index: number) => {
    const { ref, name, identifier } = people.person(index);
    return { ref, name: name || identifier };
  };
  return {
    // Position 0 stands for what isn't known.
    regions: people.regions.slice(1),
    cohorts: people.cohorts.slice(1),
    nameOf(ref) {
      const index = people.byRef(ref);
      return index === undefined ? undefined : called(index).name;
    },
    search(words, limit) {
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
      const found: { ref: string; name: string }[] = [];
      for (let index = 0; index < people.size && found.length < limit; index += 1) {
        const one = called(index);
        const name = one.name.toLowerCase();
        if (wanted.every((word) => name.includes(word))) found.push(one);
      }
      return found;
    },
  };
}
