// The work that the lab makes: a document with the numbers and the advice for each item, and nothing about single pupils.
import type { Part, WorkDocument } from '../work/document.ts';
import { analyse } from './statistics.ts';
import { restore } from './table.ts';
import { deadOptions, judge } from './verdict.ts';
import { decimal, own, reasonTexts, type Say, testFields, verdictLines, verdictText } from './words.ts';

/** Builds the document from the kept text; undefined when the text is none of ours. */
export function documentOf(kept: string, sayAll: Say): WorkDocument | undefined {
  const found = restore(kept);
  if (!found) return undefined;
  const say = own(sayAll);
  const analysis = analyse(found.table);
  const answers = found.table.kind === 'answers';
  const rows = analysis.items.map((item, index) => [
    String(index + 1),
    `${decimal(item.p, say)}`,
    decimal(item.d, say),
    decimal(item.r, say),
    ...(answers ? [deadOptions(item).join(', ') || '–'] : []),
    verdictText(judge(item).verdict, say),
  ]);
  const columns = ['item', 'p', 'd', 'r', ...(answers ? ['dead'] : []), 'advice'].map((key) => say(key));
  const todo = analysis.items.flatMap((item, index) => {
    const { verdict } = judge(item);
    if (verdict === 'use') return [];
    const head = `${say('item-n', { n: index + 1 })}, ${verdictText(verdict, say).toLowerCase()}.`;
    return [`${head} ${reasonTexts(item, say).join(' ')}`];
  });
  const parts: Part[] = [
    { fields: testFields(analysis, say) },
    { points: verdictLines(analysis, say).map(({ text }) => text) },
    { table: { columns, rows } },
    ...(todo.length > 0 ? [{ heading: say('document-todo') }, { points: todo }] : []),
    { note: say('document-note') },
  ];
  return {
    title: say('document'),
    ...(found.title && { subtitle: found.title }),
    fileName: 'analisis-butir',
    parts,
  };
}
