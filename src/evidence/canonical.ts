// JSON in one form only (RFC 8785, JSON Canonicalization Scheme), so that equal content has equal bytes and one hash.
import { createHash } from 'node:crypto';

/** What can't be written: a number that is none, half a surrogate pair, or what JSON doesn't have. */
export class NotCanonical extends Error {
  override name = 'NotCanonical';
}

/**
 * A JSON value in canonical form (RFC 8785 3.2): no white space, properties in the order of their UTF-16 code units,
 * numbers and strings as ECMAScript writes them.
 * @throws NotCanonical
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonical(`${value} is no JSON number`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return textOf(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new NotCanonical(`${typeof value} is no JSON value`);
  const members = Object.entries(value as Record<string, unknown>)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${textOf(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

function textOf(text: string): string {
  if (!isWellFormed(text)) throw new NotCanonical('Half a surrogate pair');
  return JSON.stringify(text);
}

/** RFC 8785 3.2.2.2: a lone surrogate ends the work. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

export const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/**
 * Hash of a sequence of lines, taken line by line: SHA-256 over the SHA-256 of each. Memory stays the same whatever
 * their number, and each line can be proven to be part of it.
 */
export function sequenceHash(): { add(line: string): void; count(): number; hex(): string } {
  const all = createHash('sha256');
  let count = 0;
  return {
    add(line) {
      all.update(sha256(line));
      count += 1;
    },
    count: () => count,
    hex: () => all.copy().digest('hex'),
  };
}
