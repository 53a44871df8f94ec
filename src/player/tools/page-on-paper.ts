// A page of the lesson as it stands on paper: everything unfolded, questions without controls, no interface.
import { make } from '../../blocks/question/dom.ts';
import type { Say } from '../say.ts';

/** What is for the screen alone: controls, what was answered, what other parts of the copy hold once for all pages. */
const forScreen = [
  'button, .button, script, noscript, [role="status"], [data-paper], [data-live]',
  'h2 + .small, .sources, .discussion, .movers, .block-jenjang, .jenjang, .figure details',
  '.lab-bench, .lab-bench ~ *, .lab-tasks, .lab-sets, .lab-set, .lab-data, .stories, .test-desk, .works-desk',
].join(', ');

/** A page's copy for the paper. @param jenjang the level whose examples are shown; all of them when left out */
export function onPaper(page: HTMLElement, jenjang: string | undefined, say: Say): HTMLElement {
  const copy = page.cloneNode(true) as HTMLElement;
  copy.className = 'paper-page';
  for (const fields of copy.querySelectorAll('fieldset')) listPartners(fields, say);
  for (const element of copy.querySelectorAll(forScreen)) element.remove();
  if (jenjang !== undefined)
    for (const example of copy.querySelectorAll(`.examples [data-jenjang]:not([data-jenjang="${jenjang}"])`))
      example.remove();
  for (const input of copy.querySelectorAll('input'))
    input.replaceWith(make('span', 'paper-mark', signOf(input)));
  for (const part of copy.querySelectorAll('.lab, .block-test .card, .block-works .card'))
    part.append(make('p', 'paper-note', say('tools.print.on-screen')));
  for (const fold of copy.querySelectorAll('details')) unfold(fold);
  for (const element of copy.querySelectorAll('[hidden], textarea')) element.remove();
  return withoutIds(copy);
}

/** The discussion of a page's questions, each under the question's title; for a place further back. */
export function answersOf(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll('.question')].flatMap((question) => {
    const discussion = question.querySelector('.discussion');
    if (!discussion) return [];
    const answer = make('section', 'paper-answer');
    const [title] = question.querySelector('.question-title')?.textContent?.split(' · ') ?? [];
    answer.append(make('h3', '', title));
    for (const part of discussion.querySelectorAll(':scope > :not(summary)'))
      answer.append(part.cloneNode(true));
    return [withoutIds(answer)];
  });
}

/** Ids stand in the lesson already, and what refers to them would name the lesson's. */
export function withoutIds<T extends HTMLElement>(element: T): T {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby', 'tabindex', 'href'])
      if (!part.closest('svg')) part.removeAttribute(name);
  }
  return element;
}

/** What is filled in by hand. */
const signOf = ({ type }: HTMLInputElement): string =>
  type === 'radio' ? '○' : type === 'checkbox' ? '☐' : '____________________';

/** Lines for the partners in place of the selects, and below them the partners to choose from. */
function listPartners(fields: HTMLFieldSetElement, say: Say): void {
  const [first] = fields.querySelectorAll('select');
  if (!first) return;
  const names = [...first.options].filter(({ value }) => value !== '').map(({ text }) => text.trim());
  fields.append(make('p', '', say('tools.listen.partners', { text: names.join('; ') })));
  for (const select of fields.querySelectorAll('select'))
    select.replaceWith(make('span', 'paper-mark', '→ ____________________'));
}

/** An open element in place of one that folds, its summary as a heading line. */
function unfold(fold: HTMLDetailsElement): void {
  const open = make('div', fold.className);
  for (const part of [...fold.childNodes]) {
    if (!(part instanceof HTMLElement) || !part.matches('summary')) open.append(part);
    else open.append(make('p', 'paper-summary', part.textContent?.trim()));
  }
  fold.replaceWith(open);
}
