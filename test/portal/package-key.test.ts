// The keys that are handed out: limited to this course, and an older one without a limit is replaced.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createKey, listKeys, openSqliteStore, type Store } from '../../lrs/index.ts';
import { packageKey, previewKeys } from '../../src/package-key.ts';

const course = 'https://kursus.example/kendali';
let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kendali-key-'));
  store = await openSqliteStore(join(dataDir, 'lrs.sqlite'));
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const file = () => join(dataDir, 'package-key.json');

it('the package key is limited to the course, and stays the same', async () => {
  const made = await packageKey({ dataDir }, store, course);
  expect(await packageKey({ dataDir }, store, course)).toEqual(made);
  const keys = await listKeys(store);
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatchObject({
    key: made.key,
    scopes: ['statements/write', 'state'],
    limits: { activityPrefix: course },
  });
});

it('a package key from before, without a limit, is replaced; packages that carry it keep reporting', async () => {
  const old = await createKey(store, { name: 'Paket Kendali', scopes: ['statements/write', 'state'] });
  writeFileSync(file(), JSON.stringify(old));
  const made = await packageKey({ dataDir }, store, course);
  expect(made.key).not.toBe(old.key);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(made);
  const known = new Map((await listKeys(store)).map((key) => [key.key, key]));
  expect(known.get(made.key)?.limits).toEqual({ activityPrefix: course });
  expect(known.get(old.key)?.revokedAt).toBeUndefined();
});

it('keys of the preview are limited to the course, end, and can be revoked', async () => {
  const keys = previewKeys(store, course);
  const expiresAt = new Date(Date.now() + 1000);
  const { key } = await keys.create('Pratinjau coba-1', expiresAt);
  await keys.revoke(key);
  expect((await listKeys(store))[0]).toMatchObject({
    name: 'Pratinjau coba-1',
    scopes: ['statements/write', 'state'],
    limits: { activityPrefix: course },
    expiresAt,
    revokedAt: expect.any(Date),
  });
});
