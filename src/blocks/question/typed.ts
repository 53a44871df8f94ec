// The field of questions that are answered by typing.
import { make } from './dom.ts';
import type { QuestionFields } from './fields.ts';

interface TypedField extends Pick<QuestionFields, 'write' | 'marks' | 'remarks'> {
  input: HTMLInputElement;
  /** What is typed, without spaces around it. */
  text(): string;
}

/** The one text field of a form, and how what was typed is shown again. */
export function typedField(form: HTMLFormElement): TypedField {
  const input = form.querySelector('input') ?? make('input');
  return {
    input,
    text: () => input.value.trim(),
    write([text = '']) {
      input.value = text;
    },
    marks: 'one',
    remarks: 'all',
  };
}
