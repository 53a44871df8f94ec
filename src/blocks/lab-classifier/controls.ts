// The controls of the lab: k, the quick trials, the chosen example, a new example. All of them native form controls.
import type { BlockContext } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Experiment, neighbourCounts, otherLabel } from './experiment.ts';
import type { Label, Point } from './knn.ts';
import type { Axis, LabData } from './page-data.ts';

/** What the teacher can do; each is one method of the lab. */
export interface Actions {
  neighbours(k: number): void;
  mislabel(): void;
  thin(): void;
  reset(): void;
  select(index: number): void;
  move(index: number, point: Point): void;
  flip(index: number): void;
  remove(index: number): void;
  add(point: Point, label: Label): void;
  showTest(shown: boolean): void;
}

/** The controls for beside the plot and below it, and how to bring them up to date. */
export interface Controls {
  elements: HTMLElement[];
  /** The class that a new example gets. */
  newLabel(): Label;
  update(experiment: Experiment, selected: number): void;
}

function group(title: string, ...children: HTMLElement[]): HTMLFieldSetElement {
  const fieldset = make('fieldset', 'lab-group');
  fieldset.append(make('legend', '', title), ...children);
  return fieldset;
}

function buttonRow(...buttons: HTMLElement[]): HTMLElement {
  const element = make('div', 'button-row');
  element.append(...buttons);
  return element;
}

function labelled(text: string, input: HTMLElement): HTMLLabelElement {
  const label = make('label', 'lab-field', text);
  label.append(input);
  return label;
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

function segments<T extends string | number>(
  name: string,
  choices: readonly (readonly [T, string])[],
  chosen: T,
  onChoose: (value: T) => void,
): { element: HTMLElement; set(value: T): void } {
  const element = make('div', 'segments');
  const inputs = choices.map(([value, text]) => {
    const input = make('input');
    input.type = 'radio';
    input.name = name;
    input.checked = value === chosen;
    input.addEventListener('change', () => onChoose(value));
    const label = make('label', 'option');
    label.append(input, make('span', '', text));
    element.append(label);
    return { input, value };
  });
  return {
    element,
    set(value) {
      for (const choice of inputs) choice.input.checked = choice.value === value;
    },
  };
}

/** @param id unique in the document; names the radio groups */
export function createControls(data: LabData, id: string, actions: Actions, context: BlockContext): Controls {
  const { axes, classes } = data;
  const say = (key: string, values?: Record<string, string | number>) => context.say(`blocks.${key}`, values);
  let selected = 0;
  let newLabel: Label = 'a';

  const k = segments<number>(
    `${id}-k`,
    neighbourCounts.map((count) => [count, String(count)] as const),
    0,
    actions.neighbours,
  );
  const mislabelButton = makeButton('button quiet', say('lab-mislabel'), actions.mislabel);
  const thinButton = makeButton('button quiet', say('lab-thin', { class: classes.b }), actions.thin);
  const resetButton = makeButton('button quiet', say('lab-reset'), actions.reset);

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
  const removeButton = makeButton('button danger', say('lab-remove'), () => actions.remove(selected));

  const newX = numberField(axes.x);
  const newY = numberField(axes.y);
  const newClass = segments(
    `${id}-label`,
    [['a', classes.a] as const, ['b', classes.b] as const],
    newLabel,
    (label) => {
      newLabel = label;
    },
  );
  const addButton = makeButton('button quiet', say('lab-add-button'), () => {
    const point = pointOf(newX, newY);
    if (point) actions.add(point, newLabel);
  });

  const showTest = make('input');
  showTest.type = 'checkbox';
  showTest.addEventListener('change', () => actions.showTest(showTest.checked));
  const showTestLabel = make('label', 'option');
  showTestLabel.append(showTest, make('span', '', say('lab-show-test')));

  const pairOf = (first: HTMLInputElement, second: HTMLInputElement) => {
    const element = make('div', 'lab-pair');
    element.append(labelled(axes.x.title, first), labelled(axes.y.title, second));
    return element;
  };

  return {
    elements: [
      group(say('lab-quick'), buttonRow(mislabelButton, thinButton, resetButton)),
      group(say('lab-k'), k.element),
      showTestLabel,
      group(
        say('lab-selected'),
        labelled(say('lab-choose'), chooser),
        pairOf(x, y),
        buttonRow(flipButton, removeButton),
      ),
      group(say('lab-add'), pairOf(newX, newY), newClass.element, buttonRow(addButton)),
    ],
    newLabel: () => newLabel,
    update(experiment, index) {
      selected = index;
      k.set(experiment.k);
      chooser.textContent = '';
      for (const example of experiment.examples) {
        const option = make('option', '', `${classes[example.label]}: ${example.name}`);
        chooser.append(option);
      }
      chooser.selectedIndex = index;
      const example = experiment.examples[index];
      if (!example) return;
      x.value = String(example.x);
      y.value = String(example.y);
      flipButton.textContent = say('lab-flip', { class: classes[otherLabel(example.label)] });
    },
  };
}

/** The point that two fields hold; undefined while one of them holds no number. */
function pointOf(x: HTMLInputElement, y: HTMLInputElement): Point | undefined {
  return Number.isFinite(x.valueAsNumber) && Number.isFinite(y.valueAsNumber)
    ? { x: x.valueAsNumber, y: y.valueAsNumber }
    : undefined;
}
