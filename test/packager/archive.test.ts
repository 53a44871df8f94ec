// The zip of a package: reproducible, read back as what it is, and small enough for prepaid data.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { course as authored } from '../../course/index.ts';
import { writeArchive } from '../../packager/archive.ts';
import { BuildError } from '../../packager/errors.ts';
import { buildPackage, writePackage } from '../../packager/index.ts';
import { crc32 } from '../../packager/inspect/crc32.ts';
import { readPackage } from '../../packager/inspect/index.ts';
import { checkCourse } from '../../src/model/check.ts';
import { identifiersOf } from '../../src/model/published.ts';
import { projectRoot } from '../../src/paths.ts';
import { fixtureRequest, fixtureSources, textOf } from './fixture-course.ts';

/** Midnight of 1 January 2020 as DOS writes it: date in the upper half, time in the lower. */
const dosDate = ((2020 - 1980) << 25) | (1 << 21) | (1 << 16);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kendali-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the course itself', () => {
  it.each(authored.sessions.map((session) => session.number))(
    'shows the first page of session %d within 45 KB and three requests',
    async (number) => {
      const course = checkCourse(authored);
      const session = course.sessions.find((candidate) => candidate.number === number);
      if (!session) throw new Error('No such session');
      const { published: _, sources: __, ...request } = fixtureRequest({ course, sessions: [session] });
      const made = await buildPackage({ ...request, published: identifiersOf(course) });
      const html = textOf(made, made.entry);
      const assets = [...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)];
      const first = [made.entry, ...assets.map((match) => match[1] ?? ''), 'kendali.config.json'];
      const bytes = first.reduce((sum, name) => sum + gzipSync(textOf(made, name)).length, 0);
      expect(first).toHaveLength(3);
      expect(bytes).toBeLessThanOrEqual(45 * 1024);
    },
  );
});

describe('the zip', () => {
  it('is named after session and format, and is read back as what it is', async () => {
    const lines: string[] = [];
    const made = await writePackage(fixtureRequest(), join(folder, 'a'), (line) => lines.push(line));
    expect(made.fileName).toBe('kursus-sesi-1-scorm12.zip');
    expect(made.bytes).toBe(readFileSync(made.path).length);
    expect(lines.length).toBeGreaterThan(2);
    expect(await readPackage(made.path)).toMatchObject({
      standard: 'scorm12',
      edition: '1.2',
      title: 'Sesi 1: Sesi kecil',
      launch: made.entry,
      masteryScore: undefined,
      files: (await buildPackage(fixtureRequest())).files.length,
    });
    const other = await writePackage(fixtureRequest({ format: 'xapi' }), join(folder, 'a'));
    expect(await readPackage(other.path)).toMatchObject({
      standard: 'xapi',
      launch: 'index.html',
      activityId: 'https://w3id.org/kendali/kursus/sesi-1',
    });
  });

  it('is the same byte for byte from another place, at another time, in another time zone', async () => {
    const elsewhere = join(folder, 'elsewhere');
    cpSync(fixtureSources.source, join(elsewhere, 'src'), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json'])
      cpSync(join(projectRoot, name), join(elsewhere, name));
    symlinkSync(join(projectRoot, 'node_modules'), join(elsewhere, 'node_modules'));
    const here = { cwd: process.cwd(), zone: process.env.TZ };
    const first = await writePackage(fixtureRequest(), join(folder, 'first'));
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 5, 1));
    try {
      process.chdir(elsewhere);
      process.env.TZ = 'Asia/Jakarta';
      const sources = { source: join(elsewhere, 'src'), figures: fixtureSources.figures };
      const second = await writePackage(fixtureRequest({ sources }), join(folder, 'second'));
      expect(second.sha256).toBe(first.sha256);
      expect(readFileSync(second.path).equals(readFileSync(first.path))).toBe(true);
    } finally {
      process.chdir(here.cwd);
      if (here.zone === undefined) delete process.env.TZ;
      else process.env.TZ = here.zone;
      clock.mockRestore();
    }
  });

  it('has the bytes that this input always has, whatever zlib this Node has', async () => {
    const line = 'Guru harus jadi pengendali teknologi, bukan hanya pengguna.\n';
    const files = [
      { name: 'imsmanifest.xml', data: Buffer.from('<manifest/>') },
      { name: 'kosong.txt', data: Buffer.alloc(0) },
      {
        name: 'teks.html',
        data: Buffer.from(Array.from({ length: 400 }, (_, n) => `${n * n} ${line}`).join('')),
      },
    ];
    const made = await writeArchive(files, join(folder, 'known.zip'));
    expect(made.sha256).toBe('e21a857ca0f3ab647873a394410ae89bc0385535e63adbfccd5dae3ac9b2a929');
    const zip = readFileSync(made.path);
    let at = 0;
    for (const { name, data } of files) {
      // The local header holds what follows it; bit 3 of the flags would announce a data descriptor (APPNOTE 4.4.4).
      const [flags, method] = [zip.readUInt16LE(at + 6), zip.readUInt16LE(at + 8)];
      const [crc, packed, bytes] = [14, 18, 22].map((offset) => zip.readUInt32LE(at + offset));
      const [nameLength, extraLength] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
      const begin = at + 30 + nameLength + extraLength;
      const content = zip.subarray(begin, begin + (packed ?? 0));
      expect(zip.toString('latin1', at, at + 4)).toBe('PK\x03\x04');
      expect({ flags: flags & 8, method, crc, bytes }).toEqual({
        flags: 0,
        method: name === 'teks.html' ? 8 : 0,
        crc: crc32(data),
        bytes: data.length,
      });
      expect((method === 8 ? inflateRawSync(content) : content).equals(data)).toBe(true);
      expect(zip.readUInt32LE(at + 10)).toBe(dosDate);
      at = begin + content.length;
    }
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
  });

  it('is not made from broken sources, and says which', async () => {
    const figures = join(folder, 'no-figures');
    const broken = fixtureRequest({ sources: { ...fixtureSources, figures } });
    await expect(buildPackage(broken)).rejects.toThrow(BuildError);
    await expect(buildPackage(broken)).rejects.toThrow(/segitiga\.svg/);
    const unpublished = fixtureRequest({ published: { course: 'kursus', sessions: [] } });
    await expect(buildPackage(unpublished)).rejects.toThrow(/daftar terbit/);
  });
});
