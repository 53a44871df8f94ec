// Communication 2.1.1 and 2.1.2 PUT and POST Statements, over HTTP against the real router and a real file.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Client, guru, type Json, startLrs, statement, type TestLrs } from './harness.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs({ maxPageSize: 30 });
  client = await lrs.client();
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

async function store(...batch: Json[]): Promise<void> {
  await client.post('statements', batch).expect(200);
}
const byMail = (mail: string): Json => ({ mbox: `mailto:${mail}` });

describe('Communication 2.1.1 PUT Statements', () => {
  it('stores under statementId and answers 204', async () => {
    const { id, ...rest } = statement();
    await client.put('statements', { statementId: id }, rest).expect(204, '');
    const { body } = await client.get('statements', { statementId: id }).expect(200);
    expect(body).toMatchObject({ id, ...rest });
  });
  it('refuses another id in the body, no statementId, and an unknown parameter', async () => {
    const one = statement();
    const differs = await client.put('statements', { statementId: randomUUID() }, one).expect(400);
    expect(differs.body.property).toBe('statement.id');
    await client.put('statements', {}, one).expect(400);
    await client.put('statements', { statementId: one.id, colour: 'red' }, one).expect(400);
    await client.put('statements', { StatementId: one.id }, one).expect(400);
    await client.put('statements', { statementId: one.id }, [one]).expect(400);
    await client.get('statements', { statementId: one.id }).expect(404);
  });
});

describe('Communication 2.1.2 POST Statements', () => {
  it('answers with the ids in order, made where they are missing', async () => {
    const batch = [statement(), statement({ id: undefined }), statement()];
    const { body } = await client.post('statements', batch).expect(200);
    expect(body[0]).toBe(batch[0]?.id);
    expect(body[1]).toMatch(/^[0-9a-f-]{36}$/);
    expect(body[2]).toBe(batch[2]?.id);
    await client.post('statements', []).expect(200, []);
  });
  it('stores nothing of a batch with one bad statement, and names it', async () => {
    const good = statement();
    const { body } = await client.post('statements', [good, statement({ actor: { mbox: 'x' } })]).expect(400);
    expect(body).toEqual({
      error: 'statements[1].actor.mbox: must be a mailto IRI such as mailto:guru@example.com',
      property: 'statements[1].actor.mbox',
    });
    await client.get('statements', { statementId: good.id }).expect(404);
  });
  it('refuses an id twice in a batch', async () => {
    const one = statement();
    await client.post('statements', [one, { ...one, id: one.id.toUpperCase() }]).expect(400);
  });
  it('refuses what is not JSON, not UTF-8, or of another type', async () => {
    const post = () => request(lrs.server).post('/xapi/statements').set(client.headers);
    await post().set('Content-Type', 'application/json').send('{"id":').expect(400);
    await post()
      .set('Content-Type', 'application/json')
      .serialize((bytes) => bytes)
      .send(Buffer.from(JSON.stringify(statement({ actor: { ...guru, name: 'é' } })), 'latin1'))
      .expect(400);
    await post().set('Content-Type', 'text/plain').send(JSON.stringify(statement())).expect(400);
    await post()
      .set('Content-Type', 'application/json')
      .send(`${'['.repeat(5000)}${']'.repeat(5000)}`)
      .expect(400);
    await post().expect(400);
  });
});

describe('Data 2.3.1 Statement Comparison', () => {
  const original = (): Json & { id: string } =>
    statement({
      actor: { objectType: 'Group', member: [byMail('a@Example.com'), byMail('b@example.com')] },
      timestamp: '2026-03-01T10:00:00.000Z',
      result: { duration: 'PT1.234S' },
      context: { contextActivities: { parent: { id: 'http://example.com/p' } } },
    });
  it.each<[string, Json]>([
    [
      'verb display',
      { verb: { id: 'http://adlnet.gov/expapi/verbs/experienced', display: { id: 'mengalami' } } },
    ],
    [
      'activity definition',
      { object: { id: 'http://example.com/activity', objectType: 'Activity', definition: {} } },
    ],
    ['time zone', { timestamp: '2026-03-01T17:00:00+07:00' }],
    ['missing timestamp', { timestamp: undefined }],
    [
      'order of members',
      { actor: { objectType: 'Group', member: [byMail('b@example.com'), byMail('a@example.com')] } },
    ],
    ['precision of durations', { result: { duration: 'PT1.239S' } }],
    ['stored, authority and version', { stored: '2001-01-01T00:00:00Z', authority: guru, version: '1.0.1' }],
    [
      'context activities as an array',
      { context: { contextActivities: { parent: [{ id: 'http://example.com/p' }] } } },
    ],
  ])('ignores %s', async (_, parts) => {
    const first = original();
    await store(first);
    const again = JSON.parse(JSON.stringify({ ...first, ...parts }));
    await client.post('statements', again).expect(200, [first.id]);
    await client.put('statements', { statementId: first.id }, again).expect(204);
  });
  it.each<[string, Json]>([
    ['verb', { verb: { id: 'http://example.com/other' } }],
    ['actor', { actor: guru }],
    ['timestamp', { timestamp: '2026-03-01T10:00:01.000Z' }],
    ['result', { result: { duration: 'PT1.334S' } }],
    ['context', {}],
  ])('answers 409 for a different %s and stores nothing of the batch', async (name, parts) => {
    const first = original();
    await store(first);
    const different = { ...first, ...(name === 'context' ? { context: { language: 'id' } } : parts) };
    const companion = statement();
    await client.post('statements', [companion, different]).expect(409);
    await client.get('statements', { statementId: companion.id }).expect(404);
    const { body } = await client.get('statements', { statementId: first.id }).expect(200);
    expect(body.verb).toEqual(first.verb);
  });
});

describe('Data 2.4 what the LRS sets', () => {
  it('sets stored, authority, version and timestamp', async () => {
    const one = statement({ stored: '2001-01-01T00:00:00Z', authority: guru });
    await store(one);
    const { body, headers } = await client.get('statements', { statementId: one.id }).expect(200);
    expect(body.authority).toEqual({
      objectType: 'Agent',
      account: { homePage: 'https://lrs.example.org', name: client.key },
    });
    expect(body.version).toBe('1.0.0');
    expect(body.timestamp).toBe(body.stored);
    expect(Math.abs(Date.parse(body.stored) - Date.now())).toBeLessThan(10_000);
    expect(headers['last-modified']).toBe(new Date(body.stored).toUTCString());
  });
  it('keeps a version that was given, and says 2.0.0 for 2.0', async () => {
    const one = statement({ version: '1.0.2' });
    await store(one);
    expect((await client.get('statements', { statementId: one.id })).body.version).toBe('1.0.2');
    const modern = await lrs.client({ version: '2.0.0' });
    const two = statement();
    await modern.post('statements', two).expect(200);
    expect((await modern.get('statements', { statementId: two.id })).body.version).toBe('2.0.0');
  });
  it('returns context activities as arrays and timestamps in UTC (2.4.6.2, 4.5)', async () => {
    const one = statement({
      timestamp: '2026-03-01T17:00:00.25+07:00',
      context: { contextActivities: { grouping: { id: 'http://example.com/g' } } },
    });
    await store(one);
    const { body } = await client.get('statements', { statementId: one.id });
    expect(body.context.contextActivities).toEqual({ grouping: [{ id: 'http://example.com/g' }] });
    expect(body.timestamp).toBe('2026-03-01T10:00:00.250Z');
  });
});
