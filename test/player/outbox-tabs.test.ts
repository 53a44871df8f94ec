// Tabs that share a box, and places for statements that get lost while they are used.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { lastingStore, windowStore } from '../../src/player/device.ts';
import { asideOf } from '../../src/player/outbox/aside.ts';
import { deviceStatements } from '../../src/player/outbox/device-store.ts';
import { openStatementStore } from '../../src/player/outbox/open-store.ts';
import type { StatementPlace } from '../../src/player/outbox/store.ts';
import { turnsAt } from '../../src/player/outbox/turns.ts';
import { boxTo, FakeLrs, FakeStorage, numbersTo, putAll, storeOn, turns } from './outbox-lrs.ts';
import { sampleStatement, storePromises } from './store-contract.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'navigator');
});

const device = () => lastingStore(new FakeStorage());
const withLocks = (request: (name: string, work: () => Promise<unknown>) => Promise<unknown>) =>
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });

describe('two tabs', () => {
  it('send once what both found in the box, and take up what the other leaves', async () => {
    const [shared, alone] = [device(), turns()];
    const lrs = new FakeLrs(['lost']);
    const tab = () => boxTo(lrs, storeOn(shared, { alone }));
    await Promise.all(numbersTo(30).map((number) => storeOn(shared).add(sampleStatement(number))));
    const [one, other] = [tab(), tab()];
    putAll(one, [30]);
    putAll(other, [31]);
    await Promise.all([one.idle(), other.idle()]);
    await jest.advanceTimersByTimeAsync(2_000);
    await Promise.all([one.idle(), other.idle()]);
    expect([...lrs.numbers].sort((a, b) => a - b)).toEqual(numbersTo(32));
    expect(lrs.numbers.slice(0, 30)).toEqual(numbersTo(30));
    expect(lrs.repeats).toBe(0);
  });

  it('don’t send what the other has set aside', async () => {
    const [shared, alone] = [device(), turns()];
    const lrs = new FakeLrs();
    lrs.refused.add(sampleStatement(1).id);
    await storeOn(shared).add(sampleStatement(1));
    const tabs = [1, 2].map(() => boxTo(lrs, storeOn(shared, { alone })));
    for (const tab of tabs) await tab.idle();
    expect(lrs.requests.length).toBe(1);
  });

  it('don’t wait for one that was killed', async () => {
    const [shared, alone] = [device(), turns()];
    const lrs = new FakeLrs();
    const one = boxTo(lrs, storeOn(shared, { alone }));
    await one.idle();
    await storeOn(shared).add(sampleStatement(1));
    expect(lrs.sent).toEqual([]);
    putAll(one, [2]);
    await one.idle();
    expect(lrs.numbers).toEqual([2, 1]);
  });
});

describe('taking turns', () => {
  const tabs = (count: number) => {
    const shared = device();
    return Array.from({ length: count }, () => turnsAt('box', shared));
  };
  /** Work that takes a second, and what is at work at the same time at most. */
  function work() {
    let busy = 0;
    const seen = { most: 0, done: 0 };
    return {
      seen,
      run: async () => {
        seen.most = Math.max(seen.most, ++busy);
        await new Promise((resolve) => setTimeout(resolve, 25_000));
        busy--;
        seen.done++;
      },
    };
  }

  it('is up to the browser’s locks, a name for each box', async () => {
    const names: string[] = [];
    withLocks((name, run) => {
      names.push(name);
      return run();
    });
    expect(await turnsAt('box', windowStore())(async () => 1)).toBe(1);
    expect(names).toEqual(['kendali:turn:box']);
    await expect(turnsAt('box', windowStore())(() => Promise.reject(new Error('mine')))).rejects.toThrow(
      'mine',
    );
  });

  it.each(['no locks', 'locks that may not be had'])('goes by a lease where there are %s', async (where) => {
    if (where !== 'no locks') withLocks(() => Promise.reject(new DOMException('sandbox', 'SecurityError')));
    const { seen, run } = work();
    for (const alone of tabs(3)) void alone(run);
    await jest.advanceTimersByTimeAsync(80_000);
    expect(seen).toEqual({ most: 1, done: 3 });
  });

  it('doesn’t wait long for a tab that was killed, nor for a clock that was set back', async () => {
    for (const until of [10_000, 3_600_000]) {
      const shared = device();
      shared.write('kendali:turn:box', `somebody ${Date.now() + until}`);
      let done = false;
      void turnsAt(
        'box',
        shared,
      )(async () => {
        done = true;
      });
      await jest.advanceTimersByTimeAsync(10_500);
      expect(done).toBe(true);
      expect(shared.keys('')).toEqual([]);
    }
  });
});

/** A database in memory that can be told to fail. */
class FakeDatabase {
  #statements = deviceStatements('db', windowStore());
  fault: 'closed' | 'full' | 'hangs' | 'gone' | undefined;
  opened = 0;

  open = async (): Promise<StatementPlace> => {
    this.opened++;
    if (this.fault === 'gone') throw new DOMException('no', 'UnknownError');
    if (this.fault === 'closed') this.fault = undefined;
    const ask = async <T>(work: (place: StatementPlace) => Promise<T>, adds = false): Promise<T> => {
      if (this.fault === 'hangs') return new Promise<T>(() => {});
      if (this.fault === 'full' && adds) throw new DOMException('full', 'QuotaExceededError');
      if (this.fault && this.fault !== 'full') throw new DOMException('closing', 'InvalidStateError');
      return work(this.#statements);
    };
    return {
      add: (statement) => ask((place) => place.add(statement), true),
      all: () => ask((place) => place.all()),
      stillWaiting: (ids) => ask((place) => place.stillWaiting(ids)),
      remove: (ids) => ask((place) => place.remove(ids)),
      setAside: (id, reason) => ask((place) => place.setAside(id, reason)),
      aside: () => ask((place) => place.aside()),
      clear: () => ask((place) => place.clear()),
    };
  };

  /** The browser throws everything away. */
  evict(): void {
    this.#statements = deviceStatements('db', windowStore());
    this.fault = 'closed';
  }
}

const numbersIn = async (place: StatementPlace) => (await place.all()).map(({ id }) => Number(id.slice(-2)));

describe('a store over two places', () => {
  describe.each(['a database', 'none'])('with %s', (which) => {
    const shared = device();
    const databases = new Map<string, FakeDatabase>();
    const open = (box: string) => {
      const database = databases.get(box) ?? new FakeDatabase();
      databases.set(box, database);
      if (which === 'none') database.fault = 'gone';
      return openStatementStore(box, shared, database.open);
    };
    for (const [promise, check] of Object.entries(storePromises(open))) it(promise, check);
  });

  it('opens the database again when the browser has closed it', async () => {
    const database = new FakeDatabase();
    const store = await openStatementStore('box', device(), database.open);
    await store.add(sampleStatement(1));
    const { openings } = store;
    database.fault = 'closed';
    await Promise.all([store.add(sampleStatement(2)), store.add(sampleStatement(3))]);
    expect(await numbersIn(store)).toEqual([1, 2, 3]);
    expect([database.opened, store.openings > openings]).toEqual([2, true]);
  });

  it.each(['gone', 'full', 'hangs'] as const)(
    'uses the other place when the database is %s, and comes back',
    async (fault) => {
      const [shared, database] = [device(), new FakeDatabase()];
      const store = await openStatementStore('box', shared, database.open);
      await store.add(sampleStatement(1));
      database.fault = fault;
      const adding = store.add(sampleStatement(2));
      await jest.advanceTimersByTimeAsync(20_000);
      await adding;
      database.fault = undefined;
      await store.add(sampleStatement(3));
      const next = await openStatementStore('box', shared, database.open);
      await next.add(sampleStatement(4));
      expect(await numbersIn(next)).toEqual([1, 2, 3, 4]);
      expect(shared.keys('kendali:outbox')).toEqual([]);
    },
  );

  it('rejects what neither place takes, and takes what comes when there is room', async () => {
    const [storage, database] = [new FakeStorage(), new FakeDatabase()];
    const store = await openStatementStore('box', lastingStore(storage), database.open);
    database.fault = 'full';
    storage.room = 10;
    await expect(store.add(sampleStatement(1))).rejects.toThrow('no room');
    database.fault = undefined;
    await store.add(sampleStatement(1));
    expect(await numbersIn(store)).toEqual([1]);
  });
});

describe('an outbox whose store gets lost', () => {
  it('loses nothing of the queue when the browser throws the database away', async () => {
    const [shared, database] = [device(), new FakeDatabase()];
    const lrs = new FakeLrs(['lost', 'lost']);
    const box = boxTo(lrs, await openStatementStore('box', shared, database.open));
    putAll(box, numbersTo(20));
    await box.idle();
    database.evict();
    await jest.advanceTimersByTimeAsync(1_500);
    await box.idle();
    const next = await openStatementStore('box', shared, database.open);
    expect(await numbersIn(next)).toEqual(numbersTo(20));
    await jest.advanceTimersByTimeAsync(5_000);
    await box.idle();
    expect(lrs.numbers).toEqual(numbersTo(20));
    expect(await numbersIn(next)).toEqual([]);
  });

  it('sends what no place has room for, keeps it when there is some, and tells how much is at risk', async () => {
    const [storage, database] = [new FakeStorage(), new FakeDatabase()];
    const store = await openStatementStore('box', lastingStore(storage), database.open);
    const lrs = new FakeLrs(['lost', 'lost']);
    const told: [number, number][] = [];
    const box = boxTo(lrs, store, { onWaiting: (waiting, unkept) => told.push([waiting, unkept]) });
    database.fault = 'full';
    storage.room = 10;
    putAll(box, [1, 2]);
    await box.idle();
    expect(told.at(-1)).toEqual([2, 2]);
    database.fault = undefined;
    await jest.advanceTimersByTimeAsync(1_500);
    await box.idle();
    expect(told.at(-1)).toEqual([2, 0]);
    expect(await numbersIn(store)).toEqual([1, 2]);
    await jest.advanceTimersByTimeAsync(5_000);
    await box.idle();
    expect(lrs.numbers).toEqual([1, 2]);
    expect(told.at(-1)).toEqual([0, 0]);
  });

  it('isn’t held up by a database that hangs', async () => {
    const database = new FakeDatabase();
    const store = await openStatementStore('box', windowStore(), database.open);
    const lrs = new FakeLrs();
    const box = boxTo(lrs, store);
    await box.idle();
    database.fault = 'hangs';
    putAll(box, [1, 2]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(lrs.numbers).toEqual([1, 2]);
  });
});

describe('what was refused', () => {
  it('can be had for an attempt, from whichever box, and for no other', async () => {
    const shared = device();
    const of = (number: number, registration: string) => {
      const statement = sampleStatement(number);
      return { ...statement, context: { ...statement.context, registration } };
    };
    for (const [number, registration, box] of [
      [1, 'mine', 'one'],
      [2, 'mine', 'other'],
      [3, 'hers', 'one'],
    ] as const) {
      const place = deviceStatements(box, shared);
      await place.add(of(number, registration));
      await place.setAside(sampleStatement(number).id, `because ${number}`);
    }
    expect(await asideOf('mine', shared)).toEqual([
      { statement: of(1, 'mine'), reason: 'because 1' },
      { statement: of(2, 'mine'), reason: 'because 2' },
    ]);
  });
});
