// A dialog over the lesson: a sheet from below on phones, a panel at the side where there is room.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { makeDialog } from '../view/dialog.ts';

export interface Sheet {
  element: HTMLDialogElement;
  /** Where its content goes. */
  body: HTMLElement;
  /** Closes it; the focus goes back to the opener unless the reader is on her way to another place. */
  close(leaving?: boolean): void;
}

/**
 * Opens a sheet.
 * @param opener gets the focus back
 * @param closed called once it is closed
 */
export function openSheet(title: string, closeWords: string, opener: HTMLElement, closed: () => void): Sheet {
  const element = makeDialog('sheet');
  const heading = make('h2', '', title);
  heading.id = 'judul-alat';
  element.setAttribute('aria-labelledby', heading.id);
  const closer = makeButton('button quiet', '✕', () => close());
  closer.setAttribute('aria-label', closeWords);
  const head = make('div', 'sheet-head');
  head.append(heading, closer);
  const body = make('div', 'sheet-body');
  element.append(head, body);
  let isOpen = true;
  function close(leaving = false): void {
    if (!isOpen) return;
    isOpen = false;
    window.removeEventListener('popstate', leave);
    document.removeEventListener('focusin', keepFocus);
    element.close();
    closed();
    element.remove();
    if (!leaving) opener.focus();
  }
  // The back button leads to another page; the sheet is gone before the view brings the focus there.
  const leave = () => close(true);
  window.addEventListener('popstate', leave);
  // A stand-in for a dialog lets the focus out; the lesson behind it is covered.
  const keepFocus = ({ target }: Event) => {
    if (target instanceof Node && !element.contains(target)) element.focus();
  };
  if (element.matches('.stand-in')) document.addEventListener('focusin', keepFocus);
  // By Escape, at once; the back gesture of a phone may close it without asking.
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  element.addEventListener('close', () => close());
  element.addEventListener('click', (event) => {
    if (event.target === element) close();
  });
  document.body.append(element);
  element.showModal();
  return { element, body, close };
}
