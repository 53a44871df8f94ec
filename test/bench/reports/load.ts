// Statements of people beyond the cohort, arriving while somebody looks: in batches of 50, so many a second.
import { loadCourse } from '../../../packager/course.ts';
import { plain } from '../../../packager/render/markdown.ts';
import { type Destination, deliver } from '../../../src/simulator/delivery.ts';
import { openCohort, playScripts } from '../lrs/workload.ts';
import type { Counted } from './server.ts';

const batchSize = 50;
const players = 12;
const learners = 400;

export interface Load {
  /** Sends one batch and waits for the answer. */
  send(): Promise<void>;
  /**
   * Sends so many statements a second, for so many seconds.
   * @returns when each batch was acknowledged, in milliseconds since 1970
   */
  run(perSecond: number, seconds: number): Promise<number[]>;
}

export function openLoad(destination: Destination): Load {
  // Runs on one folder send different statements.
  const next = openCohort(
    playScripts(loadCourse().course, plain, players, 'bench'),
    learners,
    `${Date.now()}`,
  );
  const send = () => deliver(Array.from({ length: batchSize }, next), destination);
  return {
    send,
    async run(perSecond, seconds) {
      const acknowledged: number[] = [];
      const begun = performance.now();
      const sent: Promise<void>[] = [];
      const all = Math.round((perSecond * seconds) / batchSize);
      for (let batch = 0; batch < all; batch += 1) {
        const due = begun + (batch * batchSize * 1000) / perSecond;
        const early = due - performance.now();
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
        sent.push(send().then(() => void acknowledged.push(Date.now())));
      }
      await Promise.all(sent);
      return acknowledged;
    },
  };
}

/**
 * The longest time from the acknowledgement of a batch until it was known to be counted, in milliseconds.
 * @returns undefined while some batch isn't counted
 */
export function longestLag(acknowledged: readonly number[], counted: readonly Counted[]): number | undefined {
  const inOrder = counted.toSorted((a, b) => a.at - b.at);
  let longest = 0;
  for (const moment of acknowledged) {
    const first = inOrder.find(({ through }) => through >= moment);
    if (!first) return undefined;
    longest = Math.max(longest, first.at - moment);
  }
  return longest;
}
