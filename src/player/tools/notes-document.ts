// The notes of a session as one document, to print or to save. Pure.
import type { Part, WorkDocument } from '../../blocks/work/document.ts';
import type { Lesson } from '../../model/lesson.ts';
import { unitWith } from '../places.ts';
import type { Say } from '../say.ts';

/** A note and the page that it is about. */
export interface Note {
  page: string;
  title: string;
  text: string;
}

/** @param notes in reading order. @param at when the document is made, in ms since 1970 */
export function notesDocument(lesson: Lesson, notes: readonly Note[], at: number, say: Say): WorkDocument {
  const date = new Date(at).toLocaleDateString(lesson.language, { dateStyle: 'long' });
  return {
    title: say('tools.notes'),
    subtitle: `${lesson.session.title} · ${date}`,
    fileName: `${say('tools.notes.file')}-${lesson.session.id}`,
    parts: notes.flatMap(({ page, title, text }): Part[] => {
      const unit = unitWith(lesson, page)?.title;
      return [
        { heading: title },
        ...(unit ? [{ note: unit }] : []),
        ...text.split(/\n\s*\n/).map((paragraph) => ({ paragraph: paragraph.trim() })),
      ];
    }),
  };
}
