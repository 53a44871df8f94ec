// The people behind the learners: whoever is expected, with all identifiers that turn out to be theirs, and after them
// those who learn without being on the roster.
import { compareRows, type FactColumns } from './facts/columns.ts';
import type { Dictionary } from './facts/dictionary.ts';
import { fact } from './facts/kinds.ts';
import type { Learners } from './facts/learners.ts';
import { isInventedKey, type Learner, type Origin, originOf, origins, refOf } from './learner.ts';
import { findOnRoster } from './matching.ts';
import { type RosterEntry, type RosterSource, rosterHomePage } from './roster.ts';

export interface Person {
  index: number;
  /** Names the person in addresses. */
  ref: string;
  /** As the roster has it, or else the latest that a statement told; may be empty. */
  name: string;
  /** Account name, e-mail address or hash by which the person was heard of; empty for one who wasn't. */
  identifier: string;
  homePage: string;
  origin: Origin;
  /** Empty when it isn't known, as everything up to `contact`. */
  region: string;
  jenjang: string;
  npsn: string;
  school: string;
  cohort: string;
  mode: string;
  contact: string;
  onRoster: boolean;
  /** Numbers of the learners who are this person. */
  learners: readonly number[];
}

/** In `personOf`: nobody. */
export const noPerson = 0xffff_ffff;

/** Columns are longer than `size`. In each list, position 0 stands for what isn't known. */
export interface People {
  readonly size: number;
  /** How many of them, the first ones, are on the roster. */
  readonly rosterSize: number;
  /** Person by learner, or `noPerson`. */
  readonly personOf: Uint32Array;
  /** Position in `origins`. */
  readonly origin: Uint8Array;
  readonly region: Uint16Array;
  readonly jenjang: Uint8Array;
  readonly school: Uint16Array;
  readonly cohort: Uint16Array;
  readonly mode: Uint8Array;
  readonly regions: readonly string[];
  readonly jenjangs: readonly string[];
  readonly schools: readonly { npsn: string; name: string; region: number; jenjang: number }[];
  readonly cohorts: readonly string[];
  readonly modes: readonly string[];
  /** @throws RangeError for a number beyond `size` */
  person(index: number): Person;
  /** Numbers of the learners who are a person. */
  learnersOf(index: number): readonly number[];
  byRef(ref: string): number | undefined;
}

export interface PeopleKeeper {
  /** The people as of now; another object when the roster was changed. */
  readonly people: People;
  /**
   * Finds the persons of learners that were added, or of all when the roster has changed.
   * @param joined learners who were there before, and count only now
   * @returns whether everybody was matched anew
   */
  match(joined?: Iterable<number>): boolean;
  /** Matches everybody anew next time: somebody's last fact was voided. */
  forget(): void;
}

export interface PeopleParts {
  learners: Learners;
  facts: FactColumns;
  names: Dictionary;
  roster: RosterSource;
}

export function keepPeople(parts: PeopleParts): PeopleKeeper {
  const { learners, roster } = parts;
  let matched = 0;
  let version = -1;
  let current = makePeople(parts, []);
  return {
    get people() {
      return current.people;
    },
    match(joined = []) {
      const now = roster.version();
      const isNew = now !== version;
      if (isNew) {
        current = makePeople(parts, [...roster.entries()]);
        matched = 0;
        // Only now: a roster that could not be read is read again next time.
        version = now;
      }
      for (; matched < learners.size; matched += 1) current.admit(matched);
      for (const learner of joined) current.admit(learner);
      return isNew;
    },
    forget() {
      version = -1;
    },
  };
}

const jenjangs = ['', 'sd', 'smp', 'sma', 'smk'] as const;
const modes = ['', 'luring', 'daring'] as const;

function makePeople({ learners, facts, names }: PeopleParts, roster: readonly RosterEntry[]) {
  const regions = [''];
  const cohorts = [''];
  const schools = [{ npsn: '', name: '', region: 0, jenjang: 0 }];
  const position = positionsIn(regions);
  const cohortOf = positionsIn(cohorts);
  const schoolNumbers = new Map<string, number>();
  const byKey = new Map<string, number>();
  const byRef = new Map<string, number>();
  const learnersOf: number[][] = roster.map(() => []);
  /** The learner by whom each person beyond the roster came in. */
  const strangers: number[] = [];

  let room = Math.max(1024, Math.ceil(roster.length * 1.25));
  const columns = {
    origin: new Uint8Array(room),
    region: new Uint16Array(room),
    jenjang: new Uint8Array(room),
    school: new Uint16Array(room),
    cohort: new Uint16Array(room),
    mode: new Uint8Array(room),
  };
  let personOf = new Uint32Array(1024).fill(noPerson);

  roster.forEach((entry, person) => {
    byRef.set(entry.ref, person);
    for (const key of entry.keys) if (!byKey.has(key)) byKey.set(key, person);
    columns.region[person] = position(entry.region);
    columns.jenjang[person] = Math.max(0, jenjangs.indexOf(entry.jenjang));
    columns.school[person] = schoolOf(entry);
    columns.cohort[person] = cohortOf(entry.cohort);
    columns.mode[person] = Math.max(0, modes.indexOf(entry.mode));
    const isInvented = entry.keys.some(isInventedKey);
    columns.origin[person] = origins.indexOf(isInvented ? 'simulation' : 'lms');
  });

  function schoolOf({ npsn, school, region, jenjang }: RosterEntry): number {
    if (npsn === '' && school === '') return 0;
    const key = npsn === '' ? `${school} ${region}` : npsn;
    const known = schoolNumbers.get(key);
    if (known !== undefined) return known;
    if (schools.length > mostPositions) return 0;
    schoolNumbers.set(key, schools.length);
    const level = Math.max(0, jenjangs.indexOf(jenjang));
    return schools.push({ npsn, name: school, region: position(region), jenjang: level }) - 1;
  }

  /** Finds the person of a learner, or makes one of whoever counts for something and isn't expected. */
  function admit(index: number): void {
    if (index >= personOf.length) {
      const wider = new Uint32Array(index * 2).fill(noPerson);
      wider.set(personOf);
      personOf = wider;
    }
    if (index === 0 || personOf[index] !== noPerson) return;
    const learner = learners.learner(index);
    const expected = findOnRoster(learner, byKey, byRef);
    const origin = origins.indexOf(originOf(learner));
    if (expected !== undefined) {
      // The roster's own accounts say nothing of where a person learns.
      if (learner.homePage !== rosterHomePage) columns.origin[expected] = origin;
      learnersOf[expected]?.push(index);
      personOf[index] = expected;
      return;
    }
    if (learners.counting(index) === 0) return;
    const person = roster.length + strangers.length;
    if (person >= room) {
      room = Math.ceil(person * 1.5);
      for (const name of Object.keys(columns) as (keyof typeof columns)[]) {
        const wider = columns[name] instanceof Uint16Array ? new Uint16Array(room) : new Uint8Array(room);
        wider.set(columns[name]);
        Object.assign(columns, { [name]: wider });
      }
    }
    columns.origin[person] = origin;
    byRef.set(refOf(learner.key), person);
    learnersOf.push([index]);
    strangers.push(index);
    personOf[index] = person;
  }

  /** The latest name of a learner that isn't empty. */
  function nameOf(index: number): string {
    let found = -1;
    for (let link = learners.head(index); link !== 0; link = facts.previous[link - 1] ?? 0) {
      const row = link - 1;
      if (facts.name[row] === 0 || ((facts.flags[row] ?? 0) & fact.voided) !== 0) continue;
      if (found < 0 || compareRows(facts, row, found) > 0) found = row;
    }
    return found < 0 ? '' : names.text(facts.name[found] ?? 0);
  }

  const people: People = {
    get size() {
      return roster.length + strangers.length;
    },
    rosterSize: roster.length,
    get personOf() {
      return personOf;
    },
    get origin() {
      return columns.origin;
    },
    get region() {
      return columns.region;
    },
    get jenjang() {
      return columns.jenjang;
    },
    get school() {
      return columns.school;
    },
    get cohort() {
      return columns.cohort;
    },
    get mode() {
      return columns.mode;
    },
    regions,
    jenjangs,
    schools,
    cohorts,
    modes,
    learnersOf: (index) => learnersOf[index] ?? [],
    byRef: (ref) => byRef.get(ref),
    person(index) {
      if (index < 0 || index >= people.size) throw new RangeError(`No person ${index}`);
      const entry = roster[index];
      const mine = learnersOf[index] ?? [];
      // An account of the roster itself says less than one of an LMS.
      const shown = mine.find((one) => learners.learner(one).homePage !== rosterHomePage) ?? mine[0];
      const { identifier, homePage, key } = shown === undefined ? noLearner : learners.learner(shown);
      return {
        index,
        ref: entry?.ref ?? refOf(key),
        name: entry?.name || mine.map(nameOf).find((name) => name !== '') || '',
        identifier,
        homePage,
        origin: origins[columns.origin[index] ?? 0] ?? 'lms',
        region: entry?.region ?? '',
        jenjang: entry?.jenjang ?? '',
        npsn: entry?.npsn ?? '',
        school: entry?.school ?? '',
        cohort: entry?.cohort ?? '',
        mode: entry?.mode ?? '',
        contact: entry?.contact ?? '',
        onRoster: entry !== undefined,
        learners: mine,
      };
    },
  };
  return { people, admit };
}

const noLearner: Learner = { key: '', identifier: '', homePage: '' };

/** As many words, or schools, as columns of 16 bits can number; those beyond count as not known. */
const mostPositions = 65_535;

/** Gives each new word the next position in a list. */
function positionsIn(list: string[]): (word: string) => number {
  const known = new Map(list.map((word, index) => [word, index]));
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (list.length > mostPositions) return 0;
    known.set(word, list.length);
    return list.push(word) - 1;
  };
}
