// The native controls of a guided form's fields: each with its label, help and example, and a place for the coach's advice.
import { make, makeButton } from '../question/dom.ts';
import {
  type ChoiceField,
  chosenOf,
  type Field,
  longest,
  type Row,
  type RowsField,
  rowsOf,
  type TypedField,
  textOf,
  type Value,
  type Values,
} from './form.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** What the fields need from the form that they stand in. */
export interface Desk {
  /** A string of this lab's own. */
  say: Say;
  /** A string of all guided forms. */
  common: Say;
  /** A prefix for ids that is unique in the document. */
  uid: string;
  /** Takes over a new value; `settled` once the teacher has finished with it. */
  change(field: string, value: Value, settled: boolean): void;
  announce(text: string): void;
}

export interface Control {
  element: HTMLElement;
  set(values: Values): void;
  /** Shows the coach's advice at the field; none hides it. */
  advise(text: string | undefined): void;
  focus(): void;
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

function typedInput(field: TypedField): Typed {
  if (field.type === 'text' || field.type === 'points') {
    const area = make('textarea');
    area.rows = field.type === 'points' ? 4 : 3;
    area.maxLength = longest[field.type];
    return area;
  }
  const input = make('input');
  input.type = field.type === 'line' ? 'text' : field.type;
  if (field.type === 'line') input.maxLength = longest.line;
  if (field.type === 'number') {
    input.min = '0';
    input.inputMode = 'numeric';
  }
  return input;
}

function listen(input: Typed, tell: (settled: boolean) => void): void {
  input.addEventListener('input', () => tell(false));
  input.addEventListener('change', () => tell(true));
}

/** Label, help and advice around what is built by `fill`. */
function frame(field: Field, desk: Desk, group: boolean) {
  const id = `${desk.uid}-${field.id}`;
  const element = make(group ? 'fieldset' : 'div', 'form-field');
  const title = group ? make('legend') : make('label');
  title.append(desk.say(field.id));
  if (field.optional) title.append(' ', make('span', 'form-optional', desk.common('optional')));
  if (title instanceof HTMLLabelElement) title.htmlFor = id;
  const help = make('p', 'form-help', field.bare ? '' : desk.say(`${field.id}-help`));
  help.id = `${id}-help`;
  help.hidden = field.bare === true;
  const advice = make('p', 'form-advice');
  advice.id = `${id}-advice`;
  advice.hidden = true;
  element.append(title, help);
  return {
    id,
    element,
    advice,
    describedBy: `${help.id} ${advice.id}`,
    advise(text: string | undefined) {
      advice.hidden = text === undefined;
      advice.textContent = text ?? '';
    },
  };
}

function typedControl(field: TypedField, desk: Desk): Control {
  const { id, element, advice, describedBy, advise } = frame(field, desk, false);
  const input = typedInput(field);
  input.id = id;
  input.setAttribute('aria-describedby', describedBy);
  listen(input, (settled) => desk.change(field.id, input.value, settled));
  element.append(input, advice);
  return {
    element,
    advise,
    set(values) {
      const value = textOf(values, field.id);
      if (input.value.trim() !== value) input.value = value;
    },
    focus: () => input.focus(),
  };
}

function choiceControl(field: ChoiceField, desk: Desk): Control {
  const { id, element, advice, describedBy, advise } = frame(field, desk, true);
  element.setAttribute('aria-describedby', describedBy);
  const options = make('div', field.short ? 'segments' : 'form-options');
  const inputs = field.options.map((value) => {
    const input = make('input');
    input.type = field.type === 'one' ? 'radio' : 'checkbox';
    input.name = id;
    input.value = value;
    input.addEventListener('change', () => {
      const chosen = inputs.filter((one) => one.checked).map((one) => one.value);
      desk.change(field.id, field.type === 'one' ? (chosen[0] ?? '') : chosen, true);
    });
    const label = make('label', 'option');
    label.append(input, make('span', '', desk.say(`${field.id}-${value}`)));
    options.append(label);
    return input;
  });
  element.append(options, advice);
  return {
    element,
    advise,
    set(values) {
      const chosen = chosenOf(values, field.id);
      for (const input of inputs) input.checked = chosen.includes(input.value);
    },
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0])?.focus(),
  };
}

function rowsControl(field: RowsField, desk: Desk): Control {
  const { id, element, advice, describedBy, advise } = frame(field, desk, true);
  element.setAttribute('aria-describedby', describedBy);
  const list = make('div', 'form-rows');
  let rows: Record<string, string>[] = [];

  const tell = (settled: boolean) => desk.change(field.id, rows, settled);
  const add = makeButton('button quiet', desk.say(`${field.id}-add`), () => {
    rows = [...rows, {}];
    draw();
    list.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
  });

  function rowElement(row: Record<string, string>, index: number): HTMLElement {
    const name = desk.say(`${field.id}-row`, { n: index + 1 });
    const box = make('fieldset', 'form-row card');
    box.append(make('legend', '', name));
    for (const column of field.columns) {
      const input = typedInput(column);
      input.value = row[column.id] ?? '';
      listen(input, (settled) => {
        row[column.id] = input.value;
        tell(settled);
      });
      const label = make('label', 'lab-field', desk.say(`${field.id}-${column.id}`));
      label.append(input);
      box.append(label);
    }
    const remove = makeButton('button quiet', desk.common('remove', { name }), () => {
      rows = rows.filter((one) => one !== row);
      tell(true);
      draw();
      desk.announce(desk.common('removed', { name }));
      add.focus();
    });
    remove.hidden = rows.length < 2;
    box.append(remove);
    return box;
  }

  function draw(): void {
    if (rows.length === 0) rows = [{}];
    list.replaceChildren(...rows.map(rowElement));
    add.hidden = rows.length >= field.most;
  }

  element.id = id;
  element.append(list, add, advice);
  draw();
  return {
    element,
    advise,
    set(values) {
      // What is being typed stays as it is; only other rows than these are drawn anew.
      if (JSON.stringify(rowsOf(values, field.id)) === JSON.stringify(filled(rows))) return;
      rows = rowsOf(values, field.id).map((row) => ({ ...row }));
      draw();
    },
    focus: () => list.querySelector<HTMLElement>('input, textarea')?.focus(),
  };
}

const filled = (rows: readonly Row[]): readonly Row[] => rowsOf({ rows }, 'rows');

export function createControl(field: Field, desk: Desk): Control {
  if (field.type === 'rows') return rowsControl(field, desk);
  return 'options' in field ? choiceControl(field, desk) : typedControl(field, desk);
}
