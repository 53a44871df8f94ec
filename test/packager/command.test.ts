// `kendali pack`: what it prints, what it leaves on the disk, and its exit codes.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packCommand } from '../../packager/command.ts';
import { formatIds } from '../../packager/formats/index.ts';
import { readPackage } from '../../packager/inspect/index.ts';
import { packOptionsSchema } from '../../packager/options.ts';
import { CourseError } from '../../src/model/check.ts';
import { fixture, fixtureSources } from './fixture-course.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kendali-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await packCommand(argv, (line) => lines.push(line), {
    load: fixture,
    sources: fixtureSources,
  });
  return { code, lines };
}

describe('pack', () => {
  it('writes the package asked for and says where, how large, and its checksum', async () => {
    const out = join(folder, 'one');
    const { code, lines } = await run('--format', 'scorm12', '--session', '1', '--out', out);
    const path = join(out, 'kursus-sesi-1-scorm12.zip');
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', 'kursus-sesi-1-scorm12.zip']);
    expect(lines[0]).toBe('→ Sesi 1 · Sesi kecil · scorm12');
    expect(lines.slice(1, 4).map((line) => line.trim().split(' ')[0])).toEqual([
      'Merangkai',
      'Menulis',
      'Memampatkan',
    ]);
    expect(lines.at(-2)).toMatch(/^ {2}Selesai: .*kursus-sesi-1-scorm12\.zip \([\d.,]+ KB\)$/);
    expect(lines.at(-1)).toBe(`  SHA-256 ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
  });

  it('writes every format of every session when neither is named', async () => {
    const out = join(folder, 'all');
    expect((await run('--out', out)).code).toBe(0);
    const zips = formatIds.map((format) => `kursus-sesi-1-${format}.zip`).sort();
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', ...zips]);
  });

  it('replaces an older package, and leaves it alone when the build fails', async () => {
    const out = join(folder, 'again');
    await run('--format', 'xapi', '--out', out);
    const path = join(out, 'kursus-sesi-1-xapi.zip');
    const before = readFileSync(path);
    const sources = { ...fixtureSources, figures: folder };
    const lines: string[] = [];
    const code = await packCommand(['--format', 'xapi', '--out', out], (line) => lines.push(line), {
      load: fixture,
      sources,
    });
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/segitiga\.svg/);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', 'kursus-sesi-1-xapi.zip']);
  });

  it('passes the choices on to the package', async () => {
    const out = join(folder, 'choices');
    const lrs = ['--lrs-endpoint', 'https://lrs.example/xapi', '--lrs-key', 'k', '--lrs-secret', '--s'];
    const choices = ['--contact', ' Bu Ratna ', '--base-iri', 'https://dinas.example/', '--language=en'];
    expect((await run('--format', 'xapi', '--out', out, ...lrs, ...choices)).code).toBe(0);
    const unpackTo = join(folder, 'choices-unpacked');
    const info = await readPackage(join(out, 'kursus-sesi-1-xapi.zip'), { unpackTo });
    expect(info.activityId).toBe('https://dinas.example/kursus/sesi-1');
    expect(JSON.parse(readFileSync(join(unpackTo, 'kendali.config.json'), 'utf8'))).toEqual({
      lrs: { endpoint: 'https://lrs.example/xapi', key: 'k', secret: '--s' },
      contact: 'Bu Ratna',
    });
  });

  it('explains itself', async () => {
    const { code, lines } = await run('--session', 'x', '--help');
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain(formatIds.join(', '));
    expect(lines.join('\n')).not.toMatch(/[{}]/);
  });

  it.each([
    [['--format', 'scorm13'], `--format: format 'scorm13' tidak dikenal; pilih ${formatIds.join(', ')}`],
    [['--session', 'satu'], "--session: 'satu' bukan nomor sesi; tulis angka mulai dari 1"],
    [['--session', '0'], "--session: '0' bukan nomor sesi; tulis angka mulai dari 1"],
    [['--session', '9'], '--session: sesi 9 belum ada; yang ada: 1'],
    [['--out', ''], '--out: tulis nama folder, misalnya dist'],
    [['--language', 'jv'], "--language: bahasa 'jv' tidak dikenal; pilih id, en"],
    [
      ['--lrs-endpoint', 'lrs', '--lrs-key', 'k', '--lrs-secret', 's'],
      '--lrs-endpoint: tulis alamat LRS lengkap, misalnya https://lrs.dinas.go.id/xapi',
    ],
    [
      ['--lrs-key', 'k', '--lrs-secret', 's'],
      '--lrs-endpoint: alamat, kunci, dan rahasia LRS diisi ketiganya atau tidak sama sekali',
    ],
    [
      ['--base-iri', 'ftp://x'],
      '--base-iri: tulis alamat http(s) tanpa "?" dan "#", misalnya https://dinas.go.id/kursus',
    ],
    [
      ['--base-iri', 'https://x/?a'],
      '--base-iri: tulis alamat http(s) tanpa "?" dan "#", misalnya https://dinas.go.id/kursus',
    ],
    [['--contact', '  '], '--contact: tulis siapa yang bisa dihubungi, atau hapus'],
    [['--formt', 'xapi'], 'pilihan --formt tidak dikenal'],
    [['--format'], 'pilihan --format perlu diisi'],
    [['scorm12'], "'scorm12' tidak dimengerti; setiap pilihan diawali --"],
  ])('refuses %j', async (argv, line) => {
    const { code, lines } = await run(...argv);
    expect(code).toBe(2);
    expect(lines).toContain(line);
  });

  it('says every fault of the arguments at once', async () => {
    const { lines } = await run('--format', 'x', '--session', 'y', '--language', 'z');
    expect(lines.filter((line) => line.startsWith('--'))).toHaveLength(3);
  });

  it('fails with the findings when the course is broken', async () => {
    const lines: string[] = [];
    const load = () => {
      throw new CourseError(['sesi-1: kurang satu tujuan']);
    };
    expect(await packCommand(['--out', folder], (line) => lines.push(line), { load })).toBe(1);
    expect(lines.join('\n')).toContain('• sesi-1: kurang satu tujuan');
  });

  it('fails with a sentence when the folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, 'x');
    const { code, lines } = await run('--format', 'xapi', '--out', join(file, 'below'));
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/^Paket tidak bisa ditulis: /);
    expect(existsSync(join(file, 'below'))).toBe(false);
  });
});

it('the options take what a form sends, and no field that they do not know', () => {
  expect(packOptionsSchema.parse({ session: 2 })).toEqual({
    session: 2,
    formats: formatIds,
    language: 'id',
    posttestRequired: true,
    brand: undefined,
    lrs: undefined,
  });
  expect(packOptionsSchema.safeParse({ logo: 'x' }).success).toBe(false);
});
