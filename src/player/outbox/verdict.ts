// What an LRS's answer to a batch of statements means (xAPI-Communication 2.1, 3.2).

export type Verdict =
  /** It has them. */
  | { kind: 'delivered' }
  /** Something in this batch is not acceptable, now or ever. */
  | { kind: 'refused'; reason: string }
  /** It has a statement of one of these ids already; perhaps ours, from a try whose answer was lost. */
  | { kind: 'conflict' }
  /** Not now. @property wait what the server asks for, in ms */
  | { kind: 'later'; reason: string; wait?: number };

/** Codes with which the batch itself is at fault; everything else may be mended on the other side. */
const faults = new Set([400, 413, 415, 422]);

/**
 * Reads an answer. A 200 counts only with the ids that an LRS gives: a captive portal says 200 to everything.
 * @param refusals codes, beside the usual ones, with which this LRS refuses what it will never take
 */
export async function verdictOf(response: Response, refusals: readonly number[] = []): Promise<Verdict> {
  const { status } = response;
  if (status === 204) return { kind: 'delivered' };
  if (status === 200) {
    const ids: unknown = await response.json().catch(() => undefined);
    return Array.isArray(ids) ? { kind: 'delivered' } : { kind: 'later', reason: 'not the answer of an LRS' };
  }
  if (status === 409) return { kind: 'conflict' };
  const reason = `${status} ${(await response.text().catch(() => '')).slice(0, 500)}`.trim();
  if (faults.has(status) || refusals.includes(status)) return { kind: 'refused', reason };
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return { kind: 'later', reason, ...(seconds > 0 ? { wait: Math.min(seconds, 3600) * 1000 } : {}) };
}
