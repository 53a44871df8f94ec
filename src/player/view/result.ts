// The result: score, status, what is still open, every question with a link back, and the way out.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { type LessonState, pageOf, pagesOf, progress, score, status, unitWith } from '../lesson.ts';
import type { Say } from '../say.ts';
import { makeLink } from './dom.ts';

export interface ResultActions {
  /** Ends the launch. */
  finish(): void;
}

/** Makes the empty result section; it is a page like the others. */
export function makeResult(say: Say): HTMLElement {
  const section = make('section', 'page');
  section.id = 'hasil';
  section.setAttribute('aria-labelledby', 'h-hasil');
  const heading = make('h1', '', say('player.result'));
  heading.id = 'h-hasil';
  heading.tabIndex = -1;
  section.append(heading);
  return section;
}

/** Fills the section with the state's result. */
export function showResult(section: HTMLElement, state: LessonState, say: Say, actions: ResultActions): void {
  const [heading] = section.children;
  section.replaceChildren(
    ...(heading ? [heading] : []),
    summary(state, say),
    ...unread(state, say),
    ...questions(state, say),
    way(say, actions),
  );
}

function summary(state: LessonState, say: Say): HTMLElement {
  const now = status(state);
  const card = make('div', `card result ${now}`);
  const figure = make('p', 'result-score');
  figure.append(
    make('span', 'small', say('player.result.score')),
    make('strong', '', score(state).toLocaleString(state.lesson.language)),
    make('span', 'small soft', say('player.result.pass-mark', { passMark: state.lesson.passMark })),
  );
  const right = [...state.answers.values()].filter((answer) => answer.everRight).length;
  const { seen, pages, answered, questions } = progress(state);
  const counts = say('player.result.counts', { seen, pages, answered, questions, right });
  card.append(figure, make('p', 'result-words', say(`player.result.${now}`)), make('p', 'soft', counts));
  return card;
}

function unread(state: LessonState, say: Say): HTMLElement[] {
  const pages = pagesOf(state.lesson).filter((page) => !state.seen.has(page.id));
  if (pages.length === 0) return [];
  const list = make('ul', 'result-list');
  list.append(...pages.map((page) => item(makeLink(`#p-${page.id}`, page.title))));
  return [make('h2', '', say('player.result.unread')), list];
}

function questions(state: LessonState, say: Say): HTMLElement[] {
  const { lesson, answers } = state;
  const ordered = pagesOf(lesson).flatMap((page) => page.questions.map((id) => ({ id, page })));
  if (ordered.length === 0) return [];
  const list = make('ul', 'result-list');
  for (const [index, { id, page }] of ordered.entries()) {
    const answer = answers.get(id);
    const how = !answer ? 'open' : answer.everRight ? 'right' : 'wrong';
    const link = makeLink(
      `#p-${page.id}`,
      say('player.result.question', { number: index + 1, title: page.title }),
    );
    const word = make('span', `result-mark ${how}`, say(`player.result.${how}`));
    list.append(item(link, word));
  }
  return [make('h2', '', say('player.result.questions')), list];
}

function way(say: Say, actions: ResultActions): HTMLElement {
  const row = make('p', 'result-way');
  const button = makeButton('button', say('player.finish'), actions.finish);
  row.append(button, make('span', 'small soft', say('player.finish.hint')));
  return row;
}

const item = (...parts: Node[]): HTMLElement => {
  const element = make('li');
  element.append(...parts);
  return element;
};

/** The last thing to see: the result is handed in. @param reopen undefined where only the LMS can open it again */
export function makeClosed(say: Say, saved: boolean, reopen: (() => void) | undefined): HTMLElement {
  const section = make('section', 'page current');
  const heading = make('h1', '', say('player.closed'));
  heading.tabIndex = -1;
  section.append(heading, make('p', '', say(saved ? 'player.closed.text' : 'player.closed.unsaved')));
  if (reopen) section.append(makeButton('button quiet', say('player.reopen'), reopen));
  return section;
}

/** The unit's title for the document's title; the session's on the result page. */
export function titleOf(state: LessonState, page: string | undefined): string {
  const { lesson } = state;
  const words =
    page && pageOf(lesson, page) ? [pageOf(lesson, page)?.title, unitWith(lesson, page)?.title] : [];
  return [...words, lesson.session.title].join(' · ');
}
