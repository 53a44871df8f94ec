// The first screen of a test: how much it is, what counts, what was done before, and the button that begins or goes on.
import type { TestState } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';
import { openItems, type Room } from './room.ts';

/** Minutes that an item takes, reading included; shown rounded up to five. */
const minutesAnItem = 1.2;

const minutesOf = (items: number) => Math.ceil((items * minutesAnItem) / 5) * 5;

function facts({ desk, bank, say }: Room, { attempts, best }: TestState): string[] {
  const n = bank.cells.length;
  return [
    say('size', { n, minutes: minutesOf(n) }),
    say(desk.use, { passMark: desk.passMark }),
    say('saved'),
    ...(attempts > 0 && best !== undefined ? [say('attempts', { attempts, best })] : []),
  ];
}

/** The button to the last result, where it can be shown again. */
function reviewButton({ desk, say, review }: Room): HTMLElement[] {
  const show = review();
  return show ? [makeButton('button quiet', say(`review-${desk.use}`), show)] : [];
}

/** The start card. */
export function startCard(room: Room): Node[] {
  const { desk, say } = room;
  const state = desk.state();
  const { attempts, last, current } = state;
  if (desk.use === 'pretest' && attempts > 0 && !current) {
    return [make('p', 'test-told', say('done', { score: last ?? 0 })), ...reviewButton(room)];
  }
  const list = make('ul', 'test-facts');
  list.append(...facts(room, state).map((fact) => make('li', '', fact)));
  const nodes: Node[] = [list];
  if (current) {
    const n = current.items.length;
    nodes.push(make('p', 'test-told', say('under-way', { answered: n - openItems(current).length, n })));
  }
  const key = current ? 'resume' : attempts > 0 ? 'again' : 'start';
  const row = make('div', 'button-row');
  row.append(makeButton('button', say(key), room.begin), ...reviewButton(room));
  return [...nodes, row];
}
