// Chooses where statements wait: the best store that this browser allows.
import { type DeviceStore, windowStore } from '../device.ts';
import { logTrouble } from '../log.ts';
import { deviceStatements } from './device-store.ts';
import { openIndexedDb } from './indexeddb-store.ts';
import type { StatementStore } from './store.ts';

/** Opens the best store there is: IndexedDB, else localStorage, else this window's memory. Never rejects. */
export async function openStatementStore(box: string, device: DeviceStore): Promise<StatementStore> {
  try {
    return await openIndexedDb(box);
  } catch (error) {
    logTrouble('IndexedDB is not to be had; statements wait elsewhere', error);
    return deviceStatements(box, device.lasting ? device : windowStore());
  }
}
