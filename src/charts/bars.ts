// Horizontal bars: a row for each label, with one bar, several beside each other, or parts on top of each other. Labels
// are HTML, so that long ones wrap; bars are drawings whose widths are shares, so that they fit every screen.
import { block, type LegendEntry, legend, nothing, referenceEntry, vertical } from './markup.ts';
import { percent, type Scale, scaleOf } from './scale.ts';
import { escaped, isKnown, shareIn, writer } from './text.ts';
import type { BarsData, ChartSay, Value } from './types.ts';

type Row = BarsData['rows'][number];

/** In px: one bar of a row, one of several, and the space above and below them. */
const thick = 16;
const thin = 11;
const space = 4;

/** Bars by row. Rows without a known value keep their place, with a dash. */
export function barChart(say: ChartSay, data: BarsData): string {
  const { rows, series, layout = 'grouped', reference } = data;
  if (rows.length === 0) return nothing(say);
  const isStacked = layout !== 'grouped';
  const sums = rows.map(({ values }) => sum(values));
  const scale =
    layout === 'share'
      ? scaleOf([], { max: 100 })
      : scaleOf(
          [
            ...rows.flatMap(({ values }, row) => (isStacked ? [sums[row] ?? 0] : values.filter(isKnown))),
            ...(reference ? [reference.value] : []),
          ],
          {
            max: data.max ?? tight(rows, sums, isStacked, reference?.value),
          },
        );
  const write = writer(say, data.format);
  const share = shareIn(say);
  const textOf = (row: Row, index: number): string => {
    if (row.text !== undefined) return row.text;
    if (layout === 'stacked') return write(row.values.some(isKnown) ? sums[index] : undefined);
    return row.values.map(write).join(' · ');
  };
  const lines = rows.map((row, index) => {
    const flag = row.mark ? ' class="bars-flagged"' : '';
    const note = row.note ? `<small>${escaped(row.note)}</small>` : '';
    const bars = isStacked
      ? stack(layout === 'share' ? shares(row.values, sums[index] ?? 0) : row.values, scale) +
        (layout === 'share' ? shareTexts(row.values, (part) => share(part, sums[index] ?? 0)) : '')
      : group(row.values, scale);
    const height = isStacked || series.length < 2 ? thick : thin * series.length;
    const below = layout === 'share' ? 16 : 0;
    const value =
      layout === 'share' && row.text === undefined
        ? ''
        : `<span class="bars-value">${escaped(textOf(row, index))}</span>`;
    const lines =
      (scale.min < 0 ? vertical('zero', scale.at(0)) : '') +
      (reference ? vertical('reference', scale.at(reference.value)) : '');
    return (
      `<div class="bars-row"><span class="bars-label"><span${flag}>${escaped(row.label)}</span>${note}</span>` +
      `<svg class="bars-plot" width="100%" height="${height + 2 * space + below}" aria-hidden="true">` +
      `<rect class="c-track" width="100%" y="${space}" height="${height}"/>${bars}${lines}</svg>` +
      `${value}</div>`
    );
  });
  const entries: LegendEntry[] = [
    ...(series.length > 1
      ? series.map((name, index): LegendEntry => ({ sign: 'fill', number: index + 1, name }))
      : []),
    ...referenceEntry(reference),
  ];
  const isLong = rows.some((row, index) => textOf(row, index).length > 9);
  const wide = layout === 'share' ? ' bars-bare' : isLong ? ' bars-long' : '';
  return legend(entries) + block(say, data, `bars${wide}`, lines.join(''));
}

const sum = (values: readonly Value[]): number =>
  values.reduce<number>((total, value) => total + (isKnown(value) ? Math.max(0, value) : 0), 0);

/** The end of the scale is the longest bar: numbers stand beside the bars, so that no round axis is needed. */
function tight(rows: readonly Row[], sums: readonly number[], isStacked: boolean, reference = 0): number {
  const values = isStacked ? sums : rows.flatMap((row) => row.values.filter(isKnown));
  const largest = Math.max(0, reference, ...values);
  return largest > 0 ? largest : 1;
}

const shares = (values: readonly Value[], whole: number): readonly Value[] =>
  values.map((value) => (isKnown(value) && whole > 0 ? (Math.max(0, value) / whole) * 100 : undefined));

function group(values: readonly Value[], scale: Scale): string {
  const height = values.length < 2 ? thick : thin;
  const zero = scale.at(0);
  return values
    .map((value, index) => {
      if (!isKnown(value)) return '';
      const end = scale.at(value);
      const y = space + index * thin;
      return bar(
        index + 1,
        Math.min(zero, end),
        Math.abs(end - zero),
        y,
        height - (values.length < 2 ? 0 : 1),
      );
    })
    .join('');
}

function stack(values: readonly Value[], scale: Scale): string {
  let from = 0;
  return values
    .map((value, index) => {
      if (!isKnown(value) || value <= 0) return '';
      const start = scale.at(from);
      from += value;
      return bar(index + 1, start, scale.at(from) - start, space, thick);
    })
    .join('');
}

/** The share of each part below it, where there is room: narrow parts have theirs in the table only. */
function shareTexts(values: readonly Value[], write: (value: number) => string): string {
  const whole = sum(values);
  let from = 0;
  return values
    .map((value) => {
      if (!isKnown(value) || !(value > 0)) return '';
      const width = value / whole;
      const middle = from + width / 2;
      from += width;
      if (width < 0.06) return '';
      const narrow = width < 0.13 ? ' c-minor' : '';
      return `<text class="c-part${narrow}" x="${percent(middle)}" y="${space + thick + 14}" text-anchor="middle">${escaped(write(value))}</text>`;
    })
    .join('');
}

const bar = (number: number, start: number, width: number, y: number, height: number): string =>
  `<rect class="c-fill-${number}" x="${percent(start)}" width="${percent(width)}" y="${y}" height="${height}"/>`;
