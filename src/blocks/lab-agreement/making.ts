// The fields around the clauses: which class, who made the agreement and how, when it is looked at again, who signs.

import { jenjangs } from '../jenjang/levels.ts';
import { checkbox, group, labelled, onTyped } from '../lab/fields.ts';
import { make } from '../question/dom.ts';
import { type Agreement, limits, type Party, parties } from './agreement.ts';
import type { Say } from './clauses.ts';

export interface Making {
  /** Class, who made it, and how: above the clauses. */
  above: HTMLElement;
  /** Review and signatures: below the clauses. */
  below: HTMLElement;
  update(agreement: Agreement): void;
  focus(field: 'name' | 'with' | 'how' | 'review' | 'signers'): void;
}

export function createMaking(change: (part: Partial<Agreement>) => void, say: Say): Making {
  const jenjang = make('select');
  for (const one of jenjangs) {
    const option = make('option', '', say(`jenjang-${one}`));
    option.value = one;
    jenjang.append(option);
  }
  jenjang.addEventListener('change', () => {
    const chosen = jenjangs.find((one) => one === jenjang.value);
    if (chosen) change({ jenjang: chosen });
  });
  const line = (most: number, take: (text: string) => void) => {
    const input = make('input');
    input.maxLength = most;
    onTyped(input, take);
    return input;
  };
  const name = line(limits.name, (text) => change({ name: text }));
  const how = line(limits.how, (text) => change({ how: text }));
  const review = make('input');
  review.type = 'date';
  review.addEventListener('change', () => change({ review: review.value }));

  function boxes(prefix: string, take: (chosen: Party[]) => void) {
    const tell = () => take(parties.filter((_one, at) => all[at]?.input.checked));
    const all = parties.map((party) => checkbox(say(`${prefix}-${party}`), tell));
    const element = make('div', 'segments');
    element.append(...all.map((box) => box.element));
    return {
      element,
      set(chosen: readonly Party[]) {
        all.forEach(({ input }, at) => {
          input.checked = chosen.some((one) => one === parties[at]);
        });
      },
      focus: () => all[0]?.input.focus(),
    };
  }
  const made = boxes('party', (chosen) => change({ with: chosen }));
  const signers = boxes('signer', (chosen) => change({ signers: chosen }));
  const initials = checkbox(say('initials'), (checked) => change({ initials: checked }));

  const pair = make('div', 'lab-pair');
  pair.append(labelled(say('jenjang'), jenjang), labelled(say('name'), name));
  const above = make('div', 'agreement-making');
  above.append(pair, group(say('with'), made.element), labelled(say('how'), how));
  const below = make('div', 'agreement-making');
  const back = make('div', 'agreement-initials');
  back.append(initials.element);
  below.append(labelled(say('review'), review), group(say('signers'), signers.element, back));

  const fields = { name, with: made, how, review, signers };
  return {
    above,
    below,
    update(agreement) {
      jenjang.value = agreement.jenjang;
      // What is being typed stays as it is.
      if (name.value.trim() !== agreement.name) name.value = agreement.name;
      if (how.value.trim() !== agreement.how) how.value = agreement.how;
      review.value = agreement.review;
      made.set(agreement.with);
      signers.set(agreement.signers);
      initials.input.checked = agreement.initials;
    },
    focus: (field) => fields[field].focus(),
  };
}
