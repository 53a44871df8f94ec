// multipart/mixed in both directions (Communication 1.5.2): statements first, then the raw data of attachments.
import { createHash, randomBytes } from 'node:crypto';
import { invalid } from '../http/errors.ts';
import { parseStatementJson } from '../http/json.ts';
import { isJsonType } from '../http/media-type.ts';
import type { AttachmentData } from '../store/port.ts';
import { isSha2 } from './values.ts';

const algorithms: Readonly<Record<number, string>> = {
  56: 'sha224',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
};

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Buffer;
}

/** A received attachment part; contentType is '' when the part has none. */
export type ReceivedAttachment = AttachmentData;

/**
 * Takes a multipart body apart.
 * @returns the JSON of the first part, not yet validated, and the attachment parts with their hashes checked
 * @throws XapiError 400 that says which part is wrong
 */
export function parseMultipart(
  body: Buffer,
  boundary: string,
): { json: unknown; attachments: ReceivedAttachment[] } {
  const [first, ...rest] = splitParts(body, boundary);
  if (first === undefined) invalid('body', 'must hold at least the part with the statements');
  if (!isJsonType(first.headers.get('content-type'))) {
    invalid('body.parts[0].Content-Type', 'must be application/json: the first part holds the statements');
  }
  return {
    json: parseStatementJson(first.content, 'body.parts[0]'),
    attachments: rest.map((part, index) => readAttachment(part, `body.parts[${index + 1}]`)),
  };
}

function readAttachment({ headers, content }: Part, path: string): ReceivedAttachment {
  if (headers.get('content-transfer-encoding')?.toLowerCase() !== 'binary') {
    invalid(`${path}.Content-Transfer-Encoding`, 'must be binary');
  }
  const sha2 = headers.get('x-experience-api-hash')?.toLowerCase();
  if (sha2 === undefined || !isSha2(sha2)) {
    invalid(`${path}.X-Experience-API-Hash`, 'is required: the hexadecimal SHA-2 hash of the part');
  }
  if (
    sha2 !==
    createHash(algorithms[sha2.length] ?? 'sha256')
      .update(content)
      .digest('hex')
  ) {
    invalid(`${path}.X-Experience-API-Hash`, 'is not the hash of the data that was received');
  }
  const length = headers.get('content-length');
  if (length !== undefined && Number(length) !== content.length) {
    invalid(`${path}.Content-Length`, `says ${length}, but the part has ${content.length} octets`);
  }
  return { sha2, contentType: headers.get('content-type') ?? '', content };
}

/** RFC 2046: parts stand between lines of `--boundary`, the last one followed by `--boundary--`. */
function splitParts(body: Buffer, boundary: string): Part[] {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Part[] = [];
  let position = findDelimiter(body, delimiter, 0);
  while (position >= 0) {
    const after = position + delimiter.length;
    if (body.toString('latin1', after, after + 2) === '--') return parts;
    const start = body.indexOf('\n', after) + 1;
    const next = findDelimiter(body, delimiter, start);
    if (start === 0 || next < 0) break;
    parts.push(readPart(body.subarray(start, next)));
    position = next;
  }
  invalid('body', 'must be multipart/mixed and end with its boundary');
}

/** The next delimiter that stands at the start of a line. */
function findDelimiter(body: Buffer, delimiter: Buffer, from: number): number {
  for (let at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    if (at === 0 || body[at - 1] === 0x0a) return at;
  }
  return -1;
}

function readPart(bytes: Buffer): Part {
  // The line break before the delimiter belongs to the delimiter.
  const end = bytes.length - (bytes.at(-2) === 0x0d ? 2 : 1);
  const headers = new Map<string, string>();
  let position = 0;
  for (;;) {
    const lineEnd = bytes.indexOf('\n', position);
    if (lineEnd < 0) invalid('body', 'has a part without an empty line after its headers');
    const line = bytes.toString('latin1', position, lineEnd).trim();
    position = lineEnd + 1;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon < 1) invalid('body', 'has a part with a malformed header');
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, content: bytes.subarray(position, Math.max(position, end)) };
}

/** Puts a response together: the JSON text first, then each attachment once. */
export function buildMultipart(
  json: string,
  attachments: readonly AttachmentData[],
): { contentType: string; body: Buffer } {
  const boundary = `part-${randomBytes(18).toString('hex')}`;
  const chunks: Buffer[] = [
    Buffer.from(`--${boundary}\r\nContent-Type: application/json\r\n\r\n${json}\r\n`),
  ];
  for (const { sha2, contentType, content } of attachments) {
    const headers = [
      `--${boundary}`,
      `Content-Type: ${contentType}`,
      'Content-Transfer-Encoding: binary',
      `X-Experience-API-Hash: ${sha2}`,
    ];
    chunks.push(Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n'));
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`));
  return { contentType: `multipart/mixed; boundary=${boundary}`, body: Buffer.concat(chunks) };
}
