// Hurries an outbox whenever sending is worth another try: the network is back, or the learner is.
import type { Outbox } from './outbox.ts';

/** Timers stand still while a telephone sleeps, so that coming back is a better sign than the time that has passed. */
export function hurryOnReturn(outbox: Outbox): void {
  const hurry = (): void => outbox.hurry();
  window.addEventListener('online', hurry);
  window.addEventListener('pageshow', hurry);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hurry();
  });
}
