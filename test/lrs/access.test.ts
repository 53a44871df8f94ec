// Communication 2.8, 3.3 and 4: versions, credentials, scopes, cross-origin requests.
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import {
  changeKey,
  createKey,
  LimitError,
  listAudit,
  listKeys,
  readKey,
  removeEndedKeys,
  revokeKey,
} from '../../lrs/index.ts';
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
  it('knows credentials in every spelling of Basic, and verifies them once', async () => {
    const { key, secret } = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
    const plain = Buffer.from(`${key}:${secret}`).toString('base64');
    const reads = jest.spyOn(lrs.store, 'readKey');
    for (const spelling of [
      `Basic ${plain}`,
      `basic ${plain}`,
      `BASIC ${plain.replace(/=+$/, '')}`,
      `Basic ${plain}==`,
    ])
      await versioned().query({ limit: 1 }).set('Authorization', spelling).expect(200);
    expect(reads).toHaveBeenCalledTimes(1);
    reads.mockRestore();
  });
  it('lets a removed key in no longer, within seconds', async () => {
    const { key, secret } = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
    const call = () =>
      versioned()
        .query({ limit: 1 })
        .set('Authorization', basic(`${key}:${secret}`));
    await call().expect(200);
    await lrs.store.removeKey(key);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3000);
    await call().expect(401);
    clock.mockRestore();
  });
  it('goes on reading when the time of use can’t be written', async () => {
    const { key, secret } = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
    const touch = jest.spyOn(lrs.store, 'touchKey').mockRejectedValue(new Error('disk full'));
    await versioned()
      .query({ limit: 1 })
      .set('Authorization', basic(`${key}:${secret}`))
      .expect(200);
    expect(touch).toHaveBeenCalledWith(key, expect.any(Number));
    touch.mockRestore();
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

describe('The life of a key', () => {
  const lines = async (subject: string) =>
    (await listAudit(lrs.store, { limit: 100, subject }))
      .reverse()
      .map(({ by, action, detail }) => ({ by, action, detail }));

  it('is in the audit log: who made, changed and revoked it, and never the secret', async () => {
    const activityPrefix = 'https://example.org/course';
    const { key, secret } = await createKey(lrs.store, {
      name: 'LMS',
      scopes: ['state', 'state'],
      limits: { activityPrefix },
      by: 'Ibu Sari',
    });
    const expiresAt = new Date('2099-01-01T00:00:00Z');
    const limits = { activityPrefix, requestsPerMinute: 60 };
    expect(await changeKey(lrs.store, key, { limits, expiresAt }, 'cli')).toBe(true);
    // What changes nothing isn't logged.
    expect(await changeKey(lrs.store, key, { limits }, 'cli')).toBe(true);
    expect(await readKey(lrs.store, key)).toMatchObject({ name: 'LMS', limits, expiresAt, state: 'active' });
    expect(await revokeKey(lrs.store, key, 'Pak Budi')).toBe(true);
    expect(await revokeKey(lrs.store, key, 'Pak Budi')).toBe(true);
    expect((await readKey(lrs.store, key))?.state).toBe('revoked');
    const log = await lines(key);
    expect(log).toEqual([
      {
        by: 'Ibu Sari',
        action: 'key.created',
        detail: { name: 'LMS', scopes: ['state'], limits: { activityPrefix } },
      },
      {
        by: 'cli',
        action: 'key.changed',
        detail: {
          before: { name: 'LMS', limits: { activityPrefix } },
          after: { name: 'LMS', limits, expiresAt: expiresAt.toISOString() },
        },
      },
      { by: 'Pak Budi', action: 'key.revoked', detail: { name: 'LMS' } },
    ]);
    expect(JSON.stringify(log)).not.toContain(secret);
    expect(await changeKey(lrs.store, 'unknown', { name: 'x' })).toBe(false);
    expect(await revokeKey(lrs.store, 'unknown')).toBe(false);
    expect(await lines('unknown')).toEqual([]);
  });
  it('changes at once for who makes new requests, and within seconds for who was known', async () => {
    const key = await lrs.client({ scopes: ['all'] });
    await key.get('statements', { limit: 1 }).expect(200);
    await changeKey(lrs.store, key.key, { limits: { writeOnly: true } });
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3000);
    await key.get('statements', { limit: 1 }).expect(403);
    clock.mockRestore();
  });
  it('refuses a limit that can’t be met and changes nothing', async () => {
    const { key } = await createKey(lrs.store, { name: 'k', scopes: ['all'] });
    const change = { name: 'other', limits: { activityPrefix: 'course' } };
    await expect(changeKey(lrs.store, key, change)).rejects.toThrow(LimitError);
    expect(await readKey(lrs.store, key)).toMatchObject({ name: 'k', limits: {} });
    expect(await lines(key)).toHaveLength(1);
  });
  it('says nothing of whom a key is for', async () => {
    const limits = { accountName: 'ani-dari-sekolah-3' };
    const { key } = await createKey(lrs.store, { name: 'k', scopes: ['state'], limits });
    expect(JSON.stringify(await lines(key))).not.toContain('ani-dari');
    await changeKey(lrs.store, key, { limits: { accountName: 'budi' } });
    expect((await readKey(lrs.store, key))?.limits).toEqual({ accountName: 'budi' });
    expect(await lines(key)).toHaveLength(2);
  });
  it('ends for good: short-lived keys that have ended are removed, others stay, the log stays', async () => {
    const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    const make = (expiresAt?: Date) =>
      createKey(lrs.store, { name: 'k', scopes: ['state'], ...(expiresAt ? { expiresAt } : {}) });
    const [over, revoked, going, endless, long] = [
      await make(soon(1)),
      await make(soon(24)),
      await make(soon(24)),
      await make(),
      await make(soon(24 * 30)),
    ];
    for (const { key } of [revoked, endless]) await revokeKey(lrs.store, key);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(soon(2).getTime());
    await removeEndedKeys(lrs.store, 'preview');
    expect(await removeEndedKeys(lrs.store, 'preview')).toBe(0);
    clock.mockRestore();
    const left = new Set((await listKeys(lrs.store)).map(({ key }) => key));
    expect([over, revoked, going, endless, long].map(({ key }) => left.has(key))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect((await lines(over.key)).map(({ by, action }) => `${action} ${by}`)).toEqual([
      'key.created program',
      'key.removed preview',
    ]);
  });
  it('can be read back page by page, and without what one has done', async () => {
    const all = await listAudit(lrs.store, { limit: 1000 });
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    const first = await listAudit(lrs.store, { limit: 3 });
    const second = await listAudit(lrs.store, { limit: 3, beforeId: first.at(-1)?.id ?? 0 });
    expect([...first, ...second]).toEqual(all.slice(0, 6));
    const others = await listAudit(lrs.store, { limit: 1000, exceptBy: 'preview' });
    expect(others).toEqual(all.filter(({ by }) => by !== 'preview'));
    expect(others.length).toBeLessThan(all.length);
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
