// Communication 1.5, 2.1.1 and 2.1.2 (2.0: 4.1.3, 4.1.6.1): PUT and POST Statements, and the types of their content.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { guru, type Json, statement } from '../harness.ts';
import { editions, type Query, useEditions } from './editions.ts';

const { client: clientOf, bare } = useEditions();
const voidedVerb = { id: 'http://adlnet.gov/expapi/verbs/voided' };

describe.each(editions)('Communication 2.1.1 PUT Statements (%s)', (version) => {
  const put = (query: Query, body: Json | Json[]) => clientOf(version).put('statements', query, body);
  const get = (statementId: string) => clientOf(version).get('statements', { statementId });

  it('stores the statement under statementId, in any letter case, and answers 204 without content', async () => {
    const one = statement();
    const { text } = await put({ statementId: one.id.toUpperCase() }, one).expect(204);
    expect(text).toBe('');
    const { id, ...rest } = statement();
    await put({ statementId: id }, rest).expect(204);
    expect((await get(id).expect(200)).body).toMatchObject({ id, ...rest });
    expect((await get(one.id.toUpperCase()).expect(200)).body.id).toBe(one.id);
  });
  it.each<[string, (id: string) => Query]>([
    ['no statementId', () => ({})],
    ['statementId in another case', (id) => ({ StatementId: id })],
    ['a statementId that is no UUID', () => ({ statementId: 'x' })],
    ['an empty statementId', () => ({ statementId: '' })],
    ['the id of another statement', () => ({ statementId: randomUUID() })],
    ['an unknown parameter', (id) => ({ statementId: id, colour: 'red' })],
    ['a parameter of GET', (id) => ({ statementId: id, attachments: 'true' })],
  ])('refuses %s', async (_, query) => {
    const one = statement();
    await put(query(one.id), one).expect(400);
    await get(one.id).expect(404);
  });
  it.each<[string, (one: Json) => unknown]>([
    ['an array', (one) => [one]],
    ['an empty array', () => []],
    ['null', () => null],
    ['text', () => 'statement'],
    ['an empty object', () => ({})],
  ])('refuses %s for a statement', async (_, body) => {
    const one = statement();
    await put({ statementId: one.id }, {})
      .send(JSON.stringify(body(one)))
      .expect(400);
    await get(one.id).expect(404);
  });
  it('an id that is known: 204 for the same statement, 409 for another, and the first one stays', async () => {
    const one = statement();
    await put({ statementId: one.id }, one).expect(204);
    const { body: first } = await get(one.id);
    await put({ statementId: one.id }, one).expect(204);
    await put({ statementId: one.id }, { ...one, verb: { id: 'http://example.com/other' } }).expect(409);
    expect((await get(one.id)).body).toEqual(first);
  });
});

describe.each(editions)('Communication 2.1.2 POST Statements (%s)', (version) => {
  const post = (body: unknown, query: Query = {}) => clientOf(version).post('statements', body, query);
  const get = (statementId: string) => clientOf(version).get('statements', { statementId });

  it('answers 200 with an array of the ids, in the order of the statements, made where there are none', async () => {
    const batch = [statement(), statement({ id: undefined }), statement()];
    const { body, headers } = await post(batch).expect(200);
    expect(headers['content-type']).toBe('application/json');
    expect(body).toEqual([batch[0]?.id, expect.stringMatching(/^[0-9a-f-]{36}$/), batch[2]?.id]);
    for (const id of body as string[]) await get(id).expect(200);
    const one = statement();
    await post(one).expect(200, [one.id]);
    await post([one]).expect(200, [one.id]);
    await post([]).expect(200, []);
  });
  it('refuses every parameter', async () => {
    const one = statement();
    for (const query of [{ statementId: one.id }, { limit: '1' }, { attachments: 'true' }]) {
      await post(one, query).expect(400);
    }
    await get(one.id).expect(404);
  });
  it('stores all of a batch or nothing of it', async () => {
    const known = statement();
    await post(known).expect(200);
    const good = statement();
    const bad: [unknown, number][] = [
      [statement({ verb: undefined }), 400],
      [{ ...good, id: good.id.toUpperCase() }, 400],
      [good, 400],
      [null, 400],
      [[statement()], 400],
      [{ ...known, verb: { id: 'http://example.com/other' } }, 409],
      [statement({ verb: voidedVerb }), 400],
    ];
    for (const [other, status] of bad) {
      await post([good, other]).expect(status);
      await post([other, good]).expect(status);
    }
    await get(good.id).expect(404);
    await post([good, known]).expect(200, [good.id, known.id]);
  });
});

describe.each(editions)('Communication 1.5 Content Types (%s)', (version) => {
  const send = (type: string | undefined, content: string | Buffer) => {
    const call = bare('post', 'statements')
      .set(clientOf(version).headers)
      .serialize((bytes) => bytes);
    return (type === undefined ? call : call.set('Content-Type', type)).send(content);
  };
  const text = (): string => JSON.stringify(statement());
  const multipart = (first: string): string =>
    `--x\r\nContent-Type: application/json\r\n\r\n${first}\r\n--x--`;

  it('accepts application/json and multipart/mixed, whatever their parameters and letter case', async () => {
    for (const type of [
      'application/json',
      'application/json; charset=utf-8',
      'Application/JSON;charset=UTF-8',
    ]) {
      await send(type, text()).expect(200);
    }
    for (const type of [
      'multipart/mixed; boundary=x',
      'Multipart/Mixed;boundary="x"',
      'multipart/mixed; charset=utf-8; boundary=x',
    ]) {
      await send(type, multipart(text())).expect(200);
    }
  });
  it.each<[string | undefined, () => string | Buffer]>([
    ['text/plain', text],
    ['application/x-www-form-urlencoded', text],
    ['application/xml', text],
    ['application/jsonp', text],
    ['multipart/form-data; boundary=x', () => multipart(text())],
    ['multipart/mixed', () => multipart(text())],
    ['multipart/mixed; boundary=y', () => multipart(text())],
    ['multipart/mixed; boundary=x', text],
    ['multipart/mixed; boundary=x', () => multipart('{')],
    ['application/json', () => multipart(text())],
    ['application/json', () => ''],
    ['application/json', () => '{"actor":'],
    [
      'application/json',
      () => Buffer.from(JSON.stringify(statement({ actor: { ...guru, name: 'é' } })), 'latin1'),
    ],
  ])('refuses %s with content that is not of this type', async (type, content) => {
    await send(type, content()).expect(400);
  });
});
