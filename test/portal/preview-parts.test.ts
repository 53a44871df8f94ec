// What the preview offers to open in a package of several SCOs, AUs or activities, and what it keeps of each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { scorm12Cmi } from '../../src/portal/preview/cmi.ts';
import { readParts } from '../../src/portal/preview/parts.ts';
import { createRuns } from '../../src/portal/preview/runs.ts';
import { startAttempt, startPortal, visitor } from './harness.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kendali-parts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function partsOf(standard: string, name: string, manifest: string) {
  const root = join(folder, String(++count));
  mkdirSync(root);
  writeFileSync(join(root, name), manifest);
  return readParts({ folder: root, description: { standard, title: 'Paket', launch: 'index.html' } });
}

describe('the parts of a package', () => {
  it('of SCORM 1.2 are the items that have a resource, with what an LMS hands over', async () => {
    const manifest = `<manifest identifier="m" xmlns:adlcp="x" xmlns:xml="http://www.w3.org/XML/1998/namespace">
      <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
      <organizations default="dua">
        <organization identifier="satu"><title>Lain</title><item identifier="z" identifierref="r"/></organization>
        <organization identifier="dua"><title>Dua</title>
          <item identifier="bab"><title>Bab</title>
            <item identifier="a" identifierref="r" parameters="?x=1"><title>A</title>
              <adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>halo</adlcp:datafromlms></item>
            <item identifier="b" identifierref="s"><title>B</title><adlcp:prerequisites>a</adlcp:prerequisites></item>
            <item identifier="c" identifierref="tidak-ada"><title>C</title></item>
          </item></organization></organizations>
      <resources xml:base="isi/"><resource identifier="r" adlcp:scormtype="sco" href="a.html?y=2"/>
        <resource identifier="s" adlcp:scormtype="asset" href="b.html"/></resources></manifest>`;
    const { parts, isOrdered, edition } = await partsOf('scorm12', 'imsmanifest.xml', manifest);
    expect([isOrdered, edition]).toEqual([true, '1.2']);
    expect(parts.map(({ id, launch, reports }) => [id, launch, reports])).toEqual([
      ['a', 'isi/a.html?y=2&x=1', true],
      ['b', 'isi/b.html', false],
    ]);
    expect(parts[0]).toMatchObject({ masteryScore: '80', launchData: 'halo' });
    expect(parts[1]).toMatchObject({ prerequisites: 'a' });
  });

  it('of cmi5 are the AUs inside the package, those of inner blocks included', async () => {
    const au = (id: string, url: string) =>
      `<au id="${id}"><title><langstring>${id}</langstring></title><url>${url}</url></au>`;
    const manifest = `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="u:k"/>
      ${au('u:1', 'satu.html')}<block id="u:b">${au('u:2', 'dua.html')}${au('u:3', 'https://lain.example/')}</block>
      </courseStructure>`;
    const { parts } = await partsOf('cmi5', 'cmi5.xml', manifest);
    expect(parts.map(({ id, title, launch }) => [id, title, launch])).toEqual([
      ['u:1', 'u:1', 'satu.html'],
      ['u:2', 'u:2', 'dua.html'],
    ]);
  });

  it('of xAPI are the activities that can be launched; what has no manifest is one part', async () => {
    const manifest = `<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
      <activity id="u:1"><name lang="id">Satu</name><launch>satu.html</launch></activity>
      <activity id="u:2"><name lang="id">Tanpa berkas</name></activity></activities></tincan>`;
    const { parts } = await partsOf('xapi', 'tincan.xml', manifest);
    expect(parts.map(({ id, title }) => [id, title])).toEqual([['u:1', 'Satu']]);
    const gone = { standard: 'xapi', title: 'Paket', launch: 'index.html' };
    expect((await readParts({ folder: join(folder, 'hilang'), description: gone })).parts).toMatchObject([
      { launch: 'index.html' },
    ]);
  });
});

it('a part that is not there is not played, and nothing is kept of it', async () => {
  const test = await startPortal();
  try {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const record = { revision: 1, cmi: scorm12Cmi.keep({}, '0000:00:00.00') };
    const run = { run: 1, revision: 1, faults: [] };
    const put = (path: string, body: object) =>
      request(test.preview).put(`/${id}/${path}`).type('json').send(JSON.stringify(body));
    for (const part of ['2', '0', '1.5', 'x', '']) {
      expect((await request(test.preview).get(`/${id}/?bagian=${part}`)).status).toBe(404);
      expect((await visitor(test).get(`/pratinjau/${id}?bagian=${part}`)).status).toBe(404);
      expect((await put(`cmi?bagian=${part}`, record)).status).toBe(404);
      expect((await put(`gangguan?bagian=${part}`, run)).status).toBe(404);
    }
    const runs = createRuns(test.database);
    expect(runs.openingsOf(id)).toBe(0);
    expect((await put('gangguan?bagian=1', run)).status).toBe(204);
    expect((await put('gangguan?bagian=1', { ...run, faults: [{}] })).status).toBe(422);
    expect(runs.openingsOf(id)).toBe(1);
  } finally {
    await test.stop();
  }
});
