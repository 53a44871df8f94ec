// Lets only one tab at a time work on a box: by a lock where the browser has them, elsewhere by a lease in the device's
// store. A lease can't be watertight, but what it lets through is harmless, since statements carry their ids.
import type { DeviceStore } from '../device.ts';
import { newUuid } from '../uuid.ts';

/** A lease lasts so long, in ms, and is renewed meanwhile; after that, its tab is taken to be dead. */
const leaseTime = 10_000;
const renewal = 3_000;
/** How long to wait before looking again whether another tab is done, in ms. */
const nextLook = 500;

/** Makes the one who lets work be done in turn. @param box what only one tab may work on */
export function turnsAt(box: string, device: DeviceStore): <T>(work: () => Promise<T>) => Promise<T> {
  const name = `kendali:turn:${box}`;
  const lease = leaseOn(device, name);
  return async (work) => {
    const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
    if (!locks) return lease(work);
    let held = false;
    try {
      return await locks.request(name, () => {
        held = true;
        return work();
      });
    } catch (error) {
      // In a sandboxed frame there are locks, but none may be had.
      if (held) throw error;
      return lease(work);
    }
  };
}

function leaseOn(device: DeviceStore, key: string): <T>(work: () => Promise<T>) => Promise<T> {
  const owner = newUuid();
  const take = () => device.write(key, `${owner} ${Date.now() + leaseTime}`);
  /** How long another tab's lease lasts yet, in ms; 0 when there is none. */
  const taken = (): number => {
    const [holder = '', until] = (device.read(key) ?? '').split(' ');
    const left = Number(until) - Date.now();
    // One that lasts longer than leases do was written before the clock was set back.
    return holder !== owner && left > 0 && left <= leaseTime ? left : 0;
  };
  return async (work) => {
    for (let left = taken(); left > 0; left = taken())
      await new Promise((resolve) => setTimeout(resolve, Math.min(left, nextLook)));
    take();
    const renewing = setInterval(take, renewal);
    try {
      return await work();
    } finally {
      clearInterval(renewing);
      if (taken() === 0) device.remove(key);
    }
  };
}
