// Derives what tracking must hear from what happened in the lesson: the one place where an event becomes a report.
import type { InteractionType, Response } from '../blocks/contract.ts';
import { questionKinds } from '../blocks/question-kinds.ts';
import {
  isComplete,
  type LessonEvent,
  type LessonState,
  progress,
  type Status,
  score,
  status,
  unitWith,
} from './lesson.ts';

export interface QuestionInteraction {
  part: 'question';
  id: string;
  unit: string | undefined;
  type: InteractionType;
  response: Response;
  correctResponse: Response;
  correct: boolean;
  /** This time included. */
  tries: number;
  weight: number;
  /** Time since the page was opened or something on it was last answered. */
  seconds: number;
}

export interface LabInteraction {
  part: 'lab';
  id: string;
  unit: string | undefined;
  /** 0–100. */
  measure: number;
  /** One line of ASCII. */
  response: string;
  seconds: number;
}

export type Happening =
  | { type: 'started'; resumed: boolean }
  | { type: 'opened'; page: string; unit: string | undefined }
  | { type: 'interaction'; interaction: QuestionInteraction | LabInteraction }
  /** What another device or launch had kept was added. */
  | { type: 'merged' }
  /** The teacher has handed in. */
  | { type: 'submitted' }
  /** @property seconds how long this launch lasted */
  | { type: 'left'; seconds: number };

export interface Report {
  /** ms since 1970. */
  at: number;
  happening: Happening;
  /** Where the lesson stands now. */
  score: number;
  status: Status;
  /** 0–100. */
  percent: number;
  /** What has just changed; `completion` when nothing was left to see or answer for the first time. */
  changed: { score: boolean; status: boolean; completion: boolean };
  /** The page to resume at. */
  bookmark: string | undefined;
  registration: string | undefined;
}

/** The report of an event; undefined for one that tracking needn't hear of or that changed nothing. */
export function reportOf(before: LessonState, event: LessonEvent, after: LessonState): Report | undefined {
  const happening = happeningOf(before, event, after);
  if (!happening) return undefined;
  const [was, is] = [status(before), status(after)];
  return {
    at: 'at' in event ? event.at : after.startedAt,
    happening,
    score: score(after),
    status: is,
    percent: progress(after).percent,
    changed: {
      score: score(after) !== score(before),
      status: is !== was,
      completion: isComplete(after) && !isComplete(before),
    },
    bookmark: after.page,
    registration: after.registration,
  };
}

function happeningOf(before: LessonState, event: LessonEvent, after: LessonState): Happening | undefined {
  if (event.type === 'started') return { type: 'started', resumed: event.resumed };
  if (event.type === 'merged') return { type: 'merged' };
  if (event.type === 'left') return { type: 'left', seconds: secondsBetween(after.startedAt, event.at) };
  if (before === after || event.type === 'remembered') return undefined;
  if (event.type === 'submitted') return { type: 'submitted' };
  if (event.type === 'opened')
    return { type: 'opened', page: event.page, unit: unitWith(after.lesson, event.page)?.id };
  const seconds = secondsBetween(before.attentionSince, event.at);
  if (event.type === 'tried') {
    const { lab: id, measure, response } = event;
    const unit = unitWith(after.lesson, id)?.id;
    return { type: 'interaction', interaction: { part: 'lab', id, unit, measure, response, seconds } };
  }
  const spec = after.lesson.questions.find((question) => question.id === event.question);
  const kind = spec && questionKinds[spec.kind];
  if (!kind) return undefined;
  const interaction: QuestionInteraction = {
    part: 'question',
    id: spec.id,
    unit: unitWith(after.lesson, spec.id)?.id,
    type: kind.interaction,
    response: event.response,
    correctResponse: spec.correct,
    correct: event.correct,
    tries: after.answers.get(spec.id)?.tries ?? 1,
    weight: spec.weight,
    seconds,
  };
  return { type: 'interaction', interaction };
}

/** Never negative, even when the device's clock was set back. */
const secondsBetween = (from: number, to: number): number => Math.max(0, (to - from) / 1000);
