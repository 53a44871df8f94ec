// The form of an account: who, in what role, about whom.
import { z } from 'zod';
import { regencies, regionOf } from '../../roster/regions.ts';
import { type Role, roles, type Scope } from '../access/rights.ts';
import type { Choice } from './directory.ts';

/** What the form was sent with, or is shown with. */
export interface AccountFields {
  nama: string;
  email: string;
  peran: string;
  kabupaten: readonly string[];
  kohor: readonly string[];
  /** Free text: names that are on no list, between commas. */
  kabupatenLain: string;
  kohorLain: string;
}

/** Keys of sentences on what is wrong, by field. */
export type Wrong = Partial<Record<'nama' | 'email' | 'peran' | 'kabupaten' | 'kohor', string>>;

const longestName = 200;
const mostNames = 600;
const emailSchema = z.email().max(254);

const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 4000) : '');
const texts = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((one) => typeof one === 'string' && one !== '')
    .slice(0, mostNames) as string[];

/** Reads whatever was sent; nothing of it is trusted. */
export function readFields(body: unknown): AccountFields {
  const given = (body ?? {}) as Record<string, unknown>;
  return {
    nama: text(given.nama),
    email: text(given.email),
    peran: text(given.peran),
    kabupaten: texts(given.kabupaten),
    kohor: texts(given.kohor),
    kabupatenLain: text(given.kabupatenLain),
    kohorLain: text(given.kohorLain),
  };
}

/** How an account that there is fills the form. */
export const fieldsOf = (account: {
  name: string;
  email: string;
  role: Role;
  scope: Scope;
}): AccountFields => ({
  nama: account.name,
  email: account.email,
  peran: account.role,
  kabupaten: account.scope.regions ?? [],
  kohor: account.scope.cohorts ?? [],
  kabupatenLain: '',
  kohorLain: '',
});

export const emptyFields: AccountFields = {
  nama: '',
  email: '',
  peran: '',
  kabupaten: [],
  kohor: [],
  kabupatenLain: '',
  kohorLain: '',
};

/** What the roster calls kabupaten, kota and cohorts. */
export interface KnownNames {
  regions: readonly string[];
  cohorts: readonly string[];
}

/** The account that the fields ask for, or what is wrong with them. */
export function wantedAccount(
  fields: AccountFields,
  known: KnownNames,
): { wanted: Choice & { email: string }; wrong: Wrong } {
  const role = roles.find((one) => one === fields.peran);
  const regions = namesIn(fields.kabupaten, fields.kabupatenLain, known.regions, regionOf);
  const cohorts = namesIn(fields.kohor, fields.kohorLain, known.cohorts);
  const wrong: Wrong = {
    ...(fields.nama === '' || fields.nama.length > longestName ? { nama: 'accounts.wrong.name' } : {}),
    ...(emailSchema.safeParse(fields.email).success ? {} : { email: 'portal.setup.wrong.email' }),
    ...(role === undefined ? { peran: 'accounts.wrong.role' } : {}),
    ...(role === 'office' && regions.length === 0 ? { kabupaten: 'accounts.wrong.regions' } : {}),
    ...(role === 'trainer' && cohorts.length === 0 ? { kohor: 'accounts.wrong.cohorts' } : {}),
  };
  // A scope that the role doesn't have isn't kept: it would come back with the next change of role.
  const scope: Scope = role === 'office' ? { regions } : role === 'trainer' ? { cohorts } : {};
  return { wanted: { name: fields.nama, email: fields.email, role: role ?? 'auditor', scope }, wrong };
}

/** Chosen and written names, each once, spelt as the roster spells them. */
function namesIn(
  chosen: readonly string[],
  written: string,
  known: readonly string[],
  spell: (name: string) => string = (name) => name,
): string[] {
  const listed = new Map(known.map((name) => [name.toLowerCase(), name]));
  const names = [...chosen, ...written.split(/[,;\n]/)]
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, 100))
    .filter((name) => name !== '')
    .map((name) => listed.get(name.toLowerCase()) ?? listed.get(spell(name).toLowerCase()) ?? spell(name));
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'id'));
}

/** Values of the partial accounts/fields.hbs. */
export function formValues(fields: AccountFields, wrong: Wrong, known: KnownNames): Record<string, unknown> {
  // As long as there is no roster, the places where the course began.
  const regions = known.regions.length > 0 ? known.regions : regencies;
  const options = (names: readonly string[], chosen: readonly string[]) =>
    [...new Set([...names, ...chosen])]
      .sort((one, other) => one.localeCompare(other, 'id'))
      .map((name) => ({ name, checked: chosen.includes(name) }));
  return {
    fields,
    wrong,
    isWrong: Object.keys(wrong).length > 0,
    roles: roles.map((role) => ({ role, checked: role === fields.peran })),
    regions: options(regions, fields.kabupaten),
    cohorts: options(known.cohorts, fields.kohor),
  };
}
