// The lab "Perencana modul ajar" in the browser.
import { guided } from '../guided-form/behaviour.ts';
import { chosenOf } from '../guided-form/form.ts';
import { coach } from './coach.ts';
import { lessonPlan } from './document.ts';
import { form } from './plan.ts';

export const behaviour = guided({
  form,
  coach,
  document: lessonPlan,
  facts: (values) => ({
    jenjang: chosenOf(values, 'level')[0] ?? 'none',
    doors: chosenOf(values, 'aiDoor').join('+') || 'none',
    scale: chosenOf(values, 'aiLevel')[0] ?? 'none',
  }),
});
