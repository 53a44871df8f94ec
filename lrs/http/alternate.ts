// The alternate request syntax of 1.0.x (Communication 1.3): any request as a form POST, for clients that can send
// neither methods nor headers.
import { invalid, XapiError } from './errors.ts';
import type { Method } from './exchange.ts';

const formHeaders = [
  'authorization',
  'x-experience-api-version',
  'content-type',
  'content-length',
  'if-match',
  'if-none-match',
];
const methods: readonly Method[] = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'];

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
 */
export function unfold(query: URLSearchParams, form: Buffer): UnfoldedRequest {
  const method = methods.find((name) => name === query.get('method'));
  if (method === undefined) invalid('method', `must be one of ${methods.join(', ')}`);
  for (const name of query.keys()) {
    if (name !== 'method') invalid(name, 'must be a form field when the method parameter is used');
  }
  const headers = new Map<string, string>();
  const parameters = new URLSearchParams();
  let content = '';
  for (const [name, value] of new URLSearchParams(form.toString('utf8'))) {
    if (formHeaders.includes(name.toLowerCase())) headers.set(name.toLowerCase(), value);
    else if (name === 'content') content = value;
    else parameters.append(name, value);
  }
  return { method, query: parameters, headers, body: Buffer.from(content, 'utf8') };
}

/** 2.0 has no such syntax: there `method` is a parameter that nobody knows. */
export function refuseAlternate(): never {
  throw new XapiError(
    400,
    'method: is not a parameter of this request; xAPI 2.0 has no alternate request syntax',
    'method',
  );
}
