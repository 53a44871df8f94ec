// How a page is shown: with names to whoever may see them; without them on a wall; without them and without small groups
// where it is shared.
import type { People } from '../../reports/people.ts';
import { type Role, seesPeople } from '../access/rights.ts';
import type { Views } from '../views.ts';
import type { Display } from './page.ts';

/**
 * What `?tampilan=proyeksi`, `?tampilan=bersama` or both ask for.
 * @param account for one that may see nobody by name, small groups are hidden whatever the address says
 */
export function displayOf(query: Pick<URLSearchParams, 'getAll'>, account: { role: Role }): Display {
  const wanted = query.getAll('tampilan').flatMap((words) => words.split(','));
  return {
    projecting: wanted.includes('proyeksi'),
    suppress: wanted.includes('bersama') || !seesPeople(account.role),
  };
}

/** Whether a page with this display keeps names, identifiers and ways to reach people to itself. */
export const hidesNames = ({ projecting, suppress }: Display): boolean => projecting || suppress;

/**
 * What to call people in one answer, by their position: the name (or the identifier of somebody without one), or where
 * names are hidden `Guru 12`. Make one for each answer: the numbers count up in order of appearance, so that they tell
 * nothing of where somebody stands on the roster.
 */
export function namerOf(
  people: Pick<People, 'person'>,
  display: Display,
  say: Views['say'],
): (person: number) => string {
  if (!hidesNames(display)) {
    return (index) => {
      const { name, identifier } = people.person(index);
      return name || identifier;
    };
  }
  const numbers = new Map<number, number>();
  return (index) => {
    const number = numbers.get(index) ?? numbers.size + 1;
    numbers.set(index, number);
    return say('accounts.nameless', { number });
  };
}
