// The texts that a workbook's cells share (ECMA-376 part 1, 18.4).
import type { OpenZip } from '../../../packager/inspect/entries.ts';
import type { Pace } from '../pace.ts';
import { TableFault, tableLimits } from './fault.ts';
import { readMarkup } from './markup.ts';

/** The texts in order; none when the workbook has no such part. @throws TableFault */
export async function readSharedStrings(
  zip: OpenZip,
  path: string | undefined,
  pace: Pace,
): Promise<readonly string[]> {
  const entry = zip.entries.find((one) => one.path === path);
  if (!entry) return [];
  const texts: string[] = [];
  let length = 0;
  let text = '';
  /** Inside `t`, and not inside `rPh`, which says how a text is pronounced. */
  let reads = false;
  let phonetic = false;
  const markup = readMarkup({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') reads = !phonetic;
    },
    close(name) {
      if (name === 't') reads = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        length += text.length + 1;
        if (length > tableLimits.shared) throw new TableFault('bomb');
        texts.push(text);
      }
    },
    text(piece) {
      if (!reads) return;
      text += piece;
      if (text.length > tableLimits.cell) throw new TableFault('damaged');
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of await zip.read(entry)) {
    markup.write(decoder.decode(chunk as Buffer, { stream: true }));
    if (pace.isDue()) await pace.rest();
  }
  markup.end();
  return texts;
}
