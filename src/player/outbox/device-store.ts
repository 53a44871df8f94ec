// Keeps waiting statements in the device's small store, one key each, so that two tabs never overwrite each other.
import type { Statement } from '../../vocabulary/statements.ts';
import type { DeviceStore } from '../device.ts';
import type { SetAside, StatementPlace } from './store.ts';

const asideKeys = 'kendali:aside:';
/** How many digits give a key its order. */
const digits = 15;

/** The statements of a box in localStorage or in memory. */
export function deviceStatements(box: string, device: DeviceStore): StatementPlace {
  const waiting = `kendali:outbox:${box}:`;
  const idIn = (key: string): string => key.slice(key.lastIndexOf(':') + 1);
  const keyOf = (id: string): string | undefined =>
    device.keys(waiting).find((key) => key.endsWith(`:${id}`));
  const write = (key: string, value: unknown): void => {
    if (!device.write(key, JSON.stringify(value))) throw new Error('This device has no room left');
  };
  return {
    async add(statement) {
      const keys = device.keys(waiting);
      if (keys.some((key) => idIn(key) === statement.id)) return;
      // Numbered, not timed: the device's clock may be set back.
      const last = keys[keys.length - 1] ?? waiting;
      const order = Number(last.slice(waiting.length, waiting.length + digits)) + 1;
      write(`${waiting}${String(order).padStart(digits, '0')}:${statement.id}`, statement);
    },
    async all() {
      return device.keys(waiting).flatMap((key) => read<Statement>(device, key));
    },
    async stillWaiting(ids) {
      const there = new Set(device.keys(waiting).map(idIn));
      return ids.filter((id) => there.has(id));
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
      const isAside = device.keys(`${asideKeys}${box}:`).some((other) => idIn(other) === id);
      for (const statement of isAside ? [] : read<Statement>(device, key))
        write(`${asideKeys}${box}:${key.slice(waiting.length)}`, { statement, reason });
      device.remove(key);
    },
    aside: async () => setAsideOnDevice(device, `${box}:`),
    async clear() {
      for (const keys of [waiting, `${asideKeys}${box}:`]) device.keys(keys).forEach(device.remove);
    },
  };
}

/** The statements that were set aside. @param box what the names of the boxes begin with; all boxes, when it is empty */
export const setAsideOnDevice = (device: DeviceStore, box = ''): SetAside[] =>
  device.keys(asideKeys + box).flatMap((key) => read<SetAside>(device, key));

/** What a key holds; nothing when it can't be read. */
function read<T>(device: DeviceStore, key: string): T[] {
  try {
    return [JSON.parse(device.read(key) ?? '') as T];
  } catch {
    return [];
  }
}
