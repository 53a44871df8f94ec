// Signed statements (Data 2.6): the JWS is well formed, signs this very statement, and fits the certificate it brings.
import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import { invalid } from '../http/errors.ts';
import { parseStatementJson } from '../http/json.ts';
import type { XapiVersion } from '../http/version.ts';
import { sameStatement } from './compare.ts';
import type { Attachment, Statement } from './types.ts';
import { validateStatement } from './validate.ts';

export const signatureUsage = 'http://adlnet.gov/expapi/attachments/signature';

const digests: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

/**
 * Checks that an attachment which is a signature signs its statement.
 * @param signed what {@link openSignature} has found in its data
 * @param path path of the attachment, for messages
 * @throws XapiError 400 for another payload or another type
 */
export function checkSignature(
  statement: Statement,
  attachment: Attachment,
  signed: Statement | undefined,
  path: string,
): void {
  if (attachment.contentType !== 'application/octet-stream') {
    invalid(`${path}.contentType`, 'must be application/octet-stream in a signature');
  }
  if (!isPayloadOf(statement, signed)) invalid(path, 'must have this statement as its payload');
}

/**
 * Opens a signature and checks it by itself. Several statements of a batch may name the same data: it is opened once.
 * @param path path of the attachment, for messages
 * @returns the statement that is its payload; undefined when the payload is no statement
 * @throws XapiError 400 for a malformed signature, or one that the certificate denies
 */
export function openSignature(data: Buffer, path: string): Statement | undefined {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(data.toString('latin1').trim());
  const header = decodeObject(parts?.[1]);
  const payload = decodeObject(parts?.[2]);
  if (parts === null || header === undefined || payload === undefined) {
    invalid(path, 'must be a JSON web signature in compact serialization');
  }
  const digest =
    typeof header.alg === 'string' && Object.hasOwn(digests, header.alg) ? digests[header.alg] : undefined;
  if (digest === undefined) invalid(path, 'must be signed with RS256, RS384 or RS512');
  const key = certificateKey(header.x5c, path);
  const signature = Buffer.from(parts[3] ?? '', 'base64url');
  if (key !== undefined && !verify(digest, Buffer.from(`${parts[1]}.${parts[2]}`), key, signature)) {
    invalid(path, 'is not a signature made with the key of its certificate (x5c)');
  }
  return readStatement(payload, '1.0.3') ?? readStatement(payload, '2.0.0');
}

function decodeObject(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value = parseStatementJson(Buffer.from(text ?? '', 'base64url'), 'payload');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The payload is the statement before the signature was added, and both are compared as 2.3.1 says: attachments don't
 * count. An id that the signer left to the LRS may be missing.
 */
function isPayloadOf(statement: Statement, signed: Statement | undefined): boolean {
  if (signed === undefined) return false;
  const sameId = signed.id === undefined || signed.id.toLowerCase() === statement.id?.toLowerCase();
  return sameId && sameStatement(signed, statement);
}

/** The payload as a statement of an edition; undefined when it isn't one. */
function readStatement(payload: Record<string, unknown>, version: XapiVersion): Statement | undefined {
  try {
    return validateStatement(payload, 'payload', version);
  } catch {
    return undefined;
  }
}

/** The public key of the first certificate in the chain; undefined when there is no x5c. */
function certificateKey(chain: unknown, path: string): KeyObject | undefined {
  if (chain === undefined) return undefined;
  try {
    const [leaf] = (chain as unknown[]).map(readCertificate);
    if (leaf?.publicKey.asymmetricKeyType !== 'rsa') throw new TypeError('not an RSA key');
    return leaf.publicKey;
  } catch {
    invalid(path, 'has an x5c header that is not a chain of X.509 certificates with an RSA key');
  }
}

function readCertificate(text: unknown): X509Certificate {
  if (typeof text !== 'string') throw new TypeError('not a certificate');
  return new X509Certificate(Buffer.from(text, 'base64'));
}
