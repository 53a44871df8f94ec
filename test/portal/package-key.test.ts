// The keys that are handed out: what a package's and a preview's may do at every resource of the LRS, and that older,
// wider ones are replaced and narrowed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import {
  createKey,
  createLrs,
  listAudit,
  listKeys,
  openSqliteStore,
  readKey,
  revokeKey,
  type Store,
} from '../../lrs/index.ts';
import { companions, resources } from '../../lrs/resources/index.ts';
import { type PackageKey, packageKey, previewKeys } from '../../src/package-key.ts';

const course = 'https://kursus.example/kendali';
let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kendali-key-'));
  store = openSqliteStore(join(dataDir, 'lrs.sqlite'));
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const file = () => join(dataDir, 'package-key.json');
const tomorrow = () => new Date(Date.now() + 86_400_000);

describe('the package key', () => {
  it('is limited to writing about the course, and stays the same', async () => {
    const made = await packageKey({ dataDir }, store, course);
    expect(await packageKey({ dataDir }, store, course)).toEqual(made);
    const keys = await listKeys(store);
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({
      key: made.key,
      scopes: ['statements/write', 'state'],
      limits: { activityPrefix: course, writeOnly: true },
    });
    expect(await listAudit(store, { limit: 10 })).toMatchObject([{ by: 'server', action: 'key.created' }]);
  });

  it('from before, without a limit, is replaced; packages that carry it keep reporting, and read nothing', async () => {
    const old = await createKey(store, { name: 'Paket Kendali', scopes: ['statements/write', 'state'] });
    writeFileSync(file(), JSON.stringify(old));
    const made = await packageKey({ dataDir }, store, course);
    expect(made.key).not.toBe(old.key);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(made);
    expect((await readKey(store, made.key))?.limits).toEqual({ activityPrefix: course, writeOnly: true });
    expect(await readKey(store, old.key)).toMatchObject({ state: 'active', limits: { writeOnly: true } });
  });

  it('from before, for the course, stays and is kept from reading', async () => {
    const limits = { activityPrefix: course };
    const old = await createKey(store, {
      name: 'Paket Kendali',
      scopes: ['statements/write', 'state'],
      limits,
    });
    writeFileSync(file(), JSON.stringify(old));
    expect(await packageKey({ dataDir }, store, course)).toEqual(old);
    expect((await readKey(store, old.key))?.limits).toEqual({ ...limits, writeOnly: true });
    expect((await listAudit(store, { limit: 1 }))[0]).toMatchObject({ by: 'server', action: 'key.changed' });
  });

  it('that was revoked is replaced', async () => {
    const old = await packageKey({ dataDir }, store, course);
    await revokeKey(store, old.key);
    expect((await packageKey({ dataDir }, store, course)).key).not.toBe(old.key);
  });
});

describe('at every resource of the LRS', () => {
  const secretText = 'jawaban orang lain';
  const ani = { account: { homePage: 'https://lms.example', name: 'ani' } };
  const budi = { account: { homePage: 'https://lms.example', name: 'budi' } };
  const learned = (id: string, actor: object) => ({
    id,
    actor,
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { id: `${course}/sesi-1` },
    result: { response: secretText },
  });
  const [others, own, sent] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
    string,
    string,
    string,
  ];
  const about = (activityId: string, agent: object) => ({
    activityId,
    agent: JSON.stringify(agent),
    stateId: 'memory',
  });
  const place = { activityId: `${course}/sesi-1`, agent: JSON.stringify(ani) };
  let app: express.Express;

  /** Sends one request with a key. */
  const send = (key: PackageKey, method: string, path: string, query: object = {}, body?: object) => {
    const call = request(app)
      [method.toLowerCase() as 'get'](`/xapi${path}`)
      .auth(key.key, key.secret)
      .set('X-Experience-API-Version', '1.0.3')
      .query(query);
    return body === undefined ? call : call.send(body);
  };

  beforeEach(async () => {
    app = express();
    app.use('/xapi', createLrs({ store, homePage: 'https://lrs.example' }));
    // What there is to be found: another's statement, state and profiles.
    const admin = await createKey(store, { name: 'admin', scopes: ['all'] });
    await send(admin, 'POST', '/statements', {}, learned(others, budi)).expect(200);
    for (const agent of [ani, budi])
      await send(admin, 'PUT', '/activities/state', about(`${course}/sesi-1`, agent), {
        memory: secretText,
      }).expect(204);
    const profile = { profileId: 'p' };
    await send(
      admin,
      'POST',
      '/activities/profile',
      { activityId: course, ...profile },
      { a: secretText },
    ).expect(204);
    await send(
      admin,
      'POST',
      '/agents/profile',
      { agent: place.agent, ...profile },
      { a: secretText },
    ).expect(204);
  });

  /** A request that is right in itself for each resource and method, and what the package key is told. */
  const table: Readonly<Record<string, [query: object, body: object | undefined, status: number]>> = {
    'PUT /statements': [{ statementId: own }, learned(own, ani), 204],
    'POST /statements': [{}, learned(sent, ani), 200],
    'GET /statements': [{}, undefined, 403],
    'GET /statements/export': [{}, undefined, 403],
    'GET /statements/events': [{}, undefined, 403],
    'GET /activities': [{ activityId: course }, undefined, 403],
    'PUT /activities/state': [{ ...place, stateId: 's' }, {}, 204],
    'POST /activities/state': [{ ...place, stateId: 's' }, {}, 204],
    'GET /activities/state': [{ ...place, stateId: 'memory' }, undefined, 403],
    'DELETE /activities/state': [{ ...place, stateId: 's' }, undefined, 204],
    'PUT /activities/profile': [{ activityId: course, profileId: 'x' }, {}, 403],
    'POST /activities/profile': [{ activityId: course, profileId: 'x' }, {}, 403],
    'GET /activities/profile': [{ activityId: course, profileId: 'p' }, undefined, 403],
    'DELETE /activities/profile': [{ activityId: course, profileId: 'p' }, undefined, 403],
    'GET /agents': [{ agent: place.agent }, undefined, 403],
    'PUT /agents/profile': [{ agent: place.agent, profileId: 'x' }, {}, 403],
    'POST /agents/profile': [{ agent: place.agent, profileId: 'x' }, {}, 403],
    'GET /agents/profile': [{ agent: place.agent, profileId: 'p' }, undefined, 403],
    'DELETE /agents/profile': [{ agent: place.agent, profileId: 'p' }, undefined, 403],
  };

  it('the table leaves none out', () => {
    const all = Object.entries({ ...resources, ...companions }).flatMap(([path, resource]) =>
      Object.keys(resource).map((method) => `${method} ${path}`),
    );
    expect(Object.keys(table).sort()).toEqual(all.sort());
  });

  it('the package key writes statements and state, and reads nothing', async () => {
    const key = await packageKey({ dataDir }, store, course);
    for (const [what, [query, body, status]] of Object.entries(table)) {
      const [method = '', path = ''] = what.split(' ');
      const answer = await send(key, method, path, query, body);
      expect([what, answer.status]).toEqual([what, status]);
      expect(answer.text ?? '').not.toContain(secretText);
      if (method === 'GET') expect((await send(key, 'HEAD', path, query)).status).toBe(403);
    }
    for (const query of [
      { statementId: others },
      { statementId: own },
      { voidedStatementId: others },
      { agent: place.agent },
      { more: 'e30' },
    ])
      await send(key, 'GET', '/statements', query).expect(403);
    const { stateId: _, ...many } = about(`${course}/sesi-1`, budi);
    await send(key, 'GET', '/activities/state', many).expect(403);
  });

  it('the package key writes about nothing but the course, and voids nothing', async () => {
    const key = await packageKey({ dataDir }, store, course);
    for (const id of ['https://kursus-lain.example/x', `${course}-lain/x`]) {
      const statement = { ...learned(own, ani), object: { id } };
      await send(key, 'POST', '/statements', {}, statement).expect(403);
      await send(key, 'PUT', '/statements', { statementId: own }, statement).expect(403);
      for (const method of ['PUT', 'POST', 'DELETE'])
        await send(
          key,
          method,
          '/activities/state',
          about(id, ani),
          method === 'DELETE' ? undefined : {},
        ).expect(403);
    }
    const object = { objectType: 'StatementRef', id: others };
    const verb = { id: 'http://adlnet.gov/expapi/verbs/voided' };
    await send(key, 'POST', '/statements', {}, { ...learned(own, ani), verb, object }).expect(403);
    expect((await store.readStatement(others))?.voided).toBe(false);
  });

  it('a preview’s key is for its learner: sends and resumes as her, and finds nobody else’s', async () => {
    const keys = previewKeys(store, course);
    const key = await keys.create('Pratinjau ani', tomorrow(), 'ani');
    await send(key, 'POST', '/statements', {}, learned(sent, ani)).expect(200);
    await send(key, 'POST', '/statements', {}, learned(own, budi)).expect(403);
    await send(key, 'GET', '/activities/state', about(`${course}/sesi-1`, ani)).expect(200, {
      memory: secretText,
    });
    for (const method of ['GET', 'PUT', 'POST', 'DELETE']) {
      const body = method === 'PUT' || method === 'POST' ? {} : undefined;
      await send(key, method, '/activities/state', about(`${course}/sesi-1`, budi), body).expect(403);
      await send(key, method, '/activities/state', about('https://lain.example/x', ani), body).expect(403);
    }
    for (const [what, [query, body]] of Object.entries(table)) {
      const [method = '', path = ''] = what.split(' ');
      if (path === '/activities/state' || (path === '/statements' && method !== 'GET')) continue;
      const answer = await send(key, method, path, query, body);
      expect([what, answer.status]).toEqual([what, 403]);
    }
  });
});

it('keys of the preview end, can be revoked, and are removed once they have ended', async () => {
  const keys = previewKeys(store, course);
  const expiresAt = tomorrow();
  const { key } = await keys.create('Pratinjau coba-1', expiresAt, 'coba-1');
  const going = await keys.create('Pratinjau coba-2', expiresAt, 'coba-2');
  await keys.revoke(key);
  expect((await listKeys(store))[0]).toMatchObject({
    name: 'Pratinjau coba-1',
    scopes: ['statements/write', 'state'],
    limits: { activityPrefix: course, accountName: 'coba-1' },
    expiresAt,
    revokedAt: expect.any(Date),
  });
  await keys.removeEnded();
  expect((await listKeys(store)).map((one) => one.key)).toEqual([going.key]);
  const log = await listAudit(store, { limit: 10, subject: key });
  expect(log.map(({ by, action }) => `${action} by ${by}`)).toEqual([
    'key.removed by preview',
    'key.revoked by preview',
    'key.created by preview',
  ]);
});
