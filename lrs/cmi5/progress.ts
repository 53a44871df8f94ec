// What the statements of one registration say: which sessions there were, what each AU has reported, what is satisfied.
// Nothing else is kept of it, so that it is true after any interruption.
import { parseTimestamp } from '../statement/timestamp.ts';
import type { Activity, Statement } from '../statement/types.ts';
import { type AuVerb, auVerbs, categories, extensions, verbs } from './terms.ts';

/** What an AU has reported in all sessions of a registration. */
export interface AuProgress {
  completed: boolean;
  passed: boolean;
  failed: boolean;
  /** The latest scaled score. */
  score: number | undefined;
  /** The furthest progress, 0–100 (9.5.5.1). */
  progress: number;
}

/** One session. Times are microseconds since 1970. */
export interface SessionProgress {
  /** The defined verbs that the AU has used. */
  readonly used: Set<AuVerb>;
  /** Timestamps of initialized and terminated, as the AU tells them. */
  initialized: number | undefined;
  terminated: number | undefined;
  /** When terminated arrived. */
  terminatedAt: number | undefined;
  abandoned: boolean;
  /** When launched and the AU's last statement were stored. */
  launchedAt: number | undefined;
  lastAt: number | undefined;
}

export interface Progress {
  /** By publisher's id. */
  readonly aus: Map<string, AuProgress>;
  /** By session id. */
  readonly sessions: Map<string, SessionProgress>;
  /** Ids that the LMS has given to blocks and the course. */
  readonly satisfied: Set<string>;
}

export const emptyProgress = (): Progress => ({ aus: new Map(), sessions: new Map(), satisfied: new Set() });

/** What an AU has reported, to be read or changed in place; nothing as yet for an unknown one. @param id the publisher's */
export function auProgress({ aus }: Progress, id: string): AuProgress {
  const known = aus.get(id);
  if (known !== undefined) return known;
  const fresh = { completed: false, passed: false, failed: false, score: undefined, progress: 0 };
  aus.set(id, fresh);
  return fresh;
}

/** What is known of a session, to be read or changed in place; nothing as yet for an unknown one. */
export function sessionProgress({ sessions }: Progress, id: string): SessionProgress {
  const known = sessions.get(id);
  if (known !== undefined) return known;
  const fresh = {
    used: new Set<AuVerb>(),
    initialized: undefined,
    terminated: undefined,
    terminatedAt: undefined,
    abandoned: false,
    launchedAt: undefined,
    lastAt: undefined,
  };
  sessions.set(id, fresh);
  return fresh;
}

/** A copy that can be changed without the original. */
export const copyOf = (progress: Progress): Progress => structuredClone(progress);

/** The cmi5 verb of a "cmi5 defined" statement of an AU (7.1.3); undefined for an allowed one. */
export function definedVerb(statement: Statement): AuVerb | undefined {
  if (!isDefined(statement)) return undefined;
  return auVerbs.find((name) => verbs[name] === statement.verb.id);
}

/** Whether a statement has the category of "cmi5 defined" ones. */
export const isDefined = (statement: Statement): boolean =>
  contextIds(statement, 'category').includes(categories.cmi5);

/** The ids in one of a statement's lists of context activities. */
export function contextIds({ context }: Statement, kind: 'category' | 'grouping'): string[] {
  const list: Activity | Activity[] = context?.contextActivities?.[kind] ?? [];
  return (Array.isArray(list) ? list : [list]).map(({ id }) => id);
}

/** The session id that a statement names (9.6.3.1). */
export function sessionIdOf({ context }: Statement): string | undefined {
  const id = context?.extensions?.[extensions.sessionId];
  return typeof id === 'string' ? id : undefined;
}

/** Adds a statement of an AU, made in this session. @param storedAt microseconds since 1970 */
export function addAuStatement(
  progress: Progress,
  { session, au }: { readonly session: string; readonly au: string },
  statement: Statement,
  storedAt: number,
): void {
  const own = sessionProgress(progress, session);
  const unit = auProgress(progress, au);
  const at = timestampOf(statement) ?? storedAt;
  own.lastAt = Math.max(own.lastAt ?? 0, storedAt);
  const told = statement.result?.extensions?.[extensions.progress];
  if (typeof told === 'number' && told >= 0 && told <= 100) unit.progress = Math.max(unit.progress, told);
  const verb = definedVerb(statement);
  if (verb === undefined) return;
  own.used.add(verb);
  const { scaled } = statement.result?.score ?? {};
  switch (verb) {
    case 'initialized':
      own.initialized = at;
      break;
    case 'terminated':
      own.terminated = at;
      own.terminatedAt = storedAt;
      break;
    case 'completed':
      unit.completed = true;
      unit.progress = 100;
      break;
    case 'passed':
    case 'failed':
      unit[verb] = true;
      unit.score = scaled ?? unit.score;
  }
}

/** Adds a statement of the LMS. @param storedAt microseconds since 1970 */
export function addLmsStatement(progress: Progress, statement: Statement, storedAt: number): void {
  const session = sessionIdOf(statement);
  const { verb, object } = statement;
  if (verb.id === verbs.satisfied && 'id' in object) progress.satisfied.add(object.id);
  if (session === undefined) return;
  if (verb.id === verbs.launched) sessionProgress(progress, session).launchedAt = storedAt;
  if (verb.id === verbs.abandoned) sessionProgress(progress, session).abandoned = true;
}

/** A statement's timestamp in microseconds since 1970. */
export const timestampOf = ({ timestamp }: Statement): number | undefined =>
  timestamp === undefined ? undefined : parseTimestamp(timestamp);
