// What the lab shows of a text: the masked text with its marks, what was found and why, what may have been missed.
import type { BlockContext } from '../contract.ts';
import type { Doubt, DoubtKind } from '../personal-data/doubts.ts';
import type { Group } from '../personal-data/placeholders.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Desk, keyOf, type Reading } from './desk.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** The strings of this lab, without their prefix. */
export const sayOf =
  (context: BlockContext): Say =>
  (key, values) =>
    context.say(`lab-anonymise.${key}`, values);

/** What the lists can do; each is one method of the lab. */
export interface Actions {
  toggle(group: Group): void;
  mask(doubt: Doubt): void;
  drop(doubt: Doubt): void;
  dismiss(doubt: Doubt): void;
}

/** The masked text; what was replaced stands in brackets and is marked, what was left is underlined and says so. */
export function fillPreview(element: HTMLElement, reading: Reading, desk: Desk, say: Say): void {
  element.textContent = '';
  for (const { text, group } of reading.pieces) {
    if (!group) {
      element.append(text);
      continue;
    }
    const isLeft = desk.left.includes(keyOf(group));
    const mark = make('mark', isLeft ? 'anon-left' : 'anon-mark', isLeft ? text : group.placeholder);
    if (isLeft) mark.append(make('span', 'visually-hidden', ` (${say('left-mark')})`));
    element.append(mark);
  }
}

/** A button whose name says what it is about, also out of its row. */
function rowButton(className: string, say: Say, key: string, value: string, act: () => void): HTMLElement {
  const button = makeButton(className, say(key), act);
  button.setAttribute('aria-label', `${say(key)}: ${value}`);
  return button;
}

export function fillFound(list: HTMLElement, reading: Reading, desk: Desk, say: Say, actions: Actions): void {
  list.textContent = '';
  for (const group of reading.groups) {
    const values = group.values.join(', ');
    const isLeft = desk.left.includes(keyOf(group));
    const item = make('li', 'anon-row');
    const text = make('div');
    const head = make('p');
    head.append(
      make('strong', '', isLeft ? say('left-mark') : group.placeholder),
      ` ${isLeft ? '·' : '←'} `,
      make('span', '', values),
    );
    const why = group.found[0]?.why ?? 'shape';
    text.append(head, make('p', 'small soft', `${say(`kind-${group.kind}`)} · ${say(`why-${why}`)}`));
    item.append(
      text,
      rowButton('button quiet', say, isLeft ? 'redo' : 'undo', values, () => actions.toggle(group)),
    );
    list.append(item);
  }
}

const doubtOrder: readonly DoubtKind[] = ['health', 'unique', 'family', 'capital', 'place'];

export function fillDoubts(element: HTMLElement, doubts: readonly Doubt[], say: Say, actions: Actions): void {
  element.textContent = '';
  if (doubts.length === 0) element.append(make('p', '', say('doubts-none')));
  for (const kind of doubtOrder) {
    const these = doubts.filter((doubt) => doubt.kind === kind);
    if (these.length === 0) continue;
    const list = make('ul', 'anon-list');
    for (const doubt of these) {
      const { value } = doubt;
      const mask = () => rowButton('button quiet', say, 'mask', value, () => actions.mask(doubt));
      const drop = () => rowButton('button quiet', say, 'drop', value, () => actions.drop(doubt));
      const nobody = () => rowButton('button quiet', say, 'nobody', value, () => actions.dismiss(doubt));
      const row = make('div', 'button-row');
      if (kind === 'health') row.append(drop(), nobody());
      else if (kind === 'unique' || kind === 'family') row.append(mask(), drop());
      else row.append(mask());
      const item = make('li', 'anon-row');
      item.append(make('q', '', value), row);
      list.append(item);
    }
    element.append(make('p', 'anon-kind', say(`doubt-${kind}`)), list);
  }
}

/** Rewrites a list and keeps the focus in it: at the same button, else the one before, else at the list's heading. */
export function keepFocus(list: HTMLElement, heading: HTMLElement, rewrite: () => void): void {
  const buttons = () => [...list.querySelectorAll<HTMLElement>('button')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? buttons().indexOf(activeElement) : -1;
  rewrite();
  if (at < 0) return;
  const now = buttons();
  (now[at] ?? now[now.length - 1] ?? heading).focus();
}
