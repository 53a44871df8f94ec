// Who seems to get a second link: progress and results would then be spread over two.
import type { Launcher } from '../../../lrs/index.ts';
import type { Person } from './names.ts';

/** Links of one name that are looked at; more of them have schools beside them that tell them apart. */
const mostAlike = 20;

/** The same name at the same school is taken for the same person, in any letter case. */
const keyOf = ({ name, note }: Person): string => `${name}\n${note}`.toLowerCase();

/** The names that stand in the list more than once, or that have a link already which still opens; each once. */
export async function namesakes(
  launcher: Pick<Launcher, 'list'>,
  course: string,
  people: readonly Person[],
): Promise<string[]> {
  const seen = new Set<string>();
  const found = new Map<string, string>();
  for (const person of people) {
    const key = keyOf(person);
    if (seen.has(key) || (await hasLink(person))) found.set(key, person.name);
    seen.add(key);
  }
  return [...found.values()];

  async function hasLink(person: Person): Promise<boolean> {
    const { registrations } = await launcher.list({
      course,
      search: person.name,
      limit: mostAlike,
      offset: 0,
    });
    return registrations.some(
      (one) => keyOf(one) === keyOf(person) && one.state !== 'revoked' && one.state !== 'expired',
    );
  }
}
