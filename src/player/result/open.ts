// What is still to be done: the next step as a button, and the pages that aren't done yet with what is open on each.
import { make } from '../../blocks/question/dom.ts';
import type { LessonPage } from '../../model/lesson.ts';
import { isComplete, isHandedIn, isPageDone, type LessonState, status } from '../lesson.ts';
import { pagesOf, pageWith, testFor } from '../places.ts';
import type { Say } from '../say.ts';
import { makeItem, makeLink } from '../view/dom.ts';
import { isBelow, mending } from './ending.ts';
import { shortened } from './shortened.ts';

/** So many open pages are shown; the others are folded away. */
const firstOpen = 5;

/** The way to go on; nothing where the session is passed. */
export function nextSteps(state: LessonState, say: Say): HTMLElement[] {
  const { lesson } = state;
  if (isBelow(state)) return mending(state, say);
  if (isComplete(state)) {
    const test = testFor(lesson, 'posttest');
    if (status(state) !== 'completed' || !test) return [];
    return [makeLink(`#p-${pageWith(lesson, test.id)?.id}`, say('result.take-test'), 'button')];
  }
  const page = pagesOf(lesson).find((candidate) => !isPageDone(state, candidate));
  if (!page) return [];
  const line = make('p', 'result-next');
  line.append(
    makeLink(`#p-${page.id}`, say('result.go-on'), 'button'),
    make('span', 'small soft', page.title),
  );
  return [line];
}

/** The pages that aren't done, each with what is open on it. */
export function openPages(state: LessonState, say: Say): HTMLElement[] {
  const open = pagesOf(state.lesson).filter((page) => !isPageDone(state, page));
  if (open.length === 0) return [];
  const items = open.map((page) =>
    makeItem(
      makeLink(`#p-${page.id}`, page.title),
      make('span', 'result-mark open', openWords(state, page, say)),
    ),
  );
  return [make('h2', '', say('result.unread')), ...shortened(items, (_, index) => index < firstOpen, say)];
}

function openWords(state: LessonState, page: LessonPage, say: Say): string {
  if (!state.seen.has(page.id)) return say('result.unseen');
  const count = page.questions.filter((id) => !state.answers.has(id)).length;
  return [
    ...(count > 0 ? [say('result.unanswered', { count })] : []),
    ...(page.tests.every((id) => isHandedIn(state, id)) ? [] : [say('result.not-handed-in')]),
  ].join(', ');
}
