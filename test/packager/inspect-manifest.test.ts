// Reading broken manifests: each fault is named, and what a stranger wrote cannot harm the one who reads of it.
import { describe, expect, it } from '@jest/globals';
import { PackageError, type PackageFault, readPackage } from '../../packager/inspect/index.ts';
import { zipFolder } from './refusal.ts';
import { goodEntries, type MadeEntry, makeZip, scormManifest } from './zip-maker.ts';

const zips = zipFolder();
const page: MadeEntry = { name: 'index.html', data: 'x' };

describe('a manifest', () => {
  const withManifest = (data: string | Buffer) => makeZip([{ name: 'imsmanifest.xml', data }, page]);

  it.each<[string, PackageFault, () => Buffer]>([
    ['that is not there', 'no-manifest', () => makeZip([page])],
    ['inside a folder', 'manifest-deep', () => makeZip([{ name: 'paket/imsmanifest.xml', data: 'x' }])],
    ['in capitals', 'manifest-casing', () => makeZip([{ name: 'IMSManifest.xml', data: 'x' }])],
    [
      'over the limit',
      'manifest-too-large',
      () => makeZip([{ name: 'imsmanifest.xml', data: Buffer.alloc(3e6), method: 0 }, page]),
    ],
    ['that is no XML', 'manifest-broken', () => withManifest('imsmanifest')],
    ['that is empty', 'manifest-broken', () => withManifest('')],
    ['that ends early', 'manifest-broken', () => withManifest(scormManifest().slice(0, -12))],
    [
      'with bytes of another encoding',
      'manifest-broken',
      () => withManifest(Buffer.from(scormManifest([['Pelajaran', 'é']]), 'latin1')),
    ],
    [
      'with entities',
      'manifest-broken',
      () => withManifest(`<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]>${scormManifest().slice(21)}`),
    ],
    [
      'of no known standard',
      'unknown-standard',
      () => withManifest('<manifest><metadata><schemaversion>1.1.0</schemaversion></metadata></manifest>'),
    ],
    ['with another root', 'unknown-standard', () => withManifest('<paket/>')],
    ['without an item', 'no-launch', () => withManifest(scormManifest([['identifierref="sco"', '']]))],
    [
      'that launches elsewhere',
      'launch-outside',
      () => makeZip(goodEntries(['isi/mulai.html', 'https://example.org/a'])),
    ],
    [
      'that launches a script',
      'launch-outside',
      () => makeZip(goodEntries(['isi/mulai.html', 'javascript:alert(1)'])),
    ],
    ['that launches above', 'launch-outside', () => makeZip(goodEntries(['isi/mulai.html', '../a.html']))],
    [
      'that launches above in disguise',
      'launch-outside',
      () => makeZip(goodEntries(['isi/mulai.html', '%2e%2e/a.html'])),
    ],
    [
      'that launches at the root',
      'launch-outside',
      () => makeZip(goodEntries(['isi/mulai.html', '//example.org/a.html'])),
    ],
    [
      'that launches what is not there',
      'launch-missing',
      () => makeZip(goodEntries(['isi/mulai.html', 'isi/lain.html'])),
    ],
    [
      'that launches in another case',
      'launch-casing',
      () => makeZip(goodEntries(['isi/mulai.html', 'Isi/Mulai.html'])),
    ],
  ])('%s is named (%s)', async (_, code, make) => {
    const fault = await zips.faultOf(make());
    expect(fault.code).toBe(code);
    expect(fault.message).not.toMatch(/[{}]/);
  });

  it('that is deep or wide is read in time', async () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    const wide = '<item identifier="x"/>'.repeat(50_000);
    for (const data of [deep, `<manifest>${deep}</manifest>`, scormManifest([['<item ', `${wide}<item `]])]) {
      const started = performance.now();
      await readPackage(zips.save(withManifest(data))).catch((error: unknown) => {
        if (!(error instanceof PackageError)) throw error;
      });
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });

  it('from a stranger cannot put controls or floods into the sentence', async () => {
    const name = `../${'panjang'.repeat(60)}\u202e.html`;
    const { message } = await zips.faultOf(makeZip([...goodEntries(), { name }]));
    expect(message).not.toMatch(/\u202e/);
    expect(message.length).toBeLessThan(400);
  });
});
