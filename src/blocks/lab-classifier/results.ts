// What the lab shows of its measurements: the accuracy in words, the confusion counts, who pays for bias, the record.
import type { BlockContext } from '../contract.ts';
import { makeTable } from '../lab/table.ts';
import { make } from '../question/dom.ts';
import { type Experiment, isMislabelled } from './experiment.ts';
import type { Evaluation, Example } from './knn.ts';
import type { LabData } from './page-data.ts';

export type Say = BlockContext['say'];

/** "17 dari 20 contoh uji ditebak benar (85%)". */
export const accuracyText = (evaluation: Evaluation, say: Say): string =>
  say('accuracy', { right: evaluation.right, total: evaluation.total, percent: evaluation.accuracy });

/** How far the accuracy rose or fell. */
export function changeText(before: number, now: number, say: Say): string {
  const points = Math.abs(now - before);
  if (points === 0) return say('same');
  return say(now > before ? 'up' : 'down', { points, before });
}

/** Which class was taken for which. */
export function confusionTable({ classes }: LabData, { counts }: Evaluation, say: Say): HTMLElement {
  const guessed = (label: 'a' | 'b') => say('guessed', { class: classes[label] });
  const line = (label: 'a' | 'b') => [
    say('actual', { class: classes[label] }),
    String(counts[label].a),
    String(counts[label].b),
  ];
  return makeTable(say('confusion'), ['', guessed('a'), guessed('b')], [line('a'), line('b')]);
}

/** How far a guess can be trusted, by class, and which test examples were guessed wrong. */
export function trust(
  { classes }: LabData,
  test: readonly Example[],
  { counts, guesses }: Evaluation,
  say: Say,
): HTMLElement {
  const wrong = test.filter((example, index) => guesses[index] !== example.label);
  const sentences = [
    ...(['a', 'b'] as const).map((label) => {
      const n = counts.a[label] + counts.b[label];
      const values = { class: classes[label], n, right: counts[label][label] };
      return say(n === 0 ? 'trust-none' : 'trust', values);
    }),
    wrong.length === 0
      ? say('none-wrong')
      : say('wrong', { names: wrong.map((example) => example.name).join(', ') }),
  ];
  const element = make('div');
  element.append(...sentences.map((sentence) => make('p', '', sentence)));
  return element;
}

/** How many of each class, and of the group, are guessed right: with the data unspoilt, and now. */
export function whoPays(
  { classes, group }: LabData,
  test: readonly Example[],
  clean: Evaluation,
  now: Evaluation,
  say: Say,
): HTMLElement {
  const rightOf = (evaluation: Evaluation, belongs: (example: Example) => boolean) => {
    const all = test.filter(belongs).length;
    const right = test.filter((one, at) => belongs(one) && evaluation.guesses[at] === one.label).length;
    return { right, all };
  };
  const line = (name: string, belongs: (example: Example) => boolean) => {
    const before = rightOf(clean, belongs);
    const after = rightOf(now, belongs);
    const lost = after.right - before.right;
    const change = say(lost < 0 ? 'pays-less' : lost > 0 ? 'pays-more' : 'pays-same', { n: Math.abs(lost) });
    return [name, say('of', before), say('pays-changed', { now: say('of', after), change })];
  };
  return makeTable(
    say('pays'),
    ['pays-who', 'pays-clean', 'pays-now'].map((key) => say(key)),
    [
      line(classes.a, (one) => one.original === 'a'),
      line(classes.b, (one) => one.original === 'b'),
      ...(test.some((one) => one.grouped) ? [line(group, (one) => one.grouped === true)] : []),
    ],
  );
}

/** What was tried, and what came of it. */
export const historyTable = ({ history }: Experiment, say: Say): HTMLElement =>
  makeTable(
    say('history'),
    ['change', 'count', 'measure'].map((key) => say(key)),
    history.map((trial) => [trial.what, String(trial.examples), `${trial.accuracy}%`]),
  );

/** Rewrites one of the page's tables of examples to the examples as they are now. */
export function fillExamples(
  set: HTMLElement,
  part: 'training' | 'test',
  examples: readonly Example[],
  { classes }: LabData,
  format: (value: number) => string,
  say: Say,
): void {
  const body = set.querySelector(`[data-set="${part}"] tbody`);
  if (!body) return;
  body.textContent = '';
  for (const example of examples) {
    const label = isMislabelled(example)
      ? say('mislabelled', {
          class: classes[example.label],
          original: classes[example.original ?? example.label],
        })
      : classes[example.label];
    const row = make('tr');
    const name = make('th', '', example.name);
    name.setAttribute('scope', 'row');
    row.append(name, ...[format(example.x), format(example.y), label].map((text) => make('td', '', text)));
    body.append(row);
  }
}
