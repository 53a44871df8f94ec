// A sparkline: the course of a few values in the height of a line of text.
import { px } from './scale.ts';
import { escaped, isKnown } from './text.ts';
import type { ChartSay, SparklineData } from './types.ts';

const width = 96;
const height = 24;

/** A line from zero up, with a dot at its last value; empty when nothing is known. Without a title, it is decoration. */
export function sparkline(_say: ChartSay, { title, values }: SparklineData): string {
  const known = values.flatMap((value, index) => (isKnown(value) ? [{ value, index }] : []));
  const last = known.at(-1);
  if (!last) return '';
  const low = Math.min(0, ...known.map(({ value }) => value));
  const high = Math.max(low + 1e-9, ...known.map(({ value }) => value));
  const x = (index: number) =>
    px(values.length > 1 ? 3 + (index / (values.length - 1)) * (width - 6) : width / 2);
  const y = (value: number) => px(height - 3 - ((value - low) / (high - low)) * (height - 6));
  const line = known.map(({ value, index }) => `${x(index)} ${y(value)}`).join('L');
  const naming = title === '' ? ' aria-hidden="true"' : ` role="img" aria-label="${escaped(title)}"`;
  return (
    `<svg class="sparkline"${naming} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${known.length > 1 ? `<path class="c-line-1" d="M${line}"/>` : ''}<circle class="c-dot-1" cx="${x(last.index)}" cy="${y(last.value)}" r="3"/></svg>`
  );
}
