// What an invented teacher really did in a session: the figures that a report must arrive at from statements alone.
// Counted from what her lesson reports to tracking, before anything is said in statements.
import type { Report, TestResult } from '../player/report.ts';

export interface StudyTruth {
  session: string;
  status: 'passed' | 'failed' | 'completed' | 'started';
  pagesSeen: number;
  /** Of the questions on pages. */
  answered: number;
  right: number;
  rightAtFirst: number;
  /** Best score that the lesson reported, 0–100; null when it reported none. */
  score: number | null;
  /** The first pre-test that was handed in. */
  pretest: { score: number; at: number } | null;
  posttest: { best: number; last: number; attempts: number } | null;
  /** By the clock of the device, in milliseconds since 1970; null when nothing happened until the present. */
  firstActivity: number | null;
  lastActivity: number | null;
  /** Length of all ended visits in milliseconds, as far as statements can say it (hundredths of a second). */
  duration: number;
  /** Answers given, by question on a page. */
  tries: Record<string, number>;
}

/** @param session its id */
export function truthKeeper(session: string) {
  const pages = new Set<string>();
  const right = new Set<string>();
  const rightAtFirst = new Set<string>();
  const tries: Record<string, number> = {};
  const times: number[] = [];
  const scores: number[] = [];
  const outcomes = new Set<StudyTruth['status']>();
  const tests: { at: number; result: TestResult }[] = [];
  let duration = 0;

  function answered(question: string, correct: boolean): void {
    tries[question] = (tries[question] ?? 0) + 1;
    if (!correct) return;
    right.add(question);
    if (tries[question] === 1) rightAtFirst.add(question);
  }

  /** In the order of the devices' clocks. */
  const handedIn = (use: TestResult['use']) =>
    tests.filter(({ result }) => result.use === use).toSorted((a, b) => a.at - b.at);

  return {
    /** Something was reported that statements tell. */
    heard({ at, happening, changed, status, score, percent }: Report): void {
      times.push(at);
      if (happening.type === 'opened') pages.add(happening.page);
      if (happening.type === 'test') tests.push({ at, result: happening.result });
      if (happening.type === 'interaction' && happening.interaction.part === 'question')
        answered(happening.interaction.id, happening.interaction.correct);
      if (happening.type === 'left') {
        duration += Math.round(happening.seconds * 100) * 10;
        if (percent === 100) scores.push(score);
      }
      if (changed.completion) outcomes.add('completed');
      if (changed.status && status !== 'incomplete') outcomes.add(status);
      if (changed.completion || changed.status) scores.push(score);
    },
    result(): StudyTruth {
      const [pretest] = handedIn('pretest');
      const attempts = handedIn('posttest');
      const last = attempts.at(-1);
      return {
        session,
        status: (['passed', 'failed', 'completed'] as const).find((one) => outcomes.has(one)) ?? 'started',
        pagesSeen: pages.size,
        answered: Object.keys(tries).length,
        right: right.size,
        rightAtFirst: rightAtFirst.size,
        score: scores.length > 0 ? Math.max(...scores) : null,
        pretest: pretest ? { score: pretest.result.score, at: pretest.at } : null,
        posttest: last
          ? {
              best: Math.max(...attempts.map(({ result }) => result.score)),
              last: last.result.score,
              attempts: attempts.length,
            }
          : null,
        firstActivity: times.length > 0 ? Math.min(...times) : null,
        lastActivity: times.length > 0 ? Math.max(...times) : null,
        duration,
        tries,
      };
    },
  };
}
