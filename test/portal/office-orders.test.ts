// The queue behind the wizard: one build at a time, progress, cancelling, restarts, and what is kept.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type Database from 'better-sqlite3';
import { openPortalDatabase } from '../../src/portal/database.ts';
import type { Wanted } from '../../src/portal/office/choices.ts';
import { createOrders, limits, type Orders } from '../../src/portal/office/orders.ts';
import type { BuiltPackage, PackageService } from '../../src/portal/packages.ts';

let dataDir: string;
let database: Database.Database;
let now: number;
/** The builds that were begun; each goes on by a step when told so, and ends after three. */
let builds: { folder: string; step(): void }[];
let logged: string[];

const packages: Pick<PackageService, 'build'> = {
  build: ({ format, sessions }, folder, { onStep, signal } = {}) =>
    new Promise<BuiltPackage>((resolve, reject) => {
      let steps = 0;
      const step = () => {
        if (signal?.aborted) return reject(signal.reason as Error);
        steps += 1;
        if (steps <= 3) return onStep?.(`langkah ${steps}`);
        const fileName = `${sessions.join('-')}.zip`;
        mkdirSync(folder, { recursive: true });
        const path = join(folder, fileName);
        writeFileSync(path, 'zip');
        resolve({
          id: fileName,
          sessions,
          format,
          fileName,
          path,
          bytes: 3,
          sha256: 'a',
          lrsEndpoint: undefined,
        });
      };
      builds.push({ folder, step });
    }),
};

const start = (): Orders =>
  createOrders({
    config: { dataDir },
    database,
    packages: packages as PackageService,
    now: () => now,
    log: (line) => logged.push(line),
  });

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kendali-orders-'));
  database = openPortalDatabase(join(dataDir, 'portal.sqlite'));
  now = Date.UTC(2026, 10, 22);
  builds = [];
  logged = [];
});
afterEach(() => {
  database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const wanted = (...packages: string[][]): Wanted => ({
  lms: 'moodle',
  kind: { format: 'scorm12', shape: 'sessions' },
  packages,
  options: { language: 'id', posttestRequired: true, brand: undefined, lrs: undefined },
  reportsHere: false,
  plain: false,
});
const person = { visitor: 'pengunjung', accountId: undefined };
const place = (orders: Orders, ...packages: string[][]) => {
  const id = orders.place(wanted(...packages), person);
  if (id === undefined) throw new Error('The queue is full');
  return id;
};
/** Waits until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  const begin = Date.now();
  while (!isSo()) {
    if (Date.now() - begin > 4000) throw new Error(`Never so: ${isSo}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits for the build with this number, counted from 1, and brings it to its end. */
async function finish(number: number): Promise<void> {
  await until(() => builds.length >= number);
  for (let count = 0; count < 4; count += 1) builds[number - 1]?.step();
}

describe('the queue', () => {
  it('goes on with the next order when not even a failure can be written down', async () => {
    const orders = start();
    place(orders, ['sesi-1']);
    const second = place(orders, ['sesi-2']);
    database.exec(`CREATE TRIGGER full BEFORE UPDATE ON package_order WHEN new.state IN ('done', 'failed')
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
    await finish(1);
    await until(() => builds.length === 2);
    database.exec('DROP TRIGGER full');
    await finish(2);
    await until(() => orders.find(second, person)?.state === 'done');
    expect(logged.join()).toContain('disk is full');
  });

  it('builds one order at a time, in order, and says how far each is', async () => {
    const orders = start();
    const [first, second] = [place(orders, ['sesi-1'], ['sesi-2']), place(orders, ['sesi-3'])];
    await until(() => builds.length > 0);
    expect(builds).toHaveLength(1);
    expect(orders.progress(second)).toMatchObject({ done: 0, total: 3, line: undefined, ahead: 1 });
    builds[0]?.step();
    builds[0]?.step();
    expect(orders.progress(first)).toMatchObject({ done: 1, total: 6, line: 'langkah 2', ahead: 0 });
    await finish(1);
    await until(() => builds.length === 2);
    expect(orders.find(first, person)?.state).toBe('building');
    await finish(2);
    await until(() => builds.length === 3);
    expect(orders.find(first, person)).toMatchObject({
      state: 'done',
      files: [{ fileName: 'sesi-1.zip' }, { fileName: 'sesi-2.zip' }],
    });
    await finish(3);
    await until(() => orders.find(second, person)?.state === 'done');
  });

  it('stops a build that is removed, cleans up behind it, and goes on with the next', async () => {
    const orders = start();
    const [first, second] = [place(orders, ['sesi-1'], ['sesi-2']), place(orders, ['sesi-3'])];
    await finish(1);
    await until(() => builds.length === 2);
    const order = orders.find(first, person);
    if (order) orders.remove(order);
    expect(orders.find(first, person)).toBeUndefined();
    await finish(2);
    await finish(3);
    await until(() => orders.find(second, person)?.state === 'done');
    expect(readdirSync(join(dataDir, 'pesanan'))).toEqual([second]);
    expect(logged).toEqual([]);
  });

  it('takes only so many', () => {
    const orders = start();
    for (let count = 0; count < limits.waiting; count += 1)
      orders.place(wanted(['sesi-1']), { visitor: `orang-${count}`, accountId: undefined });
    expect(orders.place(wanted(['sesi-1']), person)).toBeUndefined();
  });

  it('of a process that ended has failed', () => {
    const id = place(start(), ['sesi-1']);
    expect(start().find(id, person)).toMatchObject({ state: 'failed', fault: undefined });
  });
});

describe('what is kept', () => {
  it('is removed when it is too old, and so are folders that no order knows', async () => {
    const orders = start();
    const id = place(orders, ['sesi-1']);
    await finish(1);
    await until(() => orders.find(id, person)?.state === 'done');
    mkdirSync(join(dataDir, 'pesanan', 'asing'));
    orders.prune();
    expect(readdirSync(join(dataDir, 'pesanan'))).toEqual([id]);
    now += limits.lifetime;
    orders.prune();
    expect(orders.find(id, person)).toBeUndefined();
    expect(existsSync(join(dataDir, 'pesanan', id))).toBe(false);
  });

  it('is not offered when its files are gone, as after a restored backup', async () => {
    const orders = start();
    const id = place(orders, ['sesi-1']);
    await finish(1);
    await until(() => orders.find(id, person)?.state === 'done');
    rmSync(join(dataDir, 'pesanan'), { recursive: true });
    expect(orders.find(id, person)?.state).toBe('failed');
  });

  it('of strangers gives way to strangers, not to those who are logged in', () => {
    const orders = start();
    database.exec(
      `INSERT INTO account (id, email, name, role, password, created_at) VALUES (7, 'a@b.c', 'A', 'trainer', '', 0)`,
    );
    const staff = { visitor: 'petugas', accountId: 7 };
    const kept = orders.place(wanted(['sesi-1']), staff) ?? '';
    const insert = database.prepare(
      `INSERT INTO package_order (id, visitor_hash, state, choices, created_at) VALUES (?, ?, 'done', ?, ?)`,
    );
    for (let count = 0; count <= limits.anonymous; count += 1)
      insert.run(`asing-${count}`, Buffer.from(`orang-${count}`), '{}', now + count);
    orders.prune();
    const left = database.prepare('SELECT count(*) FROM package_order').pluck().get();
    expect(left).toBe(limits.anonymous + 1);
    expect(orders.find(kept, staff)?.state).toBe('building');
  });
});
