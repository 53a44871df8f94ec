// The sessions of the course as the public pages speak of them: those that exist, and those still to come.
import { plain } from '../../packager/render/markdown.ts';
import { isQuestion } from '../blocks/schemas.ts';
import { blocksOf, type Course, minutesOf, pagesOf } from '../model/course.ts';

/** How many sessions the course will have in the end. */
const planned = [1, 2, 3];

export interface OfferedSession {
  id: string;
  number: number;
  title: string;
  summary: string;
  minutes: number;
  pages: number;
  questions: number;
  passMark: number;
  units: { title: string; minutes: number }[];
  objectives: string[];
}

/** The sessions that one can take today. */
export function offeredSessions(course: Course): OfferedSession[] {
  return course.sessions.map((session) => {
    return {
      id: session.id,
      number: session.number,
      title: session.title,
      summary: plain(session.summary),
      minutes: minutesOf(pagesOf(session)),
      pages: pagesOf(session).length,
      questions: blocksOf(session).filter(isQuestion).length,
      passMark: session.passMark,
      units: session.units.map((unit) => ({ title: unit.title, minutes: minutesOf(unit.pages) })),
      objectives: session.objectives.map((objective) => plain(objective.text)),
    };
  });
}

/** Numbers of the sessions that are still being written. */
export function sessionsToCome(offered: readonly OfferedSession[]): number[] {
  return planned.filter((number) => !offered.some((session) => session.number === number));
}
