// Multipart bodies with attachments, for tests.
import { createHash } from 'node:crypto';
import request from 'supertest';
import type { Client, Json, TestLrs } from './harness.ts';

export const boundary = "abcABC0123'()+_,-./:=?";
export const sha2 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

/** An attachment object for some data. */
export const describeData = (data: Buffer, parts: Json = {}): Json => ({
  usageType: 'http://example.com/usage',
  display: { id: 'Lampiran' },
  contentType: 'image/jpeg',
  length: data.length,
  sha2: sha2(data),
  ...parts,
});

export interface Part {
  data: Buffer;
  headers?: Record<string, string | undefined>;
}

function multipart(body: unknown, parts: Part[], end = `--${boundary}--`): Buffer {
  const chunks: Buffer[] = [
    Buffer.from(`--${boundary}\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}\r\n`),
  ];
  for (const { data, headers } of parts) {
    const all = {
      'Content-Type': 'image/jpeg',
      'Content-Transfer-Encoding': 'binary',
      'X-Experience-API-Hash': sha2(data),
      ...headers,
    };
    const lines = Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${value}`],
    );
    chunks.push(Buffer.from(`--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n`), data, Buffer.from('\r\n'));
  }
  chunks.push(Buffer.from(end));
  return Buffer.concat(chunks);
}

/** POST of a statement or a batch with the data of its attachments. */
export function postParts(
  lrs: TestLrs,
  client: Client,
  body: unknown,
  parts: Part[],
  end?: string,
): request.Test {
  return request(lrs.server)
    .post('/xapi/statements')
    .set(client.headers)
    .set('Content-Type', `multipart/mixed; boundary="${boundary}"`)
    .send(multipart(body, parts, end));
}

/** Raw bytes of a response. */
export function raw(call: request.Test): request.Test {
  return call.buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });
}
