// A request and a response as the resources see them: plain values, independent of Express.
import { createHash } from 'node:crypto';
import type { AccessKey } from '../access/keys.ts';
import type { Statement } from '../statement/types.ts';
import type { Store, WriteOutcome } from '../store/port.ts';
import type { Limits } from './limits.ts';
import type { XapiVersion } from './version.ts';

export type Method = 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';

/** The body of a request; it can be read once, in one of the two ways. */
export interface RequestBody {
  /**
   * The whole body, up to maxBodyBytes.
   * @throws XapiError 413 when it is larger, 400 when the client hangs up half-way, 503 when there is no room for it now
   */
  bytes(): Promise<Buffer>;
  /** The body as it arrives, up to maxMultipartBytes, with the same errors. */
  chunks(): AsyncIterable<Buffer>;
}

/** One request after version negotiation, authentication and the alternate request syntax are dealt with. */
export interface XapiRequest {
  readonly method: Method;
  readonly query: URLSearchParams;
  readonly version: XapiVersion;
  readonly key: AccessKey;
  readonly body: RequestBody;
  /** Path the LRS is mounted at, e.g. `/xapi`; `more` links start with it. */
  readonly mountPath: string;
  /** Value of a request header, by its lower-case name. */
  header(name: string): string | undefined;
  /** Calls the listener once, when the answer has been sent or the client has gone: at once if it has gone already. */
  onClosed(listener: () => void): void;
}

/** What a resource answers; strings are sent as UTF-8, what is iterable is streamed at the speed of the client. */
export interface XapiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | AsyncIterable<string | Buffer>;
}

/**
 * Stands between the statements of a request, found valid and allowed, and the store: it calls `write`, or throws an
 * XapiError, whereupon nothing of the request is stored.
 * @param paths how messages call each statement
 */
export type StatementGate = (
  key: AccessKey,
  statements: readonly Statement[],
  paths: (index: number) => string,
  write: () => Promise<WriteOutcome>,
) => Promise<WriteOutcome>;

/** What every resource may use. */
export interface Services extends Limits {
  readonly store: Store;
  readonly gate?: StatementGate | undefined;
}

/** One method of one resource. */
export type Handler = (request: XapiRequest, services: Services) => Promise<XapiResponse>;

/** The methods that a resource supports; HEAD follows GET (Communication 1.1). */
export type Resource = Partial<Record<Exclude<Method, 'HEAD'>, Handler>>;

/** A JSON response. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): XapiResponse {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** What GET answers with: JSON with the ETag of Communication 3.1, the SHA-1 of what is sent. */
export function taggedJson(value: unknown, headers: Record<string, string> = {}): XapiResponse {
  return taggedText(JSON.stringify(value), headers);
}

/** The same, from JSON text. */
export function taggedText(body: string | Buffer, headers: Record<string, string> = {}): XapiResponse {
  const etag = createHash('sha1').update(body).digest('hex');
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json', ...headers, ETag: `"${etag}"` },
    body,
  };
}

/** `204 No Content`. */
export const noContent: XapiResponse = { status: 204 };
