// Communication 2.8, 3.3 and 4: versions, credentials, scopes, cross-origin requests.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { createKey, listKeys, revokeKey } from '../../lrs/index.ts';
import { type Client, guru, idsOf, startLrs, statement, type TestLrs } from './harness.ts';

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
const state = { activityId: 'http://example.com/a', agent: JSON.stringify(guru), stateId: 's' };

describe('Communication 2.8 About', () => {
  it('is open, in any version', async () => {
    const { body } = await request(lrs.server).get('/xapi/about').expect(200);
    expect(body).toEqual({ version: expect.arrayContaining(['1.0.3', '2.0.0']) });
    await request(lrs.server).get('/xapi/about').set('X-Experience-API-Version', '0.9').expect(200);
    await request(lrs.server).get('/xapi/about?a=b').expect(400);
  });
});

describe('Communication 3.3 Versioning', () => {
  it.each([
    ['1.0', '1.0.3'],
    ['1.0.0', '1.0.3'],
    ['1.0.3', '1.0.3'],
    ['1.0.99', '1.0.3'],
    ['2.0.0', '2.0.0'],
    ['2.0', '2.0.0'],
  ])('answers %s with %s', async (asked, answered) => {
    const { headers } = await client
      .get('statements', { limit: 1 })
      .set('X-Experience-API-Version', asked)
      .expect(200);
    expect(headers['x-experience-api-version']).toBe(answered);
  });
  it.each(['0.95', '1.1.0', '3.0.0', '1', 'x'])('refuses %s', async (version) => {
    const { headers } = await client.get('statements').set('X-Experience-API-Version', version).expect(400);
    expect(headers['x-experience-api-version']).toMatch(/^(1\.0\.3|2\.0\.0)$/);
  });
  it('refuses a request without the header', async () => {
    const { body } = await request(lrs.server)
      .get('/xapi/statements')
      .set('Authorization', client.headers.Authorization ?? '')
      .expect(400);
    expect(body.property).toBe('X-Experience-API-Version');
  });
});

describe('Communication 4.0 Authentication', () => {
  const versioned = () =>
    request(lrs.server).get('/xapi/statements').set('X-Experience-API-Version', '1.0.3');
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  it.each([
    ['no header', undefined],
    ['another scheme', 'Bearer x'],
    ['no colon', basic('nobody')],
    ['an unknown key', basic('nobody:secret')],
  ])('answers 401 for %s, without opening a login box', async (_, authorization) => {
    const call = authorization === undefined ? versioned() : versioned().set('Authorization', authorization);
    const { body, headers } = await call.expect(401);
    expect(typeof body.error).toBe('string');
    expect(headers['www-authenticate']).toBeUndefined();
  });
  it('asks a browser without version header to log in', async () => {
    const { headers } = await request(lrs.server).get('/xapi/statements').expect(401);
    expect(headers['www-authenticate']).toMatch(/^Basic /);
    const form = await request(lrs.server)
      .post('/xapi/statements?method=GET')
      .type('form')
      .send({})
      .expect(401);
    expect(form.headers['www-authenticate']).toBeUndefined();
  });
  it('verifies the same new credentials once for many requests at the same time', async () => {
    const fresh = await lrs.client();
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => fresh.get('statements', { limit: 1 })),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
  });
  it('answers 401 for a wrong secret, also after the right one was seen', async () => {
    await client.get('statements', { limit: 1 }).expect(200);
    await versioned()
      .set('Authorization', basic(`${client.key}:wrong`))
      .expect(401);
    await client.get('statements', { limit: 1 }).expect(200);
  });
  it('keeps the secret only as a scrypt hash', async () => {
    const { key, secret } = await createKey(lrs.store, { name: 'k', scopes: ['state'] });
    const record = await lrs.store.readKey(key);
    expect(record?.secretHash).toMatch(/^scrypt\$16384\$8\$1\$/);
    expect(JSON.stringify(record)).not.toContain(secret);
    expect(JSON.stringify(await listKeys(lrs.store))).not.toContain('scrypt');
  });
  it('refuses expired keys, and revoked ones within seconds', async () => {
    const expired = await createKey(lrs.store, {
      name: 'k',
      scopes: ['all'],
      expiresAt: new Date(Date.now() - 1000),
    });
    await versioned()
      .set('Authorization', basic(`${expired.key}:${expired.secret}`))
      .expect(401);
    const revoked = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
    const authorization = basic(`${revoked.key}:${revoked.secret}`);
    await versioned().set('Authorization', authorization).expect(200);
    expect((await listKeys(lrs.store)).find(({ key }) => key === revoked.key)?.lastUsed).toBeInstanceOf(Date);
    expect(await revokeKey(lrs.store, revoked.key)).toBe(true);
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now + 3000);
    await versioned().set('Authorization', authorization).expect(401);
    clock.mockRestore();
  });
  describe('with wrong secrets', () => {
    const call = (key: string, secret: string) =>
      versioned()
        .query({ limit: 1 })
        .set('Authorization', basic(`${key}:${secret}`));
    afterEach(() => {
      jest.restoreAllMocks();
    });

    it('answers 429 with Retry-After after ten in a minute, for that key only', async () => {
      const { key, secret } = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
      const other = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
      const start = Date.now();
      const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
      const answers = await Promise.all(Array.from({ length: 15 }, (_, i) => call(key, `wrong ${i}`)));
      const refused = answers.filter(({ status }) => status === 429);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
      expect(refused).toHaveLength(5);
      expect(refused[0]?.headers['retry-after']).toBe('60');
      expect(refused[0]?.body.error).toContain('60 seconds');
      await call(other.key, other.secret).expect(200);
      await call(key, secret).expect(429);
      clock.mockReturnValue(start + 60_000);
      await call(key, secret).expect(200);
    });
    it('never locks out a secret that has been verified', async () => {
      const { key, secret } = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
      await call(key, secret).expect(200);
      for (let i = 0; i < 10; i += 1) await call(key, `wrong ${i}`).expect(401);
      await call(key, 'one more').expect(429);
      await call(key, secret).expect(200);
    });
    it('a program that repeats the same wrong secret is told 401 and uses up one try', async () => {
      const { key, secret } = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
      for (let i = 0; i < 30; i += 1) await call(key, 'wrong').expect(401);
      await call(key, secret).expect(200);
    });
  });
  it('createKey refuses unknown scopes and none at all', async () => {
    await expect(createKey(lrs.store, { name: 'k', scopes: [] })).rejects.toThrow('scopes');
    await expect(createKey(lrs.store, { name: 'k', scopes: ['everything' as 'all'] })).rejects.toThrow(
      '"everything"',
    );
  });
});

describe('Communication 4.2 Scope', () => {
  it('statements/write and state can write statements and use state, nothing else', async () => {
    const lesson = await lrs.client({ scopes: ['statements/write', 'state'] });
    await lesson.post('statements', statement()).expect(200);
    await lesson.put('activities/state', state, {}).expect(204);
    await lesson.get('activities/state', state).expect(200);
    const { body } = await lesson.get('statements').expect(403);
    expect(body.error).toContain('statements/read/mine');
    await lesson.get('activities/profile', { activityId: 'http://example.com/a' }).expect(403);
    await lesson.get('agents', { agent: state.agent }).expect(403);
  });
  it('statements/read/mine sees only its own', async () => {
    const mine = await lrs.client({ scopes: ['statements/write', 'statements/read/mine'] });
    const [own, other] = [statement(), statement()];
    await mine.post('statements', own).expect(200);
    await client.post('statements', other).expect(200);
    expect(idsOf(await mine.get('statements'))).toEqual([own.id]);
    expect(idsOf(await mine.get('statements', { agent: JSON.stringify(guru) }))).toEqual([own.id]);
    await mine.get('statements', { statementId: own.id }).expect(200);
    await mine.get('statements', { statementId: other.id }).expect(404);
  });
  it('all/read reads everything and writes nothing', async () => {
    const reader = await lrs.client({ scopes: ['all/read'] });
    await reader.get('statements').expect(200);
    await reader.get('activities/state', state).expect(200);
    await reader.post('statements', statement()).expect(403);
    await reader.put('activities/state', state, {}).expect(403);
  });
  it('a key voids only what it sent, unless it may do all (Data 2.3.2)', async () => {
    const lesson = await lrs.client({ scopes: ['statements/write'] });
    const [own, other] = [statement(), statement()];
    await lesson.post('statements', own).expect(200);
    await client.post('statements', other).expect(200);
    const voiding = (id: string) =>
      statement({
        verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
        object: { objectType: 'StatementRef', id },
      });
    await lesson.post('statements', voiding(other.id)).expect(403);
    await lesson.post('statements', voiding(own.id)).expect(200);
    await client.get('statements', { statementId: other.id }).expect(200);
  });
  it('a key without define leaves definitions alone', async () => {
    const lesson = await lrs.client({ scopes: ['statements/write'] });
    const id = 'http://example.com/undefined';
    await lesson
      .post('statements', statement({ object: { id, definition: { name: { id: 'x' } } } }))
      .expect(200);
    expect((await client.get('activities', { activityId: id })).body.definition).toBeUndefined();
  });
});

describe('Cross-origin requests', () => {
  it('answers a preflight without credentials or version', async () => {
    const { headers } = await request(lrs.server)
      .options('/xapi/statements')
      .set('Origin', 'https://lms.example.com')
      .set('Access-Control-Request-Method', 'PUT')
      .set('Access-Control-Request-Private-Network', 'true')
      .expect(204);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-methods']).toContain('PUT');
    for (const name of [
      'Authorization',
      'X-Experience-API-Version',
      'Content-Type',
      'If-Match',
      'If-None-Match',
    ]) {
      expect(headers['access-control-allow-headers']).toContain(name);
    }
    expect(headers['access-control-allow-private-network']).toBe('true');
    expect(Number(headers['access-control-max-age'])).toBeGreaterThan(0);
  });
  it('lets the page read the headers, of errors too', async () => {
    for (const response of [await client.get('statements'), await client.get('statements', { x: 1 })]) {
      expect(response.headers['access-control-allow-origin']).toBe('*');
      expect(response.headers['access-control-expose-headers']).toContain('ETag');
    }
  });
});
