// The controls of the lab: quick trials, split, k, the chosen example, a new example. All of them native form controls.
import { buttonRow, checkbox, group, labelled, segments } from '../lab/fields.ts';
import { make, makeButton } from '../question/dom.ts';
import { authoredSplit, type Experiment, neighbourCounts, otherLabel } from './experiment.ts';
import type { Label, Point } from './knn.ts';
import type { Axis, LabData } from './page-data.ts';
import type { Say } from './results.ts';
import { trainingCounts } from './split.ts';

/** What the teacher can do; each is one method of the lab. */
export interface Actions {
  neighbours(k: number): void;
  /** Divides the pool anew: another number of training examples, the same shuffle. */
  divide(count: number): void;
  /** Divides the pool anew: the same number, another shuffle. */
  shuffle(): void;
  mislabel(): void;
  thin(): void;
  dropGroup(): void;
  reset(): void;
  select(index: number): void;
  move(index: number, point: Point): void;
  flip(index: number): void;
  remove(index: number): void;
  add(point: Point, label: Label): void;
  showTest(shown: boolean): void;
}

/** The controls for beside the plot, and how to bring them up to date. */
export interface Controls {
  elements: HTMLElement[];
  /** The class that a new example gets. */
  newLabel(): Label;
  update(experiment: Experiment, selected: number): void;
}

function numberField(axis: Axis): HTMLInputElement {
  const input = make('input');
  input.type = 'number';
  input.min = String(axis.min);
  input.max = String(axis.max);
  input.step = String(axis.step);
  input.value = String((axis.min + axis.max) / 2);
  return input;
}

/** The point that two fields hold; undefined while one of them holds no number. */
function pointOf(x: HTMLInputElement, y: HTMLInputElement): Point | undefined {
  return Number.isFinite(x.valueAsNumber) && Number.isFinite(y.valueAsNumber)
    ? { x: x.valueAsNumber, y: y.valueAsNumber }
    : undefined;
}

/** How many examples may be for training; the authors' number is among them. */
function countsOf(data: LabData): number[] {
  const pool = data.training.length + data.test.length;
  return [...new Set([...trainingCounts(pool), authoredSplit(data).count])].sort((p, q) => p - q);
}

/** @param id unique in the document; names the radio groups */
export function createControls(data: LabData, id: string, actions: Actions, say: Say): Controls {
  const { axes, classes } = data;
  const pool = data.training.length + data.test.length;
  let selected = 0;
  let newLabel: Label = 'a';

  const k = segments<number>(
    `${id}-k`,
    neighbourCounts.map((count) => [count, String(count)] as const),
    actions.neighbours,
  );
  const split = segments<number>(
    `${id}-split`,
    countsOf(data).map((count) => [count, say('split-choice', { count, test: pool - count })] as const),
    actions.divide,
  );

  const chooser = make('select');
  chooser.addEventListener('change', () => actions.select(chooser.selectedIndex));
  const x = numberField(axes.x);
  const y = numberField(axes.y);
  const moveTo = () => {
    const point = pointOf(x, y);
    if (point) actions.move(selected, point);
  };
  x.addEventListener('change', moveTo);
  y.addEventListener('change', moveTo);
  const flipButton = makeButton('button quiet', '', () => actions.flip(selected));
  const removeButton = makeButton('button danger', say('remove'), () => actions.remove(selected));

  const newX = numberField(axes.x);
  const newY = numberField(axes.y);
  const newClass = segments<Label>(
    `${id}-label`,
    [
      ['a', classes.a],
      ['b', classes.b],
    ],
    (label) => {
      newLabel = label;
    },
  );
  newClass.set(newLabel);
  const addButton = makeButton('button quiet', say('add-button'), () => {
    const point = pointOf(newX, newY);
    if (point) actions.add(point, newLabel);
  });

  const pairOf = (first: HTMLInputElement, second: HTMLInputElement) => {
    const element = make('div', 'lab-pair');
    element.append(labelled(axes.x.title, first), labelled(axes.y.title, second));
    return element;
  };
  const quiet = (text: string, act: () => void) => makeButton('button quiet', text, act);

  return {
    elements: [
      group(
        say('quick'),
        buttonRow(
          quiet(say('mislabel'), actions.mislabel),
          quiet(say('thin', { class: classes.b }), actions.thin),
          quiet(say('drop-group', { group: data.group }), actions.dropGroup),
          quiet(say('reset'), actions.reset),
        ),
      ),
      group(
        say('split'),
        make('p', 'small', say('split-why', { pool })),
        split.element,
        buttonRow(quiet(say('shuffle'), actions.shuffle)),
      ),
      group(say('k'), k.element),
      checkbox(say('show-test'), actions.showTest).element,
      group(
        say('selected'),
        labelled(say('choose'), chooser),
        pairOf(x, y),
        buttonRow(flipButton, removeButton),
      ),
      group(say('add'), pairOf(newX, newY), newClass.element, buttonRow(addButton)),
    ],
    newLabel: () => newLabel,
    update(experiment, index) {
      selected = index;
      k.set(experiment.k);
      split.set(experiment.split.count);
      chooser.textContent = '';
      for (const example of experiment.examples) {
        chooser.append(make('option', '', `${classes[example.label]}: ${example.name}`));
      }
      chooser.selectedIndex = index;
      const example = experiment.examples[index];
      if (!example) return;
      x.value = String(example.x);
      y.value = String(example.y);
      flipButton.textContent = say('flip', { class: classes[otherLabel(example.label)] });
    },
  };
}
