// The small store on this device: localStorage where it may be used, otherwise a map that lasts as long as the window.

export interface DeviceStore {
  /** Whether what is written survives closing the window. */
  readonly lasting: boolean;
  read(key: string): string | undefined;
  /** @returns false when it couldn't be kept (quota, blocked) */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** All keys that begin with the prefix, sorted. */
  keys(prefix: string): string[];
  /** Acts whenever another tab may have written under the prefix. */
  watch(prefix: string, act: () => void): void;
}

/** Opens the store of this device. Never throws: a browser may block storage in frames of another site. */
export function openDevice(): DeviceStore {
  try {
    const probe = 'kendali:probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return lastingStore(localStorage);
  } catch {
    return windowStore();
  }
}

/** A store on the Web Storage API, which may fail at any time: for lack of room, or because the browser has closed it. */
export function lastingStore(storage: Storage): DeviceStore {
  return {
    lasting: true,
    read: (key) => attempt(() => storage.getItem(key)) ?? undefined,
    write: (key, text) =>
      attempt(() => {
        storage.setItem(key, text);
        return true;
      }) ?? false,
    remove: (key) => void attempt(() => storage.removeItem(key)),
    keys: (prefix) =>
      (attempt(() => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')) ?? [])
        .filter((key) => key.startsWith(prefix))
        .sort(),
    watch(prefix, act) {
      window.addEventListener('storage', ({ key }) => {
        if (key === null || key.startsWith(prefix)) act();
      });
      // A tab that was frozen has heard nothing: it looks when it is shown, and before it goes for good.
      document.addEventListener('visibilitychange', act);
      window.addEventListener('pagehide', act);
    },
  };
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** A store that lasts as long as the window. */
export function windowStore(): DeviceStore {
  const texts = new Map<string, string>();
  return {
    lasting: false,
    read: (key) => texts.get(key),
    write(key, text) {
      texts.set(key, text);
      return true;
    },
    remove: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).sort(),
    // Tabs have nothing in common here, so that two of one lesson can't know of each other.
    watch() {},
  };
}
