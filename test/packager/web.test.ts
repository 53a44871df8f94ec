// The web package: what stands around the lessons of a site, and that its worker keeps exactly what the site needs.
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sessionPage } from '../../packager/formats/web.ts';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import { crc32 } from '../../packager/inspect/crc32.ts';
import { shortNameOf } from '../../packager/web/manifest.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import type { Site, SiteEdition } from '../../src/model/site.ts';
import { fixtureRequest, hostileText, textOf } from './fixture-course.ts';

const build = (changes: Parameters<typeof fixtureRequest>[0] = {}) =>
  buildPackage(fixtureRequest({ format: 'web', ...changes }));

/** What stands in a document's element of JSON. */
function jsonIn<T>(made: BuiltPackage, name: string, id: string): T {
  const [, json = ''] = new RegExp(`id="${id}">(.*?)</script>`, 's').exec(textOf(made, name)) ?? [];
  return JSON.parse(json) as T;
}

function editionOf(made: BuiltPackage): SiteEdition {
  const [, json = ''] = /^self\.kendaliSite = (.*);\n/.exec(textOf(made, 'sw.js')) ?? [];
  return JSON.parse(json) as SiteEdition;
}

describe('a web package', () => {
  let made: BuiltPackage;
  const names = () => made.files.map(({ name }) => name);
  beforeAll(async () => {
    made = await build({ contact: 'Bu Ratna' });
  });

  it('has a home page at the root, and each session at an address that lasts', () => {
    expect(made.entry).toBe('sesi-1.html');
    expect(sessionPage({ id: 'sesi-1' })).toBe('sesi-1.html');
    const home = textOf(made, 'index.html');
    expect(home).toContain('href="sesi-1.html"');
    expect(home).not.toContain(hostileText);
    for (const [, href = ''] of home.matchAll(/(?:href|src)="([^"#]+)"/g)) expect(names()).toContain(href);
    expect(textOf(made, 'sesi-1.html')).toContain('<a href="index.html">Kursus kecil</a>');
  });

  it('keeps on the device all that the site needs, and nothing else', () => {
    const { files } = editionOf(made);
    const notKept = ['BACA-SAYA.html', 'kendali.config.json', 'sw.js'];
    expect(files.map(({ name }) => name).sort()).toEqual(
      names()
        .filter((name) => !notKept.includes(name))
        .sort(),
    );
    const lasting = /-[0-9a-f]{10}\.[a-z]+$/;
    expect(
      files
        .filter(({ name }) => !lasting.test(name))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['index.html', 'manifest.json', 'sesi-1.html']);
    for (const { name, mark } of files.filter(
      ({ name }) => !lasting.test(name) && name !== 'manifest.json',
    )) {
      expect(mark).toBeTruthy();
      expect(textOf(made, name)).toContain(mark);
    }
  });

  it('is another edition when a word changes, and the same when nothing does', async () => {
    const other = await build({ language: 'en', contact: 'Bu Ratna' });
    expect(editionOf(other).edition).not.toBe(editionOf(made).edition);
    const marks = (built: BuiltPackage) => editionOf(built).files.flatMap(({ mark }) => mark ?? []);
    expect(marks(other)).not.toEqual(marks(made));
    const again = await build({ contact: 'Bu Ratna' });
    expect(again.files.every(({ data }, index) => made.files[index]?.data.equals(data))).toBe(true);
  });

  it('can be installed under the office’s colours', async () => {
    const branded = await build({ brand: { name: 'Dinas & Kawan', colours: { band: '#004400' } } });
    const manifest = JSON.parse(textOf(branded, 'manifest.json'));
    expect(manifest).toMatchObject({ name: 'Kursus kecil', theme_color: '#004400', scope: './', lang: 'id' });
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const png = branded.files.find(({ name }) => name === src)?.data ?? Buffer.alloc(0);
      const size = png.readUInt32BE(16);
      expect(`${size}x${png.readUInt32BE(20)}`).toBe(sizes);
      expect(png.subarray(41, 44)).toEqual(Buffer.from([0x00, 0x44, 0x00]));
      const { IDAT } = partsOf(png);
      expect(inflateSync(IDAT ?? Buffer.alloc(0))).toHaveLength(size * (size + 1));
    }
    expect(textOf(branded, 'index.html')).toContain('Dinas &amp; Kawan');
  });

  it.each([
    ['Kursus kecil', 'Kursus kecil'],
    ['Guru Pengendali AI', 'Guru AI'],
    ['Kursus AI untuk guru SD', 'Kursus AI SD'],
    ['Pembelajaran mendalam', 'Pembelajaran'],
    ['Keterampilandasar', 'Keterampilan'],
  ])('has a name that fits below an icon: %s', (title, short) => {
    expect(shortNameOf(title)).toBe(short);
  });

  it('gives lessons and home page the settings as they were built, for folders that nothing can be fetched from', () => {
    const { chunks } = jsonIn<Lesson>(made, 'sesi-1.html', 'lesson');
    const home = jsonIn<Site>(made, 'index.html', 'situs');
    expect(home.chunks).toEqual({ config: chunks.config });
    expect(textOf(made, chunks.config ?? '')).toContain('{"lrs":null,"contact":"Bu Ratna"}');
    expect(Object.keys(chunks)).toContain('site');
    expect(home.sessions).toEqual([{ id: 'sesi-1', activityId: 'https://w3id.org/kendali/kursus/sesi-1' }]);
    expect(home.bytes).toBeGreaterThan(100_000);
  });
});

/** The parts of a PNG by type, each with its checksum tested. */
function partsOf(png: Buffer): Record<string, Buffer> {
  const parts: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    parts[named.toString('latin1', 0, 4)] = named.subarray(4);
    at += length + 12;
  }
  return parts;
}
