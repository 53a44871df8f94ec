// What the launcher's LRS takes from an AU, and what the LMS concludes from it (cmi5 sections 6.3, 7.1 and 9).
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createKey, readKey } from '../../lrs/index.ts';
import { prepareStatement } from '../../lrs/statement/prepare.ts';
import type { Statement } from '../../lrs/statement/types.ts';
import { type Au, categories, extension, startLauncher, type TestLauncher, verbOf } from './cmi5-harness.ts';

const [one, two] = ['https://course.example/k/satu', 'https://course.example/k/dua'];
const second = 1_000_000;

let lms: TestLauncher;
let token: string;
let registration: string;
beforeEach(async () => {
  lms = await startLauncher();
  ({ token, registration } = await lms.register());
});
afterEach(async () => {
  await lms.close();
  expect(lms.errors).toEqual([]);
});

/** Launches an AU and gets its token. */
async function opened(au = one): Promise<Au> {
  const launched = await lms.launch(token, au);
  await launched.open();
  return launched;
}

/** Launches an AU that has said initialized. */
async function begun(au = one): Promise<Au> {
  const launched = await opened(au);
  expect(await launched.send(launched.defined('initialized', tick()))).toBe('200');
  return launched;
}

/** A copy in which one property has another value, or none. */
function changed(json: Record<string, unknown>, path: readonly string[], value: unknown) {
  const copy = structuredClone(json);
  const last = path.at(-1) ?? '';
  const target = path.slice(0, -1).reduce((object, name) => object[name] as Record<string, unknown>, copy);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}

/** A later moment. */
const tick = (seconds = 1): number => {
  lms.now.value += seconds * second;
  return lms.now.value;
};

const verbs = async () => (await lms.statements()).map(verbOf);

describe('9.3 order within a session', () => {
  it('takes a whole session, allowed statements in between', async () => {
    const au = await begun();
    const rest = [au.allowed(tick()), au.defined('completed', tick()), au.defined('passed', tick(), 0.8)];
    expect(await au.send(...rest, au.defined('terminated', tick()))).toBe('200');
    expect(await verbs()).toEqual([
      'launched',
      'initialized',
      'experienced',
      'completed',
      'passed',
      'terminated',
    ]);
  });

  it('7.1.1: nothing comes before initialized, by order or by timestamp', async () => {
    const au = await opened();
    expect(await au.send(au.allowed(tick()))).toMatch(/^403.*7\.1\.1/);
    expect(await au.send(au.defined('passed', tick(), 0.8))).toMatch(/^403/);
    const early = au.allowed(tick());
    expect(await au.send(au.defined('initialized', tick()), early)).toMatch(/^403/);
    expect(await verbs()).toEqual(['launched']);
  });

  it('no defined verb comes twice, and only one of passed and failed', async () => {
    const au = await begun();
    expect(await au.send(au.defined('initialized', tick()))).toMatch(/^403.*initialized has been said/);
    expect(await au.send(au.defined('failed', tick(), 0.5))).toBe('200');
    expect(await au.send(au.defined('failed', tick(), 0.5))).toMatch(/^403/);
    expect(await au.send(au.defined('passed', tick(), 0.9))).toMatch(/^403.*one of passed and failed/);
  });

  it('a repetition of what is stored is no offence, and changes nothing', async () => {
    const au = await begun();
    const completed = au.defined('completed', tick());
    expect(await au.send(completed)).toBe('200');
    expect(await au.send(completed)).toBe('200');
    expect(await au.send({ ...completed, timestamp: new Date(tick() / 1000).toISOString() })).toMatch(/^409/);
    expect(await verbs()).toEqual(['launched', 'initialized', 'completed']);
  });

  it('a batch with one unlawful statement is refused whole', async () => {
    const au = await begun();
    expect(
      await au.send(au.allowed(tick()), au.defined('completed', tick()), au.defined('completed', tick())),
    ).toMatch(/^403.*statements\[2\]/);
    expect(await verbs()).toEqual(['launched', 'initialized']);
  });

  it('9.3.8: after terminated only what was said before, for two minutes; then the key ends', async () => {
    const au = await begun();
    const late = au.allowed(tick());
    const later = au.allowed(tick());
    expect(await au.send(au.defined('terminated', tick()))).toBe('200');
    expect(await au.send(au.allowed(tick()))).toMatch(/^403.*9\.3\.8/);
    expect(await au.send(late)).toBe('200');
    const [key = ''] = Buffer.from(au.token, 'base64').toString().split(':');
    const { expiresAt } = (await readKey(lms.store, key)) ?? {};
    expect(Number(expiresAt) * 1000 - lms.now.value).toBeLessThanOrEqual(120 * second);
    tick(200);
    expect(await au.send(later)).toMatch(/^403/);
  });

  it('6.3: an AU may void nothing', async () => {
    const au = await begun();
    const [, initialized] = await lms.statements();
    const voiding = au.allowed(tick(), {
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id: initialized?.id },
    });
    expect(await au.send(voiding)).toMatch(/^403/);
  });
});

describe('9.3 order within a registration', () => {
  it('completed and passed once, no failed after passed; another session may say what is new', async () => {
    const first = await begun();
    expect(await first.send(first.defined('passed', tick(), 0.8), first.defined('terminated', tick()))).toBe(
      '200',
    );
    const again = await begun();
    expect(await again.send(again.defined('passed', tick(), 0.9))).toMatch(/^403.*in this registration/);
    expect(await again.send(again.defined('failed', tick(), 0.1))).toMatch(/^403.*follow passed/);
    expect(await again.send(again.defined('completed', tick()))).toBe('200');
  });

  it('holds after a restart, because it is read from the statements', async () => {
    const au = await begun();
    expect(await au.send(au.defined('completed', tick()), au.defined('terminated', tick()))).toBe('200');
    const again = await begun();
    await lms.restart();
    expect(await again.send(again.defined('completed', tick()))).toMatch(/^403.*in this registration/);
    expect(await again.send(again.defined('initialized', tick()))).toMatch(/^403/);
  });

  it('what others write with the same registration counts for nothing', async () => {
    const au = await begun();
    const { key, secret } = await createKey(lms.store, { name: 'lain', scopes: ['statements/write'] });
    const own = au.token;
    au.token = Buffer.from(`${key}:${secret}`).toString('base64');
    expect(await au.send(au.defined('completed', tick()), au.defined('passed', tick(), 0.9))).toBe('200');
    await lms.restart();
    au.token = own;
    expect(await au.send(au.defined('completed', tick()))).toBe('200');
    expect((await lms.launcher.view(registration))?.aus[0]).toMatchObject({ state: 'started' });
  });
});

describe('the form of statements', () => {
  const category = ['context', 'contextActivities', 'category'];
  const cases: [section: string, verb: string, path: string[], value?: unknown][] = [
    ['9.1 id', 'terminated', ['id']],
    ['9.2 actor', 'terminated', ['actor', 'account', 'homePage'], 'https://other.example'],
    ['9.3 verb of the LMS', 'terminated', ['verb', 'id'], 'https://w3id.org/xapi/adl/verbs/satisfied'],
    ['9.4 object', 'terminated', ['object', 'id'], one],
    ['9.5.1 score elsewhere', 'terminated', ['result', 'score'], { scaled: 1 }],
    ['9.5.1 raw alone', 'passed', ['result', 'score'], { scaled: 0.8, raw: 80 }],
    ['9.5.1 raw no integer', 'passed', ['result', 'score', 'raw'], 80.5],
    ['9.5.2 success', 'passed', ['result', 'success']],
    ['9.5.2 success elsewhere', 'terminated', ['result', 'success'], true],
    ['9.5.3 completion', 'completed', ['result', 'completion']],
    ['9.5.3 completion elsewhere', 'passed', ['result', 'completion'], true],
    ['9.5.4.1 duration of terminated', 'terminated', ['result', 'duration']],
    ['9.5.4.1 duration of completed', 'completed', ['result', 'duration']],
    ['9.5.4.1 duration of passed', 'passed', ['result', 'duration']],
    ['9.6.1 registration', 'terminated', ['context', 'registration']],
    ['9.6.2.2 moveOn category', 'completed', category, [{ id: categories.cmi5 }]],
    [
      '9.6.2.2 moveOn category elsewhere',
      'terminated',
      category,
      [{ id: categories.cmi5 }, { id: categories.moveOn }],
    ],
    ['9.6.2.3 publisher id', 'terminated', ['context', 'contextActivities', 'grouping']],
    ['9.6.3.1 session id', 'terminated', ['context', 'extensions', extension('sessionid')]],
    ['9.6.3.2 masteryScore', 'passed', ['context', 'extensions', extension('masteryscore')]],
    ['9.7 timestamp', 'terminated', ['timestamp']],
  ];

  it('one that is wrong in any of these ways is refused; all the same right ones are taken', async () => {
    const au = await begun();
    const right = (verb: string) => au.defined(verb, tick(), verb === 'passed' ? 0.8 : undefined);
    const taken: string[] = [];
    for (const [section, verb, path, value] of cases) {
      const answer = await au.send(changed(right(verb), path, value));
      if (!/^40[03] /.test(answer)) taken.push(`${section}: ${answer}`);
    }
    expect(taken).toEqual([]);
    expect(await au.send(right('completed'), right('passed'), right('terminated'))).toBe('200');
  });

  it('9.3.4, 9.3.5: the score agrees with the masteryScore', async () => {
    const au = await begun();
    expect(await au.send(au.defined('passed', tick(), 0.74))).toMatch(/^400.*masteryScore/);
    expect(await au.send(au.defined('failed', tick(), 0.75))).toMatch(/^400.*masteryScore/);
    expect(await au.send(au.defined('passed', tick(), 0.75))).toBe('200');
  });

  it('an AU without masteryScore judges by itself', async () => {
    const au = await begun(two);
    expect(await au.send(au.defined('passed', tick(), 0.2))).toBe('200');
  });
});

describe('9.3.9 satisfied', () => {
  it('block and course, once each, with the session that brought them about', async () => {
    const first = await begun();
    expect(await first.send(first.defined('completed', tick()))).toBe('200');
    expect(await first.send(first.defined('passed', tick(), 0.8), first.defined('terminated', tick()))).toBe(
      '200',
    );
    expect(await verbs()).not.toContain('satisfied');
    expect((await lms.launcher.read(registration))?.percent).toBe(66);
    const last = await begun(two);
    expect(await last.send(last.defined('completed', tick()), last.defined('terminated', tick()))).toBe(
      '200',
    );
    const said = (await lms.statements()).filter((statement) => verbOf(statement) === 'satisfied');
    expect(said.map(({ object }) => (object as { definition: { type: string } }).definition.type)).toEqual([
      'https://w3id.org/xapi/cmi5/activitytype/block',
      'https://w3id.org/xapi/cmi5/activitytype/course',
    ]);
    const session = (last.template.extensions as Record<string, string>)[extension('sessionid')];
    for (const statement of said) {
      expect(statement.context).toMatchObject({
        registration,
        extensions: { [extension('sessionid')]: session },
        contextActivities: { category: [{ id: categories.cmi5 }] },
      });
    }
    expect(said[1]?.context?.contextActivities?.grouping).toMatchObject([{ id: 'https://course.example/k' }]);
    expect(await lms.launcher.read(registration)).toMatchObject({ state: 'satisfied', percent: 100 });
    expect(await lms.launcher.view(registration)).toMatchObject({ satisfied: true, next: one });
    await begun(two);
    expect((await verbs()).filter((verb) => verb === 'satisfied')).toHaveLength(2);
  });

  it('a process that died before it said so says it afterwards', async () => {
    const first = await begun();
    await first.send(first.defined('completed', tick()), first.defined('passed', tick(), 0.8));
    const last = await begun(two);
    // The statement is stored, and nobody concludes anything from it.
    const [key = ''] = Buffer.from(last.token, 'base64').toString().split(':');
    const completed = last.defined('completed', tick()) as unknown as Statement;
    const authority = {
      objectType: 'Agent',
      account: { homePage: 'https://lms.example.org', name: key },
    } as const;
    await lms.store.writeStatements([
      prepareStatement(completed, { version: '1.0.3', authority, defines: () => true }),
    ]);
    await lms.restart();
    expect(await last.send(last.defined('terminated', tick()))).toBe('200');
    expect((await verbs()).filter((verb) => verb === 'satisfied')).toHaveLength(2);
  });
});

describe('9.3.6 abandoned', () => {
  it('a session left for another ends with the other’s first statement, and takes nothing more', async () => {
    const left = await begun();
    tick(60);
    expect(await left.send(left.allowed(lms.now.value))).toBe('200');
    const other = await opened(two);
    // What is still on its way comes in until then.
    expect(await left.send(left.allowed(tick()))).toBe('200');
    expect(await verbs()).not.toContain('abandoned');
    expect(await other.send(other.defined('initialized', tick()))).toBe('200');
    const [said] = (await lms.statements()).filter((statement) => verbOf(statement) === 'abandoned');
    expect(said).toMatchObject({
      object: { id: left.parameter('activityId') },
      result: { duration: 'PT62S' },
      context: {
        registration,
        extensions: left.template.extensions,
        contextActivities: { grouping: [{ id: one }], category: [{ id: categories.cmi5 }] },
      },
    });
    expect(await left.send(left.allowed(tick()))).toMatch(/^40[13] /);
    expect(await other.send(other.defined('terminated', tick()))).toBe('200');
    await begun();
    expect((await verbs()).filter((verb) => verb === 'abandoned')).toHaveLength(1);
  });

  it('so does one that nobody heard of for a day; one that was terminated doesn’t', async () => {
    const done = await begun();
    await done.send(done.defined('terminated', tick()));
    const left = await begun(two);
    await lms.launcher.sweep();
    expect(await verbs()).not.toContain('abandoned');
    tick(86_401);
    await lms.launcher.sweep();
    await lms.launcher.sweep();
    expect((await verbs()).filter((verb) => verb === 'abandoned')).toHaveLength(1);
    expect(await left.send(left.allowed(tick()))).toMatch(/^40[13] /);
  });

  it('a session from before never ends a later one', async () => {
    const early = await begun();
    const late = await opened(two);
    expect(await early.send(early.allowed(tick()), early.defined('terminated', tick()))).toBe('200');
    expect(await late.send(late.defined('initialized', tick()))).toBe('200');
    expect(await verbs()).not.toContain('abandoned');
  });
});

describe('10.2.2 launch modes', () => {
  it('what is satisfied is launched for review, in which nothing is judged', async () => {
    const first = await begun(two);
    await first.send(first.defined('completed', tick()), first.defined('terminated', tick()));
    expect((await lms.launcher.view(registration))?.aus[1]).toMatchObject({
      mode: 'Review',
      state: 'satisfied',
    });
    const again = await lms.launch(token, two);
    expect(await again.open()).toMatchObject({ launchMode: 'Review' });
    expect(await again.send(again.defined('initialized', tick()))).toBe('200');
    expect(await again.send(again.defined('passed', tick(), 0.8))).toMatch(/^403.*Review/);
    expect(await again.send(again.defined('terminated', tick()))).toBe('200');
  });
});

describe('9.5.5.1 progress', () => {
  it('is shown, without ever going back', async () => {
    const au = await begun();
    const progress = (value: number) => ({
      result: { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': value } },
    });
    await au.send(au.allowed(tick(), progress(60)), au.allowed(tick(), progress(40)));
    expect((await lms.launcher.view(registration))?.aus[0]).toMatchObject({ state: 'started', percent: 60 });
    expect((await lms.launcher.read(registration))?.percent).toBe(53);
    await au.send(au.defined('failed', tick(), 0.5));
    expect((await lms.launcher.view(registration))?.aus[0]).toMatchObject({ state: 'failed', score: 0.5 });
  });
});

it('many requests of one registration at a time: each rule holds all the same', async () => {
  const au = await begun();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => au.send(au.defined('completed', lms.now.value))),
  );
  expect(answers.filter((answer) => answer === '200')).toHaveLength(1);
  expect((await verbs()).filter((verb) => verb === 'completed')).toHaveLength(1);
});
