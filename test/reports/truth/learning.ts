// Belajarkah mereka?, Butir soal and Di mana mereka berhenti?: held against the truth.
import { describe, expect, test } from '@jest/globals';
import { isActivity } from '../../../src/blocks/schemas.ts';
import { competencyCodes } from '../../../src/model/competencies.ts';
import { blocksOf, type Session } from '../../../src/model/course.ts';
import { activityFigures, worksMade } from '../../../src/reports/dropoff/activities.ts';
import { dropOffOf, peopleAt } from '../../../src/reports/dropoff/pages.ts';
import type { ItemFigures } from '../../../src/reports/items/figures.ts';
import { itemFigures } from '../../../src/reports/items/figures.ts';
import { confidenceOf } from '../../../src/reports/learning/confidence.ts';
import { attemptsToPass, timeOnTask } from '../../../src/reports/learning/effort.ts';
import { dimensions, gainBy, gainOf } from '../../../src/reports/learning/gain.ts';
import { masteryByCompetency, masteryByObjective } from '../../../src/reports/learning/mastery.ts';
import { select } from '../../../src/reports/selection.ts';
import type { TeacherTruth } from '../../../src/simulator/index.ts';
import type { StudyTruth, TestTruth } from '../../../src/simulator/truth.ts';
import { addressOf, course, studyOf, type TrueCohort } from './cohort.ts';
import { bankOf, mean, pageIdsOf, studiesIn, testsOf } from './count.ts';

/** What somebody gave first to an item or a question, and how well they did in all that was asked with it. */
interface Given {
  options: readonly string[];
  correct: boolean;
  all: number;
  right: number;
}

const day = 86_400_000;

export function learningEqualsTruth(cohortOf: () => TrueCohort): void {
  const look = () => {
    const data = cohortOf().reports.read();
    return { data, selection: select(data, {}, {}), people: cohortOf().people };
  };

  describe('Belajarkah mereka?', () => {
    const scoresIn = (people: readonly TeacherTruth[], session: Session) =>
      studiesIn(people, session.id).flatMap(({ pretest, posttest }) =>
        pretest && posttest ? [{ pre: pretest.score, post: posttest.best }] : [],
      );
    const gains = (scores: { pre: number; post: number }[]) => {
      const open = scores.filter(({ pre }) => pre < 100);
      const [before, after] = [mean(scores.map(({ pre }) => pre)), mean(scores.map(({ post }) => post))];
      return {
        n: scores.length,
        before,
        after,
        ofClass: (after - before) / (100 - before),
        ofPeople: mean(open.map(({ pre, post }) => (post - pre) / (100 - pre))),
      };
    };
    const same = (
      told: ReturnType<typeof gainOf> | ReturnType<typeof gainBy>[number],
      real: ReturnType<typeof gains>,
    ) => {
      expect(told.n).toBe(real.n);
      expect(told.before).toBeCloseTo(real.before, 8);
      expect(told.after).toBeCloseTo(real.after, 8);
      // An interval needs two people at least; the value itself is the formula's.
      if (told.ofClass) expect(told.ofClass.value).toBeCloseTo(real.ofClass, 8);
      if (told.ofPeople) expect(told.ofPeople.value).toBeCloseTo(real.ofPeople, 8);
    };

    test.each(course.sessions.map((session, index) => [session.id, session, index] as const))(
      'scores and gain in %s',
      (_, session, index) => {
        const { data, selection, people } = look();
        const told = gainOf(data, selection, index);
        same(told, gains(scoresIn(people, session)));
        expect(told.n).toBeGreaterThan(10);
        expect(told.ofClass).toBeDefined();
        const groupOf = {
          region: ({ school }: TeacherTruth) => school.region,
          jenjang: ({ school }: TeacherTruth) => school.level as string,
          cohort: (teacher: TeacherTruth) => teacher.cohort,
          mode: ({ mode }: TeacherTruth) => mode as string,
        };
        for (const dimension of dimensions) {
          const groups = gainBy(data, selection, index, dimension).filter(({ name }) => name !== '');
          const registered = people.filter(({ ref }) => ref !== '');
          const real = new Set(
            registered.filter((one) => scoresIn([one], session).length > 0).map(groupOf[dimension]),
          );
          expect(new Set(groups.map(({ name }) => name))).toEqual(real);
          for (const group of groups)
            same(
              group,
              gains(
                scoresIn(
                  registered.filter((one) => groupOf[dimension](one) === group.name),
                  session,
                ),
              ),
            );
        }
      },
    );

    test.each(course.sessions.map((session, index) => [session.id, session, index] as const))(
      'mastery, time, attempts and confidence in %s',
      (_, session, index) => {
        const { data, selection, people } = look();
        const studies = studiesIn(people, session.id);
        const bank = bankOf(session, 'posttest');
        const itemsOf = (study: StudyTruth) => best(testsOf(study, 'posttest'))?.items ?? [];
        const mastered = (matches: (id: string) => boolean) => {
          const answers = studies.map((study) => itemsOf(study).filter(({ id }) => matches(id)));
          const given = answers.filter(({ length }) => length > 0);
          return {
            items: bank.filter(({ id }) => matches(id)).length,
            people: given.length,
            mastered: given.filter((items) => items.every(({ correct }) => correct)).length,
            answers: answers.flat().length,
            right: answers.flat().filter(({ correct }) => correct).length,
          };
        };
        for (const told of masteryByObjective(data, selection, index)) {
          const real = mastered((id) => bank.find((item) => item.id === id)?.objective === told.id);
          expect(told).toMatchObject(real);
        }
        const competencies = masteryByCompetency(data, selection, index);
        expect(competencies.map(({ code }) => code)).toEqual([...competencyCodes]);
        for (const told of competencies) {
          const real = mastered(
            (id) => bank.find((item) => item.id === id)?.competencies.includes(told.code) ?? false,
          );
          expect(told).toMatchObject(real);
        }

        const done = studies.filter(({ completed, status }) => completed || status === 'passed');
        const time = timeOnTask(data, selection, index);
        const begun = studies.filter(({ status }) => status !== 'none');
        expect([time.n, time.begun]).toEqual([done.length, begun.length]);
        const minutes = done.map(({ active }) => active / 60_000).toSorted((a, b) => a - b);
        const middle = (minutes.length - 1) / 2;
        const halfway = ((minutes[Math.floor(middle)] ?? 0) + (minutes[Math.ceil(middle)] ?? 0)) / 2;
        expect(time.median).toBeCloseTo(halfway, 8);
        expect(time.quick).toBe(minutes.filter((one) => one < time.promised / 2).length);
        expect(time.bins.reduce((sum, one) => sum + one, 0)).toBe(done.length);

        const attempts = attemptsToPass(data, selection, index);
        const tested = studies.filter(({ posttest }) => posttest !== null);
        expect(attempts.n).toBe(tested.length);
        attempts.passed.forEach((count, position) => {
          const isLast = position === attempts.passed.length - 1;
          const fits = (made: number) => (isLast ? made > position : made === position + 1);
          expect(count).toBe(
            tested.filter((study) => study.attemptsToPass > 0 && fits(study.attemptsToPass)).length,
          );
          expect(attempts.notYet[position]).toBe(
            tested.filter(({ attemptsToPass: to, posttest }) => to === 0 && fits(posttest?.attempts ?? 0))
              .length,
          );
        });

        for (const scale of confidenceOf(data, selection, index).scales) {
          const chosen = studies.flatMap((study) => {
            const last = study.labs
              .filter(({ lab }) => lab === scale.id)
              .toSorted((a, b) => a.at - b.at)
              .at(-1);
            return last ? [{ point: Number(last.response), score: study.posttest?.best }] : [];
          });
          scale.points.forEach((told, position) => {
            const own = chosen.filter(({ point }) => point === position + 1);
            const scores = own.flatMap(({ score }) => score ?? []);
            expect([told.n, told.tested]).toEqual([own.length, scores.length]);
            if (scores.length > 0) expect(told.meanScore).toBeCloseTo(mean(scores), 8);
            expect(told.reached).toBe(scores.filter((score) => score >= session.passMark).length);
          });
        }
      },
    );
  });

  describe('Butir soal', () => {
    test.each(course.sessions.map((session, index) => [session.id, session, index] as const))(
      'every item and question of %s',
      (_, session, index) => {
        const { data, selection, people } = look();
        const studies = studiesIn(people, session.id);
        const figures = itemFigures(data, selection).filter(({ item }) => item.session === index);
        const asked = new Map<string, Given[]>();
        const give = (id: string, given: Given) => asked.set(id, [...(asked.get(id) ?? []), given]);
        for (const study of studies) {
          for (const use of ['pretest', 'posttest'] as const) {
            const items = testsOf(study, use)[0]?.items ?? [];
            const right = items.filter(({ correct }) => correct).length;
            for (const { id, option, correct } of items)
              give(id, { options: option === null ? [] : [option], correct, all: items.length, right });
          }
          const first = new Map<string, StudyTruth['answers'][number]>();
          for (const answer of study.answers.toSorted((a, b) => a.at - b.at))
            if (!first.has(answer.question)) first.set(answer.question, answer);
          const right = [...first.values()].filter(({ correct }) => correct).length;
          for (const { question, response, correct } of first.values())
            give(question, { options: response.split('[,]'), correct, all: first.size, right });
        }
        expect(figures.filter(({ n }) => n > 0).length).toBe(asked.size);
        for (const told of figures) sameItem(told, asked.get(told.item.id) ?? []);
      },
    );
  });

  describe('Di mana mereka berhenti?', () => {
    test.each(course.sessions.map((session, index) => [session.id, session, index] as const))(
      'page by page, and what was tried and made, in %s',
      (_, session, index) => {
        const { data, selection, people } = look();
        const since = cohortOf().until - 3 * day;
        const told = dropOffOf(data, selection, index, since);
        const studies = studiesIn(people, session.id).filter(({ status }) => status !== 'none');
        const isDone = ({ completed, status }: StudyTruth) => completed || status === 'passed';
        const stopped = studies.filter((study) => !isDone(study) && (study.lastActivity ?? 0) < since);
        expect(told).toMatchObject({
          begun: studies.length,
          completed: studies.filter(isDone).length,
          stopped: stopped.length,
        });
        const ids = pageIdsOf(session);
        const furthest = ({ pages }: StudyTruth) =>
          Math.max(...Object.keys(pages).map((id) => ids.indexOf(id)));
        const lastPage = ({ pages }: StudyTruth) =>
          Object.entries(pages)
            .map(([id, times]) => ({ id, at: Math.max(...times) }))
            .toSorted((a, b) => b.at - a.at)[0]?.id;
        told.pages.forEach((page, position) => {
          const id = ids[position] ?? '';
          const times = studies.flatMap(({ pages }) => (pages[id] ? [pages[id].length] : []));
          expect(page.page.id).toBe(id);
          expect({
            opened: page.opened,
            reached: page.reached,
            again: page.again,
            stoppedHere: page.stoppedHere,
          }).toEqual({
            opened: times.length,
            reached: studies.filter((study) => furthest(study) >= position).length,
            again: times.filter((count) => count > 1).length,
            stoppedHere: stopped.filter((study) => lastPage(study) === id).length,
          });
          if (times.length > 0) expect(page.readings).toBeCloseTo(mean(times), 8);
          const behind = peopleAt(data, selection, page.page, since).map(
            (person) => data.people.person(person).ref,
          );
          const there = people.filter((teacher) => {
            const study = studyOf(teacher, session.id);
            return study !== undefined && stopped.includes(study) && lastPage(study) === id;
          });
          expect(new Set(behind)).toEqual(new Set(there.map(addressOf)));
        });

        const activities = activityFigures(data, selection, index);
        expect(activities.map(({ id }) => id)).toEqual(
          blocksOf(session)
            .filter(isActivity)
            .map(({ id }) => id),
        );
        for (const activity of activities) {
          const tries = studies.map(({ labs }) => labs.filter(({ lab }) => lab === activity.id));
          const tried = tries.filter(({ length }) => length > 0);
          expect([activity.people, activity.tries]).toEqual([tried.length, tries.flat().length]);
          if (activity.median === undefined) continue;
          const bests = tried
            .map((labs) => Math.max(...labs.map(({ measure }) => measure)))
            .toSorted((a, b) => a - b);
          const middle = (bests.length - 1) / 2;
          expect(activity.median).toBeCloseTo(
            ((bests[Math.floor(middle)] ?? 0) + (bests[Math.ceil(middle)] ?? 0)) / 2,
            1,
          );
        }
        const works = new Set(activities.filter(({ makesWork }) => makesWork).map(({ id }) => id));
        const made = people.map((teacher) => {
          const labs = studyOf(teacher, session.id)?.labs ?? [];
          return new Set(labs.map(({ lab }) => lab).filter((lab) => works.has(lab))).size;
        });
        const toldMade = worksMade(data, selection, index);
        // Whoever made nothing includes those who came without being on the roster only if anything was heard of them.
        toldMade.slice(1).forEach((count, position) => {
          expect(count).toBe(made.filter((one) => one === position + 1).length);
        });
      },
    );
  });
}

/** The attempt with the largest share of right answers, the first of them. */
function best(tests: readonly TestTruth[]): TestTruth | undefined {
  const share = ({ items }: TestTruth) => items.filter(({ correct }) => correct).length / items.length;
  return tests.reduce<TestTruth | undefined>(
    (most, one) => (most === undefined || share(one) > share(most) ? one : most),
    undefined,
  );
}

function sameItem(told: ItemFigures, given: readonly Given[]): void {
  const { id } = told.item;
  const right = given.filter(({ correct }) => correct).length;
  expect({ id, n: told.n, right: told.right }).toEqual({ id, n: given.length, right });
  if (given.length === 0) return;
  expect(told.p).toBeCloseTo(right / given.length, 8);
  expect(told.open).toBe(
    told.item.use === 'page' ? 0 : given.filter(({ options }) => options.length === 0).length,
  );
  const totalOf = ({ all, right: ok }: Given) => Math.round((100 * ok) / all);
  const group = Math.max(1, Math.round(0.27 * given.length));
  /** Share of a group of the best or the worst; those of the same total at its edge share its last places. */
  const shareIn = (direction: 1 | -1, has: (one: Given) => boolean) => {
    let left = group;
    let sum = 0;
    const totals = [...new Set(given.map(totalOf))].sort((a, b) => (b - a) * direction);
    for (const total of totals) {
      const tied = given.filter((one) => totalOf(one) === total);
      sum += (Math.min(left, tied.length) / tied.length) * tied.filter(has).length;
      left -= Math.min(left, tied.length);
    }
    return sum / group;
  };
  if (told.d !== undefined)
    expect(told.d).toBeCloseTo(
      shareIn(1, ({ correct }) => correct) - shareIn(-1, ({ correct }) => correct),
      8,
    );
  for (const { option, count, upper, lower } of told.options) {
    if (!option) continue;
    const has = ({ options }: Given) => options.includes(option.id);
    expect({ id, option: option.id, count }).toEqual({
      id,
      option: option.id,
      count: given.filter(has).length,
    });
    expect([upper, lower]).toEqual([expect.closeTo(shareIn(1, has), 8), expect.closeTo(shareIn(-1, has), 8)]);
  }
  const rest = given
    .filter(({ all }) => all > 1)
    .map(({ all, right: ok, correct }) => ({ x: correct ? 1 : 0, y: (ok - (correct ? 1 : 0)) / (all - 1) }));
  if (told.r === undefined) return;
  const [x, y] = [mean(rest.map((one) => one.x)), mean(rest.map((one) => one.y))];
  const product = (
    a: (one: { x: number; y: number }) => number,
    b: (one: { x: number; y: number }) => number,
  ) => mean(rest.map((one) => a(one) * b(one)));
  const [dx, dy] = [(one: { x: number }) => one.x - x, (one: { y: number }) => one.y - y];
  expect(told.r).toBeCloseTo(product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy)), 6);
}
