// The truth as a file: a line of JSON for each teacher, and a last one about the cohort as a whole.
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { CohortResult, TeacherTruth } from './index.ts';

/** What a truth file says of the cohort as a whole. */
export interface CohortTruth extends CohortResult {
  seed: string;
  /** How many have signed up. */
  teachers: number;
  /** The present, in milliseconds since 1970. */
  until: number;
}

/** Enough for a write to be worth its while, in characters. */
const portion = 1 << 20;

export interface TruthFile {
  /** Writes down a teacher; waits where the disk does. */
  add(teacher: TeacherTruth): Promise<void>;
  /** Writes the last line. */
  close(cohort: CohortTruth): Promise<void>;
  /** Gives the file up, also when the last line was not written. */
  end(): Promise<void>;
}

/** Empties or makes the file. */
export async function openTruthFile(path: string): Promise<TruthFile> {
  let file: FileHandle | undefined = await open(path, 'w');
  let waiting = '';
  async function flush(): Promise<void> {
    const text = waiting;
    waiting = '';
    await file?.write(text);
  }
  async function end(): Promise<void> {
    const opened = file;
    file = undefined;
    await opened?.close();
  }
  return {
    async add(teacher) {
      waiting += `${JSON.stringify({ teacher })}\n`;
      if (waiting.length >= portion) await flush();
    },
    async close(cohort) {
      waiting += `${JSON.stringify({ cohort })}\n`;
      await flush();
      await end();
    },
    end,
  };
}

/**
 * Reads a truth file teacher by teacher.
 * @returns what it says of the cohort @throws Error for a file that was not written to its end
 */
export async function readTruthFile(
  path: string,
  take: (teacher: TeacherTruth) => void,
): Promise<CohortTruth> {
  let cohort: CohortTruth | undefined;
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    const said = JSON.parse(line) as { teacher?: TeacherTruth; cohort?: CohortTruth };
    if (said.teacher) take(said.teacher);
    cohort = said.cohort ?? cohort;
  }
  if (!cohort) throw new Error(`${path} ends before its last line`);
  return cohort;
}
