// A numeric question in the browser: one field that takes a decimal comma or point.
import { questionBehaviour } from '../question/form.ts';
import { typedField } from '../question/typed.ts';
import { question, sideOf } from './question.ts';
import { parseTyped } from './typed.ts';

export const behaviour = questionBehaviour((form, spec, context) => {
  const field = typedField(form);
  const decimals = spec.range?.decimals ?? 0;
  const typed = () => parseTyped(field.text(), decimals);
  const read = () => [String(typed() ?? '')];
  const shown = (text = '') => text.replace('.', context.say('blocks.decimal-mark'));
  const help = form.querySelector<HTMLElement>('[data-min]')?.dataset ?? {};
  /** What is the matter with what was typed. */
  function problem(): string {
    if (field.text() === '') return context.say('blocks.nothing-typed');
    const value = typed();
    if (value === undefined) return context.say('blocks.number-only');
    const { min = '', max = '' } = help;
    return spec.range && value >= spec.range.limit.min && value <= spec.range.limit.max
      ? context.say('blocks.number-finer', { n: decimals })
      : context.say('blocks.number-outside', { min, max });
  }

  return {
    ...field,
    read,
    write: ([text]) => field.write([shown(text)]),
    missing: () => (question.isComplete(spec, read()) ? undefined : { at: field.input, words: problem() }),
    parts: (response) => {
      const side = sideOf(spec, response);
      return [{ id: side, right: side === 'right', typed: shown(response[0]) }];
    },
  };
});
