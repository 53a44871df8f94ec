// A strip of songket as an SVG: gold weft over dark cloth, a path for each row, as the weaver lays them one by one.

const namespace = 'http://www.w3.org/2000/svg';

/** Threads to either side of the middle. */
const halfWidth = 30;

/** Rows to either side of the middle: lozenges, and around them the borders of bamboo shoots (pucuk rebung). */
const [lozengeRows, allRows] = [4, 8];

/** How far a thread is from the nearest of those that stand `period` apart, one of them in the middle. */
const distance = (column: number, period: number): number => {
  const rest = Math.abs(column) % period;
  return Math.min(rest, period - rest);
};

/** Whether the gold lies on top where a column and a row cross; both counted from the middle. */
function isGold(column: number, row: number): boolean {
  const height = Math.abs(row);
  if (height > lozengeRows) return height === allRows || distance(column, 6) < height - lozengeRows;
  const fromLozenge = distance(column, 12) + height;
  const fromKnot = distance(column + 6, 12) + height;
  return fromLozenge === 5 || fromLozenge === 2 || fromLozenge === 0 || fromKnot < 1;
}

/** The path of a row: a stroke over each run of threads that the gold covers. */
function weft(row: number): string {
  const columns = Array.from({ length: 2 * halfWidth + 1 }, (_, index) => index - halfWidth);
  const gold = columns.filter((column) => isGold(column, row));
  const starts = gold.filter((column) => !gold.includes(column - 1));
  const ends = gold.filter((column) => !gold.includes(column + 1));
  return starts.map((start, run) => `M${start} ${row}H${(ends[run] ?? start) + 1}`).join('');
}

/**
 * Weaves a strip; the style sheet lets the rows come one after another where the class `weaving` is set.
 * @param whole with its borders, or the lozenges alone
 */
export function weave(whole: boolean): SVGElement {
  const rows = whole ? allRows : lozengeRows;
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'weave');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('viewBox', `${-halfWidth - 0.5} ${-rows - 1} ${2 * halfWidth + 2} ${2 * rows + 2}`);
  for (let row = rows; row >= -rows; row--) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', weft(row));
    path.style.setProperty('--row', String(rows - row));
    svg.append(path);
  }
  return svg;
}
