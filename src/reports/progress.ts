// The fold: one learner's progress in one session, fact by fact. Every step is commutative, so facts may arrive late,
// in any order and in any portions: the result depends on which facts there are, never on how they came.
import type { SessionMap } from './course-map.ts';
import type { Fact } from './fact.ts';

/** What of a fact the fold looks at: whose it is and in which session is settled before. */
export type Contribution = Omit<Fact, 'learner' | 'session' | 'name'>;

export interface AnswerMark {
  /** Milliseconds since 1970. */
  at: number;
  /** Id of the statement: decides between two answers of the same moment. */
  statement: string;
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
  questions: Readonly<Record<string, QuestionProgress>>;
  /** Best reported score, 0–100. */
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
    score: fact.score === undefined ? progress.score : Math.max(fact.score, progress.score ?? 0),
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

const isEarlier = (a: AnswerMark, b: AnswerMark): boolean =>
  a.at < b.at || (a.at === b.at && a.statement < b.statement);

/** Once passed stays passed; a failed attempt says more than that the pages were completed. */
export function statusOf({ passed, failed, completed }: Progress): Status {
  return passed ? 'passed' : failed ? 'failed' : completed ? 'completed' : 'started';
}

/** The figures that a table shows; parts that the course no longer has don't count. */
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
