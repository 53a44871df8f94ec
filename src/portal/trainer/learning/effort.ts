// Figures of what it took: time on task beside what the pages promise, and attempts at the post-test.
import { barChart, histogramChart } from '../../../charts/index.ts';
import {
  type AttemptsToPass,
  attemptsToPass,
  mostAttempts,
  type TimeOnTask,
  timeBin,
  timeOnTask,
} from '../../../reports/learning/effort.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import {
  isHidden,
  numberIn,
  peopleIn,
  percentIn,
  sessionName,
  sessionsOf,
  shareOfPeople,
  shown,
} from './words.ts';

interface TimeRow extends TimeOnTask {
  name: string;
}

const timeRows = (context: PageContext): TimeRow[] =>
  sessionsOf(context).map((session) => ({
    ...timeOnTask(context.data, context.selection, session),
    name: sessionName(context, session),
  }));

/** Time on task, a figure for each session. */
export function timeFigures(context: PageContext): FigureView[] {
  const { say } = context;
  return timeRows(context).map((row, index) => {
    const title = say('learning.time', { session: row.name });
    const isKnown = row.median !== undefined && !isHidden(context, row.n);
    const finding = isKnown
      ? say('learning.time.finding', {
          median: numberIn(context, row.median),
          promised: numberIn(context, row.promised),
          lower: numberIn(context, row.lower),
          upper: numberIn(context, row.upper),
          n: peopleIn(context, row.n),
        })
      : say('learning.time.none');
    const counts = isKnown ? row.bins : row.bins.map(() => 0);
    const columns: TableColumn<number>[] = [
      {
        key: 'waktu',
        name: say('learning.time.minutes'),
        cell: (bin) =>
          say(bin === row.bins.length - 1 ? 'learning.time.over' : 'learning.time.bin', {
            from: bin * timeBin,
            to: (bin + 1) * timeBin,
          }),
      },
      {
        key: 'orang',
        name: say('learning.people'),
        isNumber: true,
        cell: (bin) => peopleIn(context, counts[bin] ?? 0),
      },
    ];
    return figureView(
      {
        id: `waktu-${index + 1}`,
        title,
        finding,
        level: 3,
        chart: histogramChart(say, {
          title,
          finding,
          series: [say('learning.people')],
          axis: say('learning.time.minutes'),
          bins: counts.map((count, bin) => ({
            from: bin * timeBin,
            to: (bin + 1) * timeBin,
            counts: [isHidden(context, count) ? 0 : count],
          })),
          references: [
            { value: row.promised, label: say('learning.time.promised', { minutes: row.promised }) },
          ],
        }),
        table: tableView(
          {
            id: `tabel-waktu-${index + 1}`,
            caption: title,
            columns,
            rows: isKnown ? row.bins.map((_, bin) => bin) : [],
          },
          context,
        ),
        exported: 'waktu',
        note: isKnown
          ? say('learning.time.note', {
              quick: peopleIn(context, row.quick),
              long: peopleIn(context, row.long),
              begun: peopleIn(context, row.begun),
            })
          : '',
        how: [say('learning.time.how'), say('learning.time.gap')],
      },
      context,
    );
  });
}

interface AttemptsRow extends AttemptsToPass {
  name: string;
  /** Passed at the first, the second, a later attempt; not yet. */
  parts: readonly [number, number, number, number];
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const attemptRows = (context: PageContext): AttemptsRow[] =>
  sessionsOf(context).map((session) => {
    const attempts = attemptsToPass(context.data, context.selection, session);
    const [first = 0, second = 0, ...later] = attempts.passed;
    return {
      ...attempts,
      name: sessionName(context, session),
      parts: [first, second, sum(later), sum(attempts.notYet)],
    };
  });

const partNames = ['first', 'second', 'later', 'notYet'] as const;

/** Attempts needed to pass the post-test. */
export function attemptsFigure(context: PageContext): FigureView {
  const { say } = context;
  const rows = attemptRows(context);
  const all = sum(rows.map(({ n }) => n));
  const title = say('learning.attempts');
  const isKnown = all > 0 && !isHidden(context, all);
  const share = (part: 0 | 1 | 2 | 3) =>
    percentIn(context, isKnown ? sum(rows.map(({ parts }) => parts[part])) / all : undefined);
  const finding = isKnown
    ? say('learning.attempts.finding', { first: share(0), notYet: share(3) })
    : say('learning.posttest.none');
  const columns: TableColumn<AttemptsRow>[] = [
    { key: 'sesi', name: say('learning.part'), cell: ({ name }) => name },
    { key: 'n', name: say('learning.attempts.n'), isNumber: true, cell: ({ n }) => peopleIn(context, n) },
    ...partNames.map(
      (name, part): TableColumn<AttemptsRow> => ({
        key: name,
        name: say(`learning.attempts.${name}`),
        isNumber: true,
        cell: ({ parts, n }) => ({
          text: peopleIn(context, parts[part] ?? 0),
          note: shareOfPeople(context, shown(context, parts[part] ?? 0, parts[part] ?? 0) ?? Number.NaN, n),
        }),
      }),
    ),
  ];
  return figureView(
    {
      id: 'percobaan',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        layout: 'share',
        series: partNames.map((name) => say(`learning.attempts.${name}`)),
        rows: rows
          .filter(({ n }) => n > 0)
          .map(({ name, n, parts }) => ({
            label: name,
            note: say('learning.n', { n: peopleIn(context, n) }),
            values: isHidden(context, n) ? parts.map(() => undefined) : [...parts],
          })),
      }),
      table: tableView({ id: 'tabel-percobaan', caption: title, columns, rows }, context),
      exported: 'percobaan',
      how: say('learning.attempts.how'),
    },
    context,
  );
}

/** The same figures as files. */
export function effortFiles(context: PageContext): Record<string, Table<unknown>> {
  const { say } = context;
  const times: Table<TimeRow> = {
    name: say('learning.file.time'),
    rows: timeRows(context),
    columns: [
      { key: 'session', header: say('learning.part'), value: ({ name }) => name },
      {
        key: 'begun',
        header: say('learning.file.begun'),
        value: (row) => shown(context, row.begun, row.begun),
      },
      { key: 'n', header: say('learning.file.completed'), value: (row) => shown(context, row.n, row.n) },
      { key: 'promised', header: say('learning.file.promised'), value: (row) => row.promised },
      ...(['lower', 'median', 'upper'] as const).map((key) => ({
        key,
        header: say(`learning.file.${key}`),
        value: (row: TimeRow) => shown(context, row.n, row[key]),
      })),
    ],
  };
  const attempts: Table<{ row: AttemptsRow; attempt: number }> = {
    name: say('learning.attempts'),
    rows: attemptRows(context).flatMap((row) =>
      Array.from({ length: mostAttempts }, (_, index) => ({ row, attempt: index + 1 })),
    ),
    columns: [
      { key: 'session', header: say('learning.part'), value: ({ row }) => row.name },
      {
        key: 'attempts',
        header: say('learning.file.attempts', { most: mostAttempts }),
        value: ({ attempt }) => attempt,
      },
      ...(['passed', 'notYet'] as const).map((key) => ({
        key,
        header: say(`learning.file.${key}`),
        value: ({ row, attempt }: { row: AttemptsRow; attempt: number }) => {
          const count = row[key][attempt - 1] ?? 0;
          return shown(context, count, count);
        },
      })),
    ],
  };
  return { waktu: times, percobaan: attempts };
}
