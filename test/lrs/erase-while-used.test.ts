// Erasing a person while the store is in use: by another program, and by the very person.
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkFile, openSqliteStore, parseIdentifier, type Store } from '../../lrs/index.ts';
import { type Json, temporaryFolder } from './harness.ts';
import { prepared } from './store-contract.ts';

const options = { actor: 'test', reason: 'request' } as const;
const siti = { objectType: 'Agent', mbox: 'mailto:siti.aminah@sekolah.example', name: 'Siti Aminah' };
const sitiKey = parseIdentifier('siti.aminah@sekolah.example') ?? '';
const pseudonym = {
  account: { homePage: 'https://erased.invalid', name: expect.stringMatching(/^erased-/) },
};

let folder: ReturnType<typeof temporaryFolder>;
let path = '';
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'lrs.sqlite');
  store = openSqliteStore(path);
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

const write = async (...parts: Json[]): Promise<string[]> => {
  const batch = parts.map((part) => prepared(part));
  expect(await store.writeStatements(batch)).toEqual({});
  return batch.map(({ id }) => id);
};
const read = async (id = ''): Promise<Json> =>
  JSON.parse((await store.readStatement(id))?.json ?? '{}') as Json;
const count = async (agent: string): Promise<number> =>
  (await store.queryStatements({ ascending: true, limit: 6000, bound: await store.lastSeq(), agent })).length;

describe('erasing a person while the store is used', () => {
  it('is noticed by another program on the same file, which goes on right', async () => {
    await write({ actor: siti }, { actor: siti });
    const server = openSqliteStore(path);
    const all = async (agent: string) =>
      (await server.queryStatements({ ascending: true, limit: 10, bound: await server.lastSeq(), agent }))
        .length;
    expect(await all(sitiKey)).toBe(2);
    expect(await server.writeStatements([prepared({ actor: siti })])).toEqual({});
    await store.erasePeople([[sitiKey]], options);
    expect(await server.rewrites()).toBe(1);
    expect(await all(sitiKey)).toBe(0);
    expect(await server.writeStatements([prepared({ actor: siti })])).toEqual({});
    expect(await all(sitiKey)).toBe(1);
    const [entry] = await server.readLog({ afterSeq: 0, limit: 1 });
    expect(entry?.statement.actor).toMatchObject(pseudonym);
    await server.close();
  });

  it('takes in what the person sends while it is being planned', async () => {
    for (let i = 0; i < 30; i += 1) await write({ actor: siti });
    const erasing = store.erasePeople([[sitiKey]], options);
    const late = await write({ actor: siti });
    const { erasures } = await erasing;
    expect(await read(late[0])).toMatchObject({ actor: pseudonym });
    expect(erasures[0]?.statements).toBe(31);
  });

  it('comes to an end although the person sends without a pause', async () => {
    let isSending = true;
    const sending = (async () => {
      for (let round = 0; isSending && round < 5000; round += 1)
        await store.writeStatements([prepared({ actor: siti })]);
    })();
    await write({ actor: siti });
    await store.erasePeople([[sitiKey]], options);
    const erasedUpTo = await store.lastSeq();
    isSending = false;
    await sending;
    const log = await store.readLog({ afterSeq: 0, limit: 5000 });
    const { actor } = (await read(log[0]?.statement.id)) as {
      actor: { account: { homePage: string; name: string } };
    };
    const agent = `account ${actor.account.homePage} ${actor.account.name}`;
    expect(await count(agent)).toBeGreaterThan(0);
    expect((await count(agent)) + (await count(sitiKey))).toBe(log.length);
    expect(log.length).toBeLessThan(5000);
    expect(erasedUpTo).toBeGreaterThan(0);
    await store.close();
    expect((await checkFile(path, { isFull: true })).findings).toEqual([]);
  });

  it('refuses to take an erased statement again from whoever still has it', async () => {
    const statement = prepared({ actor: siti });
    await store.writeStatements([statement]);
    await store.erasePeople([[sitiKey]], options);
    expect(await store.writeStatements([statement])).toEqual({ conflict: statement.id });
  });
});
