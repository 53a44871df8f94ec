// What the pages of the roster need, and the words that several of them share.
import type { Reports } from '../../../reports/index.ts';
import { type Field, fields } from '../../../roster/fields.ts';
import type { Imports } from '../../../roster/imports.ts';
import type { Person, RowFault } from '../../../roster/person.ts';
import type { RosterScope } from '../../../roster/query.ts';
import type { Roster } from '../../../roster/store.ts';
import type { Column, Table } from '../../../tables/index.ts';
import { isWithin } from '../../access/rights.ts';
import { PortalError } from '../../errors.ts';
import type { Views } from '../../views.ts';

export interface RosterParts {
  roster: Roster;
  imports: Imports;
  reports: Pick<Reports, 'read'>;
}

export const home = '/pelatih/peserta';
export const importHome = `${home}/impor`;
export const unmatchedHome = `${home}/belum-cocok`;

/** A person on the roster whom an account may see. @throws PortalError 404 for everybody else */
export function personWithin(roster: Roster, ref: string, scope: RosterScope) {
  const person = roster.person(ref);
  if (!person || !isWithin(scope, person)) throw new PortalError(404, 'roster.nobody');
  return person;
}

/** SD, SMP, … as people write it; empty for none. */
export const jenjangWord = (jenjang: string): string => jenjang.toUpperCase();

/** What is wrong with a cell, in words. */
export function faultWords({ code, field, values }: RowFault, say: Views['say']): string {
  return say(`roster.wrong.${code}`, {
    ...values,
    ...(field === undefined ? {} : { field: say(`roster.field.${field}`) }),
  });
}

const keptAsText: readonly Field[] = ['nuptk', 'nip', 'npsn', 'lmsId'];

/** The columns of a roster, with headings by which an import knows them again. */
export function personColumns(say: Views['say']): Column<Person>[] {
  return fields.map((field) => ({
    key: field,
    header: say(`roster.field.${field}`),
    value: (person) => (field === 'jenjang' ? jenjangWord(person.jenjang) : person[field]),
    kind: keptAsText.includes(field) ? 'identifier' : 'text',
  }));
}

/** People as a table that can be imported again. */
export const personTable = (rows: Iterable<Person>, say: Views['say']): Table<unknown> => ({
  name: say('roster.table'),
  columns: personColumns(say) as Column<unknown>[],
  rows,
});
