// Tokens at /akun/token: made in two clicks, shown once; with HTTP Basic they fetch tables and nothing else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { mostTokens, readAuthorization } from '../../src/portal/access/read-tokens.ts';
import { loggedIn, startPortal, submit, type TestPortal, type Visitor, visitor } from './harness.ts';

let test: TestPortal;
let trainer: Visitor;
beforeAll(async () => {
  test = await startPortal();
  trainer = await loggedIn(test, 'trainer', visitor(test), { cohorts: ['Kohor 1'] });
});
afterAll(() => test.stop());

interface Token {
  id: string;
  secret: string;
}

async function make(who: Visitor = trainer, fields: Record<string, string> = {}): Promise<Token> {
  const { status, text } = await submit(who, '/akun/token', '/akun/token', {
    nama: 'Excel',
    hari: '365',
    ...fields,
  });
  const [, id] = /id="pengguna"[^>]* value="([^"]+)"/.exec(text) ?? [];
  const [, secret] = /id="secret"[^>]* value="([^"]+)"/.exec(text) ?? [];
  if (id === undefined || secret === undefined) throw new Error(`No token: ${status}`);
  return { id, secret };
}

const fetchWith = ({ id, secret }: Token, path = '/pelatih/guru?unduh=csv') =>
  request(test.portal).get(path).auth(id, secret).redirects(0);
const revoke = ({ id }: Token, who: Visitor = trainer) =>
  submit(who, `/akun/token/${id}/cabut`, `/akun/token/${id}/cabut`, {});

describe('a token', () => {
  it('fetches tables with its account’s role and scope', async () => {
    const token = await make();
    const table = await fetchWith(token);
    expect(table.status).toBe(200);
    expect(table.headers['content-type']).toContain('text/csv');
    expect(table.headers['set-cookie']).toBeUndefined();
    expect(
      (await request(test.portal).head('/pelatih/guru?unduh=csv').auth(token.id, token.secret)).status,
    ).toBe(200);
    expect((await fetchWith(token, '/akun/catatan?unduh=csv')).status).toBe(403);
    const auditor = await make(await loggedIn(test, 'auditor'));
    expect((await fetchWith(auditor)).status).toBe(403);
    expect((await fetchWith(auditor, '/pelatih?unduh=csv')).status).toBe(200);
  });

  it('does nothing else: no page, no form, no key, nor a token', async () => {
    const admin = await make(await loggedIn(test, 'admin'));
    for (const path of ['/pelatih', '/pelatih/guru', '/pelatih?unduh=', '/akun', '/guru', '/keluar'])
      expect([path, (await fetchWith(admin, path)).status]).toEqual([path, 403]);
    for (const path of [
      '/kunci?unduh=csv',
      '/akun?unduh=csv',
      '/akun/token?unduh=csv',
      '/akun/undang?unduh=csv',
    ])
      expect([path, (await fetchWith(admin, path)).status]).toEqual([path, 403]);
    const post = await request(test.portal).post('/akun/token?unduh=csv').auth(admin.id, admin.secret);
    expect(post.status).toBe(403);
    expect((await fetchWith(admin, '/akun/catatan?unduh=ndjson')).status).toBe(200);
  });

  it('is shown once and kept as a hash; its use is noted', async () => {
    const token = await make(trainer, { nama: 'Power BI' });
    const kept = JSON.stringify(test.database.prepare('SELECT * FROM access_token').all());
    expect(kept).not.toContain(token.secret);
    const page = async () => (await trainer.get('/akun/token')).text;
    expect(await page()).not.toContain(token.secret);
    await fetchWith(token);
    const used = test.database.prepare('SELECT used_at FROM access_token WHERE id = ?').pluck().get(token.id);
    expect(used).toBe(test.now.value);
    expect(await page()).toContain('Power BI');
  });

  it('ends when it is revoked, which only its owner does, and by its date', async () => {
    const token = await make();
    const admin = await loggedIn(test, 'admin');
    expect((await admin.get(`/akun/token/${token.id}/cabut`)).status).toBe(404);
    expect((await revoke(token)).headers.location).toBe(`/akun/token?dicabut=${token.id}`);
    expect((await trainer.get(`/akun/token?dicabut=${token.id}`)).text).toContain('sudah dicabut');
    expect((await fetchWith(token)).status).toBe(401);
    const short = await make(trainer, { hari: '30' });
    expect((await fetchWith(short)).status).toBe(200);
    const expires = test.database
      .prepare('SELECT expires_at FROM access_token WHERE id = ?')
      .pluck()
      .get(short.id);
    expect(expires).toBe(test.now.value + 30 * 86_400_000);
    test.database
      .prepare('UPDATE access_token SET expires_at = ? WHERE id = ?')
      .run(test.now.value, short.id);
    expect((await fetchWith(short)).status).toBe(401);
  });

  it('stops with its account', async () => {
    const token = await make(await loggedIn(test, 'office', visitor(test), { regions: ['Lahat'] }));
    const path = '/pelatih/guru?unduh=csv';
    expect((await fetchWith(token, path)).status).toBe(200);
    test.database.prepare(`UPDATE account SET disabled_at = 1 WHERE role = 'office'`).run();
    expect((await fetchWith(token, path)).status).toBe(401);
    // A change of role goes for its tokens as well.
    test.database
      .prepare(`UPDATE account SET disabled_at = NULL, role = 'auditor' WHERE role = 'office'`)
      .run();
    expect((await fetchWith(token, path)).status).toBe(403);
  });

  it('needs a name; and there is an end to how many one may have', async () => {
    const wrong = await submit(trainer, '/akun/token', '/akun/token', { nama: ' ' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('Tulis nama token')]);
    for (let made = 0; made < mostTokens; made += 1)
      await submit(trainer, '/akun/token', '/akun/token', { nama: 'banyak' });
    const full = await submit(trainer, '/akun/token', '/akun/token', { nama: 'lagi' });
    expect([full.status, full.text]).toEqual([422, expect.stringContaining('sebanyak yang diizinkan')]);
    test.database.exec(`UPDATE access_token SET revoked_at = 1 WHERE name = 'banyak'`);
  });
});

describe('whoever shows none, or a wrong one', () => {
  it('is asked for it when a program asks for a table, and sent to the login when a browser does', async () => {
    const program = await request(test.portal)
      .get('/pelatih/guru?unduh=csv')
      .set('Accept', '*/*')
      .redirects(0);
    expect(program.status).toBe(401);
    expect(program.headers['www-authenticate']).toBe('Basic realm="Kendali", charset="UTF-8"');
    const browser = await request(test.portal)
      .get('/pelatih/guru?unduh=csv')
      .set('Accept', 'text/html,application/xhtml+xml,*/*;q=0.8')
      .redirects(0);
    expect([browser.status, browser.headers.location]).toEqual([
      303,
      `/masuk?kembali=${encodeURIComponent('/pelatih/guru?unduh=csv')}`,
    ]);
  });

  it('gets the same answer for an unknown id and a wrong secret', async () => {
    const { id } = await make();
    const answers = await Promise.all([
      fetchWith({ id, secret: 'salah' }),
      fetchWith({ id: `kendali-${'x'.repeat(16)}`, secret: 'salah' }),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toContain('Basic');
      expect(answer.text).toContain('Token ini tidak dikenal');
    }
  });

  it('has to wait after some guesses, and so does whoever fetches in a flood', async () => {
    const token = await make();
    for (let guess = 0; guess < 10; guess += 1)
      expect((await fetchWith({ ...token, secret: 'salah' })).status).toBe(401);
    const refused = await fetchWith(token);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    test.now.value += 61_000;
    expect((await fetchWith(token)).status).toBe(200);
    const statuses = new Set<number>();
    for (let round = 0; round < 60; round += 1)
      statuses.add((await fetchWith(token, '/pelatih/guru?unduh=x')).status);
    expect([...statuses].sort()).toEqual([404, 429]);
    test.now.value += 61_000;
  });

  it('may be a proxy’s user, who is none of our business', async () => {
    const answer = await trainer.get('/pelatih').auth('kantor', 'rahasia');
    expect(answer.status).toBe(200);
  });
});

it.each<[string | undefined, ReturnType<typeof readAuthorization>]>([
  [undefined, undefined],
  ['Bearer abc', undefined],
  ['Basic ???', undefined],
  [`Basic ${Buffer.from('kantor:rahasia').toString('base64')}`, undefined],
  [`Basic ${Buffer.from('kendali-0123456789abcdef').toString('base64')}`, undefined],
  [
    `basic  ${Buffer.from('kendali-0123456789abcdef:a:b').toString('base64')}`,
    { id: 'kendali-0123456789abcdef', secret: 'a:b' },
  ],
])('the header %j names %j', (header, token) => {
  expect(readAuthorization(header)).toEqual(token);
});
