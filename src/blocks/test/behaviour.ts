// A pre-test or post-test in the browser: start card, one item at a time, check, result. The desk keeps and judges.
import type { BlockBehaviour, BlockContext, TestDesk } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';
import { restore, store } from './kept.ts';
import { type Judged, resultOf } from './result.ts';
import { attemptOf, openItems, type Room } from './room.ts';
import { startCard } from './start.ts';
import { showCheck, showItem } from './taking.ts';

function createRoom(place: HTMLElement, desk: TestDesk, bank: Room['bank'], context: BlockContext): Room {
  const isUnderWay = () => desk.state().current !== undefined;
  const { format } = new Intl.NumberFormat(document.documentElement.lang || 'id');
  /** @returns the sentence that follows the score */
  const showResult = (judged: Judged): string => {
    const [heading, ...content] = resultOf(room, judged);
    if (desk.use === 'posttest') content.push(makeButton('button', room.say('again'), room.begin));
    room.show(heading, ...content);
    return content[0]?.textContent ?? '';
  };
  const room: Room = {
    desk,
    bank,
    context,
    say(key, values = {}) {
      const written = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? format(value) : value,
      ]);
      return context.say(`test.${key}`, Object.fromEntries(written));
    },
    show(heading, ...content) {
      heading.tabIndex = -1;
      place.replaceChildren(heading, ...content);
      heading.focus();
    },
    toItem: (index) => (isUnderWay() ? showItem(room, index) : room.over()),
    toCheck: () => (isUnderWay() ? showCheck(room) : room.over()),
    over() {
      place.replaceChildren(make('p', 'test-told', room.say('elsewhere')), ...startCard(room));
      context.announce(room.say('elsewhere'));
    },
    handIn() {
      if (!isUnderWay()) return room.over();
      const attempt = attemptOf(room);
      const judged = { attempt, ...desk.handIn(bank) };
      context.keep(store(bank, attempt));
      // The focus reads out the score; what it means follows.
      context.announce(showResult(judged));
    },
    review() {
      const { attempts, current } = desk.state();
      const judged = current ? undefined : restore(context.kept(), bank, attempts);
      return judged && (() => void showResult(judged));
    },
    begin() {
      const attempt = desk.begin(bank);
      const [first] = openItems(attempt);
      if (first === undefined) room.toCheck();
      else room.toItem(first);
    },
  };
  return room;
}

/** Loads the bank and shows the start card; where it can't be had, says so and offers to try again. */
async function open(place: HTMLElement, desk: TestDesk, context: BlockContext): Promise<void> {
  const told = make('p', '', context.say('test.loading'));
  told.setAttribute('role', 'status');
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(told);
  try {
    const bank = await desk.bank();
    place.replaceChildren(...startCard(createRoom(place, desk, bank, context)));
  } catch {
    told.textContent = context.say('test.failed');
    place.append(makeButton('button', context.say('test.retry'), () => void open(place, desk, context)));
  }
  // The button that was pressed is gone.
  if (hadFocus) place.querySelector('button')?.focus();
}

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const place = element.querySelector<HTMLElement>('.test-desk');
    if (!place || !context.test) return;
    element.querySelector('.test-needs-script')?.remove();
    place.hidden = false;
    void open(place, context.test, context);
  },
};
