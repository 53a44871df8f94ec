// The funnel by kabupaten/kota, jenjang, cohort, mode and school: a chart for each, a table, and the same as a file.
import { barChart, tileMap } from '../../../charts/index.ts';
import { type Shown, suppressSmall } from '../../../reports/privacy.ts';
import {
  type Funnel,
  funnelsBy,
  type Grouping,
  type Stage,
  stages,
} from '../../../reports/summary/stages.ts';
import { regencies } from '../../../roster/regions.ts';
import type { Table } from '../../../tables/index.ts';
import { filterWords } from '../address.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { stageOf, stageWords } from '../people/address.ts';
import { type TableColumn, type TableView, tableView } from '../table.ts';
import { countIn, peopleAt, percentIn, registeredFunnel, shareOf, shareOfRegistered } from './words.ts';

export interface GroupRow {
  /** What people call it. */
  name: string;
  /** What the filter is set to; empty for those of whom it isn't known. */
  value: string;
  funnel: Funnel;
  /** The counts as this screen may show them, by stage. */
  shown: Readonly<Record<Stage, Shown>>;
}

export interface Groups {
  rows: readonly GroupRow[];
  totals: Readonly<Record<Stage, Shown>>;
}

/** The groups in which there is anybody, and with the regions those where there is nobody yet. */
export function groupsOf(context: PageContext, grouping: Grouping): Groups {
  const { data, selection, session, display } = context;
  const found = funnelsBy(data, selection, session, grouping).map((funnel, group) => ({
    ...nameOfGroup(context, grouping, group),
    funnel,
  }));
  const rows = found.filter(({ funnel }) => funnel.registered + funnel.began > 0);
  if (grouping === 'region') rows.push(...emptyRegions(context, rows));
  const byStage = (counts: readonly Shown[]) =>
    Object.fromEntries(stages.map((stage, index) => [stage, counts[index] ?? 0])) as Record<Stage, Shown>;
  const plainSums = stages.map((stage) => rows.reduce((sum, { funnel }) => sum + funnel[stage], 0));
  if (!display.suppress) {
    return {
      rows: rows.map((row) => ({ ...row, shown: byStage(stages.map((stage) => row.funnel[stage])) })),
      totals: byStage(plainSums),
    };
  }
  // Whoever began without being on the roster would make a later stage larger than the first.
  const counts = ({ funnel }: { funnel: Funnel }) =>
    stages.map((stage) =>
      stage === 'registered' ? Math.max(funnel.registered, funnel.began) : funnel[stage],
    );
  const hidden = suppressSmall(rows, counts, undefined, { nested: true });
  const honest = (shown: Shown, count: number): Shown => (typeof shown === 'number' ? count : shown);
  return {
    rows: rows.map((row, index) => ({
      ...row,
      shown: byStage(
        stages.map((stage, at) => honest(hidden.rows[index]?.[at] ?? 'hidden', row.funnel[stage])),
      ),
    })),
    totals: byStage(plainSums.map((sum, at) => honest(hidden.totals[at] ?? 'hidden', sum))),
  };
}

const nobodyYet: Funnel = { registered: 0, began: 0, present: 0, completed: 0, passed: 0, unexpected: 0 };

/** The kabupaten and kota of the province from which there is nobody, where the roster is of this province at all. */
function emptyRegions(
  { filter, scope, selection }: PageContext,
  rows: readonly { value: string }[],
): { name: string; value: string; funnel: Funnel }[] {
  const known = new Set(rows.map(({ value }) => value));
  if (filter.region !== undefined || selection.size === 0 || !regencies.some((name) => known.has(name)))
    return [];
  return regencies
    .filter((name) => !known.has(name) && (scope.regions === undefined || scope.regions.includes(name)))
    .map((name) => ({ name, value: name, funnel: nobodyYet }));
}

function nameOfGroup(
  { data, say }: PageContext,
  grouping: Grouping,
  group: number,
): { name: string; value: string } {
  const { people } = data;
  if (group === 0) return { name: say('summary.unknown'), value: '' };
  switch (grouping) {
    case 'region':
      return both(people.regions[group]);
    case 'cohort':
      return both(people.cohorts[group]);
    case 'school': {
      const { npsn = '', name = '' } = people.schools[group] ?? {};
      return { name: name || npsn, value: npsn };
    }
    default: {
      const value = (grouping === 'jenjang' ? people.jenjangs : people.modes)[group] ?? '';
      return { name: say(`frame.${grouping}.${value}`), value };
    }
  }
}

const both = (word = '') => ({ name: word, value: word });

/** Which stage the map draws. */
export const measureOf = ({ query }: Pick<PageContext, 'query'>): Stage =>
  stageOf(query.get('ukuran')) ?? 'present';

/** Addresses of the same page that draw another stage. */
export const measures = (context: PageContext) =>
  stages.map((stage) => ({
    name: context.say(`summary.stage.${stage}`),
    href: `${context.href({ ukuran: stage === 'present' ? undefined : stageWords[stage] })}#kabupaten`,
    isCurrent: stage === measureOf(context),
  }));

/** The map with its table. */
export function regionFigure(context: PageContext, groups: Groups): FigureView {
  const { say } = context;
  const measure = measureOf(context);
  const known = groups.rows.filter(({ value }) => value !== '');
  const stage = say(`summary.stage.${measure}`);
  const [most] = known
    .filter(({ shown }) => typeof shown[measure] === 'number' && shown[measure] > 0)
    .toSorted((a, b) => Number(b.shown[measure]) - Number(a.shown[measure]));
  const finding = most
    ? say('summary.by.finding', {
        name: most.name,
        count: countIn(context, most.shown[measure]),
        stage: stage.toLowerCase(),
      })
    : say('summary.by.finding.none');
  const title = say('summary.by.region');
  const chart = tileMap(say, {
    title,
    finding,
    legend: stage,
    values: known.map(({ name, shown }) => ({
      region: name,
      value: typeof shown[measure] === 'number' ? shown[measure] : undefined,
      ...(typeof shown[measure] === 'number' ? {} : { text: countIn(context, shown[measure]) }),
    })),
  });
  return figure(context, 'region', groups, {
    title,
    finding,
    ...(known.length > 0 && chart ? { chart } : {}),
  });
}

/** What bars compare: more than two would not fit beside them. */
const drawnStages = ['present', 'passed'] as const;

/** Bars of how many of those registered came and passed. */
export function barsFigure(
  context: PageContext,
  grouping: 'jenjang' | 'cohort' | 'mode',
  groups: Groups,
): FigureView {
  const { say, formats } = context;
  const drawn = groups.rows.filter(({ funnel, value }) => value !== '' && funnel.registered > 0);
  const passed = drawn
    .map((row) => ({ name: row.name, share: shareOf(row.shown.passed, row.shown.registered) }))
    .filter((row): row is { name: string; share: number } => row.share !== undefined)
    .toSorted((a, b) => b.share - a.share);
  const [highest, lowest] = [passed[0], passed.at(-1)];
  const finding =
    highest && lowest && passed.length > 1
      ? say('summary.by.finding.passed', {
          name: highest.name,
          share: percentIn(context, highest.share),
          lowest: lowest.name,
          lowestShare: percentIn(context, lowest.share),
        })
      : say('summary.by.finding.none');
  const title = say(`summary.by.${grouping}`);
  const chart = barChart(say, {
    title,
    finding,
    series: drawnStages.map((stage) => say(`summary.stage.${stage}`)),
    rows: drawn.map(({ name, shown }) => ({
      label: name,
      note: say('summary.by.note', {
        count:
          typeof shown.registered === 'number'
            ? formats.number(shown.registered)
            : countIn(context, shown.registered),
      }),
      values: drawnStages.map((stage) => shareOf(shown[stage], shown.registered)),
    })),
    max: 100,
    format: (share) => percentIn(context, share),
  });
  return figure(context, grouping, groups, {
    title,
    finding: drawn.length > 0 ? finding : say('summary.by.empty'),
    ...(drawn.length > 0 ? { chart } : {}),
    ...(drawn.length > 0 ? { note: say('summary.by.shares') } : {}),
  });
}

const ids: Readonly<Record<Grouping, string>> = {
  region: 'kabupaten',
  jenjang: 'jenjang',
  cohort: 'kohor',
  mode: 'moda',
  school: 'sekolah',
};

function figure(
  context: PageContext,
  grouping: Exclude<Grouping, 'school'>,
  groups: Groups,
  parts: { title: string; finding: string; chart?: string; note?: string },
): FigureView {
  const id = ids[grouping];
  return figureView(
    {
      id,
      ...parts,
      ...(groups.rows.some(({ value }) => value !== '')
        ? { table: groupTable(context, grouping, groups), exported: id }
        : {}),
    },
    context,
  );
}

/** The table of the groups' stages; each number leads to its people. */
export function groupTable(context: PageContext, grouping: Grouping, { rows, totals }: Groups): TableView {
  const { say } = context;
  const group = say(`summary.group.${grouping}`);
  const isSchool = grouping === 'school';
  const columns: TableColumn<GroupRow>[] = [
    {
      key: 'nama',
      name: group,
      sort: ({ name }) => name,
      cell: ({ name, value }) => ({
        text: name,
        ...(value === '' ? {} : { href: context.href({ [filterWords[grouping]]: value }) }),
        ...(isSchool && value !== '' ? { note: value } : {}),
      }),
    },
    ...stages.map(
      (stage): TableColumn<GroupRow> => ({
        key: stageWords[stage],
        name: say(`summary.stage.${stage}`),
        isNumber: true,
        sort: ({ shown }) => (typeof shown[stage] === 'number' ? shown[stage] : undefined),
        cell: ({ shown, value }) => ({
          text: countIn(context, shown[stage]),
          ...(value === '' || shown[stage] === 0
            ? {}
            : peopleAt(context, stage, { [filterWords[grouping]]: value })),
        }),
      }),
    ),
    {
      key: 'bagian',
      name: say('summary.passedShare'),
      isNumber: true,
      sort: ({ shown }) => shareOf(shown.passed, shown.registered),
      cell: ({ shown }) => percentIn(context, shareOf(shown.passed, shown.registered)),
    },
  ];
  return tableView(
    {
      id: `tabel-${ids[grouping]}`,
      caption: say('summary.by.table', { group: group.toLowerCase() }),
      prefix: ids[grouping],
      columns,
      rows,
      order: { key: stageWords.began, descending: true },
      ...(isSchool
        ? { rowsPerPage: 10, empty: say('summary.school.nothing') }
        : {
            total: [
              say('summary.by.total'),
              ...stages.map((stage) => countIn(context, totals[stage])),
              percentIn(
                context,
                context.display.suppress
                  ? shareOf(totals.passed, totals.registered)
                  : shareOfRegistered(context, registeredFunnel(context, context.session), 'passed'),
              ),
            ],
          }),
    },
    context,
  );
}

/** The same as a file. */
export function groupFile(context: PageContext, grouping: Grouping, { rows }: Groups): Table<GroupRow> {
  const { say } = context;
  const group = say(`summary.group.${grouping}`);
  return {
    name: say('summary.by.table', { group: group.toLowerCase() }),
    rows,
    columns: [
      ...(grouping === 'school'
        ? [
            {
              key: 'npsn',
              header: say('summary.school.npsn'),
              value: ({ value }: GroupRow) => value,
              kind: 'identifier' as const,
            },
          ]
        : []),
      { key: grouping, header: group, value: ({ name }) => name },
      ...stages.map((stage) => ({
        key: stage,
        header: say(`summary.stage.${stage}`),
        value: ({ shown }: GroupRow) =>
          typeof shown[stage] === 'number' ? shown[stage] : countIn(context, shown[stage]),
      })),
    ],
  };
}
