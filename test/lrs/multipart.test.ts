// RFC 2046 5.1: multipart bodies, taken apart however they are cut into chunks.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readParts } from '../../lrs/http/multipart.ts';

interface PlainPart {
  headers: Record<string, string>;
  content: Buffer;
}

async function* inChunks(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

async function partsOf(body: Buffer | string, boundary = 'b', size = 1_000_000): Promise<PlainPart[]> {
  const parts: PlainPart[] = [];
  for await (const { headers, content } of readParts(inChunks(Buffer.from(body), size), boundary)) {
    const pieces: Buffer[] = [];
    for await (const piece of content) pieces.push(piece);
    parts.push({ headers: Object.fromEntries(headers), content: Buffer.concat(pieces) });
  }
  return parts;
}

const texts = async (body: string): Promise<string[]> =>
  (await partsOf(body)).map(({ content }) => content.toString('latin1'));

describe('readParts', () => {
  const data = Buffer.concat([
    Buffer.from('\r\n--\r\n--boun\r\n\n--boundary in the middle of data\r'),
    randomBytes(300),
    Buffer.from('\r\n\r\n'),
  ]);
  const body = Buffer.concat([
    Buffer.from('preamble\r\n--boundary  \r\nA: 1\r\nb : 2\r\n three\r\n\r\n'),
    data,
    Buffer.from('\r\n--boundary\r\n\r\nsecond\r\n--boundary--\r\nepilogue --boundary'),
  ]);
  it.each([1, 2, 3, 7, 64, 1000])('gives the same whatever the chunks are: %d bytes', async (size) => {
    expect(await partsOf(body, 'boundary', size)).toEqual([
      { headers: { a: '1', b: '2 three' }, content: data },
      { headers: {}, content: Buffer.from('second') },
    ]);
  });
  it.each<[string, string, string[]]>([
    ['nothing before the first delimiter', '--b\r\n\r\nx\r\n--b--', ['x']],
    ['an empty line before it', '\r\n--b\r\n\r\nx\r\n--b--\r\n', ['x']],
    ['no part', '--b--', []],
    ['empty data', '--b\r\n\r\n\r\n--b\r\nA: 1\r\n\r\n\r\n--b--', ['', '']],
    ['no data at all', '--b\r\nA: 1\r\n\r\n--b\r\n\r\n--b--', ['', '']],
    ['bare line feeds', '--b\nA: 1\n\nx\r\n--b\n\ny\n\n--b--\n', ['x\r', 'y\n']],
    ['line feeds in the data of a sender of CRLF', '--b\r\n\r\nx\n--b\ny\r\n--b--', ['x\n--b\ny']],
    ['the boundary within a line', '--b\r\n\r\nx--b\r\n--b--', ['x--b']],
  ])('reads %s', async (_, text, expected) => {
    expect(await texts(text)).toEqual(expected);
  });
  it.each<[string, string, RegExp]>([
    ['nothing', '', /end with its boundary/],
    ['no delimiter', 'text', /end with its boundary/],
    ['no end', '--b\r\n\r\nx\r\n--b\r\n', /end with its boundary/],
    ['an end in the middle of the headers', '--b\r\nA: 1', /end with its boundary/],
    ['an end right after a delimiter', '--b', /end with its boundary/],
    [
      'a line that is no header',
      '--b\r\nheader\r\n\r\nx\r\n--b--',
      /body\.parts\[0\]: has a malformed header/,
    ],
    ['a header that goes on before it began', '--b\r\n x\r\n\r\nx\r\n--b--', /malformed header/],
    ['a header twice', '--b\r\nA: 1\r\na: 2\r\n\r\nx\r\n--b--', /body\.parts\[0\]\.a: must be given once/],
    ['an endless line', `--b\r\nA: ${'x'.repeat(9000)}`, /line of more than 8192 bytes/],
    ['endless headers', `--b\r\n${'A: x\r\n '.repeat(3000)}`, /more than 8192 bytes of headers/],
    ['too many parts', `${'--b\r\n\r\n\r\n'.repeat(1001)}--b--`, /more than 1000 parts/],
  ])('refuses %s', async (_, text, message) => {
    await expect(partsOf(text)).rejects.toThrow(message);
  });
});
