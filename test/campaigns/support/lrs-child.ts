// Starts, stops and kills an LRS in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Limits } from '../../../lrs/http/limits.ts';
import { createKey, openSqliteStore, type Scope } from '../../../lrs/index.ts';
import { projectRoot } from '../../../src/paths.ts';

const program = join(projectRoot, 'build', 'test', 'campaigns', 'support', 'lrs-process.js');

export interface LrsProcess {
  readonly pid: number;
  readonly port: number;
  /** From the start of the process until it listened. */
  readonly startMilliseconds: number;
  /** Everything that it has printed as an error; a healthy LRS prints nothing. */
  errors(): string;
  /** False as soon as the process has ended, however it did. */
  isAlive(): boolean;
  /** Ends it as a power switch would: SIGKILL. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Lets it close its file and end. Resolves to the exit code. */
  stop(): Promise<number | null>;
}

export interface LrsProcessOptions extends Partial<Limits> {
  /** A program with arguments that runs the process, e.g. one that takes rights away from it first. */
  readonly under?: readonly string[];
  /** Kills it after this many milliseconds even if it doesn't listen yet. */
  readonly killAfter?: number;
}

/**
 * Starts an LRS over the file and resolves when it listens.
 * @throws Error with what it printed, when it ends before
 */
export async function startLrsProcess(file: string, options: LrsProcessOptions = {}): Promise<LrsProcess> {
  const { under = [], killAfter, ...limits } = options;
  const begin = performance.now();
  const node = [process.execPath, '--enable-source-maps', program, JSON.stringify({ file, ...limits })];
  const [command = '', ...args] = [...under, ...node];
  const child = spawn(command, args);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.on('error', (error) => {
    errors += error.message;
  });
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const port = await Promise.race([portOf(child), gone]);
  clearTimeout(timer);
  if (typeof port !== 'object' || port === null)
    throw new Error(`The LRS ended before it listened: ${errors}`);
  return {
    pid: child.pid ?? 0,
    port: port.port,
    startMilliseconds: performance.now() - begin,
    errors: () => errors,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    stop() {
      child.stdin?.end();
      return gone;
    },
  };
}

async function portOf(child: ChildProcess): Promise<{ port: number } | undefined> {
  if (child.stdout === null) return undefined;
  for await (const line of createInterface(child.stdout)) return JSON.parse(line) as { port: number };
  return undefined;
}

/** Makes a key in a file that no process has open, and returns it as the value of an Authorization header. */
export async function makeKey(
  file: string,
  scopes: readonly Scope[] = ['all'],
  options: { expiresAt?: Date; limits?: { activityPrefix: string } } = {},
): Promise<string> {
  const store = openSqliteStore(file);
  const { key, secret } = await createKey(store, { name: 'campaign', scopes, ...options });
  await store.close();
  return basic(key, secret);
}

/** Basic credentials as the value of an Authorization header. */
export function basic(key: string, secret: string): string {
  return `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
}
