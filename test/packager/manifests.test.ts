// The manifests of SCORM 1.2, cmi5 and xAPI for a whole course, and what the office's choices change in them.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import type { PackageRequest } from '../../packager/request.ts';
import { childrenOf, childText } from '../../packager/xml.ts';
import { courseOfThree, fixtureRequest } from './fixture-course.ts';
import { allIn, attributes, only, rootIn } from './read-manifest.ts';

const { course, published } = courseOfThree();
const build = (changes: Partial<PackageRequest>) =>
  buildPackage(fixtureRequest({ course, published, sessions: course.sessions, ...changes }));

describe('SCORM 1.2, the whole course', () => {
  let made: BuiltPackage;
  beforeAll(async () => {
    made = await build({ format: 'scorm12' });
  });

  it('is one organization of three SCOs, each after the one before it', () => {
    const root = rootIn(made, 'imsmanifest.xml');
    const organization = only(only(root, 'organizations'), 'organization');
    const items = childrenOf(organization, 'item');
    expect(root.getAttribute('identifier')).toBe('kursus');
    expect(childText(organization, 'title')).toBe('Kursus kecil');
    expect(items.map((item) => childText(item, 'title'))).toEqual(
      [1, 2, 3].map((number) => `Sesi ${number}: Sesi & <b>${number}</b>`),
    );
    expect(items.map((item) => childText(item, 'prerequisites'))).toEqual([
      undefined,
      'kursus-sesi-1-item',
      'kursus-sesi-2-item',
    ]);
    for (const prerequisites of allIn(root, 'prerequisites')) {
      expect(prerequisites.prefix).toBe('adlcp');
      expect(prerequisites.getAttribute('type')).toBe('aicc_script');
    }
    expect(allIn(root, 'masteryscore')).toEqual([]);
  });

  it('keeps what sessions have in common in one asset that every SCO depends on', () => {
    const resources = allIn(rootIn(made, 'imsmanifest.xml'), 'resource');
    expect(attributes(resources, 'adlcp:scormtype')).toEqual(['sco', 'sco', 'sco', 'asset']);
    expect(resources.map((resource) => resource.hasAttribute('href'))).toEqual([true, true, true, false]);
    const [first = [], , , shared = []] = resources.map((one) => attributes(allIn(one, 'file'), 'href'));
    const depended = resources.map((one) => attributes(allIn(one, 'dependency'), 'identifierref'));
    expect(depended).toEqual([['kursus-shared'], ['kursus-shared'], ['kursus-shared'], []]);
    expect(shared.some((name) => name.startsWith('player-'))).toBe(true);
    expect(shared).toContain('imscp_rootv1p1p2.xsd');
    expect(first).toContain(made.entry);
    for (const name of first) expect(made.lessons[0]?.files).toContain(name);
  });
});

describe('cmi5', () => {
  const unitsOf = (made: BuiltPackage) => allIn(rootIn(made, 'cmi5.xml'), 'au');
  let made: BuiltPackage;
  beforeAll(async () => {
    made = await build({ format: 'cmi5' });
  });

  it('is a course of one block with a unit for each session, by its activity id', () => {
    const root = rootIn(made, 'cmi5.xml');
    expect(root.namespaceURI).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
    expect(childrenOf(root).map((element) => element.localName)).toEqual(['course', 'block']);
    expect(only(root, 'course').getAttribute('id')).toBe('https://w3id.org/kendali/kursus');
    expect(childrenOf(only(root, 'block')).map((element) => element.localName)).toEqual([
      'title',
      'description',
      'au',
      'au',
      'au',
    ]);
    expect(attributes(unitsOf(made), 'id')).toEqual(made.lessons.map((lesson) => lesson.activityId));
    expect(unitsOf(made).map((unit) => childText(unit, 'url'))).toEqual(
      made.lessons.map(({ entry }) => entry),
    );
    expect(allIn(root, 'langstring').every((text) => text.getAttribute('lang') === 'id')).toBe(true);
  });

  it('has to be completed and passed by the pass mark of the course', () => {
    for (const unit of unitsOf(made)) {
      expect(unit.getAttribute('moveOn')).toBe('CompletedAndPassed');
      expect(unit.getAttribute('masteryScore')).toBe('0.75');
      expect(unit.getAttribute('launchMethod')).toBe('AnyWindow');
      expect(childrenOf(unit).map((element) => element.localName)).toEqual(['title', 'description', 'url']);
    }
  });

  it('follows the office: another pass mark, no post-test, another base, one session in the same block', async () => {
    const sessions = course.sessions.slice(1, 2);
    const other = await build({
      format: 'cmi5',
      sessions,
      passMark: 58,
      posttestRequired: false,
      baseIri: 'https://dinas.example/x',
    });
    const [unit, ...more] = unitsOf(other);
    expect(more).toEqual([]);
    expect(unit?.getAttribute('id')).toBe('https://dinas.example/x/kursus/sesi-2');
    expect(unit?.getAttribute('masteryScore')).toBe('0.58');
    expect(unit?.getAttribute('moveOn')).toBe('Completed');
    expect(attributes(allIn(rootIn(other, 'cmi5.xml'), 'block'), 'id')).toEqual([
      'https://dinas.example/x/kursus/block/sessions',
    ]);
  });
});

describe('xAPI, the whole course', () => {
  it('describes an activity for each session, launched at a name that stays', async () => {
    const made = await build({ format: 'xapi' });
    const activities = allIn(rootIn(made, 'tincan.xml'), 'activity');
    expect(attributes(activities, 'id')).toEqual(made.lessons.map(({ activityId }) => activityId));
    expect(activities.map((activity) => childText(activity, 'launch'))).toEqual([
      'sesi-1.html',
      'sesi-2.html',
      'sesi-3.html',
    ]);
  });
});
