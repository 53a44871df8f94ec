// A data folder with an LRS in it, and the maintenance commands run on it within the test's own process.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, jest } from '@jest/globals';
import { openSqliteStore, type Store } from '../../lrs/index.ts';
import { CommandFailure, sayCli, UsageError } from '../../src/commands/command.ts';
import { lrsCommand } from '../../src/commands/lrs.ts';
import { readConfig } from '../../src/config.ts';
import { prepared } from '../lrs/store-contract.ts';
import { removeFolder, temporaryFolder } from '../support/installation.ts';

export interface Desk {
  /** A folder that is gone after the test; the data folder is in it. */
  readonly folder: string;
  readonly dataDir: string;
  /** What has the data open, as a running server would. */
  store: Store;
  /** Lines on standard error. */
  readonly errors: string[];
  /** Runs a command; a failure becomes its sentence and the exit code that the command line gives it. */
  run(...args: string[]): Promise<{ status: number; output: string }>;
  write(...parts: Record<string, unknown>[]): Promise<unknown>;
  /** The raw bytes of all databases as one text. */
  everything(): string;
}

/** A desk that is made anew for each test of the file. */
export function lrsDesk(): Desk {
  const silence = jest.spyOn(console, 'error');
  const opened = (): { folder: string; dataDir: string; store: Store; errors: string[] } => {
    const folder = temporaryFolder();
    const dataDir = join(folder, 'data');
    mkdirSync(dataDir);
    return { folder, dataDir, store: openSqliteStore(join(dataDir, 'lrs.sqlite')), errors: [] };
  };
  const desk: Desk = {
    folder: '',
    dataDir: '',
    store: undefined as unknown as Store,
    errors: [],
    async run(...args) {
      const config = readConfig({ KENDALI_DATA_DIR: desk.dataDir });
      const lines: string[] = [];
      const context = { config, say: sayCli(config), print: (line: string) => void lines.push(line) };
      try {
        const status = await lrsCommand(args, context);
        return { status, output: lines.join('\n') };
      } catch (error) {
        if (error instanceof UsageError) return { status: 2, output: error.message };
        if (error instanceof CommandFailure) return { status: 1, output: error.message };
        throw error;
      }
    },
    write: (...parts) => desk.store.writeStatements(parts.map((part) => prepared(part))),
    everything: () =>
      readdirSync(desk.dataDir)
        .filter((name) => /sqlite/.test(name))
        .map((name) => readFileSync(join(desk.dataDir, name)).toString('latin1'))
        .join(''),
  };
  beforeEach(() => {
    Object.assign(desk, opened());
    silence.mockImplementation((line: string) => void desk.errors.push(line));
  });
  afterEach(async () => {
    await desk.store.close();
    silence.mockReset();
    removeFolder(desk.folder);
  });
  return desk;
}
