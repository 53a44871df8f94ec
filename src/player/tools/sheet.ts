// A dialog over the lesson: a sheet from below on phones, a panel at the side where there is room.
import { make, makeButton } from '../../blocks/question/dom.ts';

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
  const element = make('dialog', 'sheet');
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
    hide();
    closed();
    element.remove();
    if (!leaving) opener.focus();
  }
  // The back button leads to another page; the sheet is gone before the view brings the focus there.
  const leave = () => close(true);
  window.addEventListener('popstate', leave);
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  element.addEventListener('click', (event) => {
    if (event.target === element) close();
  });
  document.body.append(element);
  const hide = show(element, () => close());
  return { element, body, close };
}

/** Shows the dialog over everything else. @returns what hides it again */
function show(element: HTMLDialogElement, close: () => void): () => void {
  if (typeof element.showModal === 'function') {
    element.showModal();
    return () => element.close();
  }
  // Firefox before 98 and Safari before 15.4 know no dialogs: it is one by its role, and keeps the focus.
  element.setAttribute('open', '');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-modal', 'true');
  element.tabIndex = -1;
  element.focus();
  const keepFocus = ({ target }: Event) => {
    if (target instanceof Node && !element.contains(target)) element.focus();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  document.addEventListener('focusin', keepFocus);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('focusin', keepFocus);
    document.removeEventListener('keydown', onKey);
  };
}
