// A real installation for a test: the compiled command line, serving a data folder of its own on free ports.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/paths.ts';

const cli = join(projectRoot, 'build', 'src', 'cli.js');

export interface RunningInstallation {
  /** Address of the portal, e.g. `http://localhost:41234`. */
  portal: string;
  preview: string;
  /** The one-time link that a fresh installation prints. */
  setupLink: string;
  dataDir: string;
  /** Everything that was printed so far. */
  output(): string;
  /** Runs another command on the same data folder. @throws Error when it fails */
  run(...args: string[]): string;
  /** Sends the server a signal. */
  signal(name: NodeJS.Signals): void;
  /** Resolves to the exit code when the server has ended by itself. */
  readonly ended: Promise<number | null>;
  /** Stops the server as Ctrl+C does and resolves to its exit code; the data folder stays. */
  stop(): Promise<number | null>;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
}

/** Runs a command of the compiled command line. */
export function runCli(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    cwd: projectRoot,
  });
}

/** Makes a folder that `removeFolder` removes again. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'kendali-test-'));
export const removeFolder = (path: string): void => rmSync(path, { recursive: true, force: true });

/** Starts an installation and waits until it prints its addresses. */
export async function startServer(
  dataDir: string = temporaryFolder(),
  environment: NodeJS.ProcessEnv = {},
): Promise<RunningInstallation> {
  const settings = { KENDALI_PORT: '0', KENDALI_DATA_DIR: dataDir, ...environment };
  const server = spawn(process.execPath, [cli, 'serve'], {
    env: { ...process.env, ...settings },
    cwd: projectRoot,
  });
  const printed = collect(server);
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  await printed.until(/Ctrl\+C/, 60_000);
  const find = (pattern: RegExp) => pattern.exec(printed.text())?.[1] ?? '';
  async function stop(): Promise<number | null> {
    if (server.exitCode === null) server.kill('SIGTERM');
    return ended;
  }
  return {
    portal: find(/Portal +(\S+)/),
    preview: find(/Pratinjau +(\S+)/),
    setupLink: find(/^ +(http\S+\/atur\/\S+)$/m),
    dataDir,
    output: printed.text,
    run(...args) {
      const done = runCli(args, settings);
      if (done.status !== 0) throw new Error(`kendali ${args.join(' ')}: ${done.stdout}${done.stderr}`);
      return done.stdout;
    },
    signal: (name) => void server.kill(name),
    ended,
    stop,
    async remove() {
      await stop();
      removeFolder(dataDir);
    },
  };
}

/** What a process has printed, and a way to wait for a pattern in it. */
function collect(child: ChildProcess) {
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    text: () => text,
    until: (pattern: RegExp, milliseconds: number) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => finish(new Error(`Not printed in time: ${pattern}\n${text}`)),
          milliseconds,
        );
        const finish = (error?: Error) => {
          clearTimeout(timer);
          listeners.delete(look);
          child.off('exit', ended);
          if (error) reject(error);
          else resolve();
        };
        const look = () => pattern.test(text) && finish();
        const ended = () => finish(new Error(`The server ended early:\n${text}`));
        listeners.add(look);
        child.once('exit', ended);
        look();
      }),
  };
}
