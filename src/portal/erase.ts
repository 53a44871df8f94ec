// Takes a person out of what the portal keeps: roster, links by hand, attendance and certificates (the right to erasure).
import type Database from 'better-sqlite3';
import { rosterHomePage } from '../reports/roster.ts';
import { accountsOf, keysOf } from '../roster/keys.ts';
import { createRoster } from '../roster/store.ts';

/** What there is of a person. */
export interface Kept {
  /** Refs on the roster, also of somebody who was removed from it and only has a link or a certificate. */
  readonly refs: readonly string[];
  /** Ids of certificates. */
  readonly certificates: readonly string[];
  /** Entries of the roster. */
  readonly roster: number;
  /** Actor keys (lrs/statement/actor.ts) that stand for the same person in statements. */
  readonly keys: readonly string[];
}

/** @param keys actor keys: `account <home page> <name>`, `mbox mailto:…`, `sha1 …`, `openid …` */
export function keptOf(database: Database.Database, keys: readonly string[]): Kept {
  const roster = createRoster(database);
  const wanted = new Set(keys.flatMap(rosterKeysOf));
  const learners = new Set(keys.map((key) => key.replace(/^sha1 /, 'mbox_sha1sum ')));
  const refs = new Set<string>();
  const accounts = new Set<string>();
  let entries = 0;
  for (const key of keys) {
    const ref = key.startsWith(`account ${rosterHomePage} `) ? key.split(' ')[2] : undefined;
    if (ref !== undefined) refs.add(ref);
  }
  const links = roster.links();
  for (const { learner, ref } of links) if (learners.has(learner)) refs.add(ref);
  for (const person of roster.everybody({ scope: {} })) {
    if (!refs.has(person.ref) && !keysOf(person).some((key) => wanted.has(key))) continue;
    refs.add(person.ref);
    entries += 1;
    if (person.email !== '') accounts.add(`mbox mailto:${person.email}`);
    for (const account of accountsOf(person)) accounts.add(account);
  }
  const certificates = database
    .prepare<[], { id: string; ref: string; keys: string }>(
      'SELECT id, person_ref AS ref, learner_keys AS keys FROM certificate',
    )
    .all()
    .filter((one) => refs.has(one.ref) || (JSON.parse(one.keys) as string[]).some((key) => learners.has(key)))
    .map(({ id }) => id);
  const linked = links.filter(({ ref }) => refs.has(ref)).map(({ learner }) => learner);
  return {
    refs: [...refs],
    certificates,
    roster: entries,
    keys: [
      ...accounts,
      ...[...refs].map((ref) => `account ${rosterHomePage} ${ref}`),
      ...linked.map((learner) => learner.replace(/^mbox_sha1sum /, 'sha1 ')),
    ],
  };
}

/**
 * Erases what {@link keptOf} found. Certificates stay, revoked and without whose they were: their numbers are taken.
 * @param nameless what stands in place of the name
 */
export function erasePerson(database: Database.Database, kept: Kept, nameless: string, at: number): void {
  const roster = createRoster(database);
  const eraseLinks = database.prepare('DELETE FROM roster_link WHERE ref = ?');
  const eraseAttendance = database.prepare('DELETE FROM attendance WHERE ref = ?');
  const eraseWaiting = database.prepare('DELETE FROM attendance_outbox WHERE instr(statement, ?) > 0');
  const eraseNotes = database.prepare(
    `UPDATE certificate_event SET note = '' WHERE certificate_id = ? AND deed = 'revoked'`,
  );
  const eraseCertificate = database.prepare(
    `UPDATE certificate SET name = ?, school = '', email = NULL, person_ref = '', learner_keys = '[]',
       revoked_at = coalesce(revoked_at, ?), revoked_reason = '' WHERE id = ?`,
  );
  // A running server learns from it that certificates have changed.
  const addEvent = database.prepare(
    `INSERT INTO certificate_event (certificate_id, at, deed, by, note) VALUES (?, ?, 'revoked', 'cli', '')`,
  );
  database.transaction(() => {
    for (const ref of kept.refs) {
      eraseLinks.run(ref);
      eraseAttendance.run(ref);
      eraseWaiting.run(ref);
      roster.remove(ref);
    }
    for (const id of kept.certificates) {
      eraseNotes.run(id);
      eraseCertificate.run(nameless, at, id);
      addEvent.run(id, at);
    }
  })();
  // What was deleted would otherwise stay readable in freed space, of earlier imports too.
  database.exec('VACUUM');
  database.pragma('wal_checkpoint(TRUNCATE)');
}

/** An actor key as the roster's keys would say it (src/reports/roster.ts). */
function rosterKeysOf(key: string): string[] {
  const lower = key.toLowerCase();
  const mbox = /^mbox mailto:(.*)$/s.exec(lower)?.[1];
  if (mbox !== undefined) return [`mbox ${mbox}`];
  const name = /^account \S+ (.*)$/s.exec(lower)?.[1];
  return name === undefined ? [lower] : [lower, `name ${name}`];
}
