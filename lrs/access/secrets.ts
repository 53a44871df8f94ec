// Secrets of access keys: random, shown once, kept only as a scrypt hash.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);
const cost = { N: 16384, r: 8, p: 1 };
const hashLength = 32;

/** A key's name of 96 random bits, in base64url. */
export const newKey = (): string => randomWord(12);

/** A secret of 192 random bits, in base64url. */
export const newSecret = (): string => randomWord(24);

/** Never one that a command line would take for an option. */
function randomWord(bytes: number): string {
  const word = randomBytes(bytes).toString('base64url');
  return word.startsWith('-') ? randomWord(bytes) : word;
}

/** `scrypt$N$r$p$salt$hash`, the last two in base64url. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, hashLength, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Compares a secret with its hash; takes some 50 ms of a worker thread, on purpose. */
export async function verifySecret(secret: string, secretHash: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = secretHash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'base64url');
  const parameters = { N: Number(N), r: Number(r), p: Number(p) };
  const actual = await derive(secret, Buffer.from(salt, 'base64url'), expected.length, parameters);
  return timingSafeEqual(actual, expected);
}
