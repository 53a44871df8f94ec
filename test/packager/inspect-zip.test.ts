// Reading hostile or broken zips: each ends at once, in a clear sentence, with nothing left on the disk.
import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crc32, crc32ByTable } from '../../packager/inspect/crc32.ts';
import {
  defaultLimits,
  type Limits,
  PackageError,
  type PackageFault,
  readPackage,
} from '../../packager/inspect/index.ts';
import { isSafePath } from '../../packager/inspect/paths.ts';
import { zipFolder } from './refusal.ts';
import { goodEntries, type MadeEntry, makeZip } from './zip-maker.ts';

const zips = zipFolder();
const page: MadeEntry = { name: 'index.html', data: 'x' };

describe('a hostile zip', () => {
  const symlink = 0o120777;
  const device = 0o060644;
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);
  const half = makeZip(goodEntries());

  it.each<[string, PackageFault, () => Buffer]>([
    [
      'that is no zip',
      'not-a-zip',
      () => Buffer.from('%PDF-1.7 not a zip at all, though long enough to look'),
    ],
    ['that is empty', 'not-a-zip', () => Buffer.alloc(0)],
    ['that was cut off', 'truncated', () => half.subarray(0, half.length - 30)],
    [
      'whose directory points nowhere',
      'truncated',
      () => Buffer.concat([half.subarray(0, -6), Buffer.from([0, 0, 0, 1, 0, 0])]),
    ],
    ['without entries', 'empty', () => makeZip([])],
    ['with folders only', 'empty', () => makeZip([{ name: 'a/' }])],
    ['that climbs out', 'unsafe-path', () => makeZip([...goodEntries(), { name: '../luar.html' }])],
    [
      'that climbs out from inside',
      'unsafe-path',
      () => makeZip([...goodEntries(), { name: 'a/../../luar.html' }]),
    ],
    ['with an absolute path', 'unsafe-path', () => makeZip([...goodEntries(), { name: '/etc/passwd' }])],
    ['with a drive', 'unsafe-path', () => makeZip([...goodEntries(), { name: 'C:/a.html' }])],
    ['with backslashes', 'unsafe-path', () => makeZip([...goodEntries(), { name: '..\\a.html' }])],
    ['with a NUL in a name', 'unsafe-path', () => makeZip([...goodEntries(), { name: 'a\0.html' }])],
    ['with an overlong name', 'unsafe-path', () => makeZip([...goodEntries(), { name: 'a'.repeat(5000) }])],
    ['with an empty name', 'unsafe-path', () => makeZip([...goodEntries(), { name: '' }])],
    ['with one name twice', 'duplicate', () => makeZip([...goodEntries(), page, page])],
    [
      'with names that differ in case',
      'duplicate',
      () => makeZip([...goodEntries(), page, { name: 'INDEX.html' }]),
    ],
    [
      'with names that differ in composition',
      'duplicate',
      () => makeZip([...goodEntries(), { name: 'é' }, { name: 'e\u0301' }]),
    ],
    [
      'with a file that is also a folder',
      'duplicate',
      () => makeZip([...goodEntries(), { name: 'A' }, { name: 'a/b' }]),
    ],
    [
      'with a symbolic link',
      'link',
      () => makeZip([...goodEntries(), { name: 'a', data: '/etc/passwd', mode: symlink }]),
    ],
    ['with a device', 'link', () => makeZip([...goodEntries(), { name: 'a', mode: device }])],
    ['with a password', 'encrypted', () => makeZip([...goodEntries(), { ...page, flags: 1 }])],
    ['with strong encryption', 'encrypted', () => makeZip([...goodEntries(), { ...page, flags: 0x41 }])],
    ['with another compression', 'compression', () => makeZip([...goodEntries(), { ...page, method: 9 }])],
    ['that is a bomb', 'bomb', () => makeZip([...goodEntries(), { name: 'nol.bin', data: zeros(8) }])],
    [
      'with too many entries',
      'too-many-entries',
      () => makeZip(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}` }))),
    ],
    [
      'that hides its bomb behind a small claim',
      'damaged',
      () => makeZip([...goodEntries(), { name: 'nol.bin', data: zeros(8), claimed: { bytes: 100 } }]),
    ],
    [
      'that claims more than it holds',
      'damaged',
      () => makeZip([...goodEntries(), { ...page, claimed: { bytes: 5 } }]),
    ],
    ['with a wrong checksum', 'damaged', () => makeZip([...goodEntries(), { ...page, claimed: { crc: 1 } }])],
    [
      'that counts too few entries in a directory of many',
      'contradictory',
      () => makeZip([page, ...goodEntries()], 1),
    ],
  ])('%s is refused (%s)', async (_, code, make) => {
    const started = performance.now();
    const fault = await zips.faultOf(make());
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(/^\p{Lu}.+\.$/u);
    expect(fault.message).not.toMatch(/[{}]/);
    expect(fault.in('en')).not.toMatch(/[{}]/);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused by size before anything is inflated', async () => {
    const small: Limits = { ...defaultLimits, fileBytes: 20_000, totalBytes: 30_000 };
    const file = (name: string, bytes: number): MadeEntry => ({ name, data: Buffer.alloc(bytes), method: 0 });
    expect((await zips.faultOf(makeZip([file('a', 20_001)]), small)).code).toBe('file-too-large');
    expect((await zips.faultOf(makeZip([file('a', 20_000), file('b', 20_000)]), small)).code).toBe(
      'too-large',
    );
  });

  it('whatever bytes it has been damaged with, ends in a sentence or is read', async () => {
    const good = makeZip(goodEntries());
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (position, value) => {
        const bad = Buffer.from(good);
        bad[position] = value;
        const path = zips.save(bad);
        const error = await readPackage(path, { unpackTo: `${path}-out` }).catch((caught: unknown) => caught);
        if (error instanceof Error) expect(error).toBeInstanceOf(PackageError);
        expect(existsSync(`${path}-out`)).toBe(!(error instanceof Error));
      }),
      { numRuns: 150 },
    );
  });
});

it('knows safe paths', () => {
  for (const path of ['a', 'a/b.html', 'a/', 'é ü.html', '.nojekyll', 'a..b/c'])
    expect(isSafePath(path)).toBe(true);
  for (const path of [
    '',
    '/',
    '.',
    'a//b',
    './a',
    'a/.',
    'a/..',
    'con',
    'NUL.txt',
    'a.',
    'a ',
    'a?b',
    'a|b',
    '\u0001',
  ]) {
    expect([path, isSafePath(path)]).toEqual([path, false]);
  }
});

it.each([crc32, crc32ByTable])('computes CRC-32 as zip does', (sum) => {
  expect(sum(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(sum(Buffer.from('56789'), sum(Buffer.from('1234')))).toBe(0xcbf43926);
});
