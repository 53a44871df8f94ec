// The pages of an import: the form, the columns, how far it is, what was found, and what was done.
import { fields } from '../../../roster/fields.ts';
import type { MappingFault, RosterImport } from '../../../roster/imports.ts';
import { nobody, type Person } from '../../../roster/person.ts';
import type { Plan } from '../../../roster/plan.ts';
import { regionLike } from '../../../roster/regions.ts';
import { tableLimits } from '../../../roster/table/fault.ts';
import type { Table } from '../../../tables/index.ts';
import { PortalError } from '../../errors.ts';
import { exportView } from '../figure.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { importsSeen, importView } from './history.ts';
import { faultWords, home, importHome, personTable, type RosterParts, unmatchedHome } from './parts.ts';
import { uploadMegabytes } from './upload.ts';
import { uploadFaultWords } from './upload-faults.ts';

const history = 10;
const shownFaults = 50;
/** Lines or names that one sentence lists. */
const listedInWords = 12;

/** The form for a file, with what was imported before. */
export const startPage = (parts: RosterParts): TrainerPage => ({
  path: 'peserta/impor',
  name: 'roster-change',
  shows: 'people',
  show: (context) => startView(parts, context),
});

function startView({ roster }: RosterParts, context: PageContext): PageResult {
  const { say, formats, scope, query } = context;
  const wrong = uploadFaultWords(query, 'roster.import.wrong', say);
  return {
    template: 'trainer/roster/import-start',
    title: say('roster.import.title'),
    values: {
      back: home,
      wrong,
      cancelled: query.get('batal') === '1',
      limit: say('roster.import.limit', {
        megabytes: uploadMegabytes,
        rows: formats.number(tableLimits.rows),
      }),
      regions: scope.regions && say('roster.import.regions', { regions: scope.regions.join(', ') || '–' }),
      history: importsSeen(roster, context, history).map((record) => importView(record, context)),
      examples: exportView('contoh', say('roster.import.example'), context),
    },
    tables: { contoh: personTable(examplePeople, say) },
    ...(wrong === undefined ? {} : { status: 422 }),
  };
}

/** Nobody who could exist: no number here was ever given out. */
const examplePeople: readonly Person[] = [
  {
    ...nobody,
    name: 'Siti Contoh, S.Pd.',
    nuptk: '0000000000000001',
    nip: '000000000000000001',
    email: 'siti.contoh@guru.sd.belajar.id',
    npsn: '00000001',
    school: 'SDN Contoh 1 Kayuagung',
    jenjang: 'sd',
    region: 'Ogan Komering Ilir',
    cohort: 'Gelombang 1',
    mode: 'luring',
  },
  {
    ...nobody,
    name: 'Budi Contoh, M.Pd.',
    lmsId: 'budi.contoh',
    lmsOrigin: 'https://lms.contoh.sch.id',
    npsn: '00000002',
    school: 'SMAN Contoh 2 Palembang',
    jenjang: 'sma',
    region: 'Palembang',
    cohort: 'Gelombang 1',
    mode: 'daring',
  },
];

/** An import, whatever its state. */
export const importPage = ({ imports }: RosterParts): TrainerPage => ({
  path: 'peserta/impor/:id',
  name: 'roster-change',
  shows: 'people',
  show(context) {
    const one = imports.find(context.params.id ?? '', context.account.id);
    if (!one) throw new PortalError(404, 'roster.import.gone');
    const base = { here: `${importHome}/${one.id}`, fileName: one.fileName };
    const wantsColumns = context.query.get('kolom') === '1' && one.state === 'checked';
    if (one.state === 'mapping' || wantsColumns) return columnsView(one, base, context);
    if (one.state === 'checking' || one.state === 'saving') return workView(one, base, context);
    if (one.state === 'saved' && one.record) {
      const { say } = context;
      const values = { ...base, record: importView(one.record, context), home, unmatchedHome };
      return { template: 'trainer/roster/import-saved', title: say('roster.saved.title'), values };
    }
    if (one.state === 'checked' && one.plan) return checkedView(one, one.plan, base, context, imports);
    return failedView(one, base, context);
  },
});

type Base = { here: string; fileName: string };

/** Which column is what; a wrong choice is named in the address. */
function columnsView(one: RosterImport, base: Base, { say, query }: PageContext): PageResult {
  const { headings, headingLine, preview, mapping, given, sheet } = one;
  const fault = readFault(query.get('salah'));
  const width = headings.length;
  return {
    template: 'trainer/roster/import-columns',
    title: say('roster.columns.title'),
    values: {
      ...base,
      text: say(headingLine === 0 ? 'roster.columns.noHeadings' : 'roster.columns.text', {
        line: headingLine,
      }),
      sheet: sheet === undefined ? undefined : say('roster.columns.sheet', { sheet }),
      wrong:
        fault &&
        say(
          `roster.columns.${fault.code}`,
          fault.code === 'double' ? { field: say(`roster.field.${fault.field}`) } : {},
        ),
      columns: headings.map((heading, index) => {
        const example = preview.map(({ cells }) => cells[index] ?? '').find((text) => text !== '');
        return {
          index,
          letter: say('roster.columns.column', { letter: letterOf(index) }),
          heading,
          example:
            example === undefined
              ? say('roster.columns.noExample')
              : say('roster.columns.example', { text: example }),
          options: fields.map((field) => ({
            field,
            name: say(`roster.field.${field}`),
            isChosen: mapping[index] === field,
          })),
        };
      }),
      given: { ...given, isOnline: given.mode === 'daring', isHall: given.mode === 'luring' },
      preview: preview.map(({ line, cells }) => ({
        line,
        cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
      })),
    },
    ...(fault ? { status: 422 } : {}),
  };
}

/** What may stand in the address; anything else is as if it weren't there. */
function readFault(word: string | null): MappingFault | { code: 'origin' } | undefined {
  if (word === 'no-name' || word === 'no-identifier' || word === 'origin') return { code: word };
  const field = fields.find((one) => word === `double-${one}`);
  return field && { code: 'double', field };
}

/** Column as a spreadsheet names it: A, B, …, AA. */
const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

/** How far a background job is, as the page and its script show it. */
export function workWords(one: RosterImport, say: PageContext['say']): { percent: number; words: string } {
  const percent = Math.floor(one.share * 100);
  const words = say(`roster.work.${one.state === 'saving' ? 'saving' : 'checking'}`);
  return { percent, words: say('roster.work.percent', { words, percent }) };
}

function workView(one: RosterImport, base: Base, { say }: PageContext): PageResult {
  return {
    template: 'trainer/roster/import-work',
    title: say('roster.import.title'),
    values: { ...base, ...workWords(one, say), canCancel: one.state === 'checking', refresh: 1 },
    scripts: ['office.js'],
  };
}

function checkedView(
  one: RosterImport,
  plan: Plan,
  base: Base,
  context: PageContext,
  imports: RosterParts['imports'],
): PageResult {
  const { say, formats } = context;
  const count = (value: number) => formats.number(value);
  const faulty = plan.faulty.slice(0, shownFaults).map(({ line, faults }) => ({
    line: say('roster.checked.line', { line }),
    faults: faults.map((fault) => faultWords(fault, say)),
  }));
  const wrong = plan.faulty.length;
  const changes = plan.added.length + plan.changed.length;
  return {
    template: 'trainer/roster/import-checked',
    title: say('roster.checked.title'),
    values: {
      ...base,
      tallies: (
        [
          ['rows', plan.rows],
          ['added', plan.added.length],
          ['changed', plan.changed.length],
          ['unchanged', plan.unchanged],
          ['faulty', wrong],
          ['absent', plan.absent.length],
        ] as const
      ).map(([name, value]) => ({ name: say(`roster.checked.${name}`), count: count(value) })),
      verdict:
        wrong > 0
          ? say('roster.checked.bad', { count: count(wrong) })
          : say(changes === 0 && plan.absent.length === 0 ? 'roster.checked.nothing' : 'roster.checked.good'),
      isBad: wrong > 0,
      passedOver:
        plan.passedOver.length > 0 &&
        say('roster.checked.passedOver', { lines: linesInWords(plan.passedOver) }),
      strangeRegions: plan.strangeRegions.slice(0, listedInWords).map(({ name, rows }) => {
        const like = regionLike(name);
        return like === undefined
          ? say('roster.checked.region', { name, rows: count(rows) })
          : say('roster.checked.region.like', { name, rows: count(rows), like });
      }),
      askSkip: context.query.get('lewati') === '1' && wrong > 0,
      faulty,
      more: wrong > shownFaults && say('roster.checked.faults.first', { shown: shownFaults }),
      skip: wrong > 0 && say('roster.checked.skip', { count: count(wrong) }),
      remove: plan.absent.length > 0 && say('roster.checked.remove', { count: count(plan.absent.length) }),
      canSave: changes > 0 || plan.absent.length > 0,
      exports: exportView('salah', say('roster.checked.file'), context),
    },
    tables: { salah: faultyTable(one, imports, say) },
  };
}

/** Ascending lines as people write them: 6, 35, 37–40. */
export function linesInWords(lines: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  const words = runs.slice(0, listedInWords).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return words.join(', ') + (runs.length > listedInWords ? ', …' : '');
}

/** The wrong rows as they stand in the file, each with the line and what has to be mended. */
function faultyTable(
  one: RosterImport,
  imports: RosterParts['imports'],
  say: PageContext['say'],
): Table<unknown> {
  type Faulty = { line: number; cells: readonly string[]; reasons: string };
  async function* rows(): AsyncGenerator<Faulty> {
    for await (const { row, faults } of imports.faultyRows(one)) {
      yield {
        line: row.line,
        cells: row.cells,
        reasons: faults.map((fault) => faultWords(fault, say)).join(' '),
      };
    }
  }
  const table: Table<Faulty> = {
    name: say('roster.checked.file'),
    columns: [
      ...one.headings.map((heading, index) => ({
        key: `kolom-${letterOf(index)}`,
        header: heading,
        kind: 'identifier' as const,
        value: ({ cells }: Faulty) => cells[index] ?? '',
      })),
      { key: 'baris', header: say('roster.checked.lineHeader'), value: ({ line }) => line },
      { key: 'alasan', header: say('roster.checked.reason'), value: ({ reasons }) => reasons },
    ],
    rows: rows(),
  };
  return table as Table<unknown>;
}

function failedView({ fault }: RosterImport, base: Base, { say }: PageContext): PageResult {
  return {
    template: 'trainer/roster/import-failed',
    title: say('roster.import.wrong'),
    values: {
      ...base,
      back: importHome,
      sentence: fault ? say(`roster.import.fault.${fault.code}`, fault.values) : say('roster.import.failed'),
    },
    status: fault ? 422 : 500,
  };
}
