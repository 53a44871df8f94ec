// Passwords are kept as scrypt hashes (RFC 7914), each with its own salt and cost, and compared in constant time.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

type Cost = { N: number; r: number; p: number };

const derive = promisify<string, Buffer, number, Cost & { maxmem: number }, Buffer>(scrypt);
const cost: Cost = { N: 2 ** 16, r: 8, p: 1 };
const hashLength = 32;
/** scrypt needs 128·N·r bytes; Node's own limit is too low for that. */
const memoryFor = ({ N, r }: Cost) => 256 * N * r;

export const shortestPassword = 12;
/** Longer input only costs time. */
export const longestPassword = 256;

/** @returns `scrypt$N$r$p$salt$hash`, salt and hash in base64url */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password.normalize('NFKC'), salt, hashLength, {
    ...cost,
    maxmem: memoryFor(cost),
  });
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/**
 * Whether the password is the one that was hashed.
 * @param stored undefined for an account that doesn't exist: takes as long, so that the time tells nothing
 */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [kind, N, r, p, salt, hash] = (stored ?? '').split('$');
  const known = kind === 'scrypt' && salt !== undefined && hash !== undefined;
  const used = known ? { N: Number(N), r: Number(r), p: Number(p) } : cost;
  const expected = known ? Buffer.from(hash, 'base64url') : Buffer.alloc(hashLength);
  const actual = await derive(
    password.normalize('NFKC'),
    known ? Buffer.from(salt, 'base64url') : randomBytes(16),
    hashLength,
    { ...used, maxmem: memoryFor(used) },
  );
  return known && expected.length === hashLength && timingSafeEqual(actual, expected);
}
