// The work that the lab makes: the rubric as a table, with its weights and how a mark is worked out.
import type { BlockContext } from '../contract.ts';
import type { WorkDocument } from '../work/document.ts';
import { cellOf, restore } from './rubric.ts';

/** Builds the document from the kept text; undefined when the text is none of ours. */
export function documentOf(kept: string, say: BlockContext['say']): WorkDocument | undefined {
  const rubric = restore(kept)?.rubric;
  if (!rubric) return undefined;
  const own = (key: string, values?: Record<string, string | number>) => say(`lab-rubric.${key}`, values);
  const columns = [
    own('criterion'),
    own('weight'),
    ...rubric.levels.map((name, level) => own('level-head', { n: level + 1, name })),
  ];
  const rows = rubric.criteria.map((one) => [
    one.name,
    `${one.weight}%`,
    ...rubric.levels.map((_name, level) => cellOf(one, level)),
  ]);
  return {
    title: rubric.title || own('document'),
    fileName: 'rubrik',
    parts: [
      ...(rubric.task ? [{ fields: [[own('task'), rubric.task]] as const }] : []),
      { table: { columns, rows } },
      { note: own('document-note', { levels: rubric.levels.length }) },
    ],
  };
}
