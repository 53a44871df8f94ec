// What LRSs have refused for good, for whoever helps: the device keeps it with the reason until somebody looks.
import type { DeviceStore } from '../device.ts';
import { logTrouble } from '../log.ts';
import { setAsideOnDevice } from './device-store.ts';
import { setAsideInIndexedDb } from './indexeddb-store.ts';
import type { SetAside } from './store.ts';

/**
 * The refused statements of one attempt, whichever launch has put them. Others' attempts on a shared device are not told.
 * @param registration UUID of the attempt
 */
export async function asideOf(registration: string, device: DeviceStore): Promise<SetAside[]> {
  const kept = await setAsideInIndexedDb().catch((error: unknown) => {
    logTrouble('What was refused can be read from localStorage only', error);
    return [];
  });
  return [...kept, ...setAsideOnDevice(device)].filter(
    ({ statement }) => statement.context.registration === registration,
  );
}
