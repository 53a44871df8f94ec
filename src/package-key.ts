// The LRS keys that are handed out: the one that packages of this installation carry, and the short-lived ones of the
// preview. They may write statements and state of this course, and read nobody's statements.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { createKey, listKeys, revokeKey, type Store } from '../lrs/index.ts';
import type { Config } from './config.ts';
import { inDataDir } from './data.ts';
import type { LrsKeys } from './portal/preview/attempt-keys.ts';

const keySchema = z.object({ key: z.string().min(1), secret: z.string().min(1) });

export type PackageKey = z.output<typeof keySchema>;

const scopes = ['statements/write', 'state'] as const;

/**
 * The installation's package key, made at the first call. Its secret lies readable in the data folder, because it has to
 * be written into every package again; whoever has a package has it too. A kept key with other limits is replaced; it
 * isn't revoked, because packages in LMSs may still report with it.
 * @param activityPrefix IRI of the course, which the key is limited to
 */
export async function packageKey(
  config: Pick<Config, 'dataDir'>,
  store: Store,
  activityPrefix: string,
): Promise<PackageKey> {
  const path = inDataDir(config, 'package-key.json');
  if (existsSync(path)) {
    const kept = keySchema.safeParse(parseJson(readFileSync(path, 'utf8')));
    if (kept.success && (await isUsable(store, kept.data.key, activityPrefix))) return kept.data;
  }
  const made = await createKey(store, { name: 'Paket Kendali', scopes, limits: { activityPrefix } });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
  renameSync(draft, path);
  return made;
}

/** How the preview makes and revokes keys. @param activityPrefix IRI of the course, which the keys are limited to */
export function previewKeys(store: Store, activityPrefix: string): LrsKeys {
  return {
    create: (name, expiresAt) => createKey(store, { name, scopes, expiresAt, limits: { activityPrefix } }),
    revoke: (key) => revokeKey(store, key),
  };
}

async function isUsable(store: Store, key: string, activityPrefix: string): Promise<boolean> {
  const known = (await listKeys(store)).find((one) => one.key === key);
  return known?.revokedAt === undefined && known?.limits.activityPrefix === activityPrefix;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
