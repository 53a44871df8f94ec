// Figures of Hake's gain: by session, and by group with confidence intervals.
import { intervalChart, pairsChart } from '../../../charts/index.ts';
import { type Dimension, dimensions, type Gain, gainBy, gainOf } from '../../../reports/learning/gain.ts';
import type { Estimate } from '../../../reports/learning/intervals.ts';
import type { Table } from '../../../tables/index.ts';
import { filterWords } from '../address.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { bothTests } from '../people/address.ts';
import { type TableColumn, tableView } from '../table.ts';
import { estimateIn, isHidden, numberIn, peopleAt, peopleIn, shown } from './words.ts';

/** Ends of the scale of gains that charts draw; intervals go on beyond it. */
const gainScale = { min: -0.2, max: 1 };

/** So few teachers say nothing of a group: their interval reaches beyond every gain that there can be. */
const fewest = 5;

interface GainRow extends Gain {
  name: string;
  href?: string;
  /** Of the list of people behind it. */
  people: Readonly<Record<string, string | undefined>>;
}

/** Session by session, the whole course last; undefined when the page is about one session. */
export function sessionsFigure(context: PageContext): FigureView | undefined {
  const { say } = context;
  if (context.session !== undefined) return undefined;
  const rows = sessionRows(context);
  const known = rows.filter((row) => row.n > 0 && !isHidden(context, row.n));
  const [best] = known.slice(0, -1).toSorted((a, b) => (b.ofClass?.value ?? 0) - (a.ofClass?.value ?? 0));
  const title = say('learning.sessions');
  const finding = best
    ? say('learning.sessions.finding', { name: best.name, gain: estimateIn(context, best.ofClass) })
    : say('learning.gain.none');
  return figureView(
    {
      id: 'sesi',
      title,
      finding,
      chart: pairsChart(say, {
        title,
        finding,
        before: say('learning.pretest'),
        after: say('learning.posttest'),
        rows: rows.map((row) => ({
          label: row.name,
          note: say('learning.n', { n: peopleIn(context, row.n) }),
          before: shown(context, row.n, row.before),
          after: shown(context, row.n, row.after),
        })),
        format: (value) => numberIn(context, value, 1),
      }),
      table: gainTable(context, 'sesi', title, rows, say('learning.part')),
      exported: 'sesi',
      how: [say('learning.gain.how'), say('learning.interval.how'), say('learning.course.how')],
    },
    context,
  );
}

function sessionRows({ data, selection, say, href }: PageContext): GainRow[] {
  const rows = data.sessions.map(({ session }, index) => ({
    ...gainOf(data, selection, index),
    name: say('learning.session', { number: session.number }),
    href: href({ sesi: session.id }),
    people: { sesi: session.id, ...bothTests },
  }));
  return [
    ...rows,
    { ...gainOf(data, selection, undefined), name: say('learning.course'), people: { ...bothTests } },
  ];
}

/** The gain by group: for each thing that people are grouped by, as far as there is more than one group. */
export const dimensionFigures = (context: PageContext): FigureView[] =>
  dimensions.flatMap((dimension) => dimensionFigure(context, dimension) ?? []);

const ids = { region: 'kabupaten', jenjang: 'jenjang', cohort: 'kohor', mode: 'moda' } as const;

function dimensionFigure(context: PageContext, dimension: Dimension): FigureView | undefined {
  const { say } = context;
  const rows = dimensionRows(context, dimension).map(withoutLooseInterval);
  if (rows.length < 2) return undefined;
  const overall = gainOf(context.data, context.selection, context.session);
  const known = rows
    .filter((row) => row.ofClass?.low !== undefined && !isHidden(context, row.n))
    .toSorted((a, b) => (b.ofClass?.value ?? 0) - (a.ofClass?.value ?? 0));
  const title = say(`learning.by.${dimension}`);
  const finding = findingOf(context, known);
  const drawn = [...known, ...rows.filter((row) => !known.includes(row))];
  return figureView(
    {
      id: ids[dimension],
      title,
      finding,
      chart: intervalChart(say, {
        title,
        finding,
        rows: drawn.map((row) => {
          const estimate = shown(context, row.n, row.ofClass);
          return {
            label: row.name,
            note: say('learning.n', { n: peopleIn(context, row.n) }),
            estimate: estimate?.value,
            low: estimate?.low,
            high: estimate?.high,
          };
        }),
        ...gainScale,
        ...(overall.ofClass
          ? {
              reference: {
                value: overall.ofClass.value,
                label: say('learning.by.all', { value: numberIn(context, overall.ofClass.value, 2) }),
              },
            }
          : {}),
      }),
      table: gainTable(context, ids[dimension], title, rows, say(`learning.by.${dimension}.name`)),
      exported: ids[dimension],
      how: [say('learning.gain.how'), say('learning.interval.how'), say('learning.by.how')],
      ...(rows.some((row) => isHidden(context, row.n)) ? { note: say('learning.hidden') } : {}),
    },
    context,
  );
}

/** A row of too few teachers without its intervals; files keep them. */
function withoutLooseInterval(row: GainRow): GainRow {
  if (row.n >= fewest) return row;
  const pointOf = (estimate: Estimate | undefined): Estimate | undefined =>
    estimate && { ...estimate, low: undefined, high: undefined };
  return { ...row, ofClass: pointOf(row.ofClass), ofPeople: pointOf(row.ofPeople) };
}

/** Whether the highest and the lowest group differ by more than chance may do, told by their intervals. */
function findingOf(context: PageContext, known: readonly GainRow[]): string {
  const { say } = context;
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest?.ofClass || !lowest?.ofClass || highest === lowest) return say('learning.gain.none');
  const apart = (highest.ofClass.low ?? 0) > (lowest.ofClass.high ?? 0);
  return say(apart ? 'learning.by.apart' : 'learning.by.alike', {
    highest: highest.name,
    high: numberIn(context, highest.ofClass.value, 2),
    lowest: lowest.name,
    low: numberIn(context, lowest.ofClass.value, 2),
  });
}

function dimensionRows(
  { data, selection, session, say, href }: PageContext,
  dimension: Dimension,
): GainRow[] {
  return gainBy(data, selection, session, dimension).map(({ name, ...gain }) => {
    const word = filterWords[dimension];
    if (name === '') return { ...gain, name: say('learning.by.unknown'), people: {} };
    const isCoded = dimension === 'jenjang' || dimension === 'mode';
    return {
      ...gain,
      name: isCoded ? say(`frame.${dimension}.${name}`) : name,
      href: href({ [word]: name }),
      people: { [word]: name, ...bothTests },
    };
  });
}

function gainTable(
  context: PageContext,
  id: string,
  caption: string,
  rows: readonly GainRow[],
  what: string,
) {
  const { say } = context;
  const columns: TableColumn<GainRow>[] = [
    {
      key: 'nama',
      name: what,
      sort: ({ name }) => name,
      cell: ({ name, href }) => ({ text: name, ...(href ? { href } : {}) }),
    },
    {
      key: 'n',
      name: say('learning.both'),
      isNumber: true,
      sort: ({ n }) => n,
      cell: ({ n, people }) => ({
        text: peopleIn(context, n),
        ...(n > 0 && Object.keys(people).length > 0 ? peopleAt(context, people) : {}),
      }),
    },
    {
      key: 'pra',
      name: say('learning.pretest'),
      isNumber: true,
      sort: ({ before }) => before,
      cell: (row) => numberIn(context, shown(context, row.n, row.before), 1),
    },
    {
      key: 'pasca',
      name: say('learning.posttest'),
      isNumber: true,
      sort: ({ after }) => after,
      cell: (row) => numberIn(context, shown(context, row.n, row.after), 1),
    },
    {
      key: 'kelas',
      name: say('learning.ofClass'),
      isNumber: true,
      sort: ({ ofClass }) => ofClass?.value,
      cell: (row) => estimateIn(context, shown(context, row.n, row.ofClass)),
    },
    {
      key: 'orang',
      name: say('learning.ofPeople'),
      isNumber: true,
      sort: ({ ofPeople }) => ofPeople?.value,
      cell: (row) => estimateIn(context, shown(context, row.ofPeople?.n ?? 0, row.ofPeople)),
    },
  ];
  return tableView({ id: `tabel-${id}`, caption, columns, rows, prefix: id }, context);
}

/** The same figures as files. */
export function gainFiles(context: PageContext): Record<string, Table<unknown>> {
  const { say } = context;
  const gainFile = (name: string, rows: readonly GainRow[], what: string): Table<GainRow> => ({
    name,
    rows,
    columns: [
      { key: 'name', header: what, value: (row) => row.name },
      { key: 'n', header: say('learning.both'), value: (row) => shown(context, row.n, row.n) },
      { key: 'pretest', header: say('learning.pretest'), value: (row) => shown(context, row.n, row.before) },
      { key: 'posttest', header: say('learning.posttest'), value: (row) => shown(context, row.n, row.after) },
      ...(['ofClass', 'ofPeople'] as const).flatMap((which) =>
        (['value', 'low', 'high'] as const).map((end) => ({
          key: `${which}_${end}`,
          header: say(`learning.file.${end}`, { name: say(`learning.${which}`) }),
          value: (row: GainRow) => shown(context, row[which]?.n ?? 0, row[which]?.[end]),
          kind: 'number' as const,
        })),
      ),
    ],
  });
  return {
    sesi: gainFile(say('learning.sessions'), sessionRows(context), say('learning.part')),
    ...Object.fromEntries(
      dimensions.map((dimension) => [
        ids[dimension],
        gainFile(
          say(`learning.by.${dimension}`),
          dimensionRows(context, dimension),
          say(`learning.by.${dimension}.name`),
        ),
      ]),
    ),
  };
}
