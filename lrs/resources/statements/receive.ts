// Receiving statements, common to PUT and POST (Communication 2.1.1, 2.1.2): read, validate, prepare, write.
import { demandStatements, isWithin } from '../../access/limits.ts';
import { may } from '../../access/scopes.ts';
import { invalid, XapiError } from '../../http/errors.ts';
import type { Services, XapiRequest } from '../../http/exchange.ts';
import { parseStatementJson } from '../../http/json.ts';
import { isJsonType, multipartBoundary } from '../../http/media-type.ts';
import { actorKey } from '../../statement/actor.ts';
import { type ReceivedAttachment, receiveMultipart } from '../../statement/multipart.ts';
import { prepareStatement } from '../../statement/prepare.ts';
import { checkSignature, openSignature, signatureUsage } from '../../statement/signature.ts';
import type { Attachment, Statement } from '../../statement/types.ts';
import type { NewAttachment, NewStatement, Upload } from '../../store/port.ts';

/** The JSON that a request carries, not yet validated, and the raw attachments that came along. */
export interface Received {
  readonly json: unknown;
  readonly attachments: readonly ReceivedAttachment[];
}

/**
 * Reads the body as its Content-Type says, application/json or multipart/mixed (1.5), and does the work with it. Raw data
 * that the work hasn't stored as attachments is dropped afterwards.
 * @throws XapiError 400, or 413 for a body or a batch that is too large
 */
export async function receiving<T>(
  request: XapiRequest,
  services: Services,
  work: (received: Received) => Promise<T>,
): Promise<T> {
  const uploads: Upload[] = [];
  try {
    const received = await readStatements(request, services, uploads);
    if (Array.isArray(received.json)) demandBatchSize(received.json.length, services);
    return await work(received);
  } finally {
    // Where even that fails, the store drops them in its own time.
    await Promise.allSettled(uploads.map((upload) => services.store.discardUpload(upload)));
  }
}

async function readStatements(
  request: XapiRequest,
  services: Services,
  uploads: Upload[],
): Promise<Received> {
  const contentType = request.header('content-type');
  if (isJsonType(contentType)) {
    return { json: parseStatementJson(await request.body.bytes(), 'body'), attachments: [] };
  }
  const boundary = multipartBoundary(contentType);
  if (boundary !== undefined) {
    return receiveMultipart(request.body.chunks(), boundary, { ...services, uploads });
  }
  invalid('Content-Type', 'must be application/json, or multipart/mixed with a boundary');
}

function demandBatchSize(count: number, { maxBatchSize }: Services): void {
  if (count > maxBatchSize) {
    throw new XapiError(413, `statements: ${count} are too many for one request; send up to ${maxBatchSize}`);
  }
}

/**
 * Stores validated statements and resolves when they are on disk.
 * @param paths how messages call each statement
 * @returns the ids in the order of the statements
 * @throws XapiError 400 (ids, attachments), 403 (limits of the key, voiding), 409 (a known id with a different statement)
 */
export async function storeStatements(
  statements: readonly Statement[],
  paths: (index: number) => string,
  received: readonly ReceivedAttachment[],
  request: XapiRequest,
  { store, gate }: Services,
): Promise<string[]> {
  demandStatements(request.key, statements, paths);
  const attachments = matchAttachments(statements, paths, received);
  const options = {
    version: request.version,
    authority: request.key.authority,
    defines: (activity: string) => may(request.key, 'define activities') && isWithin(request.key, activity),
  };
  const batch = statements.map((statement) => prepareStatement(statement, options));
  checkDistinct(batch, paths);
  await checkVoiding(batch, paths, request, store);
  const write = () => store.writeStatements(batch, attachments);
  const { conflict } = await (gate === undefined ? write() : gate(request.key, statements, paths, write));
  if (conflict !== undefined) {
    throw new XapiError(
      409,
      `statement.id: ${conflict} belongs to a different statement already`,
      'statement.id',
    );
  }
  return batch.map((statement, index) => statements[index]?.id ?? statement.id);
}

function checkDistinct(batch: readonly NewStatement[], paths: (index: number) => string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of batch.entries()) {
    if (seen.has(id)) invalid(`${paths(index)}.id`, `must occur once in a batch; ${id} occurs twice`);
    seen.add(id);
  }
}

/** A key voids what it sent itself; anything else only with the scope "all" (Data 2.3.2). */
async function checkVoiding(
  batch: readonly NewStatement[],
  paths: (index: number) => string,
  { key }: XapiRequest,
  store: Services['store'],
): Promise<void> {
  if (may(key, 'void any statement')) return;
  const own = new Set(batch.map(({ id }) => id));
  for (const [index, { voiding, target }] of batch.entries()) {
    if (!voiding || target === undefined || own.has(target)) continue;
    const statement = await store.readStatement(target);
    if (statement?.authority === actorKey(key.authority)) continue;
    throw new XapiError(
      403,
      `${paths(index)}: these credentials may void only statements that they sent`,
      paths(index),
    );
  }
}

/**
 * Finds the raw data of every attachment by its hash; each must have data or a fileUrl, and each part must be wanted
 * (1.5.2). Signatures are checked on the way.
 */
function matchAttachments(
  statements: readonly Statement[],
  paths: (index: number) => string,
  received: readonly ReceivedAttachment[],
): NewAttachment[] {
  const parts = new Map(received.map((part) => [part.sha2, part]));
  const wanted = new Map<string, NewAttachment>();
  const signatures = new Map<string, Statement | undefined>();
  for (const [index, statement] of statements.entries()) {
    for (const { attachment, path } of attachmentsOf(statement, paths(index))) {
      const sha2 = attachment.sha2.toLowerCase();
      const part = parts.get(sha2);
      const signed = attachment.usageType === signatureUsage;
      if (part === undefined) {
        if (attachment.fileUrl === undefined || signed) {
          invalid(
            path,
            'must come with its data as a part of multipart/mixed, or have a fileUrl (a signature: with its data)',
          );
        }
        continue;
      }
      checkPart(attachment, part, path);
      if (signed) {
        if (!Buffer.isBuffer(part.content)) invalid(path, 'is too large for a signature');
        if (!signatures.has(sha2)) signatures.set(sha2, openSignature(part.content, path));
        checkSignature(statement, attachment, signatures.get(sha2), path);
      }
      wanted.set(sha2, { ...part, contentType: attachment.contentType });
    }
  }
  for (const sha2 of parts.keys()) {
    if (!wanted.has(sha2))
      invalid('X-Experience-API-Hash', `no statement has an attachment with the hash ${sha2}`);
  }
  return [...wanted.values()];
}

function* attachmentsOf(
  statement: Statement,
  path: string,
): Generator<{ attachment: Attachment; path: string }> {
  for (const [i, attachment] of (statement.attachments ?? []).entries()) {
    yield { attachment, path: `${path}.attachments[${i}]` };
  }
  if (statement.object.objectType === 'SubStatement') {
    for (const [i, attachment] of (statement.object.attachments ?? []).entries()) {
      yield { attachment, path: `${path}.object.attachments[${i}]` };
    }
  }
}

/** Where the attachment and the headers of its part say the same thing, they must agree (1.5.2). */
function checkPart(attachment: Attachment, part: ReceivedAttachment, path: string): void {
  if (attachment.length !== part.length) {
    invalid(`${path}.length`, `says ${attachment.length}, but ${part.length} octets were received`);
  }
  if (part.contentType !== '' && !agree(part.contentType, attachment.contentType)) {
    invalid(`${path}.contentType`, `must be the Content-Type of its part, ${part.contentType}`);
  }
}

/**
 * Whether two media types say the same. A parameter that only one of them has doesn't contradict the other: the example of
 * 1.5.2 calls a part text/plain whose contentType is "text/plain; charset=ascii".
 */
function agree(one: string, other: string): boolean {
  const [first, second] = [mediaTypeParts(one), mediaTypeParts(other)];
  return [...first].every(([name, value]) => (second.get(name) ?? value) === value);
}

/** The type under the name '', and the parameters; all in lower case, without spaces and quotes. */
function mediaTypeParts(type: string): Map<string, string> {
  const [essence = '', ...parameters] = type
    .toLowerCase()
    .replace(/[\s"]+/g, '')
    .split(';');
  return new Map([
    ['', essence],
    ...parameters.map((parameter): [string, string] => {
      const [name = '', value = ''] = parameter.split('=', 2);
      return [name, value];
    }),
  ]);
}
