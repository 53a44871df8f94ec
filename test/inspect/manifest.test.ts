// The checker on manifests that can't be read, and on floods of one fault.
import { describe, expect, it } from '@jest/globals';
import { configName, readmeName } from '../../packager/readme.ts';
import { faultsOf, inspector, scorm12 } from './packages.ts';

const { inspect } = inspector();
const only = (manifest: string | Buffer) => ({ 'imsmanifest.xml': manifest });

describe('a manifest', () => {
  it.each<[string, string, string, Record<string, string | Buffer>]>([
    ['that is cut off', 'manifest-broken', 'broken', only('<manifest>\n<a>\n</manifest>')],
    ['nested too deep', 'manifest-broken', 'broken', only('<a>'.repeat(25_000))],
    [
      'of the wrong encoding',
      'manifest-broken',
      'broken',
      only(Buffer.from('<manifest>\xff</manifest>', 'latin1')),
    ],
    [
      'with entities',
      'manifest-entities',
      'unsafe',
      only('<!DOCTYPE m [<!ENTITY a "aaaa">]><manifest>&a;</manifest>'),
    ],
    [
      'of too many elements',
      'manifest-elements',
      'unsafe',
      only(`<manifest>${'<a/>'.repeat(30_001)}</manifest>`),
    ],
    ['of no known standard', 'unknown-standard', 'broken', only('<manifest/>')],
    ['in a folder', 'manifest-deep', 'broken', { 'paket/imsmanifest.xml': '<manifest/>' }],
    ['in capitals', 'manifest-casing', 'broken', { 'IMSMANIFEST.XML': '<manifest/>' }],
    ['that is not there', 'no-manifest', 'broken', { 'index.html': 'x', 'unduhan.zip': 'x' }],
    ['in a zip in the zip', 'zip-in-zip', 'broken', { 'BACA SAYA.txt': 'x', 'kursus/paket.ZIP': 'x' }],
  ])('%s is told by %s', async (_, code, verdict, files) => {
    const inspection = await inspect(files);
    expect([faultsOf(inspection), inspection.verdict]).toEqual([[code], verdict]);
  });

  it('that our own site lacks makes it nothing broken', async () => {
    const site = { 'index.html': 'x', [readmeName]: 'x', [configName]: '{}' };
    const { verdict, findings } = await inspect(site);
    expect([verdict, findings.map(({ code }) => code)]).toEqual(['doubtful', ['own-site']]);
    expect((await inspect({ ...site, 'kursus/imsmanifest.xml': '<manifest/>' })).verdict).toBe('broken');
  });

  it('that is no XML is told with its line', async () => {
    const { findings } = await inspect(only('<manifest>\n<a>\n</manifest>'));
    expect(findings).toMatchObject([{ file: 'imsmanifest.xml', line: 3 }]);
    expect(findings[0]?.values.message).toMatch(/mismatch/);
  });

  it('opens no address that it names', async () => {
    const files = scorm12(
      ['<manifest ', '<!DOCTYPE manifest SYSTEM "http://127.0.0.1:9/m.dtd"><manifest '],
      [
        '<manifest ',
        '<manifest xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 file:///etc/passwd urn:x http://127.0.0.1:9/x.xsd" ',
      ],
    );
    expect((await inspect(files)).findings).toEqual([]);
  });

  it('may promise schemas that are not there, which is noted', async () => {
    const files = scorm12([
      '<manifest ',
      '<manifest xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd" ',
    ]);
    const inspection = await inspect(files);
    expect(inspection.verdict).toBe('good');
    expect(inspection.findings).toMatchObject([
      { code: 'schema-files', values: { names: 'adlcp_rootv1p2.xsd' } },
    ]);
  });
});

it('counts what would flood the reader', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`sisa-${index}.html`, 'x']));
  const { findings } = await inspect({ ...scorm12(), ...many });
  expect(findings).toHaveLength(26);
  expect(findings.at(-1)).toMatchObject({
    code: 'more-of-these',
    values: { count: 15, code: 'file-unlisted' },
  });
});

it('tells errors first', async () => {
  const files = { ...scorm12(['75', '150']), 'sisa.html': 'x', '.DS_Store': 'x' };
  expect((await inspect(files)).findings.map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
    'note',
  ]);
});
