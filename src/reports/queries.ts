// What the list of teachers asks for: who meets a search, a stage and a status, in which order.
import type { ReportData } from './data.ts';
import type { Selection } from './selection.ts';
import { type Standings, type Status, statusCode } from './standing.ts';
import { levelOf, levelsOf, type Stage, stages } from './summary/stages.ts';

export const listSorts = ['name', 'pages', 'right', 'gain', 'score', 'status', 'activity'] as const;
export type ListSort = (typeof listSorts)[number];

export interface ListQuery {
  /** Words that name, account, school or NPSN hold; letter case does not matter. */
  search?: string;
  /** Those who have reached this stage; `registered` means on the roster. */
  reached?: Stage;
  /** Those who have not reached it. */
  lacking?: Stage;
  /** Of the session; without one it isn't looked at. */
  status?: Status;
  /** Those who have handed in both tests, of the session or of any. */
  bothTests?: true;
  sort: ListSort;
  descending: boolean;
}

export interface PeopleFound {
  /** Numbers of those who meet everything, in order. */
  people: readonly number[];
  /** Of those who meet the search alone: how many there are, have reached each stage, have each status. */
  all: number;
  byStage: Readonly<Record<Stage, number>>;
  byStatus: Readonly<Record<Status, number>>;
}

/** @param session undefined for the course as a whole: stages are the course's, figures are summed up or the best ones */
export function findPeople(
  data: ReportData,
  selection: Selection,
  session: number | undefined,
  query: ListQuery,
): PeopleFound {
  const { people, sessions, standings } = data;
  const { mask } = selection;
  const width = sessions.length;
  const levels = levelsOf(data);
  const words = (query.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const texts = words.length > 0 ? searchTexts(data) : [];
  const byLevel = [0, 0, 0, 0, 0];
  const codes = [0, 0, 0, 0, 0];
  const status = query.status === undefined ? undefined : statusCode[query.status];
  const isMeant = (person: number, level: number): boolean =>
    (query.reached === undefined || hasReached(query.reached, level, person < people.rosterSize)) &&
    (query.lacking === undefined || !hasReached(query.lacking, level, person < people.rosterSize)) &&
    (query.bothTests === undefined || hasBothTests(data, person, session));
  const found: number[] = [];
  let [all, registered] = [0, 0];
  for (let person = 0; person < people.size; person += 1) {
    if (mask[person] !== 1 || !words.every((word) => texts[person]?.includes(word))) continue;
    const level = levelOf(levels, width, person, session);
    const code = session === undefined ? 0 : (standings.status[person * width + session] ?? 0);
    all += 1;
    if (person < people.rosterSize) registered += 1;
    byLevel[level] = (byLevel[level] ?? 0) + 1;
    codes[code] = (codes[code] ?? 0) + 1;
    if (isMeant(person, level) && (status === undefined || session === undefined || code === status))
      found.push(person);
  }
  const [, one = 0, two = 0, three = 0, four = 0] = byLevel;
  return {
    people: sorted(data, found, session, query),
    all,
    byStage: {
      registered,
      began: one + two + three + four,
      present: two + three + four,
      completed: three + four,
      passed: four,
    },
    byStatus: Object.fromEntries(
      Object.entries(statusCode).map(([name, code]) => [name, codes[code] ?? 0]),
    ) as Record<Status, number>,
  };
}

const hasReached = (stage: Stage, level: number, onRoster: boolean): boolean =>
  stage === 'registered' ? onRoster : level >= stages.indexOf(stage);

function hasBothTests(
  { standings, sessions }: ReportData,
  person: number,
  session: number | undefined,
): boolean {
  return sessions.some((_, index) => {
    const row = person * sessions.length + index;
    return (
      index === (session ?? index) &&
      !Number.isNaN(standings.pretest[row] ?? Number.NaN) &&
      !Number.isNaN(standings.posttest[row] ?? Number.NaN)
    );
  });
}

/** What is searched in, by person, in lower case. */
function searchTexts(data: ReportData): readonly string[] {
  return data.memo('people search', () =>
    Array.from({ length: data.people.size }, (_, index) => {
      const { name, identifier, school, npsn } = data.people.person(index);
      return `${name} ${identifier} ${school} ${npsn}`.toLowerCase();
    }),
  );
}

/** Names as they are sorted. */
function sortNames(data: ReportData): readonly string[] {
  return data.memo('people names', () =>
    Array.from({ length: data.people.size }, (_, index) => {
      const { name, identifier } = data.people.person(index);
      return (name || identifier).toLowerCase();
    }),
  );
}

/** Those without a figure stand last, whichever way they are sorted; ties go by number, so that no page depends on chance. */
function sorted(
  data: ReportData,
  found: number[],
  session: number | undefined,
  { sort, descending }: ListQuery,
): number[] {
  const sign = descending ? -1 : 1;
  if (sort === 'name') {
    const names = sortNames(data);
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return found.sort((a, b) => sign * compare(names[a] ?? '', names[b] ?? '') || a - b);
  }
  const figure = figureOf(data, sort, session);
  const figures = new Float64Array(data.people.size);
  for (const person of found) figures[person] = figure(person);
  return found.sort((a, b) => {
    const [one, other] = [figures[a] as number, figures[b] as number];
    if (Number.isNaN(one) || Number.isNaN(other))
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || a - b;
    return sign * (one - other) || a - b;
  });
}

const columns: Readonly<Record<Exclude<ListSort, 'name'>, keyof Standings>> = {
  pages: 'pagesSeen',
  right: 'right',
  gain: 'gain',
  score: 'score',
  status: 'status',
  activity: 'last',
};

/** The figure to sort by; of several sessions the sum of what is counted, the latest time, the best of the others. */
function figureOf(
  data: ReportData,
  sort: Exclude<ListSort, 'name'>,
  session: number | undefined,
): (person: number) => number {
  const { standings, sessions } = data;
  const width = sessions.length;
  const column = standings[columns[sort]];
  if (session !== undefined) return (person) => column[person * width + session] ?? Number.NaN;
  if (sort === 'status') {
    const levels = levelsOf(data);
    return (person) => levels.course[person] ?? 0;
  }
  const isSum = sort === 'pages' || sort === 'right';
  return (person) => {
    let result = isSum ? 0 : Number.NaN;
    for (let row = person * width; row < (person + 1) * width; row += 1) {
      const value = column[row] ?? Number.NaN;
      if (isSum) result += value;
      else if (!(result >= value) && !Number.isNaN(value)) result = value;
    }
    return result;
  };
}
