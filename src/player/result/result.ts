// The result: score, status, what is still open, every question with a link back; the way out stands below.
import { make } from '../../blocks/question/dom.ts';
import { isGraded, type LessonState, progress, rightAtOnce, score, status } from '../lesson.ts';
import { pagesOf, testFor } from '../places.ts';
import type { Say } from '../say.ts';
import { makeItem, makeLink } from '../view/dom.ts';
import { belowKey, type EndingActions, isBelow, makeWay } from './ending.ts';
import { gainWords, testList } from './test-results.ts';

/** Fills the section with the state's result. */
export function showResult(section: HTMLElement, state: LessonState, say: Say, actions: EndingActions): void {
  const [heading] = section.children;
  section.replaceChildren(
    ...(heading ? [heading] : []),
    summary(state, say),
    ...testList(state, say),
    ...unread(state, say),
    ...questions(state, say),
    makeWay(state, say, actions),
  );
  showStems(section, say);
}

function summary(state: LessonState, say: Say): HTMLElement {
  const now = status(state);
  const card = make('div', `card result ${now}`);
  const tested = testFor(state.lesson, 'posttest') !== undefined;
  const figure = make('p', 'result-score');
  figure.append(
    make('span', 'small', say(`result.${tested ? 'best' : 'score'}`)),
    make('strong', '', tested && !isGraded(state) ? '–' : score(state).toLocaleString(state.lesson.language)),
    make('span', 'small soft', say('result.pass-mark', { passMark: state.lesson.passMark })),
  );
  const right = [...state.answers.values()].filter((answer) => answer.everRight).length;
  const { seen, pages, answered, questions } = progress(state);
  const counts = [say('result.counts', { seen, pages, answered, questions, right })];
  // Whoever was never right at once need not be told so.
  const atOnce = rightAtOnce(state);
  if (atOnce > 0) counts.push(say('result.at-once', { count: atOnce }));
  card.append(
    figure,
    make('p', 'result-words', say(isBelow(state) ? belowKey('result.below', state) : `result.${now}`)),
    ...gainWords(state, say).map((words) => make('p', '', words)),
    make('p', 'soft', counts.join(' ')),
  );
  return card;
}

function unread(state: LessonState, say: Say): HTMLElement[] {
  const pages = pagesOf(state.lesson).filter((page) => !state.seen.has(page.id));
  if (pages.length === 0) return [];
  const items = pages.map((page) => makeItem(makeLink(`#p-${page.id}`, page.title)));
  return [make('h2', '', say('result.unread')), ...shortened(items, (_, index) => index < firstUnread, say)];
}

/** A list that is no longer than this is shown whole; of longer ones only what is to be done first. */
const wholeList = 12;

/** So many of a long list of unread pages are shown. */
const firstUnread = 5;

/** A list as it is, or its first part, with the rest folded away: the way out stands below it. */
function shortened(
  items: readonly HTMLElement[],
  isShown: (item: HTMLElement, index: number) => boolean,
  say: Say,
): HTMLElement[] {
  const list = (some: readonly HTMLElement[]): HTMLElement => {
    const element = make('ul', 'result-list');
    element.append(...some);
    return element;
  };
  if (items.length <= wholeList) return [list(items)];
  const shown = items.filter(isShown);
  const rest = items.filter((item) => !shown.includes(item));
  if (rest.length === 0) return [list(shown)];
  const details = make('details');
  const words = say(`result.${shown.length > 0 ? 'more' : 'all'}`, { count: rest.length });
  details.append(make('summary', '', words), list(rest));
  return shown.length > 0 ? [list(shown), details] : [details];
}

function questions(state: LessonState, say: Say): HTMLElement[] {
  const { lesson, answers } = state;
  const ordered = pagesOf(lesson).flatMap((page) => page.questions.map((id) => ({ id, page })));
  if (ordered.length === 0) return [];
  const items = ordered.map(({ id, page }, index) => {
    const answer = answers.get(id);
    const how = !answer ? 'open' : answer.everRight ? 'right' : 'wrong';
    const number = index + 1;
    const link = makeLink(`#s-${id}`, say('result.question', { number, title: page.title }));
    link.dataset.number = String(number);
    const word = make('span', `result-mark ${how}`, say(`result.${how}`));
    return makeItem(link, word);
  });
  // What may be mended stands first.
  const isWrong = (item: HTMLElement) => item.querySelector('.result-mark.wrong') !== null;
  return [make('h2', '', say('result.questions')), ...shortened(items, isWrong, say)];
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
