// The words of a query about statements, in addresses and in the raw text alike: xAPI's own parameters, then ours.
import { type Filter, filterWords } from '../address.ts';

export const xapiWords = [
  'agent',
  'verb',
  'activity',
  'registration',
  'related_agents',
  'related_activities',
  'since',
  'until',
] as const;
export type XapiWord = (typeof xapiWords)[number];

export const ownWords = [
  'guru',
  'cari',
  'sesi',
  ...(Object.values(filterWords) as string[]),
  'dari',
  'sampai',
  'hasil',
  'nilai-dari',
  'nilai-sampai',
  'dibatalkan',
  'pratinjau',
] as const;

/** Parameters of GET Statements that choose no statements; here the page decides. */
export const presentationWords = ['limit', 'format', 'attachments', 'ascending', 'more'] as const;

/** Words of the page's address that belong to no query. */
export const pageWords = {
  /** Raw text with mistakes in it, to be shown again. */
  raw: 'mentah',
  /** The newest position that belongs to the result, and the last one that was looked at. */
  bound: 'batas',
  before: 'sebelum',
  /** `json` opens the JSON of every statement. */
  form: 'bentuk',
  display: 'tampilan',
} as const;

/** What the raw text and the address may say of a query, in the order in which it is written. */
export const queryWords: readonly string[] = [...xapiWords, ...ownWords];

export const cohortWords: readonly (readonly [Filter, string])[] = Object.entries(filterWords) as [
  Filter,
  string,
][];
