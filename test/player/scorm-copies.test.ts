// The copy of a SCORM attempt on the device: what an LMS didn't take is there the next time, once, and tabs share it.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { windowStore } from '../../src/player/device.ts';
import { StrictScorm12 } from './strict-scorm12.ts';
import { deviceTabs, type Tabs, turn } from './support/device-tabs.ts';
import { type Mood, School, type Version } from './support/school.ts';

let now = Date.parse('2026-11-22T01:00:00Z');
const clock = () => now;
const versions: Version[] = ['1.2', '2004'];

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'performance'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const tick = (ms = 4_000) => {
  now += ms;
};
const copies = (tabs: Tabs) => [...tabs.texts.keys()].filter((key) => key.startsWith('kendali:memory:'));

describe.each(versions)('SCORM %s', (version) => {
  it.each(['false', 'throws', 'lost'] as Mood[])(
    'has every answer once after a launch in which each commit answered: %s',
    async (mood) => {
      const [school, tabs] = [new School(version), deviceTabs()];
      const first = await school.launch(tabs.open(), clock);
      school.mood = mood;
      first.session.answer('q-pilih', ['a']);
      await turn();
      tick();
      first.session.answer('q-pilih', ['b']);
      first.session.answer('q-benar', ['false']);
      await turn();
      expect(first.saved.at(-1)).toBe('late');
      // The tab is killed: nobody says good-bye.
      school.mood = 'well';
      tick();
      const second = await school.launch(tabs.open(), clock);
      await turn();
      expect(school.answers()).toEqual(
        version === '1.2'
          ? ['q-benar f', 'q-pilih a', 'q-pilih b']
          : ['q-benar false', 'q-pilih a', 'q-pilih b'],
      );
      expect(school.remembered()?.answers.get('q-pilih')).toMatchObject({ response: ['b'], tries: 2 });
      expect(school.remembered()?.registration).toBe(first.session.state.registration);
      const score = version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';
      expect(school.values[score]).toBe('40');
      expect(second.saved.at(-1)).toBe('lms');
      expect(copies(tabs)).toHaveLength(1);
      second.session.finish();
      const third = await school.launch(tabs.open(), clock);
      await turn();
      expect(third.complaints).toEqual([]);
      expect(school.answers()).toHaveLength(3);
    },
  );

  it('takes up what a launch left that ended before its first commit', async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    school.mood = 'false';
    const first = await school.launch(tabs.open(), clock);
    expect(first.saved).toEqual(['late']);
    first.session.open('contoh');
    first.session.answer('q-pilih', ['b']);
    first.session.finish();
    expect(school.values).toEqual({});
    school.mood = 'well';
    const second = await school.launch(tabs.open(), clock);
    await turn();
    expect(second.session.state.registration).toBe(first.session.state.registration);
    expect(second.session.state.page).toBe('contoh');
    expect(school.answers()).toEqual(['q-pilih b']);
  });

  it.each([0, 1])('doesn’t believe a commit on leaving, after %s that were well', async (earlier) => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const first = await school.launch(tabs.open(), clock);
    const given = ['q-pilih a', 'q-pilih b'].slice(0, earlier + 1);
    for (const answer of given) {
      if (answer === given.at(-1)) school.mood = 'false';
      tick();
      first.session.answer('q-pilih', [answer.slice(-1)]);
      await turn();
    }
    if (earlier === 0) school.values = {};
    school.mood = 'gone';
    first.session.finish();
    school.mood = 'well';
    const second = await school.launch(tabs.open(), clock);
    await turn();
    expect(second.session.state.answers.get('q-pilih')?.tries).toBe(given.length);
    expect(school.answers()).toEqual(given);
  });

  it('leaves alone what belongs to another attempt, another learner or nobody', async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const first = await school.launch(tabs.open(), clock);
    first.session.answer('q-pilih', ['b']);
    await turn();
    first.session.answer('q-benar', ['false']);
    await turn();
    first.session.finish();
    const old = school.values;
    // The LMS begins anew: what it had confirmed is of the attempt before.
    school.values = {};
    const anew = await school.launch(tabs.open(), clock);
    expect(anew.session.state.answers.size).toBe(0);
    school.mood = 'false';
    anew.session.answer('q-pilih', ['a']);
    await turn();
    school.mood = 'well';
    school.values = old;
    const again = await school.launch(tabs.open(), clock);
    expect(again.session.state.answers.get('q-pilih')).toMatchObject({ response: ['b'], tries: 1 });
    school.values = {};
    school.learner = 'pak-budi';
    const budi = await school.launch(tabs.open(), clock);
    expect(budi.session.state.answers.size).toBe(0);
    school.learner = '';
    const before = copies(tabs).length;
    const nobody = await school.launch(tabs.open(), clock);
    nobody.session.answer('q-pilih', ['b']);
    await turn();
    expect(nobody.session.state.answers.size).toBe(1);
    expect(copies(tabs)).toHaveLength(before);
  });

  it('does not begin where nothing can be read, so that nothing is put over what the LMS holds', async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const first = await school.launch(tabs.open(), clock);
    first.session.answer('q-pilih', ['b']);
    await turn();
    first.session.finish();
    for (const fails of [/./, /suspend_data/]) {
      const { tracking, api } = school.prepare(tabs.open());
      const down = jest.fn((element: string) => (fails.test(element) ? '' : 'x'));
      if (api instanceof StrictScorm12)
        Object.assign(api, { LMSGetValue: down, LMSGetLastError: () => '101' });
      else Object.assign(api, { GetValue: down, GetLastError: () => '101' });
      expect(await tracking.open()).toBeUndefined();
      expect(api.calls.filter((call) => /SetValue|Commit|Finish|Terminate/.test(call))).toEqual([]);
    }
  });

  it('lowers no status that it could not read', async () => {
    const school = new School(version);
    const element = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    const { tracking, api } = school.prepare(deviceTabs().open(), { [element]: 'completed' });
    const read = api instanceof StrictScorm12 ? 'LMSGetValue' : 'GetValue';
    const real = (api as unknown as Record<string, (name: string) => string>)[read]?.bind(api);
    let failed = false;
    const fail = (name: string) => {
      failed = name === element;
      return failed ? '' : (real?.(name) ?? '');
    };
    const code = () => (failed ? '101' : '0');
    Object.assign(api, { [read]: fail, LMSGetLastError: code, GetLastError: code });
    expect(await tracking.open()).toBeDefined();
    expect(api.values.get(element)).toBe('completed');
  });

  it('writes nothing on the device while the LMS lets her look only', async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const mode = version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';
    const { session, saved } = await school.launch(tabs.open(), clock, { [mode]: 'review' });
    session.answer('q-pilih', ['b']);
    await turn();
    session.finish();
    expect([copies(tabs), saved]).toEqual([[], ['off']]);
  });

  it('says so when no copy can be kept, and keeps trying', async () => {
    const school = new School(version);
    const { session, saved } = await school.launch(windowStore(), clock);
    school.mood = 'false';
    session.answer('q-pilih', ['b']);
    await turn();
    expect(saved.at(-1)).toBe('unsaved');
    school.mood = 'well';
    session.settle();
    expect(saved.at(-1)).toBe('lms');
    expect(school.answers()).toEqual(['q-pilih b']);
  });

  it('makes room for a copy by giving up those that an LMS has', async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const kept = JSON.stringify({ memory: 'x'.repeat(3_000), sent: true, at: now });
    const precious = JSON.stringify({ memory: 'y', at: 0 });
    tabs.texts.set('kendali:memory:lain#1', kept);
    tabs.texts.set('kendali:memory:situs#2', precious);
    tabs.room = 3_500;
    const { session, saved } = await school.launch(tabs.open(), clock);
    school.mood = 'false';
    session.answer('q-pilih', ['b']);
    await turn();
    expect(saved.at(-1)).toBe('late');
    expect([tabs.texts.has('kendali:memory:lain#1'), tabs.texts.get('kendali:memory:situs#2')]).toEqual([
      false,
      precious,
    ]);
  });

  it('takes at most 12 calls at a launch, whatever there is to resume', async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const first = await school.launch(tabs.open(), clock);
    await turn();
    first.session.answer('q-pilih', ['b']);
    first.session.open('data');
    await turn();
    first.session.finish();
    const second = await school.launch(tabs.open(), clock);
    await turn();
    const strange = await new School(version).launch(tabs.open(), clock, {
      [version === '1.2' ? 'cmi.core.entry' : 'cmi.entry']: '',
    });
    await turn();
    for (const { api, complaints } of [first, second, strange]) {
      expect(complaints).toEqual([]);
      expect(api.calls.findIndex((call) => /Commit$/.test(call)) + 1).toBeLessThanOrEqual(12);
    }
    expect(second.calls.length).toBeLessThanOrEqual(12);
  });

  it('asks for no part of the journal twice while it looks for what the LMS lacks', async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const first = await school.launch(tabs.open(), clock);
    for (const option of ['a', 'b', 'a']) {
      tick();
      first.session.answer('q-pilih', [option]);
      await turn();
    }
    school.mood = 'false';
    for (const option of ['b', 'a', 'b']) {
      tick();
      first.session.answer('q-pilih', [option]);
      await turn();
    }
    school.mood = 'well';
    const second = await school.launch(tabs.open(), clock);
    await turn();
    const asked = second.calls.filter((call) => /GetValue cmi\.interactions\.\d/.test(call));
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length > 0).toBe(version === '2004');
    expect(school.answers()).toHaveLength(6);
  });
});

describe.each(versions)('two tabs on SCORM %s', (version) => {
  const open = async () => {
    const [school, tabs] = [new School(version), deviceTabs()];
    const [here, there] = [tabs.open(), tabs.open()];
    const one = await school.launch(here, clock);
    await turn();
    const two = await school.launch(there, clock);
    await tabs.deliver();
    return { school, tabs, here, there, one, two };
  };

  it('both hold what was answered in either, and so does the LMS whichever commits last', async () => {
    const { school, tabs, one, two } = await open();
    one.session.answer('q-pilih', ['b']);
    expect(await tabs.deliver()).toBeLessThanOrEqual(4);
    tick();
    two.session.answer('q-benar', ['true']);
    await tabs.deliver();
    tick();
    one.session.answer('q-pilih', ['a']);
    await tabs.deliver();
    for (const { session } of [one, two]) {
      expect([...session.state.answers.keys()].sort()).toEqual(['q-benar', 'q-pilih']);
      expect(session.state.answers.get('q-pilih')?.tries).toBe(2);
      expect(session.state.registration).toBe(one.session.state.registration);
    }
    for (const { session } of [one, two]) session.settle();
    const told = ['q-benar true', 'q-pilih a', 'q-pilih b'].map((answer) =>
      version === '1.2' ? answer.replace('true', 't') : answer,
    );
    expect(school.answers()).toEqual(told);
    two.session.finish();
    one.session.finish();
    expect(school.answers()).toEqual(told);
    expect(school.remembered()?.answers.size).toBe(2);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
  });

  it('one that was frozen meanwhile loses nothing of the other', async () => {
    const { school, tabs, there, one, two } = await open();
    tabs.frozen.add(there);
    one.session.answer('q-pilih', ['b']);
    await tabs.deliver();
    tick();
    two.session.answer('q-benar', ['true']);
    await tabs.deliver();
    expect(school.remembered()?.answers.size).toBe(2);
    expect(school.answers()).toHaveLength(2);
    await turn();
    expect((await school.launch(tabs.open(), clock)).session.state.answers.size).toBe(2);
  });

  it('costs no commit to hear of the other', async () => {
    const { tabs, one, two } = await open();
    const commits = () => two.calls.filter((call) => /Commit$/.test(call)).length;
    const before = commits();
    for (const response of ['a', 'b', 'a']) {
      tick();
      one.session.answer('q-pilih', [response]);
      await tabs.deliver();
    }
    expect(commits()).toBe(before);
    jest.advanceTimersByTime(60_000);
    expect(commits()).toBe(before + 1);
  });
});

it('whatever fails, is killed or goes on in another tab, every answer is in the LMS once', async () => {
  const responses = { 'q-pilih': ['a', 'b'], 'q-benar': ['true', 'false'] } as const;
  const step = fc.oneof(
    fc.record({
      do: fc.constant('answer' as const),
      tab: fc.nat(1),
      question: fc.constantFrom('q-pilih' as const, 'q-benar' as const),
      which: fc.nat(1),
    }),
    fc.record({
      do: fc.constant('mood' as const),
      mood: fc.constantFrom<Mood>('well', 'false', 'lost', 'throws'),
    }),
    fc.record({ do: fc.constantFrom('kill' as const, 'close' as const, 'wait' as const), tab: fc.nat(1) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...versions),
      fc.array(step, { maxLength: 14 }),
      async (version, steps) => {
        const [school, tabs] = [new School(version), deviceTabs()];
        const given: string[] = [];
        const open = () => school.launch(tabs.open(), clock);
        let tab = await open();
        await tabs.deliver();
        for (const does of steps) {
          tick();
          if (does.do === 'mood') school.mood = does.mood;
          else if (does.do === 'wait') jest.advanceTimersByTime(60_000);
          else if (does.do === 'answer') {
            const response = responses[does.question][does.which] ?? 'a';
            tab.session.answer(does.question, [response]);
            given.push(
              `${does.question} ${version === '1.2' && does.question === 'q-benar' ? response[0] : response}`,
            );
          } else {
            if (does.do === 'close') tab.session.finish();
            await tabs.deliver();
            tab = await open();
          }
          await tabs.deliver();
        }
        school.mood = 'well';
        tab.session.finish();
        tab = await open();
        await tabs.deliver();
        expect(school.answers()).toEqual(given.sort());
        for (const [id, { tries }] of tab.session.state.answers)
          expect(tries).toBe(given.filter((answer) => answer.startsWith(`${id} `)).length);
      },
    ),
    { numRuns: 60 },
  );
});
