// The processes of a benchmark: each part runs in its own, so that its CPU and memory can be told apart, and is asked
// over Node's message channel. Nothing is left behind: neither a process nor a temporary folder.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process can be asked for. Arguments and results have to survive JSON. */
export type Methods = Record<string, (...parameters: never[]) => unknown>;

/** A process that answers questions. */
export interface Part<M extends Methods> {
  /** Asks for a method and waits for what it returns. @throws Error with the message of the part's own error */
  ask<N extends keyof M & string>(
    name: N,
    ...parameters: Parameters<M[N]>
  ): Promise<Awaited<ReturnType<M[N]>>>;
  /** Listens to what the part tells on its way through a method; one listener at a time. */
  listen(listener: (told: unknown) => void): void;
  /** Ends the process by closing its channel, and waits until it is gone. */
  end(): Promise<void>;
}

interface Question {
  readonly number: number;
  readonly name: string;
  readonly parameters: readonly unknown[];
}

interface Reply {
  readonly number?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly told?: unknown;
}

const running = new Set<ChildProcess>();
const folders = new Set<string>();

/** A folder that is gone when the benchmark ends, however it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lrs-bench-'));
  folders.add(folder);
  return folder;
}

/** Sees to it that nothing is left when the program ends or is interrupted. */
export function cleanUpAtExit(): void {
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL');
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  // A part that dies while nobody waits for its answer: what it said is all that there is to say.
  process.on('uncaughtException', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}

/**
 * Starts a part. What it prints goes to standard error: standard output belongs to the results.
 * @param name file beside this one, without its ending
 * @param nodeOptions options for Node, such as `--cpu-prof`
 */
export function start<M extends Methods>(name: string, nodeOptions: readonly string[] = []): Part<M> {
  const child = fork(fileURLToPath(new URL(`./${name}.js`, import.meta.url)), {
    stdio: ['ignore', 2, 2, 'ipc'],
    execArgv: [...nodeOptions],
  });
  running.add(child);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let asked = 0;
  let hear: (told: unknown) => void = () => {};
  child.on('message', ({ number, result, error, told }: Reply) => {
    if (number === undefined) {
      hear(told);
      return;
    }
    const one = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(`${name}: ${error}`));
  });
  child.on('exit', (code, signal) => {
    running.delete(child);
    for (const one of waiting.values()) one.reject(new Error(`${name} ended early (${signal ?? code})`));
    waiting.clear();
  });
  return {
    ask: (method, ...parameters) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve: resolve as (result: unknown) => void, reject });
        if (child.connected) child.send({ number: asked, name: method, parameters });
        else reject(new Error(`${name} has ended`));
      }),
    listen(listener) {
      hear = listener;
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

/** Tells the asking process something on the way, such as progress. */
export function tell(told: unknown): void {
  process.send?.({ told });
}

/**
 * The part's side: answers questions until the channel closes, which is also how a part notices that the benchmark is
 * gone.
 * @param close what there is to close before the process ends
 */
export function answer(methods: Methods, close: () => void | Promise<void> = () => {}): void {
  process.on('message', ({ number, name, parameters }: Question) => {
    const method = methods[name] as ((...parameters: readonly unknown[]) => unknown) | undefined;
    Promise.resolve()
      .then(() => {
        if (method === undefined) throw new Error(`there is no method ${name}`);
        return method(...parameters);
      })
      .then(
        (result) => process.send?.({ number, result }),
        (error: unknown) =>
          process.send?.({ number, error: error instanceof Error ? error.message : String(error) }),
      );
  });
  process.on('disconnect', () => void Promise.resolve(close()).then(() => process.exit(0)));
}
