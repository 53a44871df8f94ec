// When people learned: a chart by day, and one by hour of the day that the address asks for, or of the busiest.
import { timeChart } from '../../../charts/index.ts';
import { busiestOf, dayOf, type Period, trendByDay, trendByHour } from '../../../reports/summary/trend.ts';
import { dayLength, wibTimestamp } from '../../../reports/when.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import { alone, countIn } from './words.ts';

/** More days than this don't fit a chart. */
const mostDays = 60;

const figures = ['active', 'began', 'completed'] as const;

export interface Trend {
  days: readonly Period[];
  busiest: Period | undefined;
  /** When the day begins whose hours are shown; undefined when nothing has happened on any. */
  day: number | undefined;
  hours: readonly Period[];
}

export function trendOf({ data, selection, session, query }: PageContext): Trend {
  const days = trendByDay(data, selection, session);
  const busiest = busiestOf(days);
  const day = readDay(query.get('hari')) ?? busiest?.at;
  return { days, busiest, day, hours: day === undefined ? [] : trendByHour(data, selection, session, day) };
}

/** The beginning of a day in WIB, from "2026-08-01". */
function readDay(text: string | null): number | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00+07:00`);
  return Number.isNaN(at) ? undefined : dayOf(at);
}

/** "2026-08-01" */
const dayWord = (at: number): string => wibTimestamp(at).slice(0, 10);

export function daysFigure(context: PageContext, { days, busiest }: Trend): FigureView {
  const { say, formats } = context;
  const told = (count: number) => countIn(context, alone(context, count));
  const finding = busiest
    ? say('summary.days.finding', {
        day: formats.day(busiest.at),
        active: told(busiest.active),
        began: told(busiest.began),
        completed: told(busiest.completed),
      })
    : say('summary.days.none');
  const title = say('summary.days');
  const drawn = lastDays(days);
  const last = drawn.at(-1);
  return figureView(
    {
      id: 'hari',
      title,
      finding,
      ...(busiest
        ? {
            chart: chartOf(context, { title, finding, step: 'day' }, drawn),
            table: tableView(
              {
                id: 'tabel-hari',
                caption: say('summary.days.table'),
                prefix: 'hari',
                rowsPerPage: 31,
                rows: days,
                order: { key: 'hari', descending: true },
                columns: [
                  {
                    key: 'hari',
                    name: say('summary.days.day'),
                    sort: ({ at }) => at,
                    cell: ({ at }) => ({
                      text: formats.day(at),
                      href: `${context.href({ hari: dayWord(at) })}#jam`,
                    }),
                  },
                  ...countColumns(context),
                ],
              },
              context,
            ),
            exported: 'hari',
          }
        : {}),
      ...(last && days.length > 0 && (days[0]?.at ?? 0) < (drawn[0]?.at ?? 0)
        ? { note: say('summary.days.note', { count: drawn.length, last: formats.day(last.at) }) }
        : {}),
      how: say('summary.trend.how'),
    },
    context,
  );
}

export function hoursFigure(context: PageContext, { day, hours }: Trend): FigureView | undefined {
  if (day === undefined) return undefined;
  const { say, formats } = context;
  const peak = busiestOf(hours);
  const title = say('summary.hours', { day: formats.day(day) });
  const finding = peak
    ? say('summary.hours.finding', {
        hour: formats.clock(peak.at),
        active: countIn(context, alone(context, peak.active)),
      })
    : say('summary.hours.none');
  return figureView(
    {
      id: 'jam',
      title,
      finding,
      ...(peak
        ? {
            chart: chartOf(context, { title, finding, step: 'hour' }, hours),
            table: tableView(
              {
                id: 'tabel-jam',
                caption: say('summary.hours.table', { day: formats.day(day) }),
                prefix: 'jam',
                rows: hours,
                columns: [
                  { key: 'jam', name: say('summary.hours.hour'), cell: ({ at }) => formats.clock(at) },
                  ...countColumns(context),
                ],
              },
              context,
            ),
            exported: 'jam',
          }
        : {}),
    },
    context,
  );
}

/** The days up to the last one, with those between on which nothing happened. */
function lastDays(days: readonly Period[]): readonly Period[] {
  const last = days.at(-1);
  if (!last) return [];
  const from = Math.max(days[0]?.at ?? last.at, last.at - (mostDays - 1) * dayLength);
  const known = new Map(days.map((day) => [day.at, day]));
  const count = Math.round((last.at - from) / dayLength) + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = from + index * dayLength;
    return known.get(at) ?? { at, began: 0, active: 0, completed: 0 };
  });
}

function chartOf(
  context: PageContext,
  text: { title: string; finding: string; step: 'day' | 'hour' },
  periods: readonly Period[],
): string {
  return timeChart(context.say, {
    ...text,
    series: figures.map((figure) => context.say(`summary.trend.${figure}`)),
    points: periods.map((period) => ({
      at: period.at,
      values: figures.map((figure) => shownNumber(context, period[figure])),
    })),
  });
}

/** Undefined for a count that isn't shown. */
function shownNumber(context: PageContext, count: number): number | undefined {
  const shown = alone(context, count);
  return typeof shown === 'number' ? shown : undefined;
}

const countColumns = (context: PageContext): TableColumn<Period>[] =>
  figures.map((figure) => ({
    key: figure,
    name: context.say(`summary.trend.${figure}`),
    isNumber: true,
    sort: (period) => shownNumber(context, period[figure]),
    cell: (period) => countIn(context, alone(context, period[figure])),
  }));

/** Days or hours as a file. */
export function periodsFile(context: PageContext, name: string, periods: readonly Period[]): Table<Period> {
  return {
    name,
    rows: periods,
    columns: [
      { key: 'at', header: context.say('summary.days.day'), value: ({ at }) => at, kind: 'time' },
      ...figures.map((figure) => ({
        key: figure,
        header: context.say(`summary.trend.${figure}`),
        value: (period: Period) =>
          shownNumber(context, period[figure]) ?? countIn(context, alone(context, period[figure])),
      })),
    ],
  };
}
