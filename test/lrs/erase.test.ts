// Erasing a person: nothing that identifies is left anywhere in the file, everything that counts is left as it was.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { createKey, NotErasable, openSqliteStore, parseIdentifier, type Store } from '../../lrs/index.ts';
import { nowMicros } from '../../lrs/statement/timestamp.ts';
import { vacuum } from '../../lrs/store/sqlite/maintenance/vacuum.ts';
import { type Json, temporaryFolder } from './harness.ts';
import { prepared } from './store-contract.ts';

const options = { actor: 'test', reason: 'request' } as const;
const siti = { objectType: 'Agent', mbox: 'mailto:siti.aminah@sekolah.example', name: 'Siti Aminah' };
const sitiHashed = {
  mbox_sha1sum: createHash('sha1').update('mailto:siti.aminah@sekolah.example').digest('hex'),
};
const budi = { objectType: 'Agent', mbox: 'mailto:bu.siti.aminah@sekolah.example', name: 'Budi' };
const key = (text: string): string => parseIdentifier(text) ?? '';
const sitiKey = key('siti.aminah@sekolah.example');

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
const read = async (id = ''): Promise<Json> => {
  const found = await store.readStatement(id);
  return JSON.parse(found?.json ?? '{}') as Json;
};
const count = async (query: Json): Promise<number> =>
  (await store.queryStatements({ ascending: true, limit: 1000, bound: await store.lastSeq(), ...query }))
    .length;
const pseudonym = {
  account: { homePage: 'https://erased.invalid', name: expect.stringMatching(/^erased-[0-9a-f]{24}$/) },
};
/** Everything that is on the disk, as one text. */
const bytes = (): string =>
  ['', '-wal'].map((end) => readFileSync(`${path}${end}`).toString('latin1')).join('');
const put = (parts: Json, content: string, contentType = 'application/json') =>
  store.writeDocument({
    key: { resource: 'state', activity: 'http://a', agent: sitiKey, registration: '', id: 'x', ...parts },
    mode: 'replace',
    contentType,
    content: Buffer.from(content),
    preconditions: { required: false },
  });

describe('erasing a person', () => {
  it('puts a pseudonym wherever an Agent may stand, and nobody else loses a letter', async () => {
    const other = { objectType: 'Agent', mbox: 'mailto:ani@sekolah.example', name: 'Ani' };
    const group = { objectType: 'Group', member: [siti, other] };
    const [actor, object, context, nested, others] = await write(
      { actor: siti },
      { actor: other, object: siti },
      {
        actor: other,
        context: {
          instructor: siti,
          team: group,
          contextAgents: [{ objectType: 'contextAgent', agent: siti }],
        },
        version: '2.0.0',
      },
      {
        actor: other,
        object: {
          objectType: 'SubStatement',
          actor: siti,
          verb: { id: 'http://example.com/plan' },
          object: { id: 'http://a' },
        },
      },
      { actor: budi, result: { response: 'Kata Siti Aminah: AI' } },
    );
    const before = await read(others);
    const { erasures } = await store.erasePeople([[sitiKey]], options);
    expect(erasures).toEqual([{ statements: 2, mentions: 2, documents: 0, attachments: 0, signatures: 0 }]);
    expect(await read(actor)).toMatchObject({ actor: { objectType: 'Agent', ...pseudonym } });
    expect(await read(object)).toMatchObject({ actor: other, object: { objectType: 'Agent', ...pseudonym } });
    expect(await read(context)).toMatchObject({
      context: {
        instructor: pseudonym,
        team: { member: [pseudonym, other] },
        contextAgents: [{ agent: pseudonym }],
      },
    });
    expect(await read(nested)).toMatchObject({ object: { actor: pseudonym } });
    expect(await read(others)).toEqual(before);
    for (const id of [actor, object, context, nested])
      expect(JSON.stringify(await read(id))).not.toContain('Siti');
  });

  it('finds the pseudonym by every filter that found the person, and the person no more', async () => {
    await write({ actor: siti }, { actor: siti }, { actor: budi, context: { instructor: siti } });
    // Half of the index in blocks, half in memory.
    await store.close();
    store = openSqliteStore(path);
    const [id] = await write({ actor: siti });
    expect([await count({ agent: sitiKey }), await count({ agent: sitiKey, relatedAgents: true })]).toEqual([
      3, 4,
    ]);
    await store.erasePeople([[sitiKey]], options);
    const { actor } = (await read(id)) as { actor: { account: { homePage: string; name: string } } };
    const agent = `account ${actor.account.homePage} ${actor.account.name}`;
    for (const reopened of [false, true]) {
      if (reopened) {
        await store.close();
        store = openSqliteStore(path);
      }
      expect([await count({ agent }), await count({ agent, relatedAgents: true })]).toEqual([3, 4]);
      expect(await count({ agent: sitiKey, relatedAgents: true })).toBe(0);
    }
    // Who comes back is somebody new.
    await write({ actor: siti });
    expect([await count({ agent: sitiKey }), await count({ agent })]).toEqual([1, 3]);
  });

  it('finds an address in another letter case, as its hash, as an account name and in a URL', async () => {
    const spelled = { mbox: 'mailto:Siti.Aminah@sekolah.example' };
    const account = { account: { homePage: 'https://lms.example', name: 'siti.aminah@sekolah.example' } };
    const ids = await write(
      { actor: siti },
      { actor: sitiHashed },
      { actor: spelled },
      { actor: account },
      { actor: budi, object: { id: 'http://a/?u=siti.aminah%40sekolah.example' } },
      { actor: budi, object: { id: 'http://a/siti.aminah@sekolah.example/karya' } },
    );
    await store.erasePeople([[sitiKey]], options);
    const names = new Set<string>();
    for (const id of ids.slice(0, 4)) {
      const { actor } = (await read(id)) as { actor: { account: { name: string } } };
      expect(actor).toMatchObject(pseudonym);
      names.add(actor.account.name);
    }
    // The LRS told them apart before, and still does.
    expect(names.size).toBe(4);
    for (const id of ids.slice(4)) {
      const { object } = (await read(id)) as { object: { id: string } };
      expect(object.id).toMatch(/^http:\/\/a\/.*erased-[0-9a-f]{24}/);
      expect(await count({ activity: object.id })).toBe(1);
    }
    await vacuum(path);
    expect(bytes().match(/(?<!bu\.)siti\.aminah(?:@|%40)sekolah/gi)).toBeNull();
  });

  it('finds the address when only its hash is typed', async () => {
    const [id] = await write({ actor: siti });
    await store.erasePeople([[key(sitiHashed.mbox_sha1sum)]], options);
    expect(await read(id)).toMatchObject({ actor: pseudonym });
  });

  it('takes free text out and leaves the answers that can be counted', async () => {
    const asked = (interactionType: string, more: Json = {}) => ({
      id: `http://a/${randomUUID()}`,
      definition: { interactionType, ...more },
    });
    const choices = { choices: [{ id: 'a' }, { id: 'b' }] };
    const result = (response: string) => ({ success: true, score: { scaled: 0.5 }, response });
    const [free, choice, unlisted, bool, matching, fill, told, foreign] = await write(
      { actor: siti, result: result('Saya mengajar di Garut') },
      { actor: siti, object: asked('choice', choices), result: result('a[,]b') },
      { actor: siti, object: asked('choice', choices), result: result('siti') },
      { actor: siti, object: asked('true-false'), result: result('true') },
      {
        actor: siti,
        object: asked('matching', { source: [{ id: 'x' }], target: [{ id: 'y' }] }),
        result: result('x[.]y'),
      },
      { actor: siti, object: asked('fill-in'), result: result('Garut') },
      {
        actor: siti,
        result: {
          extensions: { 'http://e/karya': 'Rencana kelas saya', 'http://e/tries': 2, 'http://e/l': 'SD' },
        },
        context: { extensions: { 'http://e/oleh': 'oleh siti aminah, S.Pd.' } },
      },
      { actor: budi, context: { extensions: { 'http://e/dari': 'Kiriman SITI.AMINAH@sekolah.example.' } } },
    );
    await store.erasePeople([[sitiKey]], options);
    const responses = await Promise.all(
      [free, choice, unlisted, bool, matching, fill].map(async (id) => (await read(id)).result),
    );
    expect(responses).toEqual(
      ['[erased]', 'a[,]b', '[erased]', 'true', 'x[.]y', '[erased]'].map((text) => result(text)),
    );
    expect(await read(told)).toMatchObject({
      result: { extensions: { 'http://e/karya': '[erased]', 'http://e/tries': 2, 'http://e/l': 'SD' } },
      context: { extensions: { 'http://e/oleh': 'oleh [erased], S.Pd.' } },
    });
    expect(JSON.stringify(await read(foreign))).toMatch(/Kiriman erased-[0-9a-f]{24}\./);
  });

  it('reads a definition that only another statement brought', async () => {
    const definition = { interactionType: 'choice', choices: [{ id: 'a' }] };
    await write({ actor: budi, object: { id: 'http://q', definition } });
    const [id] = await write({ actor: siti, object: { id: 'http://q' }, result: { response: 'a' } });
    await store.erasePeople([[sitiKey]], options);
    expect(await read(id)).toMatchObject({ result: { response: 'a' } });
  });

  it('deletes documents of the person and cleans those of others', async () => {
    await put({}, '{"halaman":3}');
    await put({ resource: 'agent-profile', activity: '' }, '{"nama":"Siti"}');
    await put({ agent: 'mbox mailto:ani@sekolah.example' }, '{"a":1}');
    const list = { resource: 'activity-profile', agent: '' } as const;
    await put(list, '{"peserta":["siti.aminah@sekolah.example","bu.siti.aminah@sekolah.example"]}');
    const { erasures } = await store.erasePeople([[sitiKey]], options);
    expect(erasures[0]).toMatchObject({ documents: 2, mentions: 1 });
    const context = { resource: 'state', activity: 'http://a', registration: '' } as const;
    expect((await store.listDocuments({ ...context, agent: sitiKey })).ids).toEqual([]);
    expect((await store.listDocuments({ ...context, agent: 'mbox mailto:ani@sekolah.example' })).ids).toEqual(
      ['x'],
    );
    const cleaned = await store.readDocument({ ...context, ...list, id: 'x' });
    const text = cleaned?.content.toString() ?? '';
    expect(JSON.parse(text)).toEqual({
      peserta: [expect.stringMatching(/^erased-/), 'bu.siti.aminah@sekolah.example'],
    });
    expect(cleaned?.etag).toBe(createHash('sha1').update(text).digest('hex'));
  });

  it('deletes attachments that only the person had, and signatures', async () => {
    const data = (text: string) => {
      const content = Buffer.from(text);
      const sha2 = createHash('sha256').update(content).digest('hex');
      return { sha2, contentType: 'text/plain', length: content.length, content };
    };
    const entry = (
      { sha2, length }: { sha2: string; length: number },
      usage = 'http://example.com/karya',
    ) => ({
      usageType: usage,
      display: { id: 'Karya' },
      contentType: 'text/plain',
      length,
      sha2,
    });
    const [own, shared, signature] = [data('milik sendiri'), data('untuk semua'), data('aaa.bbb.ccc')];
    const signed = 'http://adlnet.gov/expapi/attachments/signature';
    const batch = [
      prepared({ actor: siti, attachments: [entry(own), entry(shared)] }),
      prepared({ actor: budi, attachments: [entry(shared)] }),
      prepared({ actor: budi, context: { instructor: siti }, attachments: [entry(signature, signed)] }),
      prepared({ actor: siti, attachments: [entry(own)] }),
    ];
    await store.writeStatements(batch, [own, shared, signature]);
    const { erasures } = await store.erasePeople([[sitiKey]], options);
    expect(erasures[0]).toMatchObject({ attachments: 2, signatures: 1 });
    expect(await read(batch[0]?.id)).toMatchObject({ attachments: [entry(shared)] });
    expect(await read(batch[1]?.id)).toMatchObject({ attachments: [entry(shared)] });
    expect(await read(batch[2]?.id)).not.toHaveProperty('attachments');
    expect(await read(batch[3]?.id)).not.toHaveProperty('attachments');
    expect(await store.readAttachment(own.sha2)).toBeUndefined();
    expect(await store.readAttachment(signature.sha2)).toBeUndefined();
    expect(await store.readAttachment(shared.sha2)).toBeDefined();
  });

  it('leaves nothing in the raw bytes of the file and its log', async () => {
    const account = {
      account: { homePage: 'https://lms.example', name: 'guru-198703122010012004' },
      name: 'Siti Aminah',
    };
    for (let round = 0; round < 40; round += 1)
      await write(
        { actor: siti, result: { response: `Catatan Siti Aminah ${'x'.repeat(round * 300)}` } },
        { actor: account, context: { extensions: { 'http://e': 'guru-198703122010012004' } } },
        { actor: budi },
      );
    await put({}, JSON.stringify({ catatan: 'Siti Aminah'.repeat(2000) }));
    expect(bytes().includes('Siti Aminah')).toBe(true);
    const { hasTraces } = await store.erasePeople(
      [[sitiKey, key('https://lms.example|guru-198703122010012004')]],
      options,
    );
    // SQLite leaves copies of moved rows within pages: only a vacuum is sure.
    expect(await hasTraces()).toBe(true);
    await vacuum(path);
    const left = bytes();
    const texts = ['Siti Aminah', 'mailto:siti.aminah', 'guru-198703122010012004', sitiHashed.mbox_sha1sum];
    expect(texts.filter((text) => left.includes(text))).toEqual([]);
    expect(left.includes('bu.siti.aminah@sekolah.example')).toBe(true);
    expect(await hasTraces()).toBe(false);
    const file = new Database(path, { readonly: true });
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    file.close();
  });

  it('changes nothing on a dry run, and nothing the second time', async () => {
    const [id] = await write({ actor: siti }, { actor: budi });
    await put({}, '{}');
    const before = await read(id);
    const dry = await store.erasePeople([[sitiKey]], { ...options, dryRun: true });
    expect(dry.erasures).toEqual([
      { statements: 1, mentions: 0, documents: 1, attachments: 0, signatures: 0 },
    ]);
    expect(await read(id)).toEqual(before);
    expect([await store.rewrites(), (await store.readAudit({ limit: 5 })).length]).toEqual([0, 0]);
    expect((await store.erasePeople([[sitiKey]], options)).erasures).toEqual(dry.erasures);
    expect(await store.rewrites()).toBe(1);
    const after = await read(id);
    expect((await store.erasePeople([[sitiKey]], options)).erasures).toEqual([
      { statements: 0, mentions: 0, documents: 0, attachments: 0, signatures: 0 },
    ]);
    expect(await read(id)).toEqual(after);
    expect(await store.rewrites()).toBe(1);
  });

  it('leaves an audit entry that leads to nobody', async () => {
    const [id] = await write({ actor: siti });
    await store.erasePeople([[sitiKey]], options);
    const [entry] = await store.readAudit({ limit: 5 });
    expect(entry).toMatchObject({
      actor: 'test',
      action: 'person.erased',
      subject: '',
      detail: { reason: 'request' },
    });
    const { actor } = (await read(id)) as { actor: { account: { name: string } } };
    expect(JSON.stringify(entry)).not.toContain(actor.account.name);
  });

  it('deletes keys that were for this learner alone', async () => {
    const { key: own } = await createKey(store, {
      name: '',
      scopes: ['state'],
      limits: { accountName: 'guru-7' },
    });
    const { key: other } = await createKey(store, {
      name: '',
      scopes: ['state'],
      limits: { accountName: 'guru-8' },
    });
    await store.erasePeople([[key('https://lms.example|guru-7')]], options);
    expect([await store.readKey(own), (await store.readKey(other))?.key]).toEqual([undefined, other]);
  });

  it('refuses the authority of a key, and erases nobody of the request', async () => {
    const [id] = await write({ actor: siti });
    const people = [[sitiKey], [key('https://lrs.example.org|key')]];
    await expect(store.erasePeople(people, options)).rejects.toThrow(NotErasable);
    expect(await read(id)).toMatchObject({ actor: siti });
  });

  it('erases one person whole or not at all', async () => {
    const [first] = await write({ actor: siti }, { actor: siti });
    const file = new Database(path);
    file.exec(`CREATE TRIGGER fail BEFORE UPDATE ON statement WHEN old.seq = 2
               BEGIN SELECT RAISE(ABORT, 'disk trouble'); END`);
    await expect(store.erasePeople([[sitiKey]], options)).rejects.toMatchObject({ message: 'disk trouble' });
    expect(await read(first)).toMatchObject({ actor: siti });
    expect(await count({ agent: sitiKey })).toBe(2);
    file.exec('DROP TRIGGER fail');
    file.close();
    await store.erasePeople([[sitiKey]], options);
    expect(await count({ agent: sitiKey })).toBe(0);
  });
});

describe('people who have been idle', () => {
  it('are those without a statement or document since then; the two forms of an address are one person', async () => {
    await write({ actor: siti }, { actor: budi });
    await put({ agent: 'mbox mailto:hanya.dokumen@sekolah.example' }, '{}');
    const time = nowMicros() + 1;
    while (nowMicros() <= time);
    await write({ actor: sitiHashed });
    expect(await store.peopleIdleSince(time)).toEqual([
      [key('bu.siti.aminah@sekolah.example')],
      ['mbox mailto:hanya.dokumen@sekolah.example'],
    ]);
    const idle = await store.peopleIdleSince(nowMicros() + 1);
    expect(idle).toHaveLength(3);
    const progress: string[] = [];
    await store.erasePeople(idle, {
      ...options,
      onProgress: ({ phase, done, total }) => progress.push(`${phase} ${done}/${total}`),
    });
    expect(progress).toEqual(['erase 1/3', 'erase 2/3', 'erase 3/3']);
    expect(await store.peopleIdleSince(nowMicros() + 1)).toEqual([]);
  });
});
