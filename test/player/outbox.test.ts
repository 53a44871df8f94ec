// The outbox against an LRS and a network that fail in every way that we know of.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { lastingStore, windowStore } from '../../src/player/device.ts';
import { deviceStatements } from '../../src/player/outbox/device-store.ts';
import { openOutbox } from '../../src/player/outbox/outbox.ts';
import type { StatementStore } from '../../src/player/outbox/store.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { sampleStatement, storePromises } from './store-contract.ts';

/** What happens to a request: an answer, a broken connection before the LRS has it, or one after that. */
type Fault = number | 'html' | 'lost' | 'unheard';

/** An LRS behind a bad network. */
class FakeLrs {
  readonly stored: Statement[] = [];
  readonly requests: { batch: Statement[]; keepalive: boolean; authorization: string }[] = [];
  readonly faults: Fault[];
  /** Ids that it will never take. */
  readonly refused = new Set<string>();

  constructor(faults: Fault[] = []) {
    this.faults = [...faults];
  }

  fetch: typeof fetch = async (address, init = {}) => {
    const headers = init.headers as Record<string, string>;
    const lookUp = /statementId=(.*)$/.exec(String(address))?.[1];
    if (lookUp) return Response.json(this.stored.find((statement) => statement.id === lookUp) ?? {});
    const batch = JSON.parse(String(init.body)) as Statement[];
    this.requests.push({
      batch,
      keepalive: init.keepalive === true,
      authorization: headers.Authorization ?? '',
    });
    const fault = this.faults.shift();
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    if (fault === 'html')
      return new Response('<h1>Login Wi-Fi</h1>', { headers: { 'Content-Type': 'text/html' } });
    if (typeof fault === 'number')
      return new Response('no', { status: fault, headers: { 'Retry-After': '7' } });
    if (batch.some((statement) => this.refused.has(statement.id)))
      return new Response('bad statement', { status: 400 });
    const known = (statement: Statement) => this.stored.find((other) => other.id === statement.id);
    if (batch.some((statement) => known(statement) && known(statement)?.verb.id !== statement.verb.id))
      return new Response('conflict', { status: 409 });
    this.stored.push(...batch.filter((statement) => !known(statement)));
    if (fault === 'unheard') throw new TypeError('Connection reset');
    return Response.json(batch.map((statement) => statement.id));
  };

  ids(): number[] {
    return this.stored.map((statement) => Number(statement.id.slice(-12)));
  }
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const boxOf = (lrs: FakeLrs, store: StatementStore, onWaiting?: (waiting: number) => void) =>
  openOutbox({
    store,
    endpoint: 'https://lrs.example/xapi/',
    authorization: 'Basic a2V5',
    fetch: lrs.fetch,
    random: () => 0,
    ...(onWaiting ? { onWaiting } : {}),
  });
const memoryStore = () => deviceStatements('box', windowStore());
const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each([
  ['memory', () => windowStore()],
  ['localStorage', () => lastingStore(fakeStorage())],
])('the statement store in %s', (_name, device) => {
  const one = device();
  for (const [promise, check] of Object.entries(storePromises(async (box) => deviceStatements(box, one))))
    it(promise, check);
});

describe('sending', () => {
  it('goes out in order, in batches of at most 25, with the credentials', async () => {
    const lrs = new FakeLrs(['lost']);
    const waiting: number[] = [];
    const store = memoryStore();
    const box = boxOf(lrs, store, (count) => waiting.push(count));
    for (const number of numbersTo(60)) box.put(sampleStatement(number));
    await box.idle();
    box.hurry();
    await box.idle();
    expect(lrs.ids()).toEqual(numbersTo(60));
    expect(Math.max(...lrs.requests.map(({ batch }) => batch.length))).toBe(25);
    expect(lrs.requests[0]?.authorization).toBe('Basic a2V5');
    expect(waiting[waiting.length - 1]).toBe(0);
    expect(await store.all()).toEqual([]);
  });

  it('keeps a statement before it sends it', async () => {
    const order: string[] = [];
    const store = memoryStore();
    const add = store.add.bind(store);
    store.add = async (statement) => {
      await add(statement);
      order.push('kept');
    };
    const lrs = new FakeLrs();
    const fetching = lrs.fetch;
    lrs.fetch = async (...request) => {
      order.push('sent');
      return fetching(...request);
    };
    const box = boxOf(lrs, store);
    box.put(sampleStatement(1));
    await box.idle();
    expect(order).toEqual(['kept', 'sent']);
  });

  it('goes on after a reload with what was left', async () => {
    const store = memoryStore();
    const broken = new FakeLrs(['lost']);
    const first = boxOf(broken, store);
    first.put(sampleStatement(1));
    await first.idle();
    const lrs = new FakeLrs();
    const second = boxOf(lrs, store);
    second.put(sampleStatement(2));
    await second.idle();
    expect(lrs.ids()).toEqual([1, 2]);
  });

  it.each<[Fault]>([[401], [403], [404], [429], [500], [503], ['html'], ['lost'], ['unheard']])(
    'keeps and tries again after %s',
    async (fault) => {
      const lrs = new FakeLrs([fault]);
      const store = memoryStore();
      const box = boxOf(lrs, store);
      box.put(sampleStatement(1));
      await box.idle();
      expect((await store.all()).length).toBe(1);
      await jest.advanceTimersByTimeAsync(typeof fault === 'number' ? 7_000 : 2_000);
      await box.idle();
      expect(lrs.ids()).toEqual([1]);
      expect(await store.all()).toEqual([]);
      expect(await store.aside()).toEqual([]);
    },
  );

  it('backs off up to five minutes, and hurries when told to', async () => {
    const lrs = new FakeLrs(Array.from({ length: 200 }, () => 'lost' as const));
    const box = boxOf(lrs, memoryStore());
    box.put(sampleStatement(1));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lrs.requests.length).toBeLessThanOrEqual(7);
    await jest.advanceTimersByTimeAsync(3_600_000);
    const tried = lrs.requests.length;
    expect(tried).toBeGreaterThan(15);
    box.hurry();
    await box.idle();
    expect(lrs.requests.length).toBe(tried + 1);
  });

  it('sets one refused statement aside with its reason and delivers the others', async () => {
    const lrs = new FakeLrs(['lost']);
    const store = memoryStore();
    lrs.refused.add(sampleStatement(13).id);
    const box = boxOf(lrs, store);
    for (const number of numbersTo(25)) box.put(sampleStatement(number));
    await box.idle();
    box.hurry();
    await box.idle();
    expect(lrs.ids()).toEqual(numbersTo(25).filter((number) => number !== 13));
    expect(await store.aside()).toMatchObject([
      { statement: sampleStatement(13), reason: '400 bad statement' },
    ]);
    expect(await store.all()).toEqual([]);
  });

  it('counts a conflict as delivered only when the LRS holds the same', async () => {
    const lrs = new FakeLrs([409]);
    const store = memoryStore();
    lrs.stored.push(sampleStatement(1));
    const other = { id: 'http://adlnet.gov/expapi/verbs/other', display: {} } as Statement['verb'];
    lrs.stored.push(sampleStatement(2, { verb: other }));
    const box = boxOf(lrs, store);
    box.put(sampleStatement(1));
    await box.idle();
    expect(await store.aside()).toEqual([]);
    box.put(sampleStatement(2));
    await box.idle();
    expect(await store.aside()).toMatchObject([{ statement: { id: sampleStatement(2).id } }]);
    expect(await store.all()).toEqual([]);
  });

  it('still sends what the device has no room for', async () => {
    const lrs = new FakeLrs();
    const store = memoryStore();
    store.add = async () => {
      throw new Error('QuotaExceededError');
    };
    const box = boxOf(lrs, store);
    box.put(sampleStatement(1));
    await box.idle();
    expect(lrs.ids()).toEqual([1]);
  });
});

describe('sending where locks exist', () => {
  const withLocks = (request: (name: string, work: () => Promise<unknown>) => Promise<unknown>) =>
    Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'navigator');
  });

  it('goes on without one where none may be had', async () => {
    withLocks(() => Promise.reject(new DOMException('not in a sandbox', 'SecurityError')));
    const lrs = new FakeLrs(['lost']);
    const box = boxOf(lrs, memoryStore());
    box.put(sampleStatement(1));
    await box.idle();
    expect(lrs.requests.length).toBe(1);
    await jest.advanceTimersByTimeAsync(2_000);
    await box.idle();
    expect(lrs.ids()).toEqual([1]);
  });

  it('holds one while it delivers', async () => {
    const names: string[] = [];
    withLocks((name, work) => {
      names.push(name);
      return work();
    });
    const lrs = new FakeLrs();
    const box = boxOf(lrs, memoryStore());
    box.put(sampleStatement(1));
    await box.idle();
    expect(names).toEqual(['kendali:outbox']);
    expect(lrs.ids()).toEqual([1]);
  });
});

describe('leaving', () => {
  it('hands over one keepalive request below 60 KB and takes nothing out of the box', async () => {
    const lrs = new FakeLrs(Array.from({ length: 5 }, () => 'lost' as const));
    const store = memoryStore();
    const box = boxOf(lrs, store);
    const long = 'x'.repeat(4_000);
    for (const number of numbersTo(40)) box.put(sampleStatement(number, { result: { response: long } }));
    await box.idle();
    box.leave();
    const last = lrs.requests[lrs.requests.length - 1];
    expect(last?.keepalive).toBe(true);
    expect(JSON.stringify(last?.batch).length).toBeLessThanOrEqual(60_000);
    expect(last?.batch[0]?.id).toBe(sampleStatement(0).id);
    expect((await store.all()).length).toBe(40);
  });

  it('sends nothing when nothing is waiting', async () => {
    const lrs = new FakeLrs();
    const box = boxOf(lrs, memoryStore());
    await box.idle();
    box.leave();
    expect(lrs.requests).toEqual([]);
  });
});

describe('sending once', () => {
  const onceBoxOf = (lrs: FakeLrs, settled: [number, boolean][] = []) =>
    openOutbox({
      store: memoryStore(),
      endpoint: 'https://lrs.example/xapi',
      authorization: 'Basic a2V5',
      fetch: lrs.fetch,
      random: () => 0,
      once: true,
      refusals: [403],
      onSettled: ({ id }, delivered) => settled.push([Number(id.slice(-12)), delivered]),
    });
  const sent = (lrs: FakeLrs) =>
    lrs.requests.flatMap(({ batch }) => batch.map(({ id }) => Number(id.slice(-12))));

  it('repeats nothing on leaving that is under way, and keeps the order', async () => {
    const lrs = new FakeLrs();
    const box = onceBoxOf(lrs);
    await box.idle();
    for (const number of numbersTo(3)) box.put(sampleStatement(number));
    for (let turn = 0; turn < 20 && lrs.requests.length === 0; turn++) await Promise.resolve();
    for (const number of [3, 4]) box.put(sampleStatement(number));
    box.leave();
    box.leave();
    await box.idle();
    expect(sent(lrs)).toEqual(numbersTo(5));
    expect(lrs.requests.every(({ keepalive }) => keepalive)).toBe(true);
  });

  it('sends in its turn what leaving could not deliver', async () => {
    const lrs = new FakeLrs(['lost']);
    const box = onceBoxOf(lrs);
    await box.idle();
    for (const number of numbersTo(3)) box.put(sampleStatement(number));
    box.leave();
    await box.idle();
    expect(lrs.stored).toEqual([]);
    await jest.advanceTimersByTimeAsync(2_000);
    await box.idle();
    expect(lrs.ids()).toEqual(numbersTo(3));
  });

  it('tells what became of each statement, a further refusal included', async () => {
    const lrs = new FakeLrs([403, 403]);
    const settled: [number, boolean][] = [];
    const box = onceBoxOf(lrs, settled);
    for (const number of numbersTo(2)) box.put(sampleStatement(number));
    await box.idle();
    expect(settled).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it('sends nothing more once its credentials are refused, where somebody minds, and keeps what waits', async () => {
    const lrs = new FakeLrs([401]);
    const store = memoryStore();
    let refused = 0;
    const box = openOutbox({
      store,
      endpoint: 'https://lrs.example/xapi/',
      authorization: 'Basic a2V5',
      fetch: lrs.fetch,
      onUnauthorized: () => refused++,
    });
    box.put(sampleStatement(0));
    await box.idle();
    box.put(sampleStatement(1));
    box.hurry();
    box.leave();
    await jest.advanceTimersByTimeAsync(600_000);
    await box.idle();
    expect(refused).toBe(1);
    expect(lrs.requests.length).toBe(1);
    expect((await store.all()).length).toBe(2);
  });

  it('lets a statement that is too long for such a request go alone', async () => {
    const lrs = new FakeLrs();
    const box = onceBoxOf(lrs);
    const long = { result: { response: 'x'.repeat(40_000) } };
    for (const number of numbersTo(3)) box.put(sampleStatement(number, number === 1 ? long : {}));
    await box.idle();
    expect(sent(lrs)).toEqual(numbersTo(3));
    expect(lrs.requests.map(({ keepalive }) => keepalive)).toEqual([true, false, true]);
  });
});

describe('any schedule of faults', () => {
  it('ends with every statement in the LRS exactly once, in order', async () => {
    const fault = fc.constantFrom<Fault>(401, 403, 429, 500, 503, 'html', 'lost', 'unheard');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        async (faults, count) => {
          const lrs = new FakeLrs(faults);
          const store = memoryStore();
          const box = boxOf(lrs, store);
          for (const number of numbersTo(count)) {
            box.put(sampleStatement(number));
            if (number % 7 === 0) await box.idle();
          }
          for (let turn = 0; turn < 20; turn++) {
            await box.idle();
            box.hurry();
          }
          await box.idle();
          expect(lrs.ids()).toEqual(numbersTo(count));
          expect(await store.all()).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The Web Storage API on a map. */
function fakeStorage(): Storage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}
