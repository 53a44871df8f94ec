// One LRS for a file of contract tests, and a client for each edition of the standard.
import { afterAll, beforeAll, expect } from '@jest/globals';
import request from 'supertest';
import type { XapiVersion } from '../../../lrs/http/version.ts';
import { type Client, guru, startLrs, type TestLrs } from '../harness.ts';

export const editions: readonly XapiVersion[] = ['1.0.3', '2.0.0'];
export type Query = Record<string, string>;

const activityId = 'http://example.com/activity';
const agent = JSON.stringify(guru);
/** Every resource, with a query that GET answers with 200 while the LRS is empty. */
export const everyResource: readonly (readonly [path: string, query: Query])[] = [
  ['statements', {}],
  ['activities', { activityId }],
  ['activities/state', { activityId, agent }],
  ['activities/profile', { activityId }],
  ['agents', { agent }],
  ['agents/profile', { agent }],
  ['about', {}],
];

export interface Editions {
  /** The client that speaks this edition. */
  client(version: XapiVersion): Client;
  /** A request with nothing but what the test sets. */
  bare(method: 'get' | 'head' | 'put' | 'post' | 'delete' | 'options', path: string): request.Test;
}

/** Starts the LRS before the tests of a file; after them no request may have been answered with 500. */
export function useEditions(options: Parameters<typeof startLrs>[0] = {}): Editions {
  let lrs: TestLrs;
  const clients = new Map<XapiVersion, Client>();
  beforeAll(async () => {
    lrs = await startLrs(options);
    for (const version of editions) clients.set(version, await lrs.client({ version }));
  });
  afterAll(async () => {
    await lrs.close();
    expect(lrs.errors).toEqual([]);
  });
  return {
    client(version) {
      const client = clients.get(version);
      if (client === undefined) throw new Error(`no client speaks ${version}`);
      return client;
    },
    bare: (method, path) => request(lrs.server)[method](`/xapi/${path}`),
  };
}

/** The query without one of its parameters. */
export function without(query: Query, name: string): Query {
  return Object.fromEntries(Object.entries(query).filter(([key]) => key !== name));
}
