// A small cmi5 LMS: gives learners personal links to courses, launches AUs, and knows how far everybody is.
import { randomUUID } from 'node:crypto';
import type { StatementGate } from '../http/exchange.ts';
import { nowMicros } from '../statement/timestamp.ts';
import type { Agent } from '../statement/types.ts';
import type { LaunchRegistration, RegistrationChange } from '../store/launch-port.ts';
import type { AuditEntry, Store } from '../store/port.ts';
import { openRegistrations, sessionOutside } from './registrations.ts';
import { type FetchAnswer, fetchToken, type LaunchAddresses, launchAu, longestSession } from './sessions.ts';
import { ausOf, type CourseStructure, checkStructure } from './structure.ts';
import { hashOf, isToken, newToken } from './tokens.ts';
import { infoOf, type LearnerView, type RegistrationInfo, viewOf } from './views.ts';

/** A course that can be launched. */
export interface LaunchableCourse {
  readonly structure: CourseStructure;
  /** Where its files are: an address, or a path on the launcher's own origin; with a slash at its end. */
  readonly files: string;
}

export interface LauncherOptions {
  readonly store: Store;
  /** homePage of the account by which the launcher appears as authority; an IRL that the operator owns. */
  readonly homePage: string;
  /** The course that the program around this one calls so; undefined while it can't be launched. */
  readonly courseOf: (id: string) => Promise<LaunchableCourse | undefined>;
  /** Microseconds since 1970. */
  readonly now?: () => number;
}

export interface Launcher {
  /** To be given to the LRS whose endpoint AUs report to. */
  readonly gate: StatementGate;
  /**
   * Registers learners in a course (9.6.1).
   * @param by who does it, for the audit log
   * @returns the secrets of their personal links, which can't be read again
   * @throws StructureError when there is no such course, or it can't be launched
   */
  register(
    people: readonly { readonly actor: Agent; readonly note: string }[],
    options: { readonly course: string; readonly expiresAt: Date; readonly by: string },
  ): Promise<{ registration: string; token: string }[]>;
  /** A new secret in place of the one before; undefined when there is no such registration. */
  renew(registration: string, options: { expiresAt: Date; by: string }): Promise<string | undefined>;
  /** Ends a personal link and the session under way. */
  revoke(registration: string, by: string): Promise<boolean>;
  read(registration: string): Promise<RegistrationInfo | undefined>;
  /** Newest first. @param list.search words that name or note contain */
  list(list: {
    readonly course: string;
    readonly search?: string;
    readonly limit: number;
    readonly offset: number;
  }): Promise<{ registrations: RegistrationInfo[]; matching: number }>;
  /** Whose personal link this is; undefined when it doesn't open anything, or not any more. */
  open(token: string): Promise<string | undefined>;
  /** Undefined while the course can't be launched. */
  view(registration: string): Promise<LearnerView | undefined>;
  /**
   * Launches an AU.
   * @param addresses what the launch URL is made of, given where the course's files are
   * @returns the launch URL; undefined when there is no such AU, it can't be launched, or was too often in this minute
   */
  launch(
    registration: string,
    au: string,
    addresses: Omit<LaunchAddresses, 'au'> & { readonly origin: string },
  ): Promise<URL | undefined>;
  fetch(token: string): Promise<FetchAnswer>;
  /** Ends sessions that have been open for too long, forgets links that ended unopened a month ago, and removes ended keys. */
  sweep(): Promise<void>;
}

const minute = 60_000_000;
const month = 30 * 86_400_000_000;
/** Launches of one registration in a minute: more than impatience clicks, and what they write stays small. */
const mostLaunches = 20;

/** Makes the launcher of a store. One for a store and process: it does the work on each registration in order. */
export function createLauncher({ store, homePage, courseOf, now = nowMicros }: LauncherOptions): Launcher {
  const structureOf = async (course: string) => (await courseOf(course))?.structure;
  const { hold, gate } = openRegistrations({ store, homePage, structureOf, now });
  const entry = (
    action: string,
    by: string,
    subject: string,
    detail: AuditEntry['detail'] = {},
  ): AuditEntry => ({
    at: now(),
    actor: by,
    action,
    subject,
    detail,
  });

  async function endSessions(registration: string): Promise<void> {
    await hold(registration, async ({ abandon }) => {
      const sessions = await store.launchesOf(registration);
      await abandon(sessions.filter(({ ended }) => ended === undefined));
    });
  }

  const isOpen = ({ revokedAt, expiresAt }: LaunchRegistration): boolean =>
    revokedAt === undefined && now() < expiresAt;

  /** The registration and its course, as long as the link holds. */
  async function found(registration: string) {
    const registered = await store.readRegistration(registration);
    if (registered === undefined || !isOpen(registered)) return undefined;
    return courseOf(registered.course);
  }

  return {
    gate,
    async register(people, { course, expiresAt, by }) {
      const launchable = await courseOf(course);
      if (launchable !== undefined) checkStructure(launchable.structure);
      const at = now();
      const made = people.map(({ actor, note }) => ({
        token: newToken(),
        row: {
          registration: randomUUID(),
          course,
          actor,
          note,
          created: at,
          expiresAt: expiresAt.getTime() * 1000,
          revokedAt: undefined,
          openedAt: undefined,
          percent: 0,
          satisfiedAt: undefined,
        },
      }));
      await store.insertRegistrations(
        made.map(({ token, row }) => ({ ...row, tokenHash: hashOf(token) })),
        entry('link.made', by, '', { count: people.length, expiresAt }),
      );
      const isDoneAtOnce =
        launchable !== undefined &&
        ausOf(launchable.structure).some(({ moveOn }) => moveOn === 'NotApplicable');
      for (const { row } of isDoneAtOnce ? made : []) {
        await hold(row.registration, ({ settle }) => settle(sessionOutside(row.registration)));
      }
      return made.map(({ token, row }) => ({ registration: row.registration, token }));
    },

    async renew(registration, { expiresAt, by }) {
      const token = newToken();
      const change: RegistrationChange = {
        tokenHash: hashOf(token),
        expiresAt: expiresAt.getTime() * 1000,
        revokedAt: undefined,
      };
      const isThere = await store.updateRegistration(
        registration,
        change,
        entry('link.renewed', by, registration, { expiresAt }),
      );
      if (!isThere) return undefined;
      await endSessions(registration);
      return token;
    },

    async revoke(registration, by) {
      const audit = entry('link.revoked', by, registration);
      const isThere = await store.updateRegistration(registration, { revokedAt: now() }, audit);
      if (isThere) await endSessions(registration);
      return isThere;
    },

    async read(registration) {
      const row = await store.readRegistration(registration);
      return row && infoOf(row, now());
    },

    async list(list) {
      const { registrations, matching } = await store.listRegistrations(list);
      return { registrations: registrations.map((row) => infoOf(row, now())), matching };
    },

    async open(token) {
      if (!isToken(token)) return undefined;
      const registered = await store.registrationOfToken(hashOf(token));
      if (registered === undefined || !isOpen(registered)) return undefined;
      return registered.registration;
    },

    async view(registration) {
      const course = await found(registration);
      if (course === undefined) return undefined;
      return hold(registration, async (held) => {
        // Programs that look at an address before a person does don't come this far.
        if (held.registered.openedAt === undefined) {
          await store.updateRegistration(registration, { openedAt: now() });
        }
        return viewOf(held, course.structure);
      });
    },

    async launch(registration, auId, { origin, ...addresses }) {
      const course = await found(registration);
      const au = course && ausOf(course.structure).find(({ id }) => id === auId);
      if (au === undefined) return undefined;
      const url = new URL(au.url, new URL(course?.files ?? '', origin));
      return hold(registration, async (held) => {
        const before = await store.launchesOf(registration);
        const recent = before.filter(({ launched }) => now() - launched < minute);
        if (recent.length >= mostLaunches) return undefined;
        return launchAu(store, held, au, { ...addresses, au: url }, now());
      });
    },

    fetch: (token) => fetchToken(store, token, now()),

    async sweep() {
      for (const session of await store.openLaunches(now() - longestSession)) {
        await hold(session.registration, ({ abandon }) => abandon([session]));
      }
      await store.removeUnopened(now() - month);
      await store.removeLaunchKeys(now());
    },
  };
}
