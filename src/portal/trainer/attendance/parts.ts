// What the pages of attendance need, and what an address says of the session and the time that is meant.

import type { Language } from '../../../i18n/say.ts';
import type { ReportData } from '../../../reports/data.ts';
import { fact, kindCode } from '../../../reports/facts/kinds.ts';
import type { Reports } from '../../../reports/index.ts';
import { wibTimestamp } from '../../../reports/when.ts';
import type { Attendance, AttendedSession } from '../../../roster/attendance.ts';
import type { FoundList } from '../../../roster/attendance-list.ts';
import type { Roster } from '../../../roster/store.ts';
import { activityTypes } from '../../../vocabulary/terms.ts';
import { PortalError } from '../../errors.ts';

export interface AttendanceParts {
  roster: Roster;
  attendance: Attendance;
  reports: Pick<Reports, 'read' | 'plain'>;
  /** Lists that were read and wait to be agreed to. */
  lists: ReadLists;
  /** Folder that uploads are received in. */
  folder: string;
  /** Address of this installation, for the accounts of those who note attendance. */
  homePage: string;
  language: Language;
  /** Milliseconds since 1970. */
  now: () => number;
}

export const home = '/pelatih/hadir';

/** The session and time that are meant. */
export interface Meant {
  /** Position in `data.sessions`. */
  position: number;
  session: AttendedSession;
  title: string;
  /** In western Indonesia: 2025-09-20 */
  day: string;
  /** 08:30 */
  time: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A day may begin a little early: clocks differ. */
const tolerance = 5 * 60_000;

/**
 * What an address or a form means; whatever it leaves out is the first session, today and now.
 * @throws PortalError 404 for a session that doesn't exist, 422 for a time that doesn't or is still to come
 */
export function readMeant(
  data: ReportData,
  { plain, language, now }: { plain: (markdown: string) => string; language: Language; now: number },
  given: { sesi?: string | null; hari?: string | null; pukul?: string | null },
): Meant {
  const position = given.sesi ? data.sessions.findIndex(({ session }) => session.id === given.sesi) : 0;
  const map = data.sessions[position];
  const activityId = map && data.course.activityId(map.session.id);
  if (!map || activityId === undefined) throw new PortalError(404, 'reports.session.unknown');
  const [today = '', clock = ''] = wibTimestamp(now).split(' ');
  const day = given.hari || today;
  const time = given.pukul || (day === today ? clock.slice(0, 5) : '08:00');
  const isWellFormed = /^20\d\d-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(time);
  const at = isWellFormed ? Date.parse(`${day}T${time}:00+07:00`) : Number.NaN;
  // A day that doesn't exist is read as another one.
  if (Number.isNaN(at) || !wibTimestamp(at).startsWith(day) || at > now + tolerance)
    throw new PortalError(422, 'attendance.wrong.day');
  const title = plain(map.session.title);
  return {
    position,
    title,
    day,
    time,
    at,
    session: {
      id: map.session.id,
      activityId,
      // A session's id is its course's with its own behind it (src/vocabulary/activities.ts).
      courseActivityId: activityId.slice(0, activityId.lastIndexOf('/')),
      definition: { name: { [language]: title }, type: activityTypes.session },
    },
  };
}

/** Whether statements from wherever say already that a person was present. */
export function isStated(data: ReportData, ref: string, { position, day }: Meant): boolean {
  const person = data.people.byRef(ref);
  if (person === undefined) return false;
  if (data.standings.attended[person * data.sessions.length + position] !== 1) return false;
  const { kind, session, at, flags } = data.facts;
  return data
    .rowsOf(person)
    .some(
      (row) =>
        kind[row] === kindCode.attended &&
        session[row] === position &&
        ((flags[row] ?? 0) & fact.voided) === 0 &&
        wibTimestamp(at[row] ?? 0).startsWith(day),
    );
}

/** A list that was read, until it is agreed to. */
export interface ReadList extends FoundList {
  readonly accountId: number;
  readonly fileName: string;
  readonly meant: Meant;
}

export interface ReadLists {
  /** @returns its id */
  keep(list: ReadList): string;
  /** A list, for the account whose it is. */
  find(id: string, accountId: number): ReadList | undefined;
  forget(id: string): void;
}
