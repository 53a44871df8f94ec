// The works' section of the packed memory:
//
//   works := (lab:16 at:32 length:16 bytes)*     position of the lab in published.labs; seconds since 1970
//
// How a work's bytes are packed is work-text.ts's business: here they are carried as they are, so that a browser that
// can't read a work loses none.
import type { Lesson } from '../model/lesson.ts';
import { BitReader, BitWriter } from './bits.ts';
import type { Remembered, Work } from './remembered.ts';

const headBytes = 8;
/** The length of a section is written in 16 bits. */
const maxBytes = 65_535;

type Works = ReadonlyMap<string, Work>;

/** The works that have room, the latest first; one that is too long leaves its place to the next. @param room in bytes */
export function fittingWorks({ works }: Remembered, room: number): Works {
  let left = Math.min(room, maxBytes);
  const fitting = new Map<string, Work>();
  for (const [lab, work] of [...works].sort(([, one], [, other]) => other.at - one.at)) {
    const size = headBytes + work.packed.length;
    if (size > left) continue;
    left -= size;
    fitting.set(lab, work);
  }
  return fitting;
}

/** The bytes of works; a lab that isn't published has no position, and so its work isn't carried. */
export function worksSection({ lesson }: { lesson: Lesson }, works: Works): number[] {
  return [...works].flatMap(([lab, { at, packed }]) => {
    const position = lesson.published.labs.indexOf(lab);
    if (position < 0) return [];
    const head = new BitWriter();
    head.write(position, 16);
    head.write(at, 32);
    head.write(packed.length, 16);
    return [...head.bytes(), ...Array.from(packed, (char) => char.charCodeAt(0))];
  });
}

/** Reads what {@link worksSection} wrote, as far as it goes. */
export function readWorks(bytes: readonly number[], { published }: Lesson): Map<string, Work> {
  const works = new Map<string, Work>();
  for (let start = 0; start + headBytes <= bytes.length; ) {
    const head = new BitReader(bytes.slice(start, start + headBytes));
    const lab = published.labs[head.read(16)];
    const at = head.read(32);
    const end = start + headBytes + head.read(16);
    const packed = bytes.slice(start + headBytes, end).map((byte) => String.fromCharCode(byte));
    if (lab !== undefined && end <= bytes.length) works.set(lab, { at, packed: packed.join('') });
    start = end;
  }
  return works;
}
