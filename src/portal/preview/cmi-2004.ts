// What the preview keeps of a SCORM 2004 attempt between launches, and what the next launch starts with. Runs in the
// wrapper page; plain values, no DOM.
import type { CmiModel, CmiRecord, LaunchFacts } from './cmi-model.ts';
import { mapEntries, part, text, texts } from './cmi-values.ts';

const scoreNames = ['scaled', 'raw', 'min', 'max'] as const;
const plainNames = [
  'location',
  'completion_status',
  'success_status',
  'progress_measure',
  'exit',
  'session_time',
  'suspend_data',
] as const;
const preferenceNames = ['audio_level', 'language', 'delivery_speed', 'audio_captioning'] as const;
const objectiveNames = [
  'id',
  'success_status',
  'completion_status',
  'progress_measure',
  'description',
] as const;
const interactionNames = [
  'id',
  'type',
  'timestamp',
  'weighting',
  'learner_response',
  'result',
  'latency',
  'description',
] as const;
const commentNames = ['comment', 'location', 'timestamp'] as const;

type Texts<Names extends readonly string[]> = Record<Names[number], string>;

export interface Kept2004Interaction extends Texts<typeof interactionNames> {
  correct_responses: Record<string, { pattern: string }>;
  objectives: Record<string, { id: string }>;
}

export interface Kept2004 extends Texts<typeof plainNames> {
  /** Time of all sessions of this attempt before this one, as a duration. */
  total_time: string;
  score: Texts<typeof scoreNames>;
  learner_preference: Texts<typeof preferenceNames>;
  objectives: Record<string, Texts<typeof objectiveNames> & { score: Texts<typeof scoreNames> }>;
  interactions: Record<string, Kept2004Interaction>;
  comments_from_learner: Record<string, Texts<typeof commentNames>>;
}

/** An attempt goes on after exit `suspend` only; after anything else the next launch is a new one (RTE 4.2.8). */
const suspended = (record: CmiRecord<Kept2004> | undefined): Kept2004 | undefined =>
  record?.cmi.exit === 'suspend' ? record.cmi : undefined;

/** What a launch starts with; empty values are left out, because reading them is error 403. */
function next(record: CmiRecord<Kept2004> | undefined, facts: LaunchFacts): object {
  const kept = suspended(record);
  const { exit: _exit, session_time: _time, total_time: _total, ...before } = kept ?? {};
  return filled({
    completion_status: 'unknown',
    success_status: 'unknown',
    objectives: Object.fromEntries((facts.objectives ?? []).map((id, index) => [index, { id }])),
    ...before,
    learner_id: facts.student.id,
    learner_name: facts.student.name,
    credit: 'credit',
    mode: 'normal',
    entry: kept ? 'resume' : 'ab-initio',
    total_time: total(record),
    launch_data: facts.launchData,
    scaled_passing_score: facts.scaledPassingScore,
    completion_threshold: facts.completionThreshold,
    max_time_allowed: facts.maxTimeAllowed,
    time_limit_action: facts.timeLimitAction,
  }) as object;
}

/** Without what is empty, at any depth. */
function filled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, filled(inner)] as const);
  return Object.fromEntries(
    entries.filter(
      ([, inner]) =>
        inner !== '' &&
        inner !== undefined &&
        !(typeof inner === 'object' && Object.keys(inner ?? {}).length === 0),
    ),
  );
}

function total(record: CmiRecord<Kept2004> | undefined): string {
  const kept = suspended(record);
  return kept ? formatDuration(seconds(kept.total_time) + seconds(kept.session_time)) : 'PT0S';
}

/** Seconds of a duration such as `PT1H5M30.25S`; years and months, which have no fixed length, count as 365 and 30 days. */
export function seconds(duration: string): number {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    duration,
  );
  if (!match) return 0;
  const [years, months, days, hours, minutes, rest] = match.slice(1).map((part) => Number(part ?? 0));
  const wholeDays = (years ?? 0) * 365 + (months ?? 0) * 30 + (days ?? 0);
  return wholeDays * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
}

/** A duration in hours, minutes and seconds with at most two decimals. */
export function formatDuration(total: number): string {
  const hundredths = Math.round(total * 100);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const rest = (hundredths % 6000) / 100;
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, rest > 0 && `${rest}S`];
  return `PT${parts.filter(Boolean).join('') || '0S'}`;
}

const keep = (rendered: unknown, totalBefore: string): Kept2004 => ({
  ...texts(rendered, plainNames),
  total_time: totalBefore,
  score: texts(part(rendered, 'score'), scoreNames),
  learner_preference: texts(part(rendered, 'learner_preference'), preferenceNames),
  objectives: mapEntries(part(rendered, 'objectives'), (entry) => ({
    ...texts(entry, objectiveNames),
    score: texts(part(entry, 'score'), scoreNames),
  })),
  interactions: mapEntries(part(rendered, 'interactions'), (entry) => ({
    ...texts(entry, interactionNames),
    correct_responses: mapEntries(part(entry, 'correct_responses'), (one) => ({
      pattern: text(one, 'pattern'),
    })),
    objectives: mapEntries(part(entry, 'objectives'), (one) => ({ id: text(one, 'id') })),
  })),
  comments_from_learner: mapEntries(part(rendered, 'comments_from_learner'), (entry) =>
    texts(entry, commentNames),
  ),
});

export const scorm2004Cmi: CmiModel<Kept2004> = {
  next,
  entry: (record) => (suspended(record) ? 'resume' : 'ab-initio'),
  total,
  keep,
  restore: (value) => keep(value, text(value, 'total_time')),
  shown: ({ score, interactions, ...kept }) => ({
    status: kept.completion_status,
    success: kept.success_status,
    score: score.raw,
    scaled: score.scaled,
    progress: kept.progress_measure,
    location: kept.location,
    sessionTime: kept.session_time,
    exit: kept.exit,
    suspendData: kept.suspend_data,
    interactions: Object.values(interactions).map(({ id, type, learner_response, result }) => ({
      id,
      type,
      response: learner_response,
      result,
    })),
  }),
};
