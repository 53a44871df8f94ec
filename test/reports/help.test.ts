// Who needs help and why: each reason by an example, and all of them against a count from the statements.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type HelpOptions, helpCases, helpDefaults, helpReasons } from '../../src/reports/help/cases.ts';
import { select } from '../../src/reports/selection.ts';
import { type Told, toldBy } from './cohort-oracle.ts';
import { type Cohort, cohort, start, statementsOf, twoSessions, withData } from './random-cohort.ts';
import { reportDataOf, type SimpleFact, type SimplePerson } from './report-data.ts';

const day = 86_400_000;
const now = start + 10 * day;
const options: HelpOptions = { now, ...helpDefaults };

const pages = ['halaman-pra-uji', 'bacaan', 'soal-soal', 'halaman-pasca-uji'];
const questions = ['satu', 'banyak', 'benar-salah', 'jodoh', 'urut'];

/** Facts of one person, a minute apart. @param days how long ago the first was */
function did(
  who: string,
  days: number,
  deeds: (Partial<SimpleFact> & Pick<SimpleFact, 'kind'>)[],
): SimpleFact[] {
  return deeds.map((deed, minute) => ({ who, at: now - days * day + minute * 60_000, ...deed }));
}
const read = (part: string, session = 'sesi-1') => ({ kind: 'page' as const, part, session });
const answered = (part: string, correct: boolean) => ({ kind: 'answer' as const, part, correct });
const posttest = (value: number) => ({
  kind: 'posttest' as const,
  part: 'pasca-uji',
  value,
  correct: value >= 75,
});
const pretest = { kind: 'pretest' as const, part: 'pra-uji', value: 50 };
const passed = [{ kind: 'completed' as const }, { kind: 'passed' as const }];

function casesOf(facts: readonly SimpleFact[], people: readonly SimplePerson[], session?: number) {
  const data = reportDataOf({ course: twoSessions, people, facts });
  return helpCases(data, select(data, {}, {}), session, options).map(({ person, last: _, ...told }) => ({
    ...told,
    name: data.people.person(person).name,
  }));
}
const caseOf = (facts: readonly SimpleFact[], session?: number) =>
  casesOf(facts, [{ name: 'ani' }], session)[0];

describe('each reason', () => {
  test('failed the post-test several times', () => {
    const facts = did('ani', 1, [pretest, posttest(50), posttest(25)]);
    expect(caseOf(facts)).toMatchObject({ reason: 'failing', part: 'pasca-uji', count: 2, session: 0 });
    expect(caseOf([...facts, ...did('ani', 0.5, [posttest(75)])])?.reason).toBeUndefined();
    expect(caseOf(facts.slice(0, 2))?.reason).toBeUndefined();
  });

  test('completed below the pass mark, and silent since', () => {
    const facts = [posttest(50), { kind: 'completed' as const }, { kind: 'failed' as const }];
    expect(caseOf(did('ani', 4, facts))).toMatchObject({ reason: 'retry', count: 1 });
    expect(caseOf(did('ani', 2, facts))).toBeUndefined();
  });

  test('the same question again and again', () => {
    const wrong = ['satu', 'jodoh', 'jodoh', 'jodoh', 'jodoh'].map((id) => answered(id, false));
    expect(caseOf(did('ani', 0.1, wrong))).toMatchObject({ reason: 'question', part: 'jodoh', count: 4 });
    expect(caseOf(did('ani', 0.1, [...wrong, answered('jodoh', true)]))).toBeUndefined();
    // The answer was right before: later tries are practice.
    expect(caseOf(did('ani', 0.1, [answered('jodoh', true), ...wrong]))).toBeUndefined();
    expect(caseOf(did('ani', 0.1, [...wrong, ...passed]))).toBeUndefined();
  });

  test('the same lab again and again', () => {
    const tried = (value: number) => ({ kind: 'lab' as const, part: 'lab-tebak', value });
    const poor = [tried(10), tried(20), tried(49.99), tried(0)];
    expect(caseOf(did('ani', 0.1, poor))).toMatchObject({ reason: 'lab', part: 'lab-tebak', count: 4 });
    expect(caseOf(did('ani', 0.1, [...poor, tried(50)]))).toBeUndefined();
  });

  test('the same page again and again, and no further', () => {
    const opened = [read('bacaan'), read('soal-soal'), ...Array.from({ length: 3 }, () => read('soal-soal'))];
    expect(caseOf(did('ani', 1.5, opened))).toMatchObject({
      reason: 'page',
      part: 'soal-soal',
      count: 4,
      progress: 50,
    });
    expect(caseOf(did('ani', 0.5, opened))).toBeUndefined();
    expect(caseOf(did('ani', 1.5, [...opened, read('halaman-pasca-uji')]))).toBeUndefined();
  });

  test.each([
    ['page', 'halaman-pasca-uji', { pages: 3, questions: 5, pretest: true, posttest: true }],
    ['question', 'urut', { pages: 4, questions: 4, pretest: true, posttest: true }],
    ['pretest', 'pra-uji', { pages: 4, questions: 5, pretest: false, posttest: true }],
    ['posttest', 'pasca-uji', { pages: 4, questions: 5, pretest: true, posttest: false }],
  ])('one step is missing: %s', (step, part, done) => {
    const facts = [
      ...pages.slice(0, done.pages).map((id) => read(id)),
      ...questions.slice(0, done.questions).map((id) => answered(id, false)),
      ...(done.pretest ? [pretest] : []),
      ...(done.posttest ? [posttest(75)] : []),
    ];
    expect(caseOf(did('ani', 1.1, facts))).toMatchObject({ reason: 'oneStep', step, part });
    expect(caseOf(did('ani', 0.1, facts))).toBeUndefined();
  });

  test('nothing since the pre-test, and silent in the middle', () => {
    const before = [read('halaman-pra-uji'), pretest, { kind: 'suspended' as const, duration: 1000 }];
    expect(caseOf(did('ani', 5, before))).toMatchObject({ reason: 'pretestOnly', part: 'pra-uji' });
    expect(caseOf(did('ani', 5, [...before, read('bacaan')]))).toMatchObject({
      reason: 'silent',
      part: 'bacaan',
    });
    expect(caseOf(did('ani', 2, before))).toBeUndefined();
  });

  test('has not opened the next session', () => {
    expect(caseOf(did('ani', 5, passed))).toMatchObject({ reason: 'between', session: 1 });
    expect(caseOf(did('ani', 5, passed), 0)).toBeUndefined();
    expect(caseOf(did('ani', 2, passed))).toBeUndefined();
    expect(
      caseOf([...did('ani', 5, passed), ...did('ani', 4.9, [{ kind: 'passed', session: 'sesi-2' }])]),
    ).toBeUndefined();
  });

  test('behind the cohort, though not silent', () => {
    const names = Array.from({ length: 10 }, (_, index) => `guru-${index}`);
    const people = [...names, 'ani', 'lain'].map((name) => ({ name, cohort: name === 'lain' ? 'B' : 'A' }));
    const facts = [
      ...names.flatMap((name) =>
        did(
          name,
          0.5,
          pages.slice(0, 3).map((id) => read(id)),
        ),
      ),
      ...['ani', 'lain'].flatMap((name) => [
        ...did(name, 4, [read('bacaan')]),
        ...did(name, 0.5, [read('bacaan')]),
      ]),
    ];
    expect(casesOf(facts, people)).toMatchObject([
      { name: 'ani', reason: 'behind', session: 0, progress: 25 },
    ]);
    // Two of three pages is near enough.
    expect(casesOf([...facts, ...did('ani', 0.4, [read('soal-soal')])], people)).toEqual([]);
  });

  test('never begun, though registered; whoever was in the hall was there', () => {
    const people = [{ name: 'ani' }, { name: 'budi', accounts: ['budi'] }];
    expect(casesOf([{ who: 'budi', at: now - 9 * day, kind: 'attended' }], people)).toMatchObject([
      { name: 'ani', reason: 'notBegun', session: undefined },
    ]);
  });
});

test('the most urgent first, then who was heard of longest ago; each person once', () => {
  const people = ['dewi', 'ani', 'budi', 'citra'].map((name) => ({ name }));
  const facts = [
    ...did('ani', 6, [read('bacaan')]),
    ...did('budi', 8, [read('bacaan')]),
    ...did('citra', 4, [posttest(0), posttest(0), read('bacaan-2', 'sesi-2')]),
  ];
  expect(casesOf(facts, people).map(({ name, reason }) => [name, reason])).toEqual([
    ['citra', 'failing'],
    ['budi', 'silent'],
    ['ani', 'silent'],
    ['dewi', 'notBegun'],
  ]);
});

const urgency = ({ reason }: { reason: string }) => helpReasons.findIndex((one) => one === reason);

/** The reason for one person, from what was told of them. */
function reasonFor(
  told: readonly Told[],
  entry: Cohort['roster'][number] | undefined,
  everybody: readonly { entry: Cohort['roster'][number] | undefined; told: readonly Told[] }[],
  { now, days, tries, failures }: HelpOptions,
): { reason: string; session: number | undefined } | undefined {
  const heard = told.filter(({ verb }) => verb !== 'attended');
  const last = heard.at(-1)?.at;
  const silence = last === undefined ? Number.NaN : (now - last) / day;
  const inSession = (session: number) => {
    const mine = heard.filter((one) => one.session === session);
    const about = (verb: string) => mine.some((one) => one.verb === verb && one.part === '');
    const parts = (kind: string) => mine.filter(({ part }) => part.startsWith(`${kind}/`));
    const tests = (name: string) => mine.filter(({ part }) => part.startsWith(`test/${name}`));
    const status = about('passed')
      ? 'passed'
      : about('failed')
        ? 'failed'
        : about('completed')
          ? 'completed'
          : mine.length
            ? 'started'
            : 'none';
    return {
      mine,
      parts,
      tests,
      status,
      distinct: (kind: string) => new Set(parts(kind).map(({ part }) => part)).size,
    };
  };
  const found: { reason: string; session: number | undefined }[] = [];
  for (const session of [0, 1]) {
    const { mine, parts, tests, status, distinct } = inSession(session);
    if (status !== 'started' && status !== 'failed') continue;
    const post = tests('pasca');
    const stuck = (kind: string, ok: (one: Told) => boolean) =>
      [...new Set(parts(kind).map(({ part }) => part))].some((part) => {
        const own = parts(kind).filter((one) => one.part === part);
        return own.length >= tries && !own.some(ok);
      });
    const missing =
      4 -
      distinct('page') +
      (5 - distinct('question')) +
      (tests('pra').length ? 0 : 1) +
      (post.length ? 0 : 1);
    const lastPage = parts('page').at(-1)?.part;
    const readings = parts('page').filter(({ part }) => part === lastPage).length;
    const afterTest = mine.findLastIndex(({ part }) => part.startsWith('test/pra'));
    const at = mine[afterTest]?.at ?? 0;
    const since = mine.filter((one) => one.at > at && /^(page|question|lab|test\/pasca)/.test(one.part));
    const push = (reason: string) => found.push({ reason, session });
    if (post.length >= failures && !post.some(({ success }) => success)) push('failing');
    else if (stuck('question', ({ success }) => success)) push('question');
    else if (stuck('lab', ({ measure }) => (measure ?? 100) >= 50)) push('lab');
    else if (silence >= 1 && lastPage && readings >= tries && missing > 1) push('page');
    else if (silence >= 1 && missing === 1) push('oneStep');
    else if (silence < days) continue;
    else if (status === 'failed') push('retry');
    else if (afterTest >= 0 && since.length === 0) push('pretestOnly');
    else push('silent');
  }
  found.sort((a, b) => urgency(a) - urgency(b));
  if (found[0]) return found[0];
  const [first, second] = [inSession(0), inSession(1)];
  const hall = told.some(({ verb, session }) => verb === 'attended' && session === 1);
  if (silence >= days && /passed|completed/.test(first.status) && second.status === 'none' && !hall)
    return { reason: 'between', session: 1 };
  for (const session of [0, 1]) {
    const { mine, status, distinct } = inSession(session);
    const seen = everybody
      .filter((other) => entry?.cohort && other.entry?.cohort === entry.cohort)
      .map((other) => other.told.filter((one) => one.session === session && one.verb !== 'attended'))
      .filter((facts) => facts.length > 0)
      .map(
        (facts) => new Set(facts.filter(({ part }) => part.startsWith('page/')).map(({ part }) => part)).size,
      )
      .sort((a, b) => a - b);
    const median = seen.length < 10 ? 0 : (seen[Math.ceil(seen.length / 2) - 1] ?? 0);
    if (
      /started|failed/.test(status) &&
      now - (mine[0]?.at ?? now) >= days * day &&
      distinct('page') < median / 2
    )
      return { reason: 'behind', session };
  }
  return entry && told.length === 0 ? { reason: 'notBegun', session: undefined } : undefined;
}

test('on any cohort: every person has the reason that their statements give', async () => {
  const counts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      cohort({ people: 40, deeds: 400 }),
      fc.integer({ min: 0, max: 6 * 24 }),
      fc.record({
        days: fc.constantFrom(1, 2, 3),
        tries: fc.constantFrom(2, 4),
        failures: fc.constantFrom(1, 2),
      }),
      async (drawn, hours, limits) => {
        const statements = statementsOf(drawn);
        const told = toldBy(statements, drawn.roster);
        const asked = { ...limits, now: start + hours * 3_600_000 };
        const strangers = [...new Set(told.map(({ who }) => who))].filter((who) => typeof who === 'string');
        const everybody = [...drawn.roster.keys(), ...strangers].map((who) => ({
          entry: typeof who === 'number' ? drawn.roster[who] : undefined,
          told: told.filter((one) => one.who === who),
        }));
        const expected = everybody
          .map(({ entry, told: mine }) => reasonFor(mine, entry, everybody, asked))
          .filter((one) => one !== undefined);
        await withData(drawn, statements, (data) => {
          const cases = helpCases(data, select(data, {}, {}), undefined, asked);
          const shape = (list: readonly { reason: string; session: number | undefined }[]) =>
            list.map(({ reason, session }) => `${reason} ${session}`).sort();
          expect(shape(cases)).toEqual(shape(expected));
          for (const { reason } of cases) counts.set(reason, (counts.get(reason) ?? 0) + 1);
        });
      },
    ),
    { numRuns: 50 },
  );
  // The property would be worth little if it seldom met a reason.
  for (const reason of ['retry', 'silent', 'failing', 'notBegun'])
    expect(counts.get(reason)).toBeGreaterThan(9);
});
