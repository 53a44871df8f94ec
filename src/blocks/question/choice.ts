// The fields of questions that are answered with radio buttons or checkboxes.
import type { BlockContext, QuestionSpec, Response } from '../contract.ts';
import type { QuestionFields } from './fields.ts';

/** Reads and writes the checked inputs of a form; their order in the page is the authored order. */
export function choiceFields(
  form: HTMLFormElement,
  spec: QuestionSpec,
  context: BlockContext,
): Omit<QuestionFields, 'marks' | 'hint'> {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input')];
  return {
    read: () => inputs.filter((input) => input.checked).map((input) => input.value),
    write(response: Response) {
      for (const input of inputs) input.checked = response.includes(input.value);
    },
    missing() {
      const [at] = inputs;
      if (!at || inputs.some((input) => input.checked)) return undefined;
      return { at, words: context.say('blocks.nothing-chosen') };
    },
    parts: (response) => response.map((id) => ({ id, right: spec.correct.includes(id) })),
    remarks: 'all',
  };
}
