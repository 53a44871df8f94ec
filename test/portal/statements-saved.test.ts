// Queries kept under a name, and the key for reading: whose they are, what they may hold, and that forms are asked for their
// token.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type Database from 'better-sqlite3';
import express, { type ErrorRequestHandler, type Express } from 'express';
import request from 'supertest';
import { listKeys } from '../../lrs/index.ts';
import { accounts as accountStrings } from '../../src/i18n/accounts.ts';
import { keys as keyStrings } from '../../src/i18n/keys.ts';
import { periksa as checkerStrings } from '../../src/i18n/periksa.ts';
import { portal as portalStrings } from '../../src/i18n/portal.ts';
import { trainerStrings } from '../../src/i18n/trainer/index.ts';
import type { Role } from '../../src/portal/access/rights.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { PortalError } from '../../src/portal/errors.ts';
import { statementsActions } from '../../src/portal/trainer/statements/actions.ts';
import { createSavedQueries, type SavedQueries } from '../../src/portal/trainer/statements/saved.ts';
import { createViews } from '../../src/portal/views.ts';
import { startLrs, type TestLrs } from '../lrs/harness.ts';

describe('saved queries and the key for reading', () => {
  let database: Database.Database;
  let saved: SavedQueries;
  let lrs: TestLrs;
  const now = Date.parse('2026-08-02T03:00:00Z');
  beforeAll(async () => {
    lrs = await startLrs();
    database = openPortalDatabase(':memory:');
    for (const [id, name] of [
      [1, 'Pelatih'],
      [2, 'Dinas'],
    ]) {
      database
        .prepare(
          'INSERT INTO account (id, email, name, role, password, created_at) VALUES (?, ?, ?, ?, ?, 0)',
        )
        .run(id, `${name}@kendali.example`, name, 'admin', 'x');
    }
    saved = createSavedQueries(database, () => now);
  });
  afterAll(async () => {
    database.close();
    await lrs.close();
  });

  function appOf(id: number, role: Role = 'admin'): Express {
    const views = createViews({
      language: 'id',
      catalogues: [portalStrings, accountStrings, checkerStrings, keyStrings, ...trainerStrings],
      asset: (name) => name,
    });
    const app = express();
    app.use((req, res, next) => {
      const account = { id, email: '', name: `Akun ${id}`, role, scope: {} };
      const view = { formToken: 'token', account, path: req.path };
      Object.assign(res.locals, {
        views,
        view,
        account,
        tokenMatches: (given: unknown) => given === 'token',
      });
      next();
    });
    const origin = 'https://kendali.example';
    app.use('/pelatih/pernyataan', statementsActions({ store: lrs.store, saved, origin, now: () => now }));
    const tell: ErrorRequestHandler = (error, _req, res, _next) => {
      res
        .status(error instanceof PortalError ? error.status : 500)
        .send(error instanceof PortalError ? views.say(error.key) : String(error.stack));
    };
    return app.use(tell);
  }
  const send = (app: Express, path: string, fields: Record<string, string>) =>
    request(app)
      .post(`/pelatih/pernyataan/${path}`)
      .type('form')
      .send({ _token: 'token', ...fields });

  test('kept, shared, renamed and deleted; only by whom it belongs to', async () => {
    const [mine, other] = [appOf(1), appOf(2)];
    const done = await send(mine, 'simpan', {
      nama: 'Belum lulus',
      kueri: 'verb=failed&unduh=csv&entah=1',
    }).expect(303);
    expect(done.headers.location).toBe(
      '/pelatih/pernyataan?verb=failed&tersimpan=add&nama=Belum+lulus#tersimpan',
    );
    const [one] = saved.list(1);
    expect(one).toMatchObject({ name: 'Belum lulus', query: 'verb=failed', shared: false, own: true });
    expect(saved.list(2)).toEqual([]);
    const id = one?.id ?? '';
    await send(other, `simpan/${id}`, { nama: 'Milik saya' }).expect(404);
    await send(other, `simpan/${id}/hapus`, {}).expect(404);
    await send(mine, `simpan/${id}`, { nama: 'Belum lulus, semua', bagikan: 'ya' }).expect(303);
    expect(saved.list(2)).toMatchObject([
      { name: 'Belum lulus, semua', shared: true, own: false, owner: 'Pelatih' },
    ]);
    await send(other, `simpan/${id}/hapus`, {}).expect(404);
    await send(mine, `simpan/${id}/hapus`, {}).expect(303);
    expect(saved.list(1)).toEqual([]);
  });

  test('a name is asked for, an empty query is not kept, and nothing without the form’s token', async () => {
    const app = appOf(1);
    expect((await send(app, 'simpan', { nama: ' ', kueri: 'verb=x' }).expect(422)).text).toContain(
      'Beri nama',
    );
    await send(app, 'simpan', { nama: 'a'.repeat(81), kueri: 'verb=x' }).expect(422);
    await send(app, 'simpan', { nama: 'Kosong', kueri: 'unduh=csv' }).expect(422);
    await send(app, 'simpan', { nama: 'Palsu', kueri: 'verb=x', _token: 'lain' }).expect(403);
    await request(app).post('/pelatih/pernyataan/simpan').expect(403);
    expect(saved.list(1)).toEqual([]);
    for (let number = 0; number < 200; number += 1)
      saved.add(2, { name: `${number}`, query: 'verb=x', shared: false });
    expect((await send(appOf(2), 'simpan', { nama: 'Lagi', kueri: 'verb=x' }).expect(422)).text).toContain(
      '200',
    );
  });

  test('an administrator’s key only reads, for a year, and is shown once', async () => {
    const fields = { nama: 'Untuk Excel', nomor: 'satu' };
    const made = await send(appOf(1), 'kunci', fields).expect(201);
    const [key] = await listKeys(lrs.store);
    expect(key).toMatchObject({ name: 'Untuk Excel', scopes: ['statements/read'] });
    expect(key?.expiresAt?.getTime()).toBe(now + 365 * 86_400_000);
    expect(made.text).toContain('https://kendali.example/xapi/');
    const [, secret] = [...(/id="secret"[^>]*value="([^"]+)"/.exec(made.text) ?? [])];
    const auth = `Basic ${Buffer.from(`${key?.key}:${secret}`).toString('base64')}`;
    const headers = { Authorization: auth, 'X-Experience-API-Version': '1.0.3' };
    await request(lrs.server).get('/xapi/statements').set(headers).expect(200);
    await request(lrs.server).post('/xapi/statements').set(headers).send([]).expect(403);
    for (const role of ['office', 'trainer', 'auditor'] as const)
      await send(appOf(1, role), 'kunci', { nama: 'x', nomor: role }).expect(403);
    await send(appOf(1, 'auditor'), 'simpan', { nama: 'x', kueri: 'verb=x' }).expect(403);
    expect(await listKeys(lrs.store)).toHaveLength(1);
  });
});
