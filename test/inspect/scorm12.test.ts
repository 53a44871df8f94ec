// The checker on SCORM 1.2 packages: a good one, and each fault by its name and no other.
import { describe, expect, it } from '@jest/globals';
import { type Change, faultsOf, inspector, scorm12 } from './packages.ts';

const { inspect } = inspector();

describe('a SCORM 1.2 package', () => {
  it('that is good is good, and described', async () => {
    const inspection = await inspect(scorm12());
    expect(inspection).toMatchObject({
      verdict: 'good',
      standard: 'scorm12',
      edition: '1.2',
      title: 'Kursus',
      files: 3,
      findings: [],
      launchables: [
        { identifier: 'i1', title: 'Satu', href: 'index.html' },
        { identifier: 'i2', title: 'Dua', href: 'index.html' },
      ],
    });
    expect(inspection.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('may carry metadata, vendor extensions and another encoding', async () => {
    const files = scorm12(
      ['encoding="UTF-8"', 'encoding="ISO-8859-1"'],
      ['Kursus', 'Kursus é'],
      [
        '</schemaversion>',
        '</schemaversion><lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title><langstring xml:lang="id">Kursus</langstring></title></general></lom>',
      ],
      ['<item identifier="i1"', '<item identifier="i1" v:warna="biru" xmlns:v="urn:vendor"'],
      ['</organization>', '<tambahan xmlns="urn:vendor"/></organization>'],
    );
    const inspection = await inspect({
      ...files,
      'imsmanifest.xml': Buffer.from(String(files['imsmanifest.xml']), 'latin1'),
    });
    expect(inspection.findings).toEqual([]);
    expect(inspection.title).toBe('Kursus é');
  });

  it.each<[string, string, Change]>([
    ['without metadata', 'metadata-missing', [/<metadata>.*<\/metadata>/, '']],
    ['without schema', 'schema-missing', ['<schema>ADL SCORM</schema>', '']],
    ['of another schema', 'schema-name', ['ADL SCORM', 'IMS Content']],
    ['without schemaversion', 'schemaversion-missing', ['<schemaversion>1.2</schemaversion>', '']],
    ['of an unknown version', 'schemaversion-unknown', ['>1.2<', '>1.2.0<']],
    ['of a padded version', 'schemaversion-padded', ['>1.2<', '> 1.2 <']],
    ['of the version of 2004', 'edition-mixed', ['>1.2<', '>2004 3rd Edition<']],
    ['with the namespace of 2004', 'edition-mixed', ['adlcp_rootv1p2"', 'adlcp_v1p3"']],
    ['with the spelling of 2004', 'scormtype-spelling', [/scormtype/, 'scormType']],
    ['of an unknown namespace', 'namespace-unknown', ['imscp_rootv1p1p2"', 'imscp_rootv1p9"']],
    ['with a misspelt namespace', 'namespace-unknown', ['adlcp_rootv1p2', 'adlcp_rootv1p1p2']],
    ['without organizations', 'no-organization', [/<organizations[\s\S]*<\/organizations>/, '']],
    [
      'with empty organizations',
      'no-organization',
      [/<organizations[\s\S]*<\/organizations>/, '<organizations/>'],
    ],
    [
      'without resources',
      'no-resources',
      [
        /<organizations[\s\S]*<\/resources>/,
        '<organizations default="o"><organization identifier="o"><title>K</title><item identifier="a" isvisible="true"><title>A</title><item identifier="b" identifierref="r1"><title>B</title></item></item></organization></organizations>',
      ],
    ],
    ['without a default', 'default-missing', [' default="o"', '']],
    ['with an unknown default', 'default-unknown', ['default="o"', 'default="x"']],
    ['whose organization has no title', 'organization-title', ['<title>Kursus</title>', '']],
    ['whose organization is empty', 'organization-empty', [/<item[\s\S]*<\/item>/, '']],
    ['with an item without title', 'item-title', ['<title>Satu</title>', '']],
    ['with a long title', 'title-long', ['Satu', 'S'.repeat(201)]],
    ['with a dangling reference', 'item-reference-unknown', ['identifierref="r1"', 'identifierref="r9"']],
    ['with an item that opens nothing', 'item-empty', [' identifierref="r1"', '']],
    ['with a dangling dependency', 'dependency-unknown', ['identifierref="r2"', 'identifierref="r9"']],
    ['with another type', 'resource-type', ['type="webcontent"', 'type="application"']],
    ['without scormtype', 'scormtype-missing', [' adlcp:scormtype="sco"', '']],
    ['with a loud scormtype', 'scormtype-value', ['"sco"', '"SCO"']],
    ['with a SCO without page', 'resource-without-href', [' href="index.html"', '']],
    ['with an absolute base', 'base-absolute', ['identifier="r2"', 'identifier="r2" xml:base="file:///C:/"']],
    ['with an identifier twice', 'identifier-duplicate', ['identifier="i2"', 'identifier="i1"']],
    ['with an identifier that is no name', 'identifier-invalid', ['identifier="m"', 'identifier="1 m"']],
    [
      'with an element too many',
      'schema-unknown-element',
      ['<adlcp:masteryscore>75</adlcp:masteryscore>', '<adlcp:mastery>75</adlcp:mastery>'],
    ],
    [
      'with elements in another order',
      'schema-order',
      [/(<metadata>.*<\/metadata>)([\s\S]*<\/organizations>)/, '$2$1'],
    ],
    [
      'with an attribute too many',
      'schema-unknown-attribute',
      ['<file href="index.html"', '<file name="a" href="index.html"'],
    ],
    ['without a needed attribute', 'schema-attribute-missing', ['type="webcontent" ', '']],
    [
      'with a word that does not exist',
      'schema-value',
      ['<adlcp:masteryscore>75</adlcp:masteryscore>', '<adlcp:timelimitaction>stop</adlcp:timelimitaction>'],
    ],
    [
      'with an extension in the wrong place',
      'misplaced',
      ['</organization>', '<adlcp:masteryscore>75</adlcp:masteryscore></organization>'],
    ],
    ['with an impossible pass mark', 'masteryscore-range', ['75', '150']],
    ['with a pass mark in words', 'masteryscore-range', ['75', 'tinggi']],
    [
      'with a misspelt time limit',
      'maxtime-form',
      [
        '<adlcp:masteryscore>75</adlcp:masteryscore>',
        '<adlcp:maxtimeallowed>30 menit</adlcp:maxtimeallowed>',
      ],
    ],
    [
      'with too much launch data',
      'launch-data-long',
      [
        '<adlcp:masteryscore>75</adlcp:masteryscore>',
        `<adlcp:datafromlms>${'d'.repeat(256)}</adlcp:datafromlms>`,
      ],
    ],
    ['with an unknown prerequisite', 'prerequisite-unknown', ['>i1</adlcp', '>i9</adlcp']],
    ['whose item waits for itself', 'prerequisite-circle', ['>i1</adlcp', '>i2</adlcp']],
  ])('%s is told by %s', async (_, code, change) => {
    expect(faultsOf(await inspect(scorm12(change)))).toEqual([code]);
  });

  it.each<[string, string, Change]>([
    [
      'with a branch that opens a page',
      'item-branch-allowed',
      [
        '</title><adlcp:mastery',
        '</title><item identifier="i3" identifierref="r1"><title>T</title></item><adlcp:mastery',
      ],
    ],
    ['with an empty pass mark', 'extension-empty', ['>75</adlcp', '></adlcp']],
    [
      'with an empty action at the time limit',
      'extension-empty',
      ['<adlcp:masteryscore>75</adlcp:masteryscore>', '<adlcp:timelimitaction/>'],
    ],
  ])('%s is good, with the note %s', async (_, code, change) => {
    const { verdict, findings } = await inspect(scorm12(change));
    expect({ verdict, codes: findings.map((finding) => finding.code) }).toEqual({
      verdict: 'good',
      codes: [code],
    });
  });
});
