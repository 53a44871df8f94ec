// The teacher's works: each on this device at once, and packed for the LMS's memory a moment later. Of the copies that
// different devices may hold the one that was kept last is hers.
import type { WorkPlace } from '../blocks/contract.ts';
import type { DeviceStore } from './device.ts';
import type { Session } from './session.ts';
import { packText, unpackText } from './work-text.ts';

export interface Works {
  /** Takes up what the memory and this device hold; again when another memory has become known. Never rejects. */
  open(): Promise<void>;
  /** The text of a work; undefined when there is none that can be read here. */
  text(lab: string): string | undefined;
  keep(lab: string, text: string): void;
  /** Where a work is kept; undefined when there is none. */
  place(lab: string): WorkPlace | undefined;
  /** Tells a listener whenever works may have got to another place. */
  onPlace(listener: () => void): void;
}

/** A copy of a work: when it was kept, in seconds since 1970, and its text. */
interface Copy {
  at: number;
  text: string;
}

/** The works of a launch. @param learner names her on this device, so that teachers who share one don't find each other's */
export function worksOf(session: Session, device: DeviceStore, learner: string): Works {
  const keyOf = (lab: string) => `kendali:work:${session.state.lesson.activityId}:${learner}:${lab}`;
  const copies = new Map<string, Copy>();
  /** The labs whose latest text is being packed. */
  const packing = new Set<string>();
  const listeners: (() => void)[] = [];
  /** Whether this device has taken the last copy. */
  let onDevice = true;

  const tell = () => {
    for (const listener of listeners) listener();
  };

  function read(lab: string): Copy | undefined {
    const [, at, text] = /^(\d+) (.*)$/s.exec(device.read(keyOf(lab)) ?? '') ?? [];
    return text === undefined ? undefined : { at: Number(at), text };
  }

  function write(lab: string, copy: Copy): void {
    copies.set(lab, copy);
    onDevice = device.write(keyOf(lab), `${copy.at} ${copy.text}`);
  }

  /** Brings the latest text of a work into the memory; what is kept meanwhile follows. */
  async function pack(lab: string): Promise<void> {
    if (packing.has(lab)) return;
    packing.add(lab);
    for (let done: Copy | undefined, copy = copies.get(lab); copy && copy !== done; copy = copies.get(lab)) {
      done = copy;
      session.keepWork(lab, { at: copy.at, packed: await packText(copy.text) });
    }
    packing.delete(lab);
    tell();
  }

  return {
    async open() {
      const { lesson, works } = session.state;
      for (const { id } of lesson.labs) {
        const work = works.get(id);
        const text = work && (await unpackText(work.packed));
        const ours = read(id);
        if (work && text !== undefined && (!ours || ours.at < work.at)) write(id, { at: work.at, text });
        else if (ours) {
          copies.set(id, ours);
          // The memory never got this copy: it didn't fit, or the page was closed too soon.
          if (ours.text !== text && (!work || work.at <= ours.at)) void pack(id);
        }
      }
      tell();
    },
    // An empty text says that what there was is given up.
    text: (lab) => copies.get(lab)?.text || undefined,
    keep(lab, text) {
      const seconds = Math.floor(session.now() / 1000);
      // Never before the copy that it replaces, even when this device's clock is behind another's.
      write(lab, { at: Math.max(seconds, session.state.works.get(lab)?.at ?? 0), text });
      void pack(lab);
    },
    place(lab) {
      const copy = copies.get(lab);
      if (copy?.text === '') return undefined;
      if (session.keepsInLms(lab)) return 'lms';
      if (!copy) return undefined;
      return device.lasting && onDevice ? 'device' : 'window';
    },
    onPlace: (listener) => void listeners.push(listener),
  };
}
