// The limit of requests a minute: a token bucket for each key that has one, in memory.
import { XapiError } from '../http/errors.ts';
import { nowMicros } from '../statement/timestamp.ts';
import type { AccessKey } from './keys.ts';

interface Bucket {
  tokens: number;
  /** Microseconds since 1970 when it held these. */
  at: number;
}

/** Counts the requests of limited keys. */
export interface Rates {
  /**
   * Counts a request. The bucket holds a minute's requests when it is full, and fills evenly.
   * @param now microseconds since 1970
   * @throws XapiError 429 with Retry-After when the key has used up its requests; such a request isn't counted
   */
  demand(key: Pick<AccessKey, 'key' | 'limits'>, now?: number): void;
}

/** Buckets are kept for keys that exist only, so that strangers can't fill the memory; `mostKept` bounds it all the same. */
export function createRates(mostKept = 10_000): Rates {
  const buckets = new Map<string, Bucket>();
  return {
    demand({ key, limits: { requestsPerMinute: rate } }, now = nowMicros()) {
      if (rate === undefined) return;
      let bucket = buckets.get(key);
      if (bucket === undefined) {
        if (buckets.size >= mostKept) buckets.delete(buckets.keys().next().value ?? '');
        bucket = { tokens: rate, at: now };
        buckets.set(key, bucket);
      }
      // A clock that was set back takes nothing away; a limit that was lowered holds at once.
      const gained = (Math.max(0, now - bucket.at) / 60_000_000) * rate;
      bucket.tokens = Math.min(rate, bucket.tokens + gained);
      bucket.at = now;
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return;
      }
      const wait = Math.ceil(((1 - bucket.tokens) * 60) / rate);
      throw new XapiError(
        429,
        `these credentials are for ${rate} requests a minute; try again in ${wait} seconds`,
        undefined,
        wait,
      );
    },
  };
}
