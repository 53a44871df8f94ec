// Cells as people meant them: on one line, without what steers instead of being read.
import { legible } from '../../tables/index.ts';

/** Tidies the cells of a row and leaves out the empty ones at its end. */
export function tidyCells(cells: readonly string[]): string[] {
  const tidied = cells.map(legible);
  while (tidied.length > 0 && tidied[tidied.length - 1] === '') tidied.pop();
  return tidied;
}
