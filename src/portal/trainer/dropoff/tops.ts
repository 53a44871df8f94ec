// The ten pages that stand out: where those who stopped were last, what is read again, whose time is unlike its promise.
import { barChart } from '../../../charts/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import { isHidden, numberIn, peopleIn, percentIn, shortened, shown } from '../learning/words.ts';
import type { PageContext } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import {
  minutesIn,
  type PageRow,
  placeOf,
  rowsOf,
  type SessionDropOff,
  shareOf,
  silentDaysOf,
  stoppedAt,
} from './words.ts';

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
