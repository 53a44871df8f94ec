// What becomes of outcomes and memories over several cmi5 sessions, with an LMS that forgives nothing.
import { describe, expect, it } from '@jest/globals';
import { activityId } from './cmi5-judge.ts';
import { StrictLms } from './cmi5-lms.ts';
import { launched, study, submit, useBrowser } from './cmi5-play.ts';
import { Tab } from './cmi5-tab.ts';
import { smallLesson } from './fixture.ts';

useBrowser();

describe('the judgement', () => {
  it.each([
    [0.6, 'passed', { scaled: 0.6, raw: 60 }],
    [0.61, 'failed', { scaled: 0.6, raw: 60 }],
    [0, 'passed', { scaled: 0.6, raw: 60 }],
  ])('is by the masteryScore of the launch: %d', async (masteryScore, verdict, score) => {
    const { lms, tab, page } = await launched({ masteryScore });
    expect(page.opening?.passMark).toBe(masteryScore * 100);
    await tab.do(page, study('q-banyak'));
    await tab.do(page, submit);
    const judged = lms.defined()[2];
    expect(judged?.verb.id).toBe(`http://adlnet.gov/expapi/verbs/${verdict}`);
    expect(judged?.result?.score).toEqual({ ...score, min: 0, max: 100 });
    expect(judged?.object.id).toBe(activityId);
    expect(lms.faults).toEqual([]);
  });

  it('is the lesson’s own where the LMS names no masteryScore', async () => {
    const { lms, tab, page } = await launched();
    expect(page.opening).not.toHaveProperty('passMark');
    await tab.do(page, study('q-banyak'));
    await tab.do(page, submit);
    expect(lms.told()).toContain('failed');
    expect(lms.faults).toEqual([]);
  });

  it('may follow a failure in a later session, and is told once', async () => {
    const { lms, tab, page } = await launched({ masteryScore: 0.75 });
    await tab.do(page, study('q-banyak'));
    await tab.do(page, submit);
    const second = await tab.load(lms.launch());
    await tab.do(second, (session) => session.answer('q-banyak', ['a', 'c']));
    await tab.do(second, submit);
    const third = await tab.load(lms.launch());
    await tab.do(third, study());
    await tab.do(third, submit);
    const told = [1, 2, 3].map((number) =>
      lms.defined(number).map(({ verb }) => verb.id.replace(/.*\//, '')),
    );
    expect(told).toEqual([
      ['initialized', 'completed', 'failed', 'terminated'],
      ['initialized', 'passed', 'terminated'],
      ['initialized', 'terminated'],
    ]);
    expect(lms.faults).toEqual([]);
  });

  it('that never reached the LMS is told in the next session, on this device or another', async () => {
    for (const same of [true, false]) {
      const { lms, tab, page } = await launched();
      await tab.do(page, (session) => session.open('pembuka'));
      lms.broken.set('POST /lrs/statements', 503);
      await tab.do(page, study());
      expect(lms.told()).not.toContain('passed');
      lms.online = false;
      await tab.close(page);
      lms.online = true;
      const next = await (same ? tab : new Tab(lms, smallLesson)).load(lms.launch());
      await tab.do(next, submit);
      expect(lms.told()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
      expect(lms.faults).toEqual([]);
    }
  });

  it('that the LRS holds though nobody recorded it is not told again', async () => {
    const { lms, tab, page } = await launched();
    await tab.do(page, study());
    const kept = JSON.parse(lms.memory?.text ?? '{}') as { cmi5: object };
    expect(kept.cmi5).toMatchObject({ completed: true, passed: true });
    lms.memory = { text: JSON.stringify({ ...kept, cmi5: {} }), version: 9 };
    await tab.close(page);
    lms.memory = { text: JSON.stringify({ ...kept, cmi5: {} }), version: 10 };
    const next = await new Tab(lms, smallLesson).load(lms.launch());
    await tab.do(next, submit);
    expect(lms.told()).toEqual(['initialized', 'terminated']);
    expect(lms.faults).toEqual([]);
  });
});

describe('what an earlier session has left on the device', () => {
  const cut = async (lenient: boolean) => {
    const { lms, tab, page } = await launched({ lenient });
    await tab.do(page, (session) => session.open('pembuka'));
    lms.online = false;
    await tab.do(page, study());
    await tab.close(page);
    lms.online = true;
    await tab.close(await tab.load(lms.launch()));
    return { lms, tab };
  };

  it('goes out with the token of that session, but for the outcomes', async () => {
    const { lms } = await cut(true);
    expect(lms.told(1).slice(-2)).toEqual(['answered question/q-jodoh', 'terminated']);
    expect(lms.told(1)).not.toContain('completed');
    expect(lms.told(2)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(lms.faults).toEqual([]);
  });

  it('is set aside where the LMS has closed that session', async () => {
    const { lms, tab } = await cut(false);
    expect(lms.told(1)).toEqual(['initialized', 'experienced page/pembuka']);
    expect(lms.told(2)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(tab.device.keys('kendali:outbox:cmi5|https://lms.example/fetch/1')).toEqual([]);
    expect(tab.device.keys('kendali:aside:cmi5|https://lms.example/fetch/1').length).toBeGreaterThan(5);
    expect(lms.faults).toEqual([]);
  });
});

describe('the memory in the State API', () => {
  it.each([true, false])(
    'is saved and found again where conditions are demanded: %s',
    async (conditional) => {
      const { lms, tab, page } = await launched({ conditional });
      await tab.do(page, (session) => session.open('pembuka'));
      await tab.do(page, (session) => session.answer('q-pilih', ['b']));
      await tab.do(page, (session) => session.answer('q-benar', ['false']));
      expect(page.saved).toBe('lms');
      const before = lms.wire.length;
      await tab.close(page);
      // Nobody is left to answer a refusal of the last one.
      expect(lms.wire.slice(before).filter((line) => line.startsWith('PUT')).length).toBe(1);
      const next = await new Tab(lms, smallLesson).load(lms.launch());
      expect([...next.session.state.answers.keys()].sort()).toEqual(['q-benar', 'q-pilih']);
      expect(lms.faults).toEqual([]);
    },
  );

  it('is all that counts where the LMS lets nobody read statements', async () => {
    const { lms, tab, page } = await launched({ readable: false });
    await tab.do(page, study());
    await tab.close(page);
    await tab.close(await new Tab(lms, smallLesson).load(lms.launch()));
    expect(lms.told(1)).toContain('passed');
    expect(lms.told(2)).toEqual(['initialized', 'terminated']);
  });

  it('is not brought out of the device by a launch to another LRS', async () => {
    const { lms, tab, page } = await launched();
    await tab.do(page, (session) => session.answer('q-pilih', ['b']));
    await tab.close(page);
    lms.memory = undefined;
    lms.options = { origin: 'https://elsewhere.example' };
    const next = await tab.load(lms.launch());
    expect(next.opening?.memories).toEqual([]);
  });

  it('keeps what another launch has put in between beside its own', async () => {
    const lms = new StrictLms({ conditional: true });
    const first = new Tab(lms, smallLesson);
    const second = new Tab(lms, smallLesson);
    const one = await first.load(lms.launch());
    await first.do(one, (session) => session.answer('q-pilih', ['b']));
    await first.close(one);
    const two = await first.load(lms.launch());
    const other = await second.load(lms.launch());
    await second.do(other, (session) => session.answer('q-benar', ['false']));
    await first.do(two, (session) => session.answer('q-jodoh', ['a.1', 'b.2']));
    const third = await new Tab(lms, smallLesson).load(lms.launch());
    expect([...third.session.state.answers.keys()].sort()).toEqual(['q-benar', 'q-jodoh', 'q-pilih']);
  });
});
