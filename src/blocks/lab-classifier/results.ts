// What the lab shows of its measurements: the accuracy in words, the confusion counts, the record, the examples.
import type { BlockContext } from '../contract.ts';
import { make } from '../question/dom.ts';
import { type Example, type Experiment, isMislabelled } from './experiment.ts';
import type { Evaluation } from './knn.ts';
import type { LabData } from './page-data.ts';

/** A table with a caption, in a box that scrolls sideways; the first cell of each row heads the row. */
function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const element = make('table');
  element.append(make('caption', '', caption));
  const head = make('tr');
  for (const text of heads) {
    const cell = make(text ? 'th' : 'td', '', text);
    if (text) cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const thead = make('thead');
  thead.append(head);
  const body = make('tbody');
  body.append(...rows.map(row));
  element.append(thead, body);
  const box = make('div', 'scroll-box');
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', caption);
  box.append(element);
  return box;
}

function row(cells: readonly string[]): HTMLTableRowElement {
  const element = make('tr');
  cells.forEach((text, index) => {
    const cell = make(index === 0 ? 'th' : 'td', '', text);
    if (index === 0) cell.setAttribute('scope', 'row');
    element.append(cell);
  });
  return element;
}

/** "17 dari 20 contoh uji ditebak benar (85%)". */
export const accuracyText = (evaluation: Evaluation, context: BlockContext): string =>
  context.say('blocks.lab-accuracy', {
    right: evaluation.right,
    total: evaluation.total,
    percent: evaluation.accuracy,
  });

/** How far the accuracy rose or fell. */
export function changeText(before: number, now: number, context: BlockContext): string {
  const points = Math.abs(now - before);
  if (points === 0) return context.say('blocks.lab-same');
  return context.say(now > before ? 'blocks.lab-up' : 'blocks.lab-down', { points, before });
}

/** Which class was taken for which. */
export function confusionTable(
  { classes }: LabData,
  { counts }: Evaluation,
  context: BlockContext,
): HTMLElement {
  const guessed = (label: 'a' | 'b') => context.say('blocks.lab-guessed', { class: classes[label] });
  const line = (label: 'a' | 'b') => [
    context.say('blocks.lab-actual', { class: classes[label] }),
    String(counts[label].a),
    String(counts[label].b),
  ];
  return table(context.say('blocks.lab-confusion'), ['', guessed('a'), guessed('b')], [line('a'), line('b')]);
}

/** The test examples that were guessed wrong, by name. */
export function wrongText({ test }: LabData, { guesses }: Evaluation, context: BlockContext): string {
  const wrong = test.filter((example, index) => guesses[index] !== example.label);
  return wrong.length === 0
    ? context.say('blocks.lab-none-wrong')
    : context.say('blocks.lab-wrong', { names: wrong.map((example) => example.name).join(', ') });
}

/** What was tried, and what came of it. */
export function historyTable({ history }: Experiment, context: BlockContext): HTMLElement {
  return table(
    context.say('blocks.lab-history'),
    ['blocks.lab-change', 'blocks.lab-count', 'blocks.lab-measure'].map((key) => context.say(key)),
    history.map((trial) => [trial.what, String(trial.examples), `${trial.accuracy}%`]),
  );
}

/** Rewrites one of the page's tables of examples to the examples as they are now. */
export function fillExamples(
  lab: HTMLElement,
  set: 'training' | 'test',
  examples: readonly Example[],
  data: LabData,
  format: (value: number) => string,
  context: BlockContext,
): void {
  const body = lab.querySelector(`[data-set="${set}"] tbody`);
  if (!body) return;
  body.textContent = '';
  for (const example of examples) {
    const label = isMislabelled(example)
      ? context.say('blocks.lab-mislabelled', {
          class: data.classes[example.label],
          original: data.classes[example.original ?? example.label],
        })
      : data.classes[example.label];
    body.append(row([example.name, format(example.x), format(example.y), label]));
  }
}
