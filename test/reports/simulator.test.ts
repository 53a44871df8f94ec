// The simulated cohort: the same for the same seed, believable, and reported exactly as it really was.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/commands/command.ts';
import { createReports } from '../../src/reports/index.ts';
import { demoDataCommand } from '../../src/simulator/command.ts';
import { simulateCohort, type TeacherTruth } from '../../src/simulator/index.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { extensions } from '../../src/vocabulary/terms.ts';
import { arrayLog, course, plain } from './fixture.ts';
import { testedCourse } from './tested-course.ts';

const until = Date.UTC(2026, 10, 22, 3, 30);

/** An LRS that takes what is new and knows repeated ids, like a real one. */
function takingLrs() {
  const stored = new Map<string, Statement>();
  const calls: { url: string; headers: Record<string, string>; ids: string[] }[] = [];
  const take: typeof fetch = async (url, init) => {
    const batch = JSON.parse(String(init?.body)) as Statement[];
    calls.push({
      url: String(url),
      headers: init?.headers as Record<string, string>,
      ids: batch.map((statement) => statement.id),
    });
    for (const statement of batch) {
      const known = stored.get(statement.id);
      if (known && JSON.stringify(known) !== JSON.stringify(statement))
        return new Response('', { status: 409 });
      stored.set(statement.id, statement);
    }
    return Response.json(batch.map((statement) => statement.id));
  };
  return { stored, calls, take };
}

const cohort = (take: typeof fetch, seed = 'uji', teachers = 150, taught = course) =>
  simulateCohort({
    endpoint: 'https://lrs.example/xapi/',
    key: 'kunci',
    secret: 'rahasia',
    course: taught,
    plain,
    teachers,
    seed,
    until,
    fetch: take,
  });

describe('the cohort simulator', () => {
  test.each([
    ['without tests', course],
    ['with tests', testedCourse],
  ])('every figure of the report of a course %s equals the truth', async (_, taught) => {
    const lrs = takingLrs();
    const { truth, statements } = await cohort(lrs.take, 'uji', 150, taught);
    expect(lrs.stored.size).toBe(statements);
    const reports = createReports({
      path: ':memory:',
      log: arrayLog([...lrs.stored.values()]),
      course: taught,
      plain,
    });
    await reports.catchUp();
    const lines = [...reports.everyLearner('sesi-1', { sort: 'name', descending: false })];
    const told = new Map(lines.map((line) => [line.identifier, line]));
    const active = truth.filter((teacher) => teacher.sessions.length > 0);
    expect(told.size).toBe(active.length);
    for (const { account, name, sessions } of active) {
      const line = told.get(account);
      const { progress, timeline } = reports.learner(line?.ref ?? '', 'sesi-1') ?? {};
      const { pretest, posttest } = progress?.tests ?? {};
      expect({
        name: line?.name,
        session: 'sesi-1',
        status: line?.status,
        pagesSeen: line?.pagesSeen,
        answered: line?.answered,
        right: line?.right,
        rightAtFirst: line?.rightAtFirst,
        score: line?.score ?? null,
        pretest: pretest ? { score: pretest.score, at: pretest.at } : null,
        posttest: posttest
          ? { best: posttest.best, last: posttest.last.score, attempts: posttest.attempts }
          : null,
        firstActivity: line?.firstActivity,
        lastActivity: line?.lastActivity,
        duration: progress?.duration,
        tries: Object.fromEntries(Object.entries(progress?.questions ?? {}).map(([id, q]) => [id, q.tries])),
      }).toEqual({ name, ...sessions[0] });
      expect(line).toMatchObject({
        pretest: sessions[0]?.pretest?.score,
        posttest: sessions[0]?.posttest?.best,
        attempts: sessions[0]?.posttest?.attempts ?? 0,
        origin: 'simulation',
      });
      expect(timeline?.filter(({ title }) => title === undefined)).toEqual([]);
    }
    await reports.close();
  });

  test('is deterministic by seed, and a second run changes nothing in the LRS', async () => {
    const lrs = takingLrs();
    const first = await cohort(lrs.take, 'uji', 20);
    const size = lrs.stored.size;
    const again = await cohort(lrs.take, 'uji', 20);
    expect(again).toEqual(first);
    expect(lrs.stored.size).toBe(size);
    const other = await cohort(takingLrs().take, 'lain', 20);
    expect(other.truth).not.toEqual(first.truth);
  });

  test('is believable: various results, late and repeated deliveries, nothing in the future', async () => {
    const lrs = takingLrs();
    const { truth } = await cohort(lrs.take);
    const sessions = truth.flatMap((teacher) => teacher.sessions);
    const share = (status: string) =>
      sessions.filter((session) => session.status === status).length / sessions.length;
    expect(share('passed')).toBeGreaterThan(0.4);
    expect(share('passed')).toBeLessThan(0.95);
    expect(share('started')).toBeGreaterThan(0.03);
    const times = [...lrs.stored.values()].map((statement) => Date.parse(statement.timestamp));
    expect(times.some((time, index) => time < (times[index - 1] ?? 0) - 600_000)).toBe(true);
    expect(Math.max(...times)).toBeLessThan(until + 15 * 60_000);
    const sent = lrs.calls.flatMap((call) => call.ids);
    expect(sent.length).toBeGreaterThan(lrs.stored.size);
    expect(lrs.calls[0]).toMatchObject({
      url: 'https://lrs.example/xapi/statements',
      headers: { Authorization: `Basic ${btoa('kunci:rahasia')}`, 'X-Experience-API-Version': '1.0.3' },
    });
  });
});

describe('a cohort that takes tests', () => {
  test('is believable: it learns, some repeat the post-test, not all pass', async () => {
    const { truth } = await cohort(takingLrs().take, 'uji', 150, testedCourse);
    const sessions = truth.flatMap((teacher) => teacher.sessions);
    const both = sessions.flatMap(({ pretest, posttest }) =>
      pretest && posttest ? [{ before: pretest.score, after: posttest.best }] : [],
    );
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(both.length).toBeGreaterThan(75);
    expect(mean(both.map(({ before }) => before))).toBeGreaterThan(35);
    expect(mean(both.map(({ before }) => before))).toBeLessThan(65);
    expect(mean(both.map(({ after }) => after))).toBeGreaterThan(70);
    expect(mean(both.map(({ after }) => after))).toBeLessThan(95);
    expect(both.some(({ before, after }) => after <= before)).toBe(true);
    expect(sessions.some(({ posttest }) => (posttest?.attempts ?? 0) > 1)).toBe(true);
    expect(new Set(sessions.map(({ status }) => status))).toEqual(
      new Set(['passed', 'failed', 'completed', 'started']),
    );
  });

  test('its statements are those of the lesson: definitions, parents, attempts, levels', async () => {
    const lrs = takingLrs();
    await cohort(lrs.take, 'uji', 40, testedCourse);
    const statements = [...lrs.stored.values()];
    const base = 'https://w3id.org/kendali/kursus/sesi-1';
    const about = (part: string) =>
      statements.filter(({ object }) => object.id.startsWith(`${base}/${part}/`));
    const items = about('question').filter(({ object }) => /\/(pra|pasca)-\d/.test(object.id));
    expect(items.length).toBeGreaterThan(100);
    for (const item of items) {
      expect(item.context.contextActivities.parent?.[0]?.id).toMatch(/\/test\/(pra|pasca)-uji$/);
      expect(item.object.definition).toMatchObject({ interactionType: 'choice' });
      expect(item.result?.extensions?.[extensions.attempt]).toBeGreaterThan(0);
      expect(item.result?.completion).toBe(item.result?.response !== undefined);
    }
    const verbsOf = (id: string) =>
      new Set(about('test').flatMap(({ object, verb }) => (object.id.endsWith(id) ? [verb.display.en] : [])));
    expect(verbsOf('/pra-uji')).toEqual(new Set(['completed']));
    expect(verbsOf('/pasca-uji')).toEqual(new Set(['passed', 'failed']));
    expect(new Set(about('lab').map(({ object }) => object.id.slice(`${base}/lab/`.length)))).toEqual(
      new Set(['yakin', 'renungan', 'lab-tebak', 'kasus']),
    );
    const leveled = statements.filter(({ context }) => context.extensions?.[extensions.jenjang]);
    expect(leveled.length).toBeGreaterThan(0);
    expect(leveled.every(({ object }) => object.id === base)).toBe(true);
  });
});

describe('demo-data', () => {
  const deps = (take: typeof fetch) => ({
    language: 'id' as const,
    course,
    plain,
    endpoint: 'http://localhost:3000/xapi',
    createKey: async () => ({ key: 'k', secret: 's' }),
    fetch: take,
    now: () => until,
  });

  test('sends the cohort, says so, and writes the truth beside', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kendali-demo-'));
    const file = join(folder, 'truth.json');
    const said: string[] = [];
    const lrs = takingLrs();
    const code = await demoDataCommand(
      ['--teachers', '5', '--truth', file],
      (line) => said.push(line),
      deps(lrs.take),
    );
    expect(code).toBe(0);
    expect(said.at(-1)).toMatch(
      /^Selesai: \d+ pernyataan dari 5 guru rekaan\. .*http:\/\/localhost:3000\/pelatih$/,
    );
    const truth = JSON.parse(await readFile(file, 'utf8')) as TeacherTruth[];
    expect(truth).toHaveLength(5);
    await rm(folder, { recursive: true });
  });

  test.each([
    [['--teachers', 'banyak'], 2, /bilangan bulat/],
    [['--teachers', '0'], 2, /bilangan bulat/],
    [['--key', 'k'], 2, /--key dan --secret/],
    [['--endpoint', 'localhost'], 2, /alamat lengkap/],
    [['--help'], 0, /Cara pakai/],
  ])('%j: exit code %i', async (args, code, words) => {
    const said: string[] = [];
    expect(await demoDataCommand(args, (line) => said.push(line), deps(takingLrs().take))).toBe(code);
    expect(said.join('\n')).toMatch(words);
  });

  test('an option that does not exist is an error of usage', async () => {
    const command = demoDataCommand(['--entah'], () => undefined, deps(takingLrs().take));
    await expect(command).rejects.toThrow(UsageError);
  });

  test('a refusal is told in words, with exit code 1', async () => {
    const said: string[] = [];
    const refuse: typeof fetch = async () => new Response('kunci salah', { status: 401 });
    expect(await demoDataCommand([], (line) => said.push(line), deps(refuse))).toBe(1);
    expect(said.at(-1)).toBe('LRS menolak kiriman (kode 401): kunci salah');
  });
});
