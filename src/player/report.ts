// Derives what tracking must hear from what happened in the lesson: the one place where an event becomes a report.
import type { ActivityOutcome, InteractionType, Jenjang, Response } from '../blocks/contract.ts';
import { questionKinds } from '../blocks/question-kinds.ts';
import type { LessonTest } from '../model/lesson.ts';
import {
  isComplete,
  isGraded,
  type LessonEvent,
  type LessonState,
  lesson,
  levelOf,
  newLesson,
  progress,
  type Status,
  score,
  status,
} from './lesson.ts';
import { testOf, unitWith } from './places.ts';

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

/** An item of an attempt at a test that was handed in; its answer may have been changed before. */
export interface ItemInteraction {
  part: 'item';
  id: string;
  test: string;
  attempt: number;
  /** Option id; undefined when it was left open, which counts as wrong. */
  response: string | undefined;
  correctResponse: string;
  correct: boolean;
  /** 0 in a pre-test. */
  weight: number;
  /** As far as is known: what an earlier launch has spent on it isn't remembered. */
  seconds: number;
}

export interface LabInteraction {
  part: 'lab';
  id: string;
  unit: string | undefined;
  type: NonNullable<ActivityOutcome['interaction']>;
  /** 0–100. */
  measure: number;
  /** One line of ASCII for a `performance`, the point chosen for `likert`, any text for `long-fill-in`. */
  response: string;
  seconds: number;
}

/** An attempt at a test that was handed in. */
export interface TestResult {
  id: string;
  use: LessonTest['use'];
  unit: string | undefined;
  /** From 1. */
  attempt: number;
  /** 0–100. */
  score: number;
  /** Whether the score reaches the pass mark; what a pre-test measures is neither passed nor failed. */
  passed: boolean | undefined;
  items: readonly ItemInteraction[];
}

export type Happening =
  | { type: 'started'; resumed: boolean }
  | { type: 'opened'; page: string; unit: string | undefined }
  | { type: 'interaction'; interaction: QuestionInteraction | LabInteraction }
  | { type: 'test'; result: TestResult }
  /** Nothing to tell, but something to remember: a level, a work, a note, an attempt under way. */
  | { type: 'noted'; urgent: boolean }
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
  /** Whether the score says anything yet. */
  graded: boolean;
  status: Status;
  /** 0–100. */
  percent: number;
  /** What has just changed; `completion` when nothing was left to see, answer or hand in for the first time. */
  changed: { score: boolean; status: boolean; completion: boolean };
  /** The page to resume at. */
  bookmark: string | undefined;
  registration: string | undefined;
  jenjang: Jenjang | undefined;
}

/** Everything in a happening that a journal of interactions lists. */
export function interactionsIn(
  happening: Happening,
): readonly (QuestionInteraction | LabInteraction | ItemInteraction)[] {
  if (happening.type === 'interaction') return [happening.interaction];
  return happening.type === 'test' ? happening.result.items : [];
}

/** Whether the teacher would miss it if it got lost now; what she merely reads can wait. */
export function isUrgent({ happening, changed }: Report): boolean {
  if (happening.type === 'noted') return happening.urgent;
  return happening.type === 'interaction' || happening.type === 'test' || changed.status;
}

/** The report of an event; undefined for one that tracking needn't hear of or that changed nothing. */
export function reportOf(before: LessonState, event: LessonEvent, after: LessonState): Report | undefined {
  const happening = happeningOf(before, event, after);
  if (!happening) return undefined;
  // What another launch has achieved by itself, that launch has told.
  const told =
    event.type === 'merged' ? lesson(newLesson(before.lesson), { ...event, type: 'remembered' }) : before;
  const is = status(after);
  return {
    at: 'at' in event ? event.at : after.startedAt,
    happening,
    score: score(after),
    graded: isGraded(after),
    status: is,
    percent: progress(after).percent,
    changed: {
      score: score(after) !== score(before),
      status: is !== status(before) && is !== status(told),
      completion: isComplete(after) && !isComplete(before) && !isComplete(told),
    },
    bookmark: after.page,
    registration: after.registration,
    jenjang: levelOf(after),
  };
}

function happeningOf(before: LessonState, event: LessonEvent, after: LessonState): Happening | undefined {
  if (event.type === 'started') return { type: 'started', resumed: event.resumed };
  if (event.type === 'merged') return { type: 'merged' };
  if (event.type === 'left') return { type: 'left', seconds: secondsBetween(after.startedAt, event.at) };
  if (before === after) return undefined;
  const seconds = 'at' in event ? secondsBetween(before.attentionSince, event.at) : 0;
  switch (event.type) {
    case 'remembered':
    case 'clock-set':
      return undefined;
    case 'submitted':
      return { type: 'submitted' };
    case 'opened':
      return { type: 'opened', page: event.page, unit: unitWith(after.lesson, event.page)?.id };
    case 'chose':
    case 'worked':
    case 'wrote':
      return { type: 'noted', urgent: false };
    case 'test-begun':
    case 'test-answered':
      return { type: 'noted', urgent: true };
    case 'tried':
      return { type: 'interaction', interaction: labInteraction(after, event, seconds) };
    case 'answered':
      return questionHappening(after, event, seconds);
    case 'test-handed-in':
      return testHappening(before, event, after);
  }
}

type EventOf<T extends LessonEvent['type']> = Extract<LessonEvent, { type: T }>;

function labInteraction({ lesson }: LessonState, event: EventOf<'tried'>, seconds: number): LabInteraction {
  const { lab: id, measure, response, interaction: type = 'performance' } = event;
  return { part: 'lab', id, unit: unitWith(lesson, id)?.id, type, measure, response, seconds };
}

function questionHappening(
  { lesson, answers }: LessonState,
  event: EventOf<'answered'>,
  seconds: number,
): Happening | undefined {
  const spec = lesson.questions.find((question) => question.id === event.question);
  const kind = spec && questionKinds[spec.kind];
  if (!kind) return undefined;
  const interaction: QuestionInteraction = {
    part: 'question',
    id: spec.id,
    unit: unitWith(lesson, spec.id)?.id,
    type: kind.interaction,
    response: event.response,
    correctResponse: spec.correct,
    correct: event.correct,
    tries: answers.get(spec.id)?.tries ?? 1,
    weight: spec.weight,
    seconds,
  };
  return { type: 'interaction', interaction };
}

/** One interaction for each item, told only now, so that an answer that was changed isn't told twice. */
function testHappening(
  before: LessonState,
  event: EventOf<'test-handed-in'>,
  { lesson, tests }: LessonState,
): Happening | undefined {
  const test = testOf(lesson, event.test);
  const memory = tests.get(event.test);
  if (!test || !memory) return undefined;
  const answers = before.tests.get(test.id)?.current?.answers ?? [];
  const { attempts: attempt, last } = memory;
  const items = event.items.map(({ id, correct }, index): ItemInteraction => {
    const answer = answers[index];
    return {
      part: 'item',
      id,
      test: test.id,
      attempt,
      response: answer?.option,
      correctResponse: correct,
      correct: answer?.correct === true,
      weight: test.use === 'posttest' ? 1 : 0,
      seconds: answer?.seconds ?? 0,
    };
  });
  const passed = test.use === 'posttest' ? last >= lesson.passMark : undefined;
  const unit = unitWith(lesson, test.id)?.id;
  return { type: 'test', result: { id: test.id, use: test.use, unit, attempt, score: last, passed, items } };
}

/** Never negative, even when the device's clock was set back. */
const secondsBetween = (from: number, to: number): number => Math.max(0, (to - from) / 1000);
