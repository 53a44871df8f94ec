// Communication 2.1.3 and 3.3 (2.0: 4.1.6.1, 4.1.7): the parameters, headers and results of GET Statements.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { guru, idsOf, type Json, statement } from '../harness.ts';
import { editions, type Query, useEditions } from './editions.ts';

const pageSize = 20;
const { client: clientOf, bare } = useEditions({ maxPageSize: pageSize });
const freshActivity = (): string => `http://example.com/${randomUUID()}`;
const voidedVerb = { id: 'http://adlnet.gov/expapi/verbs/voided' };
const voiding = (id: string): Json & { id: string } =>
  statement({ verb: voidedVerb, object: { objectType: 'StatementRef', id } });

describe.each(editions)('Communication 2.1.3 GET Statements (%s)', (version) => {
  const get = (query: Query) => clientOf(version).get('statements', query);
  const store = (...batch: Json[]) => clientOf(version).post('statements', batch).expect(200);

  const uuid = '6690e6c9-3ef0-4ed3-8b37-7f3964730bee';
  const refused: Query[] = [
    ...['', 'x', `${uuid}0`, '6690E6C93EF04ED38B377F3964730BEE'].flatMap((id) => [
      { statementId: id },
      { voidedStatementId: id },
      { registration: id },
    ]),
    { statementId: uuid, voidedStatementId: uuid },
    ...[
      '',
      'Siti',
      'null',
      '[]',
      '{}',
      '{"name":"Siti"}',
      '{"mbox":"x"}',
      '{"objectType":"Group","member":[]}',
    ].map((agent) => ({ agent })),
    ...['', 'verb', 'example.com/verb'].flatMap((iri) => [{ verb: iri }, { activity: iri }]),
    ...['', '1', 'True', 'yes', '"true"'].flatMap((value) => [
      { related_activities: value },
      { related_agents: value },
      { attachments: value },
      { ascending: value },
    ]),
    ...['', 'yesterday', '2020', '2020-02-30T00:00:00Z', '12:00:00Z'].flatMap((value) => [
      { since: value },
      { until: value },
    ]),
    ...['', '-1', '1.5', 'ten', '1e3', ' 1'].map((limit) => ({ limit })),
    ...['', 'pretty', 'Exact', 'IDS'].map((format) => ({ format })),
    { colour: 'red' },
    { more: '' },
    { more: 'bW9yZQ' },
  ];
  it('refuses every parameter that is malformed, unknown or in another case', async () => {
    for (const query of refused) {
      const answer = await get(query);
      expect([query, answer.status, typeof answer.body.error]).toEqual([query, 400, 'string']);
    }
    const names = [
      'agent',
      'verb',
      'activity',
      'registration',
      'since',
      'until',
      'limit',
      'format',
      'attachments',
    ];
    for (const name of [...names, 'statementId', 'related_agents', 'related_activities', 'ascending']) {
      await get({ [`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`]: 'true' }).expect(400);
    }
  });
  it('statementId and voidedStatementId go with format and attachments only', async () => {
    const one = statement();
    const gone = statement();
    await store(one, gone, voiding(gone.id));
    const others: Query = {
      agent: JSON.stringify(guru),
      verb: 'http://example.com/verb',
      activity: 'http://example.com/activity',
      registration: uuid,
      related_activities: 'true',
      related_agents: 'true',
      since: '2020-01-01T00:00:00Z',
      until: '2020-01-01T00:00:00Z',
      limit: '1',
      ascending: 'true',
    };
    for (const target of [{ statementId: one.id }, { voidedStatementId: gone.id }]) {
      for (const [name, value] of Object.entries(others)) {
        const answer = await get({ ...target, [name]: value });
        expect([name, answer.status]).toEqual([name, 400]);
      }
      for (const format of ['exact', 'ids', 'canonical']) await get({ ...target, format }).expect(200);
      for (const attachments of ['true', 'false']) await get({ ...target, attachments }).expect(200);
    }
  });
  it('answers a StatementResult, empty where nothing is found, and 404 for an id that nothing has', async () => {
    const { body, headers } = await get({ activity: freshActivity() }).expect(200);
    expect(body).toEqual({ statements: [], more: '' });
    expect(headers['content-type']).toBe('application/json');
    const missing = await get({ statementId: randomUUID() }).expect(404);
    expect(missing.body).toEqual({ error: expect.any(String), property: 'statementId' });
    await get({ voidedStatementId: randomUUID() }).expect(404);
  });
  it('newest first, or in ascending order; limit statements, and as many as the server allows for 0', async () => {
    const activity = freshActivity();
    const sent = Array.from({ length: pageSize + 1 }, () => statement({ object: { id: activity } }));
    await store(...sent);
    const ids = sent.map(({ id }) => id);
    const newest = [...ids].reverse();
    const page = async (query: Query) => idsOf(await get({ activity, ...query }).expect(200));
    expect(await page({ limit: '3' })).toEqual(newest.slice(0, 3));
    expect(await page({ limit: '3', ascending: 'false' })).toEqual(newest.slice(0, 3));
    expect(await page({ limit: '3', ascending: 'true' })).toEqual(ids.slice(0, 3));
    for (const query of [{}, { limit: '0' }, { limit: '999999' }]) {
      expect(await page(query)).toEqual(newest.slice(0, pageSize));
    }
    const { body } = await get({ activity, limit: '0' });
    expect(body.more).toMatch(/^\/xapi\/statements\?/);
    const rest = await bare('get', body.more.replace('/xapi/', ''))
      .set(clientOf(version).headers)
      .expect(200);
    expect([idsOf(rest), rest.body.more]).toEqual([newest.slice(pageSize), '']);
  });
  it('Last-Modified is the newest stored of what is returned', async () => {
    const activity = freshActivity();
    await store(statement({ object: { id: activity } }));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const one = statement({ object: { id: activity } });
    await store(one);
    const { body: stored } = await get({ statementId: one.id });
    for (const query of [{ statementId: one.id }, { activity }, { activity, ascending: 'true' }]) {
      const { headers } = await get(query);
      expect(headers['last-modified']).toBe(new Date(stored.stored).toUTCString());
    }
    const { headers, body } = await get({ activity, ascending: 'true', limit: '1' });
    expect(headers['last-modified']).toBe(new Date(body.statements[0].stored).toUTCString());
  });
  it('X-Experience-API-Consistent-Through is on every answer of the resource, errors included', async () => {
    const { headers } = clientOf(version);
    const before = Date.now();
    const answers = [
      await get({}).expect(200),
      await clientOf(version).head('statements').expect(200),
      await get({ statementId: randomUUID() }).expect(404),
      await get({ colour: 'red' }).expect(400),
      await clientOf(version).post('statements', statement()).expect(200),
      await clientOf(version).post('statements', {}).expect(400),
      await clientOf(version).delete('statements').expect(405),
      await bare('get', 'statements').expect(401),
      await bare('get', 'statements')
        .set({ ...headers, 'X-Experience-API-Version': '0.9' })
        .expect(400),
      await get({ agent: 'x'.repeat(9000) }).expect(414),
    ];
    for (const answer of answers) {
      const through = String(answer.headers['x-experience-api-consistent-through']);
      expect(through).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/);
      expect(Math.abs(Date.parse(through) - before)).toBeLessThan(10_000);
    }
  });
  it('X-Experience-API-Consistent-Through is kept: what is stored later gets a later time', async () => {
    const { headers } = await get({}).expect(200);
    const one = statement();
    await store(one);
    const { body } = await get({ statementId: one.id }).expect(200);
    expect(body.stored > String(headers['x-experience-api-consistent-through'])).toBe(true);
  });
  it('reads a zone whose + was not encoded', async () => {
    const call = bare('get', 'statements?since=2099-01-01T00:00:00+07:00').set(clientOf(version).headers);
    expect(idsOf(await call.expect(200))).toEqual([]);
  });
});

describe('Communication 3.3 what one edition stores, the other reads', () => {
  it('a statement comes back as it was stored, with the version that it was accepted in', async () => {
    const old = statement();
    const modern = statement({ context: { contextAgents: [{ objectType: 'contextAgent', agent: guru }] } });
    await clientOf('1.0.3').post('statements', old).expect(200);
    await clientOf('2.0.0').post('statements', modern).expect(200);
    for (const version of editions) {
      const first = await clientOf(version).get('statements', { statementId: old.id }).expect(200);
      expect([first.body.version, first.headers['x-experience-api-version']]).toEqual(['1.0.0', version]);
      const second = await clientOf(version).get('statements', { statementId: modern.id }).expect(200);
      expect(second.body).toMatchObject({ ...modern, version: '2.0.0' });
    }
  });
  it('what only 2.0 knows is refused from a client of 1.0.x', async () => {
    const modern = statement({ context: { contextAgents: [{ objectType: 'contextAgent', agent: guru }] } });
    await clientOf('1.0.3').post('statements', modern).expect(400);
  });
});
