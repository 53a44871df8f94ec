// Overload: how many requests are served at a time, and how many bytes of their bodies are held. What comes beyond is
// answered with 503 at once, because a client that is told to come back loses nothing, while one that is kept waiting in
// an ever longer queue gives up and sends the same again.
//
// Requests and bytes are what piles up in the memory of this process. Time is not counted: a query is answered in one go,
// so queries wait in the sockets of their senders and not here.
import { XapiError } from './errors.ts';
import type { Limits } from './limits.ts';

/** A request that is being served. */
export interface Admitted {
  /**
   * Says how many bytes of its body the request holds by now.
   * @throws XapiError 503 when that is more than the LRS has room for
   */
  hold(bytes: number): void;
  /** The request is answered, or its client has gone; to be called once. */
  leave(): void;
}

/**
 * Takes a request in.
 * @param expected bytes of the body that it announces; its share of the room is taken at once, so that those that come
 *   in are also served to the end
 * @throws XapiError 503 with Retry-After when the LRS has as much to do as it can
 */
export type Admit = (expected: number) => Admitted;

export function createAdmission({ maxInFlight, maxHeldBytes, maxBodyBytes }: Limits): Admit {
  let inFlight = 0;
  let heldBytes = 0;

  const claim = (bytes: number): void => {
    // Whoever is alone is served however large it is: its own limit is another one.
    if (heldBytes > 0 && heldBytes + bytes > maxHeldBytes) throw busy();
    heldBytes += bytes;
  };
  return (expected) => {
    if (inFlight >= maxInFlight) throw busy();
    // Of a larger one only as much is ever held; the rest goes to the store as it comes, or is refused.
    let held = Math.min(expected, maxBodyBytes);
    claim(held);
    inFlight += 1;
    return {
      hold(bytes) {
        if (bytes <= held) return;
        claim(bytes - held);
        held = bytes;
      },
      leave() {
        inFlight -= 1;
        heldBytes -= held;
        held = 0;
      },
    };
  };
}

/** Spread over a few seconds, so that those who were turned away together don't come back together. */
function busy(): XapiError {
  const seconds = 1 + Math.floor(Math.random() * 5);
  return new XapiError(
    503,
    `the LRS is busy; nothing was stored, try again in ${seconds} s`,
    undefined,
    seconds,
  );
}
