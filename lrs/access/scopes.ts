// What a key may do (Communication 4.2, the scopes of OAuth, used for Basic credentials as well). All questions of
// permission are answered here.
import { XapiError } from '../http/errors.ts';
import type { KeyLimits } from './limits.ts';

/** Every scope, as Communication 4.2 names them. */
export const scopes = [
  'statements/write',
  'statements/read/mine',
  'statements/read',
  'state',
  'define',
  'profile',
  'all/read',
  'all',
] as const;

export type Scope = (typeof scopes)[number];

/** An action that a resource asks permission for. */
export type Permission =
  | 'write statements'
  | 'read statements'
  | 'read own statements'
  | 'void any statement'
  | 'define activities'
  | 'read state'
  | 'write state'
  | 'read profiles'
  | 'write profiles'
  | 'read activities and agents';

/** Which scopes grant a permission; `all` grants every one. */
const grants: Readonly<Record<Permission, readonly Scope[]>> = {
  'write statements': ['statements/write'],
  'read statements': ['statements/read', 'all/read'],
  'read own statements': ['statements/read/mine', 'statements/read', 'all/read'],
  'void any statement': [],
  'define activities': ['define'],
  'read state': ['state', 'all/read'],
  'write state': ['state'],
  'read profiles': ['profile', 'all/read'],
  'write profiles': ['profile'],
  'read activities and agents': ['statements/read', 'profile', 'all/read'],
};

/** Permissions that a key which is limited to writing never has. */
const reading: ReadonlySet<Permission> = new Set(
  (Object.keys(grants) as Permission[]).filter((permission) => permission.startsWith('read ')),
);

/** Whoever asks: an access key. */
interface Holder {
  readonly scopes: readonly Scope[];
  readonly limits: Pick<KeyLimits, 'writeOnly'>;
}

/** Whether a key may, by its scopes and unless it only writes. */
export function may({ scopes, limits }: Holder, permission: Permission): boolean {
  if (limits.writeOnly === true && reading.has(permission)) return false;
  return scopes.some((scope) => scope === 'all' || grants[permission].includes(scope));
}

/** @throws XapiError 403 that names the permission and the scopes that would grant it */
export function demand(holder: Holder, permission: Permission): void {
  if (may(holder, permission)) return;
  if (holder.limits.writeOnly === true && reading.has(permission)) {
    throw new XapiError(403, `these credentials may not ${permission}; they are for writing only`);
  }
  const needed = [...grants[permission], 'all'].map((scope) => `"${scope}"`).join(' or ');
  throw new XapiError(403, `these credentials may not ${permission}; the scope ${needed} is needed`);
}

/** True for a word that is a scope. */
export function isScope(word: string): word is Scope {
  return (scopes as readonly string[]).includes(word);
}
