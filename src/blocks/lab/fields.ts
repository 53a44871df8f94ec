// The form controls that labs put together: groups with a legend, labelled fields, rows of buttons, a row of choices.
import { make } from '../question/dom.ts';

/** Controls under one title. */
export function group(title: string, ...children: Node[]): HTMLFieldSetElement {
  const fieldset = make('fieldset', 'lab-group');
  fieldset.append(make('legend', '', title), ...children);
  return fieldset;
}

export function buttonRow(...buttons: HTMLElement[]): HTMLElement {
  const element = make('div', 'button-row');
  element.append(...buttons);
  return element;
}

/** A field under its label. */
export function labelled(text: string, input: HTMLElement): HTMLLabelElement {
  const label = make('label', 'lab-field', text);
  label.append(input);
  return label;
}

/** Typing is taken over this long after the last key. */
const pause = 700;

/**
 * Takes over what is typed, without the spaces around it: when the teacher pauses, leaves the field, or the page goes
 * away, so that nothing is lost and nothing moves under the finger that presses the next button. A field that she has
 * emptied is only taken over when she leaves it: she may be about to write something else.
 */
export function onTyped(field: HTMLInputElement | HTMLTextAreaElement, take: (text: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTaken = true;
  const now = () => {
    clearTimeout(timer);
    removeEventListener('pagehide', now);
    if (isTaken) return;
    isTaken = true;
    take(field.value.trim());
  };
  field.addEventListener('input', () => {
    isTaken = false;
    clearTimeout(timer);
    if (field.value.trim() !== '') timer = setTimeout(now, pause);
    addEventListener('pagehide', now);
  });
  field.addEventListener('change', now);
  // What comes out as it went in is no change to the browser, though a pause may have been in between.
  field.addEventListener('blur', now);
}

/** A box to tick with its label beside it, large enough for a finger. */
export function checkbox(text: string, onChange: (checked: boolean) => void) {
  const input = make('input');
  input.type = 'checkbox';
  input.addEventListener('change', () => onChange(input.checked));
  const element = make('label', 'option');
  element.append(input, make('span', '', text));
  return { element, input };
}

export interface Segments<T> {
  element: HTMLElement;
  /** Shows which is chosen; none when it is not among the choices. */
  set(value: T | undefined): void;
}

/**
 * A few choices side by side, as radio buttons; put them under a {@link group}'s legend.
 * @param name unique in the document
 */
export function segments<T extends string | number>(
  name: string,
  choices: readonly (readonly [T, string])[],
  onChoose: (value: T) => void,
): Segments<T> {
  const element = make('div', 'segments');
  const inputs = choices.map(([value, text]) => {
    const input = make('input');
    input.type = 'radio';
    input.name = name;
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
