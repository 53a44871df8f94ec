// What the preview keeps of a SCORM 1.2 attempt between launches, and what the next launch starts with. Runs in the
// wrapper page; plain values, no DOM.

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

/** The state of an attempt as it is stored. A higher revision is a later one. */
export interface CmiRecord {
  revision: number;
  cmi: KeptCmi;
}

/** Who takes the lesson, and what the manifest says about it. */
export interface LaunchFacts {
  student: { id: string; name: string };
  masteryScore?: string | undefined;
  launchData?: string | undefined;
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
  student_data: { mastery_score: string };
}

const noScore = { raw: '', min: '', max: '100' };

/**
 * The data model for the next launch: entry `ab-initio` the first time, `resume` after exit `suspend`, otherwise empty;
 * the time of the last session is added to the total. The mode stays `normal`, so a finished attempt can be repeated.
 */
export function nextLaunch(record: CmiRecord | undefined, facts: LaunchFacts): LaunchCmi {
  const kept = record?.cmi;
  return {
    core: {
      student_id: facts.student.id,
      student_name: facts.student.name,
      credit: 'credit',
      lesson_mode: 'normal',
      entry: !kept ? 'ab-initio' : kept.core.exit === 'suspend' ? 'resume' : '',
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
    student_data: { mastery_score: facts.masteryScore ?? '' },
  };
}

/** Time of all sessions so far, the last one included, as a CMITimespan. */
export function totalTime(record: CmiRecord | undefined): string {
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
    student_preference: {
      audio: text(part(rendered, 'student_preference'), 'audio'),
      language: text(part(rendered, 'student_preference'), 'language'),
      speed: text(part(rendered, 'student_preference'), 'speed'),
      text: text(part(rendered, 'student_preference'), 'text'),
    },
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

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown, name: string): string {
  const found = part(value, name);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

const scoreOf = (value: unknown) => ({
  raw: text(value, 'raw'),
  min: text(value, 'min'),
  max: text(value, 'max'),
});

function mapEntries<T>(value: unknown, change: (entry: unknown) => T): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([index, entry]) => [index, change(entry)]));
}
