// The result of an attempt: the score in warm words, each objective with the page to read again, and every item
// discussed. After the pre-test only the score and the units that deserve attention: its keys would spoil the lesson.
import type { TestAttempt } from '../contract.ts';
import { make, mark } from '../question/dom.ts';
import { readItem } from './item.ts';
import { itemAt, type Room } from './room.ts';

/** An attempt that was handed in, with its verdict on each item. */
export interface Judged {
  attempt: TestAttempt;
  score: number;
  right: readonly boolean[];
}

interface Tally {
  objective: string;
  right: number;
  all: number;
}

function tallies(room: Room, { attempt, right }: Judged): Tally[] {
  const found = new Map<string, Tally>();
  attempt.items.forEach((_, index) => {
    const { objective } = itemAt(room, attempt, index);
    const tally = found.get(objective) ?? { objective, right: 0, all: 0 };
    found.set(objective, { ...tally, right: tally.right + (right[index] ? 1 : 0), all: tally.all + 1 });
  });
  return [...found.values()];
}

/** Inline HTML of the course's own as nodes. */
function inline(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...document.importNode(body, true).childNodes];
}

function linkTo(page: string, text: string): HTMLElement {
  const link = make('a', 'test-link', text);
  link.href = `#p-${page}`;
  return link;
}

/** How far the teacher has come since the pre-test, as the gain that was possible (Hake 1998). */
function gain({ desk, say }: Room, after: number): string | undefined {
  const before = desk.other()?.last;
  if (desk.use === 'pretest' || before === undefined) return undefined;
  if (after <= before) return say('no-gain', { before, after });
  const points = Math.round((after - before) * 100) / 100;
  const percent = Math.round((100 * (after - before)) / (100 - before));
  return say('gain', { before, after, points, percent });
}

function byObjective(room: Room, judged: Judged): Node[] {
  const { bank, say } = room;
  const list = make('ul', 'test-objectives');
  for (const { objective, right, all } of tallies(room, judged)) {
    const taught = bank.objectives[objective];
    const item = make('li');
    const words = make('p');
    words.append(...inline(taught?.text ?? objective));
    const count = make('p', 'test-count');
    count.append(mark(right === all), say('right-of', { right, all }));
    item.append(words, count);
    if (taught && right < all) item.append(linkTo(taught.page, say('read', { unit: taught.unit })));
    list.append(item);
  }
  return [make('h5', '', say('by-objective')), list];
}

/** The units with something wrong, once each; where all is right, a sentence. */
function attention(room: Room, judged: Judged): Node[] {
  const { bank, say } = room;
  const pages = new Map<string, string>();
  for (const { objective, right, all } of tallies(room, judged)) {
    const taught = bank.objectives[objective];
    if (taught && right < all && !pages.has(taught.unit)) pages.set(taught.unit, taught.page);
  }
  if (pages.size === 0) return [make('p', '', say('no-attention'))];
  const list = make('ul');
  for (const [unit, page] of pages) {
    const item = make('li');
    item.append(linkTo(page, unit));
    list.append(item);
  }
  return [make('h5', '', say('attention')), list];
}

function discussed(room: Room, { attempt, right }: Judged, index: number): HTMLElement {
  const { context, say } = room;
  const item = itemAt(room, attempt, index);
  const parts = readItem(item);
  const wasRight = right[index] ?? false;
  const chosen = attempt.answers[index];

  const said = (label: string, option: string): Node[] => {
    const line = make('p', 'remark-label', `${label}: `);
    line.append(...parts.label(option));
    return [line, ...parts.feedback(option)];
  };
  const explanation = make('div', 'explanation');
  explanation.append(...parts.explanation());
  const summary = make('summary');
  summary.append(mark(wasRight), say(wasRight ? 'item-right' : 'item-wrong', { n: index + 1 }));
  const details = make('details');
  details.open = !wasRight;
  details.append(
    summary,
    parts.stem,
    ...(chosen === undefined
      ? [make('p', '', say('not-answered'))]
      : said(context.say('blocks.your-choice'), chosen)),
    ...(wasRight ? [] : said(context.say('blocks.key'), item.correct)),
    explanation,
  );
  return details;
}

/** Sentences on the score, the most important first. */
function verdict(room: Room, score: number): string[] {
  const { desk, say } = room;
  const { passMark } = desk;
  if (desk.use === 'pretest') return [say('start-point-more')];
  const { best } = desk.state();
  const progress = gain(room, score);
  return [
    say(score >= passMark ? 'passed' : 'not-yet', { passMark }),
    ...(best !== undefined && best > score ? [say('best', { best })] : []),
    ...(progress ? [progress] : []),
  ];
}

/** The result as a heading and what follows it. */
export function resultOf(room: Room, judged: Judged): [heading: HTMLElement, ...content: Node[]] {
  const { desk, say } = room;
  const { score, attempt } = judged;
  const isPretest = desk.use === 'pretest';
  const heading = make('h4', 'test-score', say(isPretest ? 'start-point' : 'result', { score }));
  const sentences = verdict(room, score).map((sentence) => make('p', '', sentence));
  if (isPretest) return [heading, ...sentences, ...attention(room, judged)];
  return [
    heading,
    ...sentences,
    ...byObjective(room, judged),
    make('h5', '', say('feedback')),
    ...attempt.items.map((_, index) => discussed(room, judged, index)),
  ];
}
