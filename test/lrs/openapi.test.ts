// The OpenAPI document: well-formed, complete against the router's own tables, and true of what the LRS answers.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import request from 'supertest';
import { z } from 'zod';
import { openApiDocument } from '../../lrs/openapi/document.ts';
import type { MediaType, Operation, Reference, Schema } from '../../lrs/openapi/types.ts';
import { companions, openResources, resources } from '../../lrs/resources/index.ts';
import { type Client, guru, startLrs, statement, type TestLrs } from './harness.ts';
import { openApiStructure } from './openapi-structure.ts';

const document = openApiDocument('/xapi');

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs();
  client = await lrs.client({ version: '2.0.0' });
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

interface Route {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

const routes: Route[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

/** A schema of the document, ready to check values: references lead to the components. */
function compile(schema: Schema): z.ZodType {
  const inlined = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
      '"#/components/schemas/',
      '"#/$defs/',
    ),
  );
  return z.fromJSONSchema(inlined);
}

/** What a reference of the document stands for. */
function resolve<T extends object>(value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document);
  if (found === undefined) throw new Error(`${value.$ref} leads nowhere`);
  return found as T;
}

/** Every object of the document that has this property, with its path. */
function* having(
  name: string,
  part: unknown = document,
  path = '#',
): Generator<[string, Record<string, unknown>]> {
  if (typeof part !== 'object' || part === null) return;
  if (Object.hasOwn(part, name)) yield [path, part as Record<string, unknown>];
  for (const [key, child] of Object.entries(part)) yield* having(name, child, `${path}/${key}`);
}

describe('GET openapi.json', () => {
  it('is open to everyone and names where the LRS is mounted', async () => {
    const response = await request(lrs.server).get('/xapi/openapi.json').expect(200);
    expect(response.headers['content-type']).toBe('application/json');
    expect(response.headers.etag).toMatch(/^"[0-9a-f]{40}"$/);
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.body).toEqual(JSON.parse(JSON.stringify(document)));
    expect(response.body.servers).toEqual([{ url: '/xapi' }]);
  });
  it('answers HEAD, and refuses parameters and other methods', async () => {
    const head = await request(lrs.server).head('/xapi/openapi.json').expect(200);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(10_000);
    await request(lrs.server).get('/xapi/openapi.json?a=1').expect(400);
    const refused = await request(lrs.server).post('/xapi/openapi.json').expect(405);
    expect(refused.headers.allow).toBe('HEAD, OPTIONS, GET');
  });
});

describe('the document', () => {
  it('has the structure of OpenAPI 3.1', () => {
    expect(openApiStructure.safeParse(document).error?.issues).toBeUndefined();
  });
  it('would not pass with a part that is wrong', () => {
    const [first] = routes;
    const wrong = { ...first?.operation, parameters: [{ name: 'x', in: 'query', description: 'x' }] };
    const broken = { ...document, paths: { '/statements': { get: wrong } } };
    expect(openApiStructure.safeParse(broken).success).toBe(false);
  });
  it('has an operation id of its own for each operation, and declared tags only', () => {
    const ids = routes.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const declared = document.tags.map(({ name }) => name);
    const used = routes.flatMap(({ operation }) => operation.tags);
    expect(new Set(used)).toEqual(new Set(declared));
  });
  it('has no reference that leads nowhere, and no component that nothing refers to', () => {
    const referred = [...having('$ref')].map(([, part]) => part as unknown as Reference);
    for (const reference of referred) expect(resolve<object>(reference)).toBeInstanceOf(Object);
    const targets = new Set(referred.map(({ $ref }) => $ref));
    const { schemas, responses, headers } = document.components;
    for (const [kind, entries] of Object.entries({ schemas, responses, headers })) {
      for (const name of Object.keys(entries)) expect(targets).toContain(`#/components/${kind}/${name}`);
    }
  });
  it('has schemas that can be compiled', () => {
    for (const [path, { schema }] of having('schema')) {
      expect(() => compile(schema as Schema)).not.toThrow(path);
    }
  });
});

describe('the document against the routes', () => {
  const documented = routes.map(({ path, method }) => `${method} ${path}`);
  const routed = Object.entries({ ...resources, ...companions }).flatMap(([path, resource]) =>
    ['HEAD', ...Object.keys(resource)].map((method) => `${method.toLowerCase()} ${path}`),
  );
  const open = Object.keys(openResources).flatMap((path) => [`get ${path}`, `head ${path}`]);

  it('has every method of every resource, and no other', () => {
    expect(documented.toSorted()).toEqual([...routed, ...open].toSorted());
  });

  it('says rightly which operations need credentials', async () => {
    for (const { path, method, operation } of routes) {
      const response = await send(path, method, {});
      expect([path, method, response.status === 401]).toEqual([
        path,
        method,
        operation.security === undefined,
      ]);
    }
  });

  it('says rightly where the version header is needed', async () => {
    const { Authorization = '' } = client.headers;
    for (const { path, method, operation } of routes) {
      // Events would go on for ever.
      if (path.endsWith('/events') && method === 'get') continue;
      const version = operation.parameters.find(({ name }) => name === 'X-Experience-API-Version');
      const response = await send(path, method, { Authorization });
      const isMissed =
        response.status === 400 && response.text?.includes('X-Experience-API-Version: header is required');
      if (method !== 'head')
        expect([path, method, isMissed]).toEqual([path, method, version?.required === true]);
    }
  });

  const names = new Set(
    routes
      .flatMap(({ operation }) => operation.parameters)
      .flatMap((one) => (one.in === 'query' ? [one.name] : [])),
  );
  const cases = routes.filter(({ method }) => method !== 'head');
  it.each(cases.map((route) => [route.method, route.path, route] as const))(
    '%s %s takes the parameters that it is said to take, and no others',
    async (method, path, { operation }) => {
      const taken = operation.parameters.flatMap((one) => (one.in === 'query' ? [one.name] : []));
      for (const name of [...names, 'other']) {
        // No value that is valid for any: what is taken is refused for its value, or for another that is missing.
        const response = await send(path, method, client.headers, { [name]: '' });
        expect(response.status).toBe(400);
        const isTaken = !response.body.error.startsWith(`${name}: is not a parameter of this request`);
        expect([name, isTaken]).toEqual([name, taken.includes(name)]);
      }
    },
  );

  it('marks as required what is missed', async () => {
    for (const { path, method, operation } of cases) {
      for (const { name, in: place, required } of operation.parameters) {
        if (place !== 'query' || required !== true) continue;
        const others = operation.parameters.filter(
          (one) => one.required && one.in === 'query' && one.name !== name,
        );
        const query = Object.fromEntries(others.map((one) => [one.name, exampleOf(one)]));
        const { status, body } = await send(path, method, client.headers, query);
        expect([path, method, status, body.error]).toEqual([path, method, 400, `${name}: is required`]);
      }
    }
  });

  function exampleOf({ example, content }: Operation['parameters'][number]): string {
    const inner = content?.['application/json']?.example;
    return inner === undefined ? String(example) : JSON.stringify(inner);
  }
});

describe('examples', () => {
  const examples = [...having('example')].filter(([, part]) => 'schema' in part);
  it.each(examples)('%s', (_, { schema, example }) => {
    expect(compile(schema as Schema).safeParse(example).error?.issues).toBeUndefined();
  });
  it('are in every answer of JSON that has a shape of its own', () => {
    for (const { path, method, operation } of routes) {
      for (const response of Object.values(operation.responses)) {
        const json = resolve(response).content?.['application/json'];
        if (json !== undefined && path !== '/openapi.json')
          expect([path, method, json]).toHaveProperty('[2].example');
      }
    }
  });
  it('would not pass with a mistake', () => {
    const check = compile({ $ref: '#/components/schemas/Statement' });
    const good = statement();
    expect(check.safeParse(good).success).toBe(true);
    for (const wrong of [
      { ...good, actor: { mbox: 'mailto:a@example.com', openid: 'http://example.com/a' } },
      { ...good, actor: { objectType: 'Group' } },
      { ...good, object: { objectType: 'StatementRef', id: 'x' } },
      { ...good, object: { objectType: 'Place', id: 'http://example.com/a' } },
      { ...good, result: { score: { scaled: 2 } } },
      { ...good, extra: true },
      { ...good, verb: undefined },
    ]) {
      expect(check.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
    }
  });
});

describe('what the LRS answers is what the document says', () => {
  const activityId = `http://example.com/${randomUUID()}`;
  const agent = JSON.stringify(guru);
  const registration = randomUUID();
  const one = statement({
    actor: { objectType: 'Group', name: 'Kelas 4', member: [guru, { mbox_sha1sum: 'b'.repeat(40) }] },
    object: {
      id: activityId,
      definition: { name: { id: 'Soal' }, interactionType: 'choice', choices: [{ id: 'a' }] },
    },
    result: { score: { raw: 3, min: 0, max: 4 }, success: true, extensions: { 'http://example.com/x': [1] } },
    context: {
      registration,
      contextActivities: { parent: { id: 'http://example.com/unit' } },
      contextAgents: [
        { objectType: 'contextAgent', agent: guru, relevantTypes: ['http://example.com/type'] },
      ],
    },
  });
  const two = statement({
    object: {
      objectType: 'SubStatement',
      actor: guru,
      verb: one.verb,
      object: { objectType: 'StatementRef', id: one.id },
    },
  });
  const state = { activityId, agent, stateId: 'bookmark' };
  const profile = { activityId, profileId: 'preferences' };
  const anyone = { agent, profileId: 'preferences' };
  const tag = { 'If-None-Match': '*' };
  const wrongTag = { 'If-Match': '"0000000000000000000000000000000000000000"' };

  // In this order: each builds on what those before it have stored.
  it.each<[string, string, Record<string, string>, unknown, Record<string, string>, number]>([
    ['post', '/statements', {}, [one, two], {}, 200],
    ['post', '/statements', {}, { ...one, verb: { id: 'http://example.com/other' } }, {}, 409],
    ['post', '/statements', {}, { ...one, id: 'x' }, {}, 400],
    ['post', '/statements', {}, one, { 'Content-Encoding': 'gzip' }, 415],
    ['put', '/statements', { statementId: randomUUID() }, statement({ id: undefined }), {}, 204],
    ['get', '/statements', {}, undefined, {}, 200],
    ['get', '/statements', { limit: '1', format: 'ids' }, undefined, {}, 200],
    ['get', '/statements', { format: 'canonical', attachments: 'true' }, undefined, {}, 200],
    ['get', '/statements', { statementId: one.id }, undefined, {}, 200],
    ['get', '/statements', { statementId: randomUUID() }, undefined, {}, 404],
    ['head', '/statements', {}, undefined, {}, 200],
    ['get', '/statements', { agent: 'x'.repeat(9000) }, undefined, {}, 414],
    ['get', '/statements', {}, undefined, { Authorization: 'Basic eDp5' }, 401],
    ['get', '/statements/export', {}, undefined, {}, 200],
    ['get', '/statements/export', { as: 'csv' }, undefined, {}, 200],
    ['head', '/statements/events', {}, undefined, {}, 200],
    ['get', '/statements/events', { limit: '1' }, undefined, {}, 400],
    ['get', '/activities', { activityId }, undefined, {}, 200],
    ['get', '/agents', { agent }, undefined, {}, 200],
    ['put', '/activities/state', state, { page: 1 }, tag, 204],
    ['put', '/activities/state', state, { page: 2 }, {}, 409],
    ['put', '/activities/state', state, { page: 2 }, wrongTag, 412],
    ['post', '/activities/state', state, { open: true }, {}, 204],
    ['get', '/activities/state', state, undefined, {}, 200],
    ['get', '/activities/state', { activityId, agent }, undefined, {}, 200],
    ['delete', '/activities/state', { activityId, agent }, undefined, {}, 204],
    ['get', '/activities/state', state, undefined, {}, 404],
    ['put', '/activities/profile', profile, { page: 1 }, tag, 204],
    ['put', '/activities/profile', profile, { page: 2 }, {}, 409],
    ['post', '/activities/profile', profile, { page: 3 }, {}, 204],
    ['get', '/activities/profile', profile, undefined, {}, 200],
    ['delete', '/activities/profile', profile, undefined, wrongTag, 412],
    ['delete', '/activities/profile', profile, undefined, {}, 204],
    ['post', '/agents/profile', anyone, { page: 3 }, {}, 204],
    ['get', '/agents/profile', anyone, undefined, {}, 200],
    ['get', '/agents/profile', { agent }, undefined, {}, 200],
    ['delete', '/agents/profile', anyone, undefined, {}, 204],
    ['get', '/about', {}, undefined, {}, 200],
    ['get', '/about', { x: '1' }, undefined, {}, 400],
    ['get', '/openapi.json', {}, undefined, {}, 200],
  ])('%s %s %j', async (method, path, query, body, headers, status) => {
    const response = await send(path, method, { ...client.headers, ...headers }, query, body);
    expect([response.status, response.text]).toEqual([status, response.text]);
    const operation = routes.find((route) => route.path === path && route.method === method)?.operation;
    const answer = operation?.responses[status];
    if (answer === undefined) throw new Error(`${method} ${path}: ${status} is not documented`);
    const { content, headers: promised } = resolve(answer);
    const type = response.headers['content-type']?.split(';')[0] ?? '';
    const isMultipart = type.startsWith('multipart/');
    for (const name of Object.keys(promised ?? {})) {
      const isOptional = name === 'Last-Modified' || (name === 'ETag' && isMultipart);
      if (!isOptional) expect(response.headers).toHaveProperty(name.toLowerCase());
    }
    if (method === 'head' || status === 204) return;
    const media: MediaType | undefined = content?.[type] ?? content?.['*/*'];
    if (media === undefined) throw new Error(`${method} ${path}: ${type} is not documented`);
    const value: unknown = type === 'application/json' ? response.body : response.text;
    if (!isMultipart) expect(compile(media.schema).safeParse(value).error?.issues).toBeUndefined();
  });
});

/** One request, its body as JSON where there is one. */
function send(
  path: string,
  method: string,
  headers: Record<string, string>,
  query: Record<string, string> = {},
  body?: unknown,
): Promise<Response> {
  const agent = request(lrs.server);
  const verb = method as 'get' | 'head' | 'put' | 'post' | 'delete';
  const call = agent[verb](`/xapi${path}`).set(headers).query(query).buffer(true);
  return Promise.resolve(
    body === undefined ? call : call.set('Content-Type', 'application/json').send(JSON.stringify(body)),
  );
}
