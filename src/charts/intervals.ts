// Estimates with their confidence intervals: a dot on a line for each group.
import {
  attention,
  block,
  dot,
  horizontalAxis,
  type LegendEntry,
  legend,
  nothing,
  referenceEntry,
  vertical,
} from './markup.ts';
import { percent, scaleOf } from './scale.ts';
import { escaped, isKnown, writer } from './text.ts';
import type { ChartSay, IntervalsData } from './types.ts';

const height = 26;

/** A row for each group; the interval is drawn as far as the scale goes. */
export function intervalChart(say: ChartSay, data: IntervalsData): string {
  const { rows, reference } = data;
  if (rows.length === 0) return nothing(say);
  const known = rows.flatMap(({ estimate, low, high }) => [estimate, low, high].filter(isKnown));
  const writeTick = writer(say, data.format);
  // Estimates below each other have equally many decimals.
  const write = writer(say, data.format, known.every(Number.isInteger) ? 0 : 2);
  const scale = scaleOf([...known, ...(reference ? [reference.value] : [])], {
    min: data.min,
    max: data.max,
  });
  const hasIntervals = rows.some(({ low, high }) => isKnown(low) && isKnown(high));
  const behind =
    scale.ticks
      .map((tick) => vertical(tick === 0 && scale.min < 0 ? 'zero' : 'grid', scale.at(tick)))
      .join('') + (reference ? vertical('reference', scale.at(reference.value)) : '');
  const lines = rows.map(({ label, note, estimate, low, high, mark }) => {
    const middle = String(height / 2);
    const range =
      isKnown(low) && isKnown(high)
        ? `<line class="c-range" x1="${percent(scale.at(low))}" x2="${percent(scale.at(high))}" y1="${middle}" y2="${middle}"/>`
        : '';
    const point = isKnown(estimate)
      ? (mark ? attention : (x: string, y: string) => dot(1, x, y))(percent(scale.at(estimate)), middle)
      : '';
    const words =
      isKnown(estimate) && isKnown(low) && isKnown(high)
        ? `<b>${escaped(write(estimate))}</b> <small>${escaped(`${write(low)}–${write(high)}`)}</small>`
        : `<b>${escaped(write(estimate))}</b>`;
    return (
      `<div class="bars-row"><span class="bars-label"><span${mark ? ' class="bars-flagged"' : ''}>${escaped(label)}</span>${note ? `<small>${escaped(note)}</small>` : ''}</span>` +
      `<svg class="bars-plot" width="100%" height="${height}" overflow="visible" aria-hidden="true">${behind}${range}${point}</svg>` +
      `<span class="bars-value">${words}</span></div>`
    );
  });
  const axis = `<div class="bars-row bars-axis"><span></span><svg class="bars-plot" width="100%" height="18" overflow="visible" aria-hidden="true">${horizontalAxis(scale, 13, writeTick)}</svg><span></span></div>`;
  const entries: LegendEntry[] = [
    ...(hasIntervals ? [{ sign: 'range' as const, name: say('charts.interval') }] : []),
    ...referenceEntry(reference),
  ];
  return legend(entries) + block(say, data, 'bars chart-intervals bars-long', lines.join('') + axis);
}
