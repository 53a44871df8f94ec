// Data 2.2 and, in 2.0, 4.2.1: types, nulls, letter case and unknown properties, tried on every property there is.
import { describe, expect, it, test } from '@jest/globals';
import type { XapiVersion } from '../../../lrs/http/version.ts';
import { type Json, statement } from '../harness.ts';
import { activity, editions, refusedPart, requirements, statementRef, subStatement } from './requirement.ts';

const map = { id: 'teks', 'en-US': 'text' };
const agent = { objectType: 'Agent', name: 'Siti', mbox: 'mailto:siti@example.com' };
const byAccount = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example.com', name: '19871231' },
};
const group = {
  objectType: 'Group',
  name: 'Kelas 4',
  openid: 'https://openid.example.com/4',
  member: [agent, byAccount],
};
const definition = {
  name: map,
  description: map,
  type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  moreInfo: 'http://example.com/more',
  extensions: { 'http://example.com/e': { deep: [null] } },
  interactionType: 'matching',
  correctResponsesPattern: ['a[.]1'],
  source: [{ id: 'a', description: map }],
  target: [{ id: '1', description: map }],
};

/** A statement that has every property of its edition, except what can't stand together. */
function everything(version: XapiVersion): Json {
  const modern = {
    contextAgents: [{ objectType: 'contextAgent', agent, relevantTypes: ['http://example.com/r'] }],
    contextGroups: [{ objectType: 'contextGroup', group, relevantTypes: ['http://example.com/r'] }],
  };
  const body = {
    actor: group,
    verb: { id: 'http://example.com/verb', display: map },
    object: { ...activity, definition },
    result: {
      score: { scaled: 0.5, raw: 5, min: 0, max: 10 },
      success: true,
      completion: false,
      response: 'a',
      duration: 'PT1M',
      extensions: { 'http://example.com/e': null },
    },
    context: {
      registration: 'ec531277-b57b-4c15-8d91-d292c5b2b8f7',
      instructor: agent,
      team: group,
      contextActivities: {
        parent: [activity],
        grouping: [activity],
        category: [activity],
        other: [activity],
      },
      revision: '1',
      platform: 'kelas',
      language: 'id',
      statement: statementRef,
      extensions: { 'http://example.com/e': 1 },
      ...(version === '2.0.0' ? modern : {}),
    },
    timestamp: '2026-11-22T08:30:00.123Z',
    attachments: [
      {
        usageType: 'http://example.com/usage',
        display: map,
        description: map,
        contentType: 'text/plain',
        length: 4,
        sha2: 'd'.repeat(64),
        fileUrl: 'http://example.com/file',
      },
    ],
  };
  return {
    ...statement(body),
    stored: '2026-11-22T08:30:00.123Z',
    authority: agent,
    version: version === '2.0.0' ? '2.0.0' : '1.0.0',
  };
}

type Path = readonly (string | number)[];

/** Whether this is the language map above, or a copy of it. */
const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && 'en-US' in value;

/** Every property of a value, except what extensions hold. */
function propertiesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (path.at(-1) === 'extensions') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const own = [...path, step];
    return isMap(value) ? [own] : [own, ...propertiesOf(child, own)];
  });
}

const written = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );

/** The value at the path. */
function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], root);
}

/** A copy with another value at the path. */
function replaced(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(root) ? [...root] : { ...(root as Json) };
  const child = (root as Record<string, unknown>)[step];
  Object.assign(copy, { [step]: replaced(child, rest, value) });
  return copy;
}

/** A copy with a property added to the object at the path. */
function added(root: unknown, path: Path, name: string, value: unknown): unknown {
  return replaced(root, path, { ...(at(root, path) as Json), [name]: value });
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
const samples: Readonly<Record<string, unknown>> = {
  string: 'teks lain',
  number: 12,
  boolean: true,
  array: [],
  object: {},
};
const kinds = Object.keys(samples);

/** What a property may be besides what it is in `everything`: a lone Activity stands for an array of one. */
const alsoAllowed = (path: Path, kind: string): boolean =>
  kind === 'object' && path.at(-2) === 'contextActivities';

describe.each(editions)('Data 2.2 and 4.2.1, every property (%s)', (version) => {
  const whole = everything(version);
  const { id: _, stored: __, authority: ___, version: ____, ...body } = whole;
  const nested: Json = { ...statement(), object: { ...body, objectType: 'SubStatement' } };
  const paths = propertiesOf(whole);
  const nestedPaths = propertiesOf(nested).filter(([first]) => first === 'object');

  it('accepts a statement and a SubStatement with all of them, in any order', () => {
    expect(refusedPart(whole, version)).toBeUndefined();
    expect(refusedPart(nested, version)).toBeUndefined();
    expect(refusedPart(Object.fromEntries(Object.entries(whole).reverse()), version)).toBeUndefined();
    expect(paths.length).toBeGreaterThan(100);
    expect(nestedPaths.length).toBeGreaterThan(100);
  });

  const cases = [
    ...paths.map((path) => [written(path), path, whole] as const),
    ...nestedPaths.map((path) => [written(path), path, nested] as const),
  ];
  it.each(cases)('refuses null as %s', (name, path, root) => {
    const refused = refusedPart(replaced(root, path, null), version);
    // Without its scalar or object an identifier or discriminator is missing; the refusal may name what holds it.
    expect(refused).toBeDefined();
    expect(name === refused || name.startsWith(String(refused)) || /objectType$/.test(String(refused))).toBe(
      true,
    );
  });

  it.each(cases)('refuses every other JSON type as %s', (_name, path, root) => {
    const right = kindOf(at(root, path));
    for (const kind of kinds) {
      if (kind === right || alsoAllowed(path, kind)) continue;
      expect([kind, refusedPart(replaced(root, path, samples[kind]), version)]).not.toEqual([
        kind,
        undefined,
      ]);
    }
  });

  const objects = [[[], whole] as const, ...cases.map(([, path, root]) => [path, root] as const)]
    .filter(([path, root]) => kindOf(at(root, path)) === 'object' && path.at(-1) !== 'extensions')
    .filter(([path, root]) => !isMap(at(root, path)))
    .map(([path, root]) => [written(path) || 'the statement', path, root] as const);
  it.each(objects)('refuses a property that nobody knows in %s', (_name, path, root) => {
    const refused = refusedPart(added(root, path, 'colour', 'red'), version);
    expect(refused).toBe(written([...path, 'colour']));
  });
  it.each(objects)('refuses the properties of %s in another letter case', (_name, path, root) => {
    const object = at(root, path) as Json;
    for (const [name, value] of Object.entries(object)) {
      const { [name]: _removed, ...rest } = object;
      const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
      expect(refusedPart(replaced(root, path, { ...rest, [other]: value }), version)).toBeDefined();
    }
  });

  const enumerated = cases.filter(([, path]) =>
    ['objectType', 'interactionType'].includes(String(path.at(-1))),
  );
  it.each(enumerated)('refuses the words of %s in another letter case, and other words', (_n, path, root) => {
    const word = String(at(root, path));
    for (const other of [word.toLowerCase(), word.toUpperCase(), `${word} `, '', 'thing', 'Person']) {
      if (other !== word)
        expect([other, refusedPart(replaced(root, path, other), version)]).not.toContain(undefined);
    }
  });

  const formatted = cases.filter(([, path, root]) => {
    const value = at(root, path);
    const name = String(path.at(-1));
    const isFree = ['name', 'response', 'revision', 'platform', 'description', 'display'].includes(name);
    const isComponentId =
      name === 'id' && typeof path.at(-2) === 'number' && /source|target/.test(String(path.at(-3)));
    return (
      typeof value === 'string' &&
      !isFree &&
      !isComponentId &&
      !(name in map && path.at(-2) !== 'context') &&
      !path.includes('correctResponsesPattern')
    );
  });
  it.each(formatted)('refuses an empty string as %s', (name, path, root) => {
    expect(refusedPart(replaced(root, path, ''), version)).toBe(name);
  });

  test.each(['actor', 'verb', 'object'])('a statement must use %s', (name) => {
    expect(refusedPart(statement({ [name]: undefined }), version)).toBe(name);
    expect(refusedPart(statement({ object: subStatement({ [name]: undefined }) }), version)).toBe(
      `object.${name}`,
    );
  });
  test.each([[[]], ['text'], [3], [null], [true], [undefined]])('a statement is not %p', (value) => {
    expect(refusedPart(value, version)).toBe('');
  });
});

requirements('2.2 numbers, booleans and extensions', [
  ['a string that contains a number is no number', { result: { score: { raw: '5' } } }, 'result.score.raw'],
  ['a string that contains a boolean is no boolean', { result: { success: 'true' } }, 'result.success'],
  ['a number is no boolean', { result: { completion: 1 } }, 'result.completion'],
  ['null may stand inside extensions', { result: { extensions: { 'http://example.com/x': { a: [null] } } } }],
  ['null may not stand for extensions', { result: { extensions: null } }, 'result.extensions'],
  [
    'extensions stand in results, contexts and definitions only',
    { extensions: { 'http://example.com/x': 1 } },
    'extensions',
  ],
  [
    'an empty object should not be sent, but is one',
    { result: {}, context: {}, verb: { id: 'http://example.com/v', display: {} } },
  ],
  ['names that objects inherit are unknown, too', { constructor: 'x' }, 'constructor'],
]);

describe('Data 2.4.6 and 2.0 4.2.2.5', () => {
  test('contextAgents and contextGroups are properties of 2.0 only', () => {
    const { contextAgents, contextGroups } = everything('2.0.0').context as Json;
    expect(refusedPart(statement({ context: { contextAgents } }), '1.0.3')).toBe('context.contextAgents');
    expect(refusedPart(statement({ context: { contextGroups } }), '1.0.3')).toBe('context.contextGroups');
    expect(refusedPart(statement({ context: { contextAgents, contextGroups } }), '2.0.0')).toBeUndefined();
  });
});
