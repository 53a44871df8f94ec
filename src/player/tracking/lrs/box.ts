// Names the box in which the statements of one person for one LRS wait.
import type { Agent } from '../../../vocabulary/statements.ts';

/** Whoever corrects her name is the same person, so only what identifies her counts. */
export const boxOf = (endpoint: string, { name: _name, ...identity }: Agent): string =>
  `${endpoint}|${JSON.stringify(identity)}`;
