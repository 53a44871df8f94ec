// The public client @xapi/xapi speaks to this LRS as it would to any other.
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import library from '@xapi/xapi';
import { createKey } from '../../lrs/index.ts';
import { startLrs, type TestLrs } from './harness.ts';

// The package's types describe its ES module, Node loads its CommonJS one: there the class itself is the default.
const XAPI = library as unknown as typeof library.default;

let lrs: TestLrs;
beforeAll(async () => {
  lrs = await startLrs();
});
afterAll(() => lrs.close());

it('@xapi/xapi sends and finds statements and keeps state', async () => {
  const { key, secret } = await createKey(lrs.store, { name: 'client', scopes: ['all'] });
  const { port } = lrs.server.address() as AddressInfo;
  const xapi = new XAPI({
    endpoint: `http://127.0.0.1:${port}/xapi/`,
    auth: XAPI.toBasicAuth(key, secret),
    adapter: 'fetch',
  });
  const actor = { objectType: 'Agent' as const, mbox: 'mailto:siti@example.com' };
  const sent = await xapi.sendStatement({
    statement: { actor, verb: { id: 'http://example.com/verb' }, object: { id: 'http://example.com/a' } },
  });
  const found = await xapi.getStatement({ statementId: sent.data[0] ?? '' });
  expect(found.data.actor).toEqual(actor);
  const page = await xapi.getStatements({ agent: actor, limit: 1 });
  expect(page.data).toMatchObject({ statements: [{ id: sent.data[0] }] });
  const state = { agent: actor, activityId: 'http://example.com/a', stateId: 'resume' };
  await xapi.setState({ ...state, state: { page: 2 } });
  expect((await xapi.getState(state)).data).toEqual({ page: 2 });
  expect((await xapi.getAbout()).data.version).toContain('1.0.3');
});
