// Lines over the hours of a day or the days of a training: the first as an area, others as dashed lines.
import { drawing, gutterFor, type LegendEntry, legend, nothing, verticalAxis } from './markup.ts';
import { percent, px, scaleOf } from './scale.ts';
import { escaped, isKnown, writer } from './text.ts';
import type { ChartSay, TimeData, Value } from './types.ts';

const height = 220;
/** Inside width of the lines, which are stretched to the screen's. */
const inner = 1000;
/** Room for what is written above the highest point. */
const top = 16;
const timeZone = 'Asia/Jakarta';

interface TimeTick {
  share: number;
  text: string;
  /** Left out where there is little room. */
  isMinor: boolean;
}

/** Values over time. Points are placed by their time, so that what is missing shows as a gap. */
export function timeChart(say: ChartSay, data: TimeData): string {
  const { series } = data;
  const points = data.points.filter(({ at }) => Number.isFinite(at));
  const known = points.flatMap(({ values }) => values.filter(isKnown));
  if (known.length === 0) return nothing(say);
  const write = writer(say, data.format);
  const first = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? first) - first;
  const at = (time: number) => (span > 0 ? (time - first) / span : 0.5);
  const scale = scaleOf(known, { whole: data.format === undefined || data.format === 'number' });
  const y = (value: number) => (1 - scale.at(value)) * height;
  const step = data.step === 'hour' ? 3_600_000 : 86_400_000;

  const lines = series.map((_, index) => {
    const runs = runsOf(points, index, step).map((run) =>
      run.map(({ at: time, value }) => [px(at(time) * inner), px(y(value))] as const),
    );
    const area = index === 0 ? runs.filter((run) => run.length > 1).map((run) => areaOf(run, y(0))) : [];
    const drawn = runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((pair) => pair.join(' ')).join('L')}`);
    return (
      area.map((path) => `<path class="c-area-${index + 1}" d="${path}"/>`).join('') +
      (drawn.length > 0 ? `<path class="c-line-${index + 1}" d="${drawn.join('')}"/>` : '')
    );
  });
  // A point without neighbours has no line: it is drawn for itself.
  const single = series.flatMap((_, index) =>
    runsOf(points, index, step)
      .filter((run) => run.length === 1)
      .flatMap((run) =>
        run.map(
          ({ at: time, value }) =>
            `<circle class="c-dot-${index + 1}" cx="${percent(at(time))}" cy="${px(y(value))}" r="4"/>`,
        ),
      ),
  );
  const content =
    `<svg y="${top}" width="100%" height="${height}" overflow="visible">` +
    verticalAxis(scale, height, write) +
    `<svg viewBox="0 0 ${inner} ${height}" width="100%" height="${height}" preserveAspectRatio="none" overflow="visible">${lines.toReversed().join('')}</svg>` +
    single.join('') +
    peak(say, points, at, y, write) +
    timeTicks(say, points, at, data.step)
      .map(({ share, text, isMinor }) => {
        const anchor = share < 0.05 ? 'start' : share > 0.95 ? 'end' : 'middle';
        return `<text class="c-tick${isMinor ? ' c-minor' : ''}" x="${percent(share)}" y="${height + 20}" text-anchor="${anchor}">${escaped(text)}</text>`;
      })
      .join('') +
    '</svg>';
  const entries: LegendEntry[] =
    series.length > 1
      ? series.map((name, index): LegendEntry => ({ sign: 'line', number: index + 1, name }))
      : [];
  return (
    legend(entries) +
    drawing(data, { name: 'time', height: height + top + 28, gutter: gutterFor(scale, write) }, content)
  );
}

type Point = TimeData['points'][number];

/** Known values of a series that follow each other without a step missing. */
function runsOf(points: readonly Point[], index: number, step: number): { at: number; value: number }[][] {
  const runs: { at: number; value: number }[][] = [];
  let last: number | undefined;
  for (const { at, values } of points) {
    const value: Value = values[index];
    if (!isKnown(value)) {
      last = undefined;
      continue;
    }
    if (last === undefined || at - last > step * 1.5) runs.push([]);
    runs.at(-1)?.push({ at, value });
    last = at;
  }
  return runs;
}

function areaOf(run: readonly (readonly [x: string, y: string])[], base: number): string {
  const [start, end] = [run[0], run.at(-1)];
  return `M${start?.[0]} ${px(base)}L${run.map((pair) => pair.join(' ')).join('L')}L${end?.[0]} ${px(base)}Z`;
}

/** The highest point of the first series, with its value. */
function peak(
  say: ChartSay,
  points: readonly Point[],
  at: (time: number) => number,
  y: (value: number) => number,
  write: (value: number) => string,
): string {
  let highest: { at: number; value: number } | undefined;
  for (const { at: time, values } of points) {
    const value = values[0];
    if (isKnown(value) && value > (highest?.value ?? 0)) highest = { at: time, value };
  }
  if (!highest) return '';
  const share = at(highest.at);
  const anchor = share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
  const text = say('charts.time.peak', { value: write(highest.value) });
  return (
    `<circle class="c-peak" cx="${percent(share)}" cy="${px(y(highest.value))}" r="4"/>` +
    `<text class="c-callout" x="${percent(share)}" y="${px(y(highest.value) - 9)}" text-anchor="${anchor}">${escaped(text)}</text>`
  );
}

/** At most seven times below the axis, of which a phone shows every other. */
function timeTicks(
  say: ChartSay,
  points: readonly Point[],
  at: (time: number) => number,
  step: TimeData['step'],
): TimeTick[] {
  const locale = say('charts.locale');
  const options: Intl.DateTimeFormatOptions =
    step === 'hour' ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  const write = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const every = Math.max(1, Math.ceil(points.length / 7));
  return points
    .filter((_, index) => index % every === 0)
    .map(({ at: time }, index) => ({ share: at(time), text: write.format(time), isMinor: index % 2 === 1 }));
}
