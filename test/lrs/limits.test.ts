// Limited keys (activities at or below a prefix, verbs, one learner, writing only, a rate): what they may and may not.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { createRates } from '../../lrs/access/rate.ts';
import { createKey, listKeys } from '../../lrs/index.ts';
import { type Client, guru, idsOf, type Json, startLrs, statement, type TestLrs } from './harness.ts';

const activityPrefix = 'https://example.org/course';
const inside = [activityPrefix, `${activityPrefix}/session-1`, `${activityPrefix}/session-1/page/2`];
const outside = [
  'https://example.org',
  'https://example.org/course2',
  'https://example.org/course-2/x',
  'https://example.org/course?x=/',
  'https://example.org/course#/x',
  'https://example.org/Course/x',
  'http://example.org/course/x',
  'https://other.example/https://example.org/course/x',
];
const about = (id: string, parts: Json = {}) => statement({ object: { id }, ...parts });

let lrs: TestLrs;
let all: Client;
let limited: Client;
beforeAll(async () => {
  lrs = await startLrs();
  all = await lrs.client();
  limited = await lrs.client({ scopes: ['all'], limits: { activityPrefix } });
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

describe('createKey and listKeys', () => {
  it('keep and tell the limits', async () => {
    const { key } = await createKey(lrs.store, { name: 'k', scopes: ['state'], limits: { activityPrefix } });
    const free = await createKey(lrs.store, { name: 'k', scopes: ['state'] });
    const limitsOf = async (which: string) =>
      (await listKeys(lrs.store)).find((info) => info.key === which)?.limits;
    expect(await limitsOf(key)).toEqual({ activityPrefix });
    expect(await limitsOf(free.key)).toEqual({});
  });
  it.each(['', 'course', 'https://example.org/course/'])('refuse the prefix "%s"', async (prefix) => {
    const options = { name: 'k', scopes: ['state'], limits: { activityPrefix: prefix } } as const;
    await expect(createKey(lrs.store, options)).rejects.toThrow('limits.activityPrefix');
  });
});

describe('statements', () => {
  it.each(inside)('may be about %s', async (id) => {
    await limited.post('statements', about(id)).expect(200);
    const one = about(id);
    await limited.put('statements', { statementId: one.id }, one).expect(204);
  });
  it.each(outside)('may not be about %s', async (id) => {
    const { body } = await limited.post('statements', about(id)).expect(403);
    expect(body).toEqual({
      error: `statement.object.id: these credentials are for activities at or below ${activityPrefix}; this one is not among them`,
      property: 'statement.object.id',
    });
    const one = about(id);
    await limited.put('statements', { statementId: one.id }, one).expect(403);
  });
  it('are all refused when one of a batch is outside', async () => {
    const [good, bad] = [about(activityPrefix), about('https://example.org/other')];
    const { body } = await limited.post('statements', [good, bad]).expect(403);
    expect(body.property).toBe('statements[1].object.id');
    await all.get('statements', { statementId: good.id }).expect(404);
  });
  it('have no agent, group, statement or SubStatement as their object, even one about the course', async () => {
    const { id: _, ...nested } = about(activityPrefix);
    for (const object of [
      guru,
      { objectType: 'Group', member: [guru] },
      { objectType: 'StatementRef', id: statement().id },
      { ...nested, objectType: 'SubStatement' },
    ]) {
      const { body } = await limited.post('statements', statement({ object })).expect(403);
      expect(body.property).toBe('statement.object.objectType');
    }
  });
  it('void nothing, not even what the key has sent', async () => {
    const own = about(activityPrefix);
    await limited.post('statements', own).expect(200);
    const voiding = statement({
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id: own.id },
    });
    const { body } = await limited.post('statements', voiding).expect(403);
    expect(body.error).toContain('may not void');
    await limited.post('statements', [own, voiding]).expect(403);
  });
  it('are read back only as far as the key has sent them', async () => {
    const reader = await lrs.client({ scopes: ['all'], limits: { activityPrefix } });
    const own = about(activityPrefix);
    await reader.post('statements', own).expect(200);
    const other = about(activityPrefix);
    await all.post('statements', other).expect(200);
    expect(idsOf(await reader.get('statements'))).toEqual([own.id]);
    await reader.get('statements', { statementId: other.id }).expect(404);
  });
  it('define only activities within the limits', async () => {
    const definition = { name: { id: 'Nama' } };
    const parent = { id: 'https://example.org/other', definition };
    const object = { id: `${activityPrefix}/defined`, definition };
    await limited
      .post('statements', statement({ object, context: { contextActivities: { parent } } }))
      .expect(200);
    const read = async (activityId: string) => (await all.get('activities', { activityId })).body.definition;
    expect(await read(object.id)).toEqual(definition);
    expect(await read(parent.id)).toBeUndefined();
  });
});

describe('documents', () => {
  const agent = JSON.stringify(guru);
  it.each([
    ['activities/state', { agent, stateId: 's' }],
    ['activities/profile', { profileId: 'p' }],
  ])('%s: of activities within the limits', async (path, query) => {
    const { stateId: _, profileId: __, ...context } = query as Record<string, string>;
    const at = (activityId: string) => ({ ...query, activityId });
    for (const activityId of inside) {
      await limited.put(path, at(activityId), { a: 1 }).set('If-None-Match', '*').expect(204);
      await limited.post(path, { b: 2 }, at(activityId)).expect(204);
      await limited.get(path, at(activityId)).expect(200);
      expect((await limited.get(path, { ...context, activityId }).expect(200)).body).toHaveLength(1);
      await limited.delete(path, at(activityId)).expect(204);
    }
    for (const activityId of outside) {
      const { body } = await limited.put(path, at(activityId), { a: 1 }).expect(403);
      expect(body.property).toBe('activityId');
      await limited.post(path, { b: 2 }, at(activityId)).expect(403);
      await limited.get(path, at(activityId)).expect(403);
      await limited.get(path, { ...context, activityId }).expect(403);
      await limited.delete(path, at(activityId)).expect(403);
    }
  });
  it('not all state of an activity outside at once', async () => {
    await limited.delete('activities/state', { agent, activityId: 'https://example.org/other' }).expect(403);
    await limited.delete('activities/state', { agent, activityId: activityPrefix }).expect(204);
  });
  it('none of agents', async () => {
    const { body } = await limited.put('agents/profile', { agent, profileId: 'p' }, { a: 1 }).expect(403);
    expect(body.error).toContain('may not use the documents of agents');
    await limited.get('agents/profile', { agent }).expect(403);
  });
});

it('activities beyond the limits are not told', async () => {
  await limited.get('activities', { activityId: 'https://example.org/other' }).expect(403);
  await limited.get('activities', { activityId: activityPrefix }).expect(200);
});

it('scopes still hold', async () => {
  const lesson = await lrs.client({ scopes: ['statements/write'], limits: { activityPrefix } });
  await lesson.post('statements', about(activityPrefix)).expect(200);
  await lesson
    .put('activities/state', { agent: JSON.stringify(guru), activityId: activityPrefix, stateId: 's' }, {})
    .expect(403);
});

describe('verbs', () => {
  const [allowed, other] = ['http://adlnet.gov/expapi/verbs/passed', 'http://adlnet.gov/expapi/verbs/failed'];
  const withVerb = (id: string) => statement({ verb: { id } });
  it('limit what may be sent, and a batch with another is refused whole', async () => {
    const sender = await lrs.client({ scopes: ['statements/write'], limits: { verbs: [allowed] } });
    await sender.post('statements', withVerb(allowed)).expect(200);
    const [good, bad] = [withVerb(allowed), withVerb(other)];
    const { body } = await sender.post('statements', [good, bad]).expect(403);
    expect(body).toEqual({
      error: `statements[1].verb.id: these credentials are for some verbs; ${other} is not among them`,
      property: 'statements[1].verb.id',
    });
    await sender.put('statements', { statementId: bad.id }, bad).expect(403);
    await all.get('statements', { statementId: good.id }).expect(404);
  });
  it('leave reading to the scopes', async () => {
    const reader = await lrs.client({ scopes: ['all'], limits: { verbs: [allowed] } });
    const foreign = withVerb(other);
    await all.post('statements', foreign).expect(200);
    await reader.get('statements', { statementId: foreign.id }).expect(200);
  });
  it.each([[[]], [['passed']], [[allowed, '']]])('%j is refused', async (verbs) => {
    await expect(
      createKey(lrs.store, { name: 'k', scopes: ['statements/write'], limits: { verbs } }),
    ).rejects.toThrow('limits.verbs');
  });
});

describe('one learner', () => {
  const learner = (name: string) => ({ account: { homePage: 'https://lms.example', name } });
  const [ani, budi] = [learner('acak-7f3'), learner('acak-7f3 ')];
  it('acts in every statement', async () => {
    const key = await lrs.client({ scopes: ['all'], limits: { accountName: 'acak-7f3' } });
    await key.post('statements', statement({ actor: ani })).expect(200);
    for (const actor of [budi, guru, { objectType: 'Group', member: [ani] }]) {
      const { body } = await key.post('statements', statement({ actor })).expect(403);
      expect(body.property).toBe('statement.actor');
    }
    const foreign = statement({ actor: ani });
    await all.post('statements', foreign).expect(200);
    await key.get('statements', { statementId: foreign.id }).expect(404);
  });
  it('is whom the documents are of', async () => {
    const key = await lrs.client({ scopes: ['state', 'profile'], limits: { accountName: 'acak-7f3' } });
    const at = (agent: Json) => ({ agent: JSON.stringify(agent), activityId: activityPrefix, stateId: 's' });
    await key.put('activities/state', at(ani), { page: 3 }).expect(204);
    await key.get('activities/state', at(ani)).expect(200, { page: 3 });
    for (const other of [budi, guru]) {
      await key.get('activities/state', at(other)).expect(403);
      await key.put('activities/state', at(other), {}).expect(403);
      await key.post('activities/state', {}, at(other)).expect(403);
      await key.delete('activities/state', at(other)).expect(403);
      const { stateId: _, ...context } = at(other);
      await key.get('activities/state', context).expect(403);
      await key.get('agents/profile', { agent: JSON.stringify(other) }).expect(403);
    }
    await key.get('agents/profile', { agent: JSON.stringify(ani) }).expect(200);
  });
});

it('a key that only writes reads nothing, whatever its scopes', async () => {
  const writer = await lrs.client({ scopes: ['all'], limits: { writeOnly: true } });
  const own = statement();
  const state = { agent: JSON.stringify(guru), activityId: activityPrefix, stateId: 'w' };
  await writer.post('statements', own).expect(200);
  await writer.put('activities/state', state, { a: 1 }).expect(204);
  for (const [path, query] of [
    ['statements', {}],
    ['statements', { statementId: own.id }],
    ['activities/state', state],
    ['activities', { activityId: activityPrefix }],
    ['activities/profile', { activityId: activityPrefix }],
    ['agents', { agent: state.agent }],
    ['agents/profile', { agent: state.agent }],
  ] as const) {
    const { body } = await writer.get(path, query).expect(403);
    expect(body.error).toContain('they are for writing only');
    await writer.head(path, query).expect(403);
  }
});

describe('requests a minute', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });
  it('beyond the limit are answered with 429 and Retry-After, and nothing of them is done', async () => {
    const start = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
    const slow = await lrs.client({ limits: { requestsPerMinute: 4 } });
    const free = await lrs.client();
    for (let i = 0; i < 4; i += 1) await slow.get('statements', { limit: 1 }).expect(200);
    const late = statement();
    const { body, headers } = await slow.post('statements', late).expect(429);
    expect(headers['retry-after']).toBe('15');
    expect(headers['access-control-expose-headers']).toContain('Retry-After');
    expect(body.error).toBe('these credentials are for 4 requests a minute; try again in 15 seconds');
    await free.get('statements', { statementId: late.id }).expect(404);
    clock.mockReturnValue(start + 14_999);
    await slow.get('statements').expect(429);
    clock.mockReturnValue(start + 15_000);
    await slow.post('statements', late).expect(200);
    await slow.get('statements').expect(429);
    // A full bucket, however long nobody came.
    clock.mockReturnValue(start + 3_600_000);
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await slow.get('statements', { limit: 1 })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });
  it('of the alternate syntax are counted once', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.now());
    const slow = await lrs.client({ limits: { requestsPerMinute: 2 } });
    const form = () =>
      request(lrs.server)
        .post('/xapi/statements?method=GET')
        .set('Authorization', slow.headers.Authorization ?? '')
        .type('form')
        .send({ 'X-Experience-API-Version': '1.0.3', limit: 1 });
    await form().expect(200);
    await form().expect(200);
    await form().expect(429);
  });
  it.each([0, -1, 1.5, Number.NaN, 1e9])('%p is refused', async (requestsPerMinute) => {
    await expect(
      createKey(lrs.store, { name: 'k', scopes: ['all'], limits: { requestsPerMinute } }),
    ).rejects.toThrow('limits.requestsPerMinute');
  });
  it('forgets the buckets of long ago when there are too many', () => {
    const rates = createRates(2);
    const key = (name: string) => ({ key: name, limits: { requestsPerMinute: 1 } });
    rates.demand(key('a'), 0);
    rates.demand(key('b'), 0);
    expect(() => rates.demand(key('a'), 0)).toThrow('1 requests a minute');
    rates.demand(key('c'), 0);
    rates.demand(key('a'), 0);
    expect(() => rates.demand(key('c'), 0)).toThrow('1 requests a minute');
  });
});
