// Communication 2.2 and 2.3 Document and State Resources, 2.6 and 2.7 profiles, 3.1 Concurrency.
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Client, guru, type Json, startLrs, type TestLrs } from './harness.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs();
  client = await lrs.client();
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

/** A context that no other test uses. */
const fresh = (parts: Record<string, string> = {}): Record<string, string> => ({
  activityId: `http://example.com/${randomUUID()}`,
  agent: JSON.stringify(guru),
  ...parts,
});

describe('Communication 2.3 State: one document', () => {
  it('PUT, GET, HEAD, DELETE', async () => {
    const query = { ...fresh(), stateId: 'resume' };
    await client.get('activities/state', query).expect(404);
    await client.put('activities/state', query, { page: 3 }).expect(204);
    const { body, headers } = await client.get('activities/state', query).expect(200);
    expect(body).toEqual({ page: 3 });
    expect(headers.etag).toBe(`"${createHash('sha1').update('{"page":3}').digest('hex')}"`);
    expect(Math.abs(Date.parse(String(headers['last-modified'])) - Date.now())).toBeLessThan(10_000);
    expect(headers['content-type']).toBe('application/json');
    await client.head('activities/state', query).expect(200);
    await client.delete('activities/state', query).expect(204);
    await client.get('activities/state', query).expect(404);
    await client.delete('activities/state', query).expect(204);
  });
  it('keeps any content type, byte for byte', async () => {
    const query = { ...fresh(), stateId: 'bytes' };
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    const send = request(lrs.server).put('/xapi/activities/state').query(query).set(client.headers);
    await send.set('Content-Type', 'application/octet-stream').send(bytes).expect(204);
    const { body, headers } = await client
      .get('activities/state', query)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(Buffer.compare(body as Buffer, bytes)).toBe(0);
    expect(headers['content-type']).toBe('application/octet-stream');
  });
  it('tells agents, registrations and activities apart', async () => {
    const base = fresh();
    const registration = randomUUID();
    await client.put('activities/state', { ...base, stateId: 'a' }, { in: 'none' }).expect(204);
    await client.put('activities/state', { ...base, stateId: 'a', registration }, { in: 'one' }).expect(204);
    expect((await client.get('activities/state', { ...base, stateId: 'a' })).body).toEqual({ in: 'none' });
    expect((await client.get('activities/state', { ...base, stateId: 'a', registration })).body).toEqual({
      in: 'one',
    });
    await client
      .get('activities/state', { ...base, agent: '{"mbox":"mailto:b@example.com"}', stateId: 'a' })
      .expect(404);
  });
  it.each<[string, Record<string, string>]>([
    ['activityId', { activityId: 'x' }],
    ['agent', { agent: '{}' }],
    ['agent', { agent: JSON.stringify({ objectType: 'Group', mbox: 'mailto:a@example.com' }) }],
    ['registration', { registration: 'x' }],
    ['stateId', { stateId: '' }],
    ['unknown', { unknown: 'x' }],
    ['since', { since: '2026-01-01T00:00:00Z' }],
  ])('refuses a bad %s', async (name, parts) => {
    const { body } = await client
      .put('activities/state', { ...fresh(), stateId: 'a', ...parts }, {})
      .expect(400);
    expect(String(body.property).startsWith(name)).toBe(true);
  });
  it.each(['activityId', 'agent', 'stateId'])('requires %s', async (name) => {
    const query = Object.fromEntries(
      Object.entries({ ...fresh(), stateId: 'a' }).filter(([key]) => key !== name),
    );
    await client.put('activities/state', query, {}).expect(400);
  });
});

describe('Communication 2.2 POST merges JSON', () => {
  it('replaces top-level properties and keeps the others', async () => {
    const query = { ...fresh(), stateId: 'merge' };
    await client.post('activities/state', { x: 'foo', y: { a: 1 } }, query).expect(204);
    await client.post('activities/state', { y: { b: 2 }, z: 'faz' }, query).expect(204);
    expect((await client.get('activities/state', query)).body).toEqual({ x: 'foo', y: { b: 2 }, z: 'faz' });
  });
  it.each<[string, string, string]>([
    ['another type', 'text/plain', '{}'],
    ['an array', 'application/json', '[]'],
    ['broken JSON', 'application/json', '{'],
  ])('refuses %s and changes nothing', async (_, type, text) => {
    const query = { ...fresh(), stateId: 'merge' };
    await client.put('activities/state', query, { a: 1 }).expect(204);
    const post = request(lrs.server).post('/xapi/activities/state').query(query).set(client.headers);
    await post.set('Content-Type', type).send(text).expect(400);
    expect((await client.get('activities/state', query)).body).toEqual({ a: 1 });
  });
});

describe('Communication 2.3 State: many documents', () => {
  it('lists ids, with since, and deletes them all', async () => {
    const base = fresh();
    await client.put('activities/state', { ...base, stateId: 'b' }, {}).expect(204);
    await client
      .put('activities/state', { ...base, stateId: 'a', registration: randomUUID() }, {})
      .expect(204);
    const list = await client.get('activities/state', base).expect(200, ['a', 'b']);
    expect(list.headers['last-modified']).toBeDefined();
    expect(list.headers.etag).toMatch(/^"[0-9a-f]{40}"$/);
    await client.get('activities/state', { ...base, since: '2001-01-01T00:00:00Z' }).expect(200, ['a', 'b']);
    await client.get('activities/state', { ...base, since: '2099-01-01T00:00:00Z' }).expect(200, []);
    await client.get('activities/state', { ...base, registration: randomUUID() }).expect(200, []);
    await client.delete('activities/state', base).expect(204);
    await client.get('activities/state', base).expect(200, []);
  });
});

describe('Communication 3.1 Concurrency', () => {
  it('State honours If-Match and If-None-Match and asks for neither', async () => {
    const query = { ...fresh(), stateId: 'c' };
    await client.put('activities/state', query, { a: 1 }).set('If-None-Match', '*').expect(204);
    await client.put('activities/state', query, { a: 2 }).set('If-None-Match', '*').expect(412);
    const { headers } = await client.get('activities/state', query);
    await client.put('activities/state', query, { a: 3 }).set('If-Match', String(headers.etag)).expect(204);
    await client.put('activities/state', query, { a: 4 }).set('If-Match', String(headers.etag)).expect(412);
    await client.delete('activities/state', query).set('If-Match', String(headers.etag)).expect(412);
    await client.put('activities/state', query, { a: 5 }).expect(204);
    expect((await client.get('activities/state', query)).body).toEqual({ a: 5 });
  });
  it.each<[string, () => Json]>([
    ['activities/profile', () => ({ activityId: `http://example.com/${randomUUID()}`, profileId: 'p' })],
    [
      'agents/profile',
      () => ({ agent: JSON.stringify({ mbox: `mailto:${randomUUID()}@example.com` }), profileId: 'p' }),
    ],
  ])('%s wants one of them over an existing document', async (path, makeQuery) => {
    const query = makeQuery() as Record<string, string>;
    await client.put(path, query, { a: 1 }).expect(204);
    const { body } = await client.put(path, query, { a: 2 }).expect(409);
    expect(body.error).toMatch(/If-Match/);
    const { headers } = await client.get(path, query).expect(200);
    await client.put(path, query, { a: 2 }).set('If-Match', String(headers.etag)).expect(204);
    await client.post(path, { b: 1 }, query).expect(204);
    expect((await client.get(path, query)).body).toEqual({ a: 2, b: 1 });
    const { profileId, ...context } = query;
    await client.get(path, context).expect(200, [String(profileId)]);
    await client.delete(path, context).expect(400);
    await client.delete(path, query).expect(204);
  });
});

describe('Communication 2.4 Agents and 2.5 Activities', () => {
  it('returns a Person for an Agent', async () => {
    const { body } = await client
      .get('agents', { agent: JSON.stringify({ ...guru, name: 'Siti' }) })
      .expect(200);
    expect(body).toEqual({ objectType: 'Person', name: ['Siti'], mbox: ['mailto:siti@example.com'] });
    await client.get('agents').expect(400);
  });
  it('returns an Activity, known or not', async () => {
    const { body } = await client.get('activities', { activityId: 'http://example.com/unknown' }).expect(200);
    expect(body).toEqual({ objectType: 'Activity', id: 'http://example.com/unknown' });
    await client.get('activities').expect(400);
  });
});
