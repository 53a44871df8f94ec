// A fill-in question in the browser: one text field.
import { questionBehaviour } from '../question/form.ts';
import { typedField } from '../question/typed.ts';
import { matchOf, question } from './question.ts';

export const behaviour = questionBehaviour((form, spec, context) => {
  const field = typedField(form);
  return {
    ...field,
    read: () => [field.text()],
    missing: () =>
      question.isComplete(spec, [field.text()])
        ? undefined
        : { at: field.input, words: context.say('blocks.nothing-typed') },
    parts: (response) => {
      const match = spec.accepts?.[matchOf(spec, response)];
      return [{ id: match?.id ?? 'otherwise', right: match?.correct === true, typed: response[0] ?? '' }];
    },
  };
});
