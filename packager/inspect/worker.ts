// The thread that isolated.ts starts: inspects one package and answers once.
import { parentPort, workerData } from 'node:worker_threads';
import { inspectPackage } from './inspection.ts';
import type { WorkerAnswer, WorkerTask } from './isolated.ts';

const { zipPath, limits } = workerData as WorkerTask;
const answer: WorkerAnswer = await inspectPackage(zipPath, limits ? { limits } : {}).then(
  (inspection) => ({ inspection }),
  (error: NodeJS.ErrnoException) => {
    // What the file system refuses is the caller's business; any other error is a crash of ours.
    if (error.syscall === undefined) throw error;
    const { message, code, syscall, path } = error;
    return { trouble: { message, code, syscall, path } };
  },
);
parentPort?.postMessage(answer);
