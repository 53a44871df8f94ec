// The question for the teacher's level: chosen at once, confirmed in words, open to change at any time.
import type { BlockBehaviour } from '../contract.ts';
import { make } from '../question/dom.ts';
import { jenjangPicker } from './picker.ts';

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const confirmation = make('p');
    const update = () => {
      const level = context.jenjang();
      confirmation.textContent = level
        ? context.say('blocks.jenjang-chosen', { jenjang: level.toUpperCase() })
        : context.say('blocks.jenjang-none');
    };
    element
      .querySelector('.jenjang-card')
      ?.append(jenjangPicker(context, context.say('blocks.jenjang-ask')), confirmation);
    context.onJenjang(update);
    update();
  },
};
