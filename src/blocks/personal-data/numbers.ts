// Finds what is made of digits: NIK, NISN, NIP, NUPTK, NPSN, telephone numbers, other long numbers; and e-mail addresses.
import { type Found, isBounded, type PersonalKind } from './found.ts';

type Spot = Pick<Found, 'kind' | 'start' | 'end' | 'why'>;

/** Every bounded match of a pattern. The pattern's first group, where it has one, is what is meant. */
export function spots(
  text: string,
  pattern: RegExp,
  kind: PersonalKind | ((value: string) => PersonalKind | undefined),
  why: Found['why'] = 'shape',
): Spot[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    const end = start + value.length;
    const what = typeof kind === 'string' ? kind : kind(value);
    return what && value && isBounded(text, start, end) ? [{ kind: what, start, end, why }] : [];
  });
}

const digitsOf = (value: string) => value.replace(/\D/g, '');
const between = (text: string, least: number, most: number) => Number(text) >= least && Number(text) <= most;

/** Province, then day (plus 40 for women), month and year of birth: Nomor Induk Kependudukan. */
export const isNik = (digits: string): boolean =>
  /^\d{16}$/.test(digits) &&
  between(digits.slice(0, 2), 11, 96) &&
  between(String(Number(digits.slice(6, 8)) % 40), 1, 31) &&
  between(digits.slice(6, 8), 1, 71) &&
  between(digits.slice(8, 10), 1, 12);

/** Date of birth, month of appointment, 1 or 2 for the sex, a running number: Nomor Induk Pegawai. */
export const isNip = (digits: string): boolean =>
  /^(19|20)\d{6}(19|20)\d{4}[12]\d{3}$/.test(digits) &&
  between(digits.slice(4, 6), 1, 12) &&
  between(digits.slice(6, 8), 1, 31) &&
  between(digits.slice(12, 14), 1, 12);

/** The last three digits of the year of birth begin a Nomor Induk Siswa Nasional. */
const isNisn = (digits: string): boolean => /^(9[5-9]|0[0-2])\d{8}$/.test(digits);

/** How many digits a labelled number has. */
const lengths: Readonly<Record<string, number>> = { nisn: 10, nik: 16, nip: 18, nuptk: 16, npsn: 8 };

const labelled =
  /(?:^|[^\p{L}\p{N}])(nisn|nipd|nis|nik|nip|nuptk|npsn|kk|kip|bpjs|rekening)[ \t]*(?:no|nomor)?[ \t.:=]*(\d[\d .-]{2,30})/giu;

/** Numbers behind a label. The label stays; it says what the placeholder stands for. */
function labelledNumbers(text: string): Spot[] {
  return [...text.matchAll(labelled)].flatMap((match) => {
    const label = (match[1] ?? '').toLowerCase();
    const run = match[2] ?? '';
    const wanted = lengths[label];
    const exact = wanted ? new RegExp(`^\\d(?:[ .-]?\\d){${wanted - 1}}(?!\\d)`).exec(run)?.[0] : undefined;
    const value = exact ?? /^\d+(?:[.-]\d+)*/.exec(run)?.[0] ?? '';
    const start = match.index + match[0].length - run.length;
    const kind = wanted ? (label as PersonalKind) : 'number';
    const enough = digitsOf(value).length >= 4 && isBounded(text, start, start + value.length);
    return enough ? [{ kind, start, end: start + value.length, why: 'label' as const }] : [];
  });
}

const email = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,190}\.\p{L}{2,}/gu;
const phone =
  /(?:^|[^\d])((?:\+ ?62[ .-]?|62[ .-]?|\(?0)8\d{1,2}\)?(?:[ .-]?\d{2,4}){2,4}|\(?0\d{2,3}\)?[ -]?\d{5,8})(?!\d)/g;
const eighteen = /(?:^|[^\d])(\d{8}[ .-]?\d{6}[ .-]?\d[ .-]?\d{3})(?!\d)/g;
const sixteen = /(?:^|[^\d])(\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|\d{6}[ .-]\d{6}[ .-]\d{4})(?!\d)/g;
const ten = /(?:^|[^\d])(\d{10}|\d{3}[ -]\d{3}[ -]\d{4})(?!\d)/g;
const long = /(?:^|[^\d])(\d{9,})(?!\d)/g;

const isMobile = (digits: string) => /^(62|0)8\d{7,11}$/.test(digits);
const isLandline = (digits: string) => /^0[2-79]\d{7,9}$/.test(digits) && !isNisn(digits);

/** The finders in the order in which they may claim a stretch of the text. */
export const numberFinders: readonly ((text: string) => Spot[])[] = [
  (text) => spots(text, email, 'email'),
  labelledNumbers,
  (text) => spots(text, eighteen, (value) => (isNip(digitsOf(value)) ? 'nip' : undefined)),
  (text) => spots(text, sixteen, (value) => (isNik(digitsOf(value)) ? 'nik' : 'nuptk')),
  (text) =>
    spots(text, phone, (value) => {
      const digits = digitsOf(value);
      return isMobile(digits) || isLandline(digits) ? 'phone' : undefined;
    }),
  (text) => spots(text, ten, (value) => (isNisn(digitsOf(value)) ? 'nisn' : undefined)),
  (text) => spots(text, long, 'number'),
];
