// The scatter plot of the lab: axes, shaded regions, examples. A pointer can add, select and drag here; everything is
// also possible through the controls beside it, so the drawing itself is an image to assistive technology.
import { inside, isMislabelled } from './experiment.ts';
import { type Evaluation, type Example, type Label, type Point, regions } from './knn.ts';
import type { Axis, LabData } from './page-data.ts';

const width = 360;
const height = 300;
const area = { left: 46, right: 343, top: 10, bottom: 254 };
const grid = { columns: 32, rows: 26 };
/** How near, in drawing units, a tap must be to mean an example and not the place beside it. */
const reach = 18;

export interface PlotEvents {
  add(point: Point): void;
  select(index: number): void;
  /** While dragging (`done` false) and once more when the example is let go. */
  move(index: number, point: Point, done: boolean): void;
}

export interface PlotState {
  examples: readonly Example[];
  k: number;
  selected: number;
  /** Given when the test examples are to be shown too. */
  shown?: { test: readonly Example[]; guesses: Evaluation['guesses'] } | undefined;
}

export interface Plot {
  element: SVGSVGElement;
  draw(state: PlotState): void;
}

function node<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
  text = '',
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text) element.textContent = text;
  return element;
}

/** A circle for the first class, a triangle for the second. */
function shape(label: Label, size: number, className: string): SVGElement {
  if (label === 'a') return node('circle', { r: size, class: className });
  const s = size * 1.2;
  return node('path', { d: `M0 ${-s}L${s} ${s * 0.8}L${-s} ${s * 0.8}Z`, class: className });
}

/** The sign that the legend puts before a class or a meaning. */
export function legendSign(sign: Label | 'mislabelled'): SVGElement {
  const svg = node('svg', { viewBox: '-13 -13 26 26', class: 'sign', 'aria-hidden': 'true' });
  svg.append(
    sign === 'mislabelled'
      ? node('circle', { r: 11, class: 'mislabelled' })
      : shape(sign, 8, `point point-${sign}`),
  );
  return svg;
}

/** Round values for tick labels, at most nine of them: a one, two or five with zeros, apart. */
function ticks({ min, max }: Axis): number[] {
  const least = (max - min) / 8;
  const power = 10 ** Math.floor(Math.log10(least));
  const apart = power * ([1, 2, 5].find((digit) => digit * power >= least - 1e-9) ?? 10);
  const first = Math.ceil(min / apart - 1e-9);
  const last = Math.floor(max / apart + 1e-9);
  return Array.from({ length: last - first + 1 }, (_tick, index) =>
    Number(((first + index) * apart).toFixed(6)),
  );
}

/** The nearest value that a field would also give. */
const rounded = (value: number, { min, step }: Axis): number =>
  Number((min + Math.round((value - min) / step) * step).toFixed(6));

/**
 * @param id unique in the document; the hatching is referred to by it
 * @param format writes a number in the reader's language
 */
export function createPlot(
  data: LabData,
  id: string,
  label: string,
  format: (value: number) => string,
  events: PlotEvents,
): Plot {
  const { axes } = data;
  const toX = (x: number) =>
    area.left + ((x - axes.x.min) / (axes.x.max - axes.x.min)) * (area.right - area.left);
  const toY = (y: number) =>
    area.bottom - ((y - axes.y.min) / (axes.y.max - axes.y.min)) * (area.bottom - area.top);

  const svg = node('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'plot',
    role: 'img',
    'aria-label': label,
  });
  const hatch = node('pattern', {
    id,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  hatch.append(
    node('rect', { width: 6, height: 6, class: 'region-b' }),
    node('path', { d: 'M0 0V6', class: 'hatch' }),
  );
  const regionA = node('path', { class: 'region-a' });
  const regionB = node('path', { fill: `url(#${id})` });
  const points = node('g', {});
  svg.append(hatch, regionA, regionB, frame(), points);

  function frame(): SVGGElement {
    const group = node('g', { class: 'plot-axes' });
    group.append(
      node('path', { d: `M${area.left} ${area.top}V${area.bottom}H${area.right}`, class: 'fig-line' }),
      node('text', { x: (area.left + area.right) / 2, y: height - 6, 'text-anchor': 'middle' }, axes.x.title),
      node(
        'text',
        {
          x: 13,
          y: (area.top + area.bottom) / 2,
          'text-anchor': 'middle',
          transform: `rotate(-90 13 ${(area.top + area.bottom) / 2})`,
        },
        axes.y.title,
      ),
    );
    for (const value of ticks(axes.x))
      group.append(
        node('text', { x: toX(value), y: area.bottom + 17, 'text-anchor': 'middle' }, format(value)),
      );
    for (const value of ticks(axes.y))
      group.append(
        node('text', { x: area.left - 6, y: toY(value) + 4, 'text-anchor': 'end' }, format(value)),
      );
    return group;
  }

  /** Paints the cells of each class as one path, a run of equal cells at a time. */
  function drawRegions(state: PlotState): void {
    const w = (area.right - area.left) / grid.columns;
    const h = (area.bottom - area.top) / grid.rows;
    const paths = { a: '', b: '' };
    regions(state.examples, axes, state.k, grid.columns, grid.rows).forEach((row, at) => {
      const y = area.bottom - (at + 1) * h;
      for (let start = 0, end = 0; start < row.length; start = end) {
        while (end < row.length && row[end] === row[start]) end++;
        const guess = row[start];
        if (guess)
          paths[guess] += `M${area.left + start * w} ${y}h${(end - start) * w}v${h}h${(start - end) * w}z`;
      }
    });
    regionA.setAttribute('d', paths.a);
    regionB.setAttribute('d', paths.b);
  }

  function drawPoints(state: PlotState): void {
    points.textContent = '';
    const place = (point: Point, attributes: Record<string, string | number>, ...parts: SVGElement[]) => {
      const group = node('g', { transform: `translate(${toX(point.x)} ${toY(point.y)})`, ...attributes });
      group.append(...parts);
      points.append(group);
    };
    state.shown?.test.forEach((example, index) => {
      const wrong = state.shown?.guesses[index] !== example.label;
      const cross = wrong ? [node('path', { d: 'M-5 -5L5 5M-5 5L5 -5', class: 'wrong' })] : [];
      place(example, {}, shape(example.label, 5, `test test-${example.label}`), ...cross);
    });
    state.examples.forEach((example, index) => {
      const rings: SVGElement[] = [];
      if (isMislabelled(example)) rings.push(node('circle', { r: 11, class: 'mislabelled' }));
      if (index === state.selected) rings.push(node('circle', { r: 14, class: 'selected' }));
      place(
        example,
        { 'data-index': index },
        ...rings,
        shape(example.label, 7, `point point-${example.label}`),
      );
    });
  }

  /** Where a pointer stands, in drawing units and on the axes. */
  function locate(event: MouseEvent) {
    const box = svg.getBoundingClientRect();
    const u = ((event.clientX - box.left) / box.width) * width;
    const v = ((event.clientY - box.top) / box.height) * height;
    const x = axes.x.min + ((u - area.left) / (area.right - area.left)) * (axes.x.max - axes.x.min);
    const y = axes.y.min + ((area.bottom - v) / (area.bottom - area.top)) * (axes.y.max - axes.y.min);
    const within = u >= area.left && u <= area.right && v >= area.top && v <= area.bottom;
    return { u, v, within, point: inside(axes, { x: rounded(x, axes.x), y: rounded(y, axes.y) }) };
  }

  let current: readonly Example[] = [];
  let dragged: { index: number; u: number; v: number; moved: boolean } | undefined;
  /** A drag ends with a click that means nothing. */
  let justDragged = false;

  function nearest(u: number, v: number): number {
    const away = current.map((e) => Math.hypot(toX(e.x) - u, toY(e.y) - v));
    const least = Math.min(...away);
    return least <= reach ? away.indexOf(least) : -1;
  }

  svg.addEventListener('pointerdown', (event) => {
    justDragged = false;
    const group = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    if (!group) return;
    const { u, v } = locate(event);
    dragged = { index: Number(group.getAttribute('data-index')), u, v, moved: false };
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    const { u, v, point } = locate(event);
    // A trembling finger is not a drag.
    if (Math.hypot(u - dragged.u, v - dragged.v) > 5) dragged.moved = true;
    if (dragged.moved) events.move(dragged.index, point, false);
  });
  const letGo = () => {
    const example = dragged?.moved ? current[dragged.index] : undefined;
    if (dragged && example) {
      justDragged = true;
      events.move(dragged.index, example, true);
    }
    dragged = undefined;
  };
  svg.addEventListener('pointerup', letGo);
  svg.addEventListener('pointercancel', letGo);
  svg.addEventListener('click', (event) => {
    if (justDragged) return;
    const { u, v, point, within } = locate(event);
    const index = nearest(u, v);
    if (index >= 0) events.select(index);
    else if (within) events.add(point);
  });

  return {
    element: svg,
    draw(state) {
      current = state.examples;
      drawRegions(state);
      drawPoints(state);
    },
  };
}
