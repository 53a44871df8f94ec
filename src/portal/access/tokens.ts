// Random tokens that are handed out once and kept only as hashes.
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in addresses and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token; a token has enough entropy for a plain hash. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
