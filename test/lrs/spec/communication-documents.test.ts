// Communication 2.2, 2.3, 2.6 and 2.7 (2.0: 4.1.6.2, 4.1.6.5, 4.1.6.6): the three document resources.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Client } from '../harness.ts';
import { agent, cases, documents, iri, sha1 } from './documents.ts';
import { editions, type Query, useEditions, without } from './editions.ts';

const { client: clientOf, bare } = useEditions();

const methods = ['PUT', 'POST', 'GET', 'DELETE'] as const;

/** Calls a method; PUT and POST bring a small JSON document. */
function call(client: Client, method: (typeof methods)[number], path: string, query: Query) {
  if (method === 'GET') return client.get(path, query);
  if (method === 'DELETE') return client.delete(path, query);
  return method === 'PUT' ? client.put(path, query, { a: 1 }) : client.post(path, { a: 1 }, query);
}

describe.each(cases)('Communication $section ($version)', ({ version, path, id, context }) => {
  const fresh = (): Query => ({ ...context(), [id]: randomUUID() });
  const send = (method: 'put' | 'post', query: Query, type: string, content: string | Buffer) =>
    bare(method, path)
      .set({ ...clientOf(version).headers, 'Content-Type': type })
      .query(query)
      // Otherwise bytes that claim to be JSON would be sent as JSON.
      .serialize((bytes) => bytes)
      .send(content);

  it('PUT, POST and DELETE answer 204 without content, GET 200 with the document', async () => {
    const query = fresh();
    for (const method of methods) {
      const answer = await call(clientOf(version), method, path, query).expect(method === 'GET' ? 200 : 204);
      expect(answer.text).toBe(method === 'GET' ? '{"a":1}' : '');
    }
    await clientOf(version).get(path, query).expect(404);
    await clientOf(version).delete(path, query).expect(204);
  });
  it('HEAD answers as GET does, without the document', async () => {
    const query = fresh();
    await clientOf(version).head(path, query).expect(404);
    await clientOf(version).put(path, query, { a: 1 }).expect(204);
    const get = await clientOf(version).get(path, query).expect(200);
    const head = await clientOf(version).head(path, query).expect(200);
    expect(head.text).toBeUndefined();
    for (const name of [
      'etag',
      'last-modified',
      'content-type',
      'content-length',
      'x-experience-api-version',
    ]) {
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    }
  });

  const parameters = Object.keys({ ...context(), [id]: '' });
  const optionalOnes = ['registration'];
  const broken: Record<string, readonly string[]> = {
    activityId: ['', 'activity', 'example.com/a'],
    agent: [
      '',
      'agent',
      'null',
      '[]',
      '"a"',
      '{}',
      '{"name":"a"}',
      '{"mbox":"a@example.com"}',
      '{"mbox":null}',
    ],
    registration: ['', 'x', '1234', `${randomUUID()}0`],
    [id]: [''],
  };
  const bad = [
    ...parameters.flatMap((name) => (broken[name] ?? []).map((value) => ({ name, value }))),
    { name: 'colour', value: 'red' },
    ...parameters.map((name) => ({ name: name.toUpperCase(), value: 'x' })),
    { name: 'agent', value: '{"objectType":"Person","mbox":"mailto:a@example.com"}' },
    { name: 'agent', value: '{"mbox":"mailto:a@example.com","openid":"http://example.com/a"}' },
    { name: 'agent', value: '{"mbox":"mailto:a@example.com","colour":"red"}' },
  ];

  it.each(methods)(
    '%s refuses a parameter that is missing, malformed, unknown or in another case',
    async (method) => {
      const client = clientOf(version);
      for (const name of parameters) {
        if (optionalOnes.includes(name) || (name === id && method === 'GET')) continue;
        if (name === id && method === 'DELETE' && path === 'activities/state') continue;
        const { body } = await call(client, method, path, without(fresh(), name)).expect(400);
        expect([name, body.property]).toEqual([name, name]);
      }
      await Promise.all(
        bad.map(async ({ name, value }) => {
          const { status } = await call(client, method, path, { ...fresh(), [name]: value });
          expect([name, value, status]).toEqual([name, value, 400]);
        }),
      );
      const { body } = await call(client, method, path, { ...fresh(), since: '2020-01-01T00:00:00Z' }).expect(
        400,
      );
      expect(body.property).toBe('since');
    },
  );
  it('refuses a parameter that is given twice, or whose escapes are not UTF-8', async () => {
    const client = clientOf(version);
    const query = fresh();
    await client.put(path, query, { a: 1 }).query(`${id}=again`).expect(400);
    await client.put(path, without(query, id), { a: 1 }).query(`${id}=%FF`).expect(400);
    await client.put(path, without(query, id), { a: 1 }).query(`${id}=100%25%C3%A9`).expect(204);
    await client.get(path, { ...query, [id]: '100%é' }).expect(200);
  });

  it('keeps any type of content, byte for byte', async () => {
    const samples: [string, string | Buffer][] = [
      ['text/plain; charset=utf-8', 'héllo'],
      ['application/octet-stream', Buffer.from([0, 255, 13, 10])],
      ['application/json; charset=UTF-8', ' { "b" : [1 , 2] } '],
      ['application/json', '"only a string"'],
    ];
    for (const [type, content] of samples) {
      const query = fresh();
      await send('put', query, type, content).expect(204);
      const { headers } = await clientOf(version).get(path, query).buffer(true).expect(200);
      expect(headers['content-type']).toBe(type);
      expect(headers.etag).toBe(sha1(content));
    }
    const query = fresh();
    await send('post', query, 'text/plain', 'a new one').expect(204);
    expect((await clientOf(version).get(path, query)).headers['content-type']).toBe('text/plain');
  });
  it('refuses content that is not of the type that it claims', async () => {
    for (const method of ['put', 'post'] as const) {
      for (const text of ['{', 'x=1', '', Buffer.from([0x22, 0xff, 0x22])]) {
        const { status } = await send(method, fresh(), 'application/json', text);
        expect([method, text, status]).toEqual([method, text, 400]);
      }
    }
  });

  it('POST merges the top-level properties of JSON objects', async () => {
    const query = fresh();
    await clientOf(version)
      .post(path, { x: 'foo', y: { a: 1 }, __proto__x: 1 }, query)
      .expect(204);
    await send('post', query, 'application/json; charset=utf-8', '{"y":{"b":2},"z":null}').expect(204);
    const { body, headers, text } = await clientOf(version).get(path, query).expect(200);
    expect(body).toEqual({ x: 'foo', y: { b: 2 }, z: null, __proto__x: 1 });
    expect(headers.etag).toBe(sha1(text));
  });
  it.each<[string, [string, string], [string, string]]>([
    ['text to JSON', ['application/json', '{"a":1}'], ['text/plain', '{"b":2}']],
    ['JSON to text', ['text/plain', '{"a":1}'], ['application/json', '{"b":2}']],
    ['text to text', ['text/plain', 'a'], ['text/plain', 'b']],
    ['an array to an object', ['application/json', '{"a":1}'], ['application/json', '[2]']],
    ['an object to an array', ['application/json', '[1]'], ['application/json', '{"b":2}']],
    ['null to an object', ['application/json', '{"a":1}'], ['application/json', 'null']],
    ['broken JSON to an object', ['application/json', '{"a":1}'], ['application/json', '{"b":']],
  ])('POST of %s answers 400 and changes nothing', async (_, existing, posted) => {
    const query = fresh();
    await send('put', query, ...existing).expect(204);
    await send('post', query, ...posted).expect(400);
    const { text, headers } = await clientOf(version).get(path, query).expect(200);
    expect([headers['content-type'], text]).toEqual(existing);
  });

  it('GET without an id answers the ids, since a time (exclusive) if asked', async () => {
    const client = clientOf(version);
    const base = context();
    const since = async (time: string) => (await client.get(path, { ...base, since: time }).expect(200)).body;
    const none = await client.get(path, base).expect(200, []);
    expect(none.headers['content-type']).toBe('application/json');
    await client.put(path, { ...base, [id]: 'first' }, {}).expect(204);
    // The clock of the LRS counts microseconds, that of JavaScript milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 3));
    const between = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 3));
    await client.put(path, { ...base, [id]: 'second' }, {}).expect(204);
    const all = await client.get(path, base).expect(200);
    expect(all.body).toEqual(['first', 'second']);
    expect(all.headers.etag).toBe(sha1(all.text));
    const one = await client.get(path, { ...base, [id]: 'second' });
    expect(all.headers['last-modified']).toBe(one.headers['last-modified']);
    expect(await since(between)).toEqual(['second']);
    expect(await since(between.replace('Z', '+00:00'))).toEqual(['second']);
    expect(await since('2099-01-01T00:00:00Z')).toEqual([]);
    await client.post(path, { a: 1 }, { ...base, [id]: 'first' }).expect(204);
    expect(await since(between)).toEqual(['first', 'second']);
    for (const time of ['', 'yesterday', '2020-13-01T00:00:00Z', '1234']) {
      const answer = await client.get(path, { ...base, since: time });
      expect([time, answer.status]).toEqual([time, 400]);
    }
  });
});

describe.each(editions)('Communication 2.3 State (%s): the context', (version) => {
  const path = 'activities/state';
  const base = (): Query => ({ activityId: iri(), agent: agent() });

  it('a registration makes a context of its own; without one GET and DELETE of many cover all', async () => {
    const client = clientOf(version);
    const context = base();
    const registered = { ...context, registration: randomUUID() };
    await client.put(path, { ...context, stateId: 'a' }, { in: 'none' }).expect(204);
    await client.put(path, { ...registered, stateId: 'a' }, { in: 'one' }).expect(204);
    await client.put(path, { ...registered, stateId: 'b' }, {}).expect(204);
    expect((await client.get(path, { ...context, stateId: 'a' })).body).toEqual({ in: 'none' });
    await client.get(path, { ...context, stateId: 'b' }).expect(404);
    const shouted = { ...registered, registration: registered.registration.toUpperCase() };
    expect((await client.get(path, { ...shouted, stateId: 'a' })).body).toEqual({ in: 'one' });
    await client.get(path, context).expect(200, ['a', 'b']);
    await client.get(path, registered).expect(200, ['a', 'b']);
    await client.delete(path, registered).expect(204);
    await client.get(path, registered).expect(200, []);
    await client.get(path, context).expect(200, ['a']);
    await client.delete(path, context).expect(204);
    await client.get(path, context).expect(200, []);
  });
  it('DELETE of many leaves other agents and activities alone, and takes no since', async () => {
    const client = clientOf(version);
    const context = base();
    const others = [
      { ...context, agent: agent() },
      { ...context, activityId: iri() },
    ];
    for (const one of [context, ...others]) await client.put(path, { ...one, stateId: 'a' }, {}).expect(204);
    await client.delete(path, { ...context, since: '2020-01-01T00:00:00Z' }).expect(400);
    await client.delete(path, without(context, 'agent')).expect(400);
    await client.delete(path, without(context, 'activityId')).expect(400);
    await client.delete(path, context).expect(204);
    for (const one of others) await client.get(path, one).expect(200, ['a']);
  });
  it('knows an agent by its identifier, however it is written', async () => {
    const client = clientOf(version);
    const context = base();
    const { mbox } = JSON.parse(context.agent ?? '') as { mbox: string };
    await client.put(path, { ...context, stateId: 'a' }, { a: 1 }).expect(204);
    const again = JSON.stringify({ name: 'Siti', mbox });
    expect((await client.get(path, { ...context, agent: again, stateId: 'a' }).expect(200)).body).toEqual({
      a: 1,
    });
  });
});

describe.each(editions)('Communication 2.6 and 2.7 profiles (%s): DELETE', (version) => {
  it.each(documents.slice(1))(
    '$path wants an id: many are not deleted at once',
    async ({ path, context }) => {
      const base = context();
      await clientOf(version)
        .put(path, { ...base, profileId: 'a' }, {})
        .expect(204);
      await clientOf(version).delete(path, base).expect(400);
      await clientOf(version).get(path, base).expect(200, ['a']);
    },
  );
});
