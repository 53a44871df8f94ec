// Every question of the session with what became of it and the way back to its card.
import { make } from '../../blocks/question/dom.ts';
import type { LessonState } from '../lesson.ts';
import { pagesOf } from '../places.ts';
import type { Say } from '../say.ts';
import { makeItem, makeLink } from '../view/dom.ts';
import { shortened } from './shortened.ts';

/** So many of those that may be mended are shown of a long list; the others are folded away. */
const firstWrong = 4;

/** The questions in reading order; of a long list some that may be mended stand first. */
export function questionList({ lesson, answers }: LessonState, say: Say): HTMLElement[] {
  const ordered = pagesOf(lesson).flatMap((page) => page.questions.map((id) => ({ id, page })));
  if (ordered.length === 0) return [];
  const items = ordered.map(({ id, page }, index): HTMLElement => {
    const answer = answers.get(id);
    const how = !answer ? 'open' : answer.everRight ? 'right' : 'wrong';
    const number = index + 1;
    const link = makeLink(`#s-${id}`, say('result.question', { number, title: page.title }));
    link.dataset.number = String(number);
    return makeItem(link, make('span', `result-mark ${how}`, say(`result.${how}`)));
  });
  const wrong = items.filter((item) => item.querySelector('.result-mark.wrong')).slice(0, firstWrong);
  return [make('h2', '', say('result.questions')), ...shortened(items, (item) => wrong.includes(item), say)];
}

/** Lets the list tell questions apart by how they begin, as far as their units are in the document. */
export function showStems(section: HTMLElement, say: Say): void {
  for (const link of section.querySelectorAll<HTMLElement>('a[data-number]')) {
    const id = link.getAttribute('href')?.slice('#s-'.length);
    const stem = document.querySelector(`[data-block="${id}"] .question-stem`)?.textContent;
    const { number = '' } = link.dataset;
    if (stem?.trim()) link.textContent = say('result.question', { number, title: beginningOf(stem) });
  }
}

/** At most so many characters of a stem, whole words. */
const stemLength = 72;

function beginningOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= stemLength) return line;
  return `${line.slice(0, stemLength).replace(/\s\S*$/, '')} …`;
}
