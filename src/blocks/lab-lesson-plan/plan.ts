// What a lesson plan for pembelajaran mendalam asks: the steps and fields of the form, and what can be computed from them.
import {
  chosenOf,
  type Field,
  type Form,
  numberOf,
  type TypedField,
  type Values,
} from '../guided-form/form.ts';
import { jenjangs } from '../jenjang/levels.ts';

const line = (id: string, more: Partial<TypedField> = {}): TypedField => ({ id, type: 'line', ...more });
const text = (id: string): TypedField => ({ id, type: 'text' });
const points = (id: string): TypedField => ({ id, type: 'points' });
const minutes = (id: string): TypedField => ({ id, type: 'number', bare: true });

/** The eight dimensions of Permendikdasmen 10/2025, in its order. */
export const dimensions = [
  'iman',
  'kewargaan',
  'penalaran',
  'kreativitas',
  'kolaborasi',
  'kemandirian',
  'kesehatan',
  'komunikasi',
] as const;

/** Parts of the lesson, each with its minutes in `<part>Minutes`; the three experiences stand in the middle. */
export const experiences = ['understand', 'apply', 'reflect'] as const;
export const parts = ['opening', ...experiences, 'closing'] as const;

/** What may never go into an AI tool. */
export const neverData = ['name', 'number', 'score', 'health', 'face', 'contact', 'story'] as const;

export const form: Form = {
  kind: 'lab-lesson-plan',
  level: 'level',
  steps: [
    {
      id: 'identity',
      fields: [
        line('title'),
        line('school', { optional: true, bare: true }),
        { id: 'level', type: 'one', options: jenjangs, short: true, bare: true },
        line('grade'),
        line('subject', { bare: true }),
        { id: 'hours', type: 'number' },
        { id: 'hourMinutes', type: 'number', optional: true },
      ],
    },
    {
      id: 'pupils',
      fields: [text('readiness'), text('readinessHow'), { id: 'profile', type: 'many', options: dimensions }],
    },
    {
      id: 'goals',
      fields: [
        {
          id: 'goals',
          type: 'rows',
          most: 4,
          columns: [
            { id: 'goal', type: 'text' },
            { id: 'evidence', type: 'text' },
            { id: 'practice', type: 'text' },
          ],
        },
      ],
    },
    { id: 'principles', fields: [text('mindful'), text('meaningful'), text('joyful')] },
    {
      id: 'experiences',
      fields: parts.flatMap((part): Field[] => [points(part), minutes(`${part}Minutes`)]),
    },
    { id: 'assessment', fields: [text('before'), text('during'), text('after')] },
    { id: 'everyone', fields: [text('support'), text('challenge'), points('media'), text('offline')] },
    {
      id: 'ai',
      fields: [
        { id: 'aiDoor', type: 'many', options: ['none', 'planning', 'screen', 'paper', 'tool', 'chatbot'] },
        text('aiFor'),
        { id: 'aiLevel', type: 'one', options: ['1', '2', '3', '4', '5'] },
        points('aiCheck'),
        { id: 'aiNever', type: 'many', options: neverData },
      ],
    },
    { id: 'closing', fields: [text('partners'), text('teacherReflection')] },
  ],
};

/** Minutes of a lesson hour (JP) by level, as the curriculum's structure counts them (Permendikdasmen 13/2025). */
const usualMinutes: Readonly<Record<string, number>> = { sd: 35, smp: 40, sma: 45, smk: 45 };

/** All the minutes there are; undefined until the hours and either the level or the minutes of an hour are known. */
export function minutesAvailable(values: Values): number | undefined {
  const hours = numberOf(values, 'hours');
  const each = numberOf(values, 'hourMinutes') ?? usualMinutes[chosenOf(values, 'level')[0] ?? ''];
  return hours && each ? hours * each : undefined;
}

/** All the minutes that the parts of the lesson take. */
export const minutesPlanned = (values: Values): number =>
  parts.reduce((sum, part) => sum + (numberOf(values, `${part}Minutes`) ?? 0), 0);
