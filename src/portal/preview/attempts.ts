// Attempts in the preview: who plays which package, and what the lesson told the LMS.
import { randomBytes, randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { previewAccountPrefix } from '../../reports/learner.ts';
import { hashToken } from '../access/tokens.ts';
import type { CmiRecord } from './cmi-model.ts';

/** An attempt is forgotten this long after it was last opened, in milliseconds. */
export const attemptLifetime = 30 * 24 * 60 * 60 * 1000;

/** What all parts of one attempt may keep together, in characters: a stranger's package decides how much it writes. */
const mostKept = 8 * 1024 * 1024;

export interface Attempt {
  /** 128 random bits in hexadecimal; who knows it may see and play the attempt. */
  id: string;
  contentId: string;
  /** The xAPI registration, a UUID; of a cmi5 package the launcher makes it at the first launch. */
  registration: string;
  studentId: string;
  studentName: string;
  /** Whether the panel with what the LMS hears starts folded away. */
  folded: boolean;
  /** The portal's origin as the browser saw it when it last opened the attempt. */
  portalOrigin: string;
}

/** An attempt as the visitor who began it finds it again. */
export interface EarlierAttempt {
  id: string;
  contentId: string;
  studentName: string;
  /** When it was last opened or kept, in milliseconds since 1970. */
  seenAt: number;
}

/** Earlier attempts that a visitor is shown at most. */
const mostEarlier = 5;

export interface Attempts {
  /** @param visitor the visitor's cookie, of which only the hash is kept */
  create(
    attempt: Pick<Attempt, 'contentId' | 'studentName' | 'folded' | 'portalOrigin'>,
    visitor: string,
  ): Attempt;
  find(id: string): Attempt | undefined;
  /** A visitor's latest attempts at packages of ours, the latest first. */
  ofVisitor(visitor: string): EarlierAttempt[];
  /** Notes that the attempt is opened from this origin. */
  open(id: string, portalOrigin: string): void;
  /** Notes the registration that the launcher made. */
  register(id: string, registration: string): void;
  /** What is kept of one part of the package, not checked; undefined before the first commit. @param part from 0 */
  recordOf(id: string, part: number): unknown;
  /** The parts that were opened. */
  begun(id: string): number[];
  /** Keeps a record unless a later one is kept already. @returns false when the attempt's parts have grown too large */
  save(id: string, part: number, record: CmiRecord): boolean;
  /** Forgets the attempts that nobody opened for a long time. */
  prune(): void;
}

interface Row {
  id: string;
  content_id: string;
  registration: string;
  student_id: string;
  student_name: string;
  folded: number;
  portal_origin: string;
}

export function createAttempts(database: Database.Database, now: () => number): Attempts {
  const insert = database.prepare(
    `INSERT INTO attempt
       (id, content_id, registration, student_id, student_name, folded, portal_origin, visitor_hash, created_at, seen_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string], Row>('SELECT * FROM attempt WHERE id = ?');
  const earlier = database.prepare<[Buffer, number], EarlierAttempt>(
    `SELECT attempt.id, content_id AS contentId, student_name AS studentName, seen_at AS seenAt
     FROM attempt JOIN content ON content.id = content_id
     WHERE visitor_hash = ? AND uploaded = 0 ORDER BY seen_at DESC LIMIT ?`,
  );
  const touch = database.prepare('UPDATE attempt SET portal_origin = ?, seen_at = ? WHERE id = ?');
  const see = database.prepare('UPDATE attempt SET seen_at = ? WHERE id = ?');
  const setRegistration = database.prepare('UPDATE attempt SET registration = ? WHERE id = ?');
  const selectState = database.prepare<[string, number], { revision: number; cmi: string }>(
    'SELECT revision, cmi FROM attempt_state WHERE attempt_id = ? AND part = ?',
  );
  const selectBegun = database
    .prepare<{ id: string }, number>(
      `SELECT part FROM attempt_state WHERE attempt_id = @id
       UNION SELECT part FROM attempt_run WHERE attempt_id = @id`,
    )
    .pluck();
  const upsert = database.prepare(
    `INSERT INTO attempt_state (attempt_id, part, revision, cmi) VALUES (?, ?, ?, ?)
     ON CONFLICT (attempt_id, part) DO UPDATE SET revision = excluded.revision, cmi = excluded.cmi
     WHERE excluded.revision > revision`,
  );
  const lengthOfOthers = database
    .prepare<[string, number], number>(
      'SELECT sum(length(cmi)) FROM attempt_state WHERE attempt_id = ? AND part <> ?',
    )
    .pluck();
  const removeOld = database.prepare('DELETE FROM attempt WHERE seen_at < ?');

  return {
    create({ contentId, studentName, folded, portalOrigin }, visitor) {
      const id = randomBytes(16).toString('hex');
      const registration = randomUUID();
      const studentId = `${previewAccountPrefix}${randomBytes(5).toString('hex')}`;
      const at = now();
      const who = [studentId, studentName, Number(folded), portalOrigin, hashToken(visitor)];
      insert.run(id, contentId, registration, ...who, at, at);
      return { id, contentId, registration, studentId, studentName, folded, portalOrigin };
    },
    find(id) {
      const row = /^[0-9a-f]{32}$/.test(id) ? select.get(id) : undefined;
      return row && attemptOf(row);
    },
    ofVisitor: (visitor) => earlier.all(hashToken(visitor), mostEarlier),
    open(id, portalOrigin) {
      touch.run(portalOrigin, now(), id);
    },
    register(id, registration) {
      setRegistration.run(registration, id);
    },
    recordOf(id, part) {
      const row = selectState.get(id, part);
      return row && { revision: row.revision, cmi: JSON.parse(row.cmi) as unknown };
    },
    begun: (id) => selectBegun.all({ id }),
    save(id, part, record) {
      const cmi = JSON.stringify(record.cmi);
      see.run(now(), id);
      if ((lengthOfOthers.get(id, part) ?? 0) + cmi.length > mostKept) return false;
      upsert.run(id, part, record.revision, cmi);
      return true;
    },
    prune() {
      removeOld.run(now() - attemptLifetime);
    },
  };
}

const attemptOf = (row: Row): Attempt => ({
  id: row.id,
  contentId: row.content_id,
  registration: row.registration,
  studentId: row.student_id,
  studentName: row.student_name,
  folded: row.folded === 1,
  portalOrigin: row.portal_origin,
});
