// Lab "Perencana modul ajar": a lesson plan is written step by step, and a coach checks that its parts meet.
import type { z } from 'zod';
import { checkExamples, schemaOf } from '../guided-form/schema.ts';
import { coach } from './coach.ts';
import { form } from './plan.ts';

/** Advice that needs no numbers, by check: it stands in the page for every reader. */
const advice = {
  reflect: ['reflect'],
  time: ['time-unknown'],
  formative: ['formative'],
  door: ['door-chatbot', 'door-smk', 'door-none', 'door-tool'],
  level: ['level-some'],
  verify: ['verify'],
  never: ['never', 'number'],
  profile: ['profile'],
};

export const schema = schemaOf('lab-lesson-plan', form, coach, advice);

/** Four complete plans that pass every check of the coach. */
export const check = ({ examples }: z.output<typeof schema>): string[] =>
  checkExamples(form, examples, coach);
