// The LRS keys that are handed out: the one that packages of this installation carry, and the short-lived ones of the
// preview. They may write statements and state of this course; the former read nothing, the latter their own state.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  changeKey,
  createKey,
  type KeyLimits,
  readKey,
  removeEndedKeys,
  revokeKey,
  type Store,
} from '../lrs/index.ts';
import type { Config } from './config.ts';
import { inDataDir } from './data.ts';
import type { LrsKeys } from './portal/preview/attempt-keys.ts';

const keySchema = z.object({ key: z.string().min(1), secret: z.string().min(1) });

export type PackageKey = z.output<typeof keySchema>;

const scopes = ['statements/write', 'state'] as const;
/** Who makes and changes these keys, for the audit log. */
const server = 'server';
/** As which the preview is in the audit log. */
export const previewActor = 'preview';

/**
 * The installation's package key, made at the first call. Its secret lies readable in the data folder, because it has to
 * be written into every package again; whoever has a package has it too, and so it reads nothing. A kept key for another
 * course is replaced; it isn't revoked, because packages in LMSs may still report with it, but it doesn't read either.
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
  const limits = { activityPrefix, writeOnly: true };
  const made = await createKey(store, { name: 'Paket Kendali', scopes, limits, by: server });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
  renameSync(draft, path);
  return made;
}

/**
 * How the preview makes and revokes keys. They are given to whoever opens a preview, so each is for the one made-up
 * learner of its attempt.
 * @param activityPrefix IRI of the course, which the keys are limited to
 */
export function previewKeys(store: Store, activityPrefix: string): LrsKeys {
  return {
    create(name, expiresAt, accountName) {
      const limits: KeyLimits = { activityPrefix, accountName };
      return createKey(store, { name, scopes, expiresAt, limits, by: previewActor });
    },
    revoke: (key) => revokeKey(store, key, previewActor),
    removeEnded: () => removeEndedKeys(store, previewActor),
  };
}

/** Whether a kept key is for this course and not revoked. One from before keys could be kept from reading is, from now on. */
async function isUsable(store: Store, key: string, activityPrefix: string): Promise<boolean> {
  const known = await readKey(store, key);
  if (known === undefined || known.state !== 'active') return false;
  await changeKey(store, key, { limits: { ...known.limits, writeOnly: true } }, server);
  return known.limits.activityPrefix === activityPrefix;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
