// The lesson as a pure state machine: what the teacher does goes in as events, what she has achieved is read out.
// No DOM, no clock, no network: events carry their time, and a resumed attempt goes through the same function.
import type { ActivityOutcome, Jenjang, Response } from '../blocks/contract.ts';
import type { Lesson, LessonPage, LessonTest, LessonUnit } from '../model/lesson.ts';
import { pageOf, pagesOf, testFor, testOf } from './places.ts';
import { mergeMemories, nothingRemembered, type PackedText, type Remembered } from './remembered.ts';
import { answerItem, beginAttempt, freshTest, handIn, type TestMemory } from './test-memory.ts';

/** `completed` is said only where the post-test is the teacher's choice: everything was done, and nothing judged. */
export type Status = 'incomplete' | 'completed' | 'failed' | 'passed';

export interface LessonState extends Remembered {
  /** The lesson that is played; never changes. */
  lesson: Lesson;
  /** When this launch began and when attention last turned to something new, in ms since 1970. */
  startedAt: number;
  attentionSince: number;
  /** Whether the teacher has handed in what there is. Not remembered: whoever opens the lesson again goes on learning. */
  submitted: boolean;
}

/** What the bank says of an item of an attempt. */
export interface TestItem {
  id: string;
  /** The id of the right option. */
  correct: string;
}

export type LessonEvent =
  /** An earlier launch of this attempt is taken up again. */
  | { type: 'remembered'; remembered: Remembered }
  /** What another device, or another launch, has kept of this attempt becomes known after this launch has begun. */
  | { type: 'merged'; at: number; remembered: Remembered }
  /** A launch begins. The registration (UUID) names the attempt unless it already has one. */
  | { type: 'started'; at: number; registration: string; resumed: boolean }
  /** The device's clock was set during the launch. @property by so many ms */
  | { type: 'clock-set'; by: number }
  | { type: 'opened'; at: number; page: string }
  | { type: 'answered'; at: number; question: string; response: Response; correct: boolean }
  | ({ type: 'tried'; at: number; lab: string } & ActivityOutcome)
  /** The teacher says at which school level she works. */
  | { type: 'chose'; at: number; jenjang: Jenjang }
  /** An attempt at a test begins with these items, positions in its bank. */
  | { type: 'test-begun'; at: number; test: string; items: readonly number[] }
  /** An item of the attempt under way is answered, perhaps anew. @property index position in the attempt */
  | { type: 'test-answered'; at: number; test: string; index: number; option: string; correct: boolean }
  /** The attempt is judged. @property items ids and keys of its items, for those who report it */
  | { type: 'test-handed-in'; at: number; test: string; items: readonly TestItem[] }
  /** A work was packed for the memory. */
  | { type: 'worked'; at: number; lab: string; work: PackedText }
  /** A note on a page was packed for the memory. */
  | { type: 'wrote'; at: number; page: string; note: PackedText }
  /** The teacher hands in, which settles the outcome of a complete lesson, and will close the lesson. */
  | { type: 'submitted'; at: number }
  /** The launch ends: the lesson is closed or the teacher leaves the page. */
  | { type: 'left'; at: number };

/** The state before anything has happened. */
export function newLesson(lesson: Lesson): LessonState {
  return {
    lesson,
    ...nothingRemembered,
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
    case 'clock-set':
      return {
        ...state,
        startedAt: state.startedAt + event.by,
        attentionSince: state.attentionSince + event.by,
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
      const answer = {
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
    case 'chose':
      return state.jenjang === event.jenjang ? state : { ...state, jenjang: event.jenjang };
    case 'test-begun': {
      const test = testOf(state.lesson, event.test);
      if (!test || !mayBegin(state, test)) return state;
      return withTest(state, test, beginAttempt(memoryOf(state, test), event.items), event.at);
    }
    case 'test-answered': {
      const test = testOf(state.lesson, event.test);
      if (!test) return state;
      const seconds = Math.max(0, (event.at - state.attentionSince) / 1000);
      const answer = { option: event.option, correct: event.correct, seconds };
      return withTest(state, test, answerItem(memoryOf(state, test), event.index, answer), event.at);
    }
    case 'test-handed-in': {
      const test = testOf(state.lesson, event.test);
      return test ? withTest(state, test, handIn(memoryOf(state, test)), event.at) : state;
    }
    case 'worked': {
      if (!published.labs.includes(event.lab) || isOlder(event.work, state.works.get(event.lab)))
        return state;
      return { ...state, works: new Map(state.works).set(event.lab, event.work) };
    }
    case 'wrote': {
      if (!pageOf(state.lesson, event.page) || isOlder(event.note, state.notes.get(event.page))) return state;
      return { ...state, notes: new Map(state.notes).set(event.page, event.note) };
    }
    case 'submitted':
      return state.submitted ? state : { ...state, submitted: true };
    case 'left':
      return state;
  }
}

/** What is kept now replaces what was kept before, unless another device has kept something since. */
const isOlder = (now: PackedText, known: PackedText | undefined): boolean => (known?.at ?? 0) > now.at;

const memoryOf = ({ tests }: LessonState, { id }: LessonTest): TestMemory => tests.get(id) ?? freshTest;

/** The state with a test's new memory; unchanged when that is the old one. */
function withTest(state: LessonState, { id }: LessonTest, memory: TestMemory, at: number): LessonState {
  if (memory === (state.tests.get(id) ?? freshTest)) return state;
  return { ...state, tests: new Map(state.tests).set(id, memory), attentionSince: at };
}

/** What was remembered is added to what is known already, which is nothing when the launch hasn't begun. */
function remember(state: LessonState, remembered: Remembered): LessonState {
  const { lesson } = state;
  const pages = new Set(pagesOf(lesson).map((page) => page.id));
  const questions = new Set(lesson.questions.map((question) => question.id));
  const labs = new Set(lesson.labs.map((lab) => lab.id));
  const tests = new Set(lesson.tests.map((test) => test.id));
  const { registration, page, jenjang } = remembered;
  const usable: Remembered = {
    ...(registration ? { registration } : {}),
    ...(page !== undefined && pages.has(page) ? { page } : {}),
    ...(jenjang === undefined ? {} : { jenjang }),
    seen: new Set([...remembered.seen].filter((id) => pages.has(id))),
    answers: new Map([...remembered.answers].filter(([id]) => questions.has(id))),
    labs: new Map([...remembered.labs].filter(([id]) => labs.has(id))),
    tests: new Map([...remembered.tests].filter(([id]) => tests.has(id))),
    works: new Map([...remembered.works].filter(([id]) => labs.has(id))),
    notes: new Map([...remembered.notes].filter(([id]) => pages.has(id))),
  };
  return { ...state, ...mergeMemories(state, usable) };
}

// What can be read out of a state.

/** What is known of the session's test of a use; undefined when it has none. */
export function testMemory(state: LessonState, use: LessonTest['use']): TestMemory | undefined {
  const test = testFor(state.lesson, use);
  return test && memoryOf(state, test);
}

/** Whether an attempt may begin. The pre-test measures where a teacher starts from, so it can be taken once. */
export const mayBegin = (state: LessonState, test: LessonTest): boolean =>
  test.use === 'posttest' || !isHandedIn(state, test.id);

/** Whether a test was handed in at least once. */
export const isHandedIn = ({ tests }: LessonState, test: string): boolean =>
  (tests.get(test)?.attempts ?? 0) > 0;

export interface Progress {
  seen: number;
  pages: number;
  answered: number;
  questions: number;
  /** Tests that were handed in at least once, and all that have to be. */
  handedIn: number;
  tests: number;
  /** 0–100, rounded down, so that 100 means that nothing is left. */
  percent: number;
  /** Authored minutes of the pages that are not done yet. */
  minutesLeft: number;
}

/** True when a page was seen, all its questions were answered and its tests were handed in, but those that needn't be. */
export const isPageDone = (state: LessonState, page: LessonPage): boolean =>
  state.seen.has(page.id) &&
  page.questions.every((id) => state.answers.has(id)) &&
  page.tests.every((id) => isHandedIn(state, id) || !isRequired(state, id));

/** Whether the lesson is complete only when a test was handed in. */
const isRequired = ({ lesson }: LessonState, test: string): boolean =>
  !lesson.posttestOptional || testOf(lesson, test)?.use !== 'posttest';

/** How far the teacher is in a unit, or without one in the whole lesson. */
export function progress(state: LessonState, unit?: LessonUnit): Progress {
  const pages = unit ? unit.pages : pagesOf(state.lesson);
  const done = { seen: 0, answered: 0, handedIn: 0 };
  const all = { questions: 0, tests: 0 };
  let minutesLeft = 0;
  for (const page of pages) {
    if (state.seen.has(page.id)) done.seen += 1;
    for (const id of page.questions) if (state.answers.has(id)) done.answered += 1;
    for (const id of page.tests) {
      if (!isRequired(state, id)) continue;
      all.tests += 1;
      if (isHandedIn(state, id)) done.handedIn += 1;
    }
    all.questions += page.questions.length;
    if (!isPageDone(state, page)) minutesLeft += page.minutes;
  }
  const whole = pages.length + all.questions + all.tests;
  const percent = whole === 0 ? 100 : Math.floor((100 * (done.seen + done.answered + done.handedIn)) / whole);
  return { ...done, pages: pages.length, ...all, percent, minutesLeft };
}

/**
 * 0–100 with at most two decimals: the best attempt at the post-test, 0 before there is one. Without a post-test the
 * weight of the questions ever answered rightly; 100 when none is asked.
 */
export function score(state: LessonState): number {
  const posttest = testMemory(state, 'posttest');
  if (posttest) return posttest.best;
  const { questions } = state.lesson;
  const total = questions.reduce((sum, question) => sum + question.weight, 0);
  if (total === 0) return 100;
  const right = questions
    .filter((question) => state.answers.get(question.id)?.everRight)
    .reduce((sum, question) => sum + question.weight, 0);
  return Math.round((right / total) * 10_000) / 100;
}

/** Whether anything was done yet that the score is made of. */
export function isGraded(state: LessonState): boolean {
  const posttest = testMemory(state, 'posttest');
  return posttest ? posttest.attempts > 0 : state.answers.size > 0;
}

/**
 * How many questions were surely right at the first try. One that was tried again after it had been right isn't counted:
 * which of its tries was right is not remembered.
 */
export const rightAtOnce = ({ answers }: LessonState): number =>
  [...answers.values()].filter((answer) => answer.everRight && answer.tries === 1).length;

/** Whether every page was seen, every question answered and every test handed in that has to be. */
export const isComplete = (state: LessonState): boolean =>
  pagesOf(state.lesson).every((page) => isPageDone(state, page));

/**
 * Passed as soon as the lesson is complete and the score reaches the pass mark. Failed only when a complete lesson is
 * handed in below it: until then answers can be mended, and an LMS may close an attempt that has failed. Nobody fails a
 * test that needn't be taken.
 */
export function status(state: LessonState): Status {
  if (!isComplete(state)) return 'incomplete';
  if (score(state) >= state.lesson.passMark) return 'passed';
  if (state.lesson.posttestOptional) return 'completed';
  return state.submitted ? 'failed' : 'incomplete';
}

/** The school level to show: the one that the teacher chose, or the one that the package was made for. */
export const levelOf = ({ jenjang, lesson }: LessonState): Jenjang | undefined => jenjang ?? lesson.jenjang;

/** The page to show first: the bookmark, or the first page. */
export function currentPage(state: LessonState): string {
  return state.page ?? pagesOf(state.lesson)[0]?.id ?? '';
}
