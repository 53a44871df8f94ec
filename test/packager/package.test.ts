// Whole packages: complete, described by a manifest that keeps every rule, readable without scripts.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Element } from '@xmldom/xmldom';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import { readmeName } from '../../packager/readme.ts';
import { childrenOf, childText, parseXml } from '../../packager/xml.ts';
import { textsOf } from '../../src/model/check.ts';
import { pagesOf } from '../../src/model/course.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { definitionsOf } from '../../src/vocabulary/definitions.ts';
import { fixture, fixtureRequest, hostileText, textOf } from './fixture-course.ts';

let scorm: BuiltPackage;
let xapi: BuiltPackage;

beforeAll(async () => {
  scorm = await buildPackage(fixtureRequest());
  xapi = await buildPackage(fixtureRequest({ format: 'xapi' }));
});

const rootOf = (xml: string): Element => {
  const root = parseXml(xml).documentElement;
  if (!root) throw new Error('No root');
  return root;
};
const child = (element: Element, name: string): Element => {
  const [found] = childrenOf(element, name);
  if (!found) throw new Error(`No <${name}> in <${element.tagName}>`);
  return found;
};
const lessonOf = (made: BuiltPackage): Lesson =>
  JSON.parse(
    /<script type="application\/json" id="lesson">(.*?)<\/script>/s.exec(textOf(made, made.entry))?.[1] ?? '',
  );

const documentsOf = (made: BuiltPackage) =>
  made.files.filter(({ name }) => name.endsWith('.html') && name !== readmeName);

describe('the SCORM 1.2 package', () => {
  const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
  const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

  it('declares its schema and version exactly, in the right namespaces', () => {
    const manifest = rootOf(textOf(scorm, 'imsmanifest.xml'));
    expect(manifest.namespaceURI).toBe(imscp);
    const metadata = child(manifest, 'metadata');
    expect(child(metadata, 'schema').textContent).toBe('ADL SCORM');
    expect(child(metadata, 'schemaversion').textContent).toBe('1.2');
    expect(childrenOf(manifest).map((element) => element.localName)).toEqual([
      'metadata',
      'organizations',
      'resources',
    ]);
  });

  it('has one organization, one item and one SCO, joined by published identifiers', () => {
    const manifest = rootOf(textOf(scorm, 'imsmanifest.xml'));
    const organizations = child(manifest, 'organizations');
    const organization = child(organizations, 'organization');
    const item = child(organization, 'item');
    const resource = child(child(manifest, 'resources'), 'resource');
    expect(childrenOf(organizations)).toHaveLength(1);
    expect(childrenOf(child(manifest, 'resources'))).toHaveLength(1);
    expect(manifest.getAttribute('identifier')).toBe('kursus-sesi-1');
    expect(organizations.getAttribute('default')).toBe(organization.getAttribute('identifier'));
    expect(item.getAttribute('identifier')).toBe('kursus-sesi-1-item');
    expect(item.getAttribute('identifierref')).toBe(resource.getAttribute('identifier'));
    expect(resource.getAttributeNS(adlcp, 'scormtype')).toBe('sco');
    expect(resource.getAttribute('adlcp:scormtype')).toBe('sco');
    expect(resource.getAttribute('href')).toBe(scorm.entry);
    expect(childText(organization, 'title')).toBe('Sesi 1: Sesi kecil');
    expect(childText(item, 'title')).toBe('Sesi 1: Sesi kecil');
    const ids = [manifest, organization, item, resource].map((element) => element.getAttribute('identifier'));
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
  });

  it('is titled in at most 255 characters', async () => {
    const { course, session } = fixture();
    session.title = 'x'.repeat(300);
    const made = await buildPackage(fixtureRequest({ course, sessions: [session] }));
    const organizations = child(rootOf(textOf(made, 'imsmanifest.xml')), 'organizations');
    expect(childText(child(organizations, 'organization'), 'title')).toHaveLength(255);
  });

  it('leaves the judgement to the lesson, which knows whether it is complete', () => {
    expect(textOf(scorm, 'imsmanifest.xml')).not.toMatch(/mastery/i);
  });

  it('lists every file of the zip once and no other', () => {
    const resource = child(child(rootOf(textOf(scorm, 'imsmanifest.xml')), 'resources'), 'resource');
    const listed = childrenOf(resource, 'file').map((file) => file.getAttribute('href'));
    expect(listed).toEqual(scorm.files.map((file) => file.name).filter((name) => name !== 'imsmanifest.xml'));
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('carries the schemas that its manifest points to', () => {
    const manifest = rootOf(textOf(scorm, 'imsmanifest.xml'));
    const pairs = (manifest.getAttribute('xsi:schemaLocation') ?? '').trim().split(/\s+/);
    const files = pairs.filter((_, index) => index % 2 === 1);
    expect(files).toHaveLength(3);
    for (const name of [...files, 'ims_xml.xsd']) {
      expect(rootOf(textOf(scorm, name)).localName).toBe('schema');
    }
    for (const [index, name] of files.entries()) {
      expect(rootOf(textOf(scorm, name)).getAttribute('targetNamespace')).toBe(pairs[index * 2]);
    }
  });

  it('puts a content hash into every name that a browser may keep', () => {
    const fixed = /^(imsmanifest\.xml|kendali\.config\.json|BACA-SAYA\.html|.*\.xsd)$/;
    for (const { name } of scorm.files.filter((file) => !fixed.test(file.name))) {
      expect(name).toMatch(/^[a-z0-9-]+-[0-9a-f]{10}\.(html|js|css|json)$/);
    }
  });

  it('changes the names of its documents when any text changes, and only theirs', async () => {
    const { course } = fixture();
    const [session] = course.sessions;
    const last = session && pagesOf(session).at(-1);
    if (!session || !last) throw new Error('The fixture has pages');
    last.title = 'Percobaan kedua';
    const changed = await buildPackage(fixtureRequest({ course, sessions: [session] }));
    // The titles of pages stand in the definitions too.
    const names = (made: BuiltPackage, ending: string) =>
      made.files
        .map((file) => file.name)
        .filter((name) => name.endsWith(ending) && name !== readmeName && !name.startsWith('definitions-'));
    expect(changed.entry).not.toBe(scorm.entry);
    expect(names(changed, '.html').filter((name) => names(scorm, '.html').includes(name))).toEqual([]);
    expect(names(changed, '.js')).toEqual(names(scorm, '.js'));
    expect(names(changed, '.css')).toEqual(names(scorm, '.css'));
  });
});

describe('the xAPI package', () => {
  it('describes the session as an activity of type lesson, to be launched at index.html', () => {
    const root = rootOf(textOf(xapi, 'tincan.xml'));
    const activity = child(child(root, 'activities'), 'activity');
    expect(root.namespaceURI).toBe('http://projecttincan.com/tincan.xsd');
    expect(activity.getAttribute('id')).toBe('https://w3id.org/kendali/kursus/sesi-1');
    expect(activity.getAttribute('type')).toBe('http://adlnet.gov/expapi/activities/lesson');
    expect(childText(activity, 'name')).toBe('Sesi kecil');
    expect(childText(activity, 'description')).toBe(`Ringkas. ${hostileText}`);
    expect(childText(activity, 'launch')).toBe('index.html');
    expect(childrenOf(activity).map((element) => element.getAttribute('lang'))).toEqual(['id', 'id', 'id']);
    expect(xapi.entry).toBe('index.html');
  });

  it('follows another base for activity ids everywhere', async () => {
    const baseIri = 'https://dinas.example/kursus';
    const made = await buildPackage(fixtureRequest({ format: 'xapi', baseIri }));
    expect(textOf(made, 'tincan.xml')).toContain('id="https://dinas.example/kursus/kursus/sesi-1"');
    expect(lessonOf(made).activityId).toBe(`${baseIri}/kursus/sesi-1`);
    expect(textOf(made, /^definitions-/)).not.toContain('w3id.org/kendali/kursus');
  });
});

describe('every package', () => {
  const both = () => [scorm, xapi];

  it('tells the player which tracking to start', () => {
    expect(textOf(scorm, scorm.entry)).toContain('data-tracking="scorm12"');
    expect(textOf(xapi, xapi.entry)).toContain('data-tracking="xapi"');
  });

  it('has flat ASCII names, each once, and a reference to no missing file', () => {
    for (const made of both()) {
      const names = made.files.map((file) => file.name);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
      for (const document of names.filter((name) => name.endsWith('.html'))) {
        const html = textOf(made, document);
        const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
        for (const [, target = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
          const [file, hash] = target.split('#');
          if (/^(https?:|data:)/.test(target)) continue;
          if (file) expect(names).toContain(file);
          else if (hash && hash !== 'hasil') expect(ids).toContain(hash);
        }
      }
    }
  });

  it('lets nothing come from elsewhere, and nothing run that is not a file of its own', () => {
    for (const made of both()) {
      for (const { name, data } of documentsOf(made)) {
        const html = data.toString();
        expect([
          name,
          html.match(/<(script|link|img|iframe|source|object)[^>]*(src|href)="https?:/i),
        ]).toEqual([name, null]);
        expect(html.replace(/<script type="application\/json" id="lesson">/, '')).not.toMatch(
          /<script(?![^>]*\ssrc=)/i,
        );
        expect(html).not.toMatch(/\sstyle=|<[^>]+\son[a-z]+=/i);
        // The document that is launched waits for no other file to be painted.
        expect(html.match(/<style/g) ?? []).toHaveLength(name === made.entry ? 1 : 0);
      }
    }
  });

  it('escapes what only looks like markup', () => {
    const html = textOf(scorm, /^unit-dua-/);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;script&gt;alert(');
    expect(html).not.toContain('<b>tebal</b>');
    expect(textOf(scorm, scorm.entry)).not.toContain('<script>alert');
  });

  it('is readable with scripts off: every word of every page, option and explanation', () => {
    for (const made of both()) {
      const words = documentsOf(made)
        .map((file) => file.data.toString().replace(/<script[\s\S]*?<\/script>/g, ''))
        .join('\n');
      for (const page of pagesOf(fixture().session)) {
        expect(words).toContain(page.title);
        const authored = page.blocks.flatMap((block) =>
          textsOf({ ...block, kind: '', tone: '', level: '', svg: '', shown: '', objective: '' }),
        );
        for (const text of authored.filter((text) => /^[\p{L} ]{4,}\.?$/u.test(text)))
          expect(words).toContain(text);
      }
    }
  });

  it('numbers the questions through the session, with scripts off too', () => {
    const numbers = documentsOf(scorm)
      .flatMap(({ data }) => [...data.toString().matchAll(/class="question-title">([^<]*)</g)])
      .map(([, title]) => title);
    expect(numbers).toEqual([1, 2, 3, 4, 5].map((number) => `Soal ${number} · Periksa pemahaman`));
  });

  it('gives the browser the published positions, the chunks and the specifications', () => {
    const lesson = lessonOf(scorm);
    const names = scorm.files.map((file) => file.name);
    expect(lesson.published).toEqual({
      pages: ['bacaan', 'soal-soal', 'gambar', 'percobaan'],
      questions: ['satu', 'banyak', 'benar-salah', 'jodoh', 'urut'],
      labs: ['latih'],
    });
    expect(Object.keys(lesson.chunks).sort()).toEqual([
      'blocks',
      'definitions',
      'documents',
      'lab-classifier',
      'lab-classifier.css',
      'lazy.css',
      'more',
      'objectives',
      'paper',
      'player.css',
      'result',
      'result.css',
      'tools',
      'tools.css',
      'unconnected',
      'unconnected.css',
      'xapi',
    ]);
    for (const href of [...Object.values(lesson.chunks), ...lesson.units.map((unit) => unit.href)]) {
      expect(names).toContain(href);
    }
    expect(lesson.units.map((unit) => unit.pages.map((page) => page.labs))).toEqual([
      [[], []],
      [[], ['latih']],
    ]);
    expect(lesson.questions).toHaveLength(5);
    expect(lesson.passMark).toBe(75);
  });

  it('carries definitions for everything that statements name', () => {
    const { course, session } = fixture();
    const chunk = textOf(scorm, /^definitions-/);
    const definitions = JSON.parse(/ = (\{.*\});$/m.exec(chunk)?.[1] ?? '');
    expect(Object.keys(definitions)).toEqual(Object.keys(definitionsOf(course, session, (text) => text)));
    expect(definitions['https://w3id.org/kendali/kursus/sesi-1/unit/unit-dua'].name.id).toBe(
      'Unit dua & <b>tebal</b>',
    );
  });

  it('says in kendali.config.json what the office chose, and nothing when it chose nothing', async () => {
    expect(JSON.parse(textOf(scorm, 'kendali.config.json'))).toEqual({ lrs: null, contact: null });
    const lrs = { endpoint: 'https://lrs.example/xapi', key: 'k', secret: 's' };
    const made = await buildPackage(fixtureRequest({ lrs, contact: 'Bu Ratna' }));
    expect(JSON.parse(textOf(made, 'kendali.config.json'))).toEqual({ lrs, contact: 'Bu Ratna' });
  });
});
