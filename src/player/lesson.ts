// The lesson as a pure state machine: what the teacher does goes in as events, what she has achieved is read out.
// No DOM, no clock, no network: events carry their time, and a resumed attempt goes through the same function.
import type { Response } from '../blocks/contract.ts';
import type { Lesson, LessonPage, LessonUnit } from '../model/lesson.ts';
import { type Answer, mergeMemories, type Remembered } from './remembered.ts';

export type Status = 'incomplete' | 'failed' | 'passed';

export interface LessonState extends Remembered {
  /** The lesson that is played; never changes. */
  lesson: Lesson;
  /** When this launch began and when attention last turned to something new, in ms since 1970. */
  startedAt: number;
  attentionSince: number;
  /** Whether the teacher has handed in what there is. Not remembered: whoever opens the lesson again goes on learning. */
  submitted: boolean;
}

export type LessonEvent =
  /** An earlier launch of this attempt is taken up again. */
  | { type: 'remembered'; remembered: Remembered }
  /** What another device, or another launch, has kept of this attempt becomes known after this launch has begun. */
  | { type: 'merged'; at: number; remembered: Remembered }
  /** A launch begins. The registration (UUID) names the attempt unless it already has one. */
  | { type: 'started'; at: number; registration: string; resumed: boolean }
  | { type: 'opened'; at: number; page: string }
  | { type: 'answered'; at: number; question: string; response: Response; correct: boolean }
  | { type: 'tried'; at: number; lab: string; measure: number; response: string }
  /** The teacher hands in, which settles the outcome of a complete lesson, and will close the lesson. */
  | { type: 'submitted'; at: number }
  /** The launch ends: the lesson is closed or the teacher leaves the page. */
  | { type: 'left'; at: number };

/** The state before anything has happened. */
export function newLesson(lesson: Lesson): LessonState {
  return {
    lesson,
    seen: new Set(),
    answers: new Map(),
    labs: new Map(),
    startedAt: 0,
    attentionSince: 0,
    submitted: false,
  };
}

/** The state after an event. An event about something that this lesson doesn't have changes nothing. */
export function lesson(state: LessonState, event: LessonEvent): LessonState {
  const { published } = state.lesson;
  switch (event.type) {
    case 'remembered':
    case 'merged':
      return remember(state, event.remembered);
    case 'started':
      return {
        ...state,
        registration: state.registration ?? event.registration,
        startedAt: event.at,
        attentionSince: event.at,
      };
    case 'opened':
      if (!pageOf(state.lesson, event.page)) return state;
      return {
        ...state,
        page: event.page,
        seen: new Set(state.seen).add(event.page),
        attentionSince: event.at,
      };
    case 'answered': {
      if (!state.lesson.questions.some((question) => question.id === event.question)) return state;
      const earlier = state.answers.get(event.question);
      const answer: Answer = {
        response: event.response,
        correct: event.correct,
        everRight: event.correct || earlier?.everRight === true,
        tries: (earlier?.tries ?? 0) + 1,
      };
      return {
        ...state,
        answers: new Map(state.answers).set(event.question, answer),
        attentionSince: event.at,
      };
    }
    case 'tried':
      if (!published.labs.includes(event.lab)) return state;
      return {
        ...state,
        labs: new Map(state.labs).set(event.lab, Math.min(100, Math.max(0, event.measure))),
        attentionSince: event.at,
      };
    case 'submitted':
      return state.submitted ? state : { ...state, submitted: true };
    case 'left':
      return state;
  }
}

/** What was remembered is added to what is known already, which is nothing when the launch hasn't begun. */
function remember(state: LessonState, remembered: Remembered): LessonState {
  const { lesson } = state;
  const pages = new Set(pagesOf(lesson).map((page) => page.id));
  const questions = new Set(lesson.questions.map((question) => question.id));
  const labs = new Set(lesson.labs.map((lab) => lab.id));
  const { registration, page } = remembered;
  const usable: Remembered = {
    ...(registration ? { registration } : {}),
    ...(page !== undefined && pages.has(page) ? { page } : {}),
    seen: new Set([...remembered.seen].filter((id) => pages.has(id))),
    answers: new Map([...remembered.answers].filter(([id]) => questions.has(id))),
    labs: new Map([...remembered.labs].filter(([id]) => labs.has(id))),
  };
  return { ...state, ...mergeMemories(state, usable) };
}

// What can be read out of a state.

/** All pages of a lesson in reading order. */
export const pagesOf = (lesson: Lesson): LessonPage[] => lesson.units.flatMap((unit) => unit.pages);

export const pageOf = (lesson: Lesson, id: string): LessonPage | undefined =>
  pagesOf(lesson).find((page) => page.id === id);

/** The unit that a page, question or lab stands in. */
export function unitWith(lesson: Lesson, id: string): LessonUnit | undefined {
  return lesson.units.find((unit) =>
    unit.pages.some((page) => page.id === id || page.questions.includes(id) || page.labs.includes(id)),
  );
}

/** The pages before and after one; undefined at the ends. */
export function neighbours(
  lesson: Lesson,
  page: string,
): { previous: LessonPage | undefined; next: LessonPage | undefined } {
  const pages = pagesOf(lesson);
  const index = pages.findIndex((candidate) => candidate.id === page);
  return { previous: pages[index - 1], next: index < 0 ? undefined : pages[index + 1] };
}

export interface Progress {
  seen: number;
  pages: number;
  answered: number;
  questions: number;
  /** 0–100, rounded down, so that 100 means that nothing is left. */
  percent: number;
  /** Authored minutes of the pages that are not done yet. */
  minutesLeft: number;
}

/** True when a page was seen and all its questions were answered. */
export const isPageDone = (state: LessonState, page: LessonPage): boolean =>
  state.seen.has(page.id) && page.questions.every((id) => state.answers.has(id));

/** How far the teacher is in a unit, or without one in the whole lesson. */
export function progress(state: LessonState, unit?: LessonUnit): Progress {
  const pages = unit ? unit.pages : pagesOf(state.lesson);
  const questions = pages.flatMap((page) => page.questions);
  const seen = pages.filter((page) => state.seen.has(page.id)).length;
  const answered = questions.filter((id) => state.answers.has(id)).length;
  const whole = pages.length + questions.length;
  return {
    seen,
    pages: pages.length,
    answered,
    questions: questions.length,
    percent: whole === 0 ? 100 : Math.floor((100 * (seen + answered)) / whole),
    minutesLeft: pages
      .filter((page) => !isPageDone(state, page))
      .reduce((sum, page) => sum + page.minutes, 0),
  };
}

/** 0–100 with at most two decimals: the weight of the questions ever answered rightly; 100 when none is asked. */
export function score(state: LessonState): number {
  const { questions } = state.lesson;
  const total = questions.reduce((sum, question) => sum + question.weight, 0);
  if (total === 0) return 100;
  const right = questions
    .filter((question) => state.answers.get(question.id)?.everRight)
    .reduce((sum, question) => sum + question.weight, 0);
  return Math.round((right / total) * 10_000) / 100;
}

/**
 * How many questions were surely right at the first try. One that was tried again after it had been right isn't counted:
 * which of its tries was right is not remembered.
 */
export const rightAtOnce = ({ answers }: LessonState): number =>
  [...answers.values()].filter((answer) => answer.everRight && answer.tries === 1).length;

/** Whether every page was seen and every question answered. */
export const isComplete = (state: LessonState): boolean => progress(state).percent === 100;

/**
 * Passed as soon as the lesson is complete and the score reaches the pass mark. Failed only when a complete lesson is
 * handed in below it: until then answers can be mended, and an LMS may close an attempt that has failed.
 */
export function status(state: LessonState): Status {
  if (!isComplete(state)) return 'incomplete';
  if (score(state) >= state.lesson.passMark) return 'passed';
  return state.submitted ? 'failed' : 'incomplete';
}

/** The page to show first: the bookmark, or the first page. */
export function currentPage(state: LessonState): string {
  return state.page ?? pagesOf(state.lesson)[0]?.id ?? '';
}
