// Signed statements (Data 2.6): the JWS is well formed, signs this very statement, and fits the certificate it brings.
import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import { invalid } from '../http/errors.ts';
import { sameStatement } from './compare.ts';
import type { Attachment, Statement } from './types.ts';
import { validateStatement } from './validate.ts';

export const signatureUsage = 'http://adlnet.gov/expapi/attachments/signature';

const digests: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

/**
 * Checks the signature that an attachment holds.
 * @param path path of the attachment, for messages
 * @throws XapiError 400 for a malformed signature, another payload, or a signature that the certificate denies
 */
export function checkSignature(
  statement: Statement,
  attachment: Attachment,
  data: Buffer,
  path: string,
): void {
  if (attachment.contentType !== 'application/octet-stream') {
    invalid(`${path}.contentType`, 'must be application/octet-stream in a signature');
  }
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(data.toString('latin1').trim());
  const [header, payload] = [parts?.[1], parts?.[2]].map((part) => decodeObject(part));
  if (parts === null || header === undefined || payload === undefined) {
    invalid(path, 'must be a JSON web signature in compact serialization');
  }
  const digest =
    typeof header.alg === 'string' && Object.hasOwn(digests, header.alg) ? digests[header.alg] : undefined;
  if (digest === undefined) invalid(path, 'must be signed with RS256, RS384 or RS512');
  const { attachments, ...unsigned } = statement;
  const others = attachments?.filter((other) => other.usageType !== signatureUsage) ?? [];
  const original = others.length === 0 ? unsigned : { ...unsigned, attachments: others };
  if (!isSameStatement(payload, original)) invalid(path, 'must have this statement as its payload');
  const key = certificateKey(header.x5c, path);
  const signature = Buffer.from(parts[3] ?? '', 'base64url');
  if (key !== undefined && !verify(digest, Buffer.from(`${parts[1]}.${parts[2]}`), key, signature)) {
    invalid(path, 'is not a signature made with the key of its certificate (x5c)');
  }
}

function decodeObject(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isSameStatement(payload: Record<string, unknown>, statement: Statement): boolean {
  try {
    const signed = validateStatement(payload, 'payload', '2.0.0');
    const sameAttachments = (signed.attachments ?? []).length === (statement.attachments ?? []).length;
    return (
      (signed.id === undefined || signed.id === statement.id) &&
      sameAttachments &&
      sameStatement(signed, statement)
    );
  } catch {
    return false;
  }
}

/** The public key of the first certificate in the chain; undefined when there is no x5c. */
function certificateKey(chain: unknown, path: string): KeyObject | undefined {
  if (chain === undefined) return undefined;
  const [leaf] = Array.isArray(chain) ? chain : [];
  try {
    if (typeof leaf !== 'string') throw new TypeError('not a certificate');
    const { publicKey } = new X509Certificate(Buffer.from(leaf, 'base64'));
    if (publicKey.asymmetricKeyType !== 'rsa') throw new TypeError('not an RSA key');
    return publicKey;
  } catch {
    invalid(path, 'has an x5c header that is not a chain of X.509 certificates with an RSA key');
  }
}
