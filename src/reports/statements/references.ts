// Filters hold for a statement when it meets them, or one that it refers to (Communication 2.1.3, StatementRef).
import type { StatementLog } from '../log.ts';
import { hasXapiFilters, type XapiFilters } from './query.ts';
import { meets, targetOf } from './terms.ts';

/** Longest chain of references that filters follow. */
const longestChain = 20;

/** By position, a bit for each statement that is known to refer to no other. */
const plain = new WeakMap<StatementLog, Uint8Array>();

/** Whether the statement at this position has been read before and refers to no other. */
export function isKnownPlain(log: StatementLog): (seq: number) => boolean {
  const bits = plain.get(log) ?? new Uint8Array(0);
  return (seq) => ((bits[seq >>> 3] ?? 0) & (1 << (seq & 7))) !== 0;
}

function remember(log: StatementLog, seq: number): void {
  let bits = plain.get(log) ?? new Uint8Array(8192);
  if (seq >>> 3 >= bits.length) {
    const wider = new Uint8Array((seq >>> 3) * 2);
    wider.set(bits);
    bits = wider;
  }
  bits[seq >>> 3] = (bits[seq >>> 3] ?? 0) | (1 << (seq & 7));
  plain.set(log, bits);
}

/** Whether the statement at a position, or one in the chain of those that it refers to, meets the filters. */
export async function meetsInChain(
  { seq, statement }: { seq: number; statement: object },
  filters: XapiFilters,
  log: StatementLog,
): Promise<boolean> {
  if (!hasXapiFilters(filters) || meets(statement, filters)) return true;
  let target = targetOf(statement);
  if (target === undefined) remember(log, seq);
  // Statements may refer to each other in a circle.
  const seen = new Set<string>();
  while (target !== undefined && seen.size < longestChain && !seen.has(target)) {
    seen.add(target);
    const stored = await log.readStatement(target);
    if (stored === undefined) return false;
    const next = JSON.parse(stored.json) as object;
    if (meets(next, filters)) return true;
    target = targetOf(next);
  }
  return false;
}
