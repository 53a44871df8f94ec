// How much of an A4 page a work fills, in the type of the Word file (11 pt Calibri, margins of 2 cm). An estimate on the
// safe side: letters are taken a little wider than they are on average.
import type { Part, WorkDocument } from '../work/document.ts';

/** Points of the paper between the margins. */
const paper = { width: 482, height: 728 } as const;

interface Type {
  /** Points. */
  size: number;
  /** Space before and after, in points. */
  space: number;
}

const types = {
  title: { size: 20, space: 3 },
  subtitle: { size: 12, space: 12 },
  heading: { size: 15, space: 19 },
  paragraph: { size: 11, space: 6 },
  item: { size: 11, space: 3 },
  cell: { size: 10, space: 5 },
  note: { size: 9.5, space: 12 },
} satisfies Record<string, Type>;

/** Height of a text set in a column; its own line breaks count. */
function textHeight(text: string, { size, space }: Type, width: number = paper.width): number {
  const letters = Math.max(1, Math.floor(width / (size * 0.52)));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return lines * size * 1.35 + space;
}

function rowHeight(cells: readonly string[]): number {
  const width = paper.width / cells.length - 11;
  return Math.max(...cells.map((cell) => textHeight(cell, types.cell, width)));
}

function partHeight(part: Part): number {
  if ('chapter' in part) return textHeight(part.chapter, types.title);
  if ('heading' in part) return textHeight(part.heading, types.heading);
  if ('paragraph' in part) return textHeight(part.paragraph, types.paragraph);
  if ('note' in part) return textHeight(part.note, types.note);
  if ('fields' in part) return part.fields.reduce((sum, cells) => sum + rowHeight(cells), 0);
  if ('table' in part)
    return [part.table.columns, ...part.table.rows].reduce((sum, cells) => sum + rowHeight(cells), 0);
  const items = 'points' in part ? part.points : part.steps;
  return items.reduce((sum, item) => sum + textHeight(item, types.item, paper.width - 28), 0);
}

/** @returns 1 for a page that is just full, more where a second one begins */
export function pagesOf({ title, subtitle, parts }: WorkDocument): number {
  const head = textHeight(title, types.title) + (subtitle ? textHeight(subtitle, types.subtitle) : 0);
  return (head + parts.reduce((sum, part) => sum + partHeight(part), 0)) / paper.height;
}
