// Keeps waiting statements in the device's small store, one key each, so that two tabs never overwrite each other.
import type { Statement } from '../../vocabulary/statements.ts';
import type { DeviceStore } from '../device.ts';
import type { SetAside, StatementStore } from './store.ts';

/** The statements of a box in localStorage or in memory. */
export function deviceStatements(box: string, device: DeviceStore): StatementStore {
  const waiting = `kendali:outbox:${box}:`;
  const asidePrefix = `kendali:aside:${box}:`;
  let added = 0;
  const keyOf = (id: string): string | undefined =>
    device.keys(waiting).find((key) => key.endsWith(`:${id}`));
  const write = (key: string, value: unknown): void => {
    if (!device.write(key, JSON.stringify(value))) throw new Error('This device has no room left');
  };
  const read = <T>(key: string): T[] => {
    try {
      return [JSON.parse(device.read(key) ?? '') as T];
    } catch {
      return [];
    }
  };
  return {
    async add(statement) {
      if (keyOf(statement.id)) return;
      // Keys sort by time and, within a millisecond, by order of arrival.
      const order = `${String(Date.now()).padStart(15, '0')}-${String(added++).padStart(6, '0')}`;
      write(`${waiting}${order}:${statement.id}`, statement);
    },
    async all() {
      return device.keys(waiting).flatMap((key) => read<Statement>(key));
    },
    async remove(ids) {
      for (const id of ids) {
        const key = keyOf(id);
        if (key) device.remove(key);
      }
    },
    async setAside(id, reason) {
      const key = keyOf(id);
      if (!key) return;
      for (const statement of read<Statement>(key))
        write(asidePrefix + key.slice(waiting.length), { statement, reason });
      device.remove(key);
    },
    async aside() {
      return device.keys(asidePrefix).flatMap((key) => read<SetAside>(key));
    },
  };
}
