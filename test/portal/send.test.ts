// Files that are made while they are sent: what goes wrong is told, as long as somebody can be told.
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express, { type ErrorRequestHandler } from 'express';
import request from 'supertest';
import { sendChunks } from '../../src/portal/trainer/send.ts';

/** What the routes threw, and which of them were told to stop. */
const thrown: string[] = [];
const ended: string[] = [];

async function* chunks(name: string, failsAt: number) {
  try {
    for (let number = 0; number < 10_000; number += 1) {
      if (number === failsAt) throw new Error(`rusak di ${number}`);
      if (name === 'pendek' && number === 2) return;
      yield Buffer.alloc(1000, 'x');
    }
  } finally {
    ended.push(name);
  }
}

const app = express();
app.get('/:name', async (req, res) => {
  res.type('text/csv').attachment('daftar.csv');
  await sendChunks(res, chunks(req.params.name, Number(req.query.rusak ?? -1)));
  thrown.push(`${req.params.name} selesai`);
});
const tell: ErrorRequestHandler = (error, _req, res, next) => {
  thrown.push(String(error.message));
  if (res.headersSent) next(error);
  else res.status(503).send('maaf');
};
app.use(tell);
// Express itself would write what breaks half-way to the console.
app.set('env', 'test');

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('a whole file', async () => {
  const { status, text } = await request(origin).get('/pendek');
  expect([status, text.length]).toEqual([200, 2000]);
});

test('what goes wrong before the first chunk is told instead of the file', async () => {
  const { status, text, headers } = await request(origin).get('/awal?rusak=0');
  expect([status, text]).toEqual([503, 'maaf']);
  expect(headers['content-disposition']).toBeUndefined();
  expect(headers['content-type']).toMatch('html');
});

test('what goes wrong later breaks the file off', async () => {
  await expect(request(origin).get('/tengah?rusak=3')).rejects.toThrow();
  expect(thrown).toContain('rusak di 3');
});

test('whoever goes away is no error, and nothing more is made', async () => {
  const answer = await new Promise<IncomingMessage>((resolve) => get(`${origin}/pergi`, resolve));
  answer.destroy();
  await until(() => ended.includes('pergi') && thrown.includes('pergi selesai'));
  expect(thrown).not.toContain('Premature close');
});
