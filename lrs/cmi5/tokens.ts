// Secrets in addresses: handed out once, kept only as hashes.
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in 43 characters of base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A token has enough entropy for a plain hash. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
