// The fold gives one result for one set of statements: any order of arrival, any portions, voided, doubled or late.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kindCode } from '../../src/reports/facts/kinds.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import type { Origin } from '../../src/reports/learner.ts';
import { select } from '../../src/reports/selection.ts';
import { statuses } from '../../src/reports/standing.ts';
import { answerResult, type Statement, type Subject, scoreOf } from '../../src/vocabulary/statements.ts';
import type { VerbName } from '../../src/vocabulary/terms.ts';
import {
  arrayLog,
  course,
  guru,
  newId,
  page1,
  plain,
  statementOf,
  voiding,
  wholeSession,
} from './fixture.ts';
import { type Counted, countByBruteForce } from './oracle.ts';

const open = (statements: object[]): { reports: Reports; log: ReturnType<typeof arrayLog> } => {
  const log = arrayLog(statements);
  return { log, reports: createReports({ path: ':memory:', log, course, plain }) };
};

/** What the reports say of each person who was heard of, in the oracle's form. */
function told(reports: Reports): Counted[] {
  const { facts, parts, people, responses, rowsOf, standings } = reports.read();
  const known = (score: number | undefined) => (Number.isNaN(score) ? undefined : score);
  return Array.from({ length: people.size }, (_, index): Counted => {
    const { name, identifier } = people.person(index);
    const answers = new Map<string, string[]>();
    for (const row of rowsOf(index)) {
      if (facts.kind[row] !== kindCode.answer) continue;
      const id = parts.text(facts.part[row] ?? 0);
      answers.set(id, [...(answers.get(id) ?? []), responses.text(facts.response[row] ?? 0)]);
    }
    const questions = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      identifier,
      name,
      status: statuses[standings.status[index] ?? 0] ?? '',
      pagesSeen: standings.pagesSeen[index] ?? -1,
      answered: standings.answered[index] ?? -1,
      right: standings.right[index] ?? -1,
      rightAtFirst: standings.rightAtFirst[index] ?? -1,
      score: known(standings.score[index]),
      firstActivity: standings.first[index] ?? -1,
      lastActivity: standings.last[index] ?? -1,
      tries: Object.fromEntries(questions.map(([id, given]) => [id, given.length])),
      lastResponses: Object.fromEntries(questions.map(([id, given]) => [id, given.at(-1) ?? ''])),
      minutes: (standings.duration[index] ?? -1) / 60_000,
    };
  }).sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
}

/** The people who were heard of, as their identifiers. */
const identifiers = (reports: Reports): string[] => {
  const { people } = reports.read();
  return Array.from({ length: people.size }, (_, index) => people.person(index).identifier);
};

/** One event in the world: who, when (few moments, so that ties happen), what. */
const happening = fc
  .record({
    who: fc.constantFrom('ani', 'budi', 'cik'),
    name: fc.constantFrom('', 'Ani', 'Ani Lestari, S.Pd.', 'Budi'),
    minute: fc.integer({ min: 0, max: 12 }),
    what: fc.oneof(
      fc.record({
        verb: fc.constant('experienced' as const),
        id: fc.constantFrom('apa-itu-ai', 'sejarah', 'lama'),
      }),
      fc.record({
        verb: fc.constant('answered' as const),
        id: fc.constantFrom('mana-ai', 'jodoh', 'dihapus'),
        right: fc.boolean(),
        response: fc.constantFrom('a', 'b'),
      }),
      fc.record({
        verb: fc.constantFrom('passed' as const, 'failed' as const),
        percent: fc.integer({ min: 0, max: 100 }),
      }),
      fc.record({ verb: fc.constantFrom('initialized' as const, 'completed' as const) }),
      fc.record({ verb: fc.constantFrom('suspended' as const, 'terminated' as const) }),
    ),
  })
  .map(({ who, name, minute, what }): Statement => {
    const at = new Date(Date.UTC(2026, 7, 1, 2, minute)).toISOString();
    const say = (verb: VerbName, subject: Subject, result?: Statement['result']) =>
      statementOf({ ...guru('x', who), name }, at, verb, subject, result);
    switch (what.verb) {
      case 'experienced':
        return say(what.verb, { part: 'page', id: what.id });
      case 'answered':
        return say(
          what.verb,
          { part: 'question', id: what.id },
          answerResult('choice', [what.response], what.right, 1, 5),
        );
      case 'passed':
      case 'failed':
        return say(what.verb, wholeSession, { score: scoreOf(what.percent) });
      case 'suspended':
      case 'terminated':
        return say(what.verb, wholeSession, {
          duration: 'PT1M',
          ...(minute > 9 ? { score: scoreOf(minute * 7) } : {}),
        });
      default:
        return say(what.verb, wholeSession);
    }
  });

/** A history with voidings (of known and unknown statements) and repeated statements, in some order of arrival. */
const history = fc
  .record({
    events: fc.array(happening, { maxLength: 60, size: 'max' }),
    voids: fc.array(fc.nat(), { maxLength: 6 }),
    repeats: fc.array(fc.nat(), { maxLength: 4 }),
  })
  .chain(({ events, voids, repeats }) => {
    const pick = (index: number) => events[index % Math.max(1, events.length)];
    const statements: object[] = [
      ...events,
      ...voids.map((index) => voiding(pick(index)?.id ?? '99999999-0000-4000-8000-000000000009')),
      ...repeats.flatMap((index) => pick(index) ?? []),
    ];
    return fc.shuffledSubarray(statements, { minLength: statements.length });
  });

describe('the fold', () => {
  test('any order, any portions, voidings and repeats: as counted by brute force, and as a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
        async (arrived, portions) => {
          const { reports, log } = open([]);
          let taken = 0;
          for (const portion of [...portions, arrived.length]) {
            log.statements.push(...arrived.slice(taken, taken + portion));
            taken += portion;
            await reports.catchUp();
            // Looked at in between, so that what was counted before has to be mended.
            reports.read();
          }
          const incremental = told(reports);
          expect(incremental).toEqual(countByBruteForce(arrived));

          await reports.rebuild();
          expect(told(reports)).toEqual(incremental);

          const other = open([...arrived].reverse());
          await other.reports.catchUp();
          expect(told(other.reports)).toEqual(incremental);
          await Promise.all([reports.close(), other.reports.close()]);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('ignores quietly what is not about the course or cannot be read', async () => {
    const good = statementOf(guru('Ani'), '2026-08-01T02:00:00Z', 'experienced', page1);
    const another = () => ({ ...good, id: newId() });
    const { reports } = open([
      { ...good, id: 'bukan-uuid' },
      { ...another(), object: { id: 'https://elsewhere.example/apa-itu-ai' } },
      { ...another(), object: { id: `${good.object.id}/lebih/dalam` } },
      { ...another(), object: { objectType: 'Agent', mbox: 'mailto:a@b.example' } },
      { ...another(), actor: { objectType: 'Group', member: [] } },
      { ...another(), actor: null },
      { ...another(), verb: 'experienced' },
      { ...good, result: 'salah', context: 7, timestamp: 3, id: '00000000-1111-4000-8000-000000000001' },
      {},
    ]);
    await reports.catchUp();
    expect(told(reports)).toMatchObject([{ name: 'Ani', pagesSeen: 1, firstActivity: 1_750_000_000_000 }]);
    // Nothing is lost for whoever asks for statements.
    expect(reports.read().facts.length).toBe(9);
    await reports.close();
  });

  test('an entry that the log already calls voided is left out', async () => {
    const statement = statementOf(guru('Ani'), '2026-08-01T02:00:00Z', 'experienced', page1);
    const log = arrayLog([statement]);
    const reports = createReports({
      path: ':memory:',
      log: {
        ...log,
        readLog: async (range) => (await log.readLog(range)).map((e) => ({ ...e, voided: true })),
      },
      course,
      plain,
    });
    await reports.catchUp();
    expect(identifiers(reports)).toEqual([]);
    await reports.close();
  });

  test('one person, however the identifier is written', async () => {
    const at = '2026-08-01T02:00:00Z';
    const say = (actor: object) => ({ ...statementOf(guru('x'), at, 'experienced', page1), actor });
    const { reports } = open([
      say({ mbox: 'mailto:Ani@Sekolah.Example', name: 'Ani' }),
      say({ mbox: 'mailto:Ani@sekolah.example', objectType: 'Agent' }),
      say({ mbox: 'mailto:ani@sekolah.example' }),
      say({ mbox_sha1sum: 'ABCDEF0123456789ABCDEF0123456789ABCDEF01' }),
      say({ mbox_sha1sum: 'abcdef0123456789abcdef0123456789abcdef01' }),
      say({ openid: 'https://id.example/ani' }),
      say({ account: { homePage: 'https://simulasi.kendali.example', name: 'guru-1' } }),
    ]);
    await reports.catchUp();
    expect(identifiers(reports).sort()).toEqual([
      'Ani@sekolah.example',
      'abcdef0123456789abcdef0123456789abcdef01',
      'ani@sekolah.example',
      'guru-1',
      'https://id.example/ani',
    ]);
    await reports.close();
  });

  test('tells who tried the preview and who was invented from who learns', async () => {
    const at = '2026-08-01T02:00:00Z';
    const say = (actor: object, verb: VerbName = 'experienced') => ({
      ...statementOf(guru('x'), at, verb, verb === 'experienced' ? page1 : wholeSession),
      actor,
    });
    const account = (homePage: string, name: string) => ({ account: { homePage, name } });
    const { reports } = open([
      say(account('https://lms.example', 'guru-1')),
      say(account('https://lms.example', 'percobaan-coba-1')),
      say({ mbox: 'mailto:coba-siti@sekolah.example' }),
      say(account('http://127.0.0.1:3001', 'coba-0a1b2c3d4e')),
      say(account('http://127.0.0.1:3001', 'coba-1111111111'), 'completed'),
      say(account('https://simulasi.kendali.example', 'simulasi-1')),
    ]);
    await reports.catchUp();
    const from = (origin?: Origin) => {
      const data = reports.read();
      const { mask } = select(data, origin ? { origin } : {}, {});
      return identifiers(reports).filter((_, person) => mask[person] === 1);
    };
    // Whoever only tried a package is counted only where that is asked for.
    expect(from()).toHaveLength(4);
    expect(from('lms')).toEqual(['guru-1', 'percobaan-coba-1', 'coba-siti@sekolah.example']);
    expect(from('simulation')).toEqual(['simulasi-1']);
    expect(from('preview')).toEqual(['coba-0a1b2c3d4e', 'coba-1111111111']);
    await reports.close();
  });

  test('says how far it is, and calls at the same time share the work', async () => {
    let time = 1000;
    const log = arrayLog(
      Array.from({ length: 1200 }, () =>
        statementOf(guru('Ani'), '2026-08-01T02:00:00Z', 'experienced', page1),
      ),
    );
    const reports = createReports({ path: ':memory:', log, course, plain, now: () => time });
    expect(reports.freshness()).toEqual({ through: undefined, behind: 0 });
    const runs = [reports.catchUp(), reports.catchUp(), reports.catchUp()];
    await Promise.all(runs);
    expect(reports.freshness()).toEqual({ through: 1000, behind: 0 });
    time = 2000;
    const seen: number[] = [];
    await reports.rebuild((folded) => seen.push(folded));
    expect(seen).toEqual([1200]);
    expect(reports.freshness()).toEqual({ through: 2000, behind: 0 });
    await reports.close();
  });

  test('a log that fails loses nothing: the next call goes on from the checkpoint', async () => {
    const log = arrayLog([statementOf(guru('Ani'), '2026-08-01T02:00:00Z', 'experienced', page1)]);
    let broken = true;
    const reports = createReports({
      path: ':memory:',
      log: { ...log, readLog: (range) => (broken ? Promise.reject(new Error('putus')) : log.readLog(range)) },
      course,
      plain,
    });
    await expect(reports.catchUp()).rejects.toThrow('putus');
    broken = false;
    await reports.catchUp();
    expect(identifiers(reports)).toEqual(['Ani']);
    await reports.close();
  });
});
