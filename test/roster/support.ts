// People and files for tests of the roster.
import Database from 'better-sqlite3';
import { rosterSchema } from '../../src/portal/schema/roster.ts';
import { type Field, fields, type Mapping } from '../../src/roster/fields.ts';
import { type KnownPerson, nobody, type Person, readPerson } from '../../src/roster/person.ts';
import { makePlan, type Plan, type PlanOptions } from '../../src/roster/plan.ts';
import type { Row, TableFile } from '../../src/roster/table/row.ts';

type Cells = { readonly [F in Field]?: string | undefined };

/** Every field in its order. */
export const mapping: Mapping = fields;

const cellsOf = (cells: Cells): string[] => fields.map((field) => cells[field] ?? '');

/** A row with these cells. @param rounded fields whose number Excel has rounded */
export const rowOf = (cells: Cells, rounded: readonly Field[] = []) =>
  readPerson(
    { line: 2, cells: cellsOf(cells), rounded: rounded.map((field) => fields.indexOf(field)) },
    mapping,
  );

/** People who are on the roster already. */
export const people: readonly KnownPerson[] = [
  known('Siti Aminah', {
    nuptk: '1000000000000001',
    nip: '198001012005011001',
    email: 'siti@guru.id',
    region: 'Ogan Komering Ilir',
    school: 'SMAN 1 Kayuagung',
  }),
  known('Budi Santoso', { email: 'budi@guru.id', region: 'Palembang', cohort: 'Gelombang 1' }),
  known('Rina Lestari', { lmsId: '77', lmsOrigin: 'https://lms.sch.id', region: 'Lahat' }),
];

function known(name: string, more: Partial<Person>): KnownPerson {
  return { ...nobody, name, ...more, ref: `ref-${name.replace(/\W/g, '')}`.padEnd(22, '0') };
}

/** Refs of those in these kabupaten. */
export const refsWithin = (everybody: readonly KnownPerson[], regions: readonly string[]): string[] =>
  everybody.filter(({ region }) => regions.includes(region)).map(({ ref }) => ref);

/** A file with a heading line and these rows. */
export const fileOf = (rows: readonly Cells[]): TableFile => ({
  kind: 'csv',
  sheet: undefined,
  async *rows() {
    const all: Row[] = [fields as readonly string[], ...rows.map(cellsOf)].map((cells, index) => ({
      line: index + 1,
      cells: [...cells],
      rounded: [],
    }));
    yield all;
  },
});

/** What a file with these rows would change on a roster with these people. */
export const planFor = (
  rows: readonly Cells[],
  everybody: readonly KnownPerson[],
  options: Partial<PlanOptions> = {},
): Promise<Plan> =>
  makePlan(
    fileOf(rows),
    { version: () => 1, batches: () => [everybody] },
    { mapping, headingLine: 1, given: {}, ...options },
  );

/** A database with the roster's tables and nothing else of the portal. */
export function rosterDatabase(): Database.Database {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT');
  database.exec(rosterSchema);
  return database;
}
