// Parts of sessions by number: what a scan over facts looks up for every row, as one typed array.
import type { ReportData } from '../data.ts';

/** A number for each part that is looked for; -1 for whatever isn't. */
export interface PartIndex {
  /** Session × `width` + number of the part's id. */
  readonly positions: Int16Array;
  readonly width: number;
}

/**
 * Looks up the numbers of parts once for a whole scan.
 * @param parts each with the position of its session and the number it is to get; an id names one part of a session
 */
export function indexParts(
  data: Pick<ReportData, 'parts' | 'sessions'>,
  parts: Iterable<{ session: number; id: string; position: number }>,
): PartIndex {
  const width = data.parts.size;
  const positions = new Int16Array(width * data.sessions.length).fill(-1);
  for (const { session, id, position } of parts) {
    const number = data.parts.find(id);
    if (number !== undefined) positions[session * width + number] = position;
  }
  return { positions, width };
}
