// Data 2.2 to 2.5 over HTTP: what is stored comes back as the specification says, in both editions.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { type Client, idsOf, type Json, startLrs, statement, type TestLrs } from '../harness.ts';
import { editions, statementRef, subStatement } from './requirement.ts';

let lrs: TestLrs;
const clients = new Map<string, Client>();
beforeAll(async () => {
  lrs = await startLrs();
  for (const version of editions) clients.set(version, await lrs.client({ version }));
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

describe.each(editions)('Data over HTTP (%s)', (version) => {
  const client = (): Client => clients.get(version) as Client;
  const send = (...batch: Json[]) => client().post('statements', batch);
  const get = async (statementId: string, query: Record<string, string> = {}): Promise<Json> =>
    (
      await client()
        .get('statements', { statementId, ...query })
        .expect(200)
    ).body;
  const stored = async (parts: Json): Promise<Json> => {
    const one = statement(parts);
    await send(one).expect(200, [one.id]);
    return get(one.id);
  };

  it('2.2: returns what was sent, property by property', async () => {
    const parts = {
      actor: {
        objectType: 'Group',
        name: 'Kelas',
        member: [{ name: 'é\u2028"\\', mbox: 'mailto:a@example.com' }],
      },
      object: subStatement({ object: statementRef, result: { score: { raw: 1e-7, min: -0.1 } } }),
      result: { response: '', extensions: { 'http://example.com/e': [null, { a: 1.5e300 }] } },
      context: { extensions: {}, language: 'id' },
      timestamp: '2026-03-01T10:00:00.123Z',
    };
    expect(await stored(parts)).toMatchObject(JSON.parse(JSON.stringify(parts)));
  });
  it.each<[sent: string, returned: string]>([
    ['2026-03-01T17:00:00+07:00', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00:00.123456Z', '2026-03-01T10:00:00.123456Z'],
    ['2026-03-01T06:30:00.5-03:30', '2026-03-01T10:00:00.500Z'],
    ...(version === '1.0.3'
      ? ([
          ['2026-W09-7T10:00:00Z', '2026-03-01T10:00:00.000Z'],
          ['20260301T1700+07', '2026-03-01T10:00:00.000Z'],
          ['2026-03-01T10:00:00', '2026-03-01T10:00:00.000Z'],
        ] as [string, string][])
      : []),
  ])('4.5: returns the timestamp %s in UTC, to the millisecond at least', async (timestamp, returned) => {
    const body = await stored({ timestamp, object: subStatement({ timestamp }) });
    expect(body).toMatchObject({ timestamp: returned, object: { timestamp: returned } });
  });
  it('2.4.6.2: returns every context activity in an array, in SubStatements as well', async () => {
    const activity = { id: 'http://example.com/p' };
    const context = { contextActivities: { parent: activity, other: [activity, activity], category: [] } };
    const arrays = { contextActivities: { parent: [activity], other: [activity, activity], category: [] } };
    expect(await stored({ context, object: subStatement({ context }) })).toMatchObject({
      context: arrays,
      object: { context: arrays },
    });
  });
  it('2.4.10: retains the version, and sets it where there is none', async () => {
    expect(await stored({ version: '1.0.2' })).toMatchObject({ version: '1.0.2' });
    expect(await stored({})).toMatchObject({ version: version === '2.0.0' ? '2.0.0' : '1.0.0' });
  });
  it('2.4.1, 2.4.7 to 2.4.9: sets id, stored, authority and timestamp', async () => {
    const response = await send(statement({ id: undefined, stored: '2001-01-01T00:00:00Z' })).expect(200);
    const body = await get(response.body[0]);
    expect(body.id).toBe(response.body[0]);
    expect(Math.abs(Date.parse(String(body.stored)) - Date.now())).toBeLessThan(10_000);
    expect(body.timestamp).toBe(body.stored);
    expect(body.authority).toMatchObject({ objectType: 'Agent', account: { name: client().key } });
  });
  it('2.4.7: takes a timestamp in the future', () => stored({ timestamp: '2999-01-01T00:00:00Z' }));

  it.each<[what: string, body: string]>([
    [
      'a property twice',
      JSON.stringify(statement()).replace(
        '{',
        '{"timestamp":"2026-01-01T00:00:00Z","timestamp":"2026-01-01T00:00:00Z",',
      ),
    ],
    [
      'a property twice, deeper',
      JSON.stringify(statement({ result: {} })).replace(
        '"result":{',
        '"result":{"response":"a","response":"a"',
      ),
    ],
    [
      'a number that no double holds',
      JSON.stringify(statement({ result: {} })).replace('"result":{', '"result":{"score":{"raw":1e999}'),
    ],
    ['no JSON', '{"actor":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list with null in it', '[null]'],
    ['lists in lists', '[[]]'],
  ])('2.2: answers 400 to %s, with a sentence', async (_, body) => {
    const response = await request(lrs.server)
      .post('/xapi/statements')
      .set(client().headers)
      .set('Content-Type', 'application/json')
      .send(body)
      .expect(400);
    expect(response.body.error).toMatch(/: \w/);
  });
  it('2.3.1: an id stays with its statement, whatever is sent under it later', async () => {
    const one = statement({ timestamp: '2026-03-01T10:00:00.000Z' });
    await send(one).expect(200);
    const before = await get(one.id);
    await client()
      .put('statements', { statementId: one.id }, { ...one, verb: { id: 'http://example.com/other' } })
      .expect(409);
    await client()
      .put('statements', { statementId: one.id }, { ...one, timestamp: '2026-03-01T17:00:00+07:00' })
      .expect(204);
    await send({ ...one, stored: '2026-01-01T00:00:00Z', verb: { id: (one.verb as Json).id } }).expect(200, [
      one.id,
    ]);
    expect(await get(one.id)).toEqual(before);
  });
  it("2.3.2: a voiding statement may come before its target, and can't be voided itself", async () => {
    const voiding = (id: string) =>
      statement({
        verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
        object: { objectType: 'StatementRef', id },
      });
    const target = statement();
    const first = voiding(target.id);
    await send(first).expect(200);
    await send(target).expect(200);
    await send(voiding(first.id)).expect(200);
    await client().get('statements', { statementId: target.id }).expect(404);
    await client().get('statements', { voidedStatementId: target.id }).expect(200);
    expect(await get(first.id)).toMatchObject({ object: { id: target.id } });
  });
  it("2.1.3: canonical shows one language of the LRS's definition, in SubStatements as well", async () => {
    const id = `http://example.com/activity/${randomUUID()}`;
    const choices = [{ id: 'a', description: { en: 'A', id: 'a' } }];
    await stored({
      object: { id, definition: { name: { en: 'Quiz', id: 'Kuis' }, interactionType: 'choice', choices } },
    });
    const one = statement({ object: subStatement({ object: { id } }) });
    await send(one).expect(200);
    const { body } = await client()
      .get('statements', { statementId: one.id, format: 'canonical' })
      .set('Accept-Language', 'id-ID, en;q=0.1, id;q=0.5')
      .expect(200);
    expect(body.object.object.definition).toEqual({
      name: { id: 'Kuis' },
      interactionType: 'choice',
      choices: [{ id: 'a', description: { id: 'a' } }],
    });
    expect(await get(one.id, { format: 'ids' })).toMatchObject({
      object: { object: { id }, verb: { id: expect.any(String) } },
    });
  });
});

describe('2.0 4.2.2.5 Context Agents and Groups over HTTP', () => {
  test('come back as they were, and are found with related_agents', async () => {
    const client = clients.get('2.0.0') as Client;
    const mail = () => ({ mbox: `mailto:${randomUUID()}@example.com` });
    const [agent, member] = [mail(), mail()];
    const group = { objectType: 'Group', member: [member] };
    const context = {
      contextAgents: [{ objectType: 'contextAgent', agent, relevantTypes: ['http://example.com/r'] }],
      contextGroups: [{ objectType: 'contextGroup', group }],
    };
    const [direct, nested] = [statement({ context }), statement({ object: subStatement({ context }) })];
    await client.post('statements', [direct, nested]).expect(200);
    expect((await client.get('statements', { statementId: direct.id })).body.context).toEqual(context);
    for (const one of [agent, member]) {
      const query = { agent: JSON.stringify(one), ascending: true };
      expect(idsOf(await client.get('statements', query).expect(200))).toEqual([]);
      const related = await client.get('statements', { ...query, related_agents: true }).expect(200);
      expect(idsOf(related)).toEqual([direct.id, nested.id]);
    }
  });
  test('are refused from a client that speaks 1.0.3', async () => {
    const client = clients.get('1.0.3') as Client;
    const { body } = await client
      .post('statements', statement({ context: { contextAgents: [] } }))
      .expect(400);
    expect(body.property).toBe('statement.context.contextAgents');
  });
});
