// Token buckets in memory: a burst is fine, a flood is told to wait.

/** A bucket holds `burst` tokens at most and gains one every `seconds`. */
export interface Rate {
  burst: number;
  seconds: number;
}

export interface RateLimit {
  /**
   * Takes one token.
   * @returns 0 when there was one, otherwise the seconds until there will be
   */
  take(name: string): number;
  /** Puts one token back, for a try that turned out to be none. */
  give(name: string): void;
  /** Fills the bucket again, for example after a login that succeeded. */
  reset(name: string): void;
}

/** Limits for one visitor, and for the address that a whole school shares. */
export interface SharedRateLimit {
  /**
   * Takes one token from both; a visitor who is told to wait takes none of the address's.
   * @returns as {@link RateLimit.take}
   */
  take(visitor: string, address: string): number;
}

export function createSharedRateLimit(
  rates: { visitor: Rate; address: Rate },
  now: () => number,
): SharedRateLimit {
  const visitors = createRateLimit(rates.visitor, now);
  const addresses = createRateLimit(rates.address, now);
  return {
    take: (visitor, address) => visitors.take(visitor) || addresses.take(address),
  };
}

/** Buckets that are kept at most; beyond it full ones go first, then the oldest. */
const mostBuckets = 10_000;

/** @param now the clock, in milliseconds */
export function createRateLimit({ burst, seconds }: Rate, now: () => number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();

  const filled = (bucket: { tokens: number; at: number }, at: number) =>
    Math.min(burst, bucket.tokens + (at - bucket.at) / (seconds * 1000));

  function makeRoom(at: number): void {
    for (const [name, bucket] of buckets) if (filled(bucket, at) >= burst) buckets.delete(name);
    for (const name of buckets.keys()) {
      if (buckets.size < mostBuckets) break;
      buckets.delete(name);
    }
  }

  return {
    take(name) {
      const at = now();
      const bucket = buckets.get(name);
      if (!bucket && buckets.size >= mostBuckets) makeRoom(at);
      const tokens = bucket ? filled(bucket, at) : burst;
      if (tokens < 1) {
        buckets.set(name, { tokens, at });
        return (1 - tokens) * seconds;
      }
      buckets.set(name, { tokens: tokens - 1, at });
      return 0;
    },
    give(name) {
      const bucket = buckets.get(name);
      if (bucket) bucket.tokens = Math.min(burst, bucket.tokens + 1);
    },
    reset(name) {
      buckets.delete(name);
    },
  };
}
