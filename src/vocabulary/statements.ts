// Builds every statement that the lesson sends (xAPI-Data 2.2). Pure: ids, times and definitions come from outside.
import type { InteractionType, Jenjang, Response } from '../blocks/contract.ts';
import { type ActivityPart, partActivityId } from './activities.ts';
import { activityTypes, extensions, profileVersionIri, type VerbName, verbs } from './terms.ts';

/** A language map (xAPI-Data 4.2). */
export type LanguageMap = Readonly<Record<string, string>>;

/** The part of an activity definition that we use (xAPI-Data 2.4.4.1). */
export interface ActivityDefinition {
  name: LanguageMap;
  description?: LanguageMap;
  type: string;
  interactionType?: InteractionType;
  correctResponsesPattern?: readonly string[];
  choices?: readonly InteractionComponent[];
  scale?: readonly InteractionComponent[];
  source?: readonly InteractionComponent[];
  target?: readonly InteractionComponent[];
}

export interface InteractionComponent {
  id: string;
  description: LanguageMap;
}

export interface Activity {
  objectType: 'Activity';
  id: string;
  definition?: ActivityDefinition;
}

/** An identified agent, as the launch or the LMS gave it (xAPI-Data 2.4.2.1). */
export type Agent = Readonly<Record<string, unknown>>;

export interface Score {
  scaled: number;
  raw: number;
  min: number;
  max: number;
}

export interface Result {
  score?: Score;
  success?: boolean;
  completion?: boolean;
  response?: string;
  /** ISO 8601 duration. */
  duration?: string;
  extensions?: Readonly<Record<string, number>>;
}

export interface Statement {
  /** UUID, made when it happened. */
  id: string;
  /** ISO 8601 in UTC, made when it happened. */
  timestamp: string;
  actor: Agent;
  verb: { id: string; display: LanguageMap };
  object: Activity;
  result?: Result;
  context: {
    registration?: string;
    language: string;
    platform: string;
    contextActivities: { parent?: Activity[]; grouping: Activity[]; category: Activity[] };
    extensions?: Readonly<Record<string, unknown>>;
  };
}

/** What all statements of one attempt share. */
export interface StatementFrame {
  actor: Agent;
  /** UUID of the attempt at this session. */
  registration?: string;
  courseActivityId: string;
  sessionActivityId: string;
  language: string;
  /** How the lesson was delivered: `SCORM 1.2`, `xAPI`. */
  platform: string;
  /** The school level that the teacher has chosen; statements about the session itself say it. */
  jenjang?: Jenjang;
  /** Definitions by activity id; an activity without one is sent with its id alone. */
  definitions: Readonly<Record<string, ActivityDefinition>>;
}

/** What a statement is about: the session itself, or a part of it with the unit, or the test, that it stands in. */
export type Subject = { part: 'session' } | { part: ActivityPart; id: string; unit?: string; test?: string };

/** One statement of the given verb. @param stamp the UUID and time of the event */
export function makeStatement(
  frame: StatementFrame,
  stamp: { id: string; timestamp: string },
  verb: VerbName,
  subject: Subject,
  result?: Result,
): Statement {
  const session = frame.sessionActivityId;
  const bare = (id: string): Activity => ({ objectType: 'Activity', id });
  const objectId = subject.part === 'session' ? session : partActivityId(session, subject.part, subject.id);
  const definition = frame.definitions[objectId];
  const parent = parentOf(session, subject);
  return {
    ...stamp,
    actor: frame.actor,
    verb: verbs[verb],
    object: definition ? { ...bare(objectId), definition } : bare(objectId),
    ...(result ? { result } : {}),
    context: {
      ...(frame.registration ? { registration: frame.registration } : {}),
      language: frame.language,
      platform: frame.platform,
      contextActivities: {
        ...(parent ? { parent: [bare(parent)] } : {}),
        grouping:
          subject.part === 'session'
            ? [bare(frame.courseActivityId)]
            : [bare(session), bare(frame.courseActivityId)],
        category: [
          {
            ...bare(profileVersionIri),
            definition: { name: { en: 'Kendali profile 1' }, type: activityTypes.profile },
          },
        ],
      },
      ...(subject.part === 'session' && frame.jenjang
        ? { extensions: { [extensions.jenjang]: frame.jenjang } }
        : {}),
    },
  };
}

/** The activity right above a subject; the session itself has none. */
function parentOf(session: string, subject: Subject): string | undefined {
  if (subject.part === 'session') return undefined;
  if (subject.test) return partActivityId(session, 'test', subject.test);
  return subject.unit ? partActivityId(session, 'unit', subject.unit) : session;
}

/** A response in xAPI's own format for its interaction type (xAPI-Data, Appendix C: Interaction Activities). */
export function formatResponse(interaction: InteractionType, response: Response): string {
  return interaction === 'matching'
    ? response.map((pair) => pair.replace('.', '[.]')).join('[,]')
    : response.join('[,]');
}

/** The inverse of {@link formatResponse}. */
export function parseResponse(interaction: InteractionType, response: string): Response {
  const parts = response.split('[,]').filter((part) => part !== '');
  return interaction === 'matching' ? parts.map((pair) => pair.replace('[.]', '.')) : parts;
}

/** A percentage as a score between 0 and 1 and on 0–100 (xAPI-Data 2.4.5.1). */
export const scoreOf = (percent: number): Score => ({
  scaled: Math.round(percent * 100) / 10_000,
  raw: percent,
  min: 0,
  max: 100,
});

/** The result of an answered question. @param seconds time since the question came into view */
export function answerResult(
  interaction: InteractionType,
  response: Response,
  correct: boolean,
  tries: number,
  seconds: number,
): Result {
  return {
    success: correct,
    completion: true,
    response: formatResponse(interaction, response),
    duration: formatDuration(seconds),
    extensions: { [extensions.tries]: tries },
  };
}

/** ISO 8601 duration with at most two decimals, as xAPI, SCORM 2004 and cmi5 all accept it. */
export function formatDuration(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths % 360_000) / 6_000);
  const rest = (hundredths % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 || hundredths < 6_000 ? `${rest}S` : ''}`;
}
