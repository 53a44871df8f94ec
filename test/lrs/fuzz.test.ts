// Property-based: whatever is sent, the answer is never 5xx, and what is refused says why.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import { type Client, type Json, startLrs, statement, type TestLrs } from './harness.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs();
  client = await lrs.client();
});
afterAll(() => lrs.close());

const runs = { numRuns: 150 };
const words = [
  'id',
  'mbox',
  'actor',
  'object',
  'objectType',
  'Group',
  'SubStatement',
  'member',
  '__proto__',
  'constructor',
  '',
];
const leaf = fc.oneof(
  fc.constantFrom(
    ...words,
    null,
    true,
    0,
    -1,
    1.5,
    'mailto:a@example.com',
    'http://example.com/x',
    '2026-01-01T00:00:00Z',
  ),
  fc.string(),
  fc.double(),
);
const value = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>;

/** A valid statement with one place in it replaced. */
const mutated = fc
  .record({
    place: fc.array(fc.nat(7), { maxLength: 5 }),
    key: fc.constantFrom(...words, 'definition', 'extensions', 'contextActivities', 'timestamp'),
    replacement: fc.oneof(leaf, value),
  })
  .map(({ place, key, replacement }) => {
    const root = statement({
      context: {
        contextActivities: { parent: [{ id: 'http://example.com/p' }] },
        registration: statement().id,
      },
      result: { score: { scaled: 0.5 }, duration: 'PT1S' },
      object: {
        id: 'http://example.com/a',
        definition: { interactionType: 'choice', choices: [{ id: 'a' }] },
      },
    });
    let node: Json = root;
    for (const step of place) {
      const children = Object.values(node).filter(
        (child): child is Json => typeof child === 'object' && child !== null,
      );
      const next = children[step % Math.max(children.length, 1)];
      if (next === undefined) break;
      node = next;
    }
    const keys = [...Object.keys(node), key];
    node[keys[place.length % keys.length] ?? key] = replacement;
    return root;
  });

async function holds(call: request.Test): Promise<void> {
  const response = await call;
  expect(lrs.errors).toEqual([]);
  expect(response.status).toBeLessThan(500);
  if (response.status >= 400) expect(typeof (response.body as Json).error).toBe('string');
}

it('POST of mutated statements', () =>
  fc.assert(
    fc.asyncProperty(mutated, (body) => holds(client.post('statements', body))),
    runs,
  ));

it('POST of any JSON, and of any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(value, (body) => holds(client.post('statements', body))),
    runs,
  );
  const raw = (type: string, bytes: Uint8Array) =>
    request(lrs.server)
      .post('/xapi/statements')
      .set(client.headers)
      .set('Content-Type', type)
      .send(Buffer.from(bytes));
  const type = fc.constantFrom(
    'application/json',
    'multipart/mixed; boundary=x',
    'text/plain',
    'multipart/mixed; boundary=""',
  );
  const piece = fc.constantFrom(
    '--x',
    '--x--',
    '\r\n',
    '\n',
    '{}',
    'Content-Type: application/json',
    'X: y',
    '\0',
    ':',
  );
  await fc.assert(
    fc.asyncProperty(type, fc.uint8Array(), (t, bytes) => holds(raw(t, bytes))),
    runs,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece), (pieces) =>
      holds(raw('multipart/mixed; boundary=x', Buffer.from(pieces.join('')))),
    ),
    runs,
  );
});

it('queries of every resource', () => {
  const names = [
    'agent',
    'verb',
    'activity',
    'registration',
    'since',
    'until',
    'limit',
    'ascending',
    'format',
    'more',
    'statementId',
    'activityId',
    'stateId',
    'profileId',
    'method',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '{}',
      '{"mbox":"mailto:a@example.com"}',
      'true',
      '5',
      'http://example.com/a',
      statement().id,
      'ids',
      '2026-01-01',
    ),
    value.map((json) => JSON.stringify(json)),
    value.map((json) => Buffer.from(JSON.stringify(json)).toString('base64url')),
  );
  const path = fc.constantFrom(
    'statements',
    'activities/state',
    'activities/profile',
    'agents/profile',
    'agents',
    'activities',
    'about',
    '%',
    '//',
  );
  const method = fc.constantFrom('get', 'put', 'post', 'delete', 'head') as fc.Arbitrary<'get'>;
  const query = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 4 });
  return fc.assert(
    fc.asyncProperty(method, path, query, async (verb, where, parameters) => {
      const response = await request(lrs.server)
        [verb](`/xapi/${where}`)
        .set(client.headers)
        .query(parameters);
      expect(lrs.errors).toEqual([]);
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

it('headers', () => {
  const header = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, ''));
  return fc.assert(
    fc.asyncProperty(header, header, header, header, (authorization, version, match, language) =>
      holds(
        request(lrs.server)
          .put('/xapi/activities/state')
          .query({
            activityId: 'http://example.com/a',
            agent: '{"mbox":"mailto:a@example.com"}',
            stateId: 'a',
          })
          .set(client.headers)
          .set(
            authorization.length % 2 === 0
              ? { 'If-Match': match, 'Content-Type': language }
              : {
                  Authorization: authorization,
                  'X-Experience-API-Version': version,
                  'Accept-Language': language,
                },
          )
          .send('{}'),
      ),
    ),
    runs,
  );
});
