// The steps of a guided form: each opens and closes, says how far it is filled, and leads on to the next.
import { make, makeButton } from '../question/dom.ts';
import { type Control, createControl, type Desk } from './controls.ts';
import { type Field, type Form, isFilled, type Step, type Values } from './form.ts';
import type { Example } from './page-data.ts';
import { valueLines } from './texts.ts';

export interface Steps {
  element: HTMLElement;
  controls: ReadonlyMap<string, Control>;
  set(values: Values): void;
  /** How far each step is filled. */
  update(values: Values): void;
  /** What the examples beside the fields show. */
  show(example: Example | undefined): void;
  /** Opens the step of a field and puts the focus into it. */
  go(field: string): void;
  /** Opens the first step alone. */
  rewind(): void;
}

/** What an example says in a field that is typed into, folded away. */
function exampleBox(field: Field, desk: Desk) {
  const element = make('details', 'form-example');
  const summary = make('summary');
  const text = make('div');
  element.append(summary, text);
  return {
    element,
    show(example: Example | undefined) {
      const lines = example ? valueLines(field, example.values, desk.say, desk.common) : [];
      element.hidden = lines.length === 0;
      summary.textContent = desk.common('example', { jenjang: example?.jenjang.toUpperCase() ?? '' });
      text.replaceChildren(...lines.map((line) => make('p', '', line)));
    },
  };
}

const hasExample = (field: Field): boolean =>
  field.type === 'text' || field.type === 'points' || field.type === 'rows';

export function createSteps(form: Form, desk: Desk): Steps {
  const controls = new Map<string, Control>();
  const boxes: ReturnType<typeof exampleBox>[] = [];
  const element = make('div', 'form-steps');

  const places = form.steps.map((step, index) => {
    const details = make('details', 'fold form-step');
    const summary = make('summary');
    const title = desk.common('step', { n: index + 1, title: desk.say(`step-${step.id}`) });
    const state = make('span', 'form-state');
    summary.append(make('span', '', title), state);
    details.append(summary);
    for (const field of step.fields) {
      const control = createControl(field, desk);
      controls.set(field.id, control);
      if (hasExample(field)) {
        const box = exampleBox(field, desk);
        boxes.push(box);
        control.element.append(box.element);
      }
      details.append(control.element);
    }
    element.append(details);
    return { step, details, summary, state };
  });

  places.forEach((place, index) => {
    const next = places[index + 1];
    if (!next) return;
    const title = desk.say(`step-${next.step.id}`);
    place.details.append(
      makeButton('button', desk.common('next', { title }), () => {
        place.details.open = false;
        next.details.open = true;
        next.summary.focus();
        next.summary.scrollIntoView({ block: 'start' });
      }),
    );
  });

  const obligatory = (step: Step) => step.fields.filter((field) => !field.optional);
  return {
    element,
    controls,
    set(values) {
      for (const control of controls.values()) control.set(values);
    },
    update(values) {
      for (const { step, state } of places) {
        const all = obligatory(step);
        const n = all.filter((field) => isFilled(field, values)).length;
        state.textContent = desk.common(n === all.length ? 'filled-all' : 'filled', { n, all: all.length });
        state.classList.toggle('good', n === all.length);
      }
    },
    show(example) {
      for (const box of boxes) box.show(example);
    },
    go(id) {
      const place = places.find(({ step }) => step.fields.some((field) => field.id === id));
      if (!place) return;
      place.details.open = true;
      controls.get(id)?.focus();
    },
    rewind() {
      places.forEach(({ details }, index) => {
        details.open = index === 0;
      });
    },
  };
}
