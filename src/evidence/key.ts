// The installation's key: an Ed25519 pair (RFC 8032) made once, with which it signs summaries and badges.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { canonical, sha256 } from './canonical.ts';

/** A public key as JSON Web Key (RFC 8037 2). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** 32 bytes, base64url. */
  readonly x: string;
}

export interface SigningKey {
  readonly publicJwk: PublicJwk;
  /** {@link thumbprintOf} the public key. */
  readonly thumbprint: string;
  /** 64 bytes. */
  sign(data: Uint8Array): Buffer;
}

/** Where secrets are kept: small values by name. */
export interface Secrets {
  read(name: string): Buffer | undefined;
  /** Keeps a value unless there is one by that name already. */
  add(name: string, value: Buffer): void;
}

const keyName = 'signing-key';
const saltName = 'evidence-salt';

/** The installation's key, made the first time that it is asked for. */
export function installationKey(secrets: Secrets): SigningKey {
  if (!secrets.read(keyName)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    // Of two processes that make one at the same time the first wins, for both.
    secrets.add(keyName, privateKey.export({ format: 'der', type: 'pkcs8' }));
  }
  const der = secrets.read(keyName);
  if (!der) throw new Error('The signing key was not stored');
  return signingKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}

/** The secret by which the office turns identifiers into pseudonyms, made the first time. @param fresh 32 random bytes */
export function pseudonymSalt(secrets: Secrets, fresh: () => Buffer): Buffer {
  if (!secrets.read(saltName)) secrets.add(saltName, fresh());
  const salt = secrets.read(saltName);
  if (!salt) throw new Error('The salt was not stored');
  return salt;
}

export function signingKey(privateKey: KeyObject): SigningKey {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicJwk: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: String(x) };
  return { publicJwk, thumbprint: thumbprintOf(publicJwk), sign: (data) => sign(null, data, privateKey) };
}

/** Whether a signature is that key's. */
export function isSigned(data: Uint8Array, signature: Uint8Array, { kty, crv, x }: PublicJwk): boolean {
  const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
  return verify(null, data, key, signature);
}

/** Names a key in 43 characters (RFC 7638): people compare it, so that nobody has to trust a file to name its own key. */
export const thumbprintOf = ({ crv, kty, x }: PublicJwk): string =>
  sha256(canonical({ crv, kty, x })).toString('base64url');
