// The fold: one learner's progress in one session, fact by fact. Every step is commutative, so facts may arrive late,
// in any order and in any portions: the result depends on which facts there are, never on how they came.
import type { SessionMap } from './course-map.ts';
import type { Fact } from './fact.ts';
import { isEarlier, type Mark } from './mark.ts';
import { type TestsProgress, withTest } from './tests.ts';

/** What of a fact the fold looks at: whose it is and in which session is settled before. */
export type Contribution = Omit<Fact, 'learner' | 'session' | 'name'>;

export interface AnswerMark extends Mark {
  correct: boolean;
  response: string;
}

export interface QuestionProgress {
  /** How many answers were given, over all registrations. */
  tries: number;
  /** Whether one of them was right. */
  right: boolean;
  first: AnswerMark;
  last: AnswerMark;
}

export interface Progress {
  /** When each page was first read, by page id. */
  pages: Readonly<Record<string, number>>;
  /** The questions on pages; what was answered in a test isn't among them. */
  questions: Readonly<Record<string, QuestionProgress>>;
  tests: TestsProgress;
  /** Best score that was reported of the session, 0–100. */
  score: number | undefined;
  passed: boolean;
  failed: boolean;
  completed: boolean;
  /** Milliseconds since 1970. */
  firstActivity: number;
  lastActivity: number;
  /** Sum of the reported visits, in milliseconds. */
  duration: number;
  registrations: readonly string[];
}

export type Status = 'passed' | 'failed' | 'completed' | 'started';

/** From most to least achieved; the order in which tables sort them. */
export const statuses: readonly Status[] = ['passed', 'completed', 'failed', 'started'];

export const noProgress: Progress = {
  pages: {},
  questions: {},
  tests: {},
  score: undefined,
  passed: false,
  failed: false,
  completed: false,
  firstActivity: Number.POSITIVE_INFINITY,
  lastActivity: Number.NEGATIVE_INFINITY,
  duration: 0,
  registrations: [],
};

/** The progress with one more fact. Each fact must be given once. */
export function fold(progress: Progress, fact: Contribution): Progress {
  return {
    pages: fact.kind === 'page' ? withPage(progress.pages, fact) : progress.pages,
    questions: fact.kind === 'answer' ? withAnswer(progress.questions, fact) : progress.questions,
    tests: withTest(progress.tests, fact),
    score: isAboutSession(fact) ? Math.max(fact.score, progress.score ?? 0) : progress.score,
    passed: progress.passed || fact.kind === 'passed',
    failed: progress.failed || fact.kind === 'failed',
    completed: progress.completed || fact.kind === 'completed',
    firstActivity: Math.min(progress.firstActivity, fact.at),
    lastActivity: Math.max(progress.lastActivity, fact.at),
    duration: progress.duration + fact.duration,
    registrations:
      fact.registration === '' || progress.registrations.includes(fact.registration)
        ? progress.registrations
        : [...progress.registrations, fact.registration].sort(),
  };
}

/** Whether a score is the session's own. */
const isAboutSession = (fact: Contribution): fact is Contribution & { score: number } =>
  fact.score !== undefined && fact.part === '';

function withPage(pages: Progress['pages'], { part, at }: Contribution): Progress['pages'] {
  const before = Object.hasOwn(pages, part) ? pages[part] : undefined;
  return before !== undefined && before <= at ? pages : { ...pages, [part]: at };
}

function withAnswer(questions: Progress['questions'], fact: Contribution): Progress['questions'] {
  const { at, statement, correct, response } = fact;
  const mark: AnswerMark = { at, statement, correct, response };
  const before = Object.hasOwn(questions, fact.part) ? questions[fact.part] : undefined;
  return {
    ...questions,
    [fact.part]: before
      ? {
          tries: before.tries + 1,
          right: before.right || correct,
          first: isEarlier(mark, before.first) ? mark : before.first,
          last: isEarlier(before.last, mark) ? mark : before.last,
        }
      : { tries: 1, right: correct, first: mark, last: mark },
  };
}

/** Once passed stays passed; a failed attempt says more than that the pages were completed. */
export function statusOf({ passed, failed, completed }: Progress): Status {
  return passed ? 'passed' : failed ? 'failed' : completed ? 'completed' : 'started';
}

/** The figures that a table shows, of pages and the questions on them; what the course no longer has doesn't count. */
export interface Summary {
  pagesSeen: number;
  answered: number;
  right: number;
  rightAtFirst: number;
}

export function summarise(progress: Progress, session: SessionMap): Summary {
  const answers = Object.entries(progress.questions).filter(([id]) => session.questions.has(id));
  return {
    pagesSeen: Object.keys(progress.pages).filter((id) => session.pages.has(id)).length,
    answered: answers.length,
    right: answers.filter(([, question]) => question.right).length,
    rightAtFirst: answers.filter(([, question]) => question.first.correct).length,
  };
}
