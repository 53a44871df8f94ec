// The lesson as a cmi5 assignable unit, launched by an LMS that forgives nothing.
import { describe, expect, it } from '@jest/globals';
import { actor, registration } from './cmi5-judge.ts';
import { StrictLms } from './cmi5-lms.ts';
import { launched, pagesOfLesson, right, study, submit, useBrowser, wait } from './cmi5-play.ts';
import { settled, Tab } from './cmi5-tab.ts';
import { smallLesson } from './fixture.ts';

useBrowser();

describe('a session', () => {
  it('begins with token, launch data, preferences, initialized, and ends with terminated', async () => {
    const { lms, tab, page } = await launched({ masteryScore: 0.75, returnURL: 'https://lms.example/kelas' });
    await tab.do(page, study());
    await tab.do(page, (session) => session.tryLab('lab-klasifikasi', { measure: 80, response: 'k=3' }));
    await tab.do(page, submit);
    expect(lms.faults).toEqual([]);
    expect(lms.told()).toEqual([
      'initialized',
      ...pagesOfLesson.map((id) => `experienced page/${id}`),
      ...Object.keys(right).map((id) => `answered question/${id}`),
      'completed',
      'passed',
      'interacted lab/lab-klasifikasi',
      'terminated',
    ]);
    const [token, ...rest] = lms.wire;
    const first = rest.findIndex((line) => line.startsWith('POST'));
    expect(token).toBe('POST /fetch/1');
    expect(rest.slice(0, first).sort()).toEqual(
      expect.arrayContaining(['GET /lrs/activities/state LMS.LaunchData', 'GET /lrs/agents/profile']),
    );
    expect(page.wentTo).toBe('https://lms.example/kelas');
    expect(page.saved).toBe('lms');
    expect(tab.device.keys('kendali:cmi5')).toEqual([]);
  });

  it('is terminated when the tab is closed, in one request that outlives the page', async () => {
    const { lms, tab, page } = await launched();
    await tab.do(page, (session) => session.open('pembuka'));
    await tab.close(page);
    expect(lms.told()).toEqual(['initialized', 'experienced page/pembuka', 'terminated']);
    expect(lms.faults).toEqual([]);
    expect(page.wentTo).toBeUndefined();
  });

  it('keeps the order when the network was away: the last request carries all that waits', async () => {
    const { lms, tab, page } = await launched();
    lms.online = false;
    await tab.do(page, study());
    lms.online = true;
    await tab.close(page);
    expect(lms.told()[0]).toBe('initialized');
    expect(lms.told().slice(-3)).toEqual(['completed', 'passed', 'terminated']);
    expect(lms.faults).toEqual([]);
  });

  it.each(['https://lms.example/lrs', 'https://lms.example/lrs/'])(
    'finds the LRS at %s',
    async (endpoint) => {
      const { lms, page } = await launched({ endpoint });
      expect(lms.told()).toEqual(['initialized']);
      expect(page.opening).toMatchObject({ registration, place: { inLms: true }, learner: { name: 'Sari' } });
      expect(lms.faults).toEqual([]);
    },
  );

  it('is none when no LMS has launched the lesson', async () => {
    const tab = new Tab(new StrictLms(), smallLesson);
    for (const query of ['', '?endpoint=https://lms.example/lrs', `?actor=${JSON.stringify(actor)}`]) {
      const page = await tab.load(`https://files.example/au/index.html${query}`);
      expect(page.opening).toBeUndefined();
    }
  });

  it('gets through an LMS that answers late and badly at first', async () => {
    const lms = new StrictLms();
    const tab = new Tab(lms, smallLesson);
    lms.broken.set('LMS.LaunchData', 503);
    const loading = tab.load(lms.launch());
    await settled();
    await wait(3_000);
    const page = await loading;
    expect(lms.told()).toEqual(['initialized']);
    await tab.close(page);
    expect(lms.faults).toEqual([]);
  });

  it('that begins late tells what happened before, and nothing when the LMS wanted it looked at', async () => {
    for (const launchMode of ['Normal', 'Review'] as const) {
      const lms = new StrictLms({ launchMode });
      const tab = new Tab(lms, smallLesson);
      lms.online = false;
      const loading = tab.load(lms.launch());
      await settled();
      await wait(8_000);
      const page = await loading;
      await tab.do(page, (session) => session.open('pembuka'));
      expect(page.saved).toBe('waiting');
      lms.online = true;
      await wait(60_000);
      await tab.close(page);
      const read = launchMode === 'Normal' ? ['experienced page/pembuka'] : [];
      expect(lms.told()).toEqual(['initialized', ...read, 'terminated']);
      expect(lms.faults).toEqual([]);
      expect(tab.device.keys('kendali:memory').length).toBe(read.length);
    }
  });

  it('sets one statement aside that the LMS refuses, and goes on', async () => {
    const { lms, tab, page } = await launched();
    lms.broken.set('POST /lrs/statements', 403);
    await tab.do(page, (session) => session.open('pembuka'));
    await tab.close(page);
    expect(lms.told()).toEqual(['initialized', 'terminated']);
  });
});

describe('a page that is loaded again', () => {
  it('goes on with the session: no second token, no second initialized', async () => {
    const { lms, tab, page } = await launched({ masteryScore: 0.75 });
    await tab.do(page, (session) => session.open('pembuka'));
    const again = await tab.reload(page);
    await tab.do(again, study());
    const third = await tab.reload(again);
    await tab.do(third, submit);
    expect(lms.faults).toEqual([]);
    expect(lms.wire.filter((line) => line.includes('/fetch/')).length).toBe(1);
    const defined = lms.defined().map(({ verb }) => verb.id.replace(/.*\//, ''));
    expect(defined).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(third.session.state.seen.size).toBe(4);
  });

  it('goes on while the LMS is away, and tells it what happened', async () => {
    const { lms, tab, page } = await launched();
    await tab.do(page, (session) => session.open('pembuka'));
    lms.online = false;
    const loading = tab.reload(page);
    await settled();
    await wait(8_000);
    const again = await loading;
    await tab.do(again, (session) => session.answer('q-pilih', ['b']));
    lms.online = true;
    await tab.close(again);
    expect(lms.told()).toEqual([
      'initialized',
      'experienced page/pembuka',
      'answered question/q-pilih',
      'terminated',
    ]);
    expect(lms.faults).toEqual([]);
  });

  it('where browsers don’t tell it from leaving, goes back to the LMS without a word', async () => {
    const { lms, tab, page } = await launched({ returnURL: 'https://lms.example/kelas' });
    await tab.do(page, (session) => session.open('pembuka'));
    const again = await tab.reload(page, false);
    await tab.do(again, (session) => session.open('contoh'));
    expect(again.wentTo).toBe('https://lms.example/kelas');
    expect(lms.told()).toEqual(['initialized', 'experienced page/pembuka', 'terminated']);
    expect(lms.faults).toEqual([]);
  });

  it('is told from leaving by the keys, too, but not by those that were pressed long ago', async () => {
    for (const [key, patience, goesOn] of [
      ['F5', 2_000, true],
      ['R', 2_000, true],
      ['F5', 60_000, false],
      ['r', 0, false],
    ] as const) {
      const { lms, tab, page } = await launched();
      page.fire('keydown', { key, ctrlKey: key === 'R', metaKey: false });
      await wait(patience);
      const again = await tab.reload(page, false);
      expect(again.opening?.notice).toBe(goesOn ? undefined : 'session-over');
      expect(lms.told()).toEqual(goesOn ? ['initialized'] : ['initialized', 'terminated']);
    }
  });

  it('without a way back says so, keeps to the device, and loses nothing', async () => {
    const { lms, tab, page } = await launched();
    await tab.do(page, (session) => session.open('pembuka'));
    const again = await tab.reload(page, false);
    expect(again.opening).toMatchObject({ notice: 'session-over', place: { inLms: false } });
    expect(again.session.state.seen.size).toBe(1);
    await tab.do(again, study());
    expect(again.saved).toBe('over');
    await tab.close(again);
    expect(lms.told()).toEqual(['initialized', 'experienced page/pembuka', 'terminated']);

    const next = await tab.load(lms.launch());
    await tab.close(next);
    expect(lms.told()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    await tab.close(await tab.load(lms.launch()));
    expect(lms.told()).toEqual(['initialized', 'terminated']);
    expect(lms.faults).toEqual([]);
  });

  it('in a tab that can’t keep the token is told that its session is over', async () => {
    const { lms, page } = await launched();
    const other = await new Tab(lms, smallLesson).load(page.address);
    expect(other.opening?.notice).toBe('session-over');
    expect(lms.faults).toEqual(['8.2.1 a token is fetched once']);
    expect(lms.told()).toEqual(['initialized']);
  });
});

describe('a session that is closed while the lesson is open', () => {
  it.each([401, 403] as const)('by a launch elsewhere (%d) says so, and loses nothing', async (revoked) => {
    const { lms, tab, page } = await launched({ revoked });
    let hasEnded = false;
    void page.opening?.over?.then(() => {
      hasEnded = true;
    });
    await tab.do(page, (session) => session.open('pembuka'));
    const elsewhere = new Tab(lms, smallLesson);
    await elsewhere.close(await elsewhere.load(lms.launch()));
    expect([page.saved, hasEnded]).toEqual(['pending', false]);
    await tab.do(page, study());
    expect([page.saved, hasEnded]).toEqual(['over', true]);

    const requests = lms.wire.length;
    await tab.do(page, (session) => session.answer('q-pilih', ['a']));
    page.fire('online', {});
    await wait(600_000);
    expect(lms.wire.length).toBe(requests);
    await tab.close(page);

    const next = await tab.load(lms.launch());
    expect(next.session.state.seen.size).toBe(4);
    await tab.close(next);
    expect(lms.told()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(lms.faults).toEqual([]);
  });

  it.each([401, 403] as const)('says so when only its memory goes out (%d)', async (revoked) => {
    const { lms, tab, page } = await launched({ revoked });
    lms.launch();
    await tab.do(page, (session) => session.chooseJenjang('sma'));
    await wait(60_000);
    expect(lms.wire.filter((line) => line.startsWith('POST /lrs/statements')).length).toBe(1);
    expect(page.saved).toBe('over');
  });

  it('says nothing where nothing was to be recorded', async () => {
    const { lms, tab, page } = await launched({ revoked: 401, launchMode: 'Review' });
    let hasEnded = false;
    void page.opening?.over?.then(() => {
      hasEnded = true;
    });
    lms.launch();
    await tab.do(page, submit);
    expect([page.saved, hasEnded]).toEqual(['off', false]);
    expect(tab.device.keys('kendali:memory')).toEqual([]);
  });

  it('is not taken to be closed when the LMS only refuses the memory', async () => {
    const { lms, tab, page } = await launched();
    lms.broken.set('activities/state memory', 403);
    await tab.do(page, (session) => session.answer('q-pilih', ['b']));
    expect(page.saved).toBe('waiting');
    await wait(60_000);
    expect(page.saved).toBe('lms');
    expect(lms.told()).toEqual(['initialized', 'answered question/q-pilih']);
  });

  it('loses nothing to the other tab of the device, whichever is closed last', async () => {
    for (const last of ['older', 'newer'] as const) {
      const { lms, tab, page } = await launched({ revoked: 401 });
      const second = new Tab(lms, smallLesson, tab.device);
      const newer = await second.load(lms.launch());
      await tab.do(page, (session) => session.open('pembuka'));
      await second.do(newer, (session) => session.open('contoh'));
      await tab.do(page, (session) => session.open('data'));
      if (last === 'newer') await tab.close(page);
      await second.close(newer);
      if (last === 'older') await tab.close(page);

      const next = await tab.load(lms.launch());
      expect([...next.session.state.seen].sort()).toEqual(['contoh', 'data', 'pembuka']);
      await tab.close(next);
      await tab.close(await tab.load(lms.launch()));
      expect(tab.device.keys('kendali:memory').length).toBe(1);
      expect(lms.faults).toEqual([]);
    }
  });
});

describe('a launch for looking only', () => {
  it.each(['Browse', 'Review'] as const)('records nothing (%s)', async (launchMode) => {
    const { lms, tab, page } = await launched({
      launchMode,
      masteryScore: 0.75,
      returnURL: 'https://lms.example/',
    });
    await tab.do(page, study());
    expect(page.saved).toBe('off');
    await tab.do(page, submit);
    expect(lms.told()).toEqual(['initialized', 'terminated']);
    expect(lms.memory).toBeUndefined();
    expect(tab.device.keys('kendali:memory')).toEqual([]);
    expect(page.wentTo).toBe('https://lms.example/');
    expect(lms.faults).toEqual([]);
  });
});

describe('the way back', () => {
  it('is taken when terminated is stored, however long that takes', async () => {
    const { lms, tab, page } = await launched({ returnURL: 'https://lms.example/kelas' });
    lms.broken.set('POST /lrs/statements', 503);
    await tab.do(page, (session) => session.finish());
    expect(page.wentTo).toBeUndefined();
    expect(page.saved).toBe('waiting');
    await wait(3_000);
    expect(lms.told()).toEqual(['initialized', 'terminated']);
    expect(page.wentTo).toBe('https://lms.example/kelas');
  });

  it('is taken after a patience when the LRS takes nothing', async () => {
    const { lms, tab, page } = await launched({ returnURL: 'https://lms.example/kelas' });
    lms.failing = 'POST /lrs/statements';
    await tab.do(page, (session) => session.finish());
    await wait(15_000);
    expect(page.wentTo).toBeUndefined();
    await wait(6_000);
    expect(page.wentTo).toBe('https://lms.example/kelas');
  });

  it('is not taken without a network, but as soon as it is back', async () => {
    const { lms, tab, page } = await launched({ returnURL: 'https://lms.example/kelas' });
    lms.online = false;
    await tab.do(page, (session) => session.finish());
    await wait(60_000);
    expect(page.wentTo).toBeUndefined();
    lms.online = true;
    await wait(60_000);
    expect(lms.told()).toEqual(['initialized', 'terminated']);
    expect(page.wentTo).toBe('https://lms.example/kelas');
  });

  it('leads to web pages only', async () => {
    const { tab, page } = await launched({ returnURL: 'javascript:alert(1)' });
    await tab.do(page, (session) => session.finish());
    expect(page.wentTo).toBeUndefined();
  });
});
