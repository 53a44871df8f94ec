// What a plan for passing on (pengimbasan) asks: the steps and fields of the form, and what can be computed from them.
import { dayOf, type Form, numberOf, rowsOf, type TypedField, type Values } from '../guided-form/form.ts';

const line = (id: string): TypedField => ({ id, type: 'line' });
const text = (id: string): TypedField => ({ id, type: 'text' });
const points = (id: string): TypedField => ({ id, type: 'points' });

/** What keeps pupils safe when others are taught. */
export const promises = ['chatbot', 'data', 'photo', 'account', 'law'] as const;

export const form: Form = {
  kind: 'lab-outreach',
  steps: [
    {
      id: 'audience',
      fields: [
        line('title'),
        {
          id: 'audience',
          type: 'many',
          options: ['colleagues', 'network', 'parents', 'leaders'],
          bare: true,
        },
        line('who'),
        { id: 'people', type: 'number', bare: true },
      ],
    },
    { id: 'need', fields: [text('need'), text('needHow')] },
    {
      id: 'aims',
      fields: [
        {
          id: 'aims',
          type: 'rows',
          most: 3,
          columns: [
            { id: 'goal', type: 'text' },
            { id: 'evidence', type: 'text' },
          ],
        },
      ],
    },
    {
      id: 'sessions',
      fields: [
        {
          id: 'sessions',
          type: 'rows',
          most: 6,
          columns: [
            { id: 'name', type: 'line' },
            { id: 'date', type: 'date' },
            { id: 'minutes', type: 'number' },
            { id: 'activity', type: 'points' },
          ],
        },
        { id: 'hourMinutes', type: 'number', optional: true },
        {
          id: 'materials',
          type: 'many',
          options: ['s1', 's2', 's3', 'prompt', 'rubric', 'items', 'scale', 'agreement', 'plan'],
        },
        line('place'),
        text('offline'),
        points('roles'),
        { id: 'budget', type: 'points', optional: true },
      ],
    },
    {
      id: 'success',
      fields: [
        { id: 'measures', type: 'many', options: ['test', 'work', 'practice', 'voice', 'presence'] },
        text('target'),
      ],
    },
    { id: 'pupils', fields: [{ id: 'promises', type: 'many', options: promises }, points('guidance')] },
    {
      id: 'risks',
      fields: [
        {
          id: 'risks',
          type: 'rows',
          most: 4,
          columns: [
            { id: 'risk', type: 'line' },
            { id: 'answer', type: 'text' },
          ],
        },
      ],
    },
    { id: 'follow', fields: [{ id: 'followDate', type: 'date' }, points('follow')] },
  ],
};

/** All the minutes of the sessions. */
export const minutesOf = (values: Values): number =>
  rowsOf(values, 'sessions').reduce((sum, row) => sum + (numberOf(row, 'minutes') ?? 0), 0);

/** The lesson hours (JP) that the organiser counts, in tenths; undefined where the organiser's minutes are not known. */
export function hoursOf(values: Values): number | undefined {
  const each = numberOf(values, 'hourMinutes');
  return each ? Math.floor((10 * minutesOf(values)) / each) / 10 : undefined;
}

/** The days of the sessions since 1970, in the order written. */
export const daysOf = (values: Values): number[] =>
  rowsOf(values, 'sessions').flatMap((row) => dayOf(row, 'date') ?? []);

/** How many days after the last session the follow-up is; undefined until both are known. */
export function daysUntilFollowUp(values: Values): number | undefined {
  const days = daysOf(values);
  const follow = dayOf(values, 'followDate');
  return follow === undefined || days.length === 0 ? undefined : follow - Math.max(...days);
}
