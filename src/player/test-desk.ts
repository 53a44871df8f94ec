// What the player lends to a test: its bank, its state, and the attempt that is under way.
import type { BankItem, TestAttempt, TestBank, TestDesk, TestState } from '../blocks/contract.ts';
import type { LessonTest } from '../model/lesson.ts';
import { loadChunk } from './chunks.ts';
import { mayBegin, testMemory } from './lesson.ts';
import type { Session } from './session.ts';
import { draw, freshTest, type TestMemory } from './test-memory.ts';

/** The desk of a test. @param random as Math.random; draws the items of an attempt */
export function openTestDesk(session: Session, test: LessonTest, random = Math.random): TestDesk {
  const memory = () => session.state.tests.get(test.id) ?? freshTest;

  /** The items of the attempt under way; undefined without one, or where it is of a bank that isn't this one. */
  function itemsOf(bank: TestBank): BankItem[] | undefined {
    const items = memory().current?.items.map((position) => bank.items[position]);
    const known = items?.filter((item) => item !== undefined);
    return known && known.length === items?.length ? known : undefined;
  }

  return {
    use: test.use,
    passMark: session.state.lesson.passMark,
    state: () => stateOf(memory()),
    other() {
      const other = testMemory(session.state, test.use === 'pretest' ? 'posttest' : 'pretest');
      return other && stateOf(other);
    },
    bank: () => loadChunk<TestBank>(session.state.lesson, test.use),
    begin(bank) {
      if (mayBegin(session.state, test) && !itemsOf(bank))
        session.beginTest(test.id, draw(bank.cells, memory().drawn, random));
      const { current } = stateOf(memory());
      if (!current) throw new Error(`No attempt at ${test.id} may begin now`);
      return current;
    },
    choose(bank, index, option) {
      const item = itemsOf(bank)?.[index];
      if (!item?.options.includes(option)) throw new Error(`Item ${index} has no option '${option}'`);
      session.answerTest(test.id, index, option, option === item.correct);
    },
    handIn(bank) {
      const items = itemsOf(bank);
      const answers = memory().current?.answers;
      if (!items || !answers) throw new Error(`No attempt at ${test.id} is under way`);
      session.handInTest(
        test.id,
        items.map(({ id, correct }) => ({ id, correct })),
      );
      return { score: memory().last, right: answers.map((answer) => answer?.correct === true) };
    },
  };
}

function stateOf({ attempts, best, last, current }: TestMemory): TestState {
  const known = attempts > 0;
  return {
    attempts,
    best: known ? best : undefined,
    last: known ? last : undefined,
    current: current && attemptOf(attempts + 1, current),
  };
}

const attemptOf = (number: number, { items, answers }: NonNullable<TestMemory['current']>): TestAttempt => ({
  number,
  items,
  answers: answers.map((answer) => answer?.option),
});
