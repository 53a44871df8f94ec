// The form of a key: what is in it at first, what was typed, and what of that can't be used.
import { type KeyInfo, type KeyLimits, type LimitError, type Scope, scopes } from '../../../lrs/index.ts';
import type { KeysText } from '../../i18n/keys.ts';

/** Names of the fields, as the form sends them. */
export type Field = 'nama' | 'cakupan' | 'awalan' | 'verba' | 'semenit' | 'berlaku';

/** The fields as they stand in the page, kept after an error. */
export interface KeyFields {
  readonly nama: string;
  readonly cakupan: readonly string[];
  readonly awalan: string;
  readonly tulis: boolean;
  readonly verba: string;
  readonly semenit: string;
  readonly berlaku: string;
}

export type Wrong = Partial<Record<Field, KeysText>>;

/** What a form that is right asks for. */
export interface WantedKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly limits: KeyLimits;
  readonly expiresAt: Date | undefined;
}

const longestName = 100;
const mostYears = 10;
/** WIB is UTC+7 all year round. */
const wibOffset = 7 * 3_600_000;

const empty: KeyFields = {
  nama: '',
  cakupan: [],
  awalan: '',
  tulis: false,
  verba: '',
  semenit: '',
  berlaku: '',
};

/** Ready-made choices: what a key needs for a purpose, and no more. */
export const presets = ['paket', 'lms', 'laporan', 'penuh'] as const;
export type Preset = (typeof presets)[number];

/** The fields of a new key. @param courseIri what a key for the course is limited to */
export function presetFields(preset: Preset | undefined, courseIri: string): KeyFields {
  switch (preset) {
    case undefined:
      return empty;
    case 'paket':
      return { ...empty, cakupan: ['statements/write'], awalan: courseIri, tulis: true };
    case 'lms':
      return { ...empty, cakupan: ['statements/write', 'state'], awalan: courseIri };
    case 'laporan':
      return { ...empty, cakupan: ['statements/read'] };
    case 'penuh':
      return { ...empty, cakupan: ['all'] };
  }
}

/** The fields of a key that is there. */
export function fieldsOf({ name, scopes: granted, limits, expiresAt }: KeyInfo): KeyFields {
  return {
    nama: name,
    cakupan: granted,
    awalan: limits.activityPrefix ?? '',
    tulis: limits.writeOnly ?? false,
    verba: (limits.verbs ?? []).join('\n'),
    semenit: limits.requestsPerMinute === undefined ? '' : String(limits.requestsPerMinute),
    berlaku: expiresAt === undefined ? '' : wibDay(expiresAt.getTime()),
  };
}

/** What was typed, whatever a client sends. */
export function readFields(body: Readonly<Record<string, unknown>>): KeyFields {
  const text = (name: Field): string => {
    const value = body[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const chosen = [body.cakupan].flat().filter((value) => typeof value === 'string');
  return {
    nama: text('nama'),
    cakupan: chosen,
    awalan: text('awalan'),
    tulis: body.tulis === 'ya',
    verba: text('verba'),
    semenit: text('semenit'),
    berlaku: text('berlaku'),
  };
}

/**
 * What the fields ask for, or what is wrong with which; the limits themselves are checked when the key is made.
 * @param now milliseconds since 1970
 */
export function wantedKey(fields: KeyFields, now: number): { wanted: WantedKey; wrong: Wrong } {
  const wrong: Wrong = {};
  const granted = scopes.filter((scope) => fields.cakupan.includes(scope));
  if (fields.nama === '' || fields.nama.length > longestName) wrong.nama = 'keys.wrong.name';
  if (granted.length === 0) wrong.cakupan = 'keys.wrong.scopes';
  const expiresAt = fields.berlaku === '' ? undefined : endOfDay(fields.berlaku);
  if (fields.berlaku !== '' && !isAhead(expiresAt, now)) wrong.berlaku = 'keys.wrong.until';
  return { wanted: { name: fields.nama, scopes: granted, limits: limitsIn(fields), expiresAt }, wrong };
}

/** The limits that the form doesn't show. */
export function withoutField({ accountName, registration, fixedStates }: KeyLimits): KeyLimits {
  return {
    ...(accountName === undefined ? {} : { accountName }),
    ...(registration === undefined ? {} : { registration }),
    ...(fixedStates === undefined ? {} : { fixedStates }),
  };
}

/** The field that a limit is at fault in. */
export function wrongLimit({ property }: LimitError): Wrong {
  switch (property) {
    case 'activityPrefix':
      return { awalan: 'keys.wrong.prefix' };
    case 'verbs':
      return { verba: 'keys.wrong.verbs' };
    case 'requestsPerMinute':
      return { semenit: 'keys.wrong.rate' };
    default:
      throw new Error(`The form has no field for ${property}`);
  }
}

function limitsIn({ awalan, tulis, verba, semenit }: KeyFields): KeyLimits {
  const verbs = verba.split(/\s+/).filter((verb) => verb !== '');
  return {
    // A slash at the end is what people copy from a browser; it means the same.
    ...(awalan === '' ? {} : { activityPrefix: awalan.replace(/\/+$/, '') }),
    ...(tulis ? { writeOnly: true } : {}),
    ...(verbs.length === 0 ? {} : { verbs }),
    ...(semenit === ''
      ? {}
      : { requestsPerMinute: /^\d{1,9}$/.test(semenit) ? Number(semenit) : Number.NaN }),
  };
}

/** The last moment of a day (`2026-11-22`) in WIB; undefined when the calendar has no such day. */
function endOfDay(day: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const start = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) return undefined;
  return new Date(start - wibOffset + 86_400_000 - 1);
}

/** The day in WIB of a moment. */
export const wibDay = (at: number): string => new Date(at + wibOffset).toISOString().slice(0, 10);

function isAhead(at: Date | undefined, now: number): boolean {
  return at !== undefined && at.getTime() > now && at.getTime() < now + mostYears * 366 * 86_400_000;
}
