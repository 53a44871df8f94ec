// How fast batches of 50 statements are written with nothing around: for the bare database and for the LRS's own store.

/** What a writer does with statements that wait ready for it. */
export interface Writing {
  readonly statements: number;
  readonly seconds: number;
  /** Statements a second. */
  readonly rate: number;
  /** CPU for each statement, in milliseconds; all threads of the process. */
  readonly cpuMs: number;
}

const batchSize = 50;
const batchesAtOnce = 40;

/**
 * Writes batch after batch. Only the writing is measured: what is written is prepared between the measured stretches.
 * @param prepare makes one row
 * @param write stores a batch durably before it returns or resolves
 */
export async function measureBatches<T>(
  prepare: () => T,
  write: (batch: readonly T[]) => unknown,
  seconds: number,
): Promise<Writing> {
  let [statements, elapsed, cpu] = [0, 0, 0];
  while (elapsed < seconds * 1000) {
    const batches = Array.from({ length: batchesAtOnce }, () => Array.from({ length: batchSize }, prepare));
    const begun = performance.now();
    const before = process.cpuUsage();
    for (const batch of batches) await write(batch);
    elapsed += performance.now() - begun;
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1000;
    statements += batchesAtOnce * batchSize;
  }
  return {
    statements,
    seconds: elapsed / 1000,
    rate: (statements * 1000) / elapsed,
    cpuMs: cpu / statements,
  };
}
