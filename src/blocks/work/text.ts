// A work as plain text, for the clipboard: readable in a chat as well as in a mail.
import type { Part, WorkDocument } from './document.ts';

/** A row as a small list under its first cell: columns side by side fall apart in a chat. */
function rowText(columns: readonly string[], row: readonly string[]): string {
  const [first = '', ...others] = row;
  return [first, ...others.map((cell, index) => `  ${columns[index + 1] ?? ''}: ${cell}`)].join('\n');
}

function partText(part: Part): string {
  if ('chapter' in part) return `\n${part.chapter.toUpperCase()}`;
  if ('heading' in part) return part.heading.toUpperCase();
  if ('paragraph' in part) return part.paragraph;
  if ('note' in part) return `(${part.note})`;
  if ('points' in part) return part.points.map((point) => `- ${point}`).join('\n');
  if ('steps' in part) return part.steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  if ('fields' in part)
    return part.fields
      .map(([label, value]) => `${label}${label.endsWith('?') ? '' : ':'} ${value}`)
      .join('\n');
  const { columns, rows } = part.table;
  return rows.map((row) => rowText(columns, row)).join('\n\n');
}

/** The document as plain text, its parts separated by an empty line. */
export function text(work: WorkDocument): string {
  const head = work.subtitle ? `${work.title}\n${work.subtitle}` : work.title;
  return [head, ...work.parts.map(partText).filter(Boolean)].join('\n\n');
}
