// Small shared helpers for the question kinds' pure logic.
import type { Response } from './contract.ts';

/** True when both hold the same parts in the same order. */
export const sameResponse = (a: Response, b: Response): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
