// A histogram: how many values lie in each of some adjoining ranges; two sets of values stand beside each other.
import { axisName, drawing, gutterFor, type LegendEntry, legend, nothing, verticalAxis } from './markup.ts';
import { percent, px, scaleOf } from './scale.ts';
import { escaped, isKnown, rangeWriter, writer } from './text.ts';
import type { ChartSay, HistogramData } from './types.ts';

const height = 200;

/** Columns by range, with references as dashed lines. */
export function histogramChart(say: ChartSay, data: HistogramData): string {
  const { bins, series, axis, references = [] } = data;
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last || bins.every(({ counts }) => counts.every((count) => !(count > 0))))
    return nothing(say);
  const write = writer(say, data.format);
  const range = rangeWriter(say, data.format);
  const count = writer(say);
  const scale = scaleOf(
    bins.flatMap(({ counts }) => counts.filter(isKnown)),
    { whole: true },
  );
  const span = last.to - first.from;
  const at = (value: number) => Math.min(1, Math.max(0, (value - first.from) / span));
  const columns = bins.flatMap(({ from, to, counts }) => {
    const [left, width] = [at(from), at(to) - at(from)];
    const each = (width * 0.9) / series.length;
    return counts.slice(0, series.length).map((value, index) => {
      if (!(value > 0)) return '';
      const tall = scale.at(value) * height;
      const words = say('charts.histogram.bin', { range: range(from, to), value: count(value) });
      return (
        `<rect class="c-fill-${index + 1}" x="${percent(left + width * 0.05 + each * index)}" width="${percent(each)}" ` +
        `y="${px(height - tall)}" height="${px(tall)}"><title>${escaped(words)}</title></rect>`
      );
    });
  });
  // Two references close to each other write on two lines.
  const lines = references
    .filter(({ value }) => isKnown(value))
    .map(({ value, label }, index) => {
      const share = at(value);
      const anchor = share > 0.5 ? 'end' : 'start';
      const shift = share > 0.5 ? -6 : 6;
      return (
        `<line class="c-reference" x1="${percent(share)}" x2="${percent(share)}" y1="-${16 * (references.length - index)}" y2="${height}"/>` +
        `<text class="c-callout" x="${percent(share)}" dx="${shift}" y="${-16 * (references.length - index) + 10}" text-anchor="${anchor}">${escaped(label)}</text>`
      );
    });
  const edges = [first.from, ...bins.map(({ to }) => to)];
  const every = Math.max(1, Math.ceil((edges.length - 1) / 10));
  const ticks = edges
    .map((edge, index) => ({ edge, index }))
    .filter(({ index }) => index % every === 0 || index === edges.length - 1)
    .map(({ edge, index }) => {
      const share = at(edge);
      const anchor = share < 0.04 ? 'start' : share > 0.96 ? 'end' : 'middle';
      const minor = (index / every) % 2 === 1 ? ' c-minor' : '';
      return `<text class="c-tick${minor}" x="${percent(share)}" y="${height + 18}" text-anchor="${anchor}">${escaped(write(edge))}</text>`;
    });
  const top = 16 * references.length + 8;
  const content =
    `<svg y="${top}" width="100%" height="${height}" overflow="visible">` +
    verticalAxis(scale, height, count) +
    columns.join('') +
    lines.join('') +
    `${ticks.join('')}</svg>`;
  const entries: LegendEntry[] =
    series.length > 1
      ? series.map((name, index): LegendEntry => ({ sign: 'fill', number: index + 1, name }))
      : [];
  const size = { name: 'histogram', height: height + top + 24, gutter: gutterFor(scale, count) };
  return legend(entries) + drawing(data, size, content) + axisName(axis);
}

/**
 * Counts values by range. The last range holds its upper end as well; values beyond the ends count in the outermost.
 * @param sets one list of values for each series; unknown values (NaN) are left out
 * @param width of a range, larger than zero
 */
export function binsOf(
  sets: readonly Iterable<number>[],
  { from, to, width }: { from: number; to: number; width: number },
): HistogramData['bins'] {
  const many = Math.max(1, Math.round((to - from) / width));
  const bins = Array.from({ length: many }, (_, index) => ({
    from: Number((from + index * width).toPrecision(12)),
    to: Number((from + (index + 1) * width).toPrecision(12)),
    counts: sets.map(() => 0),
  }));
  sets.forEach((values, index) => {
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      // 0.3 / 0.1 is 2.9999999999999996.
      const position = Math.floor((value - from) / width + 1e-9);
      const { counts } = bins[Math.min(many - 1, Math.max(0, position))] ?? { counts: [] };
      counts[index] = (counts[index] ?? 0) + 1;
    }
  });
  return bins;
}
