// What the address of the list of teachers asks for besides the filters of every page.
import type { ListQuery, ListSort } from '../../../reports/queries.ts';
import { type Status, statuses } from '../../../reports/standing.ts';
import { type Stage, stages } from '../../../reports/summary/stages.ts';

/** Words of the address for the stages; with `belum-` before them, those who have not reached it. */
export const stageWords: Readonly<Record<Stage, string>> = {
  registered: 'terdaftar',
  began: 'mulai',
  present: 'hadir',
  completed: 'selesai',
  passed: 'lulus',
};

export const statusWords: Readonly<Record<Status, string>> = {
  none: 'belum-mulai',
  started: 'belajar',
  completed: 'selesai',
  failed: 'belum-lulus',
  passed: 'lulus',
};

export const sortWords: Readonly<Record<ListSort, string>> = {
  name: 'nama',
  pages: 'halaman',
  right: 'benar',
  gain: 'peningkatan',
  score: 'nilai',
  status: 'status',
  activity: 'aktif',
};

/** Asks for those only who handed in both tests of a session. */
export const bothTests = { tes: 'keduanya' } as const;

/** The stage that a word means. */
export const stageOf = (word: string | null): Stage | undefined =>
  stages.find((stage) => stageWords[stage] === word);

/** The stage that a word like `belum-mulai` says is not reached. Nobody on the list can lack being on it. */
export const lackedBy = (word: string | null): Exclude<Stage, 'registered'> | undefined => {
  const stage = stageOf(word?.replace(/^belum-/, '') ?? null);
  return word?.startsWith('belum-') && stage !== 'registered' ? stage : undefined;
};

/** What an address asks for; whatever it says wrongly is as if it were not said. */
export function readList(query: URLSearchParams): Omit<ListQuery, 'sort' | 'descending'> {
  const search = query.get('cari')?.trim().slice(0, 100);
  const reached = stageOf(query.get('tahap'));
  const lacking = lackedBy(query.get('tahap'));
  const status = statuses.find((one) => statusWords[one] === query.get('status'));
  return {
    ...(search ? { search } : {}),
    ...(reached ? { reached } : {}),
    ...(lacking ? { lacking } : {}),
    ...(status ? { status } : {}),
    ...(query.get('tes') === bothTests.tes ? { bothTests: true } : {}),
  };
}
