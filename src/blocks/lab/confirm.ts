// A button that asks before it does what cannot be undone; in the page itself, because frames may block dialogues.
import { make, makeButton } from '../question/dom.ts';

export interface ConfirmTexts {
  button: string;
  question: string;
  yes: string;
  no: string;
}

/**
 * The button, with its question beside it once it is pressed.
 * @param needed whether there is anything to lose; otherwise the act follows at once
 */
export function createConfirm(texts: ConfirmTexts, needed: () => boolean, act: () => void): HTMLElement {
  const element = make('div', 'lab-confirm');
  const asked = make('div', 'lab-asked');
  asked.setAttribute('role', 'alertdialog');
  asked.setAttribute('aria-label', texts.question);
  asked.hidden = true;

  function close(focus: boolean): void {
    asked.hidden = true;
    button.hidden = false;
    if (focus) button.focus();
  }
  const button = makeButton('button quiet', texts.button, () => {
    if (!needed()) return act();
    asked.hidden = false;
    button.hidden = true;
    no.focus();
  });
  const yes = makeButton('button danger', texts.yes, () => {
    close(true);
    act();
  });
  const no = makeButton('button quiet', texts.no, () => close(true));
  asked.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
  });
  const row = make('div', 'button-row');
  row.append(yes, no);
  asked.append(make('p', '', texts.question), row);
  element.append(button, asked);
  return element;
}
