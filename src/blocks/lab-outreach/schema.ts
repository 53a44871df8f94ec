// Lab "Rencana pengimbasan": a plan for passing on what was learned, with a coach that looks for practice and follow-up.
import type { z } from 'zod';
import { checkExamples, schemaOf } from '../guided-form/schema.ts';
import { coach } from './coach.ts';
import { form } from './plan.ts';

/** Advice that needs no numbers, by check: it stands in the page for every reader. */
const advice = {
  dates: ['dates-open', 'dates-order'],
  roles: ['roles'],
  measures: ['presence', 'target'],
  private: ['number'],
  follow: ['follow-unknown', 'follow-before'],
};

export const schema = schemaOf('lab-outreach', form, coach, advice);

/** Four complete plans that pass every check of the coach. */
export const check = ({ examples }: z.output<typeof schema>): string[] =>
  checkExamples(form, examples, coach);
