// The roster of a cohort: everybody who signed up, as a file for the portal's import and as entries that reports match.
import { createHash } from 'node:crypto';
import { simulationHomePage } from '../reports/learner.ts';
import type { RosterEntry } from '../reports/roster.ts';
import { type Teacher, teacherOf } from './people.ts';

/** Everybody who signed up, one after the other. */
export function* signedUp(seed: string, teachers: number): Generator<Teacher> {
  for (let number = 1; number <= teachers; number += 1) yield teacherOf(seed, number, teachers);
}

/** Names an invented teacher in addresses, where no roster gives another name: 22 letters, digits, `-` or `_`. */
export const refOf = (seed: string, { number }: Teacher): string =>
  createHash('sha256').update(`${seed}/peserta/${number}`).digest('base64url').slice(0, 22);

export const rosterColumns = [
  'nama',
  'email',
  'nuptk',
  'nip',
  'id_lms',
  'npsn',
  'sekolah',
  'jenjang',
  'kabupaten',
  'kohor',
  'moda',
] as const;

/** What her LMS calls her, where that is neither her NUPTK nor her address. */
const lmsIdOf = ({ accounts: [account], nuptk, email }: Teacher): string =>
  account === nuptk || account === email ? '' : account;

/** The cells of a teacher's row, in the order of {@link rosterColumns}. */
export const rosterRow = (teacher: Teacher): readonly string[] => [
  teacher.name,
  teacher.email,
  teacher.nuptk,
  teacher.nip,
  lmsIdOf(teacher),
  teacher.school.npsn,
  teacher.school.name,
  teacher.school.level,
  teacher.school.region,
  teacher.cohort,
  teacher.mode,
];

/** The file's lines, the header first (RFC 4180, UTF-8). Nothing in them begins as a formula would. */
export function* rosterCsv(teachers: Iterable<Teacher>): Generator<string> {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
  yield line(rosterColumns);
  for (const teacher of teachers) yield line(rosterRow(teacher));
}

/** The entry that the portal makes of a teacher's row. */
export function rosterEntry(teacher: Teacher, ref: string): RosterEntry {
  const { name, school, cohort, mode, email, nuptk, nip } = teacher;
  const lmsId = lmsIdOf(teacher);
  return {
    ref,
    name,
    region: school.region,
    jenjang: school.level,
    npsn: school.npsn,
    school: school.name,
    cohort,
    mode,
    contact: email,
    keys: [
      ...(lmsId === '' ? [] : [`account ${simulationHomePage} ${lmsId}`]),
      ...[nuptk, nip, email].filter((one) => one !== '').map((one) => `name ${one}`),
      `mbox ${email}`,
      `sha1 ${createHash('sha1').update(`mailto:${email}`).digest('hex')}`,
    ],
  };
}
