// Troubles of the data's files in sentences: what SQLite says is of no use to whoever looks after a server.
import { StoreUnavailable } from '../../lrs/index.ts';
import type { Config } from '../config.ts';
import { inDataDir } from '../data.ts';
import { maintenance } from '../i18n/maintenance.ts';
import { sayIn } from '../i18n/say.ts';

const troubles = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'lrs.fault.busy'],
  [/^SQLITE_FULL/, 'lrs.fault.no-space'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'lrs.fault.damaged'],
  [/^SQLITE_(?:IOERR|READONLY|PERM|CANTOPEN)/, 'lrs.fault.unusable'],
] as const;

/** What to do about a database that can't be used; undefined when the error is another. */
export function troubleIn(error: unknown, config: Config): string | undefined {
  const { code } = ((error instanceof StoreUnavailable ? error.cause : error) ?? {}) as { code?: unknown };
  const key = troubles.find(([pattern]) => pattern.test(String(code)))?.[1];
  if (key === undefined) return undefined;
  return sayIn(maintenance, config.language)(key, { path: inDataDir(config, 'lrs.sqlite') });
}
