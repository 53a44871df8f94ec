// The lab "Latih pengklasifikasi" in the browser: every change of the data is measured anew on the held-out examples.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Actions, createControls } from './controls.ts';
import type { Example, Experiment } from './experiment.ts';
import * as experiments from './experiment.ts';
import { evaluate, type Label, type Point } from './knn.ts';
import { type LabData, readLab } from './page-data.ts';
import { createPlot, legendSign } from './plot.ts';
import {
  accuracyText,
  changeText,
  confusionTable,
  fillExamples,
  historyTable,
  wrongText,
} from './results.ts';

/** The authored data, measured once: where every teacher starts and what `reset` returns to. */
function begin(data: LabData, context: BlockContext): Experiment {
  const k = experiments.defaultNeighbours;
  const { accuracy } = evaluate(data.training, data.test, data.axes, k);
  const what = context.say('blocks.lab-start');
  return { k, examples: data.training, history: [{ what, examples: data.training.length, accuracy }] };
}

function legend(data: LabData, context: BlockContext): HTMLElement {
  const list = make('ul', 'lab-legend');
  for (const sign of ['a', 'b', 'mislabelled'] as const) {
    const item = make('li', '', sign === 'mislabelled' ? context.say('blocks.lab-ring') : data.classes[sign]);
    item.prepend(legendSign(sign));
    list.append(item);
  }
  return list;
}

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const data = readLab(lab);
  const { axes, classes } = data;
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  const { format } = new Intl.NumberFormat(document.documentElement.lang || 'id');
  const say = (key: string, values?: Record<string, string | number>) => context.say(`blocks.${key}`, values);

  let experiment = experiments.restore(context.kept(), axes) ?? begin(data, context);
  let selected = 0;
  let testShown = false;
  let reported = '';

  const result = make('div', 'lab-result');
  result.setAttribute('role', 'status');
  const tables = make('div', 'lab-tables');
  const recorded = make('p', 'lab-recorded');
  recorded.setAttribute('role', 'status');

  const measure = () => evaluate(experiment.examples, data.test, axes, experiment.k);

  function drawPlot(): void {
    const shown = testShown ? measure() : undefined;
    plot.draw({ examples: experiment.examples, k: experiment.k, selected, shown });
  }

  function drawAll(): void {
    drawPlot();
    controls.update(experiment, selected);
    tables.textContent = '';
    const evaluation = measure();
    tables.append(
      confusionTable(data, evaluation, context),
      make('p', '', wrongText(data, evaluation, context)),
      historyTable(experiment, context),
    );
    fillExamples(lab, 'training', experiment.examples, data, format, context);
  }

  function tell(...sentences: string[]): void {
    result.textContent = '';
    result.append(
      make('p', 'lab-accuracy', accuracyText(measure(), context)),
      ...sentences.map((sentence) => make('p', '', sentence)),
    );
  }

  /** Takes a change over, measures what it did, keeps it, and says so; `told` where that is more than the record's `what`. */
  function change(next: Partial<Experiment>, what: string, told = what): void {
    const before = experiment.history[experiment.history.length - 1]?.accuracy ?? 0;
    experiment = { ...experiment, ...next };
    const { accuracy } = measure();
    const trial = { what, examples: experiment.examples.length, accuracy };
    experiment = { ...experiment, history: experiments.record(experiment.history, trial) };
    selected = Math.min(selected, experiment.examples.length - 1);
    context.keep(experiments.store(experiment));
    recorded.textContent = '';
    drawAll();
    tell(told, changeText(before, accuracy, context));
  }

  const changeExample = (index: number, part: Partial<Example>, what: string) =>
    change({ examples: experiments.replaceAt(experiment.examples, index, part) }, what);
  const nameOf = (index: number) => experiment.examples[index]?.name ?? '';

  function newName(): string {
    for (let n = 1; ; n++) {
      const name = say('lab-added-name', { n });
      if (!experiment.examples.some((example) => example.name === name)) return name;
    }
  }

  const actions: Actions = {
    neighbours: (k) => change({ k }, say('lab-did-k', { k })),
    mislabel() {
      const { examples, turned } = experiments.mislabel(experiment.examples, axes, 4);
      if (turned.length === 0) return tell(say('lab-no-labels'));
      const names = turned.map((example) => example.name).join(', ');
      change(
        { examples },
        say('lab-tried-mislabel', { n: turned.length }),
        say('lab-did-mislabel', { n: turned.length, names }),
      );
    },
    thin() {
      const examples = experiments.thin(experiment.examples, 'b', 2);
      const n = experiment.examples.length - examples.length;
      if (n === 0 || examples.length < experiments.minimumExamples) return tell(say('lab-no-thin'));
      change({ examples }, say('lab-did-thin', { n, class: classes.b }));
    },
    reset() {
      selected = 0;
      const { k, examples } = begin(data, context);
      change({ k, examples }, say('lab-did-reset'));
    },
    select(index) {
      selected = index;
      drawAll();
    },
    move(index, point) {
      const { x, y } = experiments.inside(axes, point);
      changeExample(
        index,
        { x, y },
        say('lab-did-move', { name: nameOf(index), x: format(x), y: format(y) }),
      );
    },
    flip(index) {
      const example = experiment.examples[index];
      if (!example) return;
      const label = experiments.otherLabel(example.label);
      changeExample(index, { label }, say('lab-did-flip', { name: example.name, class: classes[label] }));
    },
    remove(index) {
      if (experiment.examples.length <= experiments.minimumExamples) return tell(say('lab-too-few'));
      const examples = experiment.examples.filter((_example, at) => at !== index);
      change({ examples }, say('lab-did-remove', { name: nameOf(index) }));
    },
    add(point: Point, label: Label) {
      if (experiment.examples.length >= experiments.maximumExamples) return tell(say('lab-too-many'));
      const name = newName();
      selected = experiment.examples.length;
      const example = { name, label, ...experiments.inside(axes, point) };
      change(
        { examples: [...experiment.examples, example] },
        say('lab-did-add', { name, class: classes[label] }),
      );
    },
    showTest(shown) {
      testShown = shown;
      drawPlot();
    },
  };

  const controls = createControls(data, id, actions, context);
  const plot = createPlot(data, `${id}-hatch`, say('lab-plot', { a: classes.a, b: classes.b }), format, {
    add: (point) => actions.add(point, controls.newLabel()),
    select(index) {
      actions.select(index);
      const example = experiment.examples[index];
      if (example) tell(say('lab-chosen', { name: example.name, class: classes[example.label] }));
    },
    move(index, point, done) {
      if (done) return actions.move(index, point);
      selected = index;
      experiment = { ...experiment, examples: experiments.replaceAt(experiment.examples, index, point) };
      drawPlot();
    },
  });

  const recordButton = makeButton('button', say('lab-record'), () => {
    const { accuracy } = measure();
    const response = experiments.summary(experiment, accuracy);
    if (experiment.history.length < 2) {
      recorded.textContent = say('lab-record-first');
      return;
    }
    // Pressing again without a new change records nothing twice.
    if (response !== reported) context.report({ measure: accuracy, response });
    reported = response;
    recorded.textContent = say('lab-recorded', { percent: accuracy });
  });

  const view = make('div', 'lab-view');
  view.append(legend(data, context), plot.element, result, make('p', 'small', say('lab-plot-help')));
  const panel = make('div', 'lab-panel');
  panel.append(...controls.elements);
  const main = make('div', 'lab-main');
  main.append(view, panel);
  bench.append(main, tables, recordButton, recorded);
  bench.hidden = false;
  for (const details of lab.querySelectorAll<HTMLDetailsElement>('.lab-data')) details.open = false;
  fillExamples(lab, 'test', data.test, data, format, context);
  drawAll();
  tell(experiment.history.length > 1 ? say('lab-resumed') : say('lab-ready'));
}

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const lab = element.querySelector<HTMLElement>('.lab');
    const bench = lab?.querySelector<HTMLElement>('.lab-bench');
    if (lab && bench) start(lab, bench, context);
  },
};
