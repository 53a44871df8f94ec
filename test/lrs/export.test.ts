// Export of statements as NDJSON: exact, stable, for those who may read; and what every export says of itself.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { revokeKey } from '../../lrs/index.ts';
import { statementsExport } from '../../lrs/resources/export/index.ts';
import { type Client, type Json, startLrs, statement, type TestLrs } from './harness.ts';
import { bodyOf, callDirectly, exported, stream, wrapStore } from './streams.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs({ maxPageSize: 7 });
  client = await lrs.client();
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

type Query = Record<string, string>;

/** Its statements; every line must be whole. */
async function lines(query: Query, as: Client = client, headers: Query = {}): Promise<Json[]> {
  const text = await exported(lrs, as, { as: 'ndjson', ...query }, headers);
  if (text === '') return [];
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Json);
}

/** What a walk over the pages of GET Statements finds. */
async function walked(query: Query, as: Client = client, headers: Query = {}): Promise<Json[]> {
  const found: Json[] = [];
  let path = `statements?${new URLSearchParams(query)}`;
  while (path !== '') {
    const page = await as.get(path).set(headers).expect(200);
    found.push(...page.body.statements);
    path = page.body.more.replace('/xapi/', '');
  }
  return found;
}

async function store(...batch: Json[]): Promise<void> {
  await client.post('statements', batch).expect(200);
}
const freshActivity = (): string => `http://example.com/activity/${randomUUID()}`;

describe('export as NDJSON', () => {
  const people = ['ani', 'budi', 'citra'].map((name) => ({ mbox: `mailto:${name}@example.com` }));
  const verbs = ['did', 'saw'].map((name) => `http://example.com/verbs/${name}`);
  const activities = [1, 2, 3].map(freshActivity);
  const registrations = [randomUUID(), randomUUID()];
  const targets = [randomUUID(), randomUUID()];
  const times: string[] = [];

  beforeAll(async () => {
    const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
    for (let n = 0; n < 60; n += 1) {
      const target = targets[Math.floor(n / 30)];
      const object: Json =
        n % 7 === 3 ? { objectType: 'StatementRef', id: target } : { id: pick(activities, n) };
      const id = n % 30 === 20 ? target : randomUUID();
      const grouping = [{ id: pick(activities, n + 1), definition: { name: { id: 'Kelas', en: 'Class' } } }];
      await store(
        statement({
          id,
          actor: pick(people, n),
          verb: { id: pick(verbs, Math.floor(n / 3)) },
          object,
          context: {
            ...(n % 2 ? { registration: pick(registrations, Math.floor(n / 2)) } : {}),
            ...(n % 4 ? {} : { contextActivities: { grouping } }),
            ...(n % 5 ? {} : { instructor: pick(people, n + 1) }),
          },
        }),
      );
      if (n % 10 === 0) times.push((await lrs.store.readStatement(String(id)))?.json ?? '');
    }
    for (const [i, json] of times.entries()) times[i] = (JSON.parse(json) as { stored: string }).stored;
    const voided = { objectType: 'StatementRef', id: targets[1] };
    await store(statement({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: voided }));
  });

  const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  it('holds exactly what GET Statements holds, in the same order, for any filters', async () => {
    const queries = fc.record({
      agent: maybe(people.map((person) => JSON.stringify(person))),
      verb: maybe(verbs),
      activity: maybe(activities),
      registration: maybe(registrations),
      related_activities: maybe(['true', 'false']),
      related_agents: maybe(['true', 'false']),
      since: fc.option(fc.nat(5), { nil: undefined }),
      until: fc.option(fc.nat(5), { nil: undefined }),
      ascending: maybe(['true', 'false']),
      format: maybe(['exact', 'ids', 'canonical']),
    });
    let total = 0;
    await fc.assert(
      fc.asyncProperty(queries, async ({ since, until, ...rest }) => {
        const range = { since: times[since ?? -1], until: times[until ?? -1] };
        const given = Object.entries({ ...rest, ...range }).filter(([, value]) => value !== undefined);
        const query = Object.fromEntries(given) as Query;
        const language = { 'Accept-Language': 'en' };
        const found = await lines(query, client, language);
        expect(found).toEqual(await walked(query, client, language));
        total += found.length;
      }),
      { numRuns: 60 },
    );
    expect(total).toBeGreaterThan(0);
  });

  it('holds everything when nothing is asked for', async () => {
    expect(await lines({})).toHaveLength(60);
  });

  it('shows a key only what it may see', async () => {
    const mine = await lrs.client({ scopes: ['statements/write', 'statements/read/mine'] });
    expect(await lines({}, mine)).toEqual([]);
    const own = statement();
    await mine.post('statements', own).expect(200);
    expect((await lines({}, mine)).map(({ id }) => id)).toEqual([own.id]);
    const confined = await lrs.client({ limits: { activityPrefix: 'http://example.com/course' } });
    expect(await lines({}, confined)).toEqual([]);
  });

  it('keeps JSON that is stored with line breaks in one line', async () => {
    const json = '{\r\n"id":"1",\n"x":"a\\nb"}';
    const odd = wrapStore(lrs.store, {
      queryStatements: async () => [
        { seq: 1, json, bytes: Buffer.from(json), stored: 1, voided: false, authority: '' },
      ],
    });
    const { response } = await callDirectly(statementsExport, { store: odd }, client);
    const { value } = await bodyOf(response).next();
    expect(String(value)).toBe('{ "id":"1", "x":"a\\nb"}\n');
  });
});

describe('what an export says of itself', () => {
  it.each([
    [undefined, undefined, 'application/x-ndjson', 'ndjson'],
    [undefined, '*/*', 'application/x-ndjson', 'ndjson'],
    [undefined, 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/x-ndjson', 'ndjson'],
    [undefined, 'text/csv', 'text/csv; charset=utf-8', 'csv'],
    [undefined, 'application/x-ndjson;q=0.5, text/*', 'text/csv; charset=utf-8', 'csv'],
    [undefined, 'text/csv;q=0, */*', 'application/x-ndjson', 'ndjson'],
    ['csv', 'application/x-ndjson', 'text/csv; charset=utf-8', 'csv'],
    ['ndjson', 'text/csv', 'application/x-ndjson', 'ndjson'],
  ])('as=%s with Accept: %s is %s', async (as, accept, type, extension) => {
    const headers = { ...client.headers, ...(accept === undefined ? {} : { Accept: accept }) };
    const response = await stream(lrs, `statements/export${as === undefined ? '' : `?as=${as}`}`, headers);
    await response.arrayBuffer();
    expect(response.headers.get('content-type')).toBe(type);
    const name = new RegExp(`^attachment; filename="statements-\\d{8}T\\d{6}Z\\.${extension}"$`);
    expect(response.headers.get('content-disposition')).toMatch(name);
    expect(response.headers.get('x-experience-api-consistent-through')).toMatch(/^\d{4}-.*Z$/);
  });

  it('needs no version header, echoes the one it gets, and answers HEAD without a body', async () => {
    const { Authorization = '' } = client.headers;
    const plain = await stream(lrs, 'statements/export', { Authorization });
    expect([plain.status, plain.headers.get('x-experience-api-version')]).toEqual([200, '2.0.0']);
    expect((await plain.text()).split('\n').length).toBeGreaterThan(60);
    for (const version of ['1.0.3', '2.0.0']) {
      const head = await client
        .head('statements/export')
        .set('X-Experience-API-Version', version)
        .expect(200);
      expect(head.headers).toMatchObject({
        'x-experience-api-version': version,
        'content-type': 'application/x-ndjson',
      });
    }
  });

  it('can be asked for in the alternate request syntax of 1.0.3, HEAD included', async () => {
    const { Authorization = '' } = client.headers;
    const ask = (method: string) =>
      stream(lrs, `statements/export?method=${method}`, {}, undefined, {
        Authorization,
        'X-Experience-API-Version': '1.0.3',
        as: 'csv',
        activity: freshActivity(),
      });
    const full = await ask('GET');
    expect([full.status, full.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await full.text()).split('\r\n')).toHaveLength(2);
    expect(await (await ask('HEAD')).text()).toBe('');
  });

  it.each([
    ['limit=5', 400, 'limit: is not a parameter of this request'],
    ['as=xls', 400, 'as: must be ndjson, csv'],
    ['as=csv&format=ids', 400, 'format: is for NDJSON only'],
    ['separator=semicolon', 400, 'separator: is for CSV only'],
    ['since=yesterday', 400, 'since: '],
  ])('refuses ?%s with %i', async (query, status, message) => {
    const { body } = await client.get(`statements/export?${query}`).expect(status);
    expect(body.error).toContain(message);
  });

  it('refuses whoever may not read, and methods that it lacks', async () => {
    const writer = await lrs.client({ scopes: ['statements/write', 'state'] });
    await writer.get('statements/export').expect(403);
    await client.get('statements/export').set('Authorization', 'Basic eDp5').expect(401);
    const refused = await client.post('statements/export', {}).expect(405);
    expect(refused.headers.allow).toContain('GET');
  });
});

describe('a stable answer', () => {
  it('ends where the log ended when it began', async () => {
    const at = freshActivity();
    const many = (n: number) => Array.from({ length: n }, () => statement({ object: { id: at } }));
    const before = many(20);
    await store(...before);
    const query = { activity: at, ascending: 'true' };
    const { response } = await callDirectly(
      statementsExport,
      { store: lrs.store, maxPageSize: 3 },
      client,
      query,
    );
    const body = bodyOf(response);
    let text = '';
    for (let step = await body.next(); !step.done; step = await body.next()) {
      text += String(step.value);
      await store(...many(2));
    }
    const ids = text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Json).id);
    expect(ids).toEqual(before.map(({ id }) => id));
  });

  it('breaks off, without an end, when its key is revoked meanwhile', async () => {
    const reader = await lrs.client();
    const { response } = await callDirectly(statementsExport, { store: lrs.store, maxPageSize: 2 }, reader);
    const body = bodyOf(response);
    expect((await body.next()).done).toBe(false);
    await revokeKey(lrs.store, reader.key);
    await expect(body.next()).rejects.toMatchObject({ status: 401 });
  });
});
