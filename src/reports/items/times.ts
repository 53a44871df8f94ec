// How long an answer took, in steps: few enough to be counted one by one, fine enough for a median.

/** Seconds of a step. */
const step = 2;
/** The last step is for whatever took ten minutes or longer. */
const lastStep = 301;

/** Steps there are, the one for "not told" included. */
export const timeSteps = lastStep + 1;

/** The step of a duration, from 1; 0 when none is told. @param milliseconds as statements report it */
export const timeStepOf = (milliseconds: number): number =>
  milliseconds === 0 ? 0 : Math.min(lastStep, 1 + Math.floor(milliseconds / (step * 1000)));

/**
 * The median, each answer taken as the middle of its step, in seconds; of an even number the mean of the two in the middle.
 * @param counts by step @returns undefined where no duration is told
 */
export function medianOfSteps(counts: Uint32Array): number | undefined {
  let all = 0;
  for (let index = 1; index < counts.length; index += 1) all += counts[index] ?? 0;
  if (all === 0) return undefined;
  const [low, high] = [stepAt(counts, Math.ceil(all / 2)), stepAt(counts, Math.floor(all / 2) + 1)];
  return ((low + high) / 2 - 0.5) * step;
}

/** The step of the answer that is the `rank`-th fastest, from 1. */
function stepAt(counts: Uint32Array, rank: number): number {
  let [index, below] = [0, 0];
  while (below < rank) {
    index += 1;
    below += counts[index] ?? 0;
  }
  return index;
}
