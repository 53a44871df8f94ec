// Inspects a package in a thread of its own, which is stopped when it takes too long or too much memory.
import { extname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { type Finding, finding } from './finding.ts';
import { type Inspection, inspectPackage } from './inspection.ts';
import type { Limits } from './limits.ts';

/** After so long the answer is that there is none; the rest of five seconds is for starting. */
const milliseconds = 3_800;

const resourceLimits: ResourceLimits = {
  maxOldGenerationSizeMb: 72,
  maxYoungGenerationSizeMb: 12,
  stackSizeMb: 4,
};

/** What the thread is given and what it answers with. */
export interface WorkerTask {
  zipPath: string;
  limits: Limits | undefined;
}

/** What the file system said; between threads an error keeps nothing but its message. */
export type FileTrouble = Pick<NodeJS.ErrnoException, 'message' | 'code' | 'syscall' | 'path'>;
export type WorkerAnswer = { inspection: Inspection } | { trouble: FileTrouble };

/** Compiled next to this file. Node 20 can't start a thread from TypeScript. */
const compiled = extname(import.meta.url) === '.js';
const workerUrl = new URL('./worker.js', import.meta.url);

/**
 * Inspects a package as `inspectPackage` does; whatever its content does to the inspection ends in a finding. From
 * TypeScript sources it runs in the calling thread.
 * @throws only what the file system throws when the zip itself can't be read
 */
export function inspectIsolated(zipPath: string, { limits }: { limits?: Limits } = {}): Promise<Inspection> {
  if (!compiled) return inspectPackage(zipPath, limits ? { limits } : {});
  return inThread(workerUrl, { zipPath, limits });
}

/**
 * Runs an inspecting thread to its end, good or bad.
 * @param script module of the thread; it answers a `WorkerTask` with a `WorkerAnswer`
 * @param patience milliseconds
 */
export function inThread(script: URL, task: WorkerTask, patience = milliseconds): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: task,
      resourceLimits,
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    const timer = setTimeout(() => end(() => resolve(stopped('inspection-slow'))), patience);
    worker.once('message', (answer: WorkerAnswer) =>
      end(() =>
        'inspection' in answer
          ? resolve(answer.inspection)
          : reject(Object.assign(new Error(answer.trouble.message), answer.trouble)),
      ),
    );
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(() =>
        resolve(
          stopped(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'inspection-memory' : 'inspection-crashed'),
        ),
      ),
    );
    worker.once('exit', () => end(() => resolve(stopped('inspection-crashed'))));
  });
}

/** The answer when the inspection itself did not end well. */
const stopped = (code: Finding['code']): Inspection => ({
  verdict: 'unsafe',
  files: 0,
  bytes: 0,
  launchables: [],
  findings: [finding(code, 'error')],
});
