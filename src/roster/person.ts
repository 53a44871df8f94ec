// A person on the roster, and how what stands in a row is read as one.
import { type Field, fields, type Identifier, identifiers, type Mapping } from './fields.ts';
import { regionOf } from './regions.ts';
import type { Row } from './table/row.ts';

/** What is known of a person; empty where nothing is. */
export interface Person {
  name: string;
  /** In lower case. */
  email: string;
  /** 16 digits. */
  nuptk: string;
  /** 18 digits. */
  nip: string;
  /** What the person's LMS calls them. */
  lmsId: string;
  /** Address of that LMS, in lower case and without a slash at its end: https://lms.sekolah.sch.id */
  lmsOrigin: string;
  /** 8 digits. */
  npsn: string;
  school: string;
  jenjang: '' | 'sd' | 'smp' | 'sma' | 'smk';
  region: string;
  cohort: string;
  mode: '' | 'luring' | 'daring';
}

/** A person who is on the roster. */
export interface KnownPerson extends Person {
  /** Names the person in addresses: 22 characters of A–Z a–z 0–9 - _. */
  readonly ref: string;
}

export const nobody: Person = {
  name: '',
  email: '',
  nuptk: '',
  nip: '',
  lmsId: '',
  lmsOrigin: '',
  npsn: '',
  school: '',
  jenjang: '',
  region: '',
  cohort: '',
  mode: '',
};

/** What can be wrong with a row; the sentences are in src/i18n/trainer/roster.ts under `roster.wrong.<code>`. */
export const rowFaults = [
  'name-missing',
  'identifier-missing',
  'too-long',
  'formula',
  'scientific',
  'rounded',
  'digits',
  'zeros-lost',
  'email',
  'jenjang',
  'mode',
  'origin',
  'twice',
  'same-person',
  'two-people',
  'region-missing',
  'region-scope',
  'elsewhere',
] as const;
export type RowFaultCode = (typeof rowFaults)[number];

/** What is wrong in one cell of a row, or with the row as a whole. */
export interface RowFault {
  readonly code: RowFaultCode;
  readonly field: Field | undefined;
  readonly values: Readonly<Record<string, string | number>>;
}

const longest: Readonly<Partial<Record<Field, number>>> = { name: 200, school: 200, lmsId: 200, email: 200 };
const usualLongest = 100;

const digitsOf = { nuptk: 16, nip: 18, npsn: 8 } as const;

const jenjangs: readonly (readonly [RegExp, Person['jenjang']])[] = [
  [/^(?:sd|sdn|sdit|mi|min|sdlb|sd ?\/ ?mi|sekolah dasar)$/, 'sd'],
  [/^(?:smp|smpn|smpit|mts|mtsn|smplb|smp ?\/ ?mts|sekolah menengah pertama)$/, 'smp'],
  [/^(?:sma|sman|smait|ma|man|smalb|sma ?\/ ?ma|sekolah menengah atas)$/, 'sma'],
  [/^(?:smk|smkn|mak|smk ?\/ ?mak|sekolah menengah kejuruan)$/, 'smk'],
];
const modes: readonly (readonly [RegExp, Person['mode']])[] = [
  [/^(?:luring|offline|tatap muka|hadir|aula|langsung)$/, 'luring'],
  [/^(?:daring|online|zoom|jarak jauh|webinar)$/, 'daring'],
];

/** Excel's own words for a formula that has no value. */
const formulaFault = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i;
const scientific = /^[-+]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/**
 * Reads a row.
 * @param given values for whoever's cell is empty
 * @returns what the row says of a person, and all that is wrong with it
 */
export function readPerson(
  row: Row,
  mapping: Mapping,
  given: Partial<Person> = {},
): { person: Person; faults: RowFault[] } {
  const person: Person = { ...nobody };
  const faults: RowFault[] = [];
  for (const [column, field] of mapping.entries()) {
    if (field === undefined) continue;
    const text = row.cells[column] ?? '';
    if (text === '' || text === '-') continue;
    const fault = readCell(person, field, text, row.rounded.includes(column));
    if (fault) faults.push({ ...fault, field });
  }
  for (const field of fields) {
    if (person[field] === '' && given[field] !== undefined) Object.assign(person, { [field]: given[field] });
  }
  if (person.lmsId === '') person.lmsOrigin = '';
  if (person.name === '' && !faults.some(({ field }) => field === 'name')) {
    faults.push({ code: 'name-missing', field: 'name', values: {} });
  }
  const saysWho = identifiers.some((field) => person[field] !== '');
  if (!saysWho && !faults.some(({ field }) => isIdentifier(field))) {
    faults.push({ code: 'identifier-missing', field: undefined, values: {} });
  }
  return { person, faults };
}

const isIdentifier = (field: Field | undefined): boolean =>
  (identifiers as readonly (Field | undefined)[]).includes(field);

type CellFault = Pick<RowFault, 'code' | 'values'>;

/** Puts a cell's value into the person. @returns what is wrong with it instead */
function readCell(person: Person, field: Field, text: string, isRounded: boolean): CellFault | undefined {
  const most = longest[field] ?? usualLongest;
  if (text.length > most) return { code: 'too-long', values: { most } };
  if (formulaFault.test(text)) return { code: 'formula', values: { text } };
  switch (field) {
    case 'nuptk':
    case 'nip':
    case 'npsn':
      return readDigits(person, field, text, isRounded);
    case 'email': {
      const email = text.replace(/^mailto:/i, '').toLowerCase();
      if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/.test(email))
        return { code: 'email', values: { text } };
      person.email = email;
      return undefined;
    }
    case 'jenjang':
      return oneOf(person, field, text, jenjangs);
    case 'mode':
      return oneOf(person, field, text, modes);
    case 'region':
      person.region = regionOf(text);
      return undefined;
    case 'lmsOrigin': {
      const address = lmsAddress(text);
      if (address === undefined) return { code: 'origin', values: { text } };
      person.lmsOrigin = address;
      return undefined;
    }
    case 'lmsId':
      if (scientific.test(text) || isRounded) return { code: 'scientific', values: { text } };
      person.lmsId = unquoted(text);
      return undefined;
    default:
      person[field] = text;
      return undefined;
  }
}

/** A number that is a name, as people and spreadsheets write it. */
function readDigits(
  person: Person,
  field: 'nuptk' | 'nip' | 'npsn',
  text: string,
  isRounded: boolean,
): CellFault | undefined {
  const length = digitsOf[field];
  if (scientific.test(text)) return { code: 'scientific', values: { text } };
  if (isRounded) return { code: 'rounded', values: { text } };
  const digits = unquoted(text).replace(/[\s.'’`-]/g, '');
  if (/^\d+$/.test(digits) && digits.length === length) {
    person[field] = digits;
    return undefined;
  }
  const values = { text, length, found: digits.length };
  // Only a few zeros can have stood before it.
  if (/^\d+$/.test(digits) && digits.length < length && digits.length >= length - 3) {
    return { code: 'zeros-lost', values };
  }
  return { code: 'digits', values };
}

/** Without what keeps a spreadsheet from counting: `="0123"` or an apostrophe before it. */
const unquoted = (text: string): string => text.replace(/^="(.*)"$/, '$1').replace(/^['’](?=\S)/, '');

function oneOf<F extends 'jenjang' | 'mode'>(
  person: Person,
  field: F,
  text: string,
  words: readonly (readonly [RegExp, Person[F]])[],
): CellFault | undefined {
  const word = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.\s]+/g, ' ')
    .trim()
    .replace(/ (?:negeri|swasta)$/, '');
  const found = words.find(([pattern]) => pattern.test(word));
  if (!found) return { code: field, values: { text } };
  person[field] = found[1];
  return undefined;
}

/** Address of an LMS as somebody writes it, without a slash at its end; undefined when it is none. */
export function lmsAddress(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return undefined;
  const { origin, hostname, pathname } = new URL(address);
  if (!hostname.includes('.') && hostname !== 'localhost') return undefined;
  return `${origin}${pathname}`.toLowerCase().replace(/\/+$/, '');
}

/** What tells a person from all others, each by its kind; an LMS's id together with the LMS. */
export function identifiersOf(person: Person): [Identifier, string][] {
  return identifiers
    .filter((field) => person[field] !== '')
    .map((field) => [
      field,
      field === 'lmsId' ? `${person.lmsOrigin} ${person.lmsId.toLowerCase()}` : person[field],
    ]);
}
