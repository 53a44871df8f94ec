// The plan for passing on as a document that the teacher can go on editing.
import type { Say } from '../guided-form/controls.ts';
import { textOf, type Values } from '../guided-form/form.ts';
import { partsFor } from '../guided-form/texts.ts';
import type { Part, WorkDocument } from '../work/document.ts';
import { form, hoursOf, minutesOf } from './plan.ts';

export function outreachPlan(values: Values, say: Say, common: Say): WorkDocument {
  const { lines, fields, points, table, section } = partsFor(form, values, say, common);
  const minutes = minutesOf(values);
  const hours = hoursOf(values);
  const sum =
    hours === undefined
      ? say('sum', { minutes })
      : say('sum-hours', {
          minutes,
          hours: String(hours).replace('.', say('decimal')),
          each: textOf(values, 'hourMinutes'),
        });
  const total: Part[] = minutes > 0 ? [{ paragraph: sum }] : [];
  const kept: Part[] =
    lines('promises').length > 0 ? [{ paragraph: `${say('promises')}:` }, ...points('promises')] : [];
  return {
    title: say('document'),
    ...(textOf(values, 'title') && { subtitle: textOf(values, 'title') }),
    fileName: 'rencana-pengimbasan',
    parts: [
      ...section('step-audience', fields('audience', 'who', 'people')),
      ...section('step-need', fields('need', 'needHow')),
      ...section('step-aims', table('aims')),
      ...section(
        'step-sessions',
        table('sessions'),
        total,
        fields('materials', 'place', 'offline', 'roles', 'budget'),
      ),
      ...section('step-success', fields('measures', 'target')),
      ...section('step-pupils', kept, fields('guidance')),
      ...section('step-risks', table('risks')),
      ...section('step-follow', fields('followDate', 'follow')),
      { note: say('document-note') },
    ],
  };
}
