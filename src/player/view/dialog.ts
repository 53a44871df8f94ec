// Dialogs, also in browsers from before 2022 (Firefox before 98, Safari before 15.4), to which <dialog> is just a word.
import { make } from '../../blocks/question/dom.ts';

/** A dialog, closed; it opens and closes by `showModal` and `close` as the standard has it, and closes by Escape. */
export function makeDialog(className: string): HTMLDialogElement {
  const dialog = make('dialog', className);
  if (!('showModal' in dialog)) standIn(dialog);
  return dialog;
}

/** Gives an unknown element what the lesson needs of a dialog; its style, by the class `stand-in`, puts it above the page. */
function standIn(dialog: HTMLElement): void {
  let before: Element | null = null;
  const show = (open: boolean): void => {
    dialog.hidden = !open;
    dialog.toggleAttribute('open', open);
  };
  const close = (): void => {
    if (!dialog.hasAttribute('open')) return;
    show(false);
    if (before instanceof HTMLElement) before.focus();
    dialog.dispatchEvent(new Event('close'));
  };
  show(false);
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'dialog');
  dialog.classList.add('stand-in');
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  Object.defineProperty(dialog, 'open', { get: () => dialog.hasAttribute('open') });
  Object.assign(dialog, {
    close,
    showModal() {
      before = document.activeElement;
      show(true);
      dialog.focus();
    },
  });
}
