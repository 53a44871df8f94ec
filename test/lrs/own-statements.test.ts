// Statements that the program around the LRS makes itself are checked and stored as any others.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storeStatements } from '../../lrs/index.ts';
import { startLrs, type TestLrs } from './harness.ts';

let lrs: TestLrs;
beforeAll(async () => {
  lrs = await startLrs();
});
afterAll(() => lrs.close());

const authority = { account: { homePage: 'https://portal.example', name: 'portal' } };
const attended = (id: string, name = 'ani') => ({
  id,
  actor: { account: { homePage: 'https://portal.example', name } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/attended' },
  object: { id: 'https://portal.example/pelatihan' },
  timestamp: '2026-11-22T02:00:00Z',
});

test('what was stored is read like any statement; sent again it stays one', async () => {
  const id = randomUUID();
  await storeStatements(lrs.store, [attended(id)], authority);
  await storeStatements(lrs.store, [attended(id)], authority);
  const client = await lrs.client();
  const { body } = await client.get('statements', { statementId: id }).expect(200);
  expect(body).toMatchObject({ id, authority, actor: attended(id).actor });
  expect(await lrs.store.lastSeq()).toBe(1);
});

test('a batch with something wrong, or with a known id for something else, stores nothing', async () => {
  const [known, other] = [randomUUID(), randomUUID()];
  await storeStatements(lrs.store, [attended(known)], authority);
  const before = await lrs.store.lastSeq();
  await expect(storeStatements(lrs.store, [attended(other), { id: 1 }], authority)).rejects.toThrow('[1]');
  await expect(
    storeStatements(lrs.store, [attended(other), attended(known, 'budi')], authority),
  ).rejects.toThrow(known);
  expect(await lrs.store.lastSeq()).toBe(before);
});

test('a voiding takes back a statement', async () => {
  const id = randomUUID();
  await storeStatements(lrs.store, [attended(id)], authority);
  const voiding = {
    ...attended(randomUUID()),
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id },
  };
  await storeStatements(lrs.store, [voiding], authority);
  const client = await lrs.client();
  await client.get('statements', { statementId: id }).expect(404);
  await client.get('statements', { voidedStatementId: id }).expect(200);
});
