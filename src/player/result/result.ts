// The result page: the score and what to do next, strengths by objective, tests, what is open, every question, the way out.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Objectives } from '../../model/objectives.ts';
import { loadChunk } from '../chunks.ts';
import { isComplete, isGraded, type LessonState, progress, rightAtOnce, score, status } from '../lesson.ts';
import { logTrouble } from '../log.ts';
import { testFor } from '../places.ts';
import type { Say } from '../say.ts';
import { makeLink } from '../view/dom.ts';
import { celebration } from './celebration.ts';
import { belowKey, type EndingActions, isBelow, makeWay } from './ending.ts';
import { nextSteps, openPages } from './open.ts';
import { questionList, showStems } from './questions.ts';
import { strengthList } from './strength-list.ts';
import { gainWords, testList } from './test-results.ts';

/** Fills the section with the state's result. */
export function showResult(section: HTMLElement, state: LessonState, say: Say, actions: EndingActions): void {
  const [heading] = section.children;
  const strengths = make('div');
  const works = make('div');
  const details = make('div', 'result-details');
  details.append(...openPages(state, say), ...questionList(state, say), works);
  section.replaceChildren(
    ...(heading ? [heading] : []),
    printedHead(state, say),
    summary(state, say),
    strengths,
    ...testList(state, say),
    details,
    makeWay(state, say, actions),
  );
  showStems(section, say);
  void addObjectives(state, say, { strengths, works });
  window.addEventListener('beforeprint', unfold);
}

/** On paper nothing can be opened. */
function unfold(): void {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('.strengths details'))
    folded.open = true;
}

/** Adds what the data on objectives tell; without them the rest of the page stands as it is. */
async function addObjectives(
  state: LessonState,
  say: Say,
  places: { strengths: HTMLElement; works: HTMLElement },
): Promise<void> {
  try {
    const objectives = await loadChunk<Objectives>(state.lesson, 'objectives');
    places.strengths.append(...strengthList(state, objectives, say));
    if (objectives.works) places.works.append(...worksLink(objectives.works, say));
  } catch (error) {
    logTrouble('The objectives could not be loaded', error);
  }
}

function worksLink(page: string, say: Say): HTMLElement[] {
  const line = make('p', '', `${say('result.works.why')} `);
  line.append(makeLink(`#p-${page}`, say('result.works')));
  return [make('h2', '', say('result.works.title')), line];
}

/** What only a printed page needs: whose result it is, of which session, and of when. */
function printedHead({ lesson }: LessonState, say: Say): HTMLElement {
  const date = new Date().toLocaleDateString(lesson.language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const head = make('div', 'result-printed');
  head.append(
    make('p', '', `${lesson.course.title} · ${lesson.session.title}`),
    make('p', '', say('result.printed', { date })),
    make('p', '', say('result.printed.name')),
  );
  return head;
}

function summary(state: LessonState, say: Say): HTMLElement {
  const { lesson } = state;
  const now = status(state);
  const card = make('div', `card result ${now}`);
  const tested = testFor(lesson, 'posttest') !== undefined;
  const words = say(isBelow(state) ? belowKey('result.below', state) : `result.${now}`);
  const figure = make('p', 'result-score');
  figure.append(
    make('span', 'small', say(`result.${tested ? 'best' : 'score'}`)),
    make('strong', '', tested && !isGraded(state) ? '–' : score(state).toLocaleString(lesson.language)),
    make('span', 'small soft', say('result.pass-mark', { passMark: lesson.passMark })),
  );
  card.append(
    ...celebration(state, words),
    figure,
    make('p', 'result-words', words),
    ...(now === 'passed' ? [make('p', '', say('result.pass-on'))] : []),
    ...nextSteps(state, say),
    ...gainWords(state, say).map((line) => make('p', '', line)),
    make('p', 'soft', counts(state, say)),
  );
  if (isComplete(state)) card.append(makeButton('button quiet', say('result.print'), () => print()));
  return card;
}

function counts(state: LessonState, say: Say): string {
  const right = [...state.answers.values()].filter((answer) => answer.everRight).length;
  const { seen, pages, answered, questions } = progress(state);
  // Whoever was never right at once need not be told so.
  const atOnce = rightAtOnce(state);
  return [
    say('result.counts', { seen, pages, answered, questions, right }),
    ...(atOnce > 0 ? [say('result.at-once', { count: atOnce })] : []),
  ].join(' ');
}
