// Names who learns, the box in which her statements for one LRS wait, and the statements themselves.
import type { Agent } from '../../../vocabulary/statements.ts';

/** The account of a learner whom an LMS names (xAPI-Data 2.4.2.4); undefined when it doesn't name her. */
export function accountOf(learner: { id: string; name: string }, homePage: string): Agent | undefined {
  if (learner.id === '' || !/^https?:\/\//.test(homePage)) return undefined;
  return {
    objectType: 'Agent',
    ...(learner.name ? { name: learner.name } : {}),
    account: { homePage, name: learner.id },
  };
}

/** Whoever corrects her name is the same person, so only what identifies her counts. */
export const boxOf = (endpoint: string, { name: _name, ...identity }: Agent): string =>
  `${endpoint}|${JSON.stringify(identity)}`;

/**
 * Makes the ids of the statements of one report, always the same ones: the report's own, and those that follow when its last
 * twelve digits are counted on. Its other digits are random, so that no other report's come near them.
 * @param id UUID of the report
 */
export function idsFrom(id: string): () => string {
  const [head, last] = [id.slice(0, -12), Number.parseInt(id.slice(-12), 16)];
  let count = 0;
  return () => head + ((last + count++) % 2 ** 48).toString(16).padStart(12, '0');
}
