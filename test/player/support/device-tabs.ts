// A device whose tabs share a storage and hear of each other's writing when the test says so.
import type { DeviceStore } from '../../../src/player/device.ts';

export interface Tabs {
  readonly texts: Map<string, string>;
  /** The store as one tab sees it. */
  open(): DeviceStore;
  /** Tells every tab that is awake what the others have written, until nobody writes any more. @returns in how many rounds */
  deliver(): Promise<number>;
  /** While frozen a tab hears nothing. */
  readonly frozen: Set<DeviceStore>;
  /** How much may be written, in characters. */
  room: number;
}

interface Listener {
  store: DeviceStore;
  prefix: string;
  act(): void;
}

export function deviceTabs(): Tabs {
  const texts = new Map<string, string>();
  const listeners: Listener[] = [];
  const written: { store: DeviceStore; key: string }[] = [];
  const tabs: Tabs = { texts, open, deliver, frozen: new Set(), room: 5_000_000 };

  function open(): DeviceStore {
    const store: DeviceStore = {
      lasting: true,
      read: (key) => texts.get(key),
      write(key, text) {
        const others = [...texts].filter(([name]) => name !== key);
        const taken = others.reduce((sum, [name, kept]) => sum + name.length + kept.length, 0);
        if (taken + key.length + text.length > tabs.room) return false;
        if (texts.get(key) !== text) written.push({ store, key });
        texts.set(key, text);
        return true;
      },
      remove: (key) => void texts.delete(key),
      keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).sort(),
      watch: (prefix, act) => void listeners.push({ store, prefix, act }),
    };
    return store;
  }

  async function deliver(): Promise<number> {
    for (let rounds = 0; ; rounds++) {
      await turn();
      const news = written.splice(0);
      if (news.length === 0 || rounds === 20) return rounds;
      for (const { store, prefix, act } of listeners)
        if (!tabs.frozen.has(store) && news.some((one) => one.store !== store && one.key.startsWith(prefix)))
          act();
    }
  }
  return tabs;
}

/** Lets everything happen that doesn't wait for a timer. */
export async function turn(): Promise<void> {
  for (let step = 0; step < 10; step++) await Promise.resolve();
}
