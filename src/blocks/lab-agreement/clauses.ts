// The clauses of the agreement, each in a field with its buttons, under the headings that they have on paper.
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow, onTyped } from '../lab/fields.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Agreement, type Clause, groups, limits, positionsOf } from './agreement.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface ClauseActions {
  text(index: number, text: string): void;
  move(index: number, by: -1 | 1): void;
  remove(index: number): void;
  /** Whether a text is the author's, so that nothing is lost when it goes. */
  isKnown(text: string): boolean;
}

export interface ClauseList {
  element: HTMLElement;
  /** Draws all clauses anew. */
  draw(agreement: Agreement): void;
  /** Moves the focus to a clause's field or button. @returns whether there is such a clause */
  focus(index: number, what: 'text' | 'up' | 'down'): boolean;
}

/** @param id unique in the document */
export function createClauseList(id: string, actions: ClauseActions, say: Say): ClauseList {
  const element = make('div');

  function item({ section, text }: Clause, index: number, place: number, last: boolean): HTMLLIElement {
    const line = make('li', 'clause');
    line.dataset.clause = String(index);
    const n = place + 1;
    const name = `${n}, ${say(`section-${section}`)}`;
    const field = make('textarea');
    field.id = `${id}-clause-${index}`;
    field.rows = 3;
    field.maxLength = limits.text;
    field.value = text;
    onTyped(field, (text) => actions.text(index, text));
    const label = make('label', 'lab-field', `${n}. ${say(`section-${section}`)}`);
    label.append(field);
    const mover = (what: 'up' | 'down', by: -1 | 1, end: boolean) => {
      const button = makeButton('button quiet', say(what), () => actions.move(index, by));
      button.dataset.move = what;
      button.setAttribute('aria-label', say(`${what}-name`, { name }));
      if (end) button.setAttribute('aria-disabled', 'true');
      return button;
    };
    const remove = createConfirm(
      { button: say('remove'), question: say('remove-sure'), yes: say('yes'), no: say('no') },
      () => field.value.trim() !== '' && !actions.isKnown(field.value.trim()),
      () => actions.remove(index),
    );
    remove.querySelector('.button')?.setAttribute('aria-label', say('remove-name', { name }));
    line.append(label, buttonRow(mover('up', -1, place === 0), mover('down', 1, last), remove));
    return line;
  }

  return {
    element,
    draw({ clauses }) {
      element.textContent = '';
      for (const group of groups) {
        const positions = positionsOf(clauses, group);
        const list = make('ol', 'clause-list');
        positions.forEach((index, place) => {
          const clause = clauses[index];
          if (clause) list.append(item(clause, index, place, place === positions.length - 1));
        });
        element.append(make('h4', '', say(`group-${group}`)));
        element.append(positions.length > 0 ? list : make('p', 'small', say('group-empty')));
      }
    },
    focus(index, what) {
      const line = element.querySelector(`[data-clause="${index}"]`);
      const target = line?.querySelector<HTMLElement>(what === 'text' ? 'textarea' : `[data-move="${what}"]`);
      target?.focus();
      return target !== null && target !== undefined;
    },
  };
}
