// The pieces that charts share: the frame of a drawing, the legend, what stands where there is nothing to draw.
import { percent, type Scale } from './scale.ts';
import { alternative, escaped } from './text.ts';
import type { ChartSay, ChartText, Reference } from './types.ts';

/** One sign of a legend: a filled square, a line, a point, or a dashed line. */
export interface LegendEntry {
  sign: 'fill' | 'line' | 'dot' | 'reference' | 'range' | 'attention';
  /** Which of the series, from 1. */
  number?: number;
  name: string;
}

/** The legend above a drawing. It explains signs, so it is for who sees them: the text alternative says the rest. */
export function legend(entries: readonly LegendEntry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(
    ({ sign, number = 1, name }) => `<li>${signOf(sign, number)}<span>${escaped(name)}</span></li>`,
  );
  return `<ul class="chart-legend" aria-hidden="true">${items.join('')}</ul>`;
}

function signOf(sign: LegendEntry['sign'], number: number): string {
  const drawn = {
    fill: `<rect class="c-fill-${number}" width="16" height="12" y="1"/>`,
    line: `<line class="c-line-${number}" x2="16" y1="7" y2="7"/>`,
    dot: dot(number, '8', '7'),
    reference: '<line class="c-reference" x1="8" x2="8" y2="14"/>',
    range: '<line class="c-range" x2="16" y1="7" y2="7"/>',
    attention: attention('8', '7'),
  };
  return `<svg class="chart-sign" width="16" height="14" aria-hidden="true">${drawn[sign]}</svg>`;
}

/** A point of a series: full for the first, hollow for the second, so that they differ without colour. */
export const dot = (number: number, x: string, y: string, inside = ''): string =>
  `<circle class="c-dot-${number}" cx="${x}" cy="${y}" r="5">${inside}</circle>`;

/** The sign of what asks for attention: a diamond. `x` may be a percentage, so the shape is moved by a nested drawing. */
export const attention = (x: string, y: string, inside = ''): string =>
  `<svg x="${x}" y="${y}" overflow="visible"><path class="c-attention" d="M0-7 7 0 0 7-7 0Z">${inside}</path></svg>`;

/** A drawing as an image with a name and a description. @param height in px @param gutter room for the axis at the left, in letters */
export function drawing(
  text: ChartText,
  { height, gutter = 0, name }: { height: number; gutter?: number; name: string },
  content: string,
): string {
  const left = gutter > 0 ? ` gutter-${Math.min(10, gutter)}` : '';
  return (
    `<svg class="chart-svg chart-${name}${left}" role="img" width="100%" height="${height}">` +
    `<title>${escaped(text.title)}</title><desc>${escaped(text.finding)}</desc>${content}</svg>`
  );
}

/** Rows of words and drawings as one image with a text alternative. */
export const block = (say: ChartSay, text: ChartText, name: string, content: string): string =>
  `<div class="chart chart-${name}" role="img" aria-label="${escaped(alternative(say, text))}">${content}</div>`;

/** What stands where there is nothing to draw. */
export const nothing = (say: ChartSay): string =>
  `<p class="chart-empty">${escaped(say('charts.empty'))}</p>`;

/** A thin line of the grid across a row of bars or a drawing, at a share of the width. */
export const vertical = (kind: 'grid' | 'zero' | 'reference', share: number): string =>
  `<line class="c-${kind}" x1="${percent(share)}" x2="${percent(share)}" y2="100%"/>`;

/** The lines and numbers of a vertical axis. @param height of the plot in px */
export function verticalAxis(scale: Scale, height: number, write: (value: number) => string): string {
  return scale.ticks
    .map((tick) => {
      const y = Math.round((1 - scale.at(tick)) * height);
      return (
        `<line class="c-${tick === 0 ? 'zero' : 'grid'}" x2="100%" y1="${y}" y2="${y}"/>` +
        `<text class="c-tick" x="-8" y="${y + 4}" text-anchor="end">${escaped(write(tick))}</text>`
      );
    })
    .join('');
}

/** What an axis counts; for eyes, since the text alternative says it. @param isUp a vertical axis, named above the drawing */
export const axisName = (name: string, isUp = false): string =>
  `<p class="chart-axis${isUp ? ' c-up' : ''}" aria-hidden="true">${escaped(name)}</p>`;

/** How many letters wide the numbers of a vertical axis are. */
export const gutterFor = (scale: Scale, write: (value: number) => string): number =>
  Math.max(...scale.ticks.map((tick) => write(tick).length));

/**
 * A horizontal axis: numbers in a line of their own. The first and the last keep within the drawing; every other one is left
 * out where there is little room.
 */
export function horizontalAxis(scale: Scale, y: number, write: (value: number) => string): string {
  return scale.ticks
    .map((tick, index) => {
      const share = scale.at(tick);
      const minor = index % 2 === 1 ? ' c-minor' : '';
      const anchor = share < 0.04 ? 'start' : share > 0.96 ? 'end' : 'middle';
      return `<text class="c-tick${minor}" x="${percent(share)}" y="${y}" text-anchor="${anchor}">${escaped(write(tick))}</text>`;
    })
    .join('');
}

/** The legend's entry of a reference. */
export const referenceEntry = (reference: Reference | undefined): LegendEntry[] =>
  reference ? [{ sign: 'reference', name: reference.label }] : [];
