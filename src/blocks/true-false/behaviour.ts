// A true–false question in the browser: a choice of two.
import { choiceFields } from '../question/choice.ts';
import { questionBehaviour } from '../question/form.ts';

export const behaviour = questionBehaviour((form, spec, context) => ({
  ...choiceFields(form, spec, context),
  marks: 'one',
}));
