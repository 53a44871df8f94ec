// Where further clauses come from: the author's for this school level that are not used yet, or the teacher's own.
import { buttonRow, labelled } from '../lab/fields.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Clause, limits, type Section, sections } from './agreement.ts';
import type { Say } from './clauses.ts';

export interface Supply {
  element: HTMLElement;
  /** Shows the clauses that are not used yet. @param used the texts that are */
  draw(authored: readonly Clause[], used: readonly string[]): void;
  /** Opens the list at a section and moves the focus there. */
  focus(section: Section): void;
}

export interface SupplyActions {
  take(clause: Clause): void;
  write(section: Section): void;
}

export function createSupply(actions: SupplyActions, say: Say): Supply {
  const element = make('div', 'clause-supply');
  const details = make('details');
  const summary = make('summary');
  const list = make('ul', 'clause-offers');
  details.append(summary, list);

  const chooser = make('select');
  for (const section of sections) {
    const option = make('option', '', say(`section-${section}`));
    option.value = section;
    chooser.append(option);
  }
  const write = makeButton('button quiet', say('write'), () =>
    actions.write(sections.find((one) => one === chooser.value) ?? 'boleh'),
  );
  element.append(details, labelled(say('write-about'), chooser), buttonRow(write));

  function offer(clause: Clause): HTMLLIElement {
    const line = make('li');
    line.dataset.offer = clause.section;
    const about = make('strong', '', `${say(`section-${clause.section}`)}: `);
    const text = make('p');
    text.append(about, clause.text);
    const take = makeButton('button quiet', say('take'), () => {
      const index = [...list.children].indexOf(line);
      actions.take(clause);
      // The list was drawn anew: the next offer, or what opens it, has the focus then.
      (list.children[index] ?? list.lastElementChild ?? details)
        .querySelector<HTMLElement>('button, summary')
        ?.focus();
    });
    take.setAttribute('aria-label', say('take-name', { text: clause.text }));
    line.append(text, take);
    return line;
  }

  return {
    element,
    draw(authored, used) {
      const left = authored.filter(({ text }) => !used.includes(text));
      const full = used.length >= limits.clauses;
      summary.textContent = say('offers', { n: left.length });
      list.replaceChildren(...(full ? [] : left.map(offer)));
      write.disabled = full;
    },
    focus(section) {
      chooser.value = section;
      const found = list.querySelector<HTMLElement>(`[data-offer="${section}"] button`);
      if (!found) return write.focus();
      details.open = true;
      found.focus();
    },
  };
}
