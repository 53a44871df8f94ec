// An ordering question in the browser: every item gets buttons that move it up and down the list.
import type { BlockContext } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';
import { questionBehaviour } from '../question/form.ts';

/** Gives an item its two buttons. Focus stays on the button that was pressed, also at the ends of the list. */
function addMovers(item: HTMLElement, list: HTMLElement, context: BlockContext, moved: () => void): void {
  const words = item.textContent?.trim() ?? '';
  const movers = make('span', 'movers');
  const add = (direction: 'up' | 'down', arrow: string) => {
    const button = makeButton('button quiet', arrow, () => {
      const sibling = direction === 'up' ? item.previousElementSibling : item.nextElementSibling;
      if (!sibling) return;
      if (direction === 'up') sibling.before(item);
      else sibling.after(item);
      moved();
      button.focus();
      const place = [...list.children].indexOf(item) + 1;
      context.announce(context.say('blocks.moved', { item: words, n: place, all: list.children.length }));
    });
    button.dataset.direction = direction;
    button.setAttribute('aria-label', context.say(`blocks.move-${direction}`, { item: words }));
    movers.append(button);
  };
  add('up', '↑');
  add('down', '↓');
  item.append(movers);
}

export const behaviour = questionBehaviour((form, spec, context) => {
  const list = form.querySelector<HTMLElement>('.order') ?? form;
  const items = () => [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const idOf = (item: HTMLElement) => item.dataset.item ?? '';
  /** The first cannot go up, the last cannot go down. */
  const markEnds = () => {
    items().forEach((item, index, all) => {
      for (const button of item.querySelectorAll<HTMLElement>('[data-direction]')) {
        const end = button.dataset.direction === 'up' ? 0 : all.length - 1;
        button.setAttribute('aria-disabled', String(index === end));
      }
    });
  };
  const placedRight = (response: readonly string[]) =>
    response.map((id, index) => ({
      id,
      right: spec.correct[index] === id,
      given: context.say('blocks.place', { n: index + 1 }),
    }));

  const moved = () => {
    markEnds();
    form.dispatchEvent(new Event('input'));
  };
  for (const item of items()) addMovers(item, list, context, moved);
  markEnds();
  return {
    read: () => items().map(idOf),
    write(response) {
      const byId = new Map(items().map((item) => [idOf(item), item]));
      for (const id of response) {
        const item = byId.get(id);
        if (item) list.append(item);
      }
      markEnds();
    },
    // A list always holds a complete order.
    missing: () => undefined,
    parts: placedRight,
    hint: (response) =>
      context.say('blocks.hint-places', {
        n: placedRight(response).filter((part) => part.right).length,
        all: response.length,
      }),
    marks: 'each',
    remarks: 'right',
  };
});
