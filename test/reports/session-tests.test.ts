// Pre-test and post-test in the reports: folded in any order, apart from the questions on pages, told in plain words.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reports as strings } from '../../src/i18n/reports.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { factsOf } from '../../src/reports/person/facts.ts';
import { progressIn } from '../../src/reports/person/progress.ts';
import { findPeople } from '../../src/reports/queries.ts';
import { select } from '../../src/reports/selection.ts';
import { sayTimeline } from '../../src/reports/sentences.ts';
import { normalisedGain } from '../../src/reports/standing.ts';
import { timelineOf } from '../../src/reports/timeline.ts';
import { formatsIn } from '../../src/reports/when.ts';
import { answerResult, scoreOf } from '../../src/vocabulary/statements.ts';
import { extensions } from '../../src/vocabulary/terms.ts';
import { arrayLog, guru, plain, voiding } from './fixture.ts';
import { standingLine } from './standing-line.ts';
import { itemAnswer, posttest, pretest, testedCourse, testedStatement } from './tested-course.ts';

const ani = guru('Ani');
const whole = { part: 'session' } as const;

async function reportsOf(statements: object[]): Promise<Reports> {
  const reports = createReports({ path: ':memory:', log: arrayLog(statements), course: testedCourse, plain });
  await reports.catchUp();
  return reports;
}

/** What is told of the only learner. */
async function toldOf(statements: object[]) {
  const reports = await reportsOf(statements);
  const data = reports.read();
  const facts = data.people.size > 0 ? factsOf(data, 0) : [];
  const [map] = data.sessions;
  await reports.close();
  return {
    line: data.people.size > 0 ? standingLine(data, 0) : undefined,
    progress: map && progressIn(facts, 0, map),
    timeline: timelineOf(facts, data.sessions),
  };
}

const minute = (n: number) => new Date(Date.UTC(2026, 7, 1, 2, n)).toISOString();

describe('the fold of tests', () => {
  const handIn = fc.record({
    use: fc.constantFrom('pretest', 'posttest'),
    minute: fc.integer({ min: 0, max: 6 }),
    score: fc.integer({ min: 0, max: 100 }),
  });

  test('any order and any voiding: the first pre-test, the best, last and number of post-tests', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(handIn, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 3 }),
        async (events, voids) => {
          const statements = events.map((event) =>
            (event.use === 'pretest' ? pretest : posttest)(ani, minute(event.minute), event.score),
          );
          const gone = new Set(voids.map((index) => statements[index % statements.length]?.id ?? ''));
          const left = statements
            .map((statement, index) => ({ ...events[index], id: statement.id }))
            .filter(({ id }) => !gone.has(id))
            .map(({ use, minute: at = 0, score = 0, id }) => ({ use, at, score, id }))
            .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
          const before = left.find(({ use }) => use === 'pretest');
          const after = left.filter(({ use }) => use === 'posttest');
          const log = [...statements, ...[...gone].map(voiding)];
          for (const arrived of [log, log.toReversed()]) {
            const { line, progress } = await toldOf(arrived);
            expect(progress?.pretests[0]?.test.score).toBe(before?.score);
            expect(progress?.posttests.at(-1)?.test.score).toBe(after.at(-1)?.score);
            expect(progress?.posttests.map(({ test }) => test.score)).toEqual(
              after.map(({ score }) => score),
            );
            expect(line?.pretest).toBe(before?.score);
            expect(line?.posttest).toBe(
              after.length ? Math.max(...after.map(({ score }) => score)) : undefined,
            );
            expect(line?.attempts ?? 0).toBe(after.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a test’s score is not the session’s, its items are not questions on pages', async () => {
    const { line, progress } = await toldOf([
      itemAnswer(ani, minute(1), 'pra-0', 'pra-uji', 'a', true),
      pretest(ani, minute(1), 12.5),
      testedStatement(
        ani,
        minute(2),
        'answered',
        { part: 'question', id: 'satu', unit: 'unit-kecil' },
        answerResult('choice', ['b'], true, 1, 4),
      ),
      itemAnswer(ani, minute(3), 'pasca-0-0', 'pasca-uji', undefined, false),
      posttest(ani, minute(3), 50),
    ]);
    expect(line).toMatchObject({ answered: 1, right: 1, status: 'started', score: undefined });
    expect([...(progress?.questions.keys() ?? [])]).toEqual(['satu']);
    expect(progress?.pretests[0]?.items.map(({ part }) => part)).toEqual(['pra-0']);
    expect(progress?.posttests[0]?.items).toMatchObject([{ part: 'pasca-0-0', open: true }]);
    expect(line).toMatchObject({ pretest: 12.5, posttest: 50, attempts: 1, gain: 0.43 });
  });

  test('score and status are what statements about the session say', async () => {
    const say = (verb: 'completed' | 'failed' | 'passed', score: number) =>
      testedStatement(ani, minute(5), verb, whole, { score: scoreOf(score), completion: true });
    expect((await toldOf([posttest(ani, minute(4), 90)])).line).toMatchObject({ status: 'started' });
    expect((await toldOf([say('completed', 50)])).line).toMatchObject({ status: 'completed', score: 50 });
    expect((await toldOf([say('completed', 50), say('failed', 50)])).line?.status).toBe('failed');
    expect((await toldOf([say('failed', 50), say('passed', 83.33)])).line).toMatchObject({
      status: 'passed',
      score: 83.33,
    });
  });

  test.each([
    [50, 80, 0.6],
    [50, 50, 0],
    [60, 50, -0.25],
    [0, 100, 1],
    [100, 100, Number.NaN],
  ])('the gain from %i to %i is %p', (before, after, gain) => {
    expect(normalisedGain(before, after)).toBe(gain);
  });

  test('sorts by gain; whoever has none stands last', async () => {
    const people = [
      ['Ani', 50, 75],
      ['Budi', 50, 100],
      ['Citra', 50, undefined],
    ] as const;
    const reports = await reportsOf(
      people.flatMap(([name, before, after]) => [
        pretest(guru(name), minute(0), before),
        ...(after === undefined ? [] : [posttest(guru(name), minute(1), after)]),
      ]),
    );
    const data = reports.read();
    const names = (descending: boolean) =>
      findPeople(data, select(data, {}, {}), 0, { sort: 'gain', descending }).people.map(
        (person) => data.people.person(person).name,
      );
    expect(names(true)).toEqual(['Budi', 'Ani', 'Citra']);
    expect(names(false)).toEqual(['Ani', 'Budi', 'Citra']);
    await reports.close();
  });
});

describe('the timeline', () => {
  const measured = (id: string, at: number, measure: number, response: string) =>
    testedStatement(
      ani,
      minute(at),
      'interacted',
      { part: 'lab', id, unit: 'penutup' },
      {
        response,
        extensions: { [extensions.measure]: measure },
      },
    );
  const statements = () => [
    pretest(ani, minute(1), 50),
    itemAnswer(ani, minute(1), 'pra-0', 'pra-uji', 'a', true),
    measured('lab-tebak', 2, 80, 'measure=80'),
    measured('yakin', 3, 75, '4'),
    measured('renungan', 4, 100, 'Saya akan mencoba.'),
    measured('kasus', 5, 80, 'scenario=foto;ending=baik;steps=6;seen=1/2'),
    posttest(ani, minute(6), 66.67),
    itemAnswer(ani, minute(6), 'pasca-0-0', 'pasca-uji', 'b', false),
    itemAnswer(ani, minute(6), 'pasca-1-0', 'pasca-uji', undefined, false),
    posttest(ani, minute(7), 83.33, 2),
  ];

  test('says every activity and test in its own words', async () => {
    const say = sayIn(strings, 'id');
    const { timeline } = await toldOf(statements());
    const [day] = sayTimeline(timeline, say, formatsIn('id', say));
    expect(day?.lines.map(({ text }) => text)).toEqual([
      'Soal tes “Apa langkah pertama dalam keadaan pra-0?”: benar.',
      'Mengumpulkan pra-uji, nilainya 50.',
      'Mencoba praktik “Tebak kata” dengan hasil 80%.',
      'Memilih ‘Yakin’ pada skala “Saya yakin memakai AI.”.',
      'Menulis refleksi atas “Apa yang berubah?”.',
      'Menjalani studi kasus “Foto murid” sampai akhir cerita, keseimbangan terbaik 80 dari 100.',
      'Soal tes “Apa langkah pertama dalam keadaan pasca-0-0?”: belum benar.',
      'Soal tes “Apa langkah pertama dalam keadaan pasca-1-0?”: tidak dijawab.',
      'Mengumpulkan pasca-uji, percobaan ke-1: nilainya 66,67, belum mencapai batas lulus.',
      'Mengumpulkan pasca-uji, percobaan ke-2: nilainya 83,33, mencapai batas lulus.',
    ]);
  });

  test('in English too, with no gap unfilled, whatever is missing', async () => {
    const say = sayIn(strings, 'en');
    const bare = statements().map(({ result: _, ...statement }) => statement);
    for (const told of [statements(), bare]) {
      const { timeline } = await toldOf(told);
      for (const { lines } of sayTimeline(timeline, say, formatsIn('en', say)))
        for (const { text } of lines) expect(text).toMatch(/^[A-Z][^{}]{3,200}\.$/);
    }
  });
});
