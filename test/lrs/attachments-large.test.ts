// Communication 1.5.2: attachments that are too large for memory, and the limits of multipart bodies.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../lrs/index.ts';
import { makeKey, startLrsProcess } from '../campaigns/support/lrs-child.ts';
import { type Client, startLrs, statement, type TestLrs, temporaryFolder } from './harness.ts';
import { describeData, type Part, postParts, raw, sha2 } from './parts.ts';

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

const post = (body: unknown, parts: Part[], end?: string) => postParts(lrs, client, body, parts, end);

describe('Attachments that are too large for memory', () => {
  const large = randomBytes(3_000_000);
  const count = (table: string): unknown => {
    const database = new Database(lrs.file, { readonly: true });
    const result = database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    database.close();
    return result;
  };

  it('are kept in chunks and given back byte for byte', async () => {
    const small = randomBytes(1000);
    const other = randomBytes(700_000);
    const datas = [small, large, other, randomBytes(600_000)];
    const one = statement({ attachments: datas.map((data) => describeData(data)) });
    await post(
      one,
      datas.map((data) => ({ data, headers: { 'Content-Length': `${data.length}` } })),
    ).expect(200);
    const response = await raw(client.get('statements', { statementId: one.id, attachments: true }));
    const body = response.body as Buffer;
    for (const data of datas) expect(body.indexOf(data)).toBeGreaterThan(0);
    expect(response.headers['content-length']).toBe(`${body.length}`);
    expect(count('upload')).toBe(0);
  });
  it('are kept once', async () => {
    const before = count('attachment_chunk');
    const attachments = [describeData(large)];
    await post([statement({ attachments }), statement({ attachments })], [{ data: large }]).expect(200);
    await post(statement({ attachments }), [{ data: large }, { data: large }]).expect(200);
    expect(count('attachment_chunk')).toBe(before);
    expect(count('upload')).toBe(0);
  });
  it('leave nothing behind when the request is refused', async () => {
    const before = count('attachment_chunk');
    const data = randomBytes(2_000_000);
    const attachments = [describeData(data)];
    const wrong = { 'X-Experience-API-Hash': sha2(Buffer.from('y')) };
    await post(statement({ attachments }), [{ data, headers: wrong }]).expect(400);
    await post(statement(), [{ data }]).expect(400);
    await post(statement({ attachments }), [{ data }], '').expect(400);
    await post(statement({ attachments, verb: {} }), [{ data }]).expect(400);
    const known = statement();
    await client.post('statements', known).expect(200);
    await post({ ...known, verb: { id: 'http://example.com/other' }, attachments }, [{ data }]).expect(409);
    expect(count('attachment_chunk')).toBe(before);
    expect(count('upload')).toBe(0);
  });
  it('go with the last trace of their attachment', async () => {
    const data = randomBytes(2_000_000);
    await post(statement({ attachments: [describeData(data)] }), [{ data }]).expect(200);
    const database = new Database(lrs.file);
    const upload = database.prepare('SELECT upload FROM attachment WHERE sha2 = ?').pluck().get(sha2(data));
    const chunks = database.prepare('SELECT count(*) FROM attachment_chunk WHERE upload = ?').pluck();
    expect(chunks.get(upload)).toBeGreaterThan(3);
    database.prepare('DELETE FROM attachment WHERE sha2 = ?').run(sha2(data));
    expect(chunks.get(upload)).toBe(0);
    database.close();
  });
  it('that a dead process began are swept up after an hour, when the file is opened', async () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'lrs.sqlite');
    const first = openSqliteStore(file);
    const [old, young] = [await first.beginUpload(), await first.beginUpload()];
    for (const upload of [old, young]) await first.appendUpload(upload, Buffer.alloc(10));
    await first.close();
    const database = new Database(file);
    database.prepare('UPDATE upload SET begun = begun - 3700000000 WHERE id = ?').run(old.upload);
    const second = openSqliteStore(file);
    await second.beginUpload();
    const left = database.prepare('SELECT DISTINCT upload FROM attachment_chunk').pluck().all();
    expect(left).toEqual([young.upload]);
    database.close();
    await second.close();
    folder.remove();
  });
  it('are refused when they are gone before the statements are stored', async () => {
    const upload = await lrs.store.beginUpload();
    await lrs.store.appendUpload(upload, Buffer.from('abc'));
    await lrs.store.discardUpload(upload);
    const attachment = { sha2: 'a'.repeat(64), contentType: 'a/b', length: 3, content: upload };
    await expect(lrs.store.writeStatements([], [attachment])).rejects.toThrow('too long');
    expect(await lrs.store.readAttachment(attachment.sha2)).toBeUndefined();
  });
  it('are refused when the store has been closed meanwhile', async () => {
    const folder = temporaryFolder();
    const store = openSqliteStore(join(folder.path, 'lrs.sqlite'));
    const upload = await store.beginUpload();
    await store.close();
    await expect(store.appendUpload(upload, Buffer.from('abc'))).rejects.toThrow('not open');
    await expect(store.discardUpload(upload)).rejects.toThrow('not open');
    folder.remove();
  });
  it('break the answer off when they are erased while it is sent', async () => {
    const data = randomBytes(2_000_000);
    await post(statement({ attachments: [describeData(data)] }), [{ data }]).expect(200);
    const stored = await lrs.store.readAttachment(sha2(data));
    const database = new Database(lrs.file);
    const read = async () => {
      for await (const _ of stored?.content() ?? [])
        database.prepare('DELETE FROM attachment WHERE sha2 = ?').run(sha2(data));
    };
    await expect(read()).rejects.toThrow('is gone');
    database.close();
  });
});

describe('limits of multipart bodies', () => {
  it('413 for one that is too large, for statements that are, and nothing is kept', async () => {
    const limited = await startLrs({ maxMultipartBytes: 3_000_000, maxBodyBytes: 20_000 });
    const one = await limited.client();
    const send = (body: unknown, data: Buffer) => postParts(limited, one, body, [{ data }]);
    const attached = (data: Buffer) => statement({ attachments: [describeData(data)] });
    const large = randomBytes(3_000_000);
    const refused = await send(attached(large), large).expect(413);
    expect(refused.body.error).toBe('the body is larger than 3000000 bytes');
    const many = await send(
      Array.from({ length: 100 }, () => statement()),
      large.subarray(0, 10),
    ).expect(413);
    expect(many.body.error).toBe('body.parts[0]: is larger than 20000 bytes');
    const fitting = large.subarray(0, 2_900_000);
    await send(attached(fitting), fitting).expect(200);
    expect(await limited.store.readAttachment(sha2(large))).toBeUndefined();
    expect((await limited.store.readAttachment(sha2(fitting)))?.length).toBe(fitting.length);
    expect(limited.errors).toEqual([]);
    await limited.close();
  });
  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux(
    'three times 50 MiB go in and out while memory stays flat (read from /proc: Linux only)',
    async () => {
      const folder = temporaryFolder();
      const file = join(folder.path, 'lrs.sqlite');
      const authorization = await makeKey(file);
      const server = await startLrsProcess(file);
      const peak = () =>
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) * 1024;
      const url = `http://127.0.0.1:${server.port}/xapi/statements`;
      const headers = { Authorization: authorization, 'X-Experience-API-Version': '2.0.0' };
      const sendOne = async (megabytes: number) => {
        const piece = randomBytes(1024 * 1024);
        const hash = createHash('sha256');
        for (let i = 0; i < megabytes; i += 1) hash.update(piece);
        const hex = hash.digest('hex');
        const attachment = { ...describeData(piece), sha2: hex, length: megabytes * piece.length };
        const one = statement({ attachments: [attachment] });
        const body = async function* () {
          yield `--b\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(one)}\r\n--b\r\n`;
          yield `Content-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${hex}\r\n\r\n`;
          for (let i = 0; i < megabytes; i += 1) yield piece;
          yield '\r\n--b--';
        };
        const sent = await new Promise<IncomingMessage>((resolve, reject) => {
          const type = { 'Content-Type': 'multipart/mixed; boundary=b' };
          const call = httpRequest(url, { method: 'POST', headers: { ...headers, ...type } }, resolve);
          pipeline(body(), call).catch(reject);
        });
        sent.resume();
        expect(sent.statusCode).toBe(200);
        const got = await fetch(`${url}?statementId=${one.id}&attachments=true`, { headers });
        const received = createHash('sha256');
        // Both parts have a head that ends with an empty line; after the data comes the closing delimiter.
        const boundaryLength = (got.headers.get('content-type') ?? '').split('boundary=')[1]?.length ?? 0;
        const closingLength = '\r\n----\r\n'.length + boundaryLength;
        let tail = Buffer.alloc(0);
        let heads = 2;
        for await (const chunk of got.body ?? []) {
          tail = Buffer.concat([tail, chunk]);
          for (; heads > 0; heads -= 1) {
            const at = tail.indexOf('\r\n\r\n');
            if (at < 0) break;
            tail = tail.subarray(at + 4);
          }
          if (heads > 0 || tail.length <= closingLength) continue;
          received.update(tail.subarray(0, -closingLength));
          tail = tail.subarray(-closingLength);
        }
        expect(received.digest('hex')).toBe(hex);
      };
      try {
        // The first one fills the database's page cache of 32 MiB.
        await sendOne(40);
        const before = peak();
        await Promise.all([sendOne(50), sendOne(50), sendOne(50)]);
        // Held whole, they would take 150 MiB coming in, and as many going out.
        expect(peak() - before).toBeLessThan(50 * 1024 * 1024);
      } finally {
        await server.kill();
        folder.remove();
      }
      expect(server.errors()).toBe('');
    },
    60_000,
  );
});
