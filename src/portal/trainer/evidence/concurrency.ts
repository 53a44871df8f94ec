// People who were active in the same minute, as a curve with its table.
import { timeChart } from '../../../charts/index.ts';
import type { EvidenceFigures } from '../../../reports/evidence/index.ts';
import type { Table } from '../../../tables/index.ts';
import { figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { tableView } from '../table.ts';
import { countText, type Figure, numberOf, shown } from './figures.ts';

/** Points that a curve has at most. */
const mostPoints = 240;
const minute = 60_000;

export function concurrencyFigure(context: PageContext, { concurrency }: EvidenceFigures): Figure {
  const { say, formats } = context;
  const { from, people, peak } = concurrency;
  // Hours before the first and after the last person say nothing.
  const first = people.findIndex((count) => count > 0);
  const last = people.findLastIndex((count) => count > 0);
  const span = first < 0 ? 0 : last - first + 1;
  const step = Math.max(1, Math.ceil(span / mostPoints));
  const points: { at: number; people: number }[] = [];
  for (let begin = first; span > 0 && begin <= last; begin += step) {
    points.push({ at: from + begin * minute, people: Math.max(...people.subarray(begin, begin + step)) });
  }
  const title = say('evidence.concurrency');
  const finding = peak
    ? say('evidence.concurrency.finding', {
        people: countText(context, shown(context, peak.people)),
        at: formats.moment(peak.at),
      })
    : say('evidence.concurrency.none');
  const table: Table<{ at: number; people: number }> = {
    name: title,
    columns: [
      { key: 'waktu', header: say('evidence.concurrency.time'), value: ({ at }) => at, kind: 'time' },
      {
        key: 'orang',
        header: say('evidence.people'),
        value: (point) => numberOf(shown(context, point.people)) ?? say('evidence.small'),
      },
    ],
    rows: points,
  };
  return {
    file: table as Table<unknown>,
    view: figureView(
      {
        id: 'serentak',
        title,
        finding,
        chart: timeChart(say, {
          title,
          finding,
          series: [say('evidence.people')],
          points: points.map(({ at, people: there }) => ({ at, values: [numberOf(shown(context, there))] })),
          step: step * minute > 3_600_000 ? 'day' : 'hour',
        }),
        table: tableView<{ at: number; people: number }>(
          {
            id: 'tabel-serentak',
            caption: title,
            columns: [
              {
                key: 'waktu',
                name: say('evidence.concurrency.time'),
                cell: ({ at }) => formats.shortMoment(at),
              },
              {
                key: 'orang',
                name: say('evidence.people'),
                isNumber: true,
                cell: (point) => countText(context, shown(context, point.people)),
              },
            ],
            rows: points,
            prefix: 'serentak',
            rowsPerPage: 30,
          },
          context,
        ),
        exported: 'serentak',
        how: say('evidence.concurrency.how'),
      },
      context,
    ),
  };
}
