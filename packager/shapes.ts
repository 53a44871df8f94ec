// The shapes that a package of a course comes in: each session by itself, and the whole course.
import type { Course, Session } from '../src/model/course.ts';

/**
 * The sessions of each package. @param number of the only session that is wanted
 * @returns nothing when the course has no such session; the whole course only where it has several
 */
export function shapesOf(course: Course, number?: number): Session[][] {
  const wanted = course.sessions.filter((session) => number === undefined || session.number === number);
  const single = wanted.map((session) => [session]);
  return wanted.length > 1 ? [...single, wanted] : single;
}
