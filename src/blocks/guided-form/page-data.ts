// Reads the complete examples of a guided form from the page (guided-form.hbs), where they stand for every reader.
import { type Form, fieldsOf, type Value, type Values } from './form.ts';
import { readValues } from './kept.ts';

export interface Example {
  /** `sd`, `smp`, `sma` or `smk`. */
  jenjang: string;
  title: string;
  values: Values;
}

const textIn = (element: Element): string => element.textContent?.trim() ?? '';
const textsIn = (element: Element, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(textIn);

function valueIn(element: HTMLElement, type: string): Value {
  if (type === 'many' || type === 'one') {
    const options = [...element.querySelectorAll<HTMLElement>('[data-option]')].map(
      (item) => item.dataset.option ?? '',
    );
    return type === 'one' ? (options[0] ?? '') : options;
  }
  if (type === 'rows') {
    return [...element.querySelectorAll('[data-row]')].map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll<HTMLElement>('[data-column]')].map((cell) => [
          cell.dataset.column ?? '',
          cell.dataset.value ?? textIn(cell),
        ]),
      ),
    );
  }
  return type === 'points' ? textsIn(element, 'li').join('\n') : (element.dataset.value ?? textIn(element));
}

/** The texts of the form that stand in the page, by the keys of their strings. */
export const readTexts = (lab: HTMLElement): ReadonlyMap<string, string> =>
  new Map(
    [...lab.querySelectorAll<HTMLElement>('[data-say]')].map((element) => [
      element.dataset.say ?? '',
      textIn(element),
    ]),
  );

export function readExamples(form: Form, lab: HTMLElement): Example[] {
  const types = new Map(fieldsOf(form).map((field) => [field.id, field.type]));
  return [...lab.querySelectorAll<HTMLElement>('[data-example]')].map((example) => {
    const fields = [...example.querySelectorAll<HTMLElement>('[data-field]')].map((element) => {
      const id = element.dataset.field ?? '';
      return [id, valueIn(element, types.get(id) ?? '')];
    });
    return {
      jenjang: example.dataset.example ?? '',
      title: example.dataset.title ?? '',
      values: readValues(form, Object.fromEntries(fields)),
    };
  });
}
