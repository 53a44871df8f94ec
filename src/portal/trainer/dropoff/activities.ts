// Figures of what people try and make: labs and other activities, and the works that labs leave.
import { barChart, histogramChart } from '../../../charts/index.ts';
import { type ActivityFigures, activityFigures, worksMade } from '../../../reports/dropoff/activities.ts';
import { dropOffOf } from '../../../reports/dropoff/pages.ts';
import { pagesOf } from '../../../reports/dropoff/visits.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import { isHidden, numberIn, peopleIn, percentIn, sessionName, shortened, shown } from '../learning/words.ts';
import type { PageContext } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import { placeOf, silentSinceOf } from './words.ts';

interface ActivityRow extends ActivityFigures {
  /** People who opened its page. */
  opened: number;
}

function rowsOf(context: PageContext): ActivityRow[] {
  const { data, selection, session } = context;
  const pages = pagesOf(data);
  const since = silentSinceOf(context);
  const activities = activityFigures(data, selection, session);
  const opened = new Map(
    [...new Set(activities.map((one) => one.session))]
      .flatMap((one) => dropOffOf(data, selection, one, since).pages)
      .map((figures) => [figures.page, figures.opened]),
  );
  return activities.map((one) => {
    const page = pages[one.page];
    return { ...one, opened: (page && opened.get(page)) ?? 0 };
  });
}

/** Some may do an activity whose page's opening got lost. */
const shareOf = ({ people, opened }: ActivityRow): number | undefined =>
  opened === 0 ? undefined : Math.min(1, people / opened);

/** Labs and other activities in reading order. */
export function activitiesFigure(context: PageContext): FigureView {
  const { say, data } = context;
  const rows = rowsOf(context);
  const labs = rows.filter(({ kind }) => kind.startsWith('lab-'));
  const known = labs
    .filter((row) => row.opened > 0 && !isHidden(context, row.people) && !isHidden(context, row.opened))
    .toSorted((a, b) => (shareOf(b) ?? 0) - (shareOf(a) ?? 0));
  const [most, least] = [known[0], known.at(-1)];
  const title = say('dropoff.labs');
  const finding =
    most && least && most !== least
      ? say('dropoff.labs.finding', {
          most: most.title,
          high: percentIn(context, shareOf(most)),
          least: least.title,
          low: percentIn(context, shareOf(least)),
        })
      : say('dropoff.labs.none');
  const page = (row: ActivityRow) => pagesOf(data)[row.page];
  const columns: TableColumn<ActivityRow>[] = [
    {
      key: 'kegiatan',
      name: say('dropoff.activity'),
      cell: (row) => {
        const place = page(row);
        return { text: row.title, ...(place ? { note: placeOf(context, place) } : {}) };
      },
    },
    { key: 'jenis', name: say('dropoff.kind'), sort: kindName(context), cell: kindName(context) },
    {
      key: 'orang',
      name: say('dropoff.people'),
      isNumber: true,
      sort: ({ people }) => people,
      cell: (row) => ({
        text: peopleIn(context, row.people),
        note: say('dropoff.ofReaders', {
          share: percentIn(context, shown(context, row.people, shareOf(row))),
        }),
      }),
    },
    {
      key: 'kali',
      name: say('dropoff.tries'),
      isNumber: true,
      sort: ({ tries, people }) => (people === 0 ? undefined : tries / people),
      cell: (row) =>
        numberIn(
          context,
          shown(context, row.people, row.people === 0 ? undefined : row.tries / row.people),
          1,
        ),
    },
    {
      key: 'hasil',
      name: say('dropoff.measure'),
      isNumber: true,
      sort: ({ median }) => median,
      cell: (row) => numberIn(context, shown(context, row.people, row.median), 0),
    },
  ];
  return figureView(
    {
      id: 'praktik',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        series: [say('dropoff.labs.share')],
        rows: labs.map((row) => ({
          label: shortened(row.title, 70),
          note: say('learning.n', { n: peopleIn(context, row.people) }),
          values: [isHidden(context, row.people) ? undefined : (shareOf(row) ?? 0) * 100],
        })),
        max: 100,
        format: (value) => percentIn(context, value / 100),
      }),
      table: tableView({ id: 'tabel-praktik', caption: title, columns, rows, prefix: 'praktik' }, context),
      exported: 'kegiatan',
      how: [say('dropoff.how.labs'), say('dropoff.how.measure')],
    },
    context,
  );
}

const kindName =
  ({ say }: PageContext) =>
  ({ kind, makesWork }: ActivityFigures): string => {
    if (makesWork) return say('dropoff.kind.work');
    return say(kind.startsWith('lab-') ? 'dropoff.kind.lab' : `dropoff.kind.${kind}`);
  };

/** How many works people have made. */
export function worksFigure(context: PageContext): FigureView {
  const { say, data, selection, session } = context;
  const rows = rowsOf(context).filter(({ makesWork }) => makesWork);
  const people = worksMade(data, selection, session);
  const makers = people.slice(1).reduce((sum, count) => sum + count, 0);
  const works = people.reduce((sum, count, number) => sum + count * number, 0);
  const title = say('dropoff.works');
  const finding =
    makers > 0 && !isHidden(context, makers)
      ? say('dropoff.works.finding', {
          works: peopleIn(context, works),
          makers: peopleIn(context, makers),
          kinds: rows.length,
        })
      : say('dropoff.works.none');
  const columns: TableColumn<ActivityRow>[] = [
    {
      key: 'karya',
      name: say('dropoff.work'),
      cell: (row) => ({ text: row.title, note: sessionName(context, row.session) }),
    },
    {
      key: 'orang',
      name: say('dropoff.makers'),
      isNumber: true,
      cell: (row) => peopleIn(context, row.people),
    },
    {
      key: 'hasil',
      name: say('dropoff.measure'),
      isNumber: true,
      cell: (row) => numberIn(context, shown(context, row.people, row.median)),
    },
  ];
  return figureView(
    {
      id: 'karya',
      title,
      finding,
      chart: histogramChart(say, {
        title,
        finding,
        series: [say('learning.people')],
        axis: say('dropoff.works.count'),
        bins: people.slice(1).map((count, index) => ({
          from: index,
          to: index + 1,
          counts: [isHidden(context, count) ? 0 : count],
        })),
        format: (edge) => (edge === 0 ? '' : String(edge)),
      }),
      table: tableView({ id: 'tabel-karya', caption: title, columns, rows }, context),
      exported: 'karya',
      how: say('dropoff.how.works'),
    },
    context,
  );
}

/** The same figures as files. */
export function activityFiles(context: PageContext): Record<string, Table<unknown>> {
  const { say, data, selection, session } = context;
  const activities: Table<ActivityRow> = {
    name: say('dropoff.labs'),
    rows: rowsOf(context),
    columns: [
      { key: 'session', header: say('learning.part'), value: (row) => sessionName(context, row.session) },
      { key: 'id', header: say('learning.file.id'), value: ({ id }) => id },
      { key: 'activity', header: say('dropoff.activity'), value: ({ title }) => title },
      { key: 'kind', header: say('dropoff.kind'), value: kindName(context) },
      {
        key: 'opened',
        header: say('dropoff.file.opened'),
        value: (row) => shown(context, row.opened, row.opened),
      },
      {
        key: 'people',
        header: say('dropoff.people'),
        value: (row) => shown(context, row.people, row.people),
      },
      {
        key: 'tries',
        header: say('dropoff.file.tries'),
        value: (row) => shown(context, row.people, row.tries),
      },
      {
        key: 'median',
        header: say('dropoff.measure'),
        value: (row) => shown(context, row.people, row.median),
        kind: 'number',
      },
    ],
  };
  const works: Table<{ number: number; people: number }> = {
    name: say('dropoff.works'),
    rows: worksMade(data, selection, session).map((people, number) => ({ number, people })),
    columns: [
      { key: 'works', header: say('dropoff.works.count'), value: ({ number }) => number },
      {
        key: 'people',
        header: say('learning.people'),
        value: ({ people }) => shown(context, people, people),
      },
    ],
  };
  return { kegiatan: activities, karya: works };
}
