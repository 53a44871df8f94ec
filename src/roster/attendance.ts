// Who was seen in the hall: ticked or imported, and said as xAPI statements like everything else.

import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { rosterHomePage } from '../reports/roster.ts';
import { type ActivityDefinition, type Agent, makeStatement } from '../vocabulary/statements.ts';
import type { KnownPerson } from './person.ts';
import { conditionOf, type RosterScope } from './query.ts';

/**
 * Stores statements; one that is stored already is as good as stored.
 * @throws Error when they can't be stored now
 */
export type Attend = (statements: readonly object[]) => Promise<void>;

/** A session that somebody can be present at. */
export interface AttendedSession {
  readonly id: string;
  readonly activityId: string;
  readonly courseActivityId: string;
  readonly definition: ActivityDefinition;
}

/** Present at a session on a day. */
export interface Occasion {
  readonly session: AttendedSession;
  /** In western Indonesia: 2025-09-20 */
  readonly day: string;
}

/** Whoever says so. */
export interface Witness {
  readonly name: string;
  /** Account by which statements know them. */
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Attendance {
  /** Refs of those who were present, in the order in which they were noted. */
  present(session: string, day: string): ReadonlySet<string>;
  /** Days with somebody of a scope present at a session, the latest first, and how many. */
  days(session: string, scope: RosterScope): { day: string; count: number }[];
  /** Notes people as present; whoever is already isn't noted again. @param at milliseconds since 1970 @returns how many were */
  attend(persons: readonly KnownPerson[], occasion: Occasion, at: number, witness: Witness): number;
  /** Takes back that somebody was present; the statement is voided. @returns whether it was noted */
  undo(
    ref: string,
    occasion: Pick<Occasion, 'day'> & { session: { id: string } },
    at: number,
    witness: Witness,
  ): boolean;
  /** Hands over to the LRS what it hasn't got yet. @returns how many statements still wait */
  deliver(): Promise<number>;
}

const perDelivery = 200;

/** xAPI-Data 2.3.2: the verb of a statement that takes another back. */
const voided = { id: 'http://adlnet.gov/expapi/verbs/voided', display: { id: 'membatalkan', en: 'voided' } };

export function createAttendance(parts: {
  database: Database.Database;
  attend: Attend;
  /** Language of the statements. */
  language: string;
  log: (line: string) => void;
}): Attendance {
  const { database, attend, language, log } = parts;
  const selectPresent = database
    .prepare<[string, string], string>(
      'SELECT ref FROM attendance WHERE session = ? AND day = ? ORDER BY rowid',
    )
    .pluck();
  const insert = database.prepare('INSERT OR IGNORE INTO attendance VALUES (?, ?, ?, ?)');
  const remove = database
    .prepare<[string, string, string], string>(
      'DELETE FROM attendance WHERE session = ? AND day = ? AND ref = ? RETURNING statement_id',
    )
    .pluck();
  const post = database.prepare('INSERT INTO attendance_outbox (statement) VALUES (?)');
  const selectWaiting = database.prepare<[number], { seq: number; statement: string }>(
    'SELECT seq, statement FROM attendance_outbox ORDER BY seq LIMIT ?',
  );
  const countWaiting = database.prepare<[], number>('SELECT count(*) FROM attendance_outbox').pluck();
  const sent = database.prepare('DELETE FROM attendance_outbox WHERE seq <= ?');
  let delivering: Promise<number> | undefined;

  async function deliver(): Promise<number> {
    for (;;) {
      const waiting = selectWaiting.all(perDelivery);
      const last = waiting.at(-1);
      if (!last) return 0;
      try {
        await attend(waiting.map(({ statement }) => JSON.parse(statement) as object));
      } catch (error) {
        log(`Attendance waits for the LRS: ${error instanceof Error ? error.message : error}`);
        return countWaiting.get() ?? 0;
      }
      sent.run(last.seq);
    }
  }

  return {
    present: (session, day) => new Set(selectPresent.all(session, day)),
    days(session, scope) {
      const { condition, values } = conditionOf({ scope });
      return database
        .prepare<string[], { day: string; count: number }>(
          `SELECT day, count(*) AS count FROM attendance JOIN roster_person USING (ref)
           WHERE session = ? AND ${condition} GROUP BY day ORDER BY day DESC`,
        )
        .all(session, ...values);
    },

    attend: (persons, { session, day }, at, witness) =>
      database.transaction(() => {
        let noted = 0;
        for (const person of persons) {
          const id = randomUUID();
          if (insert.run(session.id, day, person.ref, id).changes === 0) continue;
          post.run(JSON.stringify(attended(id, person, session, at, witness, language)));
          noted += 1;
        }
        return noted;
      })(),

    undo: (ref, { session, day }, at, witness) =>
      database.transaction(() => {
        const id = remove.get(session.id, day, ref);
        if (id === undefined) return false;
        post.run(JSON.stringify(voiding(id, at, witness)));
        return true;
      })(),

    deliver() {
      delivering ??= deliver().finally(() => {
        delivering = undefined;
      });
      return delivering;
    },
  };
}

/** The statement that somebody was present. */
function attended(
  id: string,
  { ref, name }: KnownPerson,
  { activityId, courseActivityId, definition }: AttendedSession,
  at: number,
  witness: Witness,
  language: string,
): object {
  const actor: Agent = { objectType: 'Agent', name, account: { homePage: rosterHomePage, name: ref } };
  const frame = {
    actor,
    courseActivityId,
    sessionActivityId: activityId,
    language,
    platform: 'Kendali',
    definitions: { [activityId]: definition },
  };
  const stamp = { id, timestamp: new Date(at).toISOString() };
  const { context, ...said } = makeStatement(frame, stamp, 'attended', { part: 'session' });
  return { ...said, context: { ...context, instructor: agentOf(witness) } };
}

const voiding = (id: string, at: number, witness: Witness): object => ({
  id: randomUUID(),
  timestamp: new Date(at).toISOString(),
  actor: agentOf(witness),
  verb: voided,
  object: { objectType: 'StatementRef', id },
});

const agentOf = ({ name, account }: Witness): Agent => ({ objectType: 'Agent', name, account });
