// The attempt that was handed in last, kept on this device, so that its result can be read again after a reload.
import type { TestAttempt, TestBank } from '../contract.ts';
import { readKept } from '../lab/kept.ts';
import type { Judged } from './result.ts';

/** The attempt as text; items by their ids, which outlive a new order of the bank. */
export const store = ({ items }: TestBank, attempt: TestAttempt): string =>
  JSON.stringify({
    v: 1,
    number: attempt.number,
    items: attempt.items.map((position) => items[position]?.id),
    answers: attempt.answers.map((answer) => answer ?? null),
  });

/**
 * The judged attempt of a kept text; undefined when it is not the attempt of this number (a later one was handed in on
 * another device), or when the bank no longer has all of its items.
 */
export function restore(text: string | undefined, bank: TestBank, number: number): Judged | undefined {
  const kept = readKept(text);
  if (!kept || kept.number !== number || !Array.isArray(kept.items) || kept.items.length === 0)
    return undefined;
  const items = kept.items.map((id) => bank.items.findIndex((item) => item.id === id));
  if (items.includes(-1)) return undefined;
  const given: readonly unknown[] = Array.isArray(kept.answers) ? kept.answers : [];
  const answers = items.map((position, index) =>
    bank.items[position]?.options.find((option) => option === given[index]),
  );
  const right = items.map((position, index) => bank.items[position]?.correct === answers[index]);
  const score = Math.round((right.filter(Boolean).length / items.length) * 10_000) / 100;
  return { attempt: { number, items, answers }, score, right };
}
