// Lists of attendance that were read and wait to be agreed to: in memory, and not for long.
import { randomBytes } from 'node:crypto';
import type { ReadList, ReadLists } from './parts.ts';

const most = 30;
/** Milliseconds. */
const lifetime = 60 * 60 * 1000;

/** @param now milliseconds since 1970 */
export function createReadLists(now: () => number): ReadLists {
  const lists = new Map<string, { list: ReadList; at: number }>();

  function makeRoom(): void {
    for (const [id, { at }] of lists) if (now() - at > lifetime) lists.delete(id);
    while (lists.size >= most) lists.delete(lists.keys().next().value ?? '');
  }

  return {
    keep(list) {
      makeRoom();
      const id = randomBytes(16).toString('hex');
      lists.set(id, { list, at: now() });
      return id;
    },
    find(id, accountId) {
      const found = lists.get(id);
      return found && found.list.accountId === accountId && now() - found.at <= lifetime
        ? found.list
        : undefined;
    },
    forget: (id) => void lists.delete(id),
  };
}
