// The teacher's own texts, the works that she made in labs and her notes on pages: each on this device at once, and packed
// for the LMS's memory a moment later. Of the copies that different devices may hold the one that was kept last is hers.
import type { WorkPlace } from '../blocks/contract.ts';
import type { DeviceStore } from './device.ts';
import { pagesOf } from './places.ts';
import type { PackedText } from './remembered.ts';
import type { Session } from './session.ts';
import { packText, unpackText } from './work-text.ts';

/** Texts by id: of the lab that a work was made in, or of the page that a note is about. */
export interface Texts {
  /** Takes up what the memory and this device hold; again when another memory has become known. Never rejects. */
  open(): Promise<void>;
  /** A text; undefined when there is none that can be read here. */
  text(id: string): string | undefined;
  /** Keeps a text; an empty one gives up what there was. */
  keep(id: string, text: string): void;
  /** Where a text is kept; undefined when there is none. */
  place(id: string): WorkPlace | undefined;
  /** Tells a listener whenever texts may have got to another place. @returns what ends that */
  onPlace(listener: () => void): () => void;
}

export type Works = Texts;
export type Notes = Texts;

/** The works of a launch. @param learner names her on this device, so that teachers who share one don't find each other's */
export const worksOf = (session: Session, device: DeviceStore, learner: string): Works =>
  textsOf(session, device, `kendali:work:${session.state.lesson.activityId}:${learner}:`, {
    ids: session.state.lesson.labs.map(({ id }) => id),
    packed: () => session.state.works,
    pack: (lab, work) => session.keepWork(lab, work),
    isCarried: (lab) => session.keepsInLms('works', lab),
  });

/** The notes of a launch. @param learner names her on this device */
export const notesOf = (session: Session, device: DeviceStore, learner: string): Notes =>
  textsOf(session, device, `kendali:note:${session.state.lesson.activityId}:${learner}:`, {
    ids: pagesOf(session.state.lesson).map(({ id }) => id),
    packed: () => session.state.notes,
    pack: (page, note) => session.keepNote(page, note),
    isCarried: (page) => session.keepsInLms('notes', page),
  });

/** What tells works from notes. */
interface Kind {
  /** All that there may be texts of. */
  ids: readonly string[];
  /** What the memory holds. */
  packed(): ReadonlyMap<string, PackedText>;
  /** Puts a packed text into the memory. */
  pack(id: string, work: PackedText): void;
  /** Whether the LMS's memory had room for it. */
  isCarried(id: string): boolean;
}

/** A copy of a text: when it was kept, in seconds since 1970. */
interface Copy {
  at: number;
  text: string;
}

/** The one that was kept last: the device may have had no room for this window's. */
const latest = (one: Copy | undefined, other: Copy | undefined): Copy | undefined =>
  one && other && one.at > other.at ? one : (other ?? one);

/** @param prefix what the names begin with under which the device keeps them */
function textsOf(session: Session, device: DeviceStore, prefix: string, kind: Kind): Texts {
  const copies = new Map<string, Copy>();
  /** The ids whose latest text is being packed. */
  const packing = new Set<string>();
  const listeners = new Set<() => void>();
  /** Whether this device has taken the last copy. */
  let onDevice = true;

  const tell = () => {
    for (const listener of listeners) listener();
  };

  function read(id: string): Copy | undefined {
    const [, at, text] = /^(\d+) (.*)$/s.exec(device.read(prefix + id) ?? '') ?? [];
    return text === undefined ? undefined : { at: Number(at), text };
  }

  function write(id: string, copy: Copy): void {
    copies.set(id, copy);
    onDevice = device.write(prefix + id, `${copy.at} ${copy.text}`);
  }

  /** Brings the latest text into the memory; what is kept meanwhile follows. */
  async function pack(id: string): Promise<void> {
    if (packing.has(id)) return;
    packing.add(id);
    for (let done: Copy | undefined, copy = copies.get(id); copy && copy !== done; copy = copies.get(id)) {
      done = copy;
      kind.pack(id, { at: copy.at, packed: await packText(copy.text) });
    }
    packing.delete(id);
    tell();
  }

  return {
    async open() {
      for (const id of kind.ids) {
        const work = kind.packed().get(id);
        const text = work && (await unpackText(work.packed));
        const ours = latest(copies.get(id), read(id));
        if (work && text !== undefined && (!ours || ours.at < work.at)) write(id, { at: work.at, text });
        else if (ours) {
          copies.set(id, ours);
          // The memory never got this copy: it didn't fit, or the page was closed too soon.
          if (ours.text !== text && (!work || work.at <= ours.at)) void pack(id);
        }
      }
      tell();
    },
    text: (id) => copies.get(id)?.text || undefined,
    keep(id, text) {
      const seconds = Math.floor(session.now() / 1000);
      // Never before the copy that it replaces, even when this device's clock is behind another's.
      write(id, { at: Math.max(seconds, kind.packed().get(id)?.at ?? 0), text });
      void pack(id);
    },
    place(id) {
      const copy = copies.get(id);
      if (copy?.text === '') return undefined;
      if (kind.isCarried(id)) return 'lms';
      if (!copy) return undefined;
      return device.lasting && onDevice ? 'device' : 'window';
    },
    onPlace(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
