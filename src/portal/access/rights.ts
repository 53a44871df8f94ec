// What each role may do, and about whom: the one place that decides. Every route of the portal names a right of this table.
import type { Scope } from '../../reports/selection.ts';

export type { Scope };

/**
 * `admin`: everything. `office`: an education office, within its kabupaten and kota. `trainer`: within cohorts.
 * `auditor`: figures of everybody, where small groups stay hidden; nobody by name.
 */
export const roles = ['admin', 'office', 'trainer', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Who has each right; an administrator has them all. What is `public` needs no account. */
const holders = {
  /** Ringkasan: how many signed up, came, finished. */
  summary: ['office', 'trainer', 'auditor'],
  learning: ['office', 'trainer', 'auditor'],
  items: ['office', 'trainer', 'auditor'],
  dropoff: ['office', 'trainer', 'auditor'],
  /** Who needs help, with names and how to reach them. */
  help: ['office', 'trainer'],
  /** The list of teachers, and one of them. */
  people: ['office', 'trainer'],
  statements: ['office', 'trainer'],
  /** A key with which other programs read the LRS, which knows no scope. */
  'statements-key': [],
  /** Figures of who took part; the names behind them want `people` as well. */
  evidence: ['office', 'trainer', 'auditor'],
  'evidence-sign': ['office'],
  certificates: ['office', 'trainer'],
  'certificates-issue': ['office'],
  /** Issuer, signatory, numbers: printed on everybody's certificates, wherever they are from. */
  'certificates-settings': [],
  roster: ['office', 'trainer'],
  'roster-change': ['office'],
  attendance: ['office', 'trainer'],
  /** Personal links for teachers without an LMS. */
  links: ['office', 'trainer'],
  /** Keys of the LRS. */
  keys: [],
  accounts: [],
  /** Who looked at whom. */
  'access-log': [],
  /** Tokens of one's own, with which other programs fetch tables. */
  tokens: ['office', 'trainer', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof holders | 'public';

/** Every right that needs an account. */
export const rights = Object.keys(holders) as Exclude<Right, 'public'>[];

/** Whether somebody with this role, or nobody (undefined), has a right. */
export function mayDo(role: Role | undefined, right: Right): boolean {
  if (right === 'public') return true;
  if (role === undefined) return false;
  const held: readonly Role[] = holders[right];
  return role === 'admin' || held.includes(role);
}

/** What a token for reading may enter: the pages that have tables of people or figures. */
const fetchable: ReadonlySet<Right> = new Set<Right>([
  'public',
  'summary',
  'learning',
  'items',
  'dropoff',
  'help',
  'people',
  'statements',
  'evidence',
  'certificates',
  'roster',
  'attendance',
  'access-log',
]);
export const mayFetch = (right: Right): boolean => fetchable.has(right);

/** Whether this role may see a page of /pelatih: an auditor sees none that shows people, whatever its right. */
export const maySee = (role: Role, page: { name: Right; shows: 'people' | 'figures' }): boolean =>
  mayDo(role, page.name) && (page.shows === 'figures' || seesPeople(role));

/** Whether this role may see anybody by name. */
export const seesPeople = (role: Role): boolean => role !== 'auditor';

/**
 * Whom an account may see, change or count: `{}` is everybody. An office without kabupaten and a trainer without cohorts
 * see nobody. Whoever is outside is answered as if not there (404).
 */
export function scopeOf({ role, scope }: { role: Role; scope: Scope }): Scope {
  if (role === 'office') return { regions: scope.regions ?? [] };
  if (role === 'trainer') return { cohorts: scope.cohorts ?? [] };
  return {};
}

/** Whether an account with this scope sees nobody at all, and has to be told what to ask for. */
export const seesNobody = (scope: Scope): boolean =>
  scope.regions?.length === 0 || scope.cohorts?.length === 0;

/** Whether a person is within a scope; for single deeds, where the `Selection` of a page isn't at hand. */
export const isWithin = (scope: Scope, { region, cohort }: { region: string; cohort: string }): boolean =>
  (scope.regions === undefined || (region !== '' && scope.regions.includes(region))) &&
  (scope.cohorts === undefined || (cohort !== '' && scope.cohorts.includes(cohort)));
