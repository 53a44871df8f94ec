// multipart/mixed in both directions (Communication 1.5.2): statements first, then the raw data of attachments.
import { createHash, randomBytes } from 'node:crypto';
import { invalid, XapiError } from '../http/errors.ts';
import { parseStatementJson } from '../http/json.ts';
import { isJsonType } from '../http/media-type.ts';
import { type Part, readParts } from '../http/multipart.ts';
import type { NewAttachment, Store, StoredAttachment, Upload } from '../store/port.ts';
import { isSha2 } from './values.ts';

const algorithms: Readonly<Record<number, string>> = {
  56: 'sha224',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
};

/** The attachments of a request stay in memory as long as they have no more bytes than this together. */
const memoryBytes = 1024 * 1024;
/** What doesn't fit there is handed to the store in pieces of about this many bytes. */
const pieceBytes = 256 * 1024;

/** A received attachment part; contentType is '' when the part has none. */
export type ReceivedAttachment = NewAttachment;

/** Where received data goes. */
export interface Reception {
  readonly store: Pick<Store, 'beginUpload' | 'appendUpload'>;
  /** Most bytes in the part with the statements. */
  readonly maxBodyBytes: number;
  /** Gets every upload that is begun; whoever owns the list discards them when the request fails. */
  readonly uploads: Upload[];
}

/**
 * Takes a multipart body apart while it arrives.
 * @returns the JSON of the first part, not yet validated, and the attachment parts with their hashes checked
 * @throws XapiError 400 that says which part is wrong, 413 when the statements are too large
 */
export async function receiveMultipart(
  chunks: AsyncIterable<Buffer>,
  boundary: string,
  reception: Reception,
): Promise<{ json: unknown; attachments: ReceivedAttachment[] }> {
  let json: unknown;
  const attachments: ReceivedAttachment[] = [];
  let room = memoryBytes;
  let index = 0;
  for await (const part of readParts(chunks, boundary)) {
    const path = `body.parts[${index}]`;
    if (index === 0) {
      json = await receiveStatements(part, path, reception.maxBodyBytes);
    } else {
      const attachment = await receiveAttachment(part, path, room, reception);
      attachments.push(attachment);
      if (Buffer.isBuffer(attachment.content)) room -= attachment.length;
    }
    index += 1;
  }
  if (index === 0) invalid('body', 'must hold at least the part with the statements');
  return { json, attachments };
}

async function receiveStatements({ headers, content }: Part, path: string, limit: number): Promise<unknown> {
  if (!isJsonType(headers.get('content-type'))) {
    invalid(`${path}.Content-Type`, 'must be application/json: the first part holds the statements');
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    length += piece.length;
    if (length > limit) throw new XapiError(413, `${path}: is larger than ${limit} bytes`, path);
    pieces.push(piece);
  }
  return parseStatementJson(Buffer.concat(pieces, length), path);
}

async function receiveAttachment(
  { headers, content }: Part,
  path: string,
  room: number,
  reception: Reception,
): Promise<ReceivedAttachment> {
  if (headers.get('content-transfer-encoding')?.toLowerCase() !== 'binary') {
    invalid(`${path}.Content-Transfer-Encoding`, 'must be binary');
  }
  const sha2 = headers.get('x-experience-api-hash')?.toLowerCase();
  if (sha2 === undefined || !isSha2(sha2)) {
    invalid(`${path}.X-Experience-API-Hash`, 'is required: the hexadecimal SHA-2 hash of the part');
  }
  const hash = createHash(algorithms[sha2.length] ?? 'sha256');
  let length = 0;
  const watched = async function* () {
    for await (const piece of content) {
      hash.update(piece);
      length += piece.length;
      yield piece;
    }
  };
  const received = await collect(watched(), room, reception);
  if (hash.digest('hex') !== sha2) {
    invalid(`${path}.X-Experience-API-Hash`, 'is not the hash of the data that was received');
  }
  const declared = headers.get('content-length');
  if (declared !== undefined && Number(declared) !== length) {
    invalid(`${path}.Content-Length`, `says ${declared}, but the part has ${length} octets`);
  }
  return { sha2, contentType: headers.get('content-type') ?? '', length, content: received };
}

/** Keeps the data in memory where there is room for it; otherwise the store takes it in as it comes. */
async function collect(
  content: AsyncIterable<Buffer>,
  room: number,
  { store, uploads }: Reception,
): Promise<Buffer | Upload> {
  let upload: Upload | undefined;
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    pieces.push(piece);
    length += piece.length;
    if (length <= (upload === undefined ? room : pieceBytes)) continue;
    if (upload === undefined) {
      upload = await store.beginUpload();
      uploads.push(upload);
    }
    await store.appendUpload(upload, Buffer.concat(pieces, length));
    pieces = [];
    length = 0;
  }
  const rest = Buffer.concat(pieces, length);
  if (upload === undefined) return rest;
  if (length > 0) await store.appendUpload(upload, rest);
  return upload;
}

/** Puts a response together: the JSON text first, then each attachment once, read when its turn comes. */
export function buildMultipart(
  json: Buffer,
  attachments: readonly StoredAttachment[],
): { headers: Record<string, string>; body: AsyncIterable<string | Buffer> } {
  const boundary = `part-${randomBytes(18).toString('hex')}`;
  const first = `--${boundary}\r\nContent-Type: application/json\r\n\r\n`;
  const heads = attachments.map(
    ({ sha2, contentType }) =>
      `--${boundary}\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${sha2}\r\n\r\n`,
  );
  const last = `--${boundary}--\r\n`;
  const texts = [first, ...heads, last].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  // Each part is followed by a line break.
  const data = [json, ...attachments].reduce((sum, { length }) => sum + length + 2, 0);
  return {
    headers: {
      'Content-Type': `multipart/mixed; boundary=${boundary}`,
      'Content-Length': String(texts + data),
    },
    body: (async function* () {
      yield first;
      yield json;
      yield '\r\n';
      for (const [index, { content }] of attachments.entries()) {
        yield heads[index] ?? '';
        yield* content();
        yield '\r\n';
      }
      yield last;
    })(),
  };
}
