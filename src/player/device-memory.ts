// The copies of one attempt's memory on this device. Every launch keeps one under a name of its own, so that tabs which
// don't know of each other lose nothing of each other's; whoever takes up another's merges it into what it keeps itself.
import type { DeviceStore } from './device.ts';
import { newUuid } from './uuid.ts';

/** What a launch keeps on the device. */
export interface Copy {
  memory: string;
  /** Whether the LMS, or LRS, has confirmed it; undefined where the device is the only place there is. */
  sent?: boolean;
  /** What is kept beside the memory. */
  journal?: readonly unknown[];
}

/** A copy that the LMS has, and whose attempt nobody has opened here for so long, is given up; in ms. */
const patience = 60 * 24 * 3_600_000;
const folder = 'kendali:memory:';

export interface DeviceMemory {
  /**
   * What other launches have kept and this one doesn't know yet.
   * @param belongs tells which of them are merged now; the others stay as they are
   */
  take(belongs?: (copy: Copy) => boolean): Copy[];
  /** Tells a listener of copies that other tabs keep from now on. @param belongs as in {@link take} */
  onOthers(hear: (copies: Copy[]) => void, belongs?: (copy: Copy) => boolean): void;
  /** Keeps this launch's copy. @returns whether it will be there when the window is closed */
  keep(copy: Copy): boolean;
  /** Keeps the last copy of this launch, which takes up nothing more. */
  keepLast(copy: Copy): boolean;
  /** Removes what this launch has taken up and holds by now in a safe place; not what others have kept since. */
  removeTaken(): void;
  /** Forgets what this launch has kept. */
  drop(): void;
}

/** @param key `kendali:memory:` with the names of the lesson, and of learner and attempt as far as they are known */
export function openDeviceMemory(device: DeviceStore, key: string): DeviceMemory {
  const prefix = `${key}#`;
  const ownKey = prefix + newUuid();
  /** What others' copies were when they were looked at last, by key. */
  const seen = new Map<string, string>();
  /** The keys of those that were taken up. */
  const taken = new Set<string>();
  let look: (() => void) | undefined;
  const lookNow = () => look?.();

  function take(belongs: (copy: Copy) => boolean = () => true): Copy[] {
    const copies: Copy[] = [];
    // The key itself is what an older version called the only copy that there was.
    for (const other of [key, ...device.keys(prefix)]) {
      const text = other === ownKey ? undefined : device.read(other);
      if (text === undefined || seen.get(other) === text) continue;
      seen.set(other, text);
      taken.delete(other);
      const copy = readCopy(text);
      if (!copy || !belongs(copy)) continue;
      taken.add(other);
      copies.push(copy);
    }
    return copies;
  }

  function keep(copy: Copy): boolean {
    const text = JSON.stringify({ ...copy, at: Date.now() });
    const write = (): boolean => device.write(ownKey, text);
    const kept = write() || (remove(isDispensable) && write());
    // Whoever slept while another tab went on merges now what that one has kept.
    queueMicrotask(lookNow);
    return kept && device.lasting;
  }

  /** Removes copies of any attempt. @param age in ms; negative when the clock was set back. @returns whether there were any */
  function remove(isOver: (copy: Copy, age: number) => boolean): boolean {
    const over = device.keys(folder).filter((other) => {
      const copy = other === ownKey ? undefined : readCopy(device.read(other) ?? '');
      return copy && isOver(copy, Date.now() - (copy.at ?? 0));
    });
    over.forEach(device.remove);
    return over.length > 0;
  }

  remove(({ sent }, age) => sent === true && age > patience);
  return {
    take,
    onOthers(hear, belongs) {
      look = () => {
        const copies = take(belongs);
        if (copies.length > 0) hear(copies);
      };
      device.watch(prefix, lookNow);
      queueMicrotask(lookNow);
    },
    keep,
    keepLast(copy) {
      look = undefined;
      return keep(copy);
    },
    removeTaken() {
      for (const other of taken) if (device.read(other) === seen.get(other)) device.remove(other);
      taken.clear();
    },
    drop: () => device.remove(ownKey),
  };
}

/**
 * What goes when room is needed. What no LMS has confirmed goes only when it is old, and never for its age alone, since a
 * clock that is wrong makes everything look old; what is nowhere else stays.
 */
const isDispensable = ({ sent }: Copy, age: number): boolean =>
  sent === true || (sent === false && age > patience);

/** Reads a copy, as far as it is one; an older version kept the memory alone. */
function readCopy(text: string): (Copy & { at?: number }) | undefined {
  if (!text.startsWith('{')) return text === '' ? undefined : { memory: text };
  try {
    const copy = JSON.parse(text) as Copy & { at?: number };
    return typeof copy.memory === 'string' ? copy : undefined;
  } catch {
    return undefined;
  }
}
