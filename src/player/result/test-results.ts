// What the result says of the tests: each with its state and the way to it, and what was learned between the two.
import { make } from '../../blocks/question/dom.ts';
import type { LessonTest } from '../../model/lesson.ts';
import { type LessonState, testMemory } from '../lesson.ts';
import { pagesOf, testOf } from '../places.ts';
import type { Say } from '../say.ts';
import { freshTest, type TestMemory } from '../test-memory.ts';
import { makeItem, makeLink } from '../view/dom.ts';

/** The session's tests in reading order, each with a link; nothing where there are none. */
export function testList(state: LessonState, say: Say): HTMLElement[] {
  const { lesson } = state;
  const list = make('ul', 'result-list');
  for (const page of pagesOf(lesson)) {
    for (const id of page.tests) {
      const test = testOf(lesson, id);
      if (!test) continue;
      const memory = state.tests.get(id) ?? freshTest;
      const mark = make('span', `result-mark ${markOf(test, memory, lesson.passMark)}`);
      mark.textContent = words(test, memory, lesson.language, say);
      list.append(makeItem(makeLink(`#p-${page.id}`, say(`result.${test.use}`)), mark));
    }
  }
  if (list.childElementCount === 0) return [];
  const more = testMemory(state, 'posttest') ? [make('p', 'small soft', say('result.unlimited'))] : [];
  return [make('h2', '', say('result.tests')), list, ...more];
}

/** The key of a mark: a pre-test is never wrong, it only measures. */
function markOf({ use }: LessonTest, { attempts, best }: TestMemory, passMark: number): string {
  if (attempts === 0) return 'open';
  return use === 'pretest' || best >= passMark ? 'right' : 'wrong';
}

function words({ use }: LessonTest, test: TestMemory, language: string, say: Say): string {
  const { attempts, best, current } = test;
  const done = attempts > 0;
  const score = best.toLocaleString(language);
  const parts = done ? [say(`result.tested.${use}`, { score, attempts })] : [];
  if (current) {
    const answered = current.answers.filter(Boolean).length;
    parts.push(say('result.under-way', { answered, items: current.items.length }));
  } else if (!done) parts.push(say('result.untested'));
  return parts.join(' · ');
}

/**
 * The normalised gain (Hake, 1998): how much of what there was to learn was learned, in percent.
 * @returns undefined when the pre-test left nothing to gain
 */
export const gainOf = (before: number, after: number): number | undefined =>
  before >= 100 ? undefined : Math.round(((after - before) / (100 - before)) * 100);

/** What was learned from the pre-test to the best post-test, in plain words; nothing until there are both. */
export function gainWords(state: LessonState, say: Say): string[] {
  const [before, after] = [testMemory(state, 'pretest'), testMemory(state, 'posttest')];
  if (!before || before.attempts === 0) return [];
  const shown = (score: number) => score.toLocaleString(state.lesson.language);
  const scores = { before: shown(before.best), after: shown(after?.best ?? 0) };
  if (!after || after.attempts === 0) return [say('result.gain.before', scores)];
  const percent = gainOf(before.best, after.best);
  if (percent === undefined) return [say('result.gain.full', scores)];
  const how = after.best > before.best ? 'up' : after.best === before.best ? 'same' : 'down';
  return [say(`result.gain.${how}`, { ...scores, percent })];
}
