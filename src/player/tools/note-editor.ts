// The field for the note on one page: keeps what is written while it is written, and says where.
import { make } from '../../blocks/question/dom.ts';
import type { Drawer } from './drawer.ts';

/** After so long without a key a note is kept; in ms. */
const pause = 800;

/** About two pages of A4; the LMS's memory rarely has room for more, the device has. */
const longest = 6000;

let count = 0;

/** Makes the editor of a page's note. @param changed told whenever the note was kept */
export function noteEditor(drawer: Drawer, page: string, words: string, changed: () => void): HTMLElement {
  const { say, notes } = drawer;
  const field = make('textarea', 'tool-field');
  field.id = `catatan-${++count}`;
  field.rows = 4;
  field.maxLength = longest;
  field.value = notes.text(page) ?? '';
  const label = make('label', '', words);
  label.htmlFor = field.id;
  const place = make('p', 'small soft note-place');
  place.id = `${field.id}-di`;
  field.setAttribute('aria-describedby', place.id);
  const element = make('div', 'note-editor');
  element.append(label, field, place);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  function keep(): void {
    clearTimeout(waiting);
    waiting = undefined;
    const text = field.value.trim();
    if (text !== (notes.text(page) ?? '')) {
      notes.keep(page, text);
      changed();
    }
    showPlace();
  }
  const showPlace = () => {
    place.textContent = waiting
      ? say('tools.notes.writing')
      : say(`tools.notes.place.${notes.place(page) ?? 'none'}`);
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
    showPlace();
  });
  field.addEventListener('blur', keep);
  // A phone may end the page without another word once it is hidden.
  const keepHidden = () => document.visibilityState === 'hidden' && keep();
  document.addEventListener('visibilitychange', keepHidden);
  window.addEventListener('pagehide', keep);
  drawer.onClose(() => {
    document.removeEventListener('visibilitychange', keepHidden);
    window.removeEventListener('pagehide', keep);
    keep();
  });
  // It reaches the LMS's memory a moment after it was kept.
  drawer.onClose(notes.onPlace(showPlace));
  showPlace();
  return element;
}
