// Keys limited to the activities at or below a prefix: what they may write, read and keep, and what they may not.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
