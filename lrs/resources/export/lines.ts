// What the two kinds of export need besides their rows: which of them a client accepts best, and JSON in one line.

/**
 * Whether an Accept header likes `text/csv` better than `application/x-ndjson` (RFC 9110 12.5.1). Where it likes neither,
 * or both as much, the answer is NDJSON, which loses nothing.
 */
export function prefersCsv(accept: string | undefined): boolean {
  const ranges = (accept ?? '*/*').split(',').map(parseRange);
  return quality(ranges, 'text/csv') > quality(ranges, 'application/x-ndjson');
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function parseRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  const value = given === undefined ? 1 : Number(given.slice(2));
  return { type, quality: Number.isNaN(value) ? 0 : value };
}

/** The quality of the range that names the type most exactly; 0 when none does. */
function quality(ranges: readonly Range[], type: string): number {
  for (const name of [type, type.replace(/\/.*/, '/*'), '*/*']) {
    const range = ranges.find((candidate) => candidate.type === name);
    if (range !== undefined) return range.quality;
  }
  return 0;
}

/** The same JSON without line breaks: within a string they are escaped, so these can only stand between tokens. */
export function oneLine(json: string): string {
  return json.replace(/[\r\n]+/g, ' ');
}
