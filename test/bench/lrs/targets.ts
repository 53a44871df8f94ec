// What the LRS has promised, and what the best open LRS in TypeScript reached: pelotech/xapi-lrs on PostgreSQL, on two
// cores with 100,000 statements. Its concurrent batches of 50 ended in deadlocks (29 of 35 were answered with 500), so
// there is no rate to compare with.
import type { Bound, Reference } from './rows.ts';

/** Writes should be so many times faster than the reference's. */
const writes = 15;
/** Queries should be so many times faster than the reference's. */
const queries = 50;

export const targets = {
  postRate: { atLeast: 3000 },
  postShare: { atLeast: 30 },
  postCpu: { atMost: 0.5 },
  batchRate: { atLeast: 4000 },
  batchShare: { atLeast: 75 },
  batchCpu: { atMost: 0.25 },
  statePut: { atLeast: 2000 },
  stateGet: { atLeast: 4000 },
  readP99: { atMost: 20 },
  /** p99 of a read at the largest size, measured by that at the smallest. */
  readGrowth: { atMost: 2 },
  /** "The same" page at the end of a walk as at its start: what two runs of one thing may differ by. */
  walk: { atMost: 1.2 },
  /** "The same" rate and memory after many requests, in percent of those at the start. */
  decayRate: { atLeast: 90 },
  decayMemory: { atMost: 125 },
  memory: { atMost: 300 },
  startUp: { atMost: 1000 },
  disk: { atMost: 1.3 },
  failures: { atMost: 0 },
} satisfies Record<string, Bound>;

export const references = {
  postRate: { value: 216, goal: writes },
  postCpu: { value: 6.7 },
  statePut: { value: 235, goal: writes },
  stateGet: { value: 332 },
  byId: { value: 192, goal: queries },
  byAgent: { value: 22, goal: queries },
  byRegistration: { value: 1.3, goal: queries },
  byRelatedActivity: { value: 49, goal: queries },
  page: { value: 136, goal: queries },
  diskOfStatement: { value: 3.2 },
} satisfies Record<string, Reference>;
