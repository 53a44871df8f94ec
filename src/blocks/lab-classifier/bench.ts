// The bench of one set: every change of its data is measured anew on the examples that were held out.
import type { BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow } from '../lab/fields.ts';
import { statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Actions, createControls } from './controls.ts';
import type { Experiment } from './experiment.ts';
import * as experiments from './experiment.ts';
import { type Example, evaluate, type Label, type Point } from './knn.ts';
import type { LabData } from './page-data.ts';
import { createPlot, legendSign } from './plot.ts';
import {
  accuracyText,
  changeText,
  confusionTable,
  fillExamples,
  historyTable,
  type Say,
  trust,
  whoPays,
} from './results.ts';
import { largestSeed, type Split } from './split.ts';

/** The authored data, measured once: where every teacher starts and what `reset` returns to. */
function begin(data: LabData, say: Say): Experiment {
  const k = experiments.defaultNeighbours;
  const { accuracy } = evaluate(data.training, data.test, data.axes, k);
  const trial = { what: say('start'), examples: data.training.length, accuracy };
  return { k, split: experiments.authoredSplit(data), examples: data.training, history: [trial] };
}

function legend(data: LabData, say: Say): HTMLElement {
  const list = make('ul', 'lab-legend');
  for (const sign of ['a', 'b', 'mislabelled'] as const) {
    const item = make('li', '', sign === 'mislabelled' ? say('ring') : data.classes[sign]);
    item.prepend(legendSign(sign));
    list.append(item);
  }
  return list;
}

/**
 * Fills the bench of a set.
 * @param set the section of the set (view.hbs)
 * @param before what was kept of an earlier visit
 * @param keep keeps what was done
 */
export function startBench(
  set: HTMLElement,
  bench: HTMLElement,
  data: LabData,
  before: Experiment | undefined,
  keep: (experiment: Experiment) => void,
  context: BlockContext,
): void {
  const { axes, classes } = data;
  const id = bench.getAttribute('aria-labelledby') ?? data.id;
  const { format } = new Intl.NumberFormat(document.documentElement.lang || 'id');
  const say: Say = (key, values) => context.say(`lab-classifier.${key}`, values);

  let experiment = before ?? begin(data, say);
  let sides = experiments.sidesOf(data, experiment.split);
  let selected = 0;
  let testShown = false;
  let reported = '';

  const result = make('div', 'lab-result');
  result.setAttribute('role', 'status');
  const tables = make('div', 'lab-tables');
  const recorded = statusLine();

  const measureOn = (examples: readonly Example[]) => evaluate(examples, sides.test, axes, experiment.k);
  const measure = () => measureOn(experiment.examples);

  function drawPlot(): void {
    const shown = testShown ? { test: sides.test, guesses: measure().guesses } : undefined;
    plot.draw({ examples: experiment.examples, k: experiment.k, selected, shown });
  }

  function drawAll(): void {
    drawPlot();
    controls.update(experiment, selected);
    tables.textContent = '';
    const now = measure();
    tables.append(
      confusionTable(data, now, say),
      trust(data, sides.test, now, say),
      whoPays(data, sides.test, measureOn(sides.training), now, say),
      historyTable(experiment, say),
    );
    fillExamples(set, 'training', experiment.examples, data, format, say);
    fillExamples(set, 'test', sides.test, data, format, say);
  }

  function tell(...sentences: string[]): void {
    result.textContent = '';
    result.append(
      make('p', 'lab-accuracy', accuracyText(measure(), say)),
      ...sentences.map((sentence) => make('p', '', sentence)),
    );
  }

  /** Takes a change over, measures what it did, keeps it, and says so; `told` where that is more than the record's `what`. */
  function change(next: Partial<Experiment>, what: string, told = what): void {
    const before = experiment.history[experiment.history.length - 1]?.accuracy ?? 0;
    experiment = { ...experiment, ...next };
    sides = experiments.sidesOf(data, experiment.split);
    const { accuracy } = measure();
    const trial = { what, examples: experiment.examples.length, accuracy };
    experiment = { ...experiment, history: experiments.record(experiment.history, trial) };
    selected = Math.min(selected, experiment.examples.length - 1);
    keep(experiment);
    recorded.textContent = '';
    drawAll();
    tell(told, changeText(before, accuracy, say));
  }

  const changeExample = (index: number, part: Partial<Example>, what: string) =>
    change({ examples: experiments.replaceAt(experiment.examples, index, part) }, what);
  const nameOf = (index: number) => experiment.examples[index]?.name ?? '';

  function divide(split: Split): void {
    const { training, test } = experiments.sidesOf(data, split);
    const values = { n: split.seed + 1, count: training.length, test: test.length };
    selected = 0;
    change({ split, examples: training }, say('tried-split', values), say('did-split', values));
  }

  /** Takes examples away on purpose; not so many that nothing is left to learn from. */
  function leaveOut(examples: readonly Example[], what: (n: number) => string): void {
    const n = experiment.examples.length - examples.length;
    if (n === 0 || examples.length < experiments.minimumExamples) tell(say('no-thin'));
    else change({ examples }, what(n));
  }

  function newName(): string {
    for (let n = 1; ; n++) {
      const name = say('added-name', { n });
      if (!experiment.examples.some((example) => example.name === name)) return name;
    }
  }

  const actions: Actions = {
    neighbours: (k) => change({ k }, say('did-k', { k })),
    divide: (count) => divide({ ...experiment.split, count }),
    shuffle: () => divide({ ...experiment.split, seed: (experiment.split.seed + 1) % (largestSeed + 1) }),
    mislabel() {
      const { examples, turned } = experiments.mislabel(experiment.examples, axes, 4);
      if (turned.length === 0) return tell(say('no-labels'));
      const names = turned.map((example) => example.name).join(', ');
      const n = turned.length;
      change({ examples }, say('tried-mislabel', { n }), say('did-mislabel', { n, names }));
    },
    thin: () =>
      leaveOut(experiments.thin(experiment.examples, 'b', 2), (n) =>
        say('did-thin', { n, class: classes.b }),
      ),
    dropGroup: () =>
      leaveOut(
        experiment.examples.filter((example) => !example.grouped),
        (n) => say('did-drop', { n, group: data.group }),
      ),
    reset() {
      selected = 0;
      const { k, split, examples } = begin(data, say);
      change({ k, split, examples }, say('did-reset'));
    },
    select(index) {
      selected = index;
      drawAll();
    },
    move(index, point) {
      const { x, y } = experiments.inside(axes, point);
      changeExample(index, { x, y }, say('did-move', { name: nameOf(index), x: format(x), y: format(y) }));
    },
    flip(index) {
      const example = experiment.examples[index];
      if (!example) return;
      const label = experiments.otherLabel(example.label);
      changeExample(index, { label }, say('did-flip', { name: example.name, class: classes[label] }));
    },
    remove(index) {
      if (experiment.examples.length <= experiments.minimumExamples) return tell(say('too-few'));
      const examples = experiment.examples.filter((_example, at) => at !== index);
      change({ examples }, say('did-remove', { name: nameOf(index) }));
    },
    add(point: Point, label: Label) {
      if (experiment.examples.length >= experiments.maximumExamples) return tell(say('too-many'));
      const name = newName();
      selected = experiment.examples.length;
      const example = { name, label, ...experiments.inside(axes, point) };
      const examples = [...experiment.examples, example];
      change({ examples }, say('did-add', { name, class: classes[label] }));
    },
    showTest(shown) {
      testShown = shown;
      drawPlot();
    },
  };

  const controls = createControls(data, id, actions, say);
  const plot = createPlot(data, `${id}-hatch`, say('plot', { a: classes.a, b: classes.b }), format, {
    add: (point) => actions.add(point, controls.newLabel()),
    select(index) {
      actions.select(index);
      const example = experiment.examples[index];
      if (example) tell(say('chosen', { name: example.name, class: classes[example.label] }));
    },
    move(index, point, done) {
      if (done) return actions.move(index, point);
      selected = index;
      experiment = { ...experiment, examples: experiments.replaceAt(experiment.examples, index, point) };
      drawPlot();
    },
  });

  const recordButton = makeButton('button', say('record'), () => {
    const { accuracy } = measure();
    const response = experiments.summary(data, experiment, accuracy);
    if (experiment.history.length < 2) {
      recorded.textContent = say('record-first');
      return;
    }
    // Pressing again without a new change records nothing twice.
    if (response !== reported) context.report({ measure: accuracy, response });
    reported = response;
    recorded.textContent = say('recorded', { percent: accuracy });
  });
  const afresh = createConfirm(
    { button: say('afresh'), question: say('afresh-ask'), yes: say('afresh-yes'), no: say('afresh-no') },
    () => experiment.history.length > 1,
    () => {
      experiment = begin(data, say);
      sides = experiments.sidesOf(data, experiment.split);
      selected = 0;
      reported = '';
      recorded.textContent = '';
      keep(experiment);
      drawAll();
      tell(say('afresh-done'));
    },
  );

  const view = make('div', 'lab-view');
  view.append(legend(data, say), plot.element, result, make('p', 'small', say('plot-help')));
  const panel = make('div', 'lab-panel');
  panel.append(...controls.elements);
  const main = make('div', 'lab-main');
  main.append(view, panel);
  bench.append(main, tables, buttonRow(recordButton, afresh), recorded);
  bench.hidden = false;
  for (const details of set.querySelectorAll<HTMLDetailsElement>('.lab-data')) details.open = false;
  drawAll();
  tell(say(experiment.history.length > 1 ? 'resumed' : 'ready'));
}
