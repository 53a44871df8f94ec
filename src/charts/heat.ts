// Heat rows: a shade for each hour of each day.
import { block, nothing } from './markup.ts';
import { shadesOf } from './shades.ts';
import { escaped, isKnown, rangeWriter, writer } from './text.ts';
import type { ChartSay, HeatData } from './types.ts';

/** Rows of cells; the highest value of all is written above its row's label. */
export function heatChart(say: ChartSay, data: HeatData): string {
  const { columns, rows, every = 3 } = data;
  if (rows.every(({ values }) => !values.some(isKnown))) return nothing(say);
  const write = writer(say, data.format);
  const shades = shadesOf(
    rows.flatMap(({ values }) => values),
    data.legend,
    rangeWriter(say, data.format),
  );
  const width = 100 / Math.max(1, columns.length);
  const cells = (values: HeatData['rows'][number]['values']) =>
    columns
      .map((column, index) => {
        const value = values[index];
        const words = `${column}: ${write(value)}`;
        return `<rect class="c-shade-${shades.of(value)}" x="${cell(index * width)}" width="${cell(width)}" height="26"><title>${escaped(words)}</title></rect>`;
      })
      .join('');
  const lines = rows.map(
    ({ label, values }) =>
      `<div class="heat-row"><span>${escaped(label)}</span><svg width="100%" height="26" aria-hidden="true">${cells(values)}</svg></div>`,
  );
  const names = columns
    .map((column, index) =>
      index % every === 0
        ? `<text class="c-tick" x="${cell(index * width)}" y="13">${escaped(column)}</text>`
        : '',
    )
    .join('');
  const axis = `<div class="heat-row"><span></span><svg width="100%" height="18" overflow="visible" aria-hidden="true">${names}</svg></div>`;
  return block(say, data, 'heat', lines.join('') + axis) + shades.legend;
}

const cell = (value: number): string => `${Math.round(value * 1000) / 1000}%`;
