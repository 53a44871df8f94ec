// Examples by level: the teacher's own first and open, the others closed behind it, and a way to choose another level.
import type { BlockBehaviour } from '../contract.ts';
import { jenjangPicker } from '../jenjang/picker.ts';
import { makeButton } from '../question/dom.ts';

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const list = element.querySelector('[data-examples]');
    if (!list) return;
    const examples = [...list.querySelectorAll<HTMLDetailsElement>('[data-jenjang]')];
    const picker = jenjangPicker(context, context.say('blocks.jenjang-mine'));
    const show = (open: boolean) => {
      picker.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    };
    const button = makeButton('button quiet', context.say('blocks.jenjang-change'), () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      show(open);
      if (open) picker.querySelector<HTMLInputElement>(':checked')?.focus();
    });

    const update = () => {
      const own = context.jenjang();
      for (const example of examples) {
        example.open = example.dataset.jenjang === own;
        list.append(example);
      }
      const first = examples.find((example) => example.open);
      if (first) list.prepend(first);
      button.hidden = own === undefined;
      // Whoever chooses with the arrow keys is still choosing.
      show(own === undefined || picker.contains(document.activeElement));
    };
    element.querySelector('.examples-head')?.append(button);
    list.before(picker);
    context.onJenjang(update);
    update();
  },
};
