// What the two kinds of export need besides their rows: which of them a client accepts best, and JSON in one line.
import { parseWeighted, type Weighted } from '../../http/quality.ts';

/**
 * Whether an Accept header likes `text/csv` better than `application/x-ndjson` (RFC 9110 12.5.1). Where it likes neither,
 * or both as much, the answer is NDJSON, which loses nothing.
 */
export function prefersCsv(accept: string | undefined): boolean {
  const ranges = parseWeighted(accept ?? '*/*');
  return quality(ranges, 'text/csv') > quality(ranges, 'application/x-ndjson');
}

/** The quality of the range that names the type most exactly; 0 when none does. */
function quality(ranges: readonly Weighted[], type: string): number {
  for (const name of [type, type.replace(/\/.*/, '/*'), '*/*']) {
    const range = ranges.find((candidate) => candidate.range === name);
    if (range !== undefined) return range.quality;
  }
  return 0;
}

/** The same JSON without line breaks: within a string they are escaped, so these can only stand between tokens. */
export function oneLine(json: string): string {
  return json.replace(/[\r\n]+/g, ' ');
}
