// What is done when everything is done: a strip of songket that weaves itself once a launch, told once to screen readers.
import { isComplete, type LessonState, status } from '../lesson.ts';
import { announce } from '../view/status.ts';
import { weave } from './weave.ts';

/** What was celebrated since the document was opened. */
const celebrated = new Set<string>();

/**
 * The strip: whole when the session is passed, a narrow one when all was done without that; nothing before.
 * @param words the sentence that says what was reached
 */
export function celebration(state: LessonState, words: string): Element[] {
  if (!isComplete(state)) return [];
  const reached = status(state) === 'passed' ? 'passed' : 'done';
  const strip = weave(reached === 'passed');
  if (!celebrated.has(reached)) {
    celebrated.add(reached);
    strip.classList.add('weaving');
    announce(words);
  }
  return [strip];
}
