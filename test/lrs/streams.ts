// Reading streamed answers of an LRS in tests: over HTTP at a chosen speed, or straight from a handler.
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { AccessKey } from '../../lrs/access/keys.ts';
import type { Resource, Services, XapiRequest, XapiResponse } from '../../lrs/http/exchange.ts';
import { limitsFrom } from '../../lrs/http/limits.ts';
import type { Store } from '../../lrs/index.ts';
import type { Client, TestLrs } from './harness.ts';

/** GET with fetch, which gives the body as it arrives; with a form, POST. */
export function stream(
  lrs: TestLrs,
  path: string,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
  form?: Readonly<Record<string, string>>,
): Promise<Response> {
  const { port } = lrs.server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/xapi/${path}`, {
    headers,
    ...(signal ? { signal } : {}),
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
}

/** A store that does as the one it wraps, but for the methods given; the rest of a real store stays. */
export function wrapStore(store: Store, methods: Partial<Store>): Store {
  return { ...store, ...methods };
}

/** Calls GET of a resource without HTTP, as a client of this key; `leave` is what closing the connection does. */
export async function callDirectly(
  resource: Resource,
  lrs: { store: Store; maxPageSize?: number },
  client: Client,
  query: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<{ response: XapiResponse; leave: () => void }> {
  const services: Services = {
    store: lrs.store,
    ...limitsFrom(lrs.maxPageSize === undefined ? {} : { maxPageSize: lrs.maxPageSize }),
  };
  const record = await lrs.store.readKey(client.key);
  if (record === undefined || resource.GET === undefined) throw new Error('no such key, or no GET');
  const key: AccessKey = {
    key: record.key,
    name: record.name,
    scopes: record.scopes,
    limits: record.limits,
    authority: { objectType: 'Agent', account: { homePage: 'https://lrs.example.org', name: record.key } },
  };
  const listeners: (() => void)[] = [];
  const request: XapiRequest = {
    method: 'GET',
    query: new URLSearchParams(query),
    version: '2.0.0',
    key,
    body: { bytes: async () => Buffer.alloc(0), async *chunks() {} },
    mountPath: '/xapi',
    header: (name) => headers[name],
    onClosed: (listener) => listeners.push(listener),
  };
  const response = await resource.GET(request, services);
  return {
    response,
    leave: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** The streamed body of a response. */
export function bodyOf({ body }: XapiResponse): AsyncIterator<string | Buffer> {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body))
    throw new Error('not a stream');
  return body[Symbol.asyncIterator]();
}

/** Resolves when it holds; a test's time limit is the limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}

/** The figure, once it hasn't changed for half a second. */
export async function settled(figure: () => number): Promise<number> {
  for (let seen = figure(); ; seen = figure()) {
    await pause(500);
    if (figure() === seen) return seen;
  }
}

/** How many clients are connected. */
export function connectionsOf(lrs: TestLrs): Promise<number> {
  return new Promise((resolve, reject) =>
    lrs.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

/** The text of a whole export; it must be one. */
export async function exported(
  lrs: TestLrs,
  client: Client,
  query: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const path = `statements/export?${new URLSearchParams(query)}`;
  const response = await stream(lrs, path, { ...client.headers, ...headers });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
