// The four levels as radio buttons; every picker of the page shows the same choice.
import type { BlockContext } from '../contract.ts';
import { make } from '../question/dom.ts';
import { jenjangs } from './levels.ts';

let pickers = 0;

/** A group of radio buttons that chooses the level as soon as one is checked. */
export function jenjangPicker(context: BlockContext, question: string): HTMLFieldSetElement {
  const group = make('fieldset', 'jenjang');
  const name = `jenjang-${++pickers}`;
  group.append(make('legend', '', question));
  for (const level of jenjangs) {
    const label = make('label', 'option');
    const input = make('input');
    input.type = 'radio';
    input.name = name;
    input.value = level;
    input.addEventListener('change', () => {
      context.chooseJenjang(level);
      context.announce(context.say('blocks.jenjang-chosen', { jenjang: level.toUpperCase() }));
    });
    label.append(input, make('span', '', level.toUpperCase()));
    group.append(label);
  }
  const update = () => {
    for (const input of group.querySelectorAll('input')) input.checked = input.value === context.jenjang();
  };
  context.onJenjang(update);
  update();
  return group;
}
