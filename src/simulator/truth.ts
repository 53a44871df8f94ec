// What an invented teacher really did in a session: the figures that a report must arrive at from statements alone.
import type { SessionPlan } from './course-plan.ts';

export interface StudyTruth {
  session: string;
  status: 'passed' | 'failed' | 'started';
  pagesSeen: number;
  answered: number;
  right: number;
  rightAtFirst: number;
  /** Best score that the lesson reported, 0–100; null when it reported none. */
  score: number | null;
  /** By the clock of the device, in milliseconds since 1970; null when nothing happened until the present. */
  firstActivity: number | null;
  lastActivity: number | null;
  /** Length of all ended visits in milliseconds, as far as statements can say it (hundredths of a second). */
  duration: number;
  /** Answers given, by question. */
  tries: Record<string, number>;
}

export function truthKeeper(plan: SessionPlan) {
  const pages = new Set<string>();
  const right = new Set<string>();
  const rightAtFirst = new Set<string>();
  const tries: Record<string, number> = {};
  const times: number[] = [];
  const scores: number[] = [];
  let status: StudyTruth['status'] = 'started';
  let duration = 0;
  return {
    happened: (at: number): void => {
      times.push(Math.floor(at));
    },
    read: (page: string): void => {
      pages.add(page);
    },
    answered(question: string, correct: boolean): void {
      tries[question] = (tries[question] ?? 0) + 1;
      if (!correct) return;
      right.add(question);
      if (tries[question] === 1) rightAtFirst.add(question);
    },
    concluded(outcome: 'passed' | 'failed', score: number): void {
      if (status !== 'passed') status = outcome;
      scores.push(score);
    },
    left(length: number, score: number | undefined): void {
      duration += Math.round(length / 10) * 10;
      if (score !== undefined) scores.push(score);
    },
    result: (): StudyTruth => ({
      session: plan.id,
      status,
      pagesSeen: pages.size,
      answered: Object.keys(tries).length,
      right: right.size,
      rightAtFirst: rightAtFirst.size,
      score: scores.length > 0 ? Math.max(...scores) : null,
      firstActivity: times.length > 0 ? Math.min(...times) : null,
      lastActivity: times.length > 0 ? Math.max(...times) : null,
      duration,
      tries,
    }),
  };
}
