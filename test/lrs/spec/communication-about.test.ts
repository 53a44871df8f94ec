// Communication 2.4, 2.5 and 2.8 (2.0: 4.1.6.3, 4.1.6.4, 4.1.6.7): Agents, Activities and About.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { statement } from '../harness.ts';
import { editions, type Query, useEditions } from './editions.ts';

const { client: clientOf, bare } = useEditions();

describe.each(editions)('Communication 2.4 Agents and 2.5 Activities (%s)', (version) => {
  const account = { homePage: 'https://example.com', name: 'siti' };
  it.each<[string, Query | { account: typeof account; name?: string }]>([
    ['mbox', { mbox: 'mailto:siti@example.com', name: 'Siti' }],
    ['mbox_sha1sum', { mbox_sha1sum: 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9' }],
    ['openid', { openid: 'https://example.com/siti', name: 'Siti' }],
    ['account', { account }],
  ])('a Person says in lists what the agent said: %s', async (_, identity) => {
    const expected = Object.fromEntries(Object.entries(identity).map(([name, value]) => [name, [value]]));
    for (const objectType of [{}, { objectType: 'Agent' }]) {
      const call = clientOf(version).get('agents', { agent: JSON.stringify({ ...identity, ...objectType }) });
      expect((await call.expect(200)).body).toEqual({ objectType: 'Person', ...expected });
    }
  });
  it.each([
    '',
    'siti',
    '[]',
    '{}',
    '{"name":"Siti"}',
    '{"mbox":"siti@example.com"}',
    '{"mbox":["mailto:siti@example.com"]}',
    '{"mbox":"mailto:siti@example.com","openid":"http://example.com"}',
    '{"objectType":"Group","mbox":"mailto:siti@example.com"}',
    '{"objectType":"Person","mbox":["mailto:siti@example.com"]}',
    '{"account":{"name":"siti"}}',
  ])('refuses an agent that is none: %s', async (text) => {
    await clientOf(version).get('agents', { agent: text }).expect(400);
    await clientOf(version).get('agents').expect(400);
  });
  it('an Activity comes with the definition that statements gave it, or with its id only', async () => {
    const id = `http://example.com/${randomUUID()}`;
    const ask = async () => (await clientOf(version).get('activities', { activityId: id }).expect(200)).body;
    expect(await ask()).toEqual({ objectType: 'Activity', id });
    const define = (definition: object) =>
      clientOf(version)
        .post('statements', statement({ object: { id, definition } }))
        .expect(200);
    await define({ name: { en: 'One' }, type: 'http://example.com/type' });
    await define({ name: { id: 'Satu' } });
    expect(await ask()).toEqual({
      objectType: 'Activity',
      id,
      definition: { name: { en: 'One', id: 'Satu' }, type: 'http://example.com/type' },
    });
    for (const bad of ['', 'activity', 'example.com/activity']) {
      await clientOf(version).get('activities', { activityId: bad }).expect(400);
    }
    await clientOf(version).get('activities').expect(400);
  });
});

describe.each(editions)('Communication 2.8 About (%s)', (version) => {
  it('lists the versions to everyone, and nothing but parameters of its own', async () => {
    const { body, headers } = await bare('get', 'about').expect(200);
    expect(headers['content-type']).toBe('application/json');
    expect(Object.keys(body)).toEqual(['version']);
    expect(body.version).toEqual(expect.arrayContaining(['1.0.0', '1.0.3', '2.0.0']));
    expect((await clientOf(version).get('about').expect(200)).headers['x-experience-api-version']).toBe(
      version,
    );
    await bare('post', 'about?method=GET').type('form').send({}).expect(200);
    await bare('put', 'about').send({}).expect(405);
  });
});
