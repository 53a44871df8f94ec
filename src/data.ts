// The databases of an installation and where they lie below the data folder.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore, type Store } from '../lrs/index.ts';
import type { Config } from './config.ts';

/** A data folder that can't be made or written to. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
  readonly folder: string;

  constructor(folder: string) {
    super(`The data folder ${folder} can't be used`);
    this.folder = folder;
  }
}

/**
 * Path of a file or folder below the data folder, which is made when it isn't there yet, for this user alone: it holds
 * people's names and answers.
 * @throws DataFolderError when it can't be made or written to
 */
export function inDataDir(config: Pick<Config, 'dataDir'>, name: string): string {
  try {
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    accessSync(config.dataDir, constants.W_OK | constants.X_OK);
  } catch {
    throw new DataFolderError(config.dataDir);
  }
  return join(config.dataDir, name);
}

/** Opens the LRS's own database. */
export const openLrsStore = async (config: Pick<Config, 'dataDir'>): Promise<Store> =>
  openSqliteStore(inDataDir(config, 'lrs.sqlite'));
