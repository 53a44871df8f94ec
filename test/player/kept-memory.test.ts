// The memory that an LRS and this device keep, when several launches of one attempt write it.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type DeviceStore, windowStore } from '../../src/player/device.ts';
import { KeptMemory } from '../../src/player/tracking/lrs/kept-memory.ts';

/** An LRS that holds one memory, and puts whatever comes over it. */
class Place {
  held: string[] = [];
  takes = true;

  async put(memory: string): Promise<void> {
    if (!this.takes) throw new Error('No network');
    this.held = [memory];
  }
}

interface Launch {
  kept: KeptMemory;
  found: string[];
}

async function launch(device: DeviceStore, place: Place): Promise<Launch> {
  const kept = new KeptMemory({
    device,
    key: 'memory:attempt',
    load: async () => place.held,
    save: (memory) => place.put(memory),
    onChange: () => undefined,
  });
  return { kept, found: kept.memories(await kept.ask()) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('two tabs of one device', () => {
  it.each([true, false])('find what both have kept, whether the LRS took it (%s) or not', async (takes) => {
    const [device, place] = [windowStore(), new Place()];
    place.takes = takes;
    const [older, newer] = [await launch(device, place), await launch(device, place)];
    newer.kept.record('B', true);
    older.kept.finish('AA');
    await turn();
    newer.kept.finish('BB');
    await turn();
    expect((await launch(device, place)).found.sort()).toEqual(['AA', 'BB']);
  });

  it('leave one memory on the device when a launch that has found both is over', async () => {
    const [device, place] = [windowStore(), new Place()];
    const [older, newer] = [await launch(device, place), await launch(device, place)];
    for (const { kept } of [older, newer]) kept.finish(kept === older.kept ? 'A' : 'B');
    await turn();
    const third = await launch(device, place);
    third.kept.record('AB', true);
    await turn();
    expect(device.keys('memory:').length).toBe(1);
    expect((await launch(device, place)).found).toEqual(['AB']);
  });

  it('keep what one has written since the other began', async () => {
    const [device, place] = [windowStore(), new Place()];
    const older = await launch(device, place);
    older.kept.record('A', true);
    await turn();
    const newer = await launch(device, place);
    expect(newer.found).toEqual(['A']);
    older.kept.record('AA', false);
    newer.kept.finish('AB');
    await turn();
    older.kept.cease();
    expect((await launch(device, place)).found.sort()).toEqual(['AA', 'AB']);
  });
});

describe('a memory on this device', () => {
  it('counts no more when the LRS had it and has deleted it', async () => {
    const [device, place] = [windowStore(), new Place()];
    (await launch(device, place)).kept.finish('A');
    await turn();
    place.held = [];
    expect((await launch(device, place)).found).toEqual([]);
  });

  it('is dropped where nothing was to be recorded, but not what was there before', async () => {
    const [device, place] = [windowStore(), new Place()];
    (await launch(device, place)).kept.finish('A');
    await turn();
    const looking = await launch(device, place);
    looking.kept.record('B', false);
    looking.kept.drop();
    expect((await launch(device, place)).found).toEqual(['A']);
    expect(device.keys('memory:').length).toBe(1);
  });

  it('stays there when the LRS takes nothing more', async () => {
    const [device, place] = [windowStore(), new Place()];
    const { kept } = await launch(device, place);
    kept.cease();
    kept.finish('A');
    await turn();
    expect(place.held).toEqual([]);
    expect((await launch(device, place)).found).toEqual(['A']);
  });
});
