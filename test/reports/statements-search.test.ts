// The search for statements against GET /xapi/statements of a real LRS: the same statements in the same order, whichever
// way they are found; and what only reports ask, against a scan of every statement.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportData } from '../../src/reports/data.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { refOf } from '../../src/reports/learner.ts';
import type { StatementLog } from '../../src/reports/log.ts';
import type { RosterEntry } from '../../src/reports/roster.ts';
import type { StatementQuery } from '../../src/reports/statements/query.ts';
import { outcomeOf } from '../../src/reports/statements/result.ts';
import { LogRewritten, searchStatements } from '../../src/reports/statements/search.ts';
import { agentOfKey } from '../../src/reports/statements/terms.ts';
import { sessionActivityId } from '../../src/vocabulary/activities.ts';
import { verbs } from '../../src/vocabulary/terms.ts';
import { type Client, startLrs, type TestLrs } from '../lrs/harness.ts';
import { course, plain } from './fixture.ts';

type Json = Record<string, unknown>;

const session = sessionActivityId(course.id, 'sesi-1');
const home = 'https://lms.sekolah.example';
const actors: Json[] = [
  { account: { homePage: home, name: 'siti' }, name: 'Siti Aminah' },
  { account: { homePage: home, name: 'budi' }, name: 'Budi Santoso' },
  { mbox: 'mailto:Citra@Sekolah.Example', name: 'Citra' },
  { mbox_sha1sum: 'a'.repeat(40) },
  {
    objectType: 'Group',
    mbox: 'mailto:regu@sekolah.example',
    member: [{ mbox: 'mailto:citra@sekolah.example' }],
  },
  { account: { homePage: home, name: 'coba-1' }, name: 'Peserta coba' },
];
const keys = [
  `account ${home} siti`,
  `account ${home} budi`,
  'mbox mailto:Citra@sekolah.example',
  'mbox mailto:citra@sekolah.example',
  `sha1 ${'a'.repeat(40)}`,
  'mbox mailto:regu@sekolah.example',
];
const activities = [
  session,
  `${session}/page/apa-itu-ai`,
  `${session}/page/sejarah`,
  `${session}/question/mana-ai`,
  'https://lain.example/kursus',
];
const verbIris = [
  ...(['initialized', 'experienced', 'answered', 'passed', 'failed', 'completed'] as const).map(
    (name) => verbs[name].id,
  ),
  'https://lain.example/verba/menonton',
];
const registrations = ['6', '7'].map((digit) => `${digit}0000000-0000-4000-8000-00000000000a`);
const ids = Array.from(
  { length: 150 },
  (_, index) => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
);
const start = Date.parse('2026-08-01T00:00:00Z');

const shape = fc.record({
  actor: fc.constantFrom(...actors),
  verb: fc.constantFrom(...verbIris),
  activity: fc.constantFrom(...activities),
  parent: fc.option(fc.constantFrom(...activities)),
  instructor: fc.option(fc.constantFrom(...actors.slice(0, 3))),
  registration: fc.option(fc.constantFrom(...registrations)),
  refers: fc.option(fc.nat(ids.length - 1), { freq: 4 }),
  voids: fc.boolean(),
  nested: fc.nat(9),
  minute: fc.nat(3000),
  success: fc.option(fc.boolean()),
  score: fc.option(fc.nat(100)),
});

function statementOf(parts: typeof shape extends fc.Arbitrary<infer T> ? T : never, index: number): Json {
  const isVoiding = parts.voids && parts.refers !== null;
  const activity = { id: parts.activity };
  const object =
    parts.refers !== null
      ? { objectType: 'StatementRef', id: ids[parts.refers] }
      : parts.nested === 0
        ? { objectType: 'SubStatement', actor: actors[1], verb: { id: verbIris[1] }, object: activity }
        : parts.nested === 1
          ? { objectType: 'Agent', ...actors[0] }
          : activity;
  return {
    id: ids[index],
    timestamp: new Date(start + parts.minute * 60_000).toISOString(),
    actor: parts.actor,
    verb: { id: isVoiding ? 'http://adlnet.gov/expapi/verbs/voided' : parts.verb },
    object,
    ...(isVoiding || (parts.success === null && parts.score === null)
      ? {}
      : {
          result: {
            ...(parts.success === null ? {} : { success: parts.success }),
            ...(parts.score === null ? {} : { score: { raw: parts.score, min: 0, max: 100 } }),
          },
        }),
    context: {
      ...(parts.registration && { registration: parts.registration }),
      ...(parts.instructor && { instructor: parts.instructor }),
      ...(parts.parent && { contextActivities: { grouping: [{ id: parts.parent }] } }),
    },
  };
}

const entry = (name: string, keyed: string, rest: Partial<RosterEntry>): RosterEntry => ({
  ref: name.padEnd(22, '_'),
  name,
  region: '',
  jenjang: '',
  npsn: '',
  school: '',
  cohort: '',
  mode: '',
  contact: '',
  keys: [keyed],
  ...rest,
});
const roster = [
  entry('Siti', `account ${home} siti`, {
    region: 'Kota Palembang',
    npsn: '10600001',
    school: 'SDN 1',
    jenjang: 'sd',
  }),
  entry('Citra', 'mbox citra@sekolah.example', { region: 'Kabupaten OKU Timur', cohort: 'Gelombang 1' }),
];

const filter = fc.record(
  {
    agent: fc.constantFrom(...keys),
    relatedAgents: fc.boolean(),
    verb: fc.constantFrom(...verbIris),
    activity: fc.constantFrom(...activities),
    relatedActivities: fc.boolean(),
    registration: fc.constantFrom(...registrations),
    since: fc.nat(ids.length - 1),
    until: fc.nat(ids.length - 1),
  },
  { requiredKeys: [] },
);

describe('the search for statements', () => {
  let lrs: TestLrs;
  let client: Client;
  let reports: Reports;
  /** Times of storing, by position. */
  let stored: number[];
  beforeAll(async () => {
    lrs = await startLrs();
    client = await lrs.client();
    const sample = fc.sample(shape, { numRuns: ids.length, seed: 20_250_920 });
    const batch = sample.map(statementOf);
    for (let from = 0; from < batch.length; from += 30) {
      await client.post('statements', batch.slice(from, from + 30)).expect(200);
    }
    reports = createReports({
      path: ':memory:',
      log: lrs.store,
      course,
      plain,
      roster: { version: () => 1, entries: () => roster },
    });
    await reports.catchUp();
    stored = (await lrs.store.readLog({ afterSeq: 0, limit: 1000 })).map((one) => one.stored);
  });
  afterAll(async () => {
    await reports.close();
    await lrs.close();
  });

  /** The same data with a log that has no index of its own: everything is found by the columns. */
  const withoutIndex = (): ReportData => {
    const { store } = lrs;
    const log: StatementLog = {
      readLog: (range) => store.readLog(range),
      readEntries: (seqs) => store.readEntries(seqs),
      lastSeq: () => store.lastSeq(),
      readStatement: (id) => store.readStatement(id),
      rewrites: () => store.rewrites(),
    };
    return { ...reports.read(), log };
  };
  const everybody: StatementQuery = { cohort: {}, previews: true };

  async function all(data: ReportData, query: StatementQuery, scope = {}): Promise<string[]> {
    const found: string[] = [];
    for await (const { statement } of searchStatements(data, query, scope).all())
      found.push((statement as { id: string }).id);
    return found;
  }

  async function paged(data: ReportData, query: StatementQuery, size: number): Promise<string[]> {
    const search = searchStatements(data, query, {});
    const found: string[] = [];
    for (let page = await search.page(size); ; page = await search.page(size, page.next)) {
      found.push(...page.found.map(({ statement }) => (statement as { id: string }).id));
      if (page.next === undefined) return found;
    }
  }

  /** What the LRS answers over HTTP, through its `more` links. */
  async function fromLrs(parameters: Record<string, string>): Promise<string[]> {
    const found: string[] = [];
    let path = 'statements';
    let query: Record<string, string> = { ...parameters, limit: '40' };
    for (;;) {
      const { body } = await client.get(path, query).expect(200);
      found.push(...body.statements.map(({ id }: { id: string }) => id));
      if (body.more === '') return found;
      path = String(body.more).replace('/xapi/', '');
      query = {};
    }
  }

  test('finds what GET /xapi/statements finds, in its order, by the index and by the columns', async () => {
    await fc.assert(
      fc.asyncProperty(filter, fc.integer({ min: 1, max: 60 }), async (random, size) => {
        const { since, until, ...filters } = random;
        const query: StatementQuery = {
          ...everybody,
          ...filters,
          ...(since === undefined ? {} : { since: stored[since] ?? 0 }),
          ...(until === undefined ? {} : { until: stored[until] ?? 0 }),
        };
        const time = (position: number) =>
          new Date((stored[position] ?? 0) / 1000).toISOString().slice(0, -1);
        const micros = (position: number) =>
          `${time(position)}${String((stored[position] ?? 0) % 1000).padStart(3, '0')}Z`;
        const expected = await fromLrs({
          ...(filters.agent ? { agent: JSON.stringify(agentOfKey(filters.agent)) } : {}),
          ...(filters.relatedAgents ? { related_agents: 'true' } : {}),
          ...(filters.verb ? { verb: filters.verb } : {}),
          ...(filters.activity ? { activity: filters.activity } : {}),
          ...(filters.relatedActivities ? { related_activities: 'true' } : {}),
          ...(filters.registration ? { registration: filters.registration } : {}),
          ...(since === undefined ? {} : { since: micros(since) }),
          ...(until === undefined ? {} : { until: micros(until) }),
        });
        expect(await all(reports.read(), query)).toEqual(expected);
        expect(await all(withoutIndex(), query)).toEqual(expected);
        expect(await paged(withoutIndex(), query, size)).toEqual(expected);
        expect(await paged(reports.read(), query, size)).toEqual(expected);
        const count = await searchStatements(withoutIndex(), query, {}).count();
        expect(count?.least).toBeLessThanOrEqual(expected.length);
        expect(count?.most).toBeGreaterThanOrEqual(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  test('what xAPI has no filter for: against a scan of every statement', async () => {
    const log = await lrs.store.readLog({ afterSeq: 0, limit: 1000 });
    const own = fc.record(
      {
        verb: fc.constantFrom(...verbIris),
        from: fc.nat(3000).map((minute) => start + minute * 60_000),
        to: fc.nat(3000).map((minute) => start + minute * 60_000),
        success: fc.boolean(),
        scoreFrom: fc.nat(100),
        scoreTo: fc.nat(100),
        voided: fc.constant(true),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(own, fc.constantFrom('siti', 'citra', undefined), async (random, who) => {
        // Whatever it refers to: only verbs of the statement itself are compared here.
        const ofWhom =
          who === undefined
            ? {}
            : who === 'siti'
              ? { cohort: { region: 'Kota Palembang' } }
              : { person: 'Citra'.padEnd(22, '_') };
        const query: StatementQuery = { ...everybody, ...random, ...ofWhom };
        const expected = log
          .filter(({ statement, voided }) => {
            const said = statement as unknown as Json & {
              verb: { id: string };
              timestamp: string;
              object: Json;
            };
            const { success, score } = outcomeOf(statement);
            const at = Date.parse(said.timestamp);
            const actor = said.actor as Json & { account?: { name: string }; mbox?: string };
            const isRef = said.object.objectType === 'StatementRef';
            return (
              (random.verb === undefined || said.verb.id === random.verb || isRef) &&
              (random.voided || !voided) &&
              at >= (random.from ?? at) &&
              at <= (random.to ?? at) &&
              (random.success === undefined || success === random.success) &&
              ((random.scoreFrom === undefined && random.scoreTo === undefined) ||
                (score !== undefined &&
                  score >= (random.scoreFrom ?? 0) &&
                  score <= (random.scoreTo ?? 100))) &&
              (who === undefined ||
                (who === 'siti'
                  ? actor.account?.name === 'siti'
                  : /citra/i.test(actor.mbox ?? '') && !('member' in actor)))
            );
          })
          .map(({ statement }) => (statement as unknown as { id: string }).id)
          .reverse();
        const found = await all(withoutIndex(), query);
        const referring = new Set(
          log
            .filter(
              ({ statement }) =>
                (statement as unknown as { object: Json }).object.objectType === 'StatementRef',
            )
            .map(({ statement }) => (statement as unknown as { id: string }).id),
        );
        const direct = (list: string[]) =>
          list.filter((id) => random.verb === undefined || !referring.has(id));
        expect(direct(found)).toEqual(direct(expected));
        expect(expected).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 80 },
    );
  });

  test('a scope holds whatever is asked, and hides who belongs to nobody', async () => {
    const scopes = [{ regions: ['Kota Palembang'] }, { cohorts: ['Gelombang 1'] }, { regions: [] }];
    const seen = await Promise.all(
      scopes.map(async (scope) => {
        const found: unknown[] = [];
        for (const query of [
          everybody,
          { ...everybody, search: 'i' },
          { ...everybody, registration: registrations[0] ?? '' },
        ])
          for await (const { statement } of searchStatements(reports.read(), query, scope).all())
            found.push((statement as unknown as Json).actor);
        return new Set(found.map((actor) => JSON.stringify(actor)));
      }),
    );
    expect([...(seen[0] ?? [])].every((actor) => actor.includes('"siti"'))).toBe(true);
    expect(seen[0]?.size).toBe(1);
    expect([...(seen[1] ?? [])].every((actor) => /citra@/i.test(actor))).toBe(true);
    expect(seen[2]?.size).toBe(0);
  });

  test('a person is found by name or identifier, with all identifiers that are theirs', async () => {
    const data = reports.read();
    expect((await all(data, { ...everybody, search: 'budi' })).length).toBeGreaterThan(0);
    const byName = await all(data, { ...everybody, search: 'COBA peserta' });
    expect(byName.length).toBeGreaterThan(0);
    expect(await all(data, { ...everybody, person: refOf(`account ${home} coba-1`) })).toEqual(byName);
    expect(await all(data, { cohort: {}, search: 'COBA peserta' })).toEqual([]);
    expect(await all(data, { ...everybody, search: 'peserta bukan' })).toEqual([]);
    expect(await all(data, { ...everybody, person: 'tidak-ada' })).toEqual([]);
  });

  test('pages stay where they are when statements arrive meanwhile', async () => {
    const log = { ...withoutIndex().log };
    const data = { ...reports.read(), log };
    const first = await searchStatements(data, everybody, {}).page(10);
    await client.post('statements', [
      {
        actor: actors[0],
        verb: { id: verbIris[1] },
        object: { id: activities[0] },
        id: 'ffffffff-0000-4000-8000-000000000000',
      },
    ]);
    await reports.catchUp();
    const later = searchStatements({ ...reports.read(), log }, everybody, {});
    const second = await later.page(10, first.next);
    const before = (await fromLrs({})).slice(1);
    const both = [...first.found, ...second.found].map(({ statement }) => (statement as { id: string }).id);
    expect(both).toEqual(before.slice(0, 20));
    expect((await later.page(1)).found[0]?.statement).toHaveProperty(
      'id',
      'ffffffff-0000-4000-8000-000000000000',
    );
  });

  test('a stream ends with an error when statements are rewritten under it', async () => {
    let rewrites = 0;
    const data = withoutIndex();
    const log: StatementLog = { ...data.log, rewrites: async () => rewrites };
    const stream = searchStatements({ ...data, log }, everybody, {}).all();
    await stream.next();
    rewrites = 1;
    await expect(stream.next()).rejects.toThrow(LogRewritten);
  });

  test('a search that reads too much for one page shows what it has and goes on from there', async () => {
    const data = withoutIndex();
    const many = 900;
    const rare: StatementLog = {
      ...data.log,
      readEntries: async (seqs) =>
        seqs.map((seq) => ({
          seq,
          stored: seq,
          voided: false,
          statement: { result: { success: seq % 500 !== 0 } },
        })),
    };
    const facts = {
      ...data.facts,
      length: many,
      seq: Uint32Array.from({ length: many }, (_, row) => row + 1),
      at: new Float64Array(many),
      learner: new Uint32Array(many),
      session: new Uint8Array(many),
      kind: new Uint8Array(many).fill(3),
      part: new Uint16Array(many),
      flags: new Uint8Array(many),
      value: new Uint16Array(many),
    };
    const search = searchStatements({ ...data, facts, log: rare }, { ...everybody, success: false }, {});
    const first = await search.page(5);
    expect(first.found).toEqual([]);
    expect(first.stopped).toBe(true);
    const second = await search.page(5, first.next);
    expect(second.found.map(({ seq }) => seq)).toEqual([500]);
    expect(second.stopped).toBe(true);
    const third = await search.page(5, second.next);
    expect(third).toMatchObject({ found: [], next: undefined, stopped: false });
  });
});
