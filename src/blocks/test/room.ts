// What the screens of a test share: the desk, the bank, the words, and the way from one screen to another.
import type { BankItem, BlockContext, TestAttempt, TestBank, TestDesk } from '../contract.ts';

export interface Room {
  desk: TestDesk;
  bank: TestBank;
  context: BlockContext;
  /** A string of the test; numbers are written as the language does. */
  say(key: string, values?: Record<string, string | number>): string;
  /** Replaces the screen and puts the focus on its heading, where a screen reader goes on reading. */
  show(heading: HTMLElement, ...content: Node[]): void;
  toItem(index: number): void;
  /** Before handing in: what is still open. */
  toCheck(): void;
  /** The attempt was handed in on another device, as has become known meanwhile: back to where one begins. */
  over(): void;
  /** Hands in and shows the result. */
  handIn(): void;
  /** What shows the last result again; undefined while an attempt is under way, or where this device hasn't kept it. */
  review(): (() => void) | undefined;
  /** Begins an attempt with a new draw, or goes on with the one under way where it was left. */
  begin(): void;
}

/** The attempt under way, as it is now. */
export const attemptOf = ({ desk, bank }: Room): TestAttempt => desk.state().current ?? desk.begin(bank);

/** The item at a place of an attempt. @throws Error when the attempt is not one of this bank */
export function itemAt({ bank }: Room, attempt: TestAttempt, index: number): BankItem {
  const item = bank.items[attempt.items[index] ?? -1];
  if (!item) throw new Error(`no item ${index} in this attempt`);
  return item;
}

/** Places of the items without an answer, in order. */
export const openItems = ({ items, answers }: TestAttempt): number[] =>
  items.map((_, index) => index).filter((index) => answers[index] === undefined);
