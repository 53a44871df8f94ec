// Certificates in the portal's database: issued, revoked, restored, replaced; each deed is written down with who did it.
import { randomBytes, randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { SessionHours } from '../../../reports/certificates/hours.ts';
import { certificateNumber } from '../../../reports/certificates/number.ts';

/** What is printed besides the name: kept as it was on the day of issue. */
export interface Print {
  course: { title: string; description: string; language: string };
  sessions: SessionHours[];
  minutes: number;
  jp: number;
  office: string;
  signatory: string;
  position: string;
  nip: string;
  place: string;
  /** Hash of a logo; null without one. */
  logo: string | null;
}

export interface Certificate {
  /** UUID. */
  id: string;
  /** Opens the public page: 22 letters, digits, - or _, of 128 random bits. */
  code: string;
  number: string;
  personRef: string;
  /** By which identifiers the person was known, should the ref change when a roster is imported. */
  learnerKeys: readonly string[];
  name: string;
  /** For batches of an office; printed nowhere. */
  region: string;
  school: string;
  email: string | undefined;
  print: Print;
  /** Milliseconds since 1970, as below. */
  issuedAt: number;
  issuedBy: string;
  revokedAt: number | undefined;
  revokedReason: string | undefined;
  /** Id of the certificate that this one replaced. */
  replaces: string | undefined;
  /** When somebody said that it stands although the person has not passed everything any more. */
  reviewedAt: number | undefined;
}

export interface Recipient {
  personRef: string;
  learnerKeys: readonly string[];
  name: string;
  region: string;
  school: string;
  email: string | undefined;
}

export type Deed = 'issued' | 'revoked' | 'restored' | 'replaced' | 'reviewed';

export interface CertificateEvent {
  at: number;
  deed: Deed;
  by: string;
  note: string;
}

/** One line of the list, without what is printed. */
export type CertificateLine = Omit<Certificate, 'print'>;

export interface Certificates {
  /** Grows with every change. */
  version(): number;
  /** Every certificate, the oldest first. */
  lines(): readonly CertificateLine[];
  byId(id: string): Certificate | undefined;
  byCode(code: string): Certificate | undefined;
  /** Ids of the revoked ones. */
  revoked(): { id: string }[];
  events(id: string): CertificateEvent[];
  /** Issues to people who have none that is valid; the others are passed over. @returns how many were issued */
  issue(people: readonly Recipient[], print: Print, pattern: string, by: string): number;
  revoke(id: string, reason: string, by: string): void;
  restore(id: string, by: string): void;
  /** A new certificate with another name, number and code; the old one is revoked. @returns the new one's id */
  replace(id: string, name: string, pattern: string, by: string): string | undefined;
  review(id: string, by: string): void;
}

interface Row {
  id: string;
  code: string;
  number: string;
  person_ref: string;
  learner_keys: string;
  name: string;
  region: string;
  school: string;
  email: string | null;
  issued_at: number;
  issued_by: string;
  revoked_at: number | null;
  revoked_reason: string | null;
  replaces: string | null;
  reviewed_at: number | null;
}

const columns =
  'id, code, number, person_ref, learner_keys, name, region, school, email, issued_at, issued_by, revoked_at, revoked_reason, replaces, reviewed_at';

/** @param now milliseconds since 1970 */
export function createCertificates(database: Database.Database, now: () => number): Certificates {
  const selectAll = database.prepare<[], Row>(`SELECT ${columns} FROM certificate ORDER BY sequence`);
  const selectOne = (by: 'id' | 'code') =>
    database.prepare<[string], Row & { print: string }>(
      `SELECT ${columns}, print FROM certificate WHERE ${by} = ?`,
    );
  const [byId, byCode] = [selectOne('id'), selectOne('code')];
  const selectRevoked = database.prepare<[], { id: string }>(
    'SELECT id FROM certificate WHERE revoked_at IS NOT NULL ORDER BY revoked_at, sequence',
  );
  const selectEvents = database.prepare<[string], CertificateEvent>(
    'SELECT at, deed, by, note FROM certificate_event WHERE certificate_id = ? ORDER BY id',
  );
  const insert = database.prepare(
    `INSERT INTO certificate (id, code, number, sequence, person_ref, learner_keys, name, region, school, email, print,
       issued_at, issued_by, replaces)
     VALUES (@id, @code, @number, @sequence, @personRef, @learnerKeys, @name, @region, @school, @email, @print,
       @issuedAt, @issuedBy, @replaces)`,
  );
  const addEvent = database.prepare(
    'INSERT INTO certificate_event (certificate_id, at, deed, by, note) VALUES (?, ?, ?, ?, ?)',
  );
  const lastSequence = database.prepare<[], number | null>('SELECT max(sequence) FROM certificate').pluck();
  const holds = database
    .prepare<[string], number>('SELECT 1 FROM certificate WHERE person_ref = ? AND revoked_at IS NULL')
    .pluck();
  const numberTaken = database
    .prepare<[string], number>('SELECT 1 FROM certificate WHERE number = ?')
    .pluck();
  const setRevoked = database.prepare(
    'UPDATE certificate SET revoked_at = ?, revoked_reason = ? WHERE id = ? AND revoked_at IS NULL',
  );
  // One whose owner was erased (src/portal/erase.ts) is nobody's and stays revoked.
  const setRestored = database.prepare(
    `UPDATE certificate SET revoked_at = NULL, revoked_reason = NULL
     WHERE id = ? AND revoked_at IS NOT NULL AND person_ref <> ''`,
  );
  const setReviewed = database.prepare('UPDATE certificate SET reviewed_at = ? WHERE id = ?');
  const changes = database.prepare<[], number>('SELECT count(*) FROM certificate_event').pluck();

  let cached: { version: number; lines: CertificateLine[] } | undefined;
  const version = () => changes.get() ?? 0;

  function add(
    person: Recipient,
    print: Print,
    pattern: string,
    by: string,
    replaces: string | null,
  ): string {
    let sequence = (lastSequence.get() ?? 0) + 1;
    const issuedAt = now();
    let number = certificateNumber(pattern, sequence, issuedAt);
    // Another pattern may have made this number before.
    while (numberTaken.get(number)) {
      sequence += 1;
      number = certificateNumber(pattern, sequence, issuedAt);
    }
    const id = randomUUID();
    insert.run({
      id,
      code: randomBytes(16).toString('base64url'),
      number,
      sequence,
      personRef: person.personRef,
      learnerKeys: JSON.stringify(person.learnerKeys),
      name: person.name,
      region: person.region,
      school: person.school,
      email: person.email ?? null,
      print: JSON.stringify(print),
      issuedAt,
      issuedBy: by,
      replaces,
    });
    addEvent.run(id, issuedAt, 'issued', by, '');
    return id;
  }

  return {
    version,
    lines() {
      const current = version();
      if (cached?.version !== current) cached = { version: current, lines: selectAll.all().map(lineOf) };
      return cached.lines;
    },
    byId: (id) => whole(byId.get(id)),
    byCode: (code) => whole(byCode.get(code)),
    revoked: () => selectRevoked.all(),
    events: (id) => selectEvents.all(id),
    issue: database.transaction((people: readonly Recipient[], print: Print, pattern: string, by: string) => {
      let issued = 0;
      for (const person of people) {
        if (holds.get(person.personRef)) continue;
        add(person, print, pattern, by, null);
        issued += 1;
      }
      return issued;
    }),
    revoke: database.transaction((id: string, reason: string, by: string) => {
      if (setRevoked.run(now(), reason, id).changes > 0) addEvent.run(id, now(), 'revoked', by, reason);
    }),
    restore: database.transaction((id: string, by: string) => {
      if (setRestored.run(id).changes > 0) addEvent.run(id, now(), 'restored', by, '');
    }),
    replace: database.transaction((id: string, name: string, pattern: string, by: string) => {
      const old = whole(byId.get(id));
      if (!old || old.revokedAt !== undefined) return undefined;
      const made = add({ ...old, name }, old.print, pattern, by, id);
      setRevoked.run(now(), replacedReason, id);
      addEvent.run(id, now(), 'replaced', by, made);
      return made;
    }),
    review: database.transaction((id: string, by: string) => {
      if (setReviewed.run(now(), id).changes > 0) addEvent.run(id, now(), 'reviewed', by, '');
    }),
  };
}

/** Stands for a reason where a certificate was replaced: pages say it in words. */
export const replacedReason = '#replaced';

const lineOf = (row: Row): CertificateLine => ({
  id: row.id,
  code: row.code,
  number: row.number,
  personRef: row.person_ref,
  learnerKeys: JSON.parse(row.learner_keys) as string[],
  name: row.name,
  region: row.region,
  school: row.school,
  email: row.email ?? undefined,
  issuedAt: row.issued_at,
  issuedBy: row.issued_by,
  revokedAt: row.revoked_at ?? undefined,
  revokedReason: row.revoked_reason ?? undefined,
  replaces: row.replaces ?? undefined,
  reviewedAt: row.reviewed_at ?? undefined,
});

const whole = (row: (Row & { print: string }) | undefined): Certificate | undefined =>
  row && { ...lineOf(row), print: JSON.parse(row.print) as Print };
