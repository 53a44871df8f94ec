// The databases of an installation and where they lie below the data folder.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore, type Store } from '../lrs/index.ts';
import type { Config } from './config.ts';

/** Path of a file or folder below the data folder, which is made when it isn't there yet. */
export function inDataDir(config: Pick<Config, 'dataDir'>, name: string): string {
  mkdirSync(config.dataDir, { recursive: true });
  return join(config.dataDir, name);
}

/** Opens the LRS's own database. */
export const openLrsStore = async (config: Pick<Config, 'dataDir'>): Promise<Store> =>
  openSqliteStore(inDataDir(config, 'lrs.sqlite'));
