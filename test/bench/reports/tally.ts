// Sums of the truth over a cohort, by what they are about.
import { pagesOf } from '../../../src/model/course.ts';
import type { StudyTruth } from '../../../src/simulator/truth.ts';
import { course } from '../../reports/truth/cohort.ts';
import { testsOf } from '../../reports/truth/count.ts';

export interface Tally {
  count(...path: (string | undefined)[]): void;
  /** What was counted or summed up; 0 for nothing. */
  of(...path: string[]): number;
  /** Everything that is summed up of what somebody did in a session. */
  addStudy(study: StudyTruth): void;
  /** How many have opened a page of a session or one after it. */
  reached(session: string, page: string): number;
}

export function openTally(): Tally {
  const sums = new Map<string, number>();
  const keyOf = (path: readonly (string | undefined)[]) => path.join('\n');
  const add = (amount: number, ...path: (string | undefined)[]) =>
    void sums.set(keyOf(path), (sums.get(keyOf(path)) ?? 0) + amount);
  const count: Tally['count'] = (...path) => add(1, ...path);
  const pages = new Map(
    course.sessions.map((session) => [session.id, pagesOf(session).map(({ id }) => id)] as const),
  );

  function addPages({ session, pages: opened }: StudyTruth): void {
    const ids = Object.keys(opened);
    for (const id of ids) {
      count(session, 'opened', id);
      if ((opened[id] ?? []).length > 1) count(session, 'again', id);
    }
    const furthest = (pages.get(session) ?? []).findLast((id) => ids.includes(id));
    if (furthest !== undefined) count(session, 'furthest', furthest);
  }

  function addAnswers(study: StudyTruth): void {
    const { session } = study;
    const give = (id: string, options: readonly string[], correct: boolean) => {
      count(session, 'item', id, 'n');
      if (correct) count(session, 'item', id, 'right');
      if (options.length === 0) count(session, 'item', id, 'open');
      for (const option of options) count(session, 'item', id, 'option', option);
    };
    for (const use of ['pretest', 'posttest'] as const)
      for (const { id, option, correct } of testsOf(study, use)[0]?.items ?? [])
        give(id, option === null ? [] : [option], correct);
    const seen = new Set<string>();
    for (const { question, response, correct } of study.answers.toSorted((a, b) => a.at - b.at)) {
      if (!seen.has(question)) give(question, response.split('[,]'), correct);
      seen.add(question);
    }
  }

  return {
    count,
    of: (...path) => sums.get(keyOf(path)) ?? 0,
    addStudy(study) {
      const { session, labs, pretest, posttest } = study;
      addPages(study);
      addAnswers(study);
      for (const { lab } of labs) count(session, 'tries', lab);
      for (const lab of new Set(labs.map((one) => one.lab))) count(session, 'tried', lab);
      if (posttest) count(session, 'posttests');
      if (!pretest || !posttest) return;
      count(session, 'both');
      add(pretest.score, session, 'before');
      add(posttest.best, session, 'after');
      if (pretest.score >= 100) return;
      count(session, 'gains');
      add((posttest.best - pretest.score) / (100 - pretest.score), session, 'gain');
    },
    reached(session, page) {
      const ids = pages.get(session) ?? [];
      const later = ids.slice(ids.indexOf(page));
      return later.reduce((sum, id) => sum + (sums.get(keyOf([session, 'furthest', id])) ?? 0), 0);
    },
  };
}
