// Puts a cohort on the roster of an installation, by the import that an office uses.
import { simulationHomePage } from '../reports/learner.ts';
import type { Field } from '../roster/fields.ts';
import { makePlan } from '../roster/plan.ts';
import type { Roster } from '../roster/store.ts';
import type { TableFile } from '../roster/table/row.ts';
import type { Teacher } from './people.ts';
import { rosterColumns, rosterRow } from './roster.ts';

const fieldOf: Readonly<Record<(typeof rosterColumns)[number], Field>> = {
  nama: 'name',
  email: 'email',
  nuptk: 'nuptk',
  nip: 'nip',
  id_lms: 'lmsId',
  npsn: 'npsn',
  sekolah: 'school',
  jenjang: 'jenjang',
  kabupaten: 'region',
  kohor: 'cohort',
  moda: 'mode',
};
const perBatch = 500;

/**
 * Takes everybody in; whoever is on the roster already is brought up to date.
 * @returns what the roster calls each of them @throws Error when the roster finds fault with one
 */
export async function enrol(
  roster: Roster,
  teachers: Iterable<Teacher>,
): Promise<(teacher: Teacher) => string> {
  const plan = await makePlan(tableOf(teachers), roster, {
    mapping: rosterColumns.map((column) => fieldOf[column]),
    headingLine: 1,
    given: { lmsOrigin: simulationHomePage },
  });
  const [wrong] = plan.faulty;
  if (wrong)
    throw new Error(`Line ${wrong.line} of the roster: ${wrong.faults.map(({ code }) => code).join(', ')}`);
  await roster.carryOut(plan, { fileName: 'demo-data', by: 'demo-data', removes: false });
  const refs = new Map<string, string>();
  for (const batch of roster.batches()) for (const { email, ref } of batch) refs.set(email, ref);
  return ({ email }) => {
    const ref = refs.get(email);
    if (ref === undefined) throw new Error(`${email} is not on the roster`);
    return ref;
  };
}

/** The rows of a roster's file that was never written. */
function tableOf(teachers: Iterable<Teacher>): TableFile {
  return {
    kind: 'csv',
    sheet: undefined,
    async *rows() {
      let line = 1;
      let batch: { line: number; cells: readonly string[]; rounded: readonly number[] }[] = [];
      for (const teacher of teachers) {
        line += 1;
        batch.push({ line, cells: rosterRow(teacher), rounded: [] });
        if (batch.length < perBatch) continue;
        yield batch;
        batch = [];
      }
      yield batch;
    },
  };
}
