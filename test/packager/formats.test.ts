// Every format in both shapes: described completely, valid by the official schemas, and nothing for our checker to find.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeArchive } from '../../packager/archive.ts';
import { type FormatId, formatIds } from '../../packager/formats/index.ts';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import { inspectPackage } from '../../packager/inspect/inspection.ts';
import { complaintsAbout } from '../../packager/inspect/schema/validate.ts';
import { shapesOf } from '../../packager/shapes.ts';
import { courseOfThree, fixtureRequest, textOf } from './fixture-course.ts';
import { allIn, attributes, rootIn } from './read-manifest.ts';

const scormFormats = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;
const packed: FormatId[] = [...scormFormats, 'cmi5', 'xapi', 'common-cartridge', 'common-cartridge-11'];
const isCartridge = (format: FormatId) => format.startsWith('common-cartridge');
const manifestNames: Partial<Record<FormatId, string>> = { cmi5: 'cmi5.xml', xapi: 'tincan.xml' };
const manifestOf = (format: FormatId) => manifestNames[format] ?? 'imsmanifest.xml';

const built = new Map<string, BuiltPackage>();
const get = (format: FormatId, shape: string): BuiltPackage => {
  const made = built.get(`${format} ${shape}`);
  if (!made) throw new Error(`${format} ${shape} was not built`);
  return made;
};

beforeAll(async () => {
  const { course, published } = courseOfThree();
  const [single, , , whole] = shapesOf(course);
  const links = { site: 'https://kursus.example/ai/' };
  for (const format of packed) {
    const request = { course, published, format };
    built.set(`${format} single`, await buildPackage(fixtureRequest({ ...request, sessions: single ?? [] })));
    built.set(`${format} whole`, await buildPackage(fixtureRequest({ ...request, sessions: whole ?? [] })));
    if (isCartridge(format))
      built.set(
        `${format} links`,
        await buildPackage(fixtureRequest({ ...request, ...links, sessions: whole ?? [] })),
      );
  }
}, 60_000);

const everyPackage = packed.flatMap((format) =>
  ['single', 'whole', ...(isCartridge(format) ? ['links'] : [])].map((shape) => [format, shape] as const),
);

it('every format of the registry is looked at here, or in a test of its own', () => {
  expect([...packed, 'web'].sort()).toEqual([...formatIds].sort());
});

describe.each(everyPackage)('%s, %s', (format, shape) => {
  it('has one manifest, in front, and flat ASCII names', () => {
    const names = get(format, shape).files.map((file) => file.name);
    expect(names[0]).toBe(manifestOf(format));
    expect(names.filter((name) => /^(imsmanifest|cmi5|tincan)\.xml$/i.test(name))).toHaveLength(1);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  it('leads to files that exist, and names nothing twice', () => {
    const made = get(format, shape);
    const root = rootIn(made, manifestOf(format));
    const names = made.files.map((file) => file.name);
    const launched = [
      ...attributes(allIn(root, 'resource'), 'href'),
      ...[...allIn(root, 'url'), ...allIn(root, 'launch')].map((element) => element.textContent ?? ''),
    ];
    const holdsLessons = shape !== 'links';
    expect(launched).toEqual(holdsLessons ? made.lessons.map(({ entry }) => entry) : []);
    for (const name of launched) expect(names).toContain(name);
    expect(made.entry).toBe(holdsLessons ? made.lessons[0]?.entry : '');
    const ids = [
      ...attributes(allIn(root, 'item'), 'identifier'),
      ...attributes(allIn(root, 'resource'), 'identifier'),
    ];
    const iris = attributes([...allIn(root, 'course'), ...allIn(root, 'block'), ...allIn(root, 'au')], 'id');
    expect(new Set([...ids, ...iris]).size).toBe(ids.length + iris.length);
  });

  it('leaves our checker nothing to find', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kendali-formats-'));
    try {
      const { path } = await writeArchive(get(format, shape).files, join(folder, 'package.zip'));
      const { verdict, findings, launchables } = await inspectPackage(path);
      const serious = findings.filter(({ severity }) => severity !== 'note');
      expect({ verdict, serious }).toEqual({ verdict: 'good', serious: [] });
      if (!isCartridge(format)) expect(launchables).toHaveLength(shape === 'whole' ? 3 : 1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const withResources = everyPackage.filter(([format]) => format !== 'cmi5' && format !== 'xapi');

describe.each(withResources)('%s, %s, the resources', (format, shape) => {
  it('list every file of the zip once and no other', () => {
    const made = get(format, shape);
    const listed = attributes(allIn(rootIn(made, 'imsmanifest.xml'), 'file'), 'href');
    const [, ...files] = made.files.map((file) => file.name);
    expect([...listed].sort()).toEqual([...files].sort());
  });

  it('are what items and dependencies refer to', () => {
    const root = rootIn(get(format, shape), 'imsmanifest.xml');
    const resources = attributes(allIn(root, 'resource'), 'identifier');
    const references = attributes([...allIn(root, 'item'), ...allIn(root, 'dependency')], 'identifierref');
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(resources).toContain(reference);
  });
});

describe.each(scormFormats)('%s', (format) => {
  it.each(['single', 'whole'])('keeps the official schemas, %s', (shape) => {
    expect(complaintsAbout(textOf(get(format, shape), 'imsmanifest.xml'), format)).toEqual([]);
  });

  it('names a session the same in both shapes, because LMSs keep tracks by it', () => {
    const items = (shape: string) =>
      attributes(allIn(rootIn(get(format, shape), 'imsmanifest.xml'), 'item'), 'identifier');
    expect(items('single')).toEqual(['kursus-sesi-1-item']);
    expect(items('whole')).toEqual(['kursus-sesi-1-item', 'kursus-sesi-2-item', 'kursus-sesi-3-item']);
  });

  it('carries what its manifest points to, and what that includes, and nothing more', () => {
    const made = get(format, 'single');
    const schemas = made.files.map((file) => file.name).filter((name) => /\.(xsd|dtd)$/.test(name));
    const location = rootIn(made, 'imsmanifest.xml').getAttribute('xsi:schemaLocation') ?? '';
    const needed = new Set(
      location
        .trim()
        .split(/\s+/)
        .filter((part) => part.endsWith('.xsd')),
    );
    for (const name of needed) {
      const text = textOf(made, name).replace(/<!--[\s\S]*?-->/g, '');
      for (const [, next = ''] of text.matchAll(
        /(?:schemaLocation\s*=\s*|<!DOCTYPE[^>]*|<!ENTITY[^>]*\s)['"]([\w.]+\.(?:xsd|dtd))['"]/g,
      ))
        needed.add(next);
    }
    expect(schemas.sort()).toEqual([...needed].sort());
  });
});
