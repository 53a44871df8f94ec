// Reading good packages: every standard is recognised and described.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPackage } from '../../packager/inspect/index.ts';
import { zipFolder } from './refusal.ts';
import { goodEntries, type MadeEntry, makeZip, scormManifest } from './zip-maker.ts';

const zips = zipFolder();
const page: MadeEntry = { name: 'index.html', data: 'x' };
const tincan = (launch = 'index.html') =>
  `<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities><activity id="https://example.org/part"><name>Bagian</name></activity><activity id="https://example.org/a"><name lang="id">Judul</name><launch lang="id">${launch}</launch></activity></activities></tincan>`;

describe('a good package', () => {
  it('of SCORM 1.2 is described by its default organization and first item that can be launched', async () => {
    expect(await readPackage(zips.save(makeZip(goodEntries())))).toEqual({
      standard: 'scorm12',
      edition: '1.2',
      title: 'Pelajaran',
      launch: 'isi/mulai.html?bahasa=id',
      launchFile: 'isi/mulai.html',
      masteryScore: 80,
      dataFromLms: 'titipan',
      manifest: 'imsmanifest.xml',
      files: 2,
      bytes: scormManifest().length + 11,
    });
  });

  it.each([
    ['scorm2004', '2004 3rd Edition'],
    ['scorm2004', '2004 4th Edition'],
    ['scorm2004', 'CAM 1.3'],
  ])('of %s (%s) is recognised by its version', async (standard, version) => {
    const entries = goodEntries(['<schemaversion>1.2<', `<schemaversion>${version}<`]);
    expect(await readPackage(zips.save(makeZip(entries)))).toMatchObject({ standard, edition: version });
  });

  it('without a version is recognised by its namespaces', async () => {
    const entries = goodEntries(['<schemaversion>1.2</schemaversion>', '']);
    expect(await readPackage(zips.save(makeZip(entries)))).toMatchObject({ standard: 'scorm12' });
  });

  it('of xAPI gives the activity that can be launched', async () => {
    const info = await readPackage(
      zips.save(makeZip([{ name: 'tincan.xml', data: tincan('index.html?a=1#b') }, page])),
    );
    expect(info).toMatchObject({
      standard: 'xapi',
      title: 'Judul',
      activityId: 'https://example.org/a',
      launch: 'index.html?a=1#b',
      launchFile: 'index.html',
    });
  });

  it('of cmi5 gives the first AU', async () => {
    const data = `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="https://example.org/c"><title><langstring lang="id">Kursus</langstring></title></course><block id="b"><au id="https://example.org/au"><url>index.html</url></au></block></courseStructure>`;
    expect(await readPackage(zips.save(makeZip([{ name: 'cmi5.xml', data }, page])))).toMatchObject({
      standard: 'cmi5',
      title: 'Kursus',
      activityId: 'https://example.org/au',
      launch: 'index.html',
    });
  });

  it('may be written in another declared encoding, with a base, and with blanks in its names', async () => {
    const manifest = scormManifest([
      ['<?xml version="1.0"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>'],
      ['Pelajaran', 'Pelajaran é'],
      ['<resources>', '<resources xml:base="dalam/">'],
      ['isi/mulai.html', 'halaman%20satu.html'],
    ]);
    const entries = [
      { name: 'imsmanifest.xml', data: Buffer.from(manifest, 'latin1') },
      { name: 'dalam/halaman satu.html', data: 'x' },
    ];
    expect(await readPackage(zips.save(makeZip(entries)))).toMatchObject({
      title: 'Pelajaran é',
      launch: 'dalam/halaman%20satu.html?bahasa=id',
      launchFile: 'dalam/halaman satu.html',
    });
  });

  it('is unpacked whole, with plain file modes', async () => {
    const unpackTo = join(zips.path(), 'deep', 'unpacked');
    await readPackage(zips.save(makeZip(goodEntries())), { unpackTo });
    expect(readFileSync(join(unpackTo, 'isi', 'mulai.html'), 'utf8')).toBe('<p>Halo</p>');
    expect(statSync(join(unpackTo, 'isi', 'mulai.html')).mode & 0o111).toBe(0);
    expect(readdirSync(join(zips.path(), 'deep'))).toEqual(['unpacked']);
  });
});
