// An item of the bank as parts to be shown one at a time; its HTML is the package's own view of a single choice.
import type { BankItem } from '../contract.ts';

export interface ItemParts {
  stem: HTMLElement;
  /** The options as radio buttons, named by the stem. */
  fieldset: HTMLFieldSetElement;
  /** Copies of what stands in the discussion, to be put into the page; empty where there is nothing. */
  label(option: string): Node[];
  feedback(option: string): Node[];
  explanation(): Node[];
}

/**
 * The parts of an item, ready for this document.
 * @throws Error when the HTML is not that of a question
 */
export function readItem(item: BankItem): ItemParts {
  const parsed = new DOMParser().parseFromString(item.html, 'text/html');
  const form = document.importNode(parsed.body, true);
  const stem = form.querySelector<HTMLElement>('.question-stem');
  const fieldset = form.querySelector('fieldset');
  if (!stem || !fieldset) throw new Error(`bank item ${item.id} is not a question`);
  const copies = (selector: string) =>
    [...(form.querySelector(selector)?.childNodes ?? [])].map((node) => node.cloneNode(true));
  return {
    stem,
    fieldset,
    label: (option) => copies(`[data-feedback="${option}"] [data-label]`),
    feedback: (option) => copies(`[data-feedback="${option}"] [data-text]`),
    explanation: () => copies('[data-explanation]'),
  };
}
