// BACA-SAYA.html: in every package, about this package, with a fingerprint that a stranger can check; and SHA256SUMS.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { checksumsName, noteChecksum } from '../../packager/checksums.ts';
import { formatIds } from '../../packager/formats/ids.ts';
import { guides, lmsFor } from '../../packager/guides/index.ts';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import { fixtureRequest, textOf } from './fixture-course.ts';

const name = 'BACA-SAYA.html';
const config = 'kendali.config.json';
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const printIn = (html: string) => /class="print"><code>([0-9a-f]{64})</.exec(html)?.[1];

/** As the page tells one to compute it. */
const printOf = ({ files }: BuiltPackage) =>
  sha256(
    files
      .filter((file) => file.name !== name && file.name !== config)
      .map((file) => ({ name: file.name, sum: sha256(file.data) }))
      .sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)))
      .map((file) => `${file.sum}  ${file.name}\n`)
      .join(''),
  );

describe('the readme', () => {
  let made: BuiltPackage;
  let html: string;
  beforeAll(async () => {
    const logo = { type: 'png' as const, data: Buffer.from('gambar') };
    made = await buildPackage(
      fixtureRequest({
        contact: 'Bu Rina <rina@dinas.example>',
        brand: { name: 'Dinas & Kawan', logo },
        lrs: { endpoint: 'https://lrs.example/xapi/', key: 'kunci-asli', secret: 'amat-rahasia' },
        passMark: 80,
        posttestRequired: false,
      }),
    );
    html = textOf(made, name);
  });

  it('of the site tells to unpack it, and nobody to upload it', async () => {
    const site = textOf(await buildPackage(fixtureRequest({ format: 'web' })), name);
    expect(site).toContain('lalu buka index.html untuk mulai belajar');
    expect(site).toContain('di folder tempat situs ini diekstrak');
    expect(site).not.toContain('unggah ZIP-nya apa adanya');
    expect(html).toContain('unggah ZIP-nya apa adanya');
  });

  it('says what the package is, and of whom', () => {
    for (const words of [
      'Sesi 1: Sesi kecil (sekitar',
      'SCORM 1.2',
      'Dinas &amp; Kawan',
      'Bu Rina &lt;rina@dinas.example&gt;',
      'https://lrs.example/xapi/',
      'boleh dilewati',
      '<p>80</p>',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toContain(`data:image/png;base64,${Buffer.from('gambar').toString('base64')}`);
    expect(html).not.toMatch(/kunci-asli|amat-rahasia/);
  });

  it('has the guides of the LMSs that the package is for, the best fitting open', () => {
    const names = lmsFor('scorm12', 'sessions');
    expect(html.match(/<details/g)).toHaveLength(names.length);
    expect(html.indexOf('<details open>')).toBe(html.indexOf('<details'));
    expect(html).toContain(guides.moodle.steps[0].text.id);
  });

  it('needs nothing else: no script, no file, no request', () => {
    expect(html).not.toMatch(
      /<script|<link rel="stylesheet"|\son\w+=|src="(?!data:)|@import|url\((?!["']?data:)/,
    );
  });

  it('has a fingerprint of all files but itself and the one that may be changed', () => {
    expect(printIn(html)).toBe(printOf(made));
  });
});

it.each(formatIds)(
  '%s: lies in the package, is named by its manifest, and is made the same again',
  async (format) => {
    const request = fixtureRequest({
      format,
      ...(format.startsWith('common') ? { site: 'https://a.example/' } : {}),
    });
    const [one, other] = [await buildPackage(request), await buildPackage(request)];
    expect(textOf(one, name)).toBe(textOf(other, name));
    expect(printIn(textOf(one, name))).toBe(printOf(one));
    expect(one.files.filter((file) => file.name === name)).toHaveLength(1);
    const [manifest] = one.files;
    if (manifest?.name === 'imsmanifest.xml') expect(manifest.data.toString()).toContain(`href="${name}"`);
  },
);

it('is in English where the interface is', async () => {
  const html = textOf(await buildPackage(fixtureRequest({ language: 'en' })), name);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Read me first');
  expect(html).toContain(guides.moodle.steps[0].text.en);
});

it('notes checksums of a folder, of several runs, of files that are there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kendali-sums-'));
  const path = join(folder, checksumsName);
  for (const file of ['b.zip', 'a.zip']) {
    writeFileSync(join(folder, file), file);
    noteChecksum(folder, file, sha256(file));
  }
  expect(readFileSync(path, 'utf8')).toBe(`${sha256('a.zip')}  a.zip\n${sha256('b.zip')}  b.zip\n`);
  rmSync(join(folder, 'b.zip'));
  noteChecksum(folder, 'a.zip', sha256('baru'));
  expect(readFileSync(path, 'utf8')).toBe(`${sha256('baru')}  a.zip\n`);
  rmSync(folder, { recursive: true });
});
