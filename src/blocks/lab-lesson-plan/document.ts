// The lesson plan as a document that the teacher can go on editing.
import type { Say } from '../guided-form/controls.ts';
import { chosenOf, numberOf, textOf, type Values } from '../guided-form/form.ts';
import { partsFor } from '../guided-form/texts.ts';
import type { Part, WorkDocument } from '../work/document.ts';
import { form, minutesAvailable, parts } from './plan.ts';

export function lessonPlan(values: Values, say: Say, common: Say): WorkDocument {
  const { lines, fields, points, table, section } = partsFor(form, values, say, common);
  const total = minutesAvailable(values);
  const time: Part[] = total
    ? [{ fields: [[say('time'), say('time-total', { hours: textOf(values, 'hours'), total })]] }]
    : [];
  const lesson = parts.flatMap((part) => {
    const steps = lines(part);
    const minutes = numberOf(values, `${part}Minutes`);
    const length = minutes === undefined ? '' : say('minutes', { n: minutes });
    return steps.length > 0 || length ? [[say(part), steps.join('\n'), length]] : [];
  });
  const lessonTable: Part[] =
    lesson.length > 0
      ? [
          {
            table: {
              columns: ['column-part', 'column-steps', 'column-time'].map((key) => say(key)),
              rows: lesson,
            },
          },
        ]
      : [];
  const chatbot: Part[] = chosenOf(values, 'aiDoor').includes('chatbot')
    ? [{ note: say('document-chatbot') }]
    : [];
  const never = lines('aiNever');
  return {
    title: say('document'),
    ...(textOf(values, 'title') && { subtitle: textOf(values, 'title') }),
    fileName: 'modul-ajar',
    parts: [
      ...section('step-identity', fields('school', 'level', 'grade', 'subject'), time),
      ...section('step-pupils', fields('readiness', 'readinessHow', 'profile')),
      ...section('step-goals', table('goals')),
      ...section('step-principles', fields('mindful', 'meaningful', 'joyful')),
      ...section('step-experiences', lessonTable),
      ...section('step-assessment', fields('before', 'during', 'after')),
      ...section('step-everyone', fields('support', 'challenge', 'media', 'offline')),
      ...section(
        'step-ai',
        fields('aiDoor', 'aiFor', 'aiLevel', 'aiCheck'),
        never.length > 0 ? [{ paragraph: `${say('aiNever')}:` }, ...points('aiNever')] : [],
        chatbot,
      ),
      ...section('step-closing', fields('partners', 'teacherReflection')),
      { note: say('document-note') },
    ],
  };
}
