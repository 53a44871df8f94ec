// The launcher as an LMS, by the sections of the cmi5 specification: launch, fetch URL, LMS.LaunchData, personal links.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CourseStructure, checkStructure, StructureError } from '../../lrs/cmi5/index.ts';
import { createKey, LimitError, listAudit, listKeys } from '../../lrs/index.ts';
import {
  base,
  categories,
  extension,
  learner,
  openLink,
  startLauncher,
  structure,
  type TestLauncher,
  verbOf,
} from './cmi5-harness.ts';

const [one, two] = ['https://course.example/k/satu', 'https://course.example/k/dua'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let lms: TestLauncher;
beforeEach(async () => {
  lms = await startLauncher();
});
afterEach(async () => {
  await lms.close();
  expect(lms.errors).toEqual([]);
});

describe('8.1 the launch URL', () => {
  it('has the five parameters beside the AU’s own', async () => {
    const { registration, token } = await lms.register();
    const au = await lms.launch(token, one);
    expect(`${au.url.origin}${au.url.pathname}`).toBe(`${lms.origin}/cmi5/kursus/satu/index.html`);
    expect([...au.url.searchParams.keys()].sort()).toEqual(
      ['activityId', 'actor', 'endpoint', 'fetch', 'registration', 'tema'].sort(),
    );
    expect(au.parameter('endpoint')).toBe(`${lms.origin}/xapi/`);
    expect(JSON.parse(au.parameter('actor'))).toEqual(learner);
    expect(au.parameter('registration')).toBe(registration);
    expect(registration).toMatch(uuid);
  });

  it('is given twenty times a minute at most', async () => {
    const { registration, token } = await lms.register();
    for (let n = 0; n < 20; n += 1) await lms.launch(token, two);
    await expect(lms.launch(token, two)).rejects.toThrow('503');
    lms.now.value += 61_000_000;
    await lms.launch(token, two);
    expect((await lms.store.launchesOf(registration)).length).toBe(21);
  });

  it('8.1.5: gives an AU an id of its own, the same at every launch and for everybody', async () => {
    const [first, second] = [await lms.register(), await lms.register('tautan-2')];
    const ids = [
      (await lms.launch(first.token, one)).parameter('activityId'),
      (await lms.launch(first.token, one)).parameter('activityId'),
      (await lms.launch(second.token, one)).parameter('activityId'),
    ];
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBe(one);
    expect((await lms.launch(first.token, two)).parameter('activityId')).not.toBe(ids[0]);
  });
});

describe('8.2 the fetch URL', () => {
  it('gives a token once; the second time error 1, with status 200', async () => {
    const { token } = await lms.register();
    const au = await lms.launch(token, one);
    const both = await Promise.all([au.fetch(), au.fetch()]);
    expect(both.filter((answer) => 'auth-token' in answer)).toHaveLength(1);
    expect(both.find((answer) => 'error-code' in answer)).toMatchObject({ 'error-code': '1' });
    expect(await au.fetch()).toMatchObject({ 'error-code': '1', 'error-text': expect.any(String) });
  });

  it('answers JSON to any origin, and only to POST', async () => {
    const { token } = await lms.register();
    const address = (await lms.launch(token, one)).parameter('fetch');
    const refused = await fetch(address);
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    expect((await fetch(address, { method: 'OPTIONS' })).status).toBe(204);
    const answer = await fetch(address, { method: 'POST' });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('8.2.3: error 2 for what it doesn’t know, error 1 for a session that is over', async () => {
    const { token } = await lms.register();
    const au = await lms.launch(token, one);
    const stranger = await fetch(`${lms.origin}/cmi5/fetch/${'x'.repeat(43)}`, { method: 'POST' });
    expect(await stranger.json()).toMatchObject({ 'error-code': '2' });
    lms.now.value += 2 * 3_600_000_000;
    expect(await au.fetch()).toMatchObject({ 'error-code': '1' });
  });

  it('gives credentials for this learner and registration, and nothing beyond', async () => {
    const { token } = await lms.register();
    const other = await lms.register('tautan-2');
    const au = await lms.launch(token, one);
    await au.open();
    const own = { ...au.state('ingatan') };
    expect((await au.request('PUT', 'activities/state', own, { halaman: 2 })).status).toBe(204);
    expect(await (await au.request('GET', 'activities/state', own)).json()).toEqual({ halaman: 2 });
    const strange = [
      { ...own, registration: other.registration },
      { ...own, agent: JSON.stringify({ ...learner, account: { homePage: base, name: 'tautan-2' } }) },
    ];
    for (const query of strange) {
      expect((await au.request('PUT', 'activities/state', query, {})).status).toBe(403);
      expect((await au.request('GET', 'activities/state', query)).status).toBe(403);
    }
    const { registration: _, ...none } = own;
    expect((await au.request('PUT', 'activities/state', none, {})).status).toBe(403);
    const activity = { activityId: au.parameter('activityId'), profileId: 'x' };
    expect((await au.request('PUT', 'activities/profile', activity, {})).status).toBe(403);
    expect((await au.request('GET', 'activities/profile', activity)).status).toBe(404);
    expect((await au.request('GET', 'statements')).status).toBe(200);
    expect((await (await au.request('GET', 'statements')).json()) as object).toMatchObject({
      statements: [],
    });
    expect((await au.request('GET', 'statements/export')).status).not.toBe(500);
  });

  it('a key isn’t made for what is no registration', async () => {
    const limits = { registration: 'F0000000-0000-4000-8000-000000000000' };
    await expect(createKey(lms.store, { name: 'x', scopes: ['state'], limits })).rejects.toThrow(LimitError);
  });

  it('11.0: the AU may read and write the learner’s preferences', async () => {
    const { token } = await lms.register();
    const au = await lms.launch(token, one);
    await au.open();
    const query = { profileId: 'cmi5LearnerPreferences', agent: au.parameter('actor') };
    expect((await au.request('GET', 'agents/profile', query)).status).toBe(404);
    expect((await au.request('PUT', 'agents/profile', query, { audioPreference: 'off' })).status).toBe(204);
    expect((await au.request('GET', 'agents/profile', query)).status).toBe(200);
  });
});

describe('10 LMS.LaunchData', () => {
  it('has what the AU needs, and a session of its own for every launch', async () => {
    const { registration, token } = await lms.register();
    const first = await lms.launch(token, one);
    const data = await first.open();
    const session = (data.contextTemplate as { extensions: Record<string, string> }).extensions[
      extension('sessionid')
    ];
    expect(data).toEqual({
      contextTemplate: {
        contextActivities: { grouping: [{ objectType: 'Activity', id: one }] },
        extensions: { [extension('sessionid')]: session },
      },
      launchMode: 'Normal',
      launchParameters: 'mulai=1',
      masteryScore: 0.75,
      moveOn: 'CompletedAndPassed',
      returnURL: `${lms.origin}/cmi5/launch/${registration}`,
      entitlementKey: { courseStructure: 'kunci-1' },
    });
    expect(JSON.stringify(data)).not.toContain(token);
    const again = await (await lms.launch(token, one)).open();
    expect(again.contextTemplate).not.toEqual(data.contextTemplate);
    const other = await (await lms.launch(token, two)).open();
    expect(Object.keys(other).sort()).toEqual(['contextTemplate', 'launchMode', 'moveOn', 'returnURL']);
  });

  it('the AU can’t change or delete it', async () => {
    const { token } = await lms.register();
    const au = await lms.launch(token, one);
    await au.open();
    const { stateId: _, ...all } = au.state('');
    const query = au.state('LMS.LaunchData');
    expect((await au.request('PUT', 'activities/state', query, {})).status).toBe(403);
    expect((await au.request('POST', 'activities/state', query, { moveOn: 'Completed' })).status).toBe(403);
    expect((await au.request('DELETE', 'activities/state', query)).status).toBe(403);
    expect((await au.request('DELETE', 'activities/state', all)).status).toBe(403);
    expect((await au.request('GET', 'activities/state', all)).status).toBe(200);
  });
});

describe('9.3.1 launched', () => {
  it('is stored before the launch, with what 9.6 asks for', async () => {
    const { registration, token } = await lms.register();
    const au = await lms.launch(token, one);
    const [launched] = await lms.statements();
    expect(launched).toMatchObject({
      id: expect.stringMatching(uuid),
      actor: learner,
      verb: { id: 'http://adlnet.gov/expapi/verbs/launched' },
      object: { id: au.parameter('activityId'), definition: { name: { id: 'Satu' } } },
      timestamp: expect.stringMatching(/Z$/),
      context: {
        registration,
        contextActivities: {
          grouping: [{ objectType: 'Activity', id: one }],
          category: [{ objectType: 'Activity', id: categories.cmi5 }],
        },
        extensions: {
          [extension('sessionid')]: expect.stringMatching(uuid),
          [extension('masteryscore')]: 0.75,
          [extension('launchmode')]: 'Normal',
          [extension('launchurl')]: `${lms.origin}/cmi5/kursus/satu/index.html?tema=songket`,
          [extension('moveon')]: 'CompletedAndPassed',
          [extension('launchparameters')]: 'mulai=1',
        },
      },
    });
    expect((await lms.statements()).map(verbOf)).not.toContain('abandoned');
  });
});

describe('9.6.1 registration', () => {
  it('satisfies at once what nothing is asked of', async () => {
    const free: CourseStructure = {
      ...structure,
      children: [
        {
          kind: 'block',
          id: 'https://course.example/k/b',
          title: { id: 'B' },
          children: structure.children.slice(1),
        },
        ...structure.children.slice(0, 1),
      ],
    };
    const other = await startLauncher(free);
    try {
      const { registration } = await other.register();
      const [satisfied, ...rest] = await other.statements();
      expect(rest).toEqual([]);
      expect(satisfied).toMatchObject({
        verb: { id: 'https://w3id.org/xapi/adl/verbs/satisfied' },
        object: { definition: { type: 'https://w3id.org/xapi/cmi5/activitytype/block' } },
        context: { registration, extensions: { [extension('sessionid')]: expect.stringMatching(uuid) } },
      });
      expect(satisfied?.object).not.toMatchObject({ id: 'https://course.example/k/b' });
    } finally {
      await other.close();
    }
  });
});

describe('personal links', () => {
  it('lose their secret at once: a cookie for this registration takes its place', async () => {
    const { registration, token } = await lms.register();
    const answer = await fetch(`${lms.origin}/cmi5/launch/${token}`, { redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/cmi5/launch/${registration}`);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('set-cookie')).toBe(
      `cmi5_link=${token}; Path=/cmi5/launch/${registration}; HttpOnly; SameSite=Lax`,
    );
    const without = await fetch(`${lms.origin}/cmi5/launch/${registration}`);
    expect([without.status, await without.json()]).toEqual([403, { kind: 'stranger' }]);
  });

  it('nothing on disk or in the audit log would open one', async () => {
    const { token } = await lms.register();
    await lms.launch(token, one);
    const [line] = await listAudit(lms.store, { limit: 1 });
    expect(line).toMatchObject({ action: 'link.made', by: 'pelatih', detail: { count: 1 } });
    const { registrations } = await lms.store.listRegistrations({
      course: structure.id,
      limit: 9,
      offset: 0,
    });
    expect(JSON.stringify(registrations)).not.toContain(token);
  });

  it('don’t open another’s registration, nor with another’s form', async () => {
    const [mine, yours] = [await lms.register(), await lms.register('tautan-2')];
    const { cookie, path } = await openLink(lms.origin, mine.token);
    const foreign = await fetch(`${lms.origin}/cmi5/launch/${yours.registration}`, { headers: { cookie } });
    expect(foreign.status).toBe(410);
    const form = { method: 'POST', body: new URLSearchParams({ au: one }), redirect: 'manual' as const };
    const headers = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await fetch(lms.origin + path, { ...form, headers })).status).toBe(403);
    expect((await fetch(lms.origin + path, { ...form, headers: {} })).status).toBe(403);
    expect((await lms.statements()).map(verbOf)).not.toContain('launched');
  });

  it('show how far the learner is; looking launches nothing', async () => {
    const { registration, token } = await lms.register();
    const { cookie, path } = await openLink(lms.origin, token);
    expect((await lms.launcher.read(registration))?.state).toBe('unopened');
    const page = await (await fetch(lms.origin + path, { headers: { cookie } })).json();
    expect(page).toMatchObject({
      kind: 'learner',
      action: path,
      view: { learner: 'Ibu Ratna', next: one, percent: 33, satisfied: false },
    });
    expect((page as { view: { aus: { state: string }[] } }).view.aus.map(({ state }) => state)).toEqual([
      'untouched',
      'untouched',
      'satisfied',
    ]);
    expect((await lms.launcher.read(registration))?.state).toBe('opened');
    expect((await lms.statements()).map(verbOf)).toEqual([]);
  });

  it('expire, are renewed and revoked, with the session under way', async () => {
    const { registration, token } = await lms.register();
    const au = await lms.launch(token, one);
    await au.open();
    expect(await au.send(au.defined('initialized', lms.now.value))).toBe('200');
    const expiresAt = new Date(lms.now.value / 1000 + 86_400_000);
    const renewed = await lms.launcher.renew(registration, { expiresAt, by: 'pelatih' });
    expect((await fetch(`${lms.origin}/cmi5/launch/${token}`)).status).toBe(410);
    expect((await openLink(lms.origin, renewed ?? '')).path).toBe(`/cmi5/launch/${registration}`);
    expect((await lms.statements()).map(verbOf).at(-1)).toBe('abandoned');
    expect((await listKeys(lms.store)).length).toBe(0);
    expect(await lms.launcher.revoke(registration, 'pelatih')).toBe(true);
    expect((await lms.launcher.read(registration))?.state).toBe('revoked');
    expect((await fetch(`${lms.origin}/cmi5/launch/${renewed}`)).status).toBe(410);
    const again = (await lms.launcher.renew(registration, { expiresAt, by: 'pelatih' })) ?? '';
    lms.now.value += 2 * 86_400_000_000;
    expect((await fetch(`${lms.origin}/cmi5/launch/${again}`)).status).toBe(410);
    const actions = (await listAudit(lms.store, { limit: 9 })).map(({ action }) => action);
    expect(actions).toEqual(['link.renewed', 'link.revoked', 'link.renewed', 'link.made']);
  });

  it('leave no key behind: neither once a session is over, nor when one is revoked as it begins', async () => {
    const { registration, token } = await lms.register();
    const done = await lms.launch(token, one);
    await done.open();
    await done.send(done.defined('initialized', lms.now.value), done.defined('terminated', lms.now.value));
    await lms.launcher.sweep();
    expect(await listKeys(lms.store)).toHaveLength(1);
    lms.now.value += 180_000_000;
    await lms.launcher.sweep();
    expect(await listKeys(lms.store)).toEqual([]);
    const au = await lms.launch(token, one);
    await Promise.allSettled([au.open(), lms.launcher.revoke(registration, 'pelatih')]);
    expect(await listKeys(lms.store)).toEqual([]);
    expect((await listAudit(lms.store, { limit: 9 })).map(({ action }) => action)).toEqual([
      'link.revoked',
      'link.made',
    ]);
  });

  it('are forgotten with the learner, and when nobody ever opened them', async () => {
    const [mine, unopened] = [await lms.register(), await lms.register('tautan-2')];
    const au = await lms.launch(mine.token, one);
    await au.open();
    const agent = `account ${base} ${learner.account.name}`;
    await lms.store.erasePeople([[agent]], { actor: 'cli', reason: 'request' });
    expect(await lms.launcher.read(mine.registration)).toBeUndefined();
    expect(await lms.store.launchesOf(mine.registration)).toEqual([]);
    expect(await au.send(au.defined('initialized', lms.now.value))).toMatch(/^40[13]/);
    const other = `account ${base} tautan-2`;
    expect((await lms.store.peopleIdleSince(lms.now.value + 1)).flat()).toEqual([other]);
    expect((await lms.store.peopleIdleSince(lms.now.value)).flat()).toEqual([]);
    const addresses = { origin: base, endpoint: base, fetch: base, returnUrl: base };
    expect(await lms.launcher.launch(unopened.registration, one, addresses)).toBeInstanceOf(URL);
    lms.now.value += 130 * 86_400_000_000;
    await lms.launcher.sweep();
    expect(await lms.launcher.read(unopened.registration)).toBeUndefined();
    expect(await lms.store.launchesOf(unopened.registration)).toEqual([]);
  });

  it('are found by name and note, page by page', async () => {
    for (const name of ['a', 'b', 'c']) {
      lms.now.value += 1;
      await lms.register(name);
    }
    const list = { course: structure.id, limit: 2, offset: 0 };
    const { registrations, matching } = await lms.launcher.list({ ...list, search: 'ratna sdn' });
    expect([registrations.map(({ accountName }) => accountName), matching]).toEqual([['c', 'b'], 3]);
    expect((await lms.launcher.list({ ...list, search: '100%' })).matching).toBe(0);
    expect((await lms.launcher.list({ ...list, course: 'https://other.example' })).matching).toBe(0);
  });
});

describe('13 course structures', () => {
  const au = (parts: object) =>
    ({ kind: 'au', id: one, title: {}, url: 'a.html', moveOn: 'Passed', ...parts }) as const;
  it.each([
    ['no AU', []],
    ['an id that is no IRI', [au({ id: 'satu' })]],
    ['an id twice', [au({}), au({})]],
    ['a reserved query name', [au({ url: 'a.html?actor=1' })]],
    ['a url that is no web address', [au({ url: 'javascript:alert(1)' })]],
    ['a masteryScore beyond 1', [au({ masteryScore: 1.5 })]],
  ])('refuses %s', (_name, children) => {
    expect(() => checkStructure({ ...structure, children } as CourseStructure)).toThrow(StructureError);
  });

  it('takes more than 1,000 AUs', async () => {
    const children = Array.from({ length: 1200 }, (_, n) => au({ id: `${one}/${n}` }));
    const other = await startLauncher({ ...structure, children } as CourseStructure);
    try {
      const { token, registration } = await other.register();
      await other.launch(token, `${one}/1199`);
      expect((await other.launcher.view(registration))?.aus).toHaveLength(1200);
    } finally {
      await other.close();
    }
  });
});
