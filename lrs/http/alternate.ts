// The alternate request syntax of 1.0.x (Communication 1.3): any request as a form POST, for clients that can send
// neither methods nor headers.
import { isUtf8 } from 'node:buffer';
import { invalid, XapiError } from './errors.ts';
import type { Method } from './exchange.ts';
import { demandUtf8 } from './parameters.ts';

const formHeaders = [
  'authorization',
  'x-experience-api-version',
  'content-type',
  'content-length',
  'if-match',
  'if-none-match',
];
/** What HTTP lets a header carry (RFC 9110, 5.5): visible characters of one byte, spaces and tabs. */
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;
const methods: readonly Method[] = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'];
/** Most fields of a form: more than any resource has parameters. Millions would fit in its bytes, but not in memory. */
const maxFields = 100;

export interface UnfoldedRequest {
  readonly method: Method;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** True for a request that uses the syntax: a POST with the parameter `method`. */
export function isAlternate(method: string, query: URLSearchParams): boolean {
  return method === 'POST' && query.has('method');
}

/**
 * Unfolds the form into the request that is meant: some fields are headers, `content` is the body, the rest are
 * parameters.
 * @throws XapiError 400 for an unknown method, for parameters beside the form, for a header that HTTP couldn't carry, for
 *   a header or a body that is given twice, for PUT and POST without `content`, and for text that isn't UTF-8
 */
export function unfold(query: URLSearchParams, form: Buffer): UnfoldedRequest {
  const method = methods.find((name) => name === query.get('method'));
  if (method === undefined) invalid('method', `must be one of ${methods.join(', ')}`);
  for (const name of query.keys()) {
    if (name !== 'method') invalid(name, 'must be a form field when the method parameter is used');
  }
  if (query.getAll('method').length > 1) invalid('method', 'must be given once only');
  const headers = new Map<string, string>();
  const parameters = new URLSearchParams();
  let content: string | undefined;
  for (const [name, value] of fieldsOf(form)) {
    const header = name.toLowerCase();
    if (headers.has(header) || (name === 'content' && content !== undefined)) {
      invalid(name, 'must be given once only');
    }
    if (formHeaders.includes(header)) {
      if (!headerValue.test(value)) invalid(name, 'must be a value that an HTTP header can carry');
      headers.set(header, value.trim());
    } else if (name === 'content') content = value;
    else parameters.append(name, value);
  }
  if (content === undefined && (method === 'PUT' || method === 'POST')) {
    invalid('content', `is required: the form field that holds the body of the ${method} request`);
  }
  // The Content-Type of the request itself is that of the form; where the form names none, the usual one is meant (1.5).
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return { method, query: parameters, headers, body: Buffer.from(content ?? '', 'utf8') };
}

function fieldsOf(form: Buffer): URLSearchParams {
  if (!isUtf8(form)) invalid('form', 'must be encoded as UTF-8');
  let separators = 0;
  for (let at = form.indexOf('&'); at >= 0 && separators < maxFields; at = form.indexOf('&', at + 1)) {
    separators += 1;
  }
  if (separators === maxFields) invalid('form', `must not have more than ${maxFields} fields`);
  const text = form.toString('utf8');
  demandUtf8(text, 'form');
  return new URLSearchParams(text);
}

/**
 * A page of any site can make a browser send a form, and the browser adds the credentials that it remembers.
 * @param fetchMode the Sec-Fetch-Mode header
 * @throws XapiError 403 for a form that was sent in that way without credentials of its own
 */
export function demandOwnCredentials({ headers }: UnfoldedRequest, fetchMode: unknown): void {
  if (fetchMode === 'navigate' && !headers.has('authorization')) {
    throw new XapiError(
      403,
      'Authorization: a form that a page sends must have this as a field',
      'Authorization',
    );
  }
}

/** 2.0 has no such syntax: there `method` is a parameter that nobody knows. */
export function refuseAlternate(): never {
  throw new XapiError(
    400,
    'method: is not a parameter of this request; xAPI 2.0 has no alternate request syntax',
    'method',
  );
}
