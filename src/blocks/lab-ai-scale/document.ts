// The work that the lab makes: a table of the assignments with their levels, and the wording of each.
import type { BlockContext } from '../contract.ts';
import type { Part, WorkDocument } from '../work/document.ts';
import { type Assignment, restore, roman } from './assignment.ts';
import { isReady, isStopped } from './review.ts';

/** Builds the document from the kept text; undefined when the text is none of ours. */
export function documentOf(kept: string, say: BlockContext['say']): WorkDocument | undefined {
  const assignments = restore(kept);
  if (!assignments) return undefined;
  const own = (key: string, values?: Record<string, string | number>) => say(`lab-ai-scale.${key}`, values);
  const nameOf = ({ name }: Assignment, at: number) => name.trim() || own('unnamed', { n: at + 1 });
  const levelOf = ({ level }: Assignment) => (level ? `${level} ${own(`level-${level}`)}` : own('open'));
  const doorOf = ({ level, door }: Assignment) =>
    level === 1 ? own('door-none') : door ? own(`door-${door}`) : own('open');
  const rows = assignments.map((one, at) => [
    nameOf(one, at),
    `${own(`jenjang-${one.jenjang}`)} ${roman(one.grade)}`,
    levelOf(one),
    `${doorOf(one)}; ${own(`place-${one.place}`)}`,
    own(isStopped(one) ? 'state-stop' : isReady(one) ? 'state-ready' : 'state-change'),
  ]);
  const details = assignments.flatMap((one, at): Part[] => {
    const fields = [
      [own('activity'), one.activity],
      [own('document-shows'), one.shows],
      [own('document-pupils'), one.pupils.text],
      [own('document-parents'), one.parents.text],
    ] as const;
    return [
      { heading: nameOf(one, at) },
      { fields: fields.filter(([, text]) => text.trim() !== '') },
      ...(isStopped(one) ? [{ note: own('document-stop') }] : []),
    ];
  });
  const columns = ['task', 'class', 'level', 'door', 'state'].map((key) => own(`column-${key}`));
  return {
    title: own('document'),
    fileName: 'skala-ai-tugas',
    parts: [{ table: { columns, rows } }, ...details, { note: own('document-note') }],
  };
}
