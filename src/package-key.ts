// The LRS key that packages of this installation carry: it may write statements and state, and read nobody's statements.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { createKey, listKeys, type Store } from '../lrs/index.ts';
import type { Config } from './config.ts';
import { inDataDir } from './data.ts';

const keySchema = z.object({ key: z.string().min(1), secret: z.string().min(1) });

export type PackageKey = z.output<typeof keySchema>;

/**
 * The installation's package key, made at the first call. Its secret lies readable in the data folder, because it has to
 * be written into every package again; whoever has a package has it too.
 */
export async function packageKey(config: Pick<Config, 'dataDir'>, store: Store): Promise<PackageKey> {
  const path = inDataDir(config, 'package-key.json');
  if (existsSync(path)) {
    const kept = keySchema.safeParse(parseJson(readFileSync(path, 'utf8')));
    if (kept.success && (await isActive(store, kept.data.key))) return kept.data;
  }
  const made = await createKey(store, { name: 'Paket Kendali', scopes: ['statements/write', 'state'] });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
  renameSync(draft, path);
  return made;
}

async function isActive(store: Store, key: string): Promise<boolean> {
  return (await listKeys(store)).some((known) => known.key === key && known.revokedAt === undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
