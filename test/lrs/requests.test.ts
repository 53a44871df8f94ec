// Communication 1.3 and 3.2: the alternate request syntax, limits of what is read, and what is answered to whom.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import express from 'express';
import request from 'supertest';
import { createLrs } from '../../lrs/index.ts';
import { type Client, guru, startLrs, statement, type TestLrs } from './harness.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs({ maxBodyBytes: 20_000 });
  client = await lrs.client();
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});
const state = { activityId: 'http://example.com/a', agent: JSON.stringify(guru), stateId: 's' };

it('works the same where Express mounts it', async () => {
  const app = express().use('/lrs/v1', createLrs({ store: lrs.store, homePage: 'https://lrs.example.org' }));
  const own = request(app);
  await own.post('/lrs/v1/statements').set(client.headers).send([statement(), statement()]).expect(200);
  const { body } = await own.get('/lrs/v1/statements/?limit=1').set(client.headers).expect(200);
  expect(body.statements).toHaveLength(1);
  expect(body.more).toMatch(/^\/lrs\/v1\/statements\?more=/);
  await own.get(body.more).set(client.headers).expect(200);
});

describe('Communication 1.3 Alternate Request Syntax', () => {
  const form = (method: string, fields: Record<string, string>) =>
    request(lrs.server)
      .post(`/xapi/${fields.path ?? 'statements'}?method=${method}`)
      .type('form')
      .send({ ...client.headers, 'Content-Type': 'application/json', ...fields, path: undefined });
  it('PUT, GET, and State', async () => {
    const one = statement();
    await form('PUT', { statementId: one.id, content: JSON.stringify(one) }).expect(204);
    const { body } = await form('GET', { statementId: one.id }).expect(200);
    expect(body.id).toBe(one.id);
    await form('PUT', { path: 'activities/state', ...state, content: '{"halaman":"é"}' }).expect(204);
    expect((await client.get('activities/state', state)).body).toEqual({ halaman: 'é' });
    await form('DELETE', { path: 'activities/state', ...state }).expect(204);
  });
  it('refuses unknown methods, further parameters, and 2.0', async () => {
    await form('PATCH', {}).expect(400);
    await form('GET&limit=1', {}).expect(400);
    await form('GET', { 'X-Experience-API-Version': '2.0.0' }).expect(400);
  });

  describe('limits what is read before it is known who sends it', () => {
    let roomy: TestLrs;
    let sender: Client;
    beforeAll(async () => {
      roomy = await startLrs();
      sender = await roomy.client();
    });
    afterAll(() => roomy.close());
    const put = (length: number) => {
      const one = statement({ result: { response: 'x'.repeat(length) } });
      const call = request(roomy.server).post('/xapi/statements?method=PUT').type('form');
      const fields = {
        'X-Experience-API-Version': '1.0.3',
        'Content-Type': 'application/json',
        statementId: one.id,
        content: JSON.stringify(one),
      };
      return { call, fields };
    };
    it('a small form may bring its credentials itself', async () => {
      const { call, fields } = put(40_000);
      await call.send({ ...fields, Authorization: sender.headers.Authorization }).expect(204);
    });
    it('a large one must bring them as a header', async () => {
      const { call, fields } = put(100_000);
      const { body } = await call
        .send({ ...fields, Authorization: sender.headers.Authorization })
        .expect(413);
      expect(body.error).toMatch(/larger than 65536 bytes; .*Authorization/);
      const known = put(100_000);
      await known.call
        .set('Authorization', sender.headers.Authorization ?? '')
        .send(known.fields)
        .expect(204);
    });
    it('a wrong header is refused before the form is read', async () => {
      const { call, fields } = put(100_000);
      await call
        .set('Authorization', `Basic ${Buffer.from(`${sender.key}:wrong`).toString('base64')}`)
        .send({ ...fields, Authorization: sender.headers.Authorization })
        .expect(401);
    });
  });
});

describe('Communication 3.2 Error Codes', () => {
  it('answers 413 for a body over the limit, and goes on', async () => {
    const large = statement({ result: { response: 'x'.repeat(30_000) } });
    const { body } = await client.post('statements', large).expect(413);
    expect(body.error).toContain('20000');
    await client.post('statements', statement()).expect(200);
  });
  it('answers 404 for unknown resources and 405 for methods that a resource lacks', async () => {
    await client.get('nothing').expect(404);
    await client.get('__proto__').expect(404);
    await client.delete('statements').expect(405);
    await request(lrs.server).patch('/xapi/statements').set(client.headers).send({}).expect(405);
  });
  it('answers 503 with Retry-After while the database is locked, and goes on', async () => {
    const one = statement();
    await client.get('statements', { limit: 1 }).expect(200);
    const other = new Database(lrs.file);
    other.exec('BEGIN IMMEDIATE');
    const { headers, body } = await client.post('statements', one).expect(503);
    expect(headers['retry-after']).toBe('5');
    expect(body.error).toContain('nothing was stored');
    other.exec('ROLLBACK');
    other.close();
    expect(lrs.errors.splice(0)).toHaveLength(1);
    await client.get('statements', { statementId: one.id }).expect(404);
    await client.post('statements', one).expect(200);
  });
  it('answers 400 for what JSON can say and a double or a statement can not', async () => {
    const send = (text: string) =>
      request(lrs.server)
        .post('/xapi/statements')
        .set(client.headers)
        .set('Content-Type', 'application/json')
        .send(text);
    const text = JSON.stringify(statement({ result: { score: { raw: 5 } } }));
    await send(text).expect(200);
    const infinite = await send(text.replace('"raw":5', '"raw":1e999')).expect(400);
    expect(infinite.body.property).toBe('body.result.score.raw');
    const twice = await send(`[${text.replace('{', '{"verb":{"id":"http://example.com/v"},')}]`).expect(400);
    expect(twice.body.property).toBe('body[0].verb');
    const put = client.put('activities/state', state, {}).set('Content-Type', 'application/json');
    await put.send('{"a":[1e999]}').expect(400);
    const agent = '{"mbox":"mailto:a@example.com","name":1e999}';
    expect((await client.get('agents', { agent }).expect(400)).body.property).toBe('agent.name');
  });
  it('refuses compressed bodies', async () => {
    await client.post('statements', statement()).set('Content-Encoding', 'gzip').expect(415);
  });
});
