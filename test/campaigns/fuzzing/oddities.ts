// HTTP/1.1 at its edges: lying lengths, chunks, pipelines, broken lines, other protocols, and requests that break off.
import fc from 'fast-check';
import { type FuzzRequest, serialise } from '../support/message.ts';
import { damaged } from './bodies.ts';
import type { Known } from './headers.ts';
import { validStatement } from './statements.ts';

const crlf = '\r\n';

/** Lines that a head may hold beside the usual ones. */
const strangeLines: readonly string[] = [
  'Content-Length: -1',
  'Content-Length: 0',
  'Content-Length: 5',
  'Content-Length: 5, 5',
  'Content-Length: +5',
  'Content-Length: 0x10',
  'Content-Length: 99999999999999999999',
  'Content-Length: 1e3',
  'Content-Length:',
  'Content-Length : 3',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: chunked, gzip',
  'Transfer-Encoding: identity',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding:\tchunked',
  'Expect: 100-continue',
  'Expect: the unexpected',
  'Connection: close',
  'Connection: upgrade',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Host: another.example.org',
  'Host:',
  'X: a\0b',
  'X: a\rb',
  'X: a\nY: b',
  ' folded: yes',
  '\tfolded',
  'no colon at all',
  ': no name',
  'X y: space in the name',
  `X: ${'x'.repeat(20_000)}`,
  `${'x'.repeat(20_000)}: x`,
  `Cookie: ${'a=b; '.repeat(2000)}`,
  Array.from({ length: 300 }, (_, index) => `X-${index}: ${index}`).join(crlf),
  'X: \xff\xfe',
  'Trailer: X-Experience-API-Hash',
];
const firstLines: readonly string[] = [
  'POST /xapi/statements HTTP/1.0',
  'POST /xapi/statements HTTP/0.9',
  'POST /xapi/statements HTTP/2.0',
  'POST /xapi/statements HTTP/9.9',
  'POST /xapi/statements',
  'POST  /xapi/statements  HTTP/1.1',
  'post /xapi/statements HTTP/1.1',
  'GET http://lrs.example.org/xapi/about HTTP/1.1',
  'GET lrs.example.org/xapi/about HTTP/1.1',
  'GET * HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'CONNECT lrs.example.org:443 HTTP/1.1',
  'TRACE /xapi/statements HTTP/1.1',
  'PATCH /xapi/statements HTTP/1.1',
  'PROPFIND /xapi/statements HTTP/1.1',
  'QUERY /xapi/statements HTTP/1.1',
  'BREW /xapi/statements HTTP/1.1',
  'GET /xapi/statements?agent=\xff\xfe HTTP/1.1',
  'GET /xapi/statements?\0 HTTP/1.1',
  'GET /xapi/statements#fragment HTTP/1.1',
  'GET /xapi/../xapi/about HTTP/1.1',
  'GET //xapi/about HTTP/1.1',
  'GET \\xapi\\about HTTP/1.1',
  `GET /xapi/about?${'x'.repeat(20_000)} HTTP/1.1`,
  `GET /xapi/statements?${'limit=1&'.repeat(1500)} HTTP/1.1`,
  'PRI * HTTP/2.0\r\n\r\nSM',
  '',
];
const otherProtocols: readonly Buffer[] = [
  Buffer.from('160301020001000001fc0303', 'hex'),
  Buffer.from('\0'.repeat(100)),
  Buffer.from('\r\n'.repeat(500)),
  Buffer.from('SSH-2.0-x\r\n'),
  Buffer.from('GET'),
];

/** How a body is cut into chunks, rightly or not. */
function chunked(body: Buffer, way: string): Buffer {
  const half = body.length >> 1;
  const chunk = (bytes: Buffer, extension = ''): Buffer[] => [
    Buffer.from(`${bytes.length.toString(16)}${extension}${crlf}`),
    bytes,
    Buffer.from(crlf),
  ];
  const first = chunk(body.subarray(0, half), way === 'extension' ? ';a="b"' : '');
  const second = chunk(body.subarray(half));
  const end = Buffer.from(way === 'trailer' ? `0${crlf}X: y${crlf}${crlf}` : `0${crlf}${crlf}`);
  switch (way) {
    case 'no end':
      return Buffer.concat([...first, ...second]);
    case 'no number':
      return Buffer.concat([...first, Buffer.from(`zz${crlf}`), body, end]);
    case 'too long':
      return Buffer.concat([Buffer.from(`${(body.length + 9).toString(16)}${crlf}`), body, end]);
    case 'too short':
      return Buffer.concat([Buffer.from(`1${crlf}`), body, end]);
    case 'huge':
      return Buffer.concat([Buffer.from(`ffffffffffffffff${crlf}`), body, end]);
    default:
      return Buffer.concat([...first, ...second, end]);
  }
}
const chunkWays = [
  'right',
  'right',
  'extension',
  'trailer',
  'no end',
  'no number',
  'too long',
  'too short',
  'huge',
];

/** Bytes for a connection of their own. */
export function oddity({ credentials: [credential = ''] }: Known): fc.Arbitrary<FuzzRequest> {
  const usual = [
    'Host: lrs.example.org',
    `Authorization: ${credential}`,
    'X-Experience-API-Version: 1.0.3',
    'Content-Type: application/json',
  ];
  const assemble = (first: string, lines: readonly string[], body: Buffer): Buffer =>
    Buffer.concat([Buffer.from([first, ...lines, '', ''].join(crlf), 'latin1'), body]);
  const post = 'POST /xapi/statements HTTP/1.1';
  const body = validStatement.map((statement) => Buffer.from(JSON.stringify(statement)));
  const whole = body.map((bytes) => assemble(post, [...usual, `Content-Length: ${bytes.length}`], bytes));

  const strangeHead = fc
    .tuple(body, fc.subarray([...strangeLines], { maxLength: 2 }), fc.boolean(), fc.nat(4))
    .map(([bytes, strange, measured, place]) => {
      const lines = measured ? [...usual, `Content-Length: ${bytes.length}`] : [...usual];
      lines.splice(place, 0, ...strange);
      return assemble(post, lines, bytes);
    });
  const strangeFirst = fc
    .tuple(body, fc.constantFrom(...firstLines), fc.boolean())
    .map(([bytes, first, withHost]) =>
      assemble(first, [...usual.slice(withHost ? 0 : 1), `Content-Length: ${bytes.length}`], bytes),
    );
  const strangeLength = fc
    .tuple(body, fc.integer({ min: -200, max: 200 }))
    .map(([bytes, by]) =>
      assemble(post, [...usual, `Content-Length: ${Math.max(0, bytes.length + by)}`], bytes),
    );
  const chunks = fc
    .tuple(body, fc.constantFrom(...chunkWays))
    .map(([bytes, way]) => assemble(post, [...usual, 'Transfer-Encoding: chunked'], chunked(bytes, way)));
  const pipeline = fc.array(whole, { minLength: 2, maxLength: 5 }).map((all) => Buffer.concat(all));
  const brokenOff = fc.tuple(whole, fc.nat(3000)).map(([bytes, at]) => bytes.subarray(0, at % bytes.length));
  const noise = fc.oneof(
    fc.constantFrom(...otherProtocols),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );
  return fc
    .oneof(strangeHead, strangeFirst, strangeLength, chunks, pipeline, brokenOff, damaged(whole), noise)
    .map((bytes) => ({ kind: 'oddity', method: 'odd', bytes, odd: true }));
}

/** A POST whose body comes in proper chunks: as ordinary as one with a Content-Length. */
export function chunkedPost({ credentials: [credential = ''] }: Known): fc.Arbitrary<FuzzRequest> {
  return validStatement.map((statement) => {
    const head = serialise({
      method: 'POST',
      target: '/xapi/statements',
      headers: [
        ['Authorization', credential],
        ['X-Experience-API-Version', '1.0.3'],
        ['Content-Type', 'application/json'],
        ['Transfer-Encoding', 'chunked'],
      ],
    });
    const bytes = Buffer.concat([head, chunked(Buffer.from(JSON.stringify(statement)), 'right')]);
    return { kind: 'chunked', method: 'POST', bytes, odd: false, listsIds: true };
  });
}
