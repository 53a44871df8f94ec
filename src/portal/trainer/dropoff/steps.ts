// How many get how far, page by page, as a figure for each session and as a file.
import { stepsChart } from '../../../charts/index.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import { isHidden, numberIn, peopleIn, percentIn, sessionName, shown } from '../learning/words.ts';
import type { PageContext } from '../page.ts';
import { type Cell, type TableColumn, tableView } from '../table.ts';
import {
  minutesIn,
  type PageRow,
  pageNumber,
  placeOf,
  rowsOf,
  type SessionDropOff,
  shareOf,
  silentDaysOf,
  stoppedAt,
} from './words.ts';

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
