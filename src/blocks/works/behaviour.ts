// Karya saya in the browser: every work of the session with its state, its document, and the way back to its page.
import type { BlockBehaviour, BlockContext, WorkEntry, WorksDesk } from '../contract.ts';
import { make } from '../question/dom.ts';
import { createBar, type WorkBar } from '../work/bar.ts';
import { together, type WorkDocument } from '../work/document.ts';

/** Something shown that follows what was made. */
interface Shown {
  element: HTMLElement;
  update(): void;
}

/** The entry of a work as it is now; an entry that was read earlier would still say what was so then. */
const entryNow = (desk: WorksDesk, id: string): WorkEntry | undefined =>
  desk.entries().find((entry) => entry.id === id);

function createItem({ id, page }: WorkEntry, desk: WorksDesk, context: BlockContext): Shown {
  // What the work is called, which is not what its lab asks the teacher to do.
  const title = context.say(`works.${id}`);
  const link = make('a');
  link.href = `#p-${page}`;
  const notMade = make('p', 'soft', context.say('works.not-made'));
  const bar: WorkBar = createBar(context, {
    label: title,
    place: () => entryNow(desk, id)?.place,
    document: () => entryNow(desk, id)?.document(),
  });
  const way = make('p');
  way.append(link);
  const element = make('li', 'works-item');
  element.append(make('h4', '', title), notMade, way, bar.element);

  function update(): void {
    const made = entryNow(desk, id)?.place !== undefined;
    notMade.hidden = made;
    bar.element.hidden = !made;
    link.textContent = context.say(made ? 'works.go-on' : 'works.make');
    link.setAttribute('aria-label', `${link.textContent}: ${title}`);
    bar.update();
  }
  return { element, update };
}

/** The bar for all works as one document; only of use where there are several. */
function createAll(desk: WorksDesk, context: BlockContext): Shown {
  const made = () => desk.entries().filter((entry) => entry.place !== undefined);
  const bar = createBar(context, {
    label: context.say('works.all'),
    async document() {
      const documents = await Promise.all(made().map((entry) => entry.document()));
      const works = documents.filter((work): work is WorkDocument => work !== undefined);
      if (works.length === 0) return undefined;
      return together(works, {
        title: context.say('works.all-title'),
        fileName: context.say('works.all-file'),
      });
    },
  });
  const element = make('div', 'works-all');
  element.append(make('h4', '', context.say('works.all')), bar.element);
  return {
    element,
    update() {
      element.hidden = made().length < 2;
      bar.update();
    },
  };
}

function start(room: HTMLElement, desk: WorksDesk, context: BlockContext): void {
  const summary = make('p');
  const all = createAll(desk, context);
  const items = desk.entries().map((entry) => createItem(entry, desk, context));
  const list = make('ul', 'works-list');
  list.append(...items.map((item) => item.element));
  room.append(summary, ...(items.length > 0 ? [list, all.element] : []));

  let before: string | undefined;
  function update(): void {
    const places = desk.entries().map((entry) => entry.place);
    // What a bar has just said stays until something has changed.
    if (before === places.join()) return;
    before = places.join();
    const made = places.filter(Boolean).length;
    const key = items.length === 0 ? 'none' : made === 0 ? 'empty' : 'count';
    summary.textContent = context.say(`works.${key}`, { made, all: items.length });
    for (const shown of [...items, all]) shown.update();
  }
  update();
  // Works are made on other pages: whoever comes back from there sees the list as it is now.
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) update();
  }).observe(room);
}

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const room = element.querySelector<HTMLElement>('.works-desk');
    if (!room || !context.works) return;
    element.querySelector('.works-needs-script')?.remove();
    room.hidden = false;
    start(room, context.works, context);
  },
};
