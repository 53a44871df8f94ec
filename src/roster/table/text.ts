// The text of a CSV file: its encoding and what stands between its cells are found out, since nothing in it says so.
import { isUtf8 } from 'node:buffer';

/** Bytes that are decoded at a time. */
const pieceBytes = 32 * 1024;

/** Pieces of a file's text, and how many bytes each took. */
export interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/** Decodes UTF-8 and UTF-16 by their marks, UTF-8 without one, and whatever isn't that as Windows-1252. */
export function* decode(content: Buffer): Generator<Piece> {
  const decoder = new TextDecoder(encodingOf(content));
  for (let from = 0; from < content.length; from += pieceBytes) {
    const piece = content.subarray(from, from + pieceBytes);
    const isLast = from + pieceBytes >= content.length;
    yield { text: decoder.decode(piece, { stream: !isLast }), bytes: piece.length };
  }
}

function encodingOf(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  return isUtf8(content) ? 'utf-8' : 'windows-1252';
}

const separators = [';', '\t', ','] as const;
export type Separator = (typeof separators)[number];

/** Lines that are looked at. */
const sample = 30;

/**
 * What stands between the cells: whatever splits most of the first lines into the same number of cells, more than one.
 * Excel's own line `sep=;` says it outright.
 */
export function separatorOf(beginning: string): Separator {
  const [, said] = /^\uFEFF?sep=(.)\r?\n/i.exec(beginning) ?? [];
  if (said !== undefined && (separators as readonly string[]).includes(said)) return said as Separator;
  const lines = beginning
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sample);
  let best: { separator: Separator; votes: number } = { separator: ',', votes: 0 };
  for (const separator of separators) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    // Many lines that agree say more than many cells in one.
    const votes = Math.max(0, ...[...counts].map(([count, times]) => times * 100 + Math.min(count, 99)));
    if (votes > best.votes) best = { separator, votes };
  }
  return best.separator;
}
