// A single-choice question in the browser.
import { choiceFields } from '../question/choice.ts';
import { questionBehaviour } from '../question/form.ts';

export const behaviour = questionBehaviour((form, spec, context) => ({
  ...choiceFields(form, spec, context),
  marks: 'one',
}));
