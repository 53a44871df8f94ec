// A scatter chart: one point for each thing by two of its figures, with lines that say where a good one lies.
import {
  attention,
  axisName,
  drawing,
  gutterFor,
  type LegendEntry,
  legend,
  nothing,
  verticalAxis,
} from './markup.ts';
import { percent, px, scaleOf } from './scale.ts';
import { escaped, isKnown, writer } from './text.ts';
import type { ChartSay, ScatterData } from './types.ts';

const height = 300;

/** Points that ask for attention are diamonds with a tag, drawn above the others. */
export function scatterChart(say: ChartSay, data: ScatterData): string {
  const { x, y } = data;
  const points = data.points.flatMap((point) =>
    isKnown(point.x) && isKnown(point.y) ? [{ ...point, x: point.x, y: point.y }] : [],
  );
  if (points.length === 0) return nothing(say);
  const across = scaleOf(
    points.map((point) => point.x),
    { min: x.min, max: x.max, zero: x.min === undefined, count: 6 },
  );
  const up = scaleOf(
    points.map((point) => point.y),
    { min: y.min, max: y.max, zero: y.min === undefined, count: 6 },
  );
  const [writeX, writeY] = [writer(say, x.format), writer(say, y.format)];
  const top = (value: number) => px((1 - up.at(value)) * height);

  const references =
    (x.references ?? [])
      .map(({ value, label }) => {
        const share = percent(across.at(value));
        return `<line class="c-reference" x1="${share}" x2="${share}" y2="${height}"/><text class="c-callout" x="${share}" dx="5" y="12">${escaped(label)}</text>`;
      })
      .join('') +
    (y.references ?? [])
      .map(
        ({ value, label }) =>
          `<line class="c-reference" x2="100%" y1="${top(value)}" y2="${top(value)}"/><text class="c-callout" x="100%" y="${top(value)}" dy="-5" text-anchor="end">${escaped(label)}</text>`,
      )
      .join('');
  const ordered = [...points.filter(({ mark }) => !mark), ...points.filter(({ mark }) => mark)];
  const drawn = ordered.map((point) => {
    const [cx, cy] = [percent(across.at(point.x)), top(point.y)];
    const title = `<title>${escaped(point.label)}</title>`;
    if (!point.mark) return `<circle class="c-point" cx="${cx}" cy="${cy}" r="4.5">${title}</circle>`;
    const isRight = across.at(point.x) > 0.85;
    const tag = point.tag
      ? `<text class="c-tag" x="${cx}" dx="${isRight ? -9 : 9}" y="${cy}" dy="4" text-anchor="${isRight ? 'end' : 'start'}">${escaped(point.tag)}</text>`
      : '';
    return attention(cx, cy, title) + tag;
  });
  const ticks = across.ticks.map((tick) => {
    const share = across.at(tick);
    const anchor = share > 0.96 ? 'end' : 'middle';
    return (
      `<line class="c-${tick === 0 ? 'zero' : 'grid'}" x1="${percent(share)}" x2="${percent(share)}" y2="${height}"/>` +
      `<text class="c-tick" x="${percent(share)}" y="${height + 18}" text-anchor="${anchor}">${escaped(writeX(tick))}</text>`
    );
  });
  const content =
    `<svg y="8" width="100%" height="${height}" overflow="visible">` +
    verticalAxis(up, height, writeY) +
    ticks.join('') +
    references +
    `${drawn.join('')}</svg>`;
  const entries: LegendEntry[] = [
    ...(data.unmarked === undefined ? [] : [{ sign: 'dot' as const, number: 1, name: data.unmarked }]),
    ...(data.marked === undefined ? [] : [{ sign: 'attention' as const, name: data.marked }]),
  ];
  const size = { name: 'scatter', height: height + 34, gutter: gutterFor(up, writeY) };
  return legend(entries) + axisName(y.name, true) + drawing(data, size, content) + axisName(x.name);
}
