// The HTTP servers: how they stop while requests are under way, and what they do about connections that never get on.
import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { listen } from '../src/listening.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function get(port: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const call = request({ port, host: '127.0.0.1', agent }, resolve);
    call.on('error', reject).end();
  });
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text;
}

test('a request under way is finished, and told that it is the last on its connection', async () => {
  const server = await listen((_, response) => setTimeout(() => response.end('done'), 200), 0, '127.0.0.1');
  const first = await get(server.port);
  expect(first.headers.connection).toBe('keep-alive');
  await textOf(first);
  const second = get(server.port);
  await pause(50);
  const closed = server.close(5000);
  await expect(fetch(`http://127.0.0.1:${server.port}`)).rejects.toThrow();
  const answer = await second;
  expect(answer.headers.connection).toBe('close');
  expect(await textOf(answer)).toBe('done');
  await closed;
});

test('patience ends: what is still open is cut off', async () => {
  const server = await listen(() => undefined, 0, '127.0.0.1');
  const hanging = get(server.port);
  hanging.catch(() => undefined);
  await pause(50);
  const begun = performance.now();
  await server.close(200);
  expect(performance.now() - begun).toBeGreaterThan(150);
  await expect(hanging).rejects.toThrow('hang up');
});

test('event streams are not waited for', async () => {
  const listener = (_: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Content-Type', 'text/event-stream');
    response.write(': hello\n\n');
  };
  const server = await listen(listener, 0, '127.0.0.1');
  const stream = await get(server.port);
  const begun = performance.now();
  await server.close(5000);
  expect(performance.now() - begun).toBeLessThan(1000);
  await expect(textOf(stream)).rejects.toThrow('aborted');
});

test('headers that are too long are answered with 431', async () => {
  const server = await listen((_, response) => response.end(), 0, '127.0.0.1');
  const socket = connect(server.port, '127.0.0.1');
  const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  socket.write(`GET /?${'x'.repeat(25 * 1024)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  expect(await answer).toMatch(/^HTTP\/1\.1 431 /);
  socket.destroy();
  await server.close(100);
});

test('a port that is taken is refused with the code and the port', async () => {
  const server = await listen((_, response) => response.end(), 0, '127.0.0.1');
  const again = listen((_, response) => response.end(), server.port, '127.0.0.1');
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE', port: server.port });
  await server.close(100);
});
