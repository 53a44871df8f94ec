// Reports, log, outbox and store together, with faults and kills between any two steps of any tab.
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { lastingStore } from '../../src/player/device.ts';
import { deviceStatements } from '../../src/player/outbox/device-store.ts';
import type { Outbox } from '../../src/player/outbox/outbox.ts';
import type { StatementStore } from '../../src/player/outbox/store.ts';
import type { Report } from '../../src/player/report.ts';
import { forgetReports, openReportLog, type ReportLog } from '../../src/player/report-log.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { boxTo, FakeLrs, FakeStorage, type Fault, numbersTo, turns } from './outbox-lrs.ts';
import { sampleStatement } from './store-contract.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** What becomes of one step of a tab. */
type Fate = 'ok' | 'slow' | 'fails' | 'killed before' | 'killed after';
type Act = 'report' | 'hurry' | 'leave' | 'wait' | 'kill';

const never = <T>(): Promise<T> => new Promise(() => {});

/** A device whose tabs come and go. */
class World {
  readonly device = lastingStore(new FakeStorage());
  readonly lrs: FakeLrs;
  readonly fates: Fate[];
  readonly #alone = turns();
  readonly #tabs: (Tab | undefined)[] = [];
  readonly made: string[] = [];
  launches = 0;

  constructor(faults: readonly Fault[], fates: readonly Fate[]) {
    this.lrs = new FakeLrs(faults);
    this.fates = [...fates];
  }

  /** The tab, opened anew where it was killed. */
  tab(number: number): Tab {
    const open = this.#tabs[number];
    const tab = open?.isAlive ? open : new Tab(this, this.#alone);
    this.#tabs[number] = tab;
    return tab;
  }

  /** Everything is well again, and the lesson is opened once more. */
  async heal(): Promise<Tab> {
    this.fates.length = 0;
    this.lrs.faults.length = 0;
    for (const tab of this.#tabs) tab?.kill();
    const tab = this.tab(0);
    await jest.advanceTimersByTimeAsync(1_000);
    await tab.box.idle();
    return tab;
  }
}

/** One launch. Once it is killed, nothing of it runs on. */
class Tab {
  readonly #world: World;
  readonly #log: ReportLog;
  readonly #launch: string;
  readonly box: Outbox;
  isAlive = true;
  #die = () => {};
  #made = 0;

  constructor(world: World, alone: StatementStore['alone']) {
    this.#world = world;
    this.#launch = `launch ${world.launches++}`;
    const death = new Promise<void>((resolve) => {
      this.#die = resolve;
    });
    const place = deviceStatements('box', world.device);
    const store: StatementStore = {
      openings: 1,
      // The browser frees the lock of a tab that dies.
      alone: async (work) => {
        const done = await alone(() => Promise.race([death, work().then((result) => ({ result }))]));
        return done && this.isAlive ? done.result : never();
      },
      add: (statement) => this.#step(() => place.add(statement)),
      all: () => this.#step(() => place.all()),
      stillWaiting: (ids) => this.#step(() => place.stillWaiting(ids)),
      remove: (ids) => this.#step(() => place.remove(ids)),
      setAside: (id, reason) => this.#step(() => place.setAside(id, reason)),
      aside: () => place.aside(),
      clear: () => place.clear(),
    };
    const { fetch } = world.lrs;
    this.box = boxTo(world.lrs, store, { fetch: (...request) => this.#step(() => fetch(...request)) });
    this.#log = openReportLog(world.device, 'sari', 'sesi');
    this.#pass();
  }

  do(act: Act): void {
    if (act === 'hurry') this.box.hurry();
    if (act === 'leave') this.box.leave();
    if (act === 'kill') this.kill();
    if (act !== 'report') return;
    const report = { at: this.#made++, registration: this.#launch } as Report;
    this.#world.made.push(nameOf(this.#launch, report.at));
    this.#log.add(report);
    this.#pass();
  }

  kill(): void {
    this.isAlive = false;
    this.#die();
  }

  #pass(): void {
    this.#log.pass((report, id) => this.box.put(statementOf(report, id)));
  }

  async #step<T>(work: () => Promise<T>): Promise<T> {
    if (!this.isAlive) return never();
    const fate = this.#world.fates.shift();
    if (fate === 'killed before') this.kill();
    if (fate === 'fails') throw new Error('A fault');
    if (!this.isAlive) return never();
    const result = await work();
    if (fate === 'slow') await new Promise((resolve) => setTimeout(resolve, 100));
    if (fate === 'killed after') this.kill();
    return this.isAlive ? result : never();
  }
}

const nameOf = (launch: string | undefined, at: number): string => `${launch} ${String(at).padStart(3, '0')}`;

function statementOf({ at, registration = '' }: Report, id: string): Statement {
  const statement = sampleStatement(at);
  return { ...statement, id, context: { ...statement.context, registration } };
}

const told = ({ timestamp, context }: Statement): string =>
  nameOf(context.registration, (Date.parse(timestamp) - 1_800_000_000_000) / 1000);

const acts = (...others: Act[]) =>
  fc.array(fc.tuple(fc.nat({ max: 1 }), fc.constantFrom<Act>('report', 'report', 'wait', ...others)), {
    minLength: 5,
    maxLength: 30,
  });
const faults = fc.array(
  fc.constantFrom<Fault>(401, 403, 429, 500, 503, 'html', 'others', 'some', 'lost', 'unheard', 'hangs'),
  { maxLength: 8 },
);
const fates = (...some: Fate[]) =>
  fc.array(fc.constantFrom<Fate>('ok', 'ok', 'ok', 'slow', ...some), { maxLength: 60 });

async function play(world: World, schedule: readonly (readonly [number, Act])[]): Promise<void> {
  for (const [number, act] of schedule) {
    world.tab(number).do(act);
    if (act === 'wait') await jest.advanceTimersByTimeAsync(1_000);
  }
}

it('tells every report exactly once, in the order of its launch, when tabs are killed and the network is bad', async () => {
  await fc.assert(
    fc.asyncProperty(
      acts('hurry', 'kill'),
      faults,
      fates('killed before', 'killed after'),
      async (schedule, broken, steps) => {
        const world = new World(broken, steps);
        await play(world, schedule);
        await world.heal();
        const stored = world.lrs.stored.map(told);
        expect([...stored].sort()).toEqual([...world.made].sort());
        for (let launch = 0; launch < world.launches; launch++) {
          const ofLaunch = stored.filter((name) => name.startsWith(`launch ${launch} `));
          expect(ofLaunch).toEqual([...ofLaunch].sort());
        }
        expect(world.device.keys('')).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});

it('loses nothing when the store fails, pages are left, and some is refused for good', async () => {
  await fc.assert(
    fc.asyncProperty(
      acts('hurry', 'kill', 'leave'),
      faults,
      fates('fails', 'fails', 'killed before', 'killed after'),
      fc.array(fc.nat({ max: 12 }), { maxLength: 3 }),
      async (schedule, broken, steps, bad) => {
        const world = new World(broken, steps);
        const isBad = (statement: Statement) => bad.some((at) => told(statement).endsWith(nameOf('', at)));
        const take = world.lrs.fetch;
        world.lrs.fetch = async (address, init) =>
          (JSON.parse(String(init?.body)) as Statement[]).some(isBad)
            ? new Response('never', { status: 400 })
            : take(address, init);
        await play(world, schedule);
        const { box } = await world.heal();
        const aside = (await box.aside()).map(({ statement }) => told(statement));
        const stored = world.lrs.stored.map(told);
        expect([...stored, ...aside].sort()).toEqual([...world.made].sort());
        expect(stored.some((name) => bad.some((at) => name.endsWith(nameOf('', at))))).toBe(false);
        expect(world.device.keys('kendali:outbox:').concat(world.device.keys('kendali:reports:'))).toEqual(
          [],
        );
      },
    ),
    { numRuns: 30 },
  );
});

it('keeps a report until the outbox has it, under one id however often it is handed on', async () => {
  const device = lastingStore(new FakeStorage());
  const log = openReportLog(device, 'sari', 'sesi');
  const taken: [number, string][] = [];
  for (const at of numbersTo(12)) log.add({ at } as Report);
  const again = openReportLog(device, 'sari', 'sesi');
  for (const one of [log, again]) {
    one.pass(async ({ at }, id) => {
      taken.push([at, id]);
      return one === log ? never() : undefined;
    });
    one.pass(() => Promise.reject(new Error('twice')));
  }
  await jest.advanceTimersByTimeAsync(0);
  expect(taken.map(([at]) => at)).toEqual([...numbersTo(12), ...numbersTo(12)]);
  expect(new Set(taken.map(([, id]) => id)).size).toBe(12);
  expect(device.keys('')).toEqual([]);
});

it('hands on what the device had no room for, and keeps what can’t be handed on', async () => {
  const storage = new FakeStorage();
  const device = lastingStore(storage);
  const log = openReportLog(device, 'sari', 'sesi');
  device.write('kendali:reports:sari:sesi:000000001:x', '{');
  log.add({ at: 1 } as Report);
  storage.room = 5;
  log.add({ at: 2 } as Report);
  const taken: number[] = [];
  log.pass(async ({ at }) => {
    if (at === 1) throw new Error('of another version');
    taken.push(at);
  });
  await jest.advanceTimersByTimeAsync(0);
  expect(taken).toEqual([2]);
  expect(device.keys('').length).toBe(2);
});

it('gives up the reports of one person, about all sessions, and nobody else’s', () => {
  const device = lastingStore(new FakeStorage());
  for (const [box, session] of [
    ['sari', 'sesi-1'],
    ['sari', 'sesi-2'],
    ['sari dewi', 'sesi-1'],
  ] as const)
    openReportLog(device, box, session).add({ at: 1 } as Report);
  forgetReports(device, 'sari');
  expect(device.keys('').map((key) => key.split(':')[2])).toEqual(['sari dewi']);
});
