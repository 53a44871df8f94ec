// What the LMS says and writes itself: launched, abandoned and satisfied (cmi5 9.3), and LMS.LaunchData (10).
import { createHash } from 'node:crypto';
import { formatTimestamp } from '../statement/timestamp.ts';
import type { Activity, Agent, Statement } from '../statement/types.ts';
import type { LaunchMode } from '../store/launch-port.ts';
import type { AssignableUnit, Block, CourseStructure } from './structure.ts';
import { activityTypes, categories, extensions, verbs } from './terms.ts';

/** What the statements of one registration share. */
export interface Registered {
  readonly actor: Agent;
  readonly registration: string;
}

/**
 * Id that the LMS gives to an AU, a block or the course: never the publisher's (8.1.5, 9.3.9), the same in all registrations
 * and wherever the LMS moves.
 */
export const lmsId = (publisherId: string): string => `urn:uuid:${uuidOf('cmi5', publisherId)}`;

/** A UUID that is the same for the same words: what was said once isn't said again after an interruption. */
export function uuidOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The context template of an AU's statements (10, contextTemplate). */
export function contextTemplate(au: AssignableUnit, session: string) {
  return {
    contextActivities: { grouping: [activity(au.id)] },
    extensions: { [extensions.sessionId]: session },
  };
}

/** LMS.LaunchData (10). */
export function launchData(
  au: AssignableUnit,
  launch: { readonly session: string; readonly mode: LaunchMode; readonly returnUrl: string },
): Record<string, unknown> {
  const { moveOn, masteryScore, launchParameters, entitlementKey } = au;
  return {
    contextTemplate: contextTemplate(au, launch.session),
    launchMode: launch.mode,
    moveOn,
    returnURL: launch.returnUrl,
    ...(masteryScore === undefined ? {} : { masteryScore }),
    ...(launchParameters === undefined ? {} : { launchParameters }),
    ...(entitlementKey === undefined ? {} : { entitlementKey: { courseStructure: entitlementKey } }),
  };
}

/** The statement before a launch (9.3.1). @param url of the AU without what the launch adds */
export function launched(
  registered: Registered,
  au: AssignableUnit,
  launch: {
    readonly session: string;
    readonly mode: LaunchMode;
    readonly url: string;
  },
  at: number,
): Statement {
  const { moveOn, masteryScore, launchParameters, title, activityType } = au;
  const definition = { name: title, ...(activityType === undefined ? {} : { type: activityType }) };
  return statement(
    registered,
    'launched',
    { id: lmsId(au.id), definition },
    {
      session: launch.session,
      publisherId: au.id,
      extensions: {
        [extensions.launchMode]: launch.mode,
        [extensions.launchUrl]: launch.url,
        [extensions.moveOn]: moveOn,
        ...(masteryScore === undefined ? {} : { [extensions.masteryScore]: masteryScore }),
        ...(launchParameters === undefined ? {} : { [extensions.launchParameters]: launchParameters }),
      },
    },
    at,
  );
}

/** The statement about a session that ended without terminated (9.3.6, 9.5.4.2). @param duration microseconds */
export function abandoned(
  registered: Registered,
  about: { readonly session: string; readonly au: string; readonly duration: number },
  at: number,
): Statement {
  const { session, au, duration } = about;
  const said = statement(registered, 'abandoned', { id: lmsId(au) }, { session, publisherId: au }, at);
  return { ...said, result: { duration: `PT${Math.round(duration / 10_000) / 100}S` } };
}

/** The statement about a block or course all of whose AUs are satisfied (9.3.9). */
export function satisfied(
  registered: Registered,
  part: Block | CourseStructure,
  about: { readonly session: string },
  at: number,
): Statement {
  const type = 'kind' in part ? activityTypes.block : activityTypes.course;
  const object = { id: lmsId(part.id), definition: { name: part.title, type } };
  // Once for a registration: the id is the same whichever session brought it about.
  return {
    ...statement(registered, 'satisfied', object, { session: about.session, publisherId: part.id }, at),
    id: uuidOf(registered.registration, 'satisfied', part.id),
  };
}

function statement(
  { actor, registration }: Registered,
  verb: 'launched' | 'abandoned' | 'satisfied',
  object: Activity,
  about: { session: string; publisherId: string; extensions?: Readonly<Record<string, unknown>> },
  at: number,
): Statement {
  return {
    id: uuidOf(about.session, verb),
    timestamp: formatTimestamp(at),
    actor,
    verb: { id: verbs[verb], display: { en: verb } },
    object: { objectType: 'Activity', ...object },
    context: {
      registration,
      contextActivities: { grouping: [activity(about.publisherId)], category: [activity(categories.cmi5)] },
      extensions: { [extensions.sessionId]: about.session, ...about.extensions },
    },
  };
}

const activity = (id: string): Activity => ({ objectType: 'Activity', id });
