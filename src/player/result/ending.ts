// The way out of the lesson: handing in, the chance to mend answers first, and the last thing to see.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { isComplete, type LessonState, status } from '../lesson.ts';
import { pagesOf, pageWith, testFor } from '../places.ts';
import type { Say } from '../say.ts';
import type { SavedState } from '../tracking/port.ts';
import { makeLink } from '../view/dom.ts';

export interface EndingActions {
  /** Where the progress is kept: nothing is said to be handed in where there is nobody to take it. */
  saved: SavedState;
  /** Hands in and ends the launch. */
  finish(): void;
}

/** Whether everything was done and the score is below the pass mark, so that mending answers would help. */
export const isBelow = (state: LessonState): boolean =>
  isComplete(state) && status(state) !== 'passed' && status(state) !== 'completed';

/** The button that ends the lesson; below the pass mark it asks first. */
export function makeWay(state: LessonState, say: Say, actions: EndingActions): HTMLElement {
  const way = make('div', 'result-way');
  const button = makeButton('button', say('result.finish'), () => {
    if (isBelow(state)) offerMending(way, state, say, actions);
    else actions.finish();
  });
  way.append(button, make('span', 'small soft', say(`result.finish.hint.${takerOf(actions.saved)}`)));
  return way;
}

/** Says that the score is below the pass mark, and leaves the choice to the teacher. */
function offerMending(way: HTMLElement, state: LessonState, say: Say, actions: EndingActions): void {
  const words = make('p', '', say(belowKey('result.offer', state), { passMark: state.lesson.passMark }));
  words.tabIndex = -1;
  way.replaceChildren(
    words,
    ...mending(state, say),
    makeButton('button quiet', say(`result.as-is.${takerOf(actions.saved)}`), actions.finish),
  );
  way.classList.add('asking');
  words.focus();
}

/** The key of a sentence on a score below the pass mark: what raises it depends on what it is made of. */
export const belowKey = (key: string, { lesson }: LessonState): string =>
  testFor(lesson, 'posttest') ? `${key}.test` : key;

/** The way to what raises the score: the post-test, or the first question that was never right. */
export function mending({ lesson, answers }: LessonState, say: Say): HTMLElement[] {
  const test = testFor(lesson, 'posttest');
  if (test) return [makeLink(`#p-${pageWith(lesson, test.id)?.id}`, say('result.mend.test'), 'button')];
  const wrong = pagesOf(lesson)
    .flatMap((page) => page.questions)
    .find((id) => !answers.get(id)?.everRight);
  return wrong ? [makeLink(`#s-${wrong}`, say('result.mend'), 'button')] : [];
}

/** Who takes the result: an LMS, this device with or without an LRS, or in review nobody. */
function takerOf(saved: SavedState): 'lms' | 'device' | 'told' | 'off' {
  if (saved === 'off' || saved === 'told') return saved;
  return saved === 'device' || saved === 'over' || saved === 'window' ? 'device' : 'lms';
}

/** The last thing to see. @param reopen undefined where only the LMS can open the lesson again */
export function makeClosed(say: Say, saved: SavedState, reopen: (() => void) | undefined): HTMLElement {
  const section = make('section', 'page current');
  const heading = make('h1', '', say('result.closed'));
  heading.tabIndex = -1;
  const words = make('p', 'closed-words', say(closedKey(saved)));
  words.setAttribute('role', 'status');
  section.append(heading, words);
  if (reopen) section.append(makeButton('button quiet', say('result.reopen'), reopen));
  return section;
}

/** The key of the sentence that says what became of the progress. */
export const closedKey = (saved: SavedState): string =>
  `result.closed.${saved === 'pending' ? 'waiting' : saved}`;
