// How far each person has come: the stages of the funnel, in each session and in the course as a whole.
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { statusCode } from '../standing.ts';

/**
 * Each stage includes those after it. Whoever is on the roster is registered. In a session: began — anything was heard of
 * them there, or they were in the hall; present — were in the hall, or were active for {@link presentAfter}, or completed;
 * completed — completed or passed; passed. In the course: began and present in any session, completed and passed in all.
 */
export const stages = ['registered', 'began', 'present', 'completed', 'passed'] as const;
export type Stage = (typeof stages)[number];

/** So long must somebody be active in a session to count as having taken part, in milliseconds. */
export const presentAfter = 600_000;

/** How far somebody has come: position in {@link stages}; 0 for whoever has not begun, registered or not. */
export interface Levels {
  /** Row: person × number of sessions + session. */
  readonly bySession: Uint8Array;
  /** By person, in the course as a whole. */
  readonly course: Uint8Array;
}

const { passed, none } = statusCode;

/** Everybody's levels. */
export function levelsOf(data: ReportData): Levels {
  return data.memo('stages', () => {
    const { people, standings, sessions } = data;
    const width = sessions.length;
    const bySession = new Uint8Array(people.size * width);
    const course = new Uint8Array(people.size);
    for (let person = 0; person < people.size; person += 1) {
      let [most, least] = [0, 4];
      for (let row = person * width; row < (person + 1) * width; row += 1) {
        const level = levelAt(standings, row);
        bySession[row] = level;
        if (level > most) most = level;
        if (level < least) least = level;
      }
      course[person] = width > 0 && least >= 3 ? least : Math.min(most, 2);
    }
    return { bySession, course };
  });
}

function levelAt(standings: ReportData['standings'], row: number): number {
  if (standings.status[row] === passed) return 4;
  if (standings.completed[row] === 1) return 3;
  if (standings.attended[row] === 1 || (standings.active[row] ?? 0) >= presentAfter) return 2;
  return standings.status[row] === none ? 0 : 1;
}

/** How far a person has come. @param session undefined for the course as a whole */
export const levelOf = (levels: Levels, width: number, person: number, session: number | undefined): number =>
  (session === undefined ? levels.course[person] : levels.bySession[person * width + session]) ?? 0;

/** How many people have reached each stage. */
export type Funnel = Readonly<Record<Stage, number>> & {
  /** Those of them who have begun without being on the roster. */
  readonly unexpected: number;
};

/** What people can be counted by. */
export const groupings = ['region', 'jenjang', 'school', 'cohort', 'mode'] as const;
export type Grouping = (typeof groupings)[number];

/** The funnel of a selection. @param session undefined for the course as a whole */
export function funnelOf(data: ReportData, selection: Selection, session: number | undefined): Funnel {
  const [whole] = count(data, selection, session, 1, () => 0);
  return whole ?? emptyFunnel;
}

/** The funnel of those of a selection who are on the roster, for shares of those registered. */
export function rosterFunnelOf(
  data: ReportData,
  { mask, ...selection }: Selection,
  session: number | undefined,
): Funnel {
  return funnelOf(data, { ...selection, mask: mask.slice(0, data.people.rosterSize) }, session);
}

/**
 * The funnels of the groups of a selection, by position of the group in the list of {@link ReportData.people}: position 0
 * has those of whom it isn't known, and the funnels together make the selection's.
 */
export function funnelsBy(
  data: ReportData,
  selection: Selection,
  session: number | undefined,
  grouping: Grouping,
): readonly Funnel[] {
  return data.memo(`funnels ${grouping} ${session} ${selection.key}`, () => {
    const { people } = data;
    const column = people[grouping];
    return count(data, selection, session, groupsOf(data, grouping), (person) => column[person] ?? 0);
  });
}

function groupsOf({ people }: ReportData, grouping: Grouping): number {
  const lists = {
    region: people.regions,
    jenjang: people.jenjangs,
    school: people.schools,
    cohort: people.cohorts,
    mode: people.modes,
  } as const;
  return lists[grouping].length;
}

function count(
  data: ReportData,
  { mask }: Selection,
  session: number | undefined,
  groups: number,
  groupOf: (person: number) => number,
): Funnel[] {
  const { people, sessions } = data;
  const levels = levelsOf(data);
  /** Of each group: how many are registered, how many are at each level, how many of these aren't registered. */
  const counts = new Uint32Array(groups * 6);
  for (let person = 0; person < people.size; person += 1) {
    if (mask[person] !== 1) continue;
    const at = groupOf(person) * 6;
    const level = levelOf(levels, sessions.length, person, session);
    if (person < people.rosterSize) counts[at] = (counts[at] ?? 0) + 1;
    else if (level > 0) counts[at + 5] = (counts[at + 5] ?? 0) + 1;
    if (level > 0) counts[at + level] = (counts[at + level] ?? 0) + 1;
  }
  return Array.from({ length: groups }, (_, group) => {
    const [registered = 0, one = 0, two = 0, three = 0, four = 0, unexpected = 0] = counts.subarray(
      group * 6,
    );
    return {
      registered,
      began: one + two + three + four,
      present: two + three + four,
      completed: three + four,
      passed: four,
      unexpected,
    };
  });
}

const emptyFunnel: Funnel = { registered: 0, began: 0, present: 0, completed: 0, passed: 0, unexpected: 0 };
