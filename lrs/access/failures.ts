// Wrong secrets: each costs a scrypt, so a key takes a few a minute and remembers them.
import { XapiError } from '../http/errors.ts';

/** How long wrong secrets are remembered, counted from the first. */
const windowMicros = 60_000_000;
/** Most different secrets tried for one key in that time. */
const maxTries = 10;

interface Window {
  readonly since: number;
  /** Secrets that are wrong, or being verified. */
  readonly tried: Set<string>;
}

export interface Failures {
  /**
   * Counts a secret that is about to be verified.
   * @param digest what the secret is known by
   * @returns false when it is known to be wrong
   * @throws XapiError 429 with Retry-After when too many others were wrong within a minute
   */
  begin(key: string, digest: string, now: number): boolean;
  /** The secret was not wrong: it no longer counts. */
  clear(key: string, digest: string): void;
}

/** Remembers failures by key. Keep it to keys that exist, so that strangers can't fill the memory. */
export function createFailures(): Failures {
  const windows = new Map<string, Window>();
  return {
    begin(key, digest, now) {
      let window = windows.get(key);
      if (window === undefined || now - window.since >= windowMicros) {
        window = { since: now, tried: new Set() };
        windows.set(key, window);
      }
      if (window.tried.has(digest)) return false;
      if (window.tried.size >= maxTries) {
        const wait = Math.ceil((window.since + windowMicros - now) / 1_000_000);
        throw new XapiError(
          429,
          `these credentials came with too many wrong secrets; try again in ${wait} seconds`,
          'Authorization',
          wait,
        );
      }
      window.tried.add(digest);
      return true;
    },
    clear(key, digest) {
      windows.get(key)?.tried.delete(digest);
    },
  };
}
