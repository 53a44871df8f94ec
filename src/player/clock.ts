// Notices that the device's clock was set: phones do so when they find a network, and some were years off until then.

/** Small differences are nothing but rounding, in ms. */
const rounding = 5_000;
/** While a device sleeps only one of its clocks may go on: so much is believed to be sleep, in ms. */
const sleep = 24 * 3_600_000;

/** @returns a function that says by how many ms the clock was set since it was last asked; 0 when it wasn't */
export function watchClock(
  shown: () => number = Date.now,
  running: () => number = () => performance.now(),
): () => number {
  const difference = (): number => shown() - running();
  let known = difference();
  return () => {
    const now = difference();
    const by = now - known;
    known = now;
    return by < -rounding || by > sleep ? by : 0;
  };
}
