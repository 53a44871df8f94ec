// Figures page by page: how many get how far, where those who stopped were last, what is read again, how long it takes.
import { barChart, stepsChart } from '../../../charts/index.ts';
import type { PageFigures } from '../../../reports/dropoff/pages.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import { isHidden, numberIn, peopleIn, percentIn, sessionName, shortened, shown } from '../learning/words.ts';
import type { PageContext } from '../page.ts';
import { type Cell, type TableColumn, tableView } from '../table.ts';
import { pageNumber, placeOf, type SessionDropOff, silentDaysOf, stoppedAt } from './words.ts';

interface PageRow extends PageFigures {
  begun: number;
}

const rowsOf = ({ dropOff }: SessionDropOff): PageRow[] =>
  dropOff.pages.map((page) => ({ ...page, begun: dropOff.begun }));

const shareOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** The steps down of a session, with the table of its pages. */
export function stepsFigure(context: PageContext, one: SessionDropOff): FigureView {
  const { say, session: chosen } = context;
  const { session, dropOff } = one;
  const { begun, completed, stopped, underWay } = dropOff;
  const rows = rowsOf(one);
  const [worst] = rows.filter(({ isLargeDrop }) => isLargeDrop).toSorted((a, b) => b.drop - a.drop);
  const title = say('dropoff.steps', { session: sessionName(context, session) });
  const hidden = isHidden(context, begun);
  const finding =
    begun === 0 || hidden
      ? say('dropoff.steps.none')
      : say(worst ? 'dropoff.steps.finding' : 'dropoff.steps.even', {
          begun: peopleIn(context, begun),
          completed: percentIn(context, begun === 0 ? undefined : completed / begun),
          page: worst?.page.title ?? '',
          drop: percentIn(context, worst?.drop),
          lost: peopleIn(context, worst?.lost ?? 0),
        });
  const id = `sesi-${session + 1}`;
  return figureView(
    {
      id,
      title,
      finding,
      chart: stepsChart(say, {
        title,
        finding,
        total: hidden ? 0 : begun,
        steps: rows.map(({ page, reached, isLargeDrop }) => ({
          label: page.title,
          count: isHidden(context, reached) ? 0 : reached,
          group: page.unitTitle,
          ...(isLargeDrop ? { mark: 'attention' as const } : {}),
        })),
      }),
      table: tableView(
        {
          id: `tabel-${id}`,
          caption: title,
          columns: pageColumns(context),
          rows: hidden ? [] : rows,
          prefix: id,
          rowsPerPage: chosen === undefined ? 12 : 60,
        },
        context,
      ),
      exported: 'halaman',
      ...(begun === 0 || hidden
        ? {}
        : {
            note: say('dropoff.steps.note', {
              completed: peopleIn(context, completed),
              stopped: peopleIn(context, stopped),
              underWay: peopleIn(context, underWay),
              days: silentDaysOf(context),
            }),
          }),
      how: [say('dropoff.how.steps'), say('dropoff.how.drop'), say('dropoff.how.people')],
    },
    context,
  );
}

function pageColumns(context: PageContext): TableColumn<PageRow>[] {
  const { say } = context;
  const share = (row: PageRow, part: number) =>
    percentIn(context, shown(context, part, shareOf(part, row.begun)));
  return [
    {
      key: 'halaman',
      name: say('dropoff.page'),
      sort: ({ page }) => page.position,
      cell: ({ page }) => ({ text: page.title, note: placeOf(context, page) }),
    },
    {
      key: 'buka',
      name: say('dropoff.opened'),
      isNumber: true,
      sort: ({ opened }) => opened,
      cell: (row) => ({ text: peopleIn(context, row.opened), note: share(row, row.opened) }),
    },
    {
      key: 'sampai',
      name: say('dropoff.reached'),
      isNumber: true,
      sort: ({ reached }) => reached,
      cell: (row) => ({ text: peopleIn(context, row.reached), note: share(row, row.reached) }),
    },
    {
      key: 'turun',
      name: say('dropoff.drop'),
      isNumber: true,
      sort: ({ drop }) => drop,
      cell: (row): Cell => {
        const drop = shown(context, row.lost, row.drop);
        return {
          text: percentIn(context, drop),
          note: peopleIn(context, row.lost),
          ...(row.isLargeDrop && drop !== undefined ? { status: 'attention' } : {}),
        };
      },
    },
    {
      key: 'berhenti',
      name: say('dropoff.stopped'),
      isNumber: true,
      sort: ({ stoppedHere }) => stoppedHere,
      cell: (row) => ({
        text: peopleIn(context, row.stoppedHere),
        ...(row.stoppedHere > 0 ? stoppedAt(context, row.page) : {}),
      }),
    },
    {
      key: 'ulang',
      name: say('dropoff.again'),
      isNumber: true,
      sort: (row) => shareOf(row.again, row.opened),
      cell: (row) => ({
        text: percentIn(context, shown(context, row.again, shareOf(row.again, row.opened))),
        note: say('dropoff.readings', {
          count: numberIn(context, shown(context, row.opened, row.readings), 2),
        }),
      }),
    },
    {
      key: 'waktu',
      name: say('dropoff.time'),
      isNumber: true,
      sort: ({ minutes }) => minutes,
      cell: (row) => ({
        text: minutesIn(context, shown(context, row.opened, row.minutes)),
        note: say('dropoff.promised', { count: row.page.minutes }),
      }),
    },
  ];
}

const minutesIn = (context: PageContext, minutes: number | undefined): string =>
  minutes === undefined
    ? context.say('charts.none')
    : context.say('dropoff.minutes', { count: numberIn(context, minutes, 1) });

/** Where those who stopped were last: the ten pages with most of them. */
export function stoppedFigure(context: PageContext, sessions: readonly SessionDropOff[]): FigureView {
  const { say } = context;
  const all = sessions.reduce((sum, { dropOff }) => sum + dropOff.stopped, 0);
  const rows = topTen(sessions, ({ stoppedHere }) => stoppedHere);
  const title = say('dropoff.last');
  const [first] = rows;
  const finding =
    first && !isHidden(context, first.stoppedHere)
      ? say('dropoff.last.finding', {
          page: first.page.title,
          count: peopleIn(context, first.stoppedHere),
          all: peopleIn(context, all),
          days: silentDaysOf(context),
        })
      : say('dropoff.last.none', { days: silentDaysOf(context) });
  const columns: TableColumn<PageRow>[] = [
    {
      key: 'halaman',
      name: say('dropoff.page'),
      cell: ({ page }) => ({ text: page.title, note: placeOf(context, page) }),
    },
    {
      key: 'orang',
      name: say('dropoff.stopped'),
      isNumber: true,
      cell: (row) => ({ text: peopleIn(context, row.stoppedHere), ...stoppedAt(context, row.page) }),
    },
    {
      key: 'bagian',
      name: say('dropoff.last.share'),
      isNumber: true,
      cell: (row) => percentIn(context, shown(context, row.stoppedHere, shareOf(row.stoppedHere, all))),
    },
  ];
  return figureView(
    {
      id: 'berhenti',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        series: [say('dropoff.stopped')],
        rows: rows.map((row) => ({
          label: shortened(row.page.title, 70),
          note: placeOf(context, row.page),
          values: [shown(context, row.stoppedHere, row.stoppedHere)],
        })),
      }),
      table: tableView({ id: 'tabel-berhenti', caption: title, columns, rows }, context),
      exported: 'halaman',
      how: say('dropoff.how.last', { days: silentDaysOf(context) }),
    },
    context,
  );
}

const topTen = (sessions: readonly SessionDropOff[], figure: (row: PageRow) => number): PageRow[] =>
  sessions
    .flatMap(rowsOf)
    .filter((row) => figure(row) > 0)
    .toSorted((a, b) => figure(b) - figure(a) || a.page.position - b.page.position)
    .slice(0, 10);

/** The ten pages that most of their readers opened again. */
export function againFigure(context: PageContext, sessions: readonly SessionDropOff[]): FigureView {
  const { say } = context;
  const rows = topTen(sessions, ({ again, opened }) =>
    isHidden(context, again) ? 0 : (shareOf(again, opened) ?? 0),
  );
  const title = say('dropoff.reread');
  const [first] = rows;
  const finding = first
    ? say('dropoff.reread.finding', {
        page: first.page.title,
        share: percentIn(context, shareOf(first.again, first.opened)),
      })
    : say('dropoff.reread.none');
  const columns: TableColumn<PageRow>[] = [
    {
      key: 'halaman',
      name: say('dropoff.page'),
      cell: ({ page }) => ({ text: page.title, note: placeOf(context, page) }),
    },
    {
      key: 'buka',
      name: say('dropoff.opened'),
      isNumber: true,
      cell: ({ opened }) => peopleIn(context, opened),
    },
    {
      key: 'ulang',
      name: say('dropoff.again.people'),
      isNumber: true,
      cell: (row) => ({
        text: peopleIn(context, row.again),
        note: percentIn(context, shown(context, row.again, shareOf(row.again, row.opened))),
      }),
    },
    {
      key: 'kali',
      name: say('dropoff.mean'),
      isNumber: true,
      cell: (row) => numberIn(context, shown(context, row.opened, row.readings), 2),
    },
  ];
  return figureView(
    {
      id: 'ulang',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        series: [say('dropoff.again')],
        rows: rows.map((row) => ({
          label: shortened(row.page.title, 70),
          note: placeOf(context, row.page),
          values: [(shareOf(row.again, row.opened) ?? 0) * 100],
        })),
        format: (value) => percentIn(context, value / 100),
      }),
      table: tableView({ id: 'tabel-ulang', caption: title, columns, rows }, context),
      exported: 'halaman',
      how: say('dropoff.how.again'),
    },
    context,
  );
}

/** The ten pages whose time differs most from what they promise. */
export function paceFigure(context: PageContext, sessions: readonly SessionDropOff[]): FigureView {
  const { say } = context;
  const rows = topTen(sessions, ({ minutes, opened, page }) =>
    minutes === undefined || isHidden(context, opened) ? 0 : Math.abs(minutes - page.minutes),
  );
  const title = say('dropoff.pace');
  const [first] = rows;
  const finding = first
    ? say('dropoff.pace.finding', {
        page: first.page.title,
        minutes: numberIn(context, first.minutes, 1),
        promised: first.page.minutes,
      })
    : say('dropoff.pace.none');
  const columns: TableColumn<PageRow>[] = [
    {
      key: 'halaman',
      name: say('dropoff.page'),
      cell: ({ page }) => ({ text: page.title, note: placeOf(context, page) }),
    },
    {
      key: 'waktu',
      name: say('dropoff.time'),
      isNumber: true,
      cell: ({ minutes }) => minutesIn(context, minutes),
    },
    {
      key: 'janji',
      name: say('dropoff.pace.promised'),
      isNumber: true,
      cell: ({ page }) => minutesIn(context, page.minutes),
    },
  ];
  return figureView(
    {
      id: 'laju',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        series: [say('dropoff.time'), say('dropoff.pace.promised')],
        rows: rows.map(({ page, minutes }) => ({
          label: shortened(page.title, 70),
          note: placeOf(context, page),
          values: [minutes, page.minutes],
        })),
        format: (value) => numberIn(context, value, 1),
      }),
      table: tableView({ id: 'tabel-laju', caption: title, columns, rows }, context),
      exported: 'halaman',
      how: say('dropoff.how.time'),
    },
    context,
  );
}

/** Every page as a file. */
export function pageFiles(
  context: PageContext,
  sessions: readonly SessionDropOff[],
): Record<string, Table<unknown>> {
  const { say } = context;
  const counted = (key: 'opened' | 'reached' | 'lost' | 'stoppedHere' | 'again') => ({
    key,
    header: say(`dropoff.file.${key}`),
    value: (row: PageRow) => shown(context, row[key], row[key]),
  });
  const table: Table<PageRow> = {
    name: say('dropoff.title'),
    rows: sessions.flatMap(rowsOf),
    columns: [
      {
        key: 'session',
        header: say('learning.part'),
        value: ({ page }) => sessionName(context, page.session),
      },
      { key: 'number', header: say('dropoff.file.number'), value: ({ page }) => pageNumber(context, page) },
      { key: 'id', header: say('learning.file.id'), value: ({ page }) => page.id },
      { key: 'page', header: say('dropoff.page'), value: ({ page }) => page.title },
      { key: 'unit', header: say('dropoff.file.unit'), value: ({ page }) => page.unitTitle },
      { key: 'begun', header: say('dropoff.file.begun'), value: ({ begun }) => shown(context, begun, begun) },
      ...(['opened', 'reached', 'lost', 'stoppedHere', 'again'] as const).map(counted),
      {
        key: 'drop',
        header: say('dropoff.drop'),
        value: (row) => shown(context, row.lost, row.drop * 100),
        kind: 'percent',
      },
      {
        key: 'readings',
        header: say('dropoff.mean'),
        value: (row) => shown(context, row.opened, row.readings),
        kind: 'number',
      },
      {
        key: 'minutes',
        header: say('dropoff.time'),
        value: (row) => shown(context, row.opened, row.minutes),
        kind: 'number',
      },
      { key: 'promised', header: say('dropoff.pace.promised'), value: ({ page }) => page.minutes },
    ],
  };
  return { halaman: table };
}
