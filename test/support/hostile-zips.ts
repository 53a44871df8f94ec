// Zips that somebody made to harm whoever opens them, and the odd but honest ones beside them.
import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../packager/inspect/crc32.ts';
import { type MadeEntry, makeZip } from '../packager/zip-maker.ts';
import { zipOf } from './packages/package.ts';
import { slides } from './packages/scorm12.ts';

/** A good package, which hostile entries are put into. */
export const goodFiles: readonly MadeEntry[] = Object.entries(slides.files).map(([name, data]) => ({
  name,
  data,
}));
export const goodZip: Buffer = zipOf(slides);

const with_ = (...entries: readonly MadeEntry[]): Buffer => makeZip([...goodFiles, ...entries]);
const changed = (zip: Buffer, change: (zip: Buffer) => void): Buffer => {
  const copy = Buffer.from(zip);
  change(copy);
  return copy;
};

const endBytes = 22;

/** A zip with its end record replaced by other numbers. */
function withEnd(zip: Buffer, change: (end: Buffer) => void): Buffer {
  return changed(zip, (copy) => change(copy.subarray(copy.length - endBytes)));
}

/** The same zip with the numbers of its end in a zip64 record. */
export function zip64Of(zip: Buffer, claim: (record: Buffer, end: Buffer) => void = () => {}): Buffer {
  const end = Buffer.from(zip.subarray(zip.length - endBytes));
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(8)), 24);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(zip.length - endBytes), 8);
  locator.writeUInt32LE(1, 16);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  claim(record, end);
  return Buffer.concat([zip.subarray(0, zip.length - endBytes), record, locator, end]);
}

/** Entries by hand: local headers and data as given, the directory pointing wherever it likes. */
function byHand(
  body: Buffer,
  entries: readonly { name: string; offset: number; packed: number; bytes: number; crc: number }[],
): Buffer {
  const directory = entries.map(({ name, offset, packed, bytes, crc }) => {
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed, 20);
    entry.writeUInt32LE(bytes, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(endBytes);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, central, end]);
}

function localHeader(name: string, packed: number, bytes: number, crc: number): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(bytes, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

/** All entries are one stretch of data: each file is free, together they are a bomb. */
function sharedData(count: number): Buffer {
  const data = randomBytes(50_000);
  const packed = deflateRawSync(data);
  const crc = crc32(data);
  const name = 'a';
  const body = Buffer.concat([localHeader(name, packed.length, data.length, crc), packed]);
  const one = { name, offset: 0, packed: packed.length, bytes: data.length, crc };
  return byHand(
    body,
    Array.from({ length: count }, (_, index) => ({ ...one, name: index === 0 ? name : `a${index}` })),
  );
}

/**
 * Files one inside the other: each begins with a stored block that quotes the header of the next, so that all headers
 * are true and yet all share the last one's data.
 */
function quotedHeaders(count: number): Buffer {
  const data = randomBytes(20_000);
  let packed = deflateRawSync(data);
  let plain: Buffer = data;
  let body = Buffer.alloc(0);
  const entries: { name: string; before: number; packed: number; bytes: number; crc: number }[] = [];
  for (let index = 0; index < count; index++) {
    const name = `isi${index}.bin`;
    const crc = crc32(plain);
    const header = localHeader(name, packed.length, plain.length, crc);
    entries.push({
      name,
      before: header.length + packed.length,
      packed: packed.length,
      bytes: plain.length,
      crc,
    });
    body = Buffer.concat([header, packed]);
    const quote = Buffer.alloc(5);
    quote.writeUInt16LE(header.length, 1);
    quote.writeUInt16LE(0xffff - header.length, 3);
    packed = Buffer.concat([quote, body]);
    plain = Buffer.concat([header, plain]);
  }
  return byHand(
    body,
    entries.map(({ before, ...entry }) => ({ ...entry, offset: body.length - before })),
  );
}

/** Zips in zips, the innermost of zeros: small outside, without end inside. */
function nested(depth: number): Buffer {
  let inner = makeZip([{ name: '0.bin', data: Buffer.alloc(900_000) }]);
  for (let level = 0; level < depth; level++)
    inner = makeZip(Array.from({ length: 10 }, (_, index) => ({ name: `${index}.zip`, data: inner })));
  return with_({ name: 'dalam.zip', data: inner });
}

/** An Info-ZIP extra field that gives a file another name (APPNOTE 4.6.9). */
function unicodePath(raw: string, name: string): Buffer {
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + Buffer.byteLength(name), 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(Buffer.from(raw)), 5);
  return Buffer.concat([field, Buffer.from(name)]);
}

const manifestIs = (data: string | Buffer): Buffer =>
  makeZip([{ name: 'imsmanifest.xml', data, method: 0 }, ...goodFiles.slice(1)]);
const goodManifest = String(slides.files['imsmanifest.xml']);
const inManifest = (from: string, to: string): Buffer => manifestIs(goodManifest.replace(from, () => to));

/** Each with a name, the code that the checker must answer with, and how it is made. */
export const hostileZips: readonly (readonly [string, string, () => Buffer])[] = [
  ['150 files that share one stretch of data', 'contradictory', () => sharedData(150)],
  ['files one inside the other', 'overlap', () => quotedHeaders(50)],
  [
    '14 files of zeros, each below the limits',
    'bomb',
    () => with_(...Array.from({ length: 14 }, (_, i) => ({ name: `${i}.bin`, data: Buffer.alloc(900_000) }))),
  ],
  [
    '65,000 entries',
    'too-many-entries',
    () => makeZip(Array.from({ length: 65_000 }, (_, index) => ({ name: `${index}`, method: 0 }))),
  ],
  ['a count of 65,535 for six entries', 'too-many-entries', () => makeZip(goodFiles, 65_535)],
  ['a count that is one too high', 'truncated', () => makeZip(goodFiles, goodFiles.length + 1)],
  ['a count that hides the last entry', 'contradictory', () => makeZip(goodFiles, goodFiles.length - 1)],
  [
    'two counts that differ',
    'contradictory',
    () => withEnd(goodZip, (end) => end.writeUInt16LE(goodFiles.length - 1, 8)),
  ],
  [
    'a directory that says it is shorter',
    'contradictory',
    () => withEnd(goodZip, (end) => end.writeUInt32LE(end.readUInt32LE(12) - 10, 12)),
  ],
  [
    'a zip64 record of 2⁴⁰ entries',
    'too-many-entries',
    () => zip64Of(goodZip, (record) => record.writeBigUInt64LE(1n << 40n, 32)),
  ],
  [
    'a zip64 record that contradicts the older one',
    'contradictory',
    () => zip64Of(goodZip, (_, end) => end.writeUInt16LE(2, 8)),
  ],
  [
    'a zip64 record that points behind the end',
    'truncated',
    () => zip64Of(goodZip, (record) => record.writeBigUInt64LE(1n << 50n, 48)),
  ],
  [
    'a file that calls itself otherwise',
    'contradictory',
    () => with_({ name: 'a.txt', local: { name: 'b.html' } }),
  ],
  [
    'a file that says it has other bytes',
    'contradictory',
    () => with_({ name: 'a.txt', data: 'abc', local: { bytes: 9 } }),
  ],
  [
    'a second name in an extra field',
    'contradictory',
    () => with_({ name: 'a.txt', extra: unicodePath('a.txt', 'index_lms.html') }),
  ],
  ['a name that is no UTF-8', 'name-encoding', () => with_({ name: Buffer.from('caf\xe9.html', 'latin1') })],
  [
    'comments of 64 KB on each file',
    'directory-too-large',
    () =>
      with_(...Array.from({ length: 40 }, (_, i) => ({ name: `${i}`, comment: Buffer.alloc(65_535, 'x') }))),
  ],
  [
    'data after its end',
    'trailing-data',
    () => Buffer.concat([goodZip, Buffer.from('<?php system($_GET[0]);')]),
  ],
  ['another zip after its end', 'contradictory', () => Buffer.concat([goodZip, goodZip])],
  ['a program before its beginning', 'contradictory', () => Buffer.concat([Buffer.from('MZ…'), goodZip])],
  ['a second part', 'split', () => withEnd(goodZip, (end) => end.writeUInt16LE(1, 4))],
  ['names that differ by a long s', 'duplicate', () => with_({ name: 'a/s.js' }, { name: 'a/ſ.js' })],
  [
    'a manifest of 100,000 levels',
    'manifest-broken',
    () => manifestIs('<a>'.repeat(100_000) + '</a>'.repeat(100_000)),
  ],
  [
    'items of 5,000 levels',
    'manifest-broken',
    () => inManifest('<title>', `${'<item>'.repeat(5_000)}${'</item>'.repeat(5_000)}<title>`),
  ],
  ['a manifest of 50 MB', 'manifest-too-large', () => manifestIs(Buffer.alloc(5e7, '<a>'))],
  [
    'a manifest of 90,000 items',
    'manifest-elements',
    () => inManifest('</organization>', `${'<item/>'.repeat(90_000)}</organization>`),
  ],
  [
    'a manifest with entities that multiply',
    'manifest-entities',
    () =>
      inManifest(
        '<manifest',
        `<!DOCTYPE m [<!ENTITY a "${'a'.repeat(50)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${'&a;'.repeat(10)}">`).join('')}]><manifest`,
      ),
  ],
  [
    'a manifest that asks for a file of the server',
    'manifest-entities',
    () => inManifest('<manifest', '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><manifest'),
  ],
  [
    'a manifest that begins a document type 180,000 times',
    'manifest-broken',
    () => manifestIs('<!DOCTYPE '.repeat(180_000)),
  ],
  [
    'a manifest that begins a comment 400,000 times',
    'manifest-broken',
    () => manifestIs('<!--'.repeat(400_000)),
  ],
  ['a manifest with a NUL', 'manifest-broken', () => inManifest('<title>', '<title>\0')],
  [
    'a manifest in an encoding that does not exist',
    'manifest-broken',
    () => inManifest('encoding="utf-8"', 'encoding="utf-99"'),
  ],
];

/** Odd, but nothing is wrong with them. */
export const honestZips: readonly (readonly [string, () => Buffer])[] = [
  ['in zip64', () => zip64Of(goodZip)],
  [
    'with a comment of 65,535 characters',
    () =>
      Buffer.concat([withEnd(goodZip, (end) => end.writeUInt16LE(65_535, 20)), Buffer.alloc(65_535, 'k')]),
  ],
  ['with an empty folder', () => with_({ name: 'kosong/', mode: 0o040755 })],
  [
    'with an attribute of 1.5 MB',
    () => inManifest('<organization ', `<organization structure="hierarchical${' '.repeat(1_500_000)}" `),
  ],
];

/** Not opened, whatever is in it: a listed file like any other. */
export const zipsInZips = (): Buffer => nested(4);
