// When the disk or the database makes trouble: a clear 503, nothing acknowledged that isn't stored, reading goes on, and
// writing too as soon as the trouble is over.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { type LrsProcess, makeKey, startLrsProcess } from '../campaigns/support/lrs-child.ts';
import { serialise } from '../campaigns/support/message.ts';
import { openConnection } from '../campaigns/support/wire.ts';
import { guru, statement, temporaryFolder } from './harness.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let authorization: string;
let server: LrsProcess | undefined;
beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder.path, 'lrs.sqlite');
  authorization = await makeKey(file);
});
afterEach(async () => {
  await server?.kill();
  server = undefined;
  chmodSync(folder.path, 0o700);
  folder.remove();
});

async function start(...under: string[]): Promise<void> {
  server = await startLrsProcess(file, { under });
}

interface Reply {
  status: number;
  retryAfter: string | undefined;
  body: string;
}

async function send(method: string, target: string, value?: unknown): Promise<Reply> {
  const connection = openConnection(server?.port ?? 0);
  const headers: [string, string][] = [
    ['Authorization', authorization],
    ['X-Experience-API-Version', '1.0.3'],
    ['Content-Type', 'application/json'],
  ];
  const body = value === undefined ? {} : { body: Buffer.from(JSON.stringify(value)) };
  const answer = await connection.send(
    serialise({ method, target: `/xapi/${target}`, headers, ...body }),
    method,
  );
  connection.close();
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    body: answer.body.toString('utf8'),
  };
}

const post = (one: unknown): Promise<Reply> => send('POST', 'statements', one);
const read = (id: string): Promise<Reply> => send('GET', `statements?statementId=${id}`);
const state = `activities/state?activityId=http%3A%2F%2Fexample.com%2Fa&stateId=s&agent=${encodeURIComponent(JSON.stringify(guru))}`;

/** A refusal that a client can act on, and a person can understand. */
function expectUnavailable({ status, retryAfter, body }: Reply, reason: RegExp): void {
  expect(status).toBe(503);
  expect(Number(retryAfter)).toBeGreaterThan(0);
  const { error } = JSON.parse(body) as { error: string };
  expect(error).toMatch(reason);
  expect(error).toMatch(/nothing was stored/);
}

/** Writes are refused for this reason and leave nothing behind, while what was stored before can still be read. */
async function expectRefusals(known: string, reason: RegExp): Promise<void> {
  const refused = statement();
  // Together, because each waits a while for a lock to be given back.
  const replies = await Promise.all([
    post(refused),
    post([statement(), statement()]),
    send('PUT', `statements?statementId=${refused.id}`, refused),
    send('PUT', state, { halaman: 2 }),
    send('DELETE', state),
  ]);
  for (const reply of replies) expectUnavailable(reply, reason);
  expect((await read(refused.id)).status).toBe(404);
  expect((await read(known)).status).toBe(200);
  expect(JSON.parse((await send('GET', state)).body)).toEqual({ halaman: 1 });
}

/** Writes are taken again and can be read. */
async function expectRecovery(): Promise<void> {
  const later = statement();
  expect(await post(later)).toMatchObject({ status: 200 });
  expect((await read(later.id)).status).toBe(200);
  expect((await send('PUT', state, { halaman: 3 })).status).toBe(204);
  expect(JSON.parse((await send('GET', state)).body)).toEqual({ halaman: 3 });
}

/** One statement and one document, stored while all was well. */
async function storeSome(): Promise<string> {
  const known = statement();
  expect((await post(known)).status).toBe(200);
  expect((await send('PUT', state, { halaman: 1 })).status).toBe(204);
  return known.id;
}

function expectSoundFile(): void {
  const database = new Database(file, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
}

/** Another process that holds the database for itself until it is killed. */
async function holdLock(mode: 'IMMEDIATE' | 'EXCLUSIVE'): Promise<ChildProcess> {
  const program = `
    const database = new (require('better-sqlite3'))(process.argv[1]);
    database.exec('BEGIN ${mode}');
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['-e', program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  return other;
}

describe.each(['IMMEDIATE', 'EXCLUSIVE'] as const)('while another process holds the lock (%s)', (mode) => {
  it('starts, and reads for a key that was never used before', async () => {
    const other = await holdLock(mode);
    await start();
    expect((await read(statement().id)).status).toBe(404);
    expect((await send('GET', 'statements')).status).toBe(200);
    other.kill('SIGKILL');
    await expectRecovery();
  });

  it('refuses to write, reads on, and recovers', async () => {
    await start();
    const known = await storeSome();
    const other = await holdLock(mode);
    await expectRefusals(known, /locked by another program/);
    other.kill('SIGKILL');
    await once(other, 'exit');
    await expectRecovery();
    expect(await server?.stop()).toBe(0);
    expectSoundFile();
  });
});

// Taking a file's room or a process's rights away needs what Linux has (bash, prlimit and setpriv).
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('when the disk is full (needs prlimit: Linux only)', () => {
  // A limit on the size of a file fails a write just where a full disk does; half a page may be written before it.
  const limited = ['bash', '-c', 'ulimit -S -f 1500; exec "$@"', 'bash'];

  it('refuses to write, keeps what it has acknowledged, and recovers when there is room', async () => {
    await start(...limited);
    const known = await storeSome();
    const acknowledged: string[] = [];
    for (let isFull = false; !isFull; ) {
      const batch = Array.from({ length: 5 }, () => statement({ result: { response: 'x'.repeat(1000) } }));
      isFull = (await post(batch)).status !== 200;
      if (!isFull) acknowledged.push(...batch.map(({ id }) => id));
      else for (const { id } of batch) expect((await read(id)).status).toBe(404);
    }
    // Where a batch has no room, a word may still have some.
    while ((await send('PUT', state, { halaman: 1 })).status === 204);
    expect(acknowledged.length).toBeGreaterThan(0);
    await expectRefusals(known, /disk is full|can not be read or written/);
    for (const id of acknowledged) expect((await read(id)).status).toBe(200);

    spawnSync('prlimit', ['--pid', String(server?.pid), '--fsize=unlimited:']);
    await expectRecovery();
    expect(await server?.stop()).toBe(0);
    expectSoundFile();
    await start();
    for (const id of acknowledged) expect((await read(id)).status).toBe(200);
  });
});

onLinux('when the file is read-only (needs setpriv: Linux only)', () => {
  // The superuser may write to anything, unless that right is taken from the process.
  const bound = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : [];

  it('refuses to write, reads on, and recovers when it is started over a file that it may write to', async () => {
    await start();
    const known = await storeSome();
    expect(await server?.stop()).toBe(0);
    chmodSync(file, 0o444);
    await start(...bound);
    await expectRefusals(known, /can not be written to/);
    await server?.stop();
    chmodSync(file, 0o644);
    await start();
    await expectRecovery();
  });

  it('does not start in a folder that it may not write to, and leaves the file as it is', async () => {
    await start();
    const known = await storeSome();
    expect(await server?.stop()).toBe(0);
    chmodSync(file, 0o444);
    chmodSync(folder.path, 0o555);
    await expect(startLrsProcess(file, { under: bound })).rejects.toThrow(/readonly|read-only|written/);
    chmodSync(folder.path, 0o700);
    chmodSync(file, 0o644);
    await start();
    expect((await read(known)).status).toBe(200);
  });
});
