// Filters of the trainer's table live in the address: read from a query string, written back into links.
import { type Origin, origins } from '../../reports/learner.ts';
import { type Status, statuses } from '../../reports/progress.ts';
import { type LearnerQuery, type SortKey, sortKeys } from '../../reports/queries.ts';

/** Words of the address for what the code calls by English names. */
const sortWords: Record<SortKey, string> = {
  name: 'nama',
  pages: 'halaman',
  right: 'benar',
  gain: 'peningkatan',
  score: 'nilai',
  status: 'status',
  activity: 'aktif',
};
const statusWords: Record<Status, string> = {
  passed: 'lulus',
  failed: 'belum-lulus',
  completed: 'selesai',
  started: 'belajar',
};
const originWords: Record<Origin, string> = { lms: 'lms', preview: 'pratinjau', simulation: 'simulasi' };

export interface ListAddress extends LearnerQuery {
  session: string;
  /** From 1. */
  page: number;
}

/** What an address asks for; whatever it says wrongly is as if it were not said. */
export function readAddress(query: Readonly<Record<string, unknown>>, firstSession: string): ListAddress {
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : undefined;
  };
  const search = text('cari');
  const status = statuses.find((candidate) => statusWords[candidate] === text('status'));
  const origin = origins.find((candidate) => originWords[candidate] === text('asal'));
  const sort = sortKeys.find((key) => sortWords[key] === text('urut')) ?? 'activity';
  const page = /^[1-9]\d{0,5}$/.test(text('hal') ?? '') ? Number(text('hal')) : 1;
  const direction = text('arah');
  return {
    session: text('sesi') ?? firstSession,
    ...(search === undefined ? {} : { search }),
    ...(status === undefined ? {} : { status }),
    ...(origin === undefined ? {} : { origin }),
    sort,
    descending: direction === undefined ? startsDescending(sort) : direction === 'turun',
    page,
  };
}

/** The query string of an address, with what follows from the defaults left out. */
export function writeAddress(address: ListAddress, firstSession: string): string {
  const query = new URLSearchParams();
  if (address.session !== firstSession) query.set('sesi', address.session);
  if (address.search !== undefined) query.set('cari', address.search);
  if (address.status !== undefined) query.set('status', statusWords[address.status]);
  if (address.origin !== undefined) query.set('asal', originWords[address.origin]);
  if (address.sort !== 'activity') query.set('urut', sortWords[address.sort]);
  if (address.descending !== startsDescending(address.sort)) {
    query.set('arah', address.descending ? 'turun' : 'naik');
  }
  if (address.page > 1) query.set('hal', String(address.page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same list in another order or with another filter, from its first page. */
export function changed(address: ListAddress, change: Partial<ListAddress>): ListAddress {
  return { ...address, page: 1, ...change };
}

/** The same list without a filter on status. */
export function withoutStatus({ status: _, ...address }: ListAddress): ListAddress {
  return { ...address, page: 1 };
}

/** The same list whatever the learners' origin. */
export function withoutOrigin({ origin: _, ...address }: ListAddress): ListAddress {
  return { ...address, page: 1 };
}

/** The address after a click on a column: sorted by it, and the other way round when it is already. */
export function sortedBy(address: ListAddress, sort: SortKey): ListAddress {
  const descending = address.sort === sort ? !address.descending : startsDescending(sort);
  return changed(address, { sort, descending });
}

/** Names and statuses read from the top, figures from the highest. */
const startsDescending = (sort: SortKey): boolean => sort !== 'name' && sort !== 'status';

export const sortWord = (sort: SortKey): string => sortWords[sort];
export const statusWord = (status: Status): string => statusWords[status];
export const originWord = (origin: Origin): string => originWords[origin];
