// What an LRS's answer to a batch of statements means (xAPI-Communication 2.1, 3.2).

/** Not now. */
export interface Later {
  kind: 'later';
  reason: string;
  /** What the server asks for, in ms. */
  wait?: number;
  /** Whether somebody has to mend something first, so that it is no use to try often. */
  rarely?: boolean;
}

export type Verdict =
  /** It has them. */
  | { kind: 'delivered' }
  /** It has those of these ids, in lower case; of the others it says nothing. */
  | { kind: 'partly'; ids: readonly string[] }
  /** Something in this batch is not acceptable, now or ever. */
  | { kind: 'refused'; reason: string }
  /** It has a statement of one of these ids already; perhaps ours, from a try whose answer was lost. */
  | { kind: 'conflict' }
  | Later;

/** Codes with which the batch itself is at fault; everything else may be mended on the other side. */
const faults = new Set([400, 413, 415, 422]);
/** Codes with which the credentials are. */
const locked = new Set([401, 403]);
/** No server is waited for longer than this, in ms. */
const longestWait = 3_600_000;

/**
 * Reads an answer. A 200 counts only with the ids that were sent: a captive portal says 200 to everything, and so does
 * the log-in page to which some networks lead.
 * @param sent ids of the batch
 * @param refusals codes, beside the usual ones, with which this LRS refuses what it will never take
 */
export async function verdictOf(
  response: Response,
  sent: readonly string[],
  refusals: readonly number[] = [],
): Promise<Verdict> {
  const { status } = response;
  if (status === 204) return { kind: 'delivered' };
  if (status === 200) return readIds(await response.json().catch(() => undefined), sent);
  if (status === 409) return { kind: 'conflict' };
  const reason = `${status} ${(await response.text().catch(() => '')).slice(0, 500)}`.trim();
  if (faults.has(status) || refusals.includes(status)) return { kind: 'refused', reason };
  const wait = retryAfter(response.headers);
  return {
    kind: 'later',
    reason,
    ...(wait === undefined ? {} : { wait }),
    ...(locked.has(status) ? { rarely: true } : {}),
  };
}

function readIds(answer: unknown, sent: readonly string[]): Verdict {
  const given = new Set(Array.isArray(answer) ? answer.map((id) => String(id).toLowerCase()) : []);
  const ids = sent.map((id) => id.toLowerCase()).filter((id) => given.has(id));
  if (ids.length === 0) return { kind: 'later', reason: 'not the answer of an LRS to these statements' };
  return ids.length === sent.length ? { kind: 'delivered' } : { kind: 'partly', ids };
}

/** How long the server asks to be left alone, in ms; it says so in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const asked = headers.get('Retry-After') ?? '';
  // A date is the server's, whose clock may not be ours.
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const wait = /^\s*\d+\s*$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return wait > 0 ? Math.min(wait, longestWait) : undefined;
}
