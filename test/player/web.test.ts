// Who learns on a device that people share, and what is kept of each.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { lastingStore, windowStore } from '../../src/player/device.ts';
import { deviceStatements } from '../../src/player/outbox/device-store.ts';
import type { Report } from '../../src/player/report.ts';
import { earlyBox, openReportLog } from '../../src/player/report-log.ts';
import { forgetWaiting, sendWaiting } from '../../src/player/site/leftover.ts';
import { agreesTo, memoryName, newPerson, openPeople } from '../../src/player/site/people.ts';
import { readSummary, writeSummary } from '../../src/player/site/summary.ts';
import { boxOf } from '../../src/player/tracking/lrs/box.ts';
import { web } from '../../src/player/tracking/web.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';

const course = 'https://w3id.org/kendali/kursus';
const activity = `${course}/sesi-1`;
const endpoint = 'https://lrs.example/xapi';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const report: Report = {
  at: 0,
  happening: { type: 'started', resumed: false },
  score: 50,
  graded: true,
  status: 'failed',
  percent: 40,
  changed: { score: false, status: false, completion: false },
  bookmark: undefined,
  registration: undefined,
  jenjang: undefined,
};

describe('people on one device', () => {
  it('begin with somebody of whom nothing is known and nothing was asked', () => {
    const device = windowStore();
    const person = openPeople(device, course).current();
    expect(person).toMatchObject({ slot: '', name: '', school: '' });
    expect(person.account).toMatch(uuid);
    expect(agreesTo(person, endpoint)).toBeUndefined();
    expect(device.keys('')).toEqual([]);
  });

  it('keep their answer for the place they were asked about, and for no other', () => {
    const people = openPeople(windowStore(), course);
    people.save({ ...people.current(), name: 'Sari', consent: { endpoint, given: true, at: 1 } });
    expect(agreesTo(people.current(), endpoint)).toBe(true);
    expect(agreesTo(people.current(), 'https://other.example')).toBeUndefined();
  });

  it('are each found again under their own memory, one without a name too', async () => {
    const device = windowStore();
    const people = openPeople(device, course);
    web(device, activity, people.current()).record(report, 'm1');
    people.save({ ...newPerson(), name: 'Budi' });
    const budi = people.current();
    expect(people.others().map(({ slot }) => slot)).toEqual(['']);
    const tracking = web(device, activity, budi);
    expect(await tracking.open()).toMatchObject({ memories: [], learner: { id: budi.slot, name: 'Budi' } });
    tracking.finish({ ...report, percent: 100, status: 'passed', score: 90 }, 'm2');
    people.switchTo('');
    expect((await web(device, activity, people.current()).open()).memories).toEqual(['m1']);
    expect(readSummary(device, activity, '')).toEqual({ percent: 40, status: 'failed', score: 50 });
    expect(readSummary(device, activity, budi.slot)).toEqual({ percent: 100, status: 'passed', score: 90 });
  });

  it.each(['the first', 'another'])('are forgotten whole, and leave the others alone: %s', (which) => {
    const device = windowStore();
    const people = openPeople(device, course);
    people.save({ ...newPerson(''), name: 'Sari' });
    people.save({ ...newPerson(), name: 'Budi' });
    const [sari, budi] = [people.others()[0]?.slot ?? '?', people.current().slot];
    for (const slot of [sari, budi]) {
      device.write(`kendali:memory:${memoryName(activity, slot)}`, 'm');
      writeSummary(device, activity, slot, { percent: 1, status: 'incomplete' });
      device.write(`kendali:work:${activity}:${slot}:lab`, 'w');
      device.write(`kendali:keep:${activity}:${slot}:lab`, 'k');
    }
    const [gone, left] = which === 'the first' ? [sari, budi] : [budi, sari];
    people.forget(gone, [activity]);
    const keys = device.keys('kendali:').filter((key) => !key.startsWith('kendali:people:'));
    expect(keys).toHaveLength(4);
    expect(
      keys.every((key) => key.includes(memoryName(activity, left)) || key.includes(`:${left}:lab`)),
    ).toBe(true);
    expect(people.others().map(({ slot }) => slot)).toEqual([left]);
    expect(people.current()).toMatchObject({ name: '' });
    expect(people.current().slot).not.toBe(left);
  });

  it.each(['', '{', '[]', '{"current":1}', '{"current":"","people":[{"slot":3}]}'])(
    'survive what somebody wrote in their place: %j',
    (text) => {
      const device = windowStore();
      device.write(`kendali:people:${course}`, text);
      expect(openPeople(device, course).current()).toMatchObject({ slot: '', name: '' });
      device.write(`kendali:progress:${activity}`, text);
      expect(readSummary(device, activity, '')).toBeUndefined();
    },
  );

  it('whose name is corrected find their waiting statements again', () => {
    const account = { homePage: 'https://site.example', name: 'u' };
    const box = boxOf(endpoint, { objectType: 'Agent', name: 'Sari', account });
    expect(boxOf(endpoint, { objectType: 'Agent', name: 'Sari Dewi', account })).toBe(box);
    expect(boxOf(endpoint, { objectType: 'Agent', account: { ...account, name: 'v' } })).not.toBe(box);
  });
});

describe('statements that wait', () => {
  const lrs = { endpoint, key: 'k', secret: 's' };
  const statement = { id: 'a3f5b2c4-0000-4000-8000-000000000001' } as Statement;
  let sent = 0;
  beforeEach(() => {
    sent = 0;
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    Object.assign(globalThis, {
      location: { protocol: 'https:', origin: 'https://site.example' },
      window: { addEventListener: () => undefined },
      document: { addEventListener: () => undefined },
    });
    jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      sent++;
      return Response.json([statement.id]);
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    for (const name of ['location', 'window', 'document']) Reflect.deleteProperty(globalThis, name);
  });

  /** Somebody with a statement in her box on a device that keeps things. */
  async function somebody(given: boolean) {
    const device = lastingStore(new MapStorage());
    const people = openPeople(device, course);
    people.save({ ...newPerson(), name: 'Sari', consent: { endpoint, given, at: 1 } });
    const person = people.current();
    const account = { homePage: 'https://site.example', name: person.account };
    const box = deviceStatements(boxOf(endpoint, { objectType: 'Agent', account }), device);
    await box.add(statement);
    return { leftover: { lrs, course, people, device }, person, box };
  }

  it('go out while their person agrees, and not when she doesn’t', async () => {
    const counts: number[] = [];
    const { leftover, person, box } = await somebody(true);
    await sendWaiting(leftover, person, (count) => counts.push(count));
    for (let tries = 0; tries < 100 && counts.at(-1) !== 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(counts).toEqual([1, 0]);
    expect([sent, await box.all()]).toEqual([1, []]);
    const other = await somebody(false);
    await sendWaiting(other.leftover, other.person, (count) => counts.push(count));
    expect([sent, counts.at(-1), (await other.box.all()).length]).toEqual([1, 0, 1]);
  });

  it('are given up when their person is forgotten', async () => {
    const { leftover, person, box } = await somebody(true);
    leftover.people.forget(person.slot, [activity]);
    const account = { homePage: 'https://site.example', name: person.account };
    const log = openReportLog(leftover.device, boxOf(endpoint, { objectType: 'Agent', account }), activity);
    log.add({ at: 1 } as Report);
    openReportLog(leftover.device, earlyBox(person.account), activity).add({ at: 2 } as Report);
    await box.setAside(statement.id, 'because');
    await box.add({ ...statement, id: '00000000-0000-4000-8000-000000000002' });
    await forgetWaiting(leftover, person);
    await sendWaiting(leftover, person, () => undefined);
    expect([sent, await box.all(), await box.aside(), leftover.device.keys('kendali:reports:')]).toEqual([
      0,
      [],
      [],
      [],
    ]);
  });
});

/** The Web Storage API over a map. */
class MapStorage implements Storage {
  readonly #texts = new Map<string, string>();
  get length() {
    return this.#texts.size;
  }
  clear = () => this.#texts.clear();
  getItem = (key: string) => this.#texts.get(key) ?? null;
  key = (index: number) => [...this.#texts.keys()][index] ?? null;
  removeItem = (key: string) => void this.#texts.delete(key);
  setItem = (key: string, text: string) => void this.#texts.set(key, text);
}
