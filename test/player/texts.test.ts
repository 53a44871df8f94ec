// Works and notes: on the device at once, in the LMS's memory where they fit, and never lost between the two.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { type DeviceStore, lastingStore, windowStore } from '../../src/player/device.ts';
import { lesson, newLesson } from '../../src/player/lesson.ts';
import { unpackMemory } from '../../src/player/memory.ts';
import { Session } from '../../src/player/session.ts';
import { notesOf, type Texts, worksOf } from '../../src/player/texts.ts';
import type { MemoryPlace } from '../../src/player/tracking/port.ts';
import { packText, unpackText } from '../../src/player/work-text.ts';
import { smallLesson } from './fixture.ts';

/** The kind of texts under test, and the id of one. */
let textsOf = worksOf;
let id = 'lab-klasifikasi';
const lms: MemoryPlace = { inLms: true, limit: 3_072 };
const compression = globalThis.CompressionStream;
let now = 1_800_000_000_000;

afterEach(() => {
  globalThis.CompressionStream = compression;
});

/** A launch on what an earlier one has left in the memory. */
async function launch(device: DeviceStore, { place = lms, memory = '' } = {}) {
  const remembered = unpackMemory(smallLesson, memory);
  const fresh = newLesson(smallLesson);
  const start = remembered ? lesson(fresh, { type: 'remembered', remembered }) : fresh;
  const session = new Session(start, () => now);
  session.keepIn(place);
  const memories: string[] = [];
  session.attach({ record: (_report, memory) => memories.push(memory), settle() {}, finish() {} });
  session.dispatch({ type: 'started', at: now, registration: 'r', resumed: memory !== '' });
  const texts = textsOf(session, device, 'bu-sari');
  await texts.open();
  return { session, texts, memory: () => memories[memories.length - 1] ?? '' };
}

/** Keeps a text and waits until it has turned out where. */
const keep = (texts: Texts, text: string) =>
  new Promise<void>((resolve) => {
    texts.onPlace(resolve);
    texts.keep(id, text);
  });

const lasting = () => lastingStore(memoryStorage());

function memoryStorage(): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };
}

/** Text that hardly gets shorter by compression. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
}

describe('packText and unpackText', () => {
  it('give back any text, with and without compression', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unpackText(await packText(text))).toBe(text);
      }),
    );
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    const packed = await packText('Rubrik “presentasi”');
    expect(packed[0]).toBe('t');
    expect(await unpackText(packed)).toBe('Rubrik “presentasi”');
  });

  it('make long texts shorter', async () => {
    const packed = await packText('Kriteria: isi, bahasa, sikap. '.repeat(40));
    expect(packed[0]).toBe('d');
    expect(packed.length).toBeLessThan(100);
  });

  it('say nothing of what is damaged or packed in a way that is not known', async () => {
    const packed = await packText('Kriteria '.repeat(40));
    expect(await unpackText(packed.slice(0, -4))).toBeUndefined();
    expect(await unpackText('t\u00ff\u00ff')).toBeUndefined();
    expect(await unpackText('zabc')).toBeUndefined();
    expect(await unpackText('')).toBeUndefined();
  });
});

describe.each([
  ['a work', worksOf, 'lab-klasifikasi'],
  ['a note', notesOf, 'data'],
] as const)('%s', (_name, kind, known) => {
  beforeEach(() => {
    textsOf = kind;
    id = known;
  });

  it('is on the device at once, then in the memory, and found on another device', async () => {
    const { texts, memory, session } = await launch(lasting());
    expect([texts.text(id), texts.place(id)]).toEqual([undefined, undefined]);
    const kept = keep(texts, 'Rubrik saya');
    expect([texts.text(id), texts.place(id)]).toEqual(['Rubrik saya', 'device']);
    await kept;
    expect(texts.place(id)).toBe('lms');
    const other = await launch(windowStore(), { memory: memory() });
    expect([other.texts.text(id), other.texts.place(id)]).toEqual(['Rubrik saya', 'lms']);
    session.finish();
    texts.keep(id, 'Setelah ditutup');
    expect(texts.text(id)).toBe('Setelah ditutup');
  });

  it('that is changed faster than it is packed ends up as it was last', async () => {
    const { texts, memory } = await launch(lasting());
    texts.keep(id, 'satu');
    texts.keep(id, 'dua');
    await keep(texts, 'tiga');
    expect((await launch(windowStore(), { memory: memory() })).texts.text(id)).toBe('tiga');
  });

  it('that does not fit stays on the device, or in the window where the device keeps nothing', async () => {
    const long = noise(6_000);
    const { texts, memory } = await launch(lasting());
    await keep(texts, long);
    expect(texts.place(id)).toBe('device');
    expect(memory().length).toBeLessThan(200);
    const inWindow = await launch(windowStore());
    await keep(inWindow.texts, long);
    expect(inWindow.texts.place(id)).toBe('window');
  });

  it('is said to be on the device where nobody else keeps the memory', async () => {
    const { texts } = await launch(lasting(), { place: { inLms: false } });
    await keep(texts, 'Rubrik saya');
    expect(texts.place(id)).toBe('device');
  });

  it('that the memory missed gets there at the next launch from the same device', async () => {
    const device = lasting();
    const first = await launch(device);
    first.session.finish();
    first.texts.keep(id, 'Sesaat sebelum ditutup');
    const second = await launch(device);
    expect(second.texts.text(id)).toBe('Sesaat sebelum ditutup');
    await new Promise<void>((resolve) => second.texts.onPlace(resolve));
    expect(second.texts.place(id)).toBe('lms');
  });

  it('is the one that was kept last, wherever that was', async () => {
    const [laptop, phone] = [lasting(), lasting()];
    const first = await launch(laptop);
    await keep(first.texts, 'dari laptop');
    now += 60_000;
    const second = await launch(phone, { memory: first.memory() });
    await keep(second.texts, 'dari ponsel');
    const third = await launch(laptop, { memory: second.memory() });
    expect(third.texts.text(id)).toBe('dari ponsel');
    const stale = await launch(phone, { memory: first.memory() });
    expect(stale.texts.text(id)).toBe('dari ponsel');
  });

  it('that this browser cannot read is carried on', async () => {
    const { texts, memory } = await launch(lasting());
    await keep(texts, 'Kriteria: isi, bahasa, sikap. '.repeat(20));
    const decompression = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    const old = await launch(lasting(), { memory: memory() });
    globalThis.DecompressionStream = decompression;
    expect([old.texts.text(id), old.texts.place(id)]).toEqual([undefined, 'lms']);
    old.session.open('data');
    const again = await launch(lasting(), { memory: old.memory() });
    expect(again.texts.text(id)).toContain('Kriteria');
  });

  it('is nobody else’s on a shared device', async () => {
    const device = lasting();
    const { texts, session } = await launch(device);
    await keep(texts, 'Rubrik saya');
    const colleague = textsOf(session, device, 'pak-budi');
    jest.spyOn(session, 'state', 'get').mockReturnValue(newLesson(smallLesson));
    await colleague.open();
    expect(colleague.text(id)).toBeUndefined();
  });
});
