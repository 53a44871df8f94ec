// What an invented teacher really did in a session: what reports must arrive at from statements alone. Written down from
// what her lesson reports to tracking, before anything is said in statements.

import type { Report, TestResult } from '../player/report.ts';
import { formatResponse } from '../vocabulary/statements.ts';

/** Times are those of her devices' clocks, in milliseconds since 1970. */
export interface AnswerTruth {
  at: number;
  question: string;
  /** As statements write it. */
  response: string;
  correct: boolean;
}

export interface TestTruth {
  at: number;
  use: TestResult['use'];
  attempt: number;
  /** 0–100. */
  score: number;
  /** Null for a pre-test. */
  passed: boolean | null;
  /** @property option null for an item that was left open */
  items: { id: string; option: string | null; correct: boolean; seconds: number }[];
}

export interface LabTruth {
  at: number;
  lab: string;
  /** 0–100. */
  measure: number;
  response: string;
}

export type StatusTruth = 'passed' | 'failed' | 'completed' | 'started' | 'none';

/** What happened, in lists. */
export interface StudyEvents {
  session: string;
  /** When she was seen in the hall; null when she wasn't. */
  attended: number | null;
  /** When each page was opened, by its id. */
  pages: Record<string, number[]>;
  answers: AnswerTruth[];
  tests: TestTruth[];
  labs: LabTruth[];
  /** When the session was begun, completed, passed, failed and left. @property duration of a visit that ended, in milliseconds */
  outcomes: {
    at: number;
    outcome: 'started' | 'resumed' | 'completed' | 'passed' | 'failed' | 'left';
    /** What the lesson reported with it, 0–100. */
    score?: number;
    /** Of a visit that has ended, as far as statements can say it (hundredths of a second). */
    duration?: number;
  }[];
  /** When the lesson told anything, ascending. */
  times: number[];
}

/** What the lists amount to. */
export interface StudyFigures {
  /** `none` for whoever was in the hall and did nothing else. */
  status: StatusTruth;
  completed: boolean;
  pagesSeen: number;
  /** Of the questions on pages. */
  answered: number;
  right: number;
  rightAtFirst: number;
  /** Answers given, by question on a page. */
  tries: Record<string, number>;
  /** Best score that the lesson reported, 0–100; null when it reported none. */
  score: number | null;
  /** The first pre-test that was handed in. */
  pretest: { score: number; at: number } | null;
  posttest: { best: number; last: number; attempts: number } | null;
  /** Which attempt at the post-test was the first that passed; 0 for none. */
  attemptsToPass: number;
  /** Null when the lesson was never opened until the present. */
  firstActivity: number | null;
  lastActivity: number | null;
  visits: number;
  /** Length of all ended visits in milliseconds. */
  duration: number;
  /** Time on task in milliseconds: the pauses between what happened, each at most ten minutes. */
  active: number;
}

export type StudyTruth = StudyEvents & StudyFigures;

/** A pause that is longer counts no more than this, in milliseconds. */
const longestPause = 600_000;

/** The time between moments in ascending order, each pause at most ten minutes; in milliseconds. */
export const timeOnTask = (times: readonly number[]): number =>
  times.reduce((sum, at, index) => sum + Math.min(longestPause, at - (times[index - 1] ?? at)), 0);

/** @param session its id */
export function truthKeeper(session: string) {
  const events: StudyEvents = {
    session,
    attended: null,
    pages: {},
    answers: [],
    tests: [],
    labs: [],
    outcomes: [],
    times: [],
  };
  const { pages, answers, tests, labs, outcomes, times } = events;

  function heardOf({ at, happening, score, percent }: Report): void {
    switch (happening.type) {
      case 'started':
        outcomes.push({ at, outcome: happening.resumed ? 'resumed' : 'started' });
        return;
      case 'opened':
        pages[happening.page] = [...(pages[happening.page] ?? []), at];
        return;
      case 'test':
        tests.push(handedIn(at, happening.result));
        return;
      case 'interaction': {
        const { interaction } = happening;
        if (interaction.part === 'lab') {
          const { id, measure, response } = interaction;
          labs.push({ at, lab: id, measure, response });
        } else {
          const response = formatResponse(interaction.type, interaction.response);
          answers.push({ at, question: interaction.id, response, correct: interaction.correct });
        }
        return;
      }
      case 'left': {
        const duration = Math.round(happening.seconds * 100) * 10;
        outcomes.push({ at, outcome: 'left', duration, ...(percent === 100 ? { score } : {}) });
        return;
      }
      case 'noted':
      case 'merged':
      case 'submitted':
        return;
    }
  }

  return {
    /** Something was reported that statements tell. */
    heard(report: Report): void {
      const { at, happening, changed, status, score } = report;
      times.push(at);
      heardOf(report);
      if (happening.type === 'left') return;
      if (changed.completion) outcomes.push({ at, outcome: 'completed', score });
      if (changed.status && (status === 'passed' || status === 'failed'))
        outcomes.push({ at, outcome: status, score });
    },
    /** She was seen in the hall. */
    attended(at: number): void {
      events.attended = at;
    },
    result(): StudyTruth {
      times.sort((a, b) => a - b);
      return { ...events, ...figuresOf(events) };
    },
  };
}

const handedIn = (at: number, { use, attempt, score, passed, items }: TestResult): TestTruth => ({
  at,
  use,
  attempt,
  score,
  passed: passed ?? null,
  items: items.map(({ id, response, correct, seconds }) => ({
    id,
    option: response ?? null,
    correct,
    seconds,
  })),
});

/** What lists amount to, whatever became of them since they were written down. */
export function figuresOf({ pages, answers, tests, outcomes, times }: StudyEvents): StudyFigures {
  const has = (one: 'completed' | 'passed' | 'failed') => outcomes.some(({ outcome }) => outcome === one);
  const visits = outcomes.filter(({ outcome }) => outcome === 'left');
  const scores = outcomes.flatMap(({ score }) => score ?? []);
  return {
    status: (['passed', 'failed', 'completed'] as const).find(has) ?? (times.length > 0 ? 'started' : 'none'),
    completed: has('completed'),
    pagesSeen: Object.keys(pages).length,
    ...figuresOfAnswers(answers),
    ...figuresOfTests(tests),
    score: scores.length > 0 ? Math.max(...scores) : null,
    firstActivity: times[0] ?? null,
    lastActivity: times.at(-1) ?? null,
    visits: visits.length,
    duration: visits.reduce((sum, { duration = 0 }) => sum + duration, 0),
    active: timeOnTask(times),
  };
}

function figuresOfAnswers(answers: readonly AnswerTruth[]) {
  const tries: Record<string, number> = {};
  const right = new Set<string>();
  const rightAtFirst = new Set<string>();
  // The first answer is the one that her devices' clocks call the first.
  for (const { question, correct } of answers.toSorted((a, b) => a.at - b.at)) {
    tries[question] = (tries[question] ?? 0) + 1;
    if (!correct) continue;
    right.add(question);
    if (tries[question] === 1) rightAtFirst.add(question);
  }
  return {
    answered: Object.keys(tries).length,
    right: right.size,
    rightAtFirst: rightAtFirst.size,
    tries,
  };
}

/** Tests in the order of her devices' clocks. */
function figuresOfTests(tests: readonly TestTruth[]) {
  const inOrder = (use: TestTruth['use']) =>
    tests.filter((test) => test.use === use).toSorted((a, b) => a.at - b.at);
  const [pretest] = inOrder('pretest');
  const attempts = inOrder('posttest');
  const last = attempts.at(-1);
  return {
    pretest: pretest ? { score: pretest.score, at: pretest.at } : null,
    posttest: last
      ? {
          best: Math.max(...attempts.map(({ score }) => score)),
          last: last.score,
          attempts: attempts.length,
        }
      : null,
    attemptsToPass: attempts.findIndex(({ passed }) => passed) + 1,
  };
}
