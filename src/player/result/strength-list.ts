// The strengths by objective in words: what to read again first, what is strong summed up.
import { make } from '../../blocks/question/dom.ts';
import type { Objectives } from '../../model/objectives.ts';
import type { LessonState } from '../lesson.ts';
import { pageOf, pagesOf, pageWith } from '../places.ts';
import type { Say } from '../say.ts';
import { makeItem, makeLink } from '../view/dom.ts';
import { folded, listOf } from './shortened.ts';
import { type Level, type Strength, strengthsOf } from './strengths.ts';

/** The levels that are shown open, the weakest first. */
const shownLevels: readonly Level[] = ['again', 'nearly', 'few'];

/** So many objectives are shown open; the others are folded away. */
const firstWeak = 4;

/** A heading, the objectives, and how they are judged; nothing where the session promises none. */
export function strengthList(state: LessonState, objectives: Objectives, say: Say): HTMLElement[] {
  const strengths = strengthsOf(state, objectives);
  if (strengths.length === 0) return [];
  const box = make('section', 'strengths');
  box.append(make('h2', '', say('result.strengths')));
  if (strengths.every(({ level }) => level === 'none')) {
    box.append(make('p', '', say('result.strengths.none')));
    return [box];
  }
  const at = (level: Level) => strengths.filter((strength) => strength.level === level);
  const items = (some: readonly Strength[]) => some.map((strength) => strengthItem(state, strength, say));
  const [weak, none, strong] = [shownLevels.flatMap(at), at('none'), at('strong')];
  if (weak.length > 0) box.append(listOf(items(weak.slice(0, firstWeak)), 'strength-list'));
  const rest = weak.slice(firstWeak);
  for (const [key, some] of [
    ['more', rest],
    ['strengths.open', none],
    ['strengths.strong', strong],
  ] as const) {
    if (some.length > 0)
      box.append(folded(say(`result.${key}`, { count: some.length }), items(some), 'strength-list'));
  }
  const how = make('details');
  how.append(
    make('summary', 'small', say('result.strengths.how')),
    make('p', 'small soft', say('result.strengths.rule')),
  );
  box.append(how);
  return [box];
}

function strengthItem(state: LessonState, strength: Strength, say: Say): HTMLElement {
  const { objective, level, right, all } = strength;
  const words = make('p', 'strength-text');
  const { body } = new DOMParser().parseFromString(objective.text, 'text/html');
  words.append(...document.importNode(body, true).childNodes);
  const mark = make('p', `strength-mark ${level}`);
  mark.append(make('strong', '', say(`result.level.${level}`)));
  if (all > 0) mark.append(` · ${say('result.right-of', { right, all })}`);
  const item = makeItem(words, mark);
  const links = level === 'strong' ? [] : waysBack(state, strength, say);
  if (links.length > 0) {
    const line = make('p', 'strength-links');
    line.append(...links);
    item.append(line);
  }
  return item;
}

/** What to read, and the question to try: one that was wrong, else one that isn't answered yet. */
function waysBack(state: LessonState, { objective }: Strength, say: Say): HTMLElement[] {
  const { lesson, seen, answers } = state;
  const links: HTMLElement[] = [];
  const wrong = objective.questions.find((id) => answers.get(id)?.everRight === false);
  const page = pageOf(lesson, pageToRead(state, objective.pages, wrong));
  if (page) {
    const words = say(seen.has(page.id) ? 'result.read-again' : 'result.read', { title: page.title });
    links.push(makeLink(`#p-${page.id}`, words));
  }
  const question = wrong ?? objective.questions.find((id) => !answers.has(id));
  if (question) {
    const number =
      pagesOf(lesson)
        .flatMap(({ questions }) => questions)
        .indexOf(question) + 1;
    const words = say(wrong ? 'result.retry' : 'result.answer', { number });
    links.push(makeLink(`#s-${question}`, words));
  }
  return links;
}

/** The page on which the wrong question stands, or the last before it; else the first that was never opened. */
function pageToRead(
  { lesson, seen }: LessonState,
  pages: readonly string[],
  wrong: string | undefined,
): string {
  const order = pagesOf(lesson).map(({ id }) => id);
  const place = wrong === undefined ? -1 : order.indexOf(pageWith(lesson, wrong)?.id ?? '');
  const before = pages.filter((id) => order.indexOf(id) <= place);
  return before[before.length - 1] ?? pages.find((id) => !seen.has(id)) ?? pages[0] ?? '';
}
