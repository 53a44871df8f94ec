// The maintenance commands as an operator meets them: what they say, what they leave alone, and their exit codes.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { parseIdentifier } from '../../lrs/index.ts';
import { loadCourse } from '../../packager/course.ts';
import { plain } from '../../packager/render/markdown.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { createCertificates, type Print } from '../../src/portal/trainer/certificates/store.ts';
import { createReports } from '../../src/reports/index.ts';
import { statuses } from '../../src/reports/standing.ts';
import { createRoster } from '../../src/roster/store.ts';
import { sessionActivityId } from '../../src/vocabulary/activities.ts';
import { planFor } from '../roster/support.ts';
import { removeFolder } from '../support/installation.ts';
import { lrsDesk } from './lrs-desk.ts';

const desk = lrsDesk();
const { run, write, everything } = desk;
const siti = { mbox: 'mailto:siti@sekolah.example', name: 'Siti Aminah' };

describe('mistakes', () => {
  test.each([
    [[], 'Cara pakai'],
    [['hapus'], 'Kata "hapus" tidak dikenal'],
    [['backup'], 'Tulis nama folder cadangan'],
    [['backup', 'a', 'b'], 'Tulis nama folder cadangan'],
    [['backup', 'a', '--cepat'], '"--cepat" tidak dikenal'],
    [['restore'], 'Tulis folder cadangannya'],
    [['check', 'a', 'b'], 'Kata "b" tidak dikenal'],
    [['vacuum', 'sekarang'], 'tidak dikenal'],
    [['erase'], 'Tulis paling sedikit satu pengenal'],
    [['erase', 'Siti Aminah'], '"Siti Aminah" bukan pengenal'],
    [['erase', 'Siti Aminah'], 'cari orang itu di /pelatih'],
    [['retain'], 'Tulis --months'],
    [['retain', '--months', 'dua'], 'Tulis --months'],
    [['retain', '--months', '0'], 'Tulis --months'],
  ])('%p is 2 and a sentence', async (args, sentence) => {
    const { status, output } = await run(...args);
    expect([status, output]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('--help explains every action', async () => {
    const { status, output } = await run('erase', '--help');
    expect(status).toBe(0);
    for (const action of ['backup', 'restore', 'check', 'vacuum', 'erase', 'retain'])
      expect(output).toContain(`lrs ${action}`);
  });

  test.each([['backup', 'x'], ['check'], ['vacuum'], ['erase', 'a@b.c'], ['retain', '--months', '1']])(
    '%s without any data is 1 and says which file is missing',
    async (...args) => {
      await desk.store.close();
      removeFolder(desk.dataDir);
      const { status, output } = await run(...args);
      expect([status, output]).toEqual([1, expect.stringContaining('lrs.sqlite tidak ada')]);
      expect(existsSync(join(desk.dataDir, 'lrs.sqlite'))).toBe(false);
    },
  );
});

describe('check and vacuum', () => {
  test('a whole file is 0, a broken one 1 with what is wrong in words', async () => {
    await write({}, {});
    expect(await run('check', '--full')).toEqual({
      status: 0,
      output: expect.stringContaining('Data utuh: 2 pernyataan diperiksa, 2'),
    });
    const file = new Database(join(desk.dataDir, 'lrs.sqlite'));
    file.exec("UPDATE statement SET json = '{' WHERE seq = 1");
    file.close();
    const { status, output } = await run('check');
    expect([status, output]).toEqual([1, expect.stringContaining('pernyataan tidak terbaca (1): seq 1')]);
    expect(JSON.parse((await run('check', '--json')).output)).toMatchObject({
      findings: [{ kind: 'statement-json', count: 1, examples: ['seq 1'] }],
    });
  });

  test('a damaged file is 1 and a sentence that says what to do, whatever is asked for', async () => {
    await write({});
    await desk.store.close();
    writeFileSync(join(desk.dataDir, 'lrs.sqlite'), 'bukan basis data');
    for (const args of [['vacuum'], ['erase', 'a@b.example'], ['retain', '--months', '1'], ['backup', 'x']])
      expect([args, await run(...args)]).toEqual([
        args,
        { status: 1, output: expect.stringMatching(/lrs\.sqlite rusak .+ Pulihkan cadangan/) },
      ]);
  });

  test('a file that is damaged within is told as such by vacuum', async () => {
    await write(...Array.from({ length: 300 }, () => ({ actor: siti })));
    await desk.store.close();
    const path = join(desk.dataDir, 'lrs.sqlite');
    const bytes = readFileSync(path);
    // The pages behind the first: the file still opens.
    bytes.fill(0xa5, 3 * 8192);
    writeFileSync(path, bytes);
    const { status, output } = await run('vacuum');
    expect([status, output]).toEqual([1, expect.stringContaining('rusak')]);
  });

  test('vacuum tells sizes; its dry run changes nothing', async () => {
    await write({});
    const dry = await run('vacuum', '--dry-run');
    expect(dry).toMatchObject({ status: 0, output: expect.stringContaining('Belum ada yang diubah') });
    const { status, output } = await run('vacuum', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual({
      before: expect.any(Number),
      after: statSync(join(desk.dataDir, 'lrs.sqlite')).size,
    });
  });
});

describe('erase and retain', () => {
  test('erase counts first, and erases only with --yes', async () => {
    await write({ actor: siti, result: { response: 'Saya Siti Aminah' } }, { actor: siti });
    const dry = await run('erase', 'siti@sekolah.example');
    expect(dry.output).toContain('belum dilakukan');
    expect(dry.output).toContain('2 pernyataannya');
    expect(everything().includes('Siti Aminah')).toBe(true);
    const done = await run('erase', 'siti@sekolah.example', '--yes');
    expect(done.status).toBe(0);
    expect(done.output).toContain('Data orang itu dihapus');
    expect(done.output).toContain('Ruang bekas di berkas LRS sudah dibersihkan');
    expect(done.output).toContain('Cadangan lama mungkin masih memuat data itu');
    expect(done.output).not.toContain('siti@');
    expect(['Siti Aminah', 'siti@sekolah'].filter((text) => everything().includes(text))).toEqual([]);
    expect(await run('erase', 'siti@sekolah.example')).toEqual({
      status: 0,
      output: 'Tidak ada data tentang orang itu.',
    });
    expect((await run('check', '--full')).status).toBe(0);
    expect(await desk.store.readAudit({ limit: 5 })).toMatchObject([
      { actor: 'cli', action: 'person.erased' },
    ]);
  });

  test('brings the reports up to date while it runs, with the same figures', async () => {
    const { course } = loadCourse();
    const session = course.sessions[0]?.id ?? '';
    const object = { id: sessionActivityId(course.id, session) };
    const verb = { id: 'http://adlnet.gov/expapi/verbs/completed' };
    await write(
      { actor: siti, verb, object },
      { actor: { mbox: 'mailto:budi@sekolah.example', name: 'Budi' }, verb, object },
    );
    const path = join(desk.dataDir, 'reports.sqlite');
    const reports = createReports({ path, log: desk.store, course, plain });
    await reports.catchUp();
    const table = () => {
      const { people, standings } = reports.read();
      return Array.from({ length: people.size }, (_, person) => [
        people.person(person).name,
        statuses[standings.status[person * course.sessions.length] ?? 0],
      ]);
    };
    expect(table()).toEqual([
      ['Siti Aminah', 'completed'],
      ['Budi', 'completed'],
    ]);
    // The command empties the file; a server, which this one stands for, does the same with what it has in memory.
    expect((await run('erase', 'siti@sekolah.example', '--yes')).status).toBe(0);
    await reports.catchUp();
    expect(table()).toEqual([
      ['', 'completed'],
      ['Budi', 'completed'],
    ]);
    await reports.close();
    expect(everything().includes('Siti Aminah')).toBe(false);
  });

  test('takes the person off the roster, out of attendance and links, and their name off certificates', async () => {
    const path = join(desk.dataDir, 'portal.sqlite');
    const portal = openPortalDatabase(path);
    const roster = createRoster(portal);
    const rows = [
      {
        name: 'Siti Aminah',
        nuptk: '1987654321098765',
        email: 'Siti@sekolah.example',
        lmsId: 'Siti.B',
        lmsOrigin: 'https://kelas.example',
      },
      { name: 'Budi', email: 'budi@sekolah.example' },
    ];
    const plan = await planFor(rows, [], {});
    await roster.carryOut({ ...plan, version: roster.version() }, { fileName: 'x', by: 'x', removes: false });
    const [ref = ''] = [...roster.entries()].map((entry) => entry.ref);
    const attended = { homePage: 'https://w3id.org/kendali/peserta', name: ref };
    roster.link('account https://lms.example siti.a', ref, 'x');
    portal.prepare('INSERT INTO attendance VALUES (?, ?, ?, ?)').run('sesi-1', '2025-09-20', ref, 'id');
    const waiting = portal.prepare('INSERT INTO attendance_outbox (statement) VALUES (?)');
    waiting.run(JSON.stringify({ actor: { name: 'Siti Aminah', account: attended } }));
    const certificates = createCertificates(portal, Date.now);
    const person = { personRef: ref, learnerKeys: [], region: '', school: '', email: 'siti@sekolah.example' };
    const print = { jp: 17 } as unknown as Print;
    certificates.issue([{ ...person, name: 'Siti Aminah' }], print, '{urut}', 'x');
    const budi = { ...person, personRef: 'lain', email: undefined, name: 'Budi' };
    certificates.issue([budi], print, '{urut}', 'x');
    await write(
      { actor: { account: attended, name: 'Siti Aminah' } },
      { actor: { account: { homePage: 'https://lms.example', name: 'siti.a' }, name: 'Siti Aminah' } },
      { actor: { account: { homePage: 'https://kelas.example/', name: 'Siti.B' }, name: 'Siti Aminah' } },
    );

    const dry = await run('erase', 'https://lms.sekolah.example|1987654321098765');
    for (const line of ['3 pernyataannya', '1 baris daftar peserta', '1 sertifikat'])
      expect(dry.output).toContain(line);
    expect([...roster.entries()]).toHaveLength(2);
    expect((await run('erase', 'https://lms.sekolah.example|1987654321098765', '--yes')).status).toBe(0);
    expect([...roster.entries()].map(({ name }) => name)).toEqual(['Budi']);
    expect(roster.links()).toEqual([]);
    expect(certificates.lines().map(({ name, revokedAt }) => [name, revokedAt === undefined])).toEqual([
      ['Nama dihapus atas permintaan', false],
      ['Budi', true],
    ]);
    portal.close();
    const left = ['Siti Aminah', '1987654321098765', 'siti@sekolah', 'siti.a', 'Siti.B', ref];
    expect(left.filter((text) => everything().includes(text))).toEqual([]);
  });

  test('--no-vacuum says that freed space still has to be cleared', async () => {
    await write({ actor: siti });
    const { status, output } = await run('erase', 'siti@sekolah.example', '--yes', '--no-vacuum');
    expect([status, output]).toEqual([0, expect.stringContaining('Jalankan "lrs vacuum"')]);
    expect((await run('vacuum')).status).toBe(0);
    expect(everything().includes('Siti Aminah')).toBe(false);
  });

  test('the key of a program is nobody to erase', async () => {
    await write({});
    const { status, output } = await run('erase', 'https://lrs.example.org|key', '--yes');
    expect([status, output]).toEqual([1, expect.stringContaining('milik kunci akses')]);
  });

  test('retain counts who is idle, erases with --yes, and leaves the others alone', async () => {
    await write({ actor: siti }, { actor: { mbox: 'mailto:budi@sekolah.example' } });
    const file = new Database(join(desk.dataDir, 'lrs.sqlite'));
    const threeMonths = 92 * 86_400_000_000;
    file.exec(`UPDATE statement SET stored = stored - ${threeMonths} WHERE seq = 1`);
    file.close();
    expect((await run('retain', '--months', '4')).output).toContain('Tidak ada orang');
    const dry = await run('retain', '--months', '2');
    expect(dry.output).toMatch(/^1 orang tidak tercatat lagi sejak .+ belum dihapus/);
    const done = await run('retain', '--months', '2', '--yes', '--json');
    expect(done.status).toBe(0);
    expect(JSON.parse(done.output)).toMatchObject({ erased: true, people: 1, cleared: 'clean' });
    expect(desk.errors).toContain('  menghapus data orang: 100 %');
    expect(everything().includes('siti@sekolah')).toBe(false);
    const agent = parseIdentifier('budi@sekolah.example') ?? '';
    expect(await desk.store.queryStatements({ agent, ascending: true, limit: 5, bound: 9 })).toHaveLength(1);
    expect((await run('retain', '--months', '2', '--yes')).output).toContain('Tidak ada orang');
  });
});
