// What the preview keeps of a SCORM 1.2 attempt between launches, and what the next launch starts with. Runs in the
// wrapper page; plain values, no DOM.
import type { CmiModel, CmiRecord, LaunchFacts } from './cmi-model.ts';
import { mapEntries, part, text, texts } from './cmi-values.ts';

/** `cmi.core` as it is kept; all values are the strings of the data model. */
export interface KeptCore {
  lesson_location: string;
  lesson_status: string;
  exit: string;
  /** Time of this session, as the lesson reported it. */
  session_time: string;
  /** Time of all sessions before this one. */
  total_time: string;
  score: { raw: string; min: string; max: string };
}

/** One entry of the interactions journal. */
export interface KeptInteraction {
  id: string;
  time: string;
  type: string;
  weighting: string;
  student_response: string;
  result: string;
  latency: string;
  correct_responses: Record<string, { pattern: string }>;
  objectives: Record<string, { id: string }>;
}

export interface KeptObjective {
  id: string;
  status: string;
  score: { raw: string; min: string; max: string };
}

export interface KeptCmi {
  core: KeptCore;
  suspend_data: string;
  comments: string;
  student_preference: { audio: string; language: string; speed: string; text: string };
  objectives: Record<string, KeptObjective>;
  interactions: Record<string, KeptInteraction>;
}

/** Data model to load into the API before the lesson starts. */
export interface LaunchCmi extends Omit<KeptCmi, 'core'> {
  core: Omit<KeptCore, 'exit' | 'session_time'> & {
    student_id: string;
    student_name: string;
    credit: string;
    lesson_mode: string;
    entry: string;
  };
  launch_data: string;
  student_data: { mastery_score: string; max_time_allowed: string; time_limit_action: string };
}

const noScore = { raw: '', min: '', max: '100' };

/**
 * The data model for the next launch: entry `ab-initio` the first time, `resume` after exit `suspend`, otherwise empty;
 * the time of the last session is added to the total. The mode stays `normal`, so a finished attempt can be repeated.
 */
export function nextLaunch(record: CmiRecord<KeptCmi> | undefined, facts: LaunchFacts): LaunchCmi {
  const kept = record?.cmi;
  return {
    core: {
      student_id: facts.student.id,
      student_name: facts.student.name,
      credit: 'credit',
      lesson_mode: 'normal',
      entry: entryOf(record),
      lesson_location: kept?.core.lesson_location ?? '',
      lesson_status: kept?.core.lesson_status ?? 'not attempted',
      score: kept?.core.score ?? noScore,
      total_time: totalTime(record),
    },
    suspend_data: kept?.suspend_data ?? '',
    comments: kept?.comments ?? '',
    student_preference: kept?.student_preference ?? { audio: '', language: '', speed: '', text: '' },
    objectives: kept?.objectives ?? {},
    interactions: kept?.interactions ?? {},
    launch_data: facts.launchData ?? '',
    student_data: {
      mastery_score: facts.masteryScore ?? '',
      max_time_allowed: facts.maxTimeAllowed ?? '',
      time_limit_action: facts.timeLimitAction ?? '',
    },
  };
}

const entryOf = (record: CmiRecord<KeptCmi> | undefined): string =>
  !record ? 'ab-initio' : record.cmi.core.exit === 'suspend' ? 'resume' : '';

/** Time of all sessions so far, the last one included, as a CMITimespan. */
export function totalTime(record: CmiRecord<KeptCmi> | undefined): string {
  if (!record) return formatTimespan(0);
  return formatTimespan(seconds(record.cmi.core.total_time) + seconds(record.cmi.core.session_time));
}

/** Seconds of a CMITimespan `HHHH:MM:SS.SS`; 0 for anything else. */
export function seconds(timespan: string): number {
  const match = /^(\d{2,4}):(\d{1,2}):(\d{1,2}(?:\.\d{1,2})?)$/.exec(timespan);
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : 0;
}

/** A CMITimespan of at most 9999 hours. */
export function formatTimespan(total: number): string {
  const hundredths = Math.min(Math.round(total * 100), 9999 * 360_000 + 359_999);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const rest = hundredths % 6000;
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(Math.floor(rest / 100))}.${two(rest % 100)}`;
}

/** What is kept of the whole data model that an API implementation renders. Missing parts become empty. */
export function keep(rendered: unknown, totalBefore: string): KeptCmi {
  const core = part(rendered, 'core');
  return {
    core: {
      lesson_location: text(core, 'lesson_location'),
      lesson_status: text(core, 'lesson_status'),
      exit: text(core, 'exit'),
      session_time: text(core, 'session_time'),
      total_time: totalBefore,
      score: scoreOf(part(core, 'score')),
    },
    suspend_data: text(rendered, 'suspend_data'),
    comments: text(rendered, 'comments'),
    student_preference: texts(part(rendered, 'student_preference'), ['audio', 'language', 'speed', 'text']),
    objectives: mapEntries(part(rendered, 'objectives'), (entry) => ({
      id: text(entry, 'id'),
      status: text(entry, 'status'),
      score: scoreOf(part(entry, 'score')),
    })),
    interactions: mapEntries(part(rendered, 'interactions'), (entry) => ({
      id: text(entry, 'id'),
      time: text(entry, 'time'),
      type: text(entry, 'type'),
      weighting: text(entry, 'weighting'),
      student_response: text(entry, 'student_response'),
      result: text(entry, 'result'),
      latency: text(entry, 'latency'),
      correct_responses: mapEntries(part(entry, 'correct_responses'), (one) => ({
        pattern: text(one, 'pattern'),
      })),
      objectives: mapEntries(part(entry, 'objectives'), (one) => ({ id: text(one, 'id') })),
    })),
  };
}

const scoreOf = (value: unknown) => texts(value, ['raw', 'min', 'max']);

export const scorm12Cmi: CmiModel<KeptCmi> = {
  next: nextLaunch,
  entry: entryOf,
  total: totalTime,
  keep,
  restore: (value) => keep(value, text(part(value, 'core'), 'total_time')),
  shown: ({ core, suspend_data, interactions }) => ({
    status: core.lesson_status,
    success: '',
    score: core.score.raw,
    scaled: '',
    progress: '',
    location: core.lesson_location,
    sessionTime: core.session_time,
    exit: core.exit,
    suspendData: suspend_data,
    interactions: Object.values(interactions).map(({ id, type, student_response, result }) => ({
      id,
      type,
      response: student_response,
      result,
    })),
  }),
};
