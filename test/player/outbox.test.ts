// The outbox against an LRS and a network that fail in every way that we know of.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { lastingStore, windowStore } from '../../src/player/device.ts';
import { deviceStatements } from '../../src/player/outbox/device-store.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { boxTo, FakeLrs, FakeStorage, type Fault, numbersTo, putAll, storeOn } from './outbox-lrs.ts';
import { sampleStatement, storePromises } from './store-contract.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe.each([
  ['memory', () => windowStore()],
  ['localStorage', () => lastingStore(new FakeStorage())],
])('the statement store in %s', (_name, device) => {
  const one = device();
  for (const [promise, check] of Object.entries(storePromises(async (box) => deviceStatements(box, one))))
    it(promise, check);

  it('keeps the order when the clock is set back', async () => {
    const place = deviceStatements('clock', device());
    await place.add(sampleStatement(1));
    jest.setSystemTime(0);
    await place.add(sampleStatement(2));
    expect((await place.all()).map(({ id }) => id)).toEqual(
      [1, 2].map((number) => sampleStatement(number).id),
    );
  });
});

describe('sending', () => {
  it('goes out in order, in batches that outlive the page, with the credentials', async () => {
    const lrs = new FakeLrs(['lost']);
    const waiting: number[] = [];
    const store = storeOn();
    const box = boxTo(lrs, store, { onWaiting: (count) => waiting.push(count) });
    putAll(box, numbersTo(60));
    await box.idle();
    await jest.advanceTimersByTimeAsync(2_000);
    await box.idle();
    expect(lrs.numbers).toEqual(numbersTo(60));
    expect(lrs.requests.every(({ batch }) => JSON.stringify(batch).length <= 20_000)).toBe(true);
    expect(lrs.requests.every(({ batch }) => batch.length <= 25)).toBe(true);
    expect(lrs.requests.every(({ keepalive }) => keepalive)).toBe(true);
    expect(lrs.requests[0]?.authorization).toBe('Basic a2V5');
    expect(waiting.at(-1)).toBe(0);
    expect(await store.all()).toEqual([]);
  });

  it('lets a statement that is too long for such a request go alone', async () => {
    const lrs = new FakeLrs();
    const box = boxTo(lrs, storeOn());
    putAll(box, [0]);
    putAll(box, [1], { result: { response: 'x'.repeat(40_000) } });
    putAll(box, [2]);
    await box.idle();
    expect(lrs.sent).toEqual([0, 1, 2]);
    expect(lrs.requests.map(({ keepalive }) => keepalive)).toEqual([true, false, true]);
  });

  it('waits until every statement is kept or can’t be', async () => {
    const order: string[] = [];
    const store = storeOn();
    const { add } = store;
    store.add = async (statement) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await add(statement);
      order.push('kept');
    };
    const lrs = new FakeLrs();
    const fetching = lrs.fetch;
    lrs.fetch = async (...request) => {
      order.push('sent');
      return fetching(...request);
    };
    const box = boxTo(lrs, store);
    putAll(box, [1, 2]);
    await jest.advanceTimersByTimeAsync(60);
    await box.idle();
    expect(order).toEqual(['kept', 'kept', 'sent']);
  });

  it('takes a statement once, and says when it is safe', async () => {
    const lrs = new FakeLrs(['hangs']);
    let room = false;
    const store = storeOn();
    const { add } = store;
    store.add = (statement) => (room ? add(statement) : Promise.reject(new Error('full')));
    const box = boxTo(lrs, store);
    const safe: string[] = [];
    for (const name of ['first', 'again']) void box.put(sampleStatement(1)).then(() => safe.push(name));
    await jest.advanceTimersByTimeAsync(1);
    expect([safe, lrs.sent]).toEqual([[], [1]]);
    room = true;
    await jest.advanceTimersByTimeAsync(40_000);
    await box.idle();
    expect(safe).toEqual(['first', 'again']);
    expect(lrs.numbers).toEqual([1]);
  });

  it('goes on after a reload with what was left', async () => {
    const store = storeOn();
    const first = boxTo(new FakeLrs(['lost']), store);
    putAll(first, [1]);
    await first.idle();
    const lrs = new FakeLrs();
    const second = boxTo(lrs, store);
    putAll(second, [2]);
    await second.idle();
    expect(lrs.numbers).toEqual([1, 2]);
  });
});

describe('an answer that isn’t the LRS’s word', () => {
  it.each<[Fault]>([[404], [429], [500], [503], ['html'], ['others'], ['some'], ['lost'], ['unheard']])(
    'keeps the statements until there is one: %s',
    async (fault) => {
      const lrs = new FakeLrs([fault]);
      const store = storeOn();
      const box = boxTo(lrs, store);
      putAll(box, [1, 2]);
      await box.idle();
      expect((await store.all()).length).toBe(fault === 'some' ? 1 : 2);
      await jest.advanceTimersByTimeAsync(2_000);
      await box.idle();
      expect(lrs.numbers).toEqual([1, 2]);
      expect(await store.all()).toEqual([]);
      expect(await box.aside()).toEqual([]);
    },
  );

  it.each([401, 403])('is asked for rarely while the credentials are refused (%d)', async (status) => {
    const lrs = new FakeLrs(Array.from({ length: 10 }, () => status));
    const box = boxTo(lrs, storeOn());
    putAll(box, [1]);
    await jest.advanceTimersByTimeAsync(140_000);
    expect(lrs.requests.length).toBe(1);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(lrs.numbers).toEqual([1]);
  });

  it.each([
    ['seconds', { 'Retry-After': '7' }, 7_000],
    [
      'a date',
      { 'Retry-After': 'Sun, 22 Nov 2026 08:00:20 GMT', Date: 'Sun, 22 Nov 2026 08:00:00 GMT' },
      20_000,
    ],
    ['a date by our clock', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    ['nonsense', { 'Retry-After': 'soon' }, 1_000],
    ['what is past', { 'Retry-After': 'Sun, 22 Nov 2020 08:00:20 GMT' }, 1_000],
  ])('comes when the server has asked to be left alone, in %s', async (_form, headers, wait) => {
    jest.setSystemTime(Date.parse('2026-01-01T00:00:00Z'));
    const lrs = new FakeLrs([{ status: 429, headers }]);
    const box = boxTo(lrs, storeOn());
    putAll(box, [1]);
    await box.idle();
    await jest.advanceTimersByTimeAsync(wait - 10);
    box.hurry();
    await jest.advanceTimersByTimeAsync(5);
    expect(lrs.requests.length).toBe(1);
    await jest.advanceTimersByTimeAsync(10);
    expect(lrs.numbers).toEqual([1]);
  });

  it('is given up after half a minute', async () => {
    const lrs = new FakeLrs(['hangs']);
    const box = boxTo(lrs, storeOn());
    putAll(box, [1]);
    await jest.advanceTimersByTimeAsync(32_000);
    expect(lrs.numbers).toEqual([1]);
  });

  it('is waited for longer and longer, up to five minutes', async () => {
    const lrs = new FakeLrs(Array.from({ length: 200 }, () => 'lost' as const));
    const box = boxTo(lrs, storeOn());
    putAll(box, [1]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lrs.requests.length).toBeLessThanOrEqual(7);
    await jest.advanceTimersByTimeAsync(3_600_000);
    const tried = lrs.requests.length;
    expect(tried).toBeGreaterThan(15);
    box.hurry();
    await box.idle();
    expect(lrs.requests.length).toBe(tried + 1);
  });

  it('isn’t hammered for, however often somebody hurries', async () => {
    const lrs = new FakeLrs(Array.from({ length: 50 }, () => 'lost' as const));
    const box = boxTo(lrs, storeOn());
    putAll(box, [1]);
    for (let tenth = 0; tenth < 100; tenth++) {
      box.hurry();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(lrs.requests.length).toBeLessThanOrEqual(7);
    expect(lrs.requests.length).toBeGreaterThan(4);
    jest.setSystemTime(0);
    const before = lrs.requests.length;
    box.hurry();
    await box.idle();
    expect(lrs.requests.length).toBe(before + 1);
  });
});

describe('a refusal', () => {
  it.each([400, 413, 415, 422])(
    'sets one statement aside with its reason and delivers the others: %d',
    async (code) => {
      const lrs = new FakeLrs();
      const store = storeOn();
      const bad = sampleStatement(13).id;
      const fetching = lrs.fetch;
      lrs.fetch = async (address, init) =>
        String(init?.body).includes(bad) ? new Response('never', { status: code }) : fetching(address, init);
      const box = boxTo(lrs, store);
      putAll(box, numbersTo(25));
      await box.idle();
      expect(lrs.numbers).toEqual(numbersTo(25).filter((number) => number !== 13));
      expect(await box.aside()).toMatchObject([{ statement: sampleStatement(13), reason: `${code} never` }]);
      expect(await store.all()).toEqual([]);
    },
  );

  it('is told, and so is what else this LRS means as one', async () => {
    const lrs = new FakeLrs([403, 403]);
    const settled: [string, boolean][] = [];
    const onSettled = ({ id }: Statement, delivered: boolean) => settled.push([id.slice(-1), delivered]);
    const box = boxTo(lrs, storeOn(), { refusals: [403], onSettled });
    putAll(box, [0, 1]);
    await box.idle();
    expect(settled).toEqual([
      ['0', false],
      ['1', true],
    ]);
  });

  it('is remembered by the window where the device has no room', async () => {
    const lrs = new FakeLrs();
    lrs.refused.add(sampleStatement(1).id);
    const full = () => Promise.reject(new Error('full'));
    const box = boxTo(lrs, storeOn(windowStore(), { add: full, setAside: full }));
    let safe = false;
    void box.put(sampleStatement(1)).then(() => {
      safe = true;
    });
    await box.idle();
    expect(await box.aside()).toMatchObject([{ reason: '400 bad statement' }]);
    expect(safe).toBe(false);
  });

  it('for a conflict counts only when the LRS holds something else', async () => {
    const lrs = new FakeLrs([409]);
    const store = storeOn();
    lrs.stored.push(sampleStatement(1));
    const other = { id: 'http://adlnet.gov/expapi/verbs/other', display: {} } as Statement['verb'];
    lrs.stored.push(sampleStatement(2, { verb: other }));
    const box = boxTo(lrs, store);
    putAll(box, [1]);
    await box.idle();
    expect(await box.aside()).toEqual([]);
    putAll(box, [2]);
    await box.idle();
    expect(await box.aside()).toMatchObject([{ statement: { id: sampleStatement(2).id } }]);
    expect(await store.all()).toEqual([]);
  });

  it('of the credentials ends the sending where somebody minds, and keeps what waits', async () => {
    const lrs = new FakeLrs([401]);
    const store = storeOn();
    let refused = 0;
    const box = boxTo(lrs, store, { onUnauthorized: () => refused++ });
    putAll(box, [0]);
    await box.idle();
    putAll(box, [1]);
    box.hurry();
    box.leave();
    await jest.advanceTimersByTimeAsync(600_000);
    await box.idle();
    expect(refused).toBe(1);
    expect(lrs.requests.length).toBe(1);
    expect((await store.all()).length).toBe(2);
  });
});

describe('leaving', () => {
  it('hands over one request of at most 32 KB and takes nothing out of the box', async () => {
    const lrs = new FakeLrs(Array.from({ length: 5 }, () => 'lost' as const));
    const store = storeOn();
    const box = boxTo(lrs, store);
    putAll(box, numbersTo(40), { result: { response: 'x'.repeat(4_000) } });
    await box.idle();
    box.leave();
    const last = lrs.requests.at(-1);
    expect(last?.keepalive).toBe(true);
    expect(JSON.stringify(last?.batch).length).toBeLessThanOrEqual(32_000);
    expect(last?.batch[0]?.id).toBe(sampleStatement(0).id);
    expect((await store.all()).length).toBe(40);
  });

  it('sends nothing when nothing is waiting', async () => {
    const lrs = new FakeLrs();
    const box = boxTo(lrs, storeOn());
    await box.idle();
    box.leave();
    expect(lrs.requests).toEqual([]);
  });

  it('repeats nothing that is under way, and keeps the order', async () => {
    const lrs = new FakeLrs();
    const box = boxTo(lrs, storeOn());
    await box.idle();
    putAll(box, numbersTo(3));
    for (let turn = 0; turn < 30 && lrs.requests.length === 0; turn++) await Promise.resolve();
    putAll(box, [3, 4]);
    box.leave();
    box.leave();
    await box.idle();
    expect(lrs.sent).toEqual(numbersTo(5));
  });

  it('leaves room for what is under way', async () => {
    const lrs = new FakeLrs(['hangs', 'hangs']);
    const box = boxTo(lrs, storeOn());
    putAll(box, numbersTo(20), { result: { response: 'x'.repeat(4_000) } });
    await jest.advanceTimersByTimeAsync(1);
    box.leave();
    const bytes = lrs.requests.reduce((sum, { batch }) => sum + JSON.stringify(batch).length, 0);
    expect(lrs.requests.length).toBe(2);
    expect(bytes).toBeLessThanOrEqual(32_000);
  });

  it('sends in its turn what leaving could not deliver', async () => {
    const lrs = new FakeLrs(['lost']);
    const box = boxTo(lrs, storeOn());
    await box.idle();
    putAll(box, numbersTo(3));
    box.leave();
    await box.idle();
    expect(lrs.stored).toEqual([]);
    await jest.advanceTimersByTimeAsync(2_000);
    await box.idle();
    expect(lrs.numbers).toEqual(numbersTo(3));
    expect(lrs.repeats).toBe(0);
  });

  it('keeps to what this window has put', async () => {
    const store = storeOn();
    await store.add(sampleStatement(1));
    const lrs = new FakeLrs(['lost']);
    const box = boxTo(lrs, store);
    await box.idle();
    putAll(box, [2]);
    box.leave();
    await box.idle();
    expect(lrs.sent).toEqual([1, 2]);
  });
});
