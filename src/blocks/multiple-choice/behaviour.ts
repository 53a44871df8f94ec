// A multiple-choice question in the browser; the hint counts what is missing and what is too much, and names neither.
import { choiceFields } from '../question/choice.ts';
import { questionBehaviour } from '../question/form.ts';

export const behaviour = questionBehaviour((form, spec, context) => ({
  ...choiceFields(form, spec, context),
  marks: 'each',
  hint(response) {
    const missing = spec.correct.filter((id) => !response.includes(id)).length;
    return missing > 0
      ? context.say('blocks.hint-missing', { n: missing })
      : context.say('blocks.hint-surplus', { n: response.length - spec.correct.length });
  },
}));
