// What every store must do, whatever database is behind it. A store's test file calls this with a way to open one.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareStatement } from '../../lrs/statement/prepare.ts';
import type { Statement } from '../../lrs/statement/types.ts';
import { type DocumentKey, type NewStatement, type Store, StoreUnavailable } from '../../lrs/store/port.ts';
import { type Json, statement } from './harness.ts';

export interface StoreUnderTest {
  store: Store;
  /** Closes the store and opens the same data again. */
  reopen(): Promise<Store>;
  dispose(): Promise<void>;
}

export function prepared(parts: Json = {}): NewStatement {
  const authority = {
    objectType: 'Agent',
    account: { homePage: 'https://lrs.example.org', name: 'key' },
  } as const;
  return prepareStatement(statement(parts) as unknown as Statement, {
    version: '1.0.3',
    authority,
    defines: () => true,
  });
}

export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`store contract: ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await open();
      store = under.store;
    });
    afterEach(() => under.dispose());

    const all = async (query: Partial<Parameters<Store['queryStatements']>[0]> = {}) =>
      store.queryStatements({ ascending: true, limit: 100, bound: await store.lastSeq(), ...query });

    it('keeps statements after it is opened again', async () => {
      const batch = [prepared(), prepared()];
      expect(await store.writeStatements(batch)).toEqual({});
      store = await under.reopen();
      expect(await store.lastSeq()).toBe(2);
      const found = await store.readStatement(batch[1]?.id ?? '');
      expect(JSON.parse(found?.json ?? '{}')).toMatchObject({ id: batch[1]?.id });
    });

    it('gives every statement a later stored and seq', async () => {
      for (let i = 0; i < 5; i += 1) await store.writeStatements([prepared(), prepared()]);
      const rows = await all();
      expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(new Set(rows.map(({ stored }) => stored)).size).toBe(10);
      expect(rows.map(({ stored }) => stored)).toEqual(
        rows.map(({ stored }) => stored).sort((a, b) => a - b),
      );
    });

    it('keeps attachments that came whole and in pieces, and drops an upload that nobody wanted', async () => {
      const [whole, pieces] = ['a'.repeat(64), 'b'.repeat(64)];
      const upload = await store.beginUpload();
      for (const piece of ['one ', 'two ', 'three']) await store.appendUpload(upload, Buffer.from(piece));
      const contentType = 'text/plain';
      await store.writeStatements(
        [prepared()],
        [
          { sha2: whole, contentType, length: 5, content: Buffer.from('whole') },
          { sha2: pieces, contentType, length: 13, content: upload },
        ],
      );
      // It is an attachment by now.
      await store.discardUpload(upload);
      const dropped = await store.beginUpload();
      await store.appendUpload(dropped, Buffer.from('x'));
      await store.discardUpload(dropped);
      const late = { sha2: 'c'.repeat(64), contentType, length: 1, content: dropped };
      const batch = [prepared()];
      await expect(store.writeStatements(batch, [late])).rejects.toThrow(StoreUnavailable);
      store = await under.reopen();
      expect(await store.readStatement(batch[0]?.id ?? '')).toBeUndefined();
      expect(await store.readAttachment(late.sha2)).toBeUndefined();
      for (const [sha2, text] of [
        [whole, 'whole'],
        [pieces, 'one two three'],
      ] as const) {
        const found = await store.readAttachment(sha2.toUpperCase());
        expect(found).toMatchObject({ sha2, contentType, length: text.length });
        let read = '';
        for await (const piece of found?.content() ?? []) read += piece.toString();
        expect(read).toBe(text);
      }
    });

    it('stores nothing of a batch with a conflict, and leaves an equal statement alone', async () => {
      const first = prepared();
      await store.writeStatements([first]);
      expect(await store.writeStatements([first])).toEqual({});
      const other = prepared({ id: first.id, verb: { id: 'http://example.com/other' } });
      const fresh = prepared({ verb: { id: 'http://example.com/fresh' } });
      expect(await store.writeStatements([fresh, other])).toEqual({ conflict: first.id });
      expect(await store.lastSeq()).toBe(1);
      expect(await store.writeStatements([fresh])).toEqual({});
      expect(await all({ verb: 'http://example.com/fresh' })).toHaveLength(1);
    });

    it('keeps batches that are written at the same time apart', async () => {
      const [first, conflicting] = [prepared(), prepared()];
      const outcomes = await Promise.all([
        store.writeStatements([first, prepared()]),
        store.writeStatements([prepared(), conflicting]),
        store.writeStatements([
          prepared(),
          prepared({ id: first.id, verb: { id: 'http://example.com/other' } }),
        ]),
        store.writeStatements([first]),
        store.writeStatements([prepared()]),
      ]);
      expect(outcomes).toEqual([{}, {}, { conflict: first.id }, {}, {}]);
      expect(await all()).toHaveLength(5);
    });

    it('promises consistency only for what can be read', async () => {
      const through = await store.consistentThrough();
      await store.writeStatements([prepared()]);
      expect((await all())[0]?.stored).toBeGreaterThan(through);
      expect(await store.consistentThrough()).toBeGreaterThanOrEqual((await all())[0]?.stored ?? 0);
    });

    it('finds since and until to the microsecond', async () => {
      for (let i = 0; i < 20; i += 1) await store.writeStatements([prepared()]);
      const rows = await all();
      for (const [index, { stored }] of rows.entries()) {
        expect(await all({ since: stored })).toHaveLength(19 - index);
        expect(await all({ until: stored })).toHaveLength(index + 1);
        expect(await all({ until: stored - 1 })).toHaveLength(index);
      }
    });

    it('reads the log in order and wakes listeners', async () => {
      let woken = 0;
      const stop = store.onStored(() => {
        woken += 1;
      });
      const target = prepared();
      await store.writeStatements([target, prepared()]);
      await store.writeStatements([target]);
      const voiding = {
        verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
        object: { objectType: 'StatementRef', id: target.id },
      };
      await store.writeStatements([prepared(voiding)]);
      await new Promise((resolve) => setImmediate(resolve));
      stop();
      await store.writeStatements([prepared()]);
      await new Promise((resolve) => setImmediate(resolve));
      expect(woken).toBe(2);
      const log = await store.readLog({ afterSeq: 0, limit: 3 });
      expect(log.map(({ seq, voided }) => [seq, voided])).toEqual([
        [1, true],
        [2, false],
        [3, false],
      ]);
      expect(log[0]?.statement).toMatchObject({ id: target.id });
      expect((await store.readLog({ afterSeq: 3, limit: 10 })).map(({ seq }) => seq)).toEqual([4]);
      expect(await store.readEntries([3, 99, 1])).toEqual([log[2], log[0]]);
    });

    it('follows StatementRefs in whichever order they arrive, without mixing filters', async () => {
      const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
      const ref = (id: string) => ({ objectType: 'StatementRef', id });
      const say = (id: string, verb: string, object?: Json) =>
        prepared({
          id,
          verb: { id: `http://example.com/${verb}` },
          actor: { mbox: `mailto:${verb}@example.com` },
          ...(object && { object }),
        });
      // a targets b, b targets c, c targets a: a circle, told from its end.
      await store.writeStatements([say(a, 'va', ref(b))]);
      await store.writeStatements([say(c, 'vc', ref(a))]);
      await store.writeStatements([say(b, 'vb', ref(c))]);
      for (const verb of ['va', 'vb', 'vc'])
        expect(await all({ verb: `http://example.com/${verb}` })).toHaveLength(3);
      expect(await all({ verb: 'http://example.com/va', agent: 'mbox mailto:va@example.com' })).toHaveLength(
        3,
      );
      expect(await all({ verb: 'http://example.com/va', agent: 'mbox mailto:vb@example.com' })).toHaveLength(
        0,
      );
    });

    it('merges definitions', async () => {
      const object = (definition: Json) => ({ object: { id: 'http://example.com/a', definition } });
      await store.writeStatements([prepared(object({ name: { id: 'satu' }, type: 'http://example.com/t' }))]);
      await store.writeStatements([prepared(object({ name: { en: 'one' } }))]);
      expect(JSON.parse((await store.readDefinition('http://example.com/a')) ?? '')).toEqual({
        name: { id: 'satu', en: 'one' },
        type: 'http://example.com/t',
      });
      expect(await store.readDefinition('http://example.com/b')).toBeUndefined();
    });

    it('keeps documents by their whole key, with preconditions', async () => {
      const key: DocumentKey = {
        resource: 'state',
        activity: 'http://a',
        agent: 'mbox a',
        registration: '',
        id: 'x',
      };
      const write = (parts: Json = {}, content = '{"a":1}') =>
        store.writeDocument({
          key: { ...key, ...parts },
          mode: 'merge',
          contentType: 'application/json',
          content: Buffer.from(content),
          preconditions: { required: false, ifNoneMatch: '*' },
        });
      expect(await write()).toBe('done');
      expect(await write()).toBe('precondition-failed');
      expect(await write({ registration: 'r' })).toBe('done');
      expect(await write({ resource: 'agent-profile' })).toBe('done');
      expect((await store.listDocuments(key)).ids).toEqual(['x']);
      const { updated } = await store.listDocuments(key);
      expect((await store.listDocuments(key, updated)).ids).toEqual([]);
      await store.deleteDocuments({ ...key, registration: 'r' });
      expect(await store.readDocument({ ...key, registration: 'r' })).toBeUndefined();
      store = await under.reopen();
      expect((await store.readDocument(key))?.content.toString()).toBe('{"a":1}');
      expect(await store.deleteDocument(key, { required: false, ifMatch: ['other'] })).toBe(
        'precondition-failed',
      );
      await store.deleteDocuments(key);
      expect(await store.readDocument(key)).toBeUndefined();
    });

    it('keeps keys, and the time of the first revocation', async () => {
      const record = {
        key: 'k',
        secretHash: 'h',
        name: 'n',
        scopes: ['state', 'statements/write'] as const,
        limits: { activityPrefix: 'http://example.com/a' },
        created: 1,
        expiresAt: undefined,
        revokedAt: undefined,
        lastUsed: undefined,
      };
      await store.insertKey(record);
      await store.touchKey('k', 5);
      expect(await store.revokeKey('k', 7)).toBe(true);
      expect(await store.revokeKey('k', 9)).toBe(true);
      expect(await store.revokeKey('unknown', 9)).toBe(false);
      expect(await store.readKey('k')).toEqual({ ...record, revokedAt: 7, lastUsed: 5 });
      const free = { ...record, key: 'l', limits: {} };
      await store.insertKey(free);
      expect(await store.listKeys()).toEqual([{ ...record, revokedAt: 7, lastUsed: 5 }, free]);
    });

    it('logs what changes a key together with the change, and nothing when there is none', async () => {
      const record = {
        key: 'k',
        secretHash: 'h',
        name: 'n',
        scopes: ['state'] as const,
        limits: {},
        created: 1,
        expiresAt: undefined,
        revokedAt: undefined,
        lastUsed: undefined,
      };
      const entry = (action: string, subject = 'k') => ({
        at: 1,
        actor: 'who',
        action,
        subject,
        detail: { a: 1 },
      });
      const change = { key: 'k', name: 'm', limits: { writeOnly: true }, expiresAt: 9 };
      await store.insertKey(record, entry('created'));
      expect(await store.updateKey(change, entry('changed'))).toBe(true);
      expect(await store.readKey('k')).toEqual({ ...record, ...change });
      expect(await store.revokeKey('k', 7, entry('revoked'))).toBe(true);
      expect(await store.revokeKey('k', 8, entry('revoked again'))).toBe(true);
      await store.appendAudit(entry('erased', 'p'));
      expect(await store.removeKey('k', entry('removed'))).toBe(true);
      expect(await store.readKey('k')).toBeUndefined();
      for (const none of [
        store.updateKey(change, entry('changed')),
        store.revokeKey('k', 9, entry('revoked')),
        store.removeKey('k', entry('removed')),
      ])
        expect(await none).toBe(false);
      const actions = async (range: object) =>
        (await store.readAudit({ limit: 10, ...range })).map(({ action }) => action);
      expect(await actions({})).toEqual(['removed', 'erased', 'revoked', 'changed', 'created']);
      expect(await actions({ subject: 'k', limit: 2 })).toEqual(['removed', 'revoked']);
      expect(await actions({ exceptBy: 'who' })).toEqual([]);
      const [, second] = await store.readAudit({ limit: 2 });
      expect(second).toEqual({ id: second?.id, ...entry('erased', 'p') });
      expect(await actions({ beforeId: second?.id })).toEqual(['revoked', 'changed', 'created']);
    });
  });
}
