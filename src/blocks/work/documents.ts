// The tools that turn a work into a document; a chunk of its own, loaded when a teacher first asks for one.
import type { WorkDocument } from './document.ts';
import { docx, docxType } from './docx.ts';

export { print } from './print.ts';
export { text } from './text.ts';

/** Long enough for a slow phone to begin with the file. */
const patience = 60_000;

/** Offers the document as a .docx file. */
export async function download(work: WorkDocument): Promise<void> {
  const address = URL.createObjectURL(new Blob(docx(work), { type: docxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${work.fileName}.docx`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
