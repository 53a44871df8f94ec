// The chart of the lab: for each item a bar for difficulty and a bar for discrimination on one axis.
import type { Analysis } from './statistics.ts';
import { thresholds } from './verdict.ts';
import { decimal, type Say } from './words.ts';

const width = 340;
const left = 34;
const right = 292;
const rowHeight = 30;
const top = 22;

function draw(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text) element.textContent = text;
  return element;
}

export function drawChart(analysis: Analysis, say: Say): SVGElement {
  const { items } = analysis;
  const least = Math.min(0, ...items.map(({ d }) => d ?? 0));
  const from = least < -0.5 ? -1 : least < 0 ? -0.5 : 0;
  const toX = (value: number) => left + ((value - from) / (1 - from)) * (right - left);
  const zero = toX(0);
  const height = top + items.length * rowHeight + 6;
  const svg = draw('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'analysis-chart',
    role: 'img',
    'aria-label': say('chart'),
  });
  for (const value of [-1, -0.5, 0, 0.5, 1].filter((one) => one >= from)) {
    const x = toX(value);
    svg.append(
      draw('line', { class: 'axis', x1: x, x2: x, y1: top - 4, y2: height }),
      draw('text', { x, y: 12, 'text-anchor': 'middle' }, decimal(value, say).replace(/\D?00?$/, '')),
    );
  }
  const line = toX(thresholds.good);
  svg.append(draw('line', { class: 'axis limit', x1: line, x2: line, y1: top - 4, y2: height }));
  items.forEach((item, index) => {
    const y = top + index * rowHeight;
    svg.append(
      draw('text', { x: 26, y: y + 18, 'text-anchor': 'end', class: 'bar-name' }, String(index + 1)),
    );
    const bar = (value: number | undefined, at: number, thickness: number, name: string) => {
      const end = toX(value ?? 0);
      svg.append(
        draw('rect', {
          class: `bar-${name}`,
          x: Math.min(zero, end),
          y: y + at,
          width: Math.abs(end - zero),
          height: thickness,
        }),
        draw('text', { x: right + 6, y: y + at + 9 }, value === undefined ? '–' : decimal(value, say)),
      );
    };
    bar(item.p, 2, 11, 'p');
    bar(item.d, 16, 6, 'd');
  });
  return svg;
}
