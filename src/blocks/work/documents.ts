// The tools that turn a work into a document; a chunk of its own, loaded when a teacher first asks for one.
import type { WorkDocument } from './document.ts';
import { docx, docxType } from './docx.ts';
import { offerFile } from './offer.ts';

export { print } from './print.ts';
export { text } from './text.ts';

/** Offers the document as a .docx file. */
export async function download(work: WorkDocument): Promise<void> {
  offerFile(`${work.fileName}.docx`, docxType, docx(work));
}
