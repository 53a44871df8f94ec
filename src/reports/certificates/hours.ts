// Training hours of the course: how the minutes that its pages say become JP (jam pelajaran).
import { minutesOf } from '../../model/course.ts';
import type { SessionMap } from '../course-map.ts';

/** Minutes of one JP in training of teachers. */
export const minutesPerJp = 45;

export interface SessionHours {
  id: string;
  number: number;
  title: string;
  minutes: number;
}

export interface CourseHours {
  sessions: SessionHours[];
  minutes: number;
  /** Whole hours: what is begun isn't claimed. */
  jp: number;
}

/** The authored minutes of all pages, which count reading and working time. */
export function courseHours(sessions: readonly SessionMap[]): CourseHours {
  const lines = sessions.map(({ session: { id, number, title, units } }) => ({
    id,
    number,
    title,
    minutes: minutesOf(units.flatMap(({ pages }) => pages)),
  }));
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  return { sessions: lines, minutes, jp: Math.floor(minutes / minutesPerJp) };
}
