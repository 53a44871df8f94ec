// The whole result of a query as a table, read from the log while it is sent.
import { parseDuration } from '../../../reports/duration.ts';
import { isRecord } from '../../../reports/learner.ts';
import { outcomeOf } from '../../../reports/statements/result.ts';
import type { Found, Search } from '../../../reports/statements/search.ts';
import type { Column, Table } from '../../../tables/index.ts';
import { hidesNames } from '../display.ts';
import type { PageContext } from '../page.ts';
import { tellerOf } from './lines.ts';

type Json = Readonly<Record<string, unknown>>;

/** The statements of a search, newest first. Whose they were is told to the log of who looked at whom at the end. */
export function statementsFile(search: Search, context: PageContext): Table<Found> {
  const { data, say, query } = context;
  const column = (
    key: string,
    name: string,
    value: Column<Found>['value'],
    kind?: NonNullable<Column<Found>['kind']>,
  ): Column<Found> => ({
    key,
    header: say(`statements.column.${name}`),
    value,
    ...(kind ? { kind } : {}),
  });
  const teller = tellerOf(context);
  const isHidden = hidesNames(context.display);
  const person = ({ person }: Found) => (person === undefined ? undefined : data.people.person(person));
  const told = ({ statement }: Found) => statement as Json;
  const part = (found: Found, name: string): Json => {
    const value = told(found)[name];
    return isRecord(value) ? value : {};
  };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const objectName = (found: Found) => {
    const { definition } = part(found, 'object');
    const names = isRecord(definition) && isRecord(definition.name) ? definition.name : {};
    return text(names.id ?? names['id-ID'] ?? names.en ?? Object.values(names)[0]);
  };
  return {
    name: say('statements.file.name'),
    rows: { [Symbol.asyncIterator]: () => toldRows(search, context) },
    columns: [
      column('waktu', 'at', (found) => Date.parse(String(told(found).timestamp)), 'time'),
      column('nama', 'name', (found) => teller.subjectOf(found)),
      ...(isHidden
        ? []
        : [
            column('pengenal', 'identifier', (found) => person(found)?.identifier, 'identifier'),
            column('situs', 'homePage', (found) => person(found)?.homePage),
          ]),
      column('kabupaten', 'region', (found) => person(found)?.region),
      column('npsn', 'npsn', (found) => person(found)?.npsn, 'identifier'),
      column('sekolah', 'school', (found) => person(found)?.school),
      column('kohor', 'cohort', (found) => person(found)?.cohort),
      column('sesi', 'session', ({ session }) =>
        session === undefined ? undefined : data.sessions[session]?.session.id,
      ),
      column('verba', 'verb', (found) => text(part(found, 'verb').id)),
      column('objek', 'object', (found) => text(part(found, 'object').id)),
      column('nama-objek', 'objectName', objectName),
      column('kalimat', 'sentence', (found) => teller.predicateOf(found)),
      column('benar', 'success', ({ statement }) => outcomeOf(statement).success),
      column('nilai', 'score', ({ statement }) => outcomeOf(statement).score, 'number'),
      column('jawaban', 'response', (found) => text(part(found, 'result').response)),
      column(
        'detik',
        'duration',
        (found) => parseDuration(part(found, 'result').duration) / 1000 || undefined,
        'number',
      ),
      column('registrasi', 'registration', (found) => text(part(found, 'context').registration)),
      column('tersimpan', 'stored', ({ stored }) => stored / 1000, 'time'),
      column('dibatalkan', 'voided', ({ voided }) => voided),
      column('id', 'id', (found) => text(told(found).id), 'identifier'),
      // For programs; in a spreadsheet it would be the widest column by far.
      ...(query.get('unduh') === 'ndjson'
        ? [column('pernyataan', 'json', (found) => JSON.stringify(teller.statementOf(found)))]
        : []),
    ],
  };
}

async function* toldRows(search: Search, { data, lookedAt }: PageContext): AsyncGenerator<Found, void> {
  const seen = new Set<number>();
  try {
    for await (const found of search.all()) {
      if (found.person !== undefined) seen.add(found.person);
      yield found;
    }
  } finally {
    if (seen.size > 0)
      lookedAt(
        [...seen].map((person) => data.people.person(person).ref),
        'pernyataan',
      );
  }
}
