// Compresses in plain JavaScript: the same bytes from every Node release on every processor (docs/decisions/0011).
import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';

/** How much compressed data is kept for the next package; the whole course in all formats takes about half. */
const keptBytes = 32 * 1024 * 1024;

/** By SHA-256 of what was compressed; the first is the one that wasn't asked for the longest. */
const kept = new Map<string, Buffer>();
let keptNow = 0;

/** Deflates (RFC 1951) at the highest level. Packages share most of their files, so what was done is remembered. */
export function deflated(data: Buffer): Buffer {
  const key = createHash('sha256').update(data).digest('base64');
  const known = kept.get(key);
  const packed = known ?? Buffer.from(deflateSync(data, { level: 9 }));
  kept.delete(key);
  kept.set(key, packed);
  if (!known) keptNow += packed.length;
  for (const [oldest, { length }] of kept) {
    if (keptNow <= keptBytes) break;
    kept.delete(oldest);
    keptNow -= length;
  }
  return packed;
}
