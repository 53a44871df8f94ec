// The simulated cohort: the same for the same seed, believable, and reported exactly as it really was.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/commands/command.ts';
import { rosterHomePage } from '../../src/reports/roster.ts';
import { demoDataCommand } from '../../src/simulator/command.ts';
import { simulateCohort, type TeacherTruth } from '../../src/simulator/index.ts';
import { oddityOf } from '../../src/simulator/oddities.ts';
import { strangersOf, teacherOf } from '../../src/simulator/people.ts';
import { randomOf } from '../../src/simulator/random.ts';
import { regions } from '../../src/simulator/regions.ts';
import { rosterCsv, rosterEntry, signedUp } from '../../src/simulator/roster.ts';
import { readTruthFile } from '../../src/simulator/truth-file.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { extensions } from '../../src/vocabulary/terms.ts';
import { course, plain } from './fixture.ts';
import { testedCourse } from './tested-course.ts';

const until = Date.UTC(2026, 10, 22, 3, 30);

/** An LRS that takes what is new and knows repeated ids, like a real one. */
function takingLrs() {
  const stored = new Map<string, Statement>();
  const calls: { url: string; headers: Record<string, string>; ids: string[] }[] = [];
  const take: typeof fetch = async (url, init) => {
    const batch = JSON.parse(String(init?.body)) as Statement[];
    // The simulator writes the text of statements itself.
    if (JSON.stringify(batch) !== init?.body) throw new Error('A statement is written differently');
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

async function cohort(take: typeof fetch, seed = 'uji', teachers = 150, taught = course) {
  const truth: TeacherTruth[] = [];
  const result = await simulateCohort({
    endpoint: 'https://lrs.example/xapi/',
    key: 'kunci',
    secret: 'rahasia',
    course: taught,
    plain,
    teachers,
    seed,
    until,
    fetch: take,
    onTeacher: (teacher) => void truth.push(teacher),
  });
  return { ...result, truth };
}

describe('the cohort simulator', () => {
  test('is deterministic by seed, and a second run changes nothing in the LRS', async () => {
    const lrs = takingLrs();
    const first = await cohort(lrs.take, 'uji', 20);
    const size = lrs.stored.size;
    const again = await cohort(lrs.take, 'uji', 20);
    expect(again).toEqual(first);
    expect(lrs.stored.size).toBe(size);
    expect(first.statements).toBe(size);
    const other = await cohort(takingLrs().take, 'lain', 20);
    expect(other.truth).not.toEqual(first.truth);
  });

  test('is believable: various results, late and repeated deliveries, nothing in the future', async () => {
    const lrs = takingLrs();
    const { truth } = await cohort(lrs.take, 'uji', 400);
    const sessions = truth.flatMap((teacher) => teacher.sessions);
    const share = (status: string) =>
      sessions.filter((session) => session.status === status).length / sessions.length;
    expect(share('passed')).toBeGreaterThan(0.3);
    expect(share('passed')).toBeLessThan(0.8);
    expect(share('started')).toBeGreaterThan(0.1);
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

describe('who signs up', () => {
  const cohortOf = (size: number) => [...signedUp('uji', size)];

  test('kabupaten and kota have their shares, OKU Timur the largest; schools and numbers are no real ones', () => {
    const people = cohortOf(5000);
    const all = regions.reduce((sum, { signUps }) => sum + signUps, 0);
    for (const { name, signUps } of regions) {
      const count = people.filter(({ school }) => school.region === name).length;
      expect(Math.abs(count - (5000 * signUps) / all)).toBeLessThan(5);
    }
    const schools = new Map(people.map(({ school }) => [school.npsn, school]));
    expect(schools.size).toBeGreaterThan(250);
    expect(schools.size).toBeLessThanOrEqual(400);
    for (const [npsn] of schools) expect(npsn).toMatch(/^00\d{6}$/);
    for (const { nuptk, nip, school } of people) {
      expect(nuptk).toMatch(/^(0000\d{12})?$/);
      expect(nip).toMatch(/^(0000\d{14})?$/);
      expect(schools.get(school.npsn)).toEqual(school);
    }
  });

  test('60 to 65 % begin, 2 % sit in the hall, and a small share is odd', () => {
    const people = cohortOf(10_000);
    const share = (is: (one: (typeof people)[number]) => boolean) => people.filter(is).length / people.length;
    expect(share(({ engagement }) => engagement !== 'never')).toBeGreaterThan(0.6);
    expect(share(({ engagement }) => engagement !== 'never')).toBeLessThan(0.65);
    expect(share(({ mode }) => mode === 'luring')).toBeGreaterThan(0.015);
    expect(share(({ mode }) => mode === 'luring')).toBeLessThan(0.026);
    expect(share(({ number }) => oddityOf(number) !== undefined)).toBeLessThan(0.015);
    for (const oddity of ['fast', 'twin', 'second-entry', 'two-accounts'])
      expect(people.slice(0, 100).some(({ number }) => oddityOf(number) === oddity)).toBe(true);
    expect(strangersOf(10_000)).toBe(40);
  });

  test('who signs up twice has one name and school; nobody shares an identifier', () => {
    const people = cohortOf(1000);
    const second = people.filter(({ number }) => oddityOf(number) === 'second-entry');
    for (const { number, name, school } of second)
      expect(teacherOf('uji', number - 1, 1000)).toMatchObject({ name, school });
    const keys = people.flatMap((teacher) => [...rosterEntry(teacher, '').keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the roster is a table that spreadsheets read', () => {
    const [header, ...rows] = [...rosterCsv(cohortOf(50))];
    expect(header).toMatch(/^nama,/);
    // Only names hold commas, and those are in quotes.
    for (const row of rows) expect(row.replace(/^"[^"]*"/, '').split(',')).toHaveLength(11);
  });
});

describe('what makes it', () => {
  test('identifiers are UUIDs of version 4, and choices follow their weights', () => {
    const random = randomOf('uji');
    const ids = Array.from({ length: 500 }, () => random.uuid());
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(500);
    const items = [
      { name: 'a', weight: 3 },
      { name: 'b', weight: 1 },
    ];
    const picked = Array.from({ length: 4000 }, () => random.weighted(items).name);
    expect(picked.filter((name) => name === 'a').length / 4000).toBeCloseTo(0.75, 1);
    expect(() => random.weighted([])).toThrow(RangeError);
  });
});

describe('a cohort that takes tests', () => {
  test('is believable: it learns, some repeat the post-test, not all pass', async () => {
    const { truth } = await cohort(takingLrs().take, 'uji', 300, testedCourse);
    const sessions = truth.flatMap((teacher) => teacher.sessions);
    const both = sessions.flatMap(({ pretest, posttest }) =>
      pretest && posttest ? [{ before: pretest.score, after: posttest.best }] : [],
    );
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(both.length).toBeGreaterThan(40);
    expect(mean(both.map(({ before }) => before))).toBeGreaterThan(35);
    expect(mean(both.map(({ before }) => before))).toBeLessThan(65);
    expect(mean(both.map(({ after }) => after))).toBeGreaterThan(70);
    expect(mean(both.map(({ after }) => after))).toBeLessThan(95);
    expect(both.some(({ before, after }) => after <= before)).toBe(true);
    expect(sessions.some(({ posttest }) => (posttest?.attempts ?? 0) > 1)).toBe(true);
    expect([...new Set(sessions.map(({ status }) => status))]).toEqual(
      expect.arrayContaining(['passed', 'failed', 'started']),
    );
  });

  test('some items are flawed, and answered accordingly', async () => {
    const { truth, flaws } = await cohort(takingLrs().take, 'uji', 500, testedCourse);
    const chosen = new Map<string, { option: string | null; best: number }[]>();
    for (const { posttest, tests } of truth.flatMap(({ sessions }) => sessions))
      for (const { id, option } of tests.flatMap(({ items }) => items))
        chosen.set(id, [...(chosen.get(id) ?? []), { option, best: posttest?.best ?? 0 }]);
    const flawOf = (name: string) => flaws['sesi-1']?.find(({ flaw }) => flaw === name);
    const share = (list: { option: string | null }[], option: string | undefined) =>
      list.filter((one) => one.option === option).length / list.length;
    const dead = flawOf('dead-distractor');
    expect(share(chosen.get(dead?.id ?? '') ?? [], dead?.option)).toBeLessThan(0.05);
    const misleading = flawOf('misleading-distractor');
    const answers = (chosen.get(misleading?.id ?? '') ?? []).sort((a, b) => a.best - b.best);
    const third = Math.floor(answers.length / 3);
    expect(answers.length).toBeGreaterThan(60);
    expect(share(answers.slice(-third), misleading?.option)).toBeGreaterThan(
      share(answers.slice(0, third), misleading?.option) + 0.1,
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
    const attended = statements.filter(({ verb }) => verb.display.en === 'attended');
    for (const { actor, object } of attended) {
      expect(actor.account).toMatchObject({ homePage: rosterHomePage });
      expect(object.id).toBe(base);
    }
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
    enrol: async () => (teacher: { number: number }) => `peserta-${teacher.number}`,
    fetch: take,
    now: () => until,
  });

  test('sends the cohort, says so, and writes the roster and the truth beside', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kendali-demo-'));
    const [file, roster] = ['truth.ndjson', 'peserta.csv'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    const said: string[] = [];
    const lrs = takingLrs();
    const code = await demoDataCommand(
      ['--teachers', '5', '--truth', file, '--roster', roster, '--until', '2026-11-20'],
      (line) => said.push(line),
      deps(lrs.take),
    );
    expect(code).toBe(0);
    expect(said.at(-1)).toMatch(
      /^Selesai: \d+ pernyataan dari 5 guru rekaan\. .*http:\/\/localhost:3000\/pelatih$/,
    );
    const truth: TeacherTruth[] = [];
    const whole = await readTruthFile(file, (teacher) => void truth.push(teacher));
    // The last one has come without having signed up.
    expect(truth.map(({ ref }) => ref)).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => `peserta-${number}`),
      '',
    ]);
    expect(whole).toMatchObject({
      ...{ seed: 'kendali', teachers: 5, statements: lrs.stored.size },
      until: Date.UTC(2026, 10, 20, 16, 59, 59),
    });
    const lines = (await readFile(roster, 'utf8')).split('\r\n');
    expect(lines[0]).toBe('nama,email,nuptk,nip,id_lms,npsn,sekolah,jenjang,kabupaten,kohor,moda');
    expect(lines).toHaveLength(7);
    await rm(folder, { recursive: true });
  });

  test('leaves the roster of another installation alone', async () => {
    const enrol = () => Promise.reject(new Error('Nobody is to be enrolled'));
    const args = ['--teachers', '2', '--endpoint', 'https://lrs.example/xapi', '--key', 'k', '--secret', 's'];
    expect(await demoDataCommand(args, () => {}, { ...deps(takingLrs().take), enrol })).toBe(0);
  });

  test('a truth file that was not finished is refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kendali-demo-'));
    const file = join(folder, 'truth.ndjson');
    const refuse: typeof fetch = async () => new Response('', { status: 403 });
    expect(await demoDataCommand(['--truth', file], () => {}, deps(refuse))).toBe(1);
    await expect(readTruthFile(file, () => {})).rejects.toThrow(/last line/);
    await rm(folder, { recursive: true });
  });

  test.each([
    [['--teachers', 'banyak'], 2, /bilangan bulat/],
    [['--teachers', '0'], 2, /bilangan bulat/],
    [['--key', 'k'], 2, /--key dan --secret/],
    [['--endpoint', 'localhost'], 2, /alamat lengkap/],
    [['--until', 'kemarin'], 2, /tulis tanggal/],
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
