// The sections of the packed memory that hold texts of the teacher's:
//
//   works := (lab:16 at:32 length:16 bytes)*     position of the lab in published.labs; seconds since 1970
//   notes := (page:16 at:32 length:16 bytes)*    position of the page in published.pages
//
// How a text's bytes are packed is work-text.ts's business: here they are carried as they are, so that a browser that
// can't read a text loses none.
import { BitReader, BitWriter } from './bits.ts';
import type { PackedText } from './remembered.ts';

/** How many bytes stand before each text. */
const headBytes = 8;
/** The length of a section is written in 16 bits (memory.ts). */
const maxBytes = 65_535;

type Texts = ReadonlyMap<string, PackedText>;

/** The texts that have room, the latest first; one that is too long leaves its place to the next. @param room in bytes */
export function fittingTexts(texts: Texts, room: number): Texts {
  let left = Math.min(room, maxBytes);
  const fitting = new Map<string, PackedText>();
  for (const [id, text] of [...texts].sort(([, one], [, other]) => other.at - one.at)) {
    const size = headBytes + text.packed.length;
    if (size > left) continue;
    left -= size;
    fitting.set(id, text);
  }
  return fitting;
}

/** The bytes of texts; what isn't published has no position, and so its text isn't carried. @param published ids in order */
export function textsSection(published: readonly string[], texts: Texts): number[] {
  return [...texts].flatMap(([id, { at, packed }]) => {
    const position = published.indexOf(id);
    if (position < 0) return [];
    const head = new BitWriter();
    head.write(position, 16);
    head.write(at, 32);
    head.write(packed.length, 16);
    return [...head.bytes(), ...Array.from(packed, (char) => char.charCodeAt(0))];
  });
}

/** Reads what {@link textsSection} wrote, as far as it goes. */
export function readTexts(bytes: readonly number[], published: readonly string[]): Map<string, PackedText> {
  const texts = new Map<string, PackedText>();
  for (let start = 0; start + headBytes <= bytes.length; ) {
    const head = new BitReader(bytes.slice(start, start + headBytes));
    const id = published[head.read(16)];
    const at = head.read(32);
    const end = start + headBytes + head.read(16);
    const packed = bytes.slice(start + headBytes, end).map((byte) => String.fromCharCode(byte));
    if (id !== undefined && end <= bytes.length) texts.set(id, { at, packed: packed.join('') });
    start = end;
  }
  return texts;
}
