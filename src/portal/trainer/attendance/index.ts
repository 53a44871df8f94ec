// Attendance below /pelatih/hadir.
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { type Config, localAddress } from '../../../config.ts';
import type { Reports } from '../../../reports/index.ts';
import { type Attend, createAttendance } from '../../../roster/attendance.ts';
import type { Roster } from '../../../roster/store.ts';
import type { TrainerRoom } from '../router.ts';
import { attendanceActions } from './actions.ts';
import { createReadLists } from './lists.ts';
import { listPage, tickPage } from './pages.ts';

/** @param room.attend stores statements in the LRS; @param room.now milliseconds since 1970 */
export function attendanceRoom(room: {
  config: Pick<Config, 'dataDir' | 'language' | 'publicUrl' | 'host' | 'port'>;
  database: Database.Database;
  roster: Roster;
  reports: Pick<Reports, 'read' | 'plain'>;
  attend: Attend;
  now: () => number;
  log: (line: string) => void;
}): TrainerRoom {
  const { config, database, roster, reports, attend, now, log } = room;
  const { language } = config;
  const attendance = createAttendance({ database, attend, language, log });
  // What the last process couldn't hand over.
  attendance.deliver().catch((error: unknown) => log(`Attendance could not be handed over: ${error}`));
  const parts = {
    roster,
    attendance,
    reports,
    lists: createReadLists(now),
    folder: join(config.dataDir, 'hadir'),
    homePage: config.publicUrl ?? localAddress(config, config.port),
    language,
    now,
  };
  return {
    path: 'hadir',
    pages: [tickPage(parts), listPage(parts)],
    actions: attendanceActions(parts),
  };
}
