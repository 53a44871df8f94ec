// The lab "Rencana pengimbasan" in the browser.
import { guided } from '../guided-form/behaviour.ts';
import { chosenOf, numberOf, rowsOf } from '../guided-form/form.ts';
import { coach } from './coach.ts';
import { outreachPlan } from './document.ts';
import { form, minutesOf } from './plan.ts';

export const behaviour = guided({
  form,
  coach,
  document: outreachPlan,
  facts: (values) => ({
    audience: chosenOf(values, 'audience').join('+') || 'none',
    people: numberOf(values, 'people') ?? 'none',
    sessions: rowsOf(values, 'sessions').length,
    minutes: minutesOf(values),
    measures: chosenOf(values, 'measures').join('+') || 'none',
  }),
});
