// What the cmi5 launcher asks of a database, beside the statements and documents that it keeps as every program does:
// who may launch which course, and the sessions that were launched. Times are microseconds since 1970.
import type { Agent } from '../statement/types.ts';
import type { AuditEntry } from './audit-entry.ts';

/** A learner's registration in a course, and the personal link to it. */
export interface LaunchRegistration {
  /** UUID in lower case. */
  readonly registration: string;
  /** Id of the course, as the program that offers it calls it. */
  readonly course: string;
  readonly actor: Agent;
  /** What whoever made it wants to remember, such as a school. */
  readonly note: string;
  /** SHA-256 of the secret in the personal link. */
  readonly tokenHash: Buffer;
  readonly created: number;
  readonly expiresAt: number;
  readonly revokedAt: number | undefined;
  /** When the personal link was first opened. */
  readonly openedAt: number | undefined;
  /** How far the learner has come, 0–100; what the statements say counts, this is for lists. */
  readonly percent: number;
  /** When the whole course was satisfied, for lists, too. */
  readonly satisfiedAt: number | undefined;
}

/** What of a registration changes; what is left out stays. */
export type RegistrationChange = Partial<
  Pick<LaunchRegistration, 'tokenHash' | 'expiresAt' | 'revokedAt' | 'openedAt' | 'percent' | 'satisfiedAt'>
>;

/** Section 10.2.2 of cmi5. */
export type LaunchMode = 'Normal' | 'Browse' | 'Review';

/** One launch of one AU: what its key may do, and until when. */
export interface LaunchSession {
  /** The session id of cmi5 9.6.3.1. */
  readonly id: string;
  readonly registration: string;
  /** Publisher's id of the AU. */
  readonly au: string;
  readonly mode: LaunchMode;
  /** As LMS.LaunchData tells it. */
  readonly masteryScore: number | undefined;
  /** SHA-256 of the secret in the fetch URL. */
  readonly fetchHash: Buffer;
  /** The access key that the fetch URL gave out. */
  readonly key: string | undefined;
  readonly launched: number;
  /** When it was terminated or abandoned. */
  readonly ended: number | undefined;
}

export interface RegistrationList {
  readonly course: string;
  /** Words that names or notes contain, in any letter case. */
  readonly search?: string;
  readonly limit: number;
  readonly offset: number;
}

export interface LaunchStore {
  /** All of them together with the entry of the audit log, or nothing. */
  insertRegistrations(registrations: readonly LaunchRegistration[], audit: AuditEntry): Promise<void>;
  readRegistration(registration: string): Promise<LaunchRegistration | undefined>;
  registrationOfToken(tokenHash: Buffer): Promise<LaunchRegistration | undefined>;
  /** Newest first, those of one moment in their order; and how many there are without the limit. */
  listRegistrations(
    list: RegistrationList,
  ): Promise<{ registrations: LaunchRegistration[]; matching: number }>;
  /** False when there is no such registration. */
  updateRegistration(registration: string, change: RegistrationChange, audit?: AuditEntry): Promise<boolean>;
  /** Forgets registrations that ended before this time without ever having been opened, and their sessions. */
  removeUnopened(endedBefore: number): Promise<void>;

  insertLaunch(session: LaunchSession): Promise<void>;
  launchOfFetch(fetchHash: Buffer): Promise<LaunchSession | undefined>;
  launchOfKey(key: string): Promise<LaunchSession | undefined>;
  /** The sessions of a registration, oldest first. */
  launchesOf(registration: string): Promise<LaunchSession[]>;
  /** The sessions that were launched before this time and haven't ended. */
  openLaunches(launchedBefore: number): Promise<LaunchSession[]>;
  /** Gives the session its key; false when it has one already, or has ended. */
  giveLaunchKey(id: string, key: string): Promise<boolean>;
  endLaunch(id: string, at: number): Promise<void>;
  /** Removes the keys of sessions that ended before this time; what they sent stays. */
  removeLaunchKeys(endedBefore: number): Promise<void>;
}
