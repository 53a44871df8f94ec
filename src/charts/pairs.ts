// Before and after: two points joined by a line for each group.
import { block, dot, horizontalAxis, legend, nothing, vertical } from './markup.ts';
import { percent, scaleOf } from './scale.ts';
import { escaped, isKnown, writer } from './text.ts';
import type { ChartSay, PairsData } from './types.ts';

const height = 26;

/** A row for each group: hollow before, full after. */
export function pairsChart(say: ChartSay, data: PairsData): string {
  const { rows } = data;
  if (rows.length === 0) return nothing(say);
  const write = writer(say, data.format);
  const scale = scaleOf(
    rows.flatMap(({ before, after }) => [before, after].filter(isKnown)),
    { min: data.min ?? 0, max: data.max ?? 100 },
  );
  const grid = scale.ticks.map((tick) => vertical('grid', scale.at(tick))).join('');
  const middle = String(height / 2);
  const lines = rows.map(({ label, note, before, after }) => {
    const both = isKnown(before) && isKnown(after);
    const line = both
      ? `<line class="c-pair${after < before ? ' c-pair-down' : ''}" x1="${percent(scale.at(before))}" x2="${percent(scale.at(after))}" y1="${middle}" y2="${middle}"/>`
      : '';
    const points =
      (isKnown(before) ? dot(2, percent(scale.at(before)), middle) : '') +
      (isKnown(after) ? dot(1, percent(scale.at(after)), middle) : '');
    const words = say('charts.pairs.row', { before: write(before), after: write(after) });
    return (
      `<div class="bars-row"><span class="bars-label"><span>${escaped(label)}</span>${note ? `<small>${escaped(note)}</small>` : ''}</span>` +
      `<svg class="bars-plot" width="100%" height="${height}" overflow="visible" aria-hidden="true">${grid}${line}${points}</svg>` +
      `<span class="bars-value">${escaped(words)}</span></div>`
    );
  });
  const axis = `<div class="bars-row bars-axis"><span></span><svg class="bars-plot" width="100%" height="18" overflow="visible" aria-hidden="true">${horizontalAxis(scale, 13, write)}</svg><span></span></div>`;
  const entries = [
    { sign: 'dot' as const, number: 2, name: data.before },
    { sign: 'dot' as const, number: 1, name: data.after },
  ];
  return legend(entries) + block(say, data, 'bars chart-pairs bars-long', lines.join('') + axis);
}
