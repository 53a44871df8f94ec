// Maintenance of an LRS file: copies while others write, checks that find what is broken, holding, vacuum.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import {
  checkFile,
  copyDatabase,
  FileProblem,
  hold,
  openSqliteStore,
  planVacuum,
  type Store,
  summarise,
  vacuum,
} from '../../lrs/index.ts';
import { steps } from '../../lrs/store/sqlite/schema.ts';
import { type Json, temporaryFolder } from './harness.ts';
import { prepared } from './store-contract.ts';

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

const write = (...parts: Json[]) => store.writeStatements(parts.map((part) => prepared(part)));
const ref = (id: string) => ({ object: { objectType: 'StatementRef', id } });
const voidedVerb = { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } };

describe('copying', () => {
  it('is one consistent file while another connection writes all the time', async () => {
    for (let i = 0; i < 20; i += 1)
      await write(...Array.from({ length: 100 }, () => ({ context: { platform: 'x'.repeat(2000) } })));
    const before = await store.lastSeq();
    let isCopying = true;
    const writing = (async () => {
      while (isCopying) await write({}, {});
    })();
    const target = join(folder.path, 'copy.sqlite');
    const seen: number[] = [];
    const { bytes, sha256 } = await copyDatabase(path, target, (done, total) => seen.push(done / total));
    isCopying = false;
    await writing;
    expect(await store.lastSeq()).toBeGreaterThan(before);
    expect(seen.at(-1)).toBeGreaterThan(0);
    expect(createHash('sha256').update(readFileSync(target)).digest('hex')).toBe(sha256);
    expect(statSync(target)).toMatchObject({ size: bytes });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    const { statements } = summarise(target);
    expect(statements).toBeGreaterThanOrEqual(before);
    expect(statements).toBeLessThan(await store.lastSeq());
    expect((await checkFile(target, { isFull: true })).findings).toEqual([]);
    // Neither a log nor a draft stays beside it.
    expect(readdirSync(folder.path).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite']);
  });

  it('leaves what there was when it fails', async () => {
    const target = join(folder.path, 'copy.sqlite');
    writeFileSync(target, 'earlier');
    await expect(copyDatabase(join(folder.path, 'none.sqlite'), target)).rejects.toThrow(FileProblem);
    const broken = join(folder.path, 'broken.sqlite');
    writeFileSync(broken, 'no database'.repeat(1000));
    await expect(copyDatabase(broken, target)).rejects.toMatchObject({ fault: 'damaged' });
    expect(readFileSync(target, 'utf8')).toBe('earlier');
    expect(readdirSync(folder.path).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

describe('summaries', () => {
  it('tell what a file holds', async () => {
    expect(summarise(path)).toEqual({ statements: 0, lastStored: undefined, isCurrent: true });
    await write({}, {});
    const [, last] = await store.readLog({ afterSeq: 0, limit: 2 });
    expect(summarise(path)).toEqual({ statements: 2, lastStored: last?.stored, isCurrent: true });
  });

  it('refuse what is not ours to use', () => {
    const make = (name: string, sql: string) => {
      const file = new Database(join(folder.path, name));
      file.exec(sql);
      file.close();
      return join(folder.path, name);
    };
    const fault = (file: string) => {
      try {
        return summarise(file);
      } catch (error) {
        return (error as FileProblem).fault;
      }
    };
    expect(fault(join(folder.path, 'none.sqlite'))).toBe('missing');
    expect(fault(make('other.sqlite', 'CREATE TABLE a (b)'))).toBe('foreign');
    expect(fault(make('later.sqlite', `PRAGMA user_version = ${steps.length + 1}`))).toBe('newer');
    expect(fault(make('old.sqlite', `${steps[0]}; PRAGMA user_version = 1`))).toMatchObject({
      isCurrent: false,
    });
    writeFileSync(join(folder.path, 'text.sqlite'), 'x'.repeat(10_000));
    expect(fault(join(folder.path, 'text.sqlite'))).toBe('damaged');
  });
});

describe('checking', () => {
  /** A store with a bit of everything, written out and closed. */
  async function fill(): Promise<void> {
    const [a, b] = [prepared(), prepared()];
    const content = Buffer.from('isi lampiran');
    const sha2 = createHash('sha256').update(content).digest('hex');
    await store.writeStatements(
      [a, b, prepared(ref(a.id)), prepared({ ...voidedVerb, ...ref(b.id) })],
      [{ sha2, contentType: 'text/plain', length: content.length, content }],
    );
    await write({ object: { id: 'http://a', definition: { name: { id: 'A' } } } });
    await store.writeDocument({
      key: { resource: 'state', activity: 'http://a', agent: 'mbox mailto:a@b.c', registration: '', id: 'x' },
      mode: 'replace',
      contentType: 'application/json',
      content: Buffer.from('{}'),
      preconditions: { required: false },
    });
    await store.close();
  }

  it('finds nothing in a file that is whole, while it is used and afterwards', async () => {
    await write({}, ref('00000000-0000-4000-8000-000000000000'));
    expect((await checkFile(path)).findings).toEqual([]);
    await fill();
    const report = await checkFile(path, { isFull: true });
    expect(report).toEqual({ statements: 7, lookedUp: 7, isCurrent: true, findings: [] });
  });

  it('finds nothing where a chain ends in a statement that is not in the index yet', async () => {
    const late = prepared({ verb: { id: 'http://example.com/late' } });
    await write(ref(late.id));
    await store.close();
    store = openSqliteStore(path);
    await store.writeStatements([late]);
    expect((await checkFile(path, { isFull: true })).findings).toEqual([]);
    await store.close();
    expect((await checkFile(path, { isFull: true })).findings).toEqual([]);
  });

  it.each([
    ['statement-json', `UPDATE statement SET json = '{"id":' WHERE seq = 1`],
    ['statement-id', 'UPDATE statement SET json = replace(json, \'"id":"\', \'"id":"0\') WHERE seq = 1'],
    ['order', 'UPDATE statement SET stored = 1 WHERE seq = 3'],
    ['voiding', 'UPDATE statement SET voiding = 1 WHERE seq = 1'],
    ['voided', 'UPDATE statement SET voided = 0 WHERE seq = 2'],
    ['voided', 'UPDATE statement SET voided = 1 WHERE seq = 1'],
    ['target', 'UPDATE statement SET target = NULL WHERE seq = 3'],
    ['authority', 'UPDATE statement SET authority = 9 WHERE seq = 1'],
    ['index-ids', 'DELETE FROM statement_id WHERE seq = 2'],
    ['index-missing', "UPDATE term SET value = 'vhttp://example.com/other' WHERE value LIKE 'v%experienced'"],
    ['index-missing', 'DELETE FROM posting WHERE list = (SELECT min(list) FROM posting)'],
    ['index-extra', "INSERT INTO posting VALUES (999, 1, 1, 1, x'00')"],
    ['attachment', "UPDATE attachment SET content = x'00'"],
    ['document', "UPDATE document SET content = x'00'"],
    ['definition', "UPDATE activity SET definition = '{'"],
  ])('finds %s after: %s', async (kind, sql) => {
    await fill();
    const file = new Database(path);
    expect(file.prepare(sql).run().changes).toBeGreaterThan(0);
    file.close();
    const { findings } = await checkFile(path);
    expect(findings.map((finding) => finding.kind)).toContain(kind);
    for (const { count, examples } of findings)
      expect([count > 0, examples.length > 0]).toEqual([true, true]);
  });

  it('finds damage that SQLite sees', async () => {
    await write(...Array.from({ length: 200 }, () => ({})));
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192 * 4, 8192 * 5);
    writeFileSync(path, bytes);
    const { findings } = await checkFile(path);
    expect(findings).toMatchObject([{ kind: 'sqlite' }]);
  });

  it('reads large files in samples', async () => {
    for (let i = 0; i < 21; i += 1) await write(...Array.from({ length: 1000 }, () => ({})));
    const seen: number[] = [];
    const report = await checkFile(path, { onProgress: (done) => seen.push(done) });
    expect(report).toMatchObject({ statements: 21_000, lookedUp: 10_500, findings: [] });
    expect(seen.at(-1)).toBe(21_000);
  });
});

describe('holding', () => {
  it('is refused while another program has the file open, and keeps others out otherwise', async () => {
    await write({});
    expect(() => hold([path])).toThrow(expect.objectContaining({ fault: 'in-use' }));
    expect(await write({})).toEqual({});
    await store.close();
    const held = hold([path]);
    expect(existsSync(`${path}-wal`)).toBe(false);
    const other = new Database(path, { timeout: 50 });
    expect(() => other.prepare('SELECT 1 FROM statement').get()).toThrow('locked');
    other.close();
    held.release();
    store = openSqliteStore(path);
    expect(await store.lastSeq()).toBe(2);
  });
});

describe('vacuum', () => {
  it('gives freed space back while the store is open, and empties the log', async () => {
    await write(...Array.from({ length: 500 }, () => ({ context: { platform: 'x'.repeat(3000) } })));
    const file = new Database(path);
    file.exec("UPDATE statement SET json = replace(json, printf('%.*c', 3000, 'x'), 'x')");
    file.close();
    const plan = planVacuum(path);
    expect(plan.needed).toBeGreaterThan(0);
    expect(plan.available).toBeGreaterThan(plan.needed);
    const after = await vacuum(path);
    expect(after).toBeLessThan(plan.bytes / 2);
    expect(statSync(path).size).toBe(after);
    expect(statSync(`${path}-wal`).size).toBe(0);
    expect(await write({})).toEqual({});
    expect((await checkFile(path, { isFull: true })).findings).toEqual([]);
  });
});
