// The SCORM 2004 manifests: what a single session says and leaves unsaid, and the order of the whole course, which
// scorm-again's sequencing engine plays.
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import type { PackageRequest } from '../../packager/request.ts';
import { activityTreeOf } from './activity-tree.ts';
import { courseOfThree, fixtureRequest, textOf } from './fixture-course.ts';
import { allIn, attributes, only, rootIn } from './read-manifest.ts';

const editions = [
  ['scorm2004-3rd', '2004 3rd Edition'],
  ['scorm2004-4th', '2004 4th Edition'],
] as const;
type Format = (typeof editions)[number][0];

// The engine tells of every delivery, whatever its log level.
beforeEach(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const single = new Map<Format, BuiltPackage>();
const whole = new Map<Format, BuiltPackage>();
const { course, published } = courseOfThree();

const build = (changes: Partial<PackageRequest>) =>
  buildPackage(fixtureRequest({ course, published, sessions: course.sessions, ...changes }));
const manifestOf = (packages: Map<Format, BuiltPackage>, format: Format) => {
  const made = packages.get(format);
  if (!made) throw new Error(`${format} was not built`);
  return rootIn(made, 'imsmanifest.xml');
};

beforeAll(async () => {
  for (const [format] of editions) {
    single.set(format, await build({ format, sessions: course.sessions.slice(0, 1) }));
    whole.set(format, await build({ format }));
  }
}, 30_000);

describe.each(editions)('%s', (format, version) => {
  it('says its edition to the letter and uses the prefixes that LMSs look for', () => {
    const manifest = manifestOf(single, format);
    expect(only(only(manifest, 'metadata'), 'schema').textContent).toBe('ADL SCORM');
    expect(only(only(manifest, 'metadata'), 'schemaversion').textContent).toBe(version);
    expect(manifest.getAttribute('xmlns')).toBe('http://www.imsglobal.org/xsd/imscp_v1p1');
    const [sco] = allIn(manifest, 'resource');
    expect(sco?.getAttribute('adlcp:scormType')).toBe('sco');
    for (const element of allIn(manifest, 'sequencing')) expect(element.prefix).toBe('imsss');
  });

  it('leaves out of a single session what Moodle cannot read', () => {
    const text = textOf(single.get(format) as BuiltPackage, 'imsmanifest.xml');
    expect(text).not.toMatch(/mapInfo|preConditionRule|rollupRule|dependency/);
  });

  it('lets the lesson say whether it is completed and passed', () => {
    const item = allIn(manifestOf(single, format), 'item')[0];
    if (!item) throw new Error('No item');
    const [controls] = allIn(item, 'deliveryControls');
    for (const name of ['tracked', 'completionSetByContent', 'objectiveSetByContent'])
      expect(controls?.getAttribute(name)).toBe('true');
    const [objective] = allIn(item, 'primaryObjective');
    expect(objective?.getAttribute('objectiveID')).toBe('kursus-sesi-1-objective');
    expect(objective?.getAttribute('satisfiedByMeasure')).toBe('false');
    const [threshold] = allIn(item, 'completionThreshold');
    expect(threshold?.getAttribute('minProgressMeasure')).toBe(
      format === 'scorm2004-4th' ? '1.0' : undefined,
    );
  });

  it('defines every objective that a rule refers to, and fills every global one that is read', () => {
    const items = allIn(manifestOf(whole, format), 'item');
    const written = attributes(
      items
        .flatMap((item) => allIn(item, 'mapInfo'))
        .filter((map) => map.getAttribute('writeSatisfiedStatus') === 'true'),
      'targetObjectiveID',
    );
    expect(new Set(written).size).toBe(3);
    for (const [index, item] of items.entries()) {
      const objectives = [...allIn(item, 'primaryObjective'), ...allIn(item, 'objective')];
      const referenced = attributes(allIn(item, 'ruleCondition'), 'referencedObjective');
      expect(referenced).toHaveLength(index === 0 ? 0 : 2);
      for (const id of referenced) expect(attributes(objectives, 'objectiveID')).toContain(id);
      for (const target of attributes(allIn(item, 'mapInfo'), 'targetObjectiveID'))
        expect(written).toContain(target);
    }
  });
});

interface Engine {
  Initialize(text: string): string;
  SetValue(element: string, value: string): string;
  Terminate(text: string): string;
  reset(): void;
  processNavigationRequest(request: string, target?: string): boolean;
  getSequencingState(): {
    currentActivity: { id: string };
    rootActivity: Record<
      'objectiveSatisfiedStatus' | 'objectiveSatisfiedStatusKnown' | 'isCompleted',
      boolean
    >;
  };
}

async function start(manifest: ReturnType<typeof rootIn>): Promise<Engine> {
  // The package's types speak of a default export that its module doesn't have.
  const { Scorm2004API } = (await import('scorm-again/scorm2004')) as unknown as {
    Scorm2004API: new (settings: object) => Engine;
  };
  const engine = new Scorm2004API({
    autocommit: false,
    logLevel: 5,
    sequencing: { activityTree: activityTreeOf(manifest) },
  });
  expect(engine.processNavigationRequest('start')).toBe(true);
  return engine;
}

/** One launch of the activity that is delivered, finished by the lesson. */
function play(engine: Engine, success: 'passed' | 'failed' | 'unknown'): void {
  engine.reset();
  engine.Initialize('');
  for (const [element, value] of [
    ['cmi.progress_measure', '1'],
    ['cmi.completion_status', 'completed'],
    ['cmi.success_status', success],
    ['cmi.exit', 'normal'],
  ] as const)
    expect(engine.SetValue(element, value)).toBe('true');
  engine.Terminate('');
}

const item = (number: number) => `kursus-sesi-${number}-item`;

describe.each(editions)('%s, %s, in a sequencing engine', (format, _version) => {
  it('opens a session when the one before it is passed, and no sooner', async () => {
    const engine = await start(manifestOf(whole, format));
    const choose = (number: number) => engine.processNavigationRequest('choice', item(number));
    const current = () => engine.getSequencingState().currentActivity.id;
    expect(current()).toBe(item(1));
    expect([choose(2), choose(3)]).toEqual([false, false]);
    play(engine, 'failed');
    expect([choose(2), engine.processNavigationRequest('continue')]).toEqual([false, false]);
    expect(engine.getSequencingState().rootActivity.objectiveSatisfiedStatus).toBe(false);
    expect(choose(1)).toBe(true);
    play(engine, 'passed');
    expect([choose(3), choose(2)]).toEqual([false, true]);
    expect(engine.getSequencingState().rootActivity.isCompleted).toBe(false);
    play(engine, 'passed');
    expect(engine.processNavigationRequest('continue')).toBe(true);
    expect(current()).toBe(item(3));
    play(engine, 'passed');
    expect(engine.getSequencingState().rootActivity).toMatchObject({
      objectiveSatisfiedStatus: true,
      isCompleted: true,
    });
  });

  it('keeps no session closed where a session can be completed without being judged', async () => {
    const made = await build({ format, posttestRequired: false });
    const engine = await start(rootIn(made, 'imsmanifest.xml'));
    play(engine, 'unknown');
    expect(engine.processNavigationRequest('choice', item(2))).toBe(true);
  });
});
