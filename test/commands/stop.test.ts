// Stopping a running installation: what was acknowledged is stored, what is under way is finished, whoever insists is obeyed.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type RunningInstallation,
  removeFolder,
  startServer,
  temporaryFolder,
} from '../support/installation.ts';

const dataDir = temporaryFolder();
let server: RunningInstallation;
let headers: Record<string, string>;
beforeAll(async () => {
  server = await startServer(dataDir);
  const { key, secret } = JSON.parse(server.run('keys', 'create', '--scope', 'all', '--json')) as {
    key: string;
    secret: string;
  };
  headers = {
    Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    'X-Experience-API-Version': '2.0.0',
    'Content-Type': 'application/json',
  };
}, 120_000);
afterAll(async () => {
  await server.stop();
  removeFolder(dataDir);
});

const newStatement = () => ({
  id: randomUUID(),
  actor: { mbox: 'mailto:siti@example.com' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
  object: { id: 'http://example.com/activity' },
});

/** A request by hand, so that it can be left half-way. */
function begin(path: string, length: number, ...more: string[]) {
  const socket = connect(Number(new URL(server.portal).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  socket.on('error', () => undefined);
  const lines = [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), ...more];
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n${lines.join('\r\n')}\r\n\r\n`,
  );
  return { socket, closed };
}

test('every statement that is acknowledged while the server stops is there afterwards', async () => {
  const acknowledged: string[] = [];
  const send = async (): Promise<void> => {
    for (;;) {
      const one = newStatement();
      const response = await fetch(`${server.portal}/xapi/statements`, {
        method: 'POST',
        headers,
        body: JSON.stringify(one),
      }).catch(() => undefined);
      // Once the server is gone there is no answer any more.
      if (response === undefined) return;
      expect(response.status).toBe(200);
      acknowledged.push(one.id);
      await response.arrayBuffer();
    }
  };
  const senders = Array.from({ length: 16 }, send);
  const slow = newStatement();
  const body = JSON.stringify(slow);
  const underWay = begin('/xapi/statements', body.length);
  // Every sender is in full swing.
  while (acknowledged.length <= 3 * senders.length) await pause(50);
  server.signal('SIGTERM');
  await pause(300);
  underWay.socket.write(body);
  const answer = await underWay.closed;
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toMatch(/\r\nConnection: close\r\n/i);
  await Promise.all(senders);
  expect(await server.ended).toBe(0);

  server = await startServer(dataDir);
  for (const id of [...acknowledged, slow.id]) {
    const { status } = await fetch(`${server.portal}/xapi/statements?statementId=${id}`, { headers });
    expect(status).toBe(200);
  }
}, 120_000);

test('a second signal ends it at once, but not one that npm only passes on', async () => {
  const { socket, closed } = begin('/xapi/statements', 1000, 'Expect: 100-continue');
  // The server has the request, and waits for its body.
  await new Promise((resolve) => socket.once('data', resolve));
  server.signal('SIGINT');
  server.signal('SIGINT');
  await pause(1200);
  const begun = performance.now();
  server.signal('SIGINT');
  expect(await server.ended).toBe(1);
  expect(performance.now() - begun).toBeLessThan(3000);
  expect(server.output()).toContain('Dihentikan paksa');
  expect(await closed).toMatch(/^HTTP\/1\.1 100 Continue\s*$/);
}, 120_000);
