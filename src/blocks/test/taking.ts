// The screens of an attempt under way: one item at a time, the overview of all, and the check before handing in.
import { make, makeButton } from '../question/dom.ts';
import { readItem } from './item.ts';
import { attemptOf, itemAt, openItems, type Room } from './room.ts';

const numbersOf = (places: readonly number[]) => places.map((index) => index + 1);

/** A button for each item, with what is still open in words. @param at the item that is shown */
function overview(room: Room, at: number): HTMLElement {
  const { say } = room;
  const attempt = attemptOf(room);
  const n = attempt.items.length;
  const open = openItems(attempt);
  const jumps = attempt.items.map((_, index) => {
    const answered = !open.includes(index);
    const button = makeButton('button quiet', `${index + 1}`, () => room.toItem(index));
    button.classList.toggle('answered', answered);
    button.setAttribute('aria-label', say(answered ? 'item-answered' : 'item-open', { n: index + 1 }));
    if (index === at) button.setAttribute('aria-current', 'step');
    return button;
  });
  const row = make('div', 'test-jumps');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', say('overview'));
  row.append(...jumps);
  const missing = open.length > 0 ? ` ${say('open', { numbers: numbersOf(open).join(', ') })}` : '';
  const element = make('div', 'test-overview');
  element.append(make('p', '', say('answered', { answered: n - open.length, n }) + missing), row);
  return element;
}

/** Shows one item with its options; every choice is recorded at once. */
export function showItem(room: Room, index: number): void {
  const { desk, bank, say } = room;
  const attempt = attemptOf(room);
  const all = attempt.items.length;
  const isLast = index === all - 1;
  const item = itemAt(room, attempt, index);
  const { stem, fieldset } = readItem(item);
  let places = overview(room, index);

  for (const input of fieldset.querySelectorAll('input')) {
    input.checked = input.value === attempt.answers[index];
    input.addEventListener('change', () => {
      if (!desk.state().current) return room.over();
      desk.choose(bank, index, input.value);
      const now = overview(room, index);
      places.replaceWith(now);
      places = now;
    });
  }
  const row = make('div', 'button-row test-steps');
  if (index > 0) row.append(makeButton('button quiet', say('previous'), () => room.toItem(index - 1)));
  const next = make('button', 'button', say(isLast ? 'finish' : 'next'));
  row.append(next);
  // A form, so that Enter in the options goes on as well.
  const form = make('form', 'question');
  form.autocomplete = 'off';
  form.append(stem, fieldset, row);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isLast) room.toCheck();
    else room.toItem(index + 1);
  });
  const nodes: Node[] = [form, places];
  if (!isLast) nodes.push(makeButton('button quiet test-finish', say('finish'), room.toCheck));
  room.show(make('h4', '', say('item', { n: index + 1, all })), ...nodes);
}

/** Asks before handing in, and lists what is still open. */
export function showCheck(room: Room): void {
  const { say } = room;
  const attempt = attemptOf(room);
  const open = openItems(attempt);
  const [first] = open;
  const heading = make('h4', '', say('check'));
  const row = make('div', 'button-row');
  if (first === undefined) {
    const last = attempt.items.length - 1;
    row.append(
      makeButton('button', say('hand-in'), room.handIn),
      makeButton('button quiet', say('back'), () => room.toItem(last)),
    );
    room.show(heading, make('p', '', say('check-all')), row);
    return;
  }
  row.append(
    makeButton('button', say('to-open'), () => room.toItem(first)),
    makeButton('button quiet', say('hand-in-anyway'), room.handIn),
  );
  room.show(heading, make('p', '', say('check-open', { n: open.length })), overview(room, -1), row);
}
