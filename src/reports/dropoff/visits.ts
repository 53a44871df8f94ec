// The pages that people opened, person by person in the order of time.
import type { ReportData } from '../data.ts';
import { fact, kindCode, noSession } from '../facts/kinds.ts';
import { indexParts } from '../items/part-index.ts';
import { noPerson } from '../people.ts';

/** A page of the course. */
export interface PagePlace {
  /** Position in {@link pagesOf}. */
  position: number;
  session: number;
  id: string;
  title: string;
  unit: string;
  unitTitle: string;
  /** Minutes that it promises. */
  minutes: number;
}

const lists = new WeakMap<object, readonly PagePlace[]>();

/** Every page of the course, in reading order. */
export function pagesOf({ course, sessions }: Pick<ReportData, 'course' | 'sessions'>): readonly PagePlace[] {
  const known = lists.get(course);
  if (known) return known;
  const list = sessions
    .flatMap((map, session) =>
      map.session.units.flatMap((unit) =>
        unit.pages.map(({ id, title, minutes }) => ({
          ...{ session, id, title, minutes },
          unit: unit.id,
          unitTitle: unit.title,
        })),
      ),
    )
    .map((page, position) => ({ ...page, position }));
  lists.set(course, list);
  return list;
}

/** Columns by visit: all of one person together, in the order of time; of the same moment, in reading order. */
export interface Visits {
  readonly length: number;
  /** Where a person's visits begin; those of the next person begin where they end. */
  readonly start: Uint32Array;
  /** Position in {@link pagesOf}. */
  readonly page: Uint16Array;
  /** Milliseconds since 1970. */
  readonly at: Float64Array;
}

/** Every opening of a page that the course still has. */
export const visitsOf = (data: ReportData): Visits =>
  data.grow('visits', begin, (found, from) => {
    collect(data, found, from);
    return inOrder(found, data.people.size);
  });

/** The visits in the order of the log; columns are longer than `length`. */
const begin = () => ({
  length: 0,
  person: new Uint32Array(0),
  at: new Float64Array(0),
  page: new Uint16Array(0),
});

function collect(data: ReportData, found: ReturnType<typeof begin>, from: number): void {
  const { facts, people } = data;
  const { positions, width } = indexParts(data, pagesOf(data));
  const { length, kind, flags, session, learner, part, at } = facts;
  const { personOf } = people;
  let count = found.length;
  for (let row = from; row < length; row += 1) if (kind[row] === kindCode.page) count += 1;
  if (count > found.at.length) {
    const room = Math.ceil(count * (from === 0 ? 1 : 1.25));
    const wider = {
      person: new Uint32Array(room),
      at: new Float64Array(room),
      page: new Uint16Array(room),
    };
    wider.person.set(found.person);
    wider.at.set(found.at);
    wider.page.set(found.page);
    Object.assign(found, wider);
  }
  for (let row = from; row < length; row += 1) {
    if (kind[row] !== kindCode.page || ((flags[row] ?? 0) & fact.voided) !== 0) continue;
    const where = session[row] ?? noSession;
    const page = where === noSession ? -1 : (positions[where * width + (part[row] ?? 0)] ?? -1);
    const person = personOf[learner[row] ?? 0] ?? noPerson;
    if (page < 0 || person === noPerson) continue;
    found.person[found.length] = person;
    found.at[found.length] = at[row] ?? 0;
    found.page[found.length] = page;
    found.length += 1;
  }
}

/** All visits of one person together, in the order of time. */
function inOrder(visits: ReturnType<typeof begin>, people: number): Visits {
  const { length: found, person: persons, at: times, page: places } = visits;
  const start = new Uint32Array(people + 1);
  for (let index = 0; index < found; index += 1) {
    const person = persons[index] ?? 0;
    start[person + 1] = (start[person + 1] ?? 0) + 1;
  }
  for (let person = 0; person < people; person += 1) {
    start[person + 1] = (start[person + 1] ?? 0) + (start[person] ?? 0);
  }

  const next = start.slice();
  const sortedPage = new Uint16Array(found);
  const sortedAt = new Float64Array(found);
  for (let index = 0; index < found; index += 1) {
    const person = persons[index] ?? 0;
    const page = places[index] ?? 0;
    const time = times[index] ?? 0;
    let place = next[person] ?? 0;
    next[person] = place + 1;
    // What comes late moves to its place; mostly there is nothing to move.
    const from = start[person] ?? 0;
    while (place > from) {
      const before = sortedAt[place - 1] ?? 0;
      if (before < time || (before === time && (sortedPage[place - 1] ?? 0) <= page)) break;
      sortedAt[place] = before;
      sortedPage[place] = sortedPage[place - 1] ?? 0;
      place -= 1;
    }
    sortedAt[place] = time;
    sortedPage[place] = page;
  }
  return { length: found, start, page: sortedPage, at: sortedAt };
}
