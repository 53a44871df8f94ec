// Which statements of an AU the LMS takes (cmi5 6.3: it should reject those that conflict with section 9). What is let
// through is true as far as statements can tell, so that nothing has to be voided afterwards.
import { XapiError } from '../http/errors.ts';
import { actorKey } from '../statement/actor.ts';
import type { Statement } from '../statement/types.ts';
import type { LaunchSession } from '../store/launch-port.ts';
import {
  type AuProgress,
  contextIds,
  definedVerb,
  isDefined,
  type SessionProgress,
  sessionIdOf,
  timestampOf,
} from './progress.ts';
import { type AuVerb, categories, extensions } from './terms.ts';

/** How long after terminated what was said before may still arrive (9.3.8), in microseconds. */
export const terminatedGrace = 120_000_000;

/** Whose statement it must be. */
export interface Launched {
  readonly session: LaunchSession;
  /** Id that the LMS has given to the AU. */
  readonly activityId: string;
  /** Key of the learner's actor. */
  readonly agent: string;
}

const judged: readonly AuVerb[] = ['passed', 'failed'];
const withDuration: readonly AuVerb[] = ['completed', 'passed', 'failed', 'terminated'];

/**
 * Refuses a statement that must not be, given all that came before it.
 * @param path how messages call the statement
 * @param now microseconds since 1970
 * @throws XapiError 403 when the session or registration doesn't allow it, 400 when it is wrong in itself; both name the section
 */
export function demandLawful(
  statement: Statement,
  path: string,
  launched: Launched,
  before: { readonly session: SessionProgress; readonly au: AuProgress },
  now: number,
): void {
  const refuse = (part: string, sentence: string): never => {
    throw new XapiError(403, `${path}${part}: ${sentence}`, `${path}${part}`);
  };
  demandTemplate(statement, path, launched);
  const { session, au } = before;
  if (session.abandoned) refuse('', 'this session was abandoned (cmi5 9.3.6)');
  const at = timestampOf(statement) ?? now;
  if (session.terminated !== undefined) {
    const isLate = now - (session.terminatedAt ?? 0) > terminatedGrace;
    if (isLate || at > session.terminated) refuse('', 'this session is terminated (cmi5 9.3.8)');
  }
  const verb = definedVerb(statement);
  if (session.initialized === undefined ? verb !== 'initialized' : at < session.initialized) {
    refuse('', 'must not come before the initialized statement of its session (cmi5 7.1.1, 9.3)');
  }
  if (verb === undefined) {
    if (isDefined(statement))
      refuse('.verb.id', 'this verb is not for an AU in a cmi5 defined statement (cmi5 9.3)');
    return;
  }
  if (session.used.has(verb)) refuse('.verb.id', `${verb} has been said in this session (cmi5 9.3)`);
  const { mode } = launched.session;
  if (mode !== 'Normal' && verb !== 'initialized' && verb !== 'terminated') {
    refuse('.verb.id', `${verb} must not be said in a launch of mode ${mode} (cmi5 10.2.2)`);
  }
  if (judged.includes(verb) && judged.some((other) => session.used.has(other))) {
    refuse('.verb.id', 'a session has one of passed and failed only (cmi5 9.3)');
  }
  if ((verb === 'completed' || verb === 'passed') && au[verb]) {
    refuse('.verb.id', `${verb} has been said in this registration (cmi5 9.3)`);
  }
  if (verb === 'failed' && au.passed) refuse('.verb.id', 'failed must not follow passed (cmi5 9.3)');
  demandForm(statement, path, verb, launched);
}

/** What every statement has (9.1, 9.2, 9.6.2.3, 9.6.3.1, 9.7). */
function demandTemplate(statement: Statement, path: string, { session, agent }: Launched): void {
  const { id, actor, timestamp } = statement;
  if (id === undefined) invalid(path, '.id', 'the AU must set it (cmi5 9.1)');
  if (timestamp === undefined) invalid(path, '.timestamp', 'must be there (cmi5 9.7)');
  if (actor.objectType === 'Group' || actorKey(actor) !== agent) {
    invalid(path, '.actor', 'must be the actor of the launch URL (cmi5 9.2)');
  }
  if (sessionIdOf(statement) !== session.id) {
    invalid(path, '.context.extensions', 'must have the session id of the context template (cmi5 9.6.3.1)');
  }
  if (!contextIds(statement, 'grouping').includes(session.au)) {
    invalid(
      path,
      '.context.contextActivities.grouping',
      'must have that of the context template (cmi5 9.6.2.3)',
    );
  }
}

/** What a cmi5 defined statement says (9.4, 9.5, 9.6.2.2, 9.6.3.2). */
function demandForm(
  statement: Statement,
  path: string,
  verb: AuVerb,
  { session: { masteryScore }, activityId }: Launched,
): void {
  const { object, result = {}, context } = statement;
  const { score, success, completion, duration } = result;
  if (!('id' in object) || (object.objectType ?? 'Activity') !== 'Activity' || object.id !== activityId) {
    invalid(path, '.object.id', 'must be the activityId of the launch URL (cmi5 9.4)');
  }
  if (success !== (verb === 'passed' ? true : verb === 'failed' ? false : undefined)) {
    invalid(
      path,
      '.result.success',
      'must be true in passed, false in failed, and nowhere else (cmi5 9.5.2)',
    );
  }
  if (completion !== (verb === 'completed' ? true : undefined)) {
    invalid(path, '.result.completion', 'must be true in completed, and nowhere else (cmi5 9.5.3)');
  }
  if (withDuration.includes(verb) && duration === undefined) {
    invalid(path, '.result.duration', `must be there in ${verb} (cmi5 9.5.4.1)`);
  }
  const moves = success !== undefined || completion !== undefined;
  if (contextIds(statement, 'category').includes(categories.moveOn) !== moves) {
    invalid(
      path,
      '.context.contextActivities.category',
      'must have the moveOn category with success or completion, and else not (cmi5 9.6.2.2)',
    );
  }
  if (score === undefined) return;
  if (!judged.includes(verb)) invalid(path, '.result.score', 'is for passed and failed only (cmi5 9.5.1)');
  const { scaled, raw, min, max } = score;
  if (raw !== undefined && (min === undefined || max === undefined)) {
    invalid(path, '.result.score', 'must have min and max with raw (cmi5 9.5.1)');
  }
  if (![raw, min, max].every((value) => value === undefined || Number.isInteger(value))) {
    invalid(path, '.result.score', 'raw, min and max must be integers (cmi5 9.5.1)');
  }
  if (scaled === undefined) return;
  if (scaled < 0) invalid(path, '.result.score.scaled', 'must be between 0 and 1 (cmi5 9.5.1)');
  if (masteryScore === undefined) return;
  if (scaled >= masteryScore !== (verb === 'passed')) {
    invalid(
      path,
      '.result.score.scaled',
      `contradicts ${verb}: the masteryScore is ${masteryScore} (cmi5 9.3.4, 9.3.5)`,
    );
  }
  if (context?.extensions?.[extensions.masteryScore] !== masteryScore) {
    invalid(path, '.context.extensions', 'must have the masteryScore of LMS.LaunchData (cmi5 9.6.3.2)');
  }
}

function invalid(path: string, part: string, sentence: string): never {
  throw new XapiError(400, `${path}${part}: ${sentence}`, `${path}${part}`);
}
