// The trainer's pages under the clock: all that the registry lists, as a whole and with filters.
import { loadCourse } from '../../../packager/course.ts';
import { pages as registry } from '../../../src/portal/trainer/pages.ts';
import type { Client } from './client.ts';
import type { Load } from './load.ts';

export interface PageTime {
  readonly path: string;
  /** Of requests when nothing has changed since the last one, in milliseconds. */
  readonly p95Ms: number;
  /** Of requests each of which comes right after a batch of statements was stored. */
  readonly coldP95Ms: number;
}

/** Requests of each kind for each page. */
export const requests = { warm: 40, cold: 20 } as const;

const filters = '?sesi=sesi-1&kabupaten=OKU+Timur&jenjang=sd';

/** What stands for the parameters of a path. */
export interface Parameters {
  /** Of somebody on the roster. */
  ref: string;
}

/** First pages of the rooms, which bring their own to the registry when the portal is put together. */
const rooms = ['pernyataan', 'bukti', 'sertifikat', 'peserta', 'hadir'];

/** The addresses that are measured. @param only those that contain it */
export function addresses({ ref }: Parameters, only = ''): string[] {
  const item = loadCourse().course.sessions[0]?.bank?.pretest[0]?.id ?? '';
  return [...registry.map(({ path }) => path), ...rooms]
    .map((path) => `/pelatih/${path.replace(':ref', ref).replace(':id', item)}`.replace(/\/$/, ''))
    .filter((path) => !path.includes(':'))
    .flatMap((path) => [path, `${path}${filters}`])
    .filter((path) => path.includes(only));
}

/** @param client that is logged in */
export async function measurePage(client: Client, path: string, load: Load): Promise<PageTime> {
  const warm: number[] = [];
  const cold: number[] = [];
  for (let request = 0; request < requests.cold; request += 1) {
    await load.send();
    cold.push((await client.get(path)).ms);
  }
  await client.get(path);
  for (let request = 0; request < requests.warm; request += 1) warm.push((await client.get(path)).ms);
  return { path, p95Ms: percentile(warm, 0.95), coldP95Ms: percentile(cold, 0.95) };
}

/** The value that so large a share doesn't exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
