// The copies on a device, where it is the only keeper: tabs lose nothing of each other's, and nothing piles up.
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { DeviceStore } from '../../src/player/device.ts';
import { lastingStore, windowStore } from '../../src/player/device.ts';
import { openDeviceMemory } from '../../src/player/device-memory.ts';
import { begin, mergeMemory } from '../../src/player/launch.ts';
import { local } from '../../src/player/tracking/local.ts';
import type { SavedState } from '../../src/player/tracking/port.ts';
import { smallLesson } from './fixture.ts';
import { deviceTabs, turn } from './support/device-tabs.ts';

const activity = 'https://w3id.org/kendali/kursus/sesi-1';
const key = `kendali:memory:${activity}`;
const day = 24 * 3_600_000;

afterEach(() => {
  jest.restoreAllMocks();
});

async function launch(device: DeviceStore) {
  const tracking = local(device, activity);
  const opening = await tracking.open();
  const { session } = begin(smallLesson, tracking, opening, Date.now, () => 0);
  opening.onOthers?.((memory) => void mergeMemory(session, memory, 'if-new'));
  await turn();
  return session;
}

const answered = (session: Awaited<ReturnType<typeof launch>>) => [...session.state.answers.keys()].sort();

it('a window that keeps nothing says so once, not at every answer', async () => {
  const tracking = local(windowStore(), activity);
  const said: SavedState[] = [];
  tracking.onSaved((saved) => said.push(saved));
  const { session } = begin(smallLesson, tracking, await tracking.open(), Date.now, () => 0);
  session.answer('q-pilih', ['b']);
  session.finish();
  expect(said).toEqual(['window']);
});

describe('two tabs without an LMS', () => {
  it('know what was done in either, and are one attempt', async () => {
    const tabs = deviceTabs();
    const [one, two] = [await launch(tabs.open()), await launch(tabs.open())];
    one.answer('q-pilih', ['b']);
    await tabs.deliver();
    two.answer('q-benar', ['false']);
    expect(await tabs.deliver()).toBeLessThanOrEqual(4);
    expect([answered(one), answered(two)]).toEqual([
      ['q-benar', 'q-pilih'],
      ['q-benar', 'q-pilih'],
    ]);
    expect(two.state.registration).toBe(one.state.registration);
    one.finish();
    two.finish();
    const next = await launch(tabs.open());
    expect(answered(next)).toEqual(['q-benar', 'q-pilih']);
    expect(tabs.texts.size).toBe(1);
  });

  it.each([true, false])('keep both when one sleeps, killed afterwards: %s', async (killed) => {
    const tabs = deviceTabs();
    const asleep = tabs.open();
    const [one, two] = [await launch(tabs.open()), await launch(asleep)];
    tabs.frozen.add(asleep);
    one.answer('q-pilih', ['b']);
    await tabs.deliver();
    two.answer('q-benar', ['false']);
    if (!killed) {
      await turn();
      expect(answered(two)).toEqual(['q-benar', 'q-pilih']);
      two.finish();
    }
    expect(answered(await launch(tabs.open()))).toEqual(['q-benar', 'q-pilih']);
  });

  it('take up nothing after their end, and leave it for the next launch', async () => {
    const tabs = deviceTabs();
    const [one, two] = [await launch(tabs.open()), await launch(tabs.open())];
    one.finish();
    two.answer('q-pilih', ['b']);
    two.finish();
    await tabs.deliver();
    expect(answered(one)).toEqual([]);
    expect(answered(await launch(tabs.open()))).toEqual(['q-pilih']);
  });
});

describe('what is on a device', () => {
  it('is read as an older version kept it, and as nobody can read it', async () => {
    const tabs = deviceTabs();
    const before = await launch(tabs.open());
    before.answer('q-pilih', ['b']);
    const [text = ''] = tabs.texts.values();
    tabs.texts.clear();
    tabs.texts.set(key, (JSON.parse(text) as { memory: string }).memory);
    for (const [at, broken] of ['', '{', '{"memory":1}', 'x', '{"memory":"1A"}'].entries())
      tabs.texts.set(`${key}#${at}`, broken);
    const session = await launch(tabs.open());
    expect(answered(session)).toEqual(['q-pilih']);
    session.answer('q-benar', ['true']);
    expect(tabs.texts.has(key)).toBe(false);
  });

  it('is given up after 60 days where an LMS has it, whatever the clock says in between', () => {
    const tabs = deviceTabs();
    const written = Date.now();
    const kept = (sent: boolean | undefined) => JSON.stringify({ memory: 'm', sent, at: written });
    tabs.texts.set('kendali:memory:a#1', kept(true));
    tabs.texts.set('kendali:memory:a#2', kept(false));
    tabs.texts.set('kendali:memory:a#3', kept(undefined));
    const leftAfter = (ms: number) => {
      jest.spyOn(Date, 'now').mockReturnValue(written + ms);
      openDeviceMemory(tabs.open(), 'kendali:memory:b');
      return [...tabs.texts.keys()].map((name) => name.slice(-1)).join('');
    };
    expect([
      leftAfter(59 * day),
      leftAfter(-3_000 * day),
      leftAfter(61 * day),
      leftAfter(3_000 * day),
    ]).toEqual(['123', '123', '23', '23']);
  });

  it('stays unread where the browser closes the storage in between', () => {
    const closed = () => {
      throw new Error('SecurityError');
    };
    const storage = { length: 1, key: closed, getItem: closed, setItem: closed, removeItem: closed };
    const store = lastingStore({ ...storage, clear: closed });
    store.remove('a');
    expect([store.read('a'), store.write('a', 'b'), store.keys('')]).toEqual([undefined, false, []]);
    expect(openDeviceMemory(store, key).keep({ memory: 'm' })).toBe(false);
  });
});
