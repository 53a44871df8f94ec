// The LRS keys of attempts: each attempt that reports to the portal's LRS has a key of its own, which soon ends by itself.
import type Database from 'better-sqlite3';
import type { Attempt } from './attempts.ts';
import type { LrsKey } from './launch.ts';

/** A key ends this long after it was made, in milliseconds. */
export const keyLifetime = 24 * 60 * 60 * 1000;
/** A key that ends sooner is not handed out again: who opens a lesson now may stay with it for hours. */
const shortestRest = keyLifetime / 2;

/** What the LRS does for the preview. */
export interface LrsKeys {
  /**
   * A key that may write statements of this course, and read and write state, as one learner and no other.
   * @param accountName name of the learner's account
   */
  create(name: string, expiresAt: Date, accountName: string): Promise<LrsKey>;
  revoke(key: string): Promise<unknown>;
  /** Removes the keys that have ended, so that they don't pile up. */
  removeEnded(): Promise<unknown>;
}

/**
 * Hands out the key of an attempt, made at the first call and kept in portal.sqlite until it ends. Whenever one is made,
 * keys of attempts that are gone are revoked, and those that have ended are removed.
 * @param now the clock, in milliseconds
 */
export function createAttemptKeys(
  database: Database.Database,
  lrs: LrsKeys,
  now: () => number = Date.now,
): (attempt: Pick<Attempt, 'id' | 'studentId'>) => Promise<LrsKey> {
  const select = database.prepare<[string, number], LrsKey>(
    'SELECT key, secret FROM attempt_key WHERE attempt_id = ? AND expires_at > ? ORDER BY expires_at DESC',
  );
  const insert = database.prepare(
    'INSERT INTO attempt_key (key, secret, attempt_id, expires_at) VALUES (?, ?, ?, ?)',
  );
  const removeOver = database.prepare('DELETE FROM attempt_key WHERE expires_at <= ?');
  const orphans = database
    .prepare<[], string>('SELECT key FROM attempt_key WHERE attempt_id NOT IN (SELECT id FROM attempt)')
    .pluck();
  const remove = database.prepare('DELETE FROM attempt_key WHERE key = ?');
  const making = new Map<string, Promise<LrsKey>>();

  async function tidy(): Promise<void> {
    removeOver.run(now());
    for (const key of orphans.all()) {
      await lrs.revoke(key);
      remove.run(key);
    }
    await lrs.removeEnded();
  }

  async function make({ id, studentId }: Pick<Attempt, 'id' | 'studentId'>): Promise<LrsKey> {
    await tidy();
    const expiresAt = now() + keyLifetime;
    // Not the attempt's id: who knows that may play the attempt, and names of keys are shown.
    const made = await lrs.create(`Pratinjau ${studentId}`, new Date(expiresAt), studentId);
    insert.run(made.key, made.secret, id, expiresAt);
    return made;
  }

  return async (attempt) => {
    const kept = select.get(attempt.id, now() + shortestRest);
    if (kept) return kept;
    const underWay = making.get(attempt.id) ?? make(attempt).finally(() => making.delete(attempt.id));
    making.set(attempt.id, underWay);
    return underWay;
  };
}
