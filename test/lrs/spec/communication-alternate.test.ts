// Communication 1.3: the alternate request syntax of 1.0.x, which 2.0 doesn't have.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { guru, statement } from '../harness.ts';
import { type Query, everyResource as resources, useEditions } from './editions.ts';

const { client: clientOf, bare } = useEditions();
const activityId = 'http://example.com/activity';
const agent = JSON.stringify(guru);

describe('Communication 1.3 Alternate Request Syntax', () => {
  const form = (path: string, method: string, fields: Query) =>
    bare('post', `${path}?method=${method}`)
      .type('form')
      .send({ ...clientOf('1.0.3').headers, ...fields });
  const put = () => {
    const one = statement();
    return { one, fields: { statementId: one.id, content: JSON.stringify(one) } };
  };

  it('carries every method, its headers and its parameters', async () => {
    const { one, fields } = put();
    await form('statements', 'PUT', { ...fields, 'Content-Type': 'application/json' }).expect(204);
    const { body } = await form('statements', 'GET', { statementId: one.id }).expect(200);
    expect(body.id).toBe(one.id);
    const again = JSON.stringify([statement(), statement()]);
    expect((await form('statements', 'POST', { content: again }).expect(200)).body).toHaveLength(2);
    const many = await form('statements', 'GET', { agent, limit: '2', ascending: 'true' }).expect(200);
    expect(many.body.statements).toHaveLength(2);
    const head = await form('statements', 'HEAD', { statementId: one.id }).expect(200);
    expect(head.headers['last-modified']).toBeDefined();
  });
  it('carries the headers of a document, and its text as UTF-8', async () => {
    const query = { activityId, agent, stateId: randomUUID() };
    const state = (method: string, fields: Query = {}) =>
      form('activities/state', method, { ...query, ...fields });
    await state('PUT', { 'Content-Type': 'text/plain', 'Content-Length': '7', content: 'é + %' }).expect(204);
    const first = await clientOf('1.0.3').get('activities/state', query).expect(200);
    expect([first.headers['content-type'], first.text]).toEqual(['text/plain', 'é + %']);
    await state('PUT', { 'If-None-Match': '*', content: 'no' }).expect(400);
    await state('PUT', { 'If-None-Match': '*', content: '{}' }).expect(412);
    await state('PUT', { 'If-Match': String(first.headers.etag), content: '{"a":1}' }).expect(204);
    await state('POST', { content: '{"b":2}' }).expect(204);
    expect((await state('GET').expect(200)).body).toEqual({ a: 1, b: 2 });
    await state('DELETE').expect(204);
    await state('GET').expect(404);
  });
  it.each(resources)('%s is read so, too', async (path, query) => {
    await form(path, 'GET', query).expect(200);
  });
  it('takes no credentials that a browser adds to a form of another site', async () => {
    const { headers } = clientOf('1.0.3');
    const { fields } = put();
    const sent = (own: Query) =>
      bare('post', 'statements?method=PUT')
        .set({ Authorization: headers.Authorization ?? '', 'Sec-Fetch-Mode': 'navigate' })
        .type('form')
        .send({ 'X-Experience-API-Version': '1.0.3', ...fields, ...own });
    await sent({}).expect(403);
    await sent({ Authorization: headers.Authorization ?? '' }).expect(204);
  });
  it('lets Authorization and the version be headers of the request itself', async () => {
    const { fields } = put();
    const call = bare('post', 'statements?method=PUT').set(clientOf('1.0.3').headers).type('form');
    await call.send(fields).expect(204);
  });
  it.each<[string, string, Query]>([
    ['another parameter beside the method', 'PUT&limit=1', {}],
    ['the id beside the method', `PUT&statementId=${randomUUID()}`, {}],
    ['the method twice', 'PUT&method=GET', {}],
    ['a method that there is not', 'PATCH', {}],
    ['a method in lower case', 'put', {}],
    ['a field that nobody knows', 'PUT', { colour: 'red' }],
    ['content of another type', 'PUT', { 'Content-Type': 'text/plain' }],
    ['a type that no header can be', 'PUT', { 'Content-Type': 'application/json\r\nX-Evil: 1' }],
    ['another version', 'PUT', { 'X-Experience-API-Version': '2.0.0' }],
    ['no version', 'PUT', { 'X-Experience-API-Version': '' }],
  ])('refuses %s', async (_, method, parts) => {
    const { one, fields } = put();
    const { headers } = await form('statements', method, { ...fields, ...parts }).expect(400);
    expect(headers['x-experience-api-version']).toBe(
      parts['X-Experience-API-Version'] === '2.0.0' ? '2.0.0' : '1.0.3',
    );
    await clientOf('1.0.3').get('statements', { statementId: one.id }).expect(404);
  });
  it('refuses PUT and POST whose content is missing or given twice, and escapes that are not UTF-8', async () => {
    const { fields, one } = put();
    const { body } = await form('statements', 'PUT', { statementId: one.id }).expect(400);
    expect(body.property).toBe('content');
    await form('activities/state', 'POST', { activityId, agent, stateId: 'a' }).expect(400);
    const whole = String(new URLSearchParams({ ...clientOf('1.0.3').headers, ...fields }));
    const raw = (text: string) =>
      bare('post', 'statements?method=PUT').type('form').send(`${whole}&${text}`).expect(400);
    await raw('content={}');
    await raw('authorization=x');
    await raw('%FF=x');
  });
  it('wants credentials, and is unknown to 2.0', async () => {
    const { fields } = put();
    await form('statements', 'PUT', { ...fields, Authorization: 'Basic Og==' }).expect(401);
    const modern = bare('post', 'statements?method=GET').set(clientOf('2.0.0').headers).type('form');
    expect((await modern.send({ limit: '1' }).expect(400)).body.property).toBe('method');
  });
});
