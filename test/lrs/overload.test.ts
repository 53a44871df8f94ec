// Limits of single requests, and overload: a flood is answered with 2xx or with 503 and Retry-After, and nothing else.
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LrsOptions } from '../../lrs/index.ts';
import { makeKey, startLrsProcess } from '../campaigns/support/lrs-child.ts';
import { type Client, guru, startLrs, statement, type TestLrs, temporaryFolder } from './harness.ts';

let lrs: TestLrs;
let client: Client;
async function start(options: Partial<LrsOptions>): Promise<void> {
  lrs = await startLrs(options);
  client = await lrs.client({ version: '2.0.0' });
}
afterEach(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

const port = (): number => {
  const address = lrs.server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};
const json = { 'Content-Type': 'application/json' };
const post = (body: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port()}/xapi/statements`, {
    method: 'POST',
    headers: { ...client.headers, ...json },
    body,
  });

/** A connection on which bytes are sent by hand. */
interface Wire {
  socket: Socket;
  /** Everything that has come back so far, once it matches. */
  until(pattern: RegExp): Promise<string>;
  closed: Promise<void>;
}

function dial(): Wire {
  const socket = connect(port(), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return {
    socket,
    closed,
    async until(pattern) {
      for (let waited = 0; !pattern.test(text); waited += 10) {
        if (waited > 5000) throw new Error(`not answered: ${text}`);
        await pause(10);
      }
      return text;
    },
  };
}

/** The head of a POST with a body of this length. */
const head = (length: number | 'chunked', path = 'statements'): string =>
  [
    `POST /xapi/${path} HTTP/1.1`,
    'Host: lrs.example.org',
    ...Object.entries({ ...client.headers, ...json }).map(([name, value]) => `${name}: ${value}`),
    length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
    '',
    '',
  ].join('\r\n');

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('a flood', () => {
  it('is answered with 2xx or 503 and Retry-After, and what was acknowledged is stored', async () => {
    const maxInFlight = 20;
    await start({ maxInFlight });
    const stored: string[] = [];
    let refused = 0;
    const sendOne = async (): Promise<void> => {
      const { id, ...rest } = statement();
      const response = await post(JSON.stringify({ id, ...rest }));
      if (response.status === 200) {
        expect(await response.json()).toEqual([id]);
        stored.push(id);
        return;
      }
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toMatch(/^[1-5]$/);
      expect(response.headers.get('x-experience-api-version')).toBe('2.0.0');
      // A lesson of another origin must be able to read when to come back.
      expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After');
      expect((await response.json()).error).toContain('busy');
      refused += 1;
    };
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: maxInFlight * 15 }, sendOne));
    }
    expect(stored.length + refused).toBe(3 * 15 * maxInFlight);
    expect(stored.length).toBeGreaterThanOrEqual(3 * maxInFlight);
    expect(refused).toBeGreaterThan(0);
    for (const id of stored) expect(await lrs.store.readStatement(id)).toBeDefined();
    // Whoever comes afterwards is served as ever.
    for (let i = 0; i < maxInFlight * 2; i += 1) await client.post('statements', statement()).expect(200);
  });
  onLinux(
    'of large bodies leaves memory as it is (read from /proc: Linux only)',
    async () => {
      await start({});
      const folder = temporaryFolder();
      const file = join(folder.path, 'lrs.sqlite');
      const authorization = await makeKey(file);
      const server = await startLrsProcess(file, { maxHeldBytes: 4_000_000 });
      const peak = (): number =>
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
      const filler = 'x'.repeat(400_000);
      const sendOne = async (): Promise<number> => {
        const response = await fetch(`http://127.0.0.1:${server.port}/xapi/statements`, {
          method: 'POST',
          headers: { ...client.headers, ...json, Authorization: authorization },
          body: JSON.stringify(statement({ result: { response: filler } })),
        });
        await response.arrayBuffer();
        return response.status;
      };
      try {
        // These fill the database's page cache of 32 MiB.
        for (let i = 0; i < 100; i += 1) expect(await sendOne()).toBe(200);
        const before = peak();
        const statuses = await Promise.all(Array.from({ length: 300 }, () => sendOne().catch(sendOne)));
        // A connection that lay idle may just be closing. How many are turned away depends on how fast they come.
        expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
        // Held together, 114 MiB of bodies would take some 300, decoded and parsed.
        expect(peak() - before).toBeLessThan(120);
        // Afterwards there is room again.
        expect(await sendOne().catch(sendOne)).toBe(200);
      } finally {
        await server.kill();
        folder.remove();
      }
    },
    60_000,
  );
  it('of clients that hang up half-way leaves room for others', async () => {
    await start({ maxInFlight: 3 });
    for (let i = 0; i < 10; i += 1) {
      const wire = dial();
      wire.socket.write(`${head(1000)}{`);
      await pause(5);
      wire.socket.destroy();
      await wire.closed;
    }
    await pause(20);
    await Promise.all([1, 2, 3].map(() => client.post('statements', statement()).expect(200)));
  });
});

describe('bytes held in memory', () => {
  it('that were announced count from the start', async () => {
    await start({ maxHeldBytes: 100_000 });
    const slow = dial();
    slow.socket.write(`${head(60_000)}[`);
    await pause(50);
    await client.post('statements', [statement()]).expect(200);
    const large = JSON.stringify(
      statement({ context: { extensions: { 'http://e.x/y': 'x'.repeat(60_000) } } }),
    );
    const refused = await post(large);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    slow.socket.destroy();
    await slow.closed;
    await pause(20);
    expect((await post(large)).status).toBe(200);
  });
  it('that come unannounced count as they come', async () => {
    await start({ maxHeldBytes: 100_000 });
    const [first, second] = [dial(), dial()];
    const chunk = `${(50_000).toString(16)}\r\n${' '.repeat(50_000)}\r\n`;
    first.socket.write(head('chunked') + chunk);
    await pause(50);
    second.socket.write(head('chunked') + chunk + chunk);
    expect(await second.until(/busy/)).toMatch(/^HTTP\/1\.1 503 .*\r\nRetry-After: \d/s);
    // The refused one goes on sending; its connection is still good for another request.
    second.socket.write(`0\r\n\r\n${head(2)}{}`);
    await second.until(/HTTP\/1\.1 503.*HTTP\/1\.1 400/s);
    const text = JSON.stringify(statement());
    first.socket.write(`${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`);
    await first.until(/^HTTP\/1\.1 200/);
    for (const { socket } of [first, second]) socket.destroy();
  });
  it('never keep the only request out', async () => {
    await start({ maxHeldBytes: 1000 });
    await client
      .post(
        'statements',
        Array.from({ length: 20 }, () => statement()),
      )
      .expect(200);
  });
});

describe('limits of one request', () => {
  it('a body that announces too much is answered before it comes, and the connection goes on', async () => {
    await start({ maxBodyBytes: 10_000 });
    const wire = dial();
    wire.socket.write(head(50_000));
    expect(await wire.until(/larger/)).toMatch(/^HTTP\/1\.1 413 .*larger than 10000 bytes/s);
    const text = JSON.stringify(statement());
    wire.socket.write(' '.repeat(50_000) + head(text.length) + text);
    await wire.until(/HTTP\/1\.1 413.*HTTP\/1\.1 200/s);
    wire.socket.destroy();
  });
  it('a client that never ends is cut off', async () => {
    await start({ maxBodyBytes: 10_000, maxMultipartBytes: 100_000 });
    const wire = dial();
    wire.socket.write(head('chunked'));
    const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
    let isOpen = true;
    void wire.closed.then(() => {
      isOpen = false;
    });
    for (let i = 0; isOpen && i < 1000; i += 1) {
      wire.socket.write(chunk);
      await pause(1);
    }
    expect(isOpen).toBe(false);
    await wire.until(/^HTTP\/1\.1 413/);
  });
  it('a multipart body that is refused early leaves the connection usable', async () => {
    await start({});
    const wire = dial();
    const type = 'multipart/mixed; boundary=b';
    const text = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b\r\n';
    wire.socket.write(head(500_000).replace('application/json', type) + text);
    await wire.until(/^HTTP\/1\.1 400 .*must be application\/json/s);
    wire.socket.write(`${' '.repeat(500_000 - text.length)}${head(2)}{}`);
    await wire.until(/HTTP\/1\.1 400.*HTTP\/1\.1 400/s);
    wire.socket.destroy();
  });
  it('a batch has at most maxBatchSize statements', async () => {
    await start({ maxBatchSize: 3 });
    const batch = Array.from({ length: 4 }, () => statement());
    const { body } = await client.post('statements', batch).expect(413);
    expect(body.error).toBe('statements: 4 are too many for one request; send up to 3');
    expect(await lrs.store.lastSeq()).toBe(0);
    await client.post('statements', batch.slice(1)).expect(200);
  });
  it('a URL has at most maxUrlLength characters, but `more` of one that fits works', async () => {
    await start({ maxUrlLength: 600, maxPageSize: 1 });
    await client.post('statements', [statement(), statement()]).expect(200);
    const agent = JSON.stringify({ ...guru, name: 'x'.repeat(100) });
    const activity = `http://example.com/${'y'.repeat(280)}`;
    const filters = { agent, activity: 'http://example.com/activity', since: '2020-01-01T00:00:00Z' };
    const { body } = await client.get('statements', filters).expect(200);
    expect(body.statements).toHaveLength(1);
    const next = await fetch(`http://127.0.0.1:${port()}${body.more}`, { headers: client.headers });
    expect((await next.json()).statements).toHaveLength(1);
    const refused = await client.get('statements', { agent, activity, verb: activity }).expect(414);
    expect(refused.body.error).toContain('longer than 600 characters');
  });
});
