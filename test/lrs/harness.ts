// A real LRS for tests: over a SQLite file in a temporary folder, keys included.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import {
  createKey,
  createLrs,
  type KeyLimits,
  type LrsOptions,
  openSqliteStore,
  type Scope,
  type Store,
} from '../../lrs/index.ts';

export type Json = Record<string, unknown>;
type Query = Record<string, string | number | boolean>;

export interface TestLrs {
  readonly store: Store;
  readonly server: Server;
  /** Path of the database. */
  readonly file: string;
  /** Errors that were answered with 5xx. */
  readonly errors: unknown[];
  /** A client that authenticates with a new key. */
  client(options?: ClientOptions): Promise<Client>;
  close(): Promise<void>;
}

interface ClientOptions {
  scopes?: Scope[];
  version?: string;
  limits?: KeyLimits;
}

export interface Client {
  readonly key: string;
  readonly headers: Record<string, string>;
  get(path: string, query?: Query): request.Test;
  head(path: string, query?: Query): request.Test;
  put(path: string, query: Query, body: Json | Json[]): request.Test;
  post(path: string, body: unknown, query?: Query): request.Test;
  delete(path: string, query?: Query): request.Test;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'lrs-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function startLrs(options: Partial<LrsOptions> = {}): Promise<TestLrs> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'lrs.sqlite');
  const store = openSqliteStore(file);
  const errors: unknown[] = [];
  const lrs = createLrs({
    store,
    homePage: 'https://lrs.example.org',
    mountPath: '/xapi',
    onError: (error) => errors.push(error),
    ...options,
  });
  const server = createServer(lrs);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    store,
    server,
    file,
    errors,
    async client({ scopes = ['all'], version = '1.0.3', limits = {} }: ClientOptions = {}) {
      const { key, secret } = await createKey(store, { name: 'test', scopes, limits });
      const headers = {
        Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
        'X-Experience-API-Version': version,
      };
      const http = request(server);
      return {
        key,
        headers,
        get: (path, query = {}) => http.get(`/xapi/${path}`).set(headers).query(query),
        head: (path, query = {}) => http.head(`/xapi/${path}`).set(headers).query(query),
        put: (path, query, body) => http.put(`/xapi/${path}`).set(headers).query(query).send(body),
        post: (path, body, query = {}) =>
          http
            .post(`/xapi/${path}`)
            .set(headers)
            .set('Content-Type', 'application/json')
            .query(query)
            .send(JSON.stringify(body)),
        delete: (path, query = {}) => http.delete(`/xapi/${path}`).set(headers).query(query),
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      folder.remove();
    },
  };
}

export const guru = { objectType: 'Agent', mbox: 'mailto:siti@example.com' };

/** A valid statement with an id; parts can be replaced or, with undefined, left out. */
export function statement(parts: Json = {}): Json & { id: string } {
  return JSON.parse(
    JSON.stringify({
      id: randomUUID(),
      actor: guru,
      verb: { id: 'http://adlnet.gov/expapi/verbs/experienced', display: { en: 'experienced' } },
      object: { objectType: 'Activity', id: 'http://example.com/activity' },
      ...parts,
    }),
  );
}

/** Ids of the statements in a result. */
export function idsOf(response: { body: { statements: { id: string }[] } }): string[] {
  return response.body.statements.map(({ id }) => id);
}
