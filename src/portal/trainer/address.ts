// The words of the trainer's addresses: who is meant, and how pages link to themselves and to each other.
import type { Origin } from '../../reports/learner.ts';

/** What the address says of where the data come from. */
export const originWords: Readonly<Record<Origin, string>> = {
  lms: 'lms',
  preview: 'pratinjau',
  simulation: 'simulasi',
};

export type Filter = 'region' | 'jenjang' | 'school' | 'cohort' | 'mode' | 'origin';

/** The words of the address for the filters. */
export const filterWords: Readonly<Record<Filter, string>> = {
  region: 'kabupaten',
  jenjang: 'jenjang',
  school: 'sekolah',
  cohort: 'kohor',
  mode: 'moda',
  origin: 'asal',
};
export const filters = Object.keys(filterWords) as Filter[];

/** The fields of a form as the address of its page has them. */
export function queryOf(body: unknown): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    for (const one of [value].flat()) if (typeof one === 'string') query.append(name, one);
  }
  return query;
}

/** Words that go from page to page: filters, session and display. */
const travelling = ['sesi', ...Object.values(filterWords), 'tampilan'];

/** The same page with other parameters of its address; undefined takes one away. */
export function hrefWith(
  address: string,
  query: URLSearchParams,
  change: Readonly<Record<string, string | undefined>>,
): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? address : `${address}?${text}`;
}

/** The query that a link to another page of /pelatih takes along: what is filtered and how it is displayed. */
export function travellingQuery(query: URLSearchParams): URLSearchParams {
  const taken = new URLSearchParams();
  for (const name of travelling) {
    const value = query.get(name);
    if (value) taken.set(name, value);
  }
  return taken;
}
