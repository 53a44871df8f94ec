// Registrations and sessions of the cmi5 launcher in SQLite.
import type { Database } from 'better-sqlite3';
import { actorKey } from '../../statement/actor.ts';
import type { Agent } from '../../statement/types.ts';
import type {
  LaunchMode,
  LaunchRegistration,
  LaunchSession,
  LaunchStore,
  RegistrationChange,
} from '../launch-port.ts';
import { auditWriter } from './audit.ts';
import type { GroupCommit } from './group-commit.ts';

interface RegistrationRow {
  registration: string;
  course: string;
  actor: string;
  note: string;
  token_hash: Buffer;
  created: number;
  expires_at: number;
  revoked_at: number | null;
  opened_at: number | null;
  percent: number;
  satisfied_at: number | null;
}

interface SessionRow {
  id: string;
  registration: string;
  au: string;
  mode: LaunchMode;
  mastery_score: number | null;
  fetch_hash: Buffer;
  key: string | null;
  launched: number;
  ended: number | null;
}

const columns: Readonly<Record<keyof RegistrationChange, string>> = {
  tokenHash: 'token_hash',
  expiresAt: 'expires_at',
  revokedAt: 'revoked_at',
  openedAt: 'opened_at',
  percent: 'percent',
  satisfiedAt: 'satisfied_at',
};

/** The part of the store that the cmi5 launcher uses. */
export function launchMethods(database: Database, commit: GroupCommit): LaunchStore {
  const audit = auditWriter(database);
  const insert = database.prepare(
    `INSERT INTO cmi5_registration
       (registration, course, actor, agent, search, note, token_hash, created, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string], RegistrationRow>(
    'SELECT * FROM cmi5_registration WHERE registration = ?',
  );
  const byToken = database.prepare<[Buffer], RegistrationRow>(
    'SELECT * FROM cmi5_registration WHERE token_hash = ?',
  );
  const removeUnopened = database
    .prepare<[number], string>(
      `DELETE FROM cmi5_registration
       WHERE opened_at IS NULL AND min(expires_at, coalesce(revoked_at, expires_at)) < ? RETURNING registration`,
    )
    .pluck();
  const removeSessions = database.prepare('DELETE FROM cmi5_session WHERE registration = ?');
  const insertSession = database.prepare(
    `INSERT INTO cmi5_session (id, registration, au, mode, mastery_score, fetch_hash, key, launched, ended)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const sessionBy = (condition: string) =>
    database.prepare<unknown[], SessionRow>(
      `SELECT * FROM cmi5_session WHERE ${condition} ORDER BY launched, id`,
    );
  const byFetch = sessionBy('fetch_hash = ?');
  const byKey = sessionBy('key = ?');
  const ofRegistration = sessionBy('registration = ?');
  const open = sessionBy('ended IS NULL AND launched < ?');
  const giveKey = database.prepare(
    'UPDATE cmi5_session SET key = ? WHERE id = ? AND key IS NULL AND ended IS NULL',
  );
  const end = database.prepare('UPDATE cmi5_session SET ended = ? WHERE id = ? AND ended IS NULL');
  const removeKeys = database.prepare(
    `DELETE FROM access_key
     WHERE expires_at < ? AND EXISTS (SELECT 1 FROM cmi5_session WHERE cmi5_session.key = access_key.key)`,
  );

  return {
    insertRegistrations: (registrations, entry) =>
      commit.run(() => {
        for (const { registration, course, actor, note, tokenHash, created, expiresAt } of registrations) {
          insert.run(
            registration,
            course,
            JSON.stringify(actor),
            actorKey(actor) ?? '',
            `${actor.name ?? ''} ${note}`.toLowerCase(),
            note,
            tokenHash,
            created,
            expiresAt,
          );
        }
        audit(entry);
      }),
    async readRegistration(registration) {
      return registrationOf(select.get(registration));
    },
    async registrationOfToken(tokenHash) {
      return registrationOf(byToken.get(tokenHash));
    },
    async listRegistrations({ course, search = '', limit, offset }) {
      const words = search.toLowerCase().split(/\s+/).filter(Boolean);
      const where = ['course = ?', ...words.map(() => "search LIKE ? ESCAPE '\\'")].join(' AND ');
      const values = [course, ...words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)];
      const rows = database
        .prepare<unknown[], RegistrationRow>(
          `SELECT * FROM cmi5_registration WHERE ${where} ORDER BY created DESC, rowid LIMIT ? OFFSET ?`,
        )
        .all(...values, limit, offset);
      const matching = database
        .prepare<unknown[], number>(`SELECT count(*) FROM cmi5_registration WHERE ${where}`)
        .pluck()
        .get(...values);
      return { registrations: rows.flatMap((row) => registrationOf(row) ?? []), matching: matching ?? 0 };
    },
    updateRegistration: (registration, change, entry) =>
      commit.run(() => {
        const names = (Object.keys(columns) as (keyof RegistrationChange)[]).filter((name) => name in change);
        const { changes } = database
          .prepare(
            `UPDATE cmi5_registration SET ${names.map((name) => `${columns[name]} = ?`).join(', ')} WHERE registration = ?`,
          )
          .run(...names.map((name) => change[name] ?? null), registration);
        if (changes > 0) audit(entry);
        return changes > 0;
      }),
    removeUnopened: (endedBefore) =>
      commit.run(() => {
        for (const registration of removeUnopened.all(endedBefore)) removeSessions.run(registration);
      }),

    insertLaunch: (session) =>
      commit.run(() => {
        insertSession.run(
          session.id,
          session.registration,
          session.au,
          session.mode,
          session.masteryScore ?? null,
          session.fetchHash,
          session.key ?? null,
          session.launched,
          session.ended ?? null,
        );
      }),
    async launchOfFetch(fetchHash) {
      return sessionOf(byFetch.get(fetchHash));
    },
    async launchOfKey(key) {
      return sessionOf(byKey.get(key));
    },
    async launchesOf(registration) {
      return ofRegistration.all(registration).flatMap((row) => sessionOf(row) ?? []);
    },
    async openLaunches(launchedBefore) {
      return open.all(launchedBefore).flatMap((row) => sessionOf(row) ?? []);
    },
    giveLaunchKey: (id, key) => commit.run(() => giveKey.run(key, id).changes > 0),
    endLaunch: (id, at) =>
      commit.run(() => {
        end.run(at, id);
      }),
    removeLaunchKeys: (endedBefore) =>
      commit.run(() => {
        removeKeys.run(endedBefore);
      }),
  };
}

/** How a person's registrations and sessions are forgotten; within a transaction. */
export function launchEraser(database: Database): (agent: string) => void {
  const sessions = database.prepare(
    'DELETE FROM cmi5_session WHERE registration IN (SELECT registration FROM cmi5_registration WHERE agent = ?)',
  );
  const registrations = database.prepare('DELETE FROM cmi5_registration WHERE agent = ?');
  return (agent) => {
    sessions.run(agent);
    registrations.run(agent);
  };
}

function registrationOf(row: RegistrationRow | undefined): LaunchRegistration | undefined {
  if (row === undefined) return undefined;
  return {
    registration: row.registration,
    course: row.course,
    actor: JSON.parse(row.actor) as Agent,
    note: row.note,
    tokenHash: row.token_hash,
    created: row.created,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at ?? undefined,
    openedAt: row.opened_at ?? undefined,
    percent: row.percent,
    satisfiedAt: row.satisfied_at ?? undefined,
  };
}

function sessionOf(row: SessionRow | undefined): LaunchSession | undefined {
  if (row === undefined) return undefined;
  return {
    id: row.id,
    registration: row.registration,
    au: row.au,
    mode: row.mode,
    masteryScore: row.mastery_score ?? undefined,
    fetchHash: row.fetch_hash,
    key: row.key ?? undefined,
    launched: row.launched,
    ended: row.ended ?? undefined,
  };
}
