// Long work in slices, so that a server that does it goes on answering.
import { setImmediate } from 'node:timers/promises';

/** How long work may go on before others get their turn, in milliseconds. */
const slice = 12;

export interface Pace {
  /** Whether it is time to let others work. */
  isDue(): boolean;
  /** Lets others work. @throws the reason of the signal once it is aborted */
  rest(): Promise<void>;
}

/** Begins a piece of work. */
export function beginPace(signal?: AbortSignal): Pace {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > slice,
    async rest() {
      await setImmediate();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}
