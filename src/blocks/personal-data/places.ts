// Finds where and when: addresses, schools, dates of birth.
import type { Found } from './found.ts';
import { spots } from './numbers.ts';
import { monthNames } from './words.ts';

type Spot = Pick<Found, 'kind' | 'start' | 'end' | 'why'>;

/** A capitalised word, a number, or an initial with its full stop: what streets and villages are called. */
const parts = 'No|Nomor|RT|RW|Kel|Kelurahan|Kec|Kecamatan|Desa|Dusun|Kampung|Kabupaten|Kota|Kelas';
const named = `(?!(?:${parts})[ .])(?:\\p{Lu}\\.(?= )|\\p{Lu}[\\p{L}'’]*|\\d{1,4}\\p{L}?)`;
const several = (most: number) => `${named}(?:[ -]${named}){0,${most - 1}}`;
const number = '(?:,? ?(?:No|no|Nomor|nomor)\\.? ?\\d{1,4}(?:[/-]?\\p{L}?\\d{0,3}))';
const hamlet =
  '(?:[Rr][Tt]\\.? ?\\d{1,3}(?: ?[/,]? ?[Rr][Ww]\\.? ?\\d{1,3}| ?/ ?\\d{1,3})?|[Rr][Ww]\\.? ?\\d{1,3})';
const street = `(?:[Jj]ln?\\.?|[Jj]alan|[Gg]g\\.?|[Gg]ang|[Ll]rg\\.?|[Ll]orong) ${several(4)}${number}?`;
const village = `(?:[Dd]esa|[Kk]elurahan|[Kk]el\\.|[Kk]ecamatan|[Kk]ec\\.|[Dd]usun|[Kk]ampung|[Kk]p\\.|[Pp]erumahan|[Pp]erum|[Kk]ompleks?|[Bb]lok) ${several(3)}`;
const one = `(?:${street}|${hamlet}|${village}${number}?)`;
const address = new RegExp(`${one}(?:,? ${one})*(?:,? \\d{5}(?!\\d))?`, 'gu');

const school =
  /(?:SDN|SMPN|SMAN|SMKN|SLBN|MIN|MTsN|MAN|(?:SD|SMP|SMA|SMK|SLB|TK|MI|MTs|MA)(?: (?:Negeri|Swasta|IT|Islam))?)(?: \d{1,3}(?: (?!Kelas)\p{Lu}\p{Ll}[\p{L}'’]*){0,2}|(?: (?!Kelas|Negeri|Swasta)\p{Lu}\p{Ll}[\p{L}'’-]*){1,3})/gu;

const month = monthNames
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|');
const day = `\\d{1,2}[-/. ](?:\\d{1,2}|${month})[-/. ](?:19|20)\\d{2}`;
/** A label, at most a few words, then the place (if any) and the date. Digits and brackets end the search. */
const born = new RegExp(
  `(?:[Ll]ahir|LAHIR|TTL|ttl)[^\\d\\[\\]\\n\\uFFFC]{0,40}?((?:\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,2}, ?)?${day})`,
  'gu',
);
const dated = new RegExp(`(?:^|[^\\d])(${day})(?!\\d)`, 'gu');

/** Pupils are hardly ever younger; a later date is that of a letter or a test. */
const youngest = 4;

/** @param year the present year, from which on a date can't be one of birth */
export const placeFinders = (year: number): readonly ((text: string) => Spot[])[] => [
  (text) => spots(text, born, 'birth', 'label'),
  (text) => spots(text, dated, (value) => (Number(value.slice(-4)) <= year - youngest ? 'birth' : undefined)),
  (text) => spots(text, address, 'address'),
  (text) => spots(text, school, 'school'),
];
