// What is known of each registration: folded from its statements, remembered in memory, changed by one request at a time.
import { XapiError } from '../http/errors.ts';
import type { StatementGate } from '../http/exchange.ts';
import { actorKey } from '../statement/actor.ts';
import { prepareStatement } from '../statement/prepare.ts';
import type { Agent, Statement } from '../statement/types.ts';
import type { LaunchRegistration, LaunchSession } from '../store/launch-port.ts';
import { isFullPage, type Store } from '../store/port.ts';
import { abandoned, lmsId, satisfied, uuidOf } from './lms-statements.ts';
import {
  addAuStatement,
  addLmsStatement,
  auProgress,
  copyOf,
  emptyProgress,
  type Progress,
  sessionProgress,
} from './progress.ts';
import { demandLawful, terminatedGrace } from './rules.ts';
import { ausOf, blocksOf, type CourseStructure, isSatisfied } from './structure.ts';

export interface RegistrationParts {
  readonly store: Store;
  /** homePage of the launcher's authority. */
  readonly homePage: string;
  /** The structure of a course; undefined while it can't be had. */
  readonly structureOf: (course: string) => Promise<CourseStructure | undefined>;
  /** Microseconds since 1970. */
  readonly now: () => number;
}

/** One registration while nobody else changes it. */
export interface Held {
  readonly registered: LaunchRegistration;
  readonly progress: Progress;
  /** Stores a statement of the LMS; one that was stored before is left as it is. */
  say(statement: Statement): Promise<void>;
  /** Ends sessions that weren't terminated (9.3.6). */
  abandon(sessions: readonly LaunchSession[]): Promise<void>;
  /** Says which blocks are satisfied, and whether the course is (9.3.9). @param session that brought it about */
  settle(session: string): Promise<void>;
}

export interface Registrations {
  /** Does work on a registration after all work on it that was begun before. Undefined when there is none. */
  hold<T>(registration: string, work: (held: Held) => Promise<T>): Promise<T | undefined>;
  /** Lets through what an AU may say, and draws the conclusions. */
  readonly gate: StatementGate;
}

/** No access key is called so. The homePage may change; what was said remains the launcher's. */
const launcherName = 'cmi5-launcher';
/** Most registrations remembered at a time; any other is read from its statements again. */
const mostRemembered = 2000;
const pageSize = 500;

/** Opens the registrations of a store: nothing is read before somebody asks. */
export function openRegistrations({ store, homePage, structureOf, now }: RegistrationParts): Registrations {
  const authority: Agent = { objectType: 'Agent', account: { homePage, name: launcherName } };
  const remembered = new Map<string, Progress>();
  const queues = new Map<string, Promise<unknown>>();

  function remember(registration: string, progress: Progress): void {
    remembered.delete(registration);
    if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? '');
    remembered.set(registration, progress);
  }

  /** Folds the statements of a registration: the LMS's own, and each AU's that came with the key of its session. */
  async function read(registration: string): Promise<Progress> {
    const progress = emptyProgress();
    const sessions = new Map((await store.launchesOf(registration)).map((one) => [one.key, one]));
    const query = { registration, ascending: true, limit: pageSize, bound: await store.lastSeq() };
    for (let cursor = 0; ; ) {
      const page = await store.queryStatements({ ...query, ...(cursor === 0 ? {} : { cursor }) });
      for (const { json, stored, authority: sender, seq } of page) {
        const statement = JSON.parse(json) as Statement;
        const name = /^account \S+ (.*)$/s.exec(sender)?.[1];
        const session = sessions.get(name);
        if (name === launcherName) addLmsStatement(progress, statement, stored);
        else if (session)
          addAuStatement(progress, { session: session.id, au: session.au }, statement, stored);
        cursor = seq;
      }
      if (!isFullPage(page, pageSize)) return progress;
    }
  }

  function held(registered: LaunchRegistration, progress: Progress): Held {
    const say = async (statement: Statement): Promise<void> => {
      const prepared = prepareStatement(statement, { version: '1.0.3', authority, defines: () => true });
      await store.writeStatements([prepared]);
      addLmsStatement(progress, statement, now());
    };
    return {
      registered,
      progress,
      say,
      async abandon(sessions) {
        for (const { id: session, au, launched, fetchHash } of sessions) {
          const {
            terminated,
            launchedAt = launched,
            lastAt = launchedAt,
          } = sessionProgress(progress, session);
          if (terminated === undefined) {
            const duration = Math.max(0, lastAt - launchedAt);
            await say(abandoned(registered, { session, au, duration }, now()));
          }
          await store.endLaunch(session, now());
          // The fetch URL may have been used meanwhile; from now on it gives nothing out.
          const key = (await store.launchOfFetch(fetchHash))?.key;
          if (key !== undefined) await store.removeKey(key);
        }
      },
      async settle(session) {
        const structure = await structureOf(registered.course);
        if (structure === undefined) return;
        for (const part of [...blocksOf(structure), structure]) {
          const isDone = ausOf(part).every(({ id, moveOn }) => isSatisfied(moveOn, auProgress(progress, id)));
          if (isDone && !progress.satisfied.has(lmsId(part.id))) {
            await say(satisfied(registered, part, { session }, now()));
          }
        }
        await summarise(registered, progress, structure);
      },
    };
  }

  /** Keeps what lists show. */
  async function summarise(
    { registration, percent, satisfiedAt }: LaunchRegistration,
    progress: Progress,
    structure: CourseStructure,
  ): Promise<void> {
    const isDone = progress.satisfied.has(lmsId(structure.id));
    const reached = isDone ? 100 : percentOf(progress, structure);
    if (reached === percent && isDone === (satisfiedAt !== undefined)) return;
    await store.updateRegistration(registration, {
      percent: reached,
      satisfiedAt: isDone ? (satisfiedAt ?? now()) : undefined,
    });
  }

  async function hold<T>(registration: string, work: (held: Held) => Promise<T>): Promise<T | undefined> {
    const turn = async (): Promise<T | undefined> => {
      const registered = await store.readRegistration(registration);
      if (registered === undefined) return undefined;
      const progress = copyOf(remembered.get(registration) ?? (await read(registration)));
      // Whatever fails half-way is read from the statements again.
      remembered.delete(registration);
      const result = await work(held(registered, progress));
      remember(registration, progress);
      return result;
    };
    const before = queues.get(registration) ?? Promise.resolve();
    const running = before.then(turn, turn);
    queues.set(registration, running);
    try {
      return await running;
    } finally {
      if (queues.get(registration) === running) queues.delete(registration);
    }
  }

  const gate: StatementGate = async (key, statements, paths, write) => {
    if (key.limits.registration === undefined) return write();
    const session = await store.launchOfKey(key.key);
    const outcome =
      session &&
      (await hold(session.registration, async ({ registered, progress, abandon, settle }) => {
        const agent = actorKey(registered.actor) ?? '';
        const launched = { session, agent, activityId: lmsId(session.au) };
        const place = { session: session.id, au: session.au };
        const at = now();
        const said = copyOf(progress);
        for (const [index, statement] of statements.entries()) {
          // What is stored already is compared by the store: a repetition changes nothing.
          if (statement.id !== undefined && (await store.readStatement(statement.id))) continue;
          const before = { session: sessionProgress(said, place.session), au: auProgress(said, place.au) };
          demandLawful(statement, paths(index), launched, before, at);
          addAuStatement(said, place, statement, at);
        }
        const written = await write();
        if (written.conflict !== undefined) return written;
        Object.assign(progress, said);
        // Statements of a later session: this is how the LMS learns that those before were left (9.3.6).
        const all = await store.launchesOf(session.registration);
        await abandon(all.filter(({ launched: at, ended }) => ended === undefined && at < session.launched));
        await settle(session.id);
        if (sessionProgress(progress, session.id).terminated !== undefined) await end(session, at);
        return written;
      }));
    if (outcome === undefined) throw new XapiError(403, 'the registration of these credentials is no more');
    return outcome;
  };

  /** Lets a terminated session's key live a little longer, for what is still on its way (9.3.8). */
  async function end({ id, key = '' }: LaunchSession, at: number): Promise<void> {
    await store.endLaunch(id, at);
    const record = await store.readKey(key);
    const expiresAt = Math.min(record?.expiresAt ?? 0, at + terminatedGrace);
    if (record !== undefined) await store.updateKey({ ...record, expiresAt });
  }

  return { hold, gate };
}

/** The average of the AUs, an AU that is satisfied counting wholly. */
export function percentOf(progress: Progress, structure: CourseStructure): number {
  const aus = ausOf(structure);
  const sum = aus.reduce((total, { id, moveOn }) => {
    const unit = auProgress(progress, id);
    return total + (isSatisfied(moveOn, unit) ? 100 : Math.min(unit.progress, 99));
  }, 0);
  return Math.floor(sum / aus.length);
}

/** A session id for what is satisfied outside of a launch (9.6.1). */
export const sessionOutside = (registration: string): string => uuidOf(registration, 'registered');
