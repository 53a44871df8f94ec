// Paths and query strings: every parameter of every resource with right and odd values, repeated, misspelt, badly encoded.
import fc from 'fast-check';
import { looseEncoding, percentEncode } from '../support/message.ts';
import type { Known } from './headers.ts';
import { agent, group } from './statements.ts';
import { activityId, mbox, oddJsonText, oddText, sharedId, verbId } from './values.ts';

type Pair = readonly [name: string, value: string];

const actorText = fc.oneof(
  { arbitrary: mbox.map((address) => JSON.stringify({ mbox: address })), weight: 4 },
  { arbitrary: fc.oneof(agent, group).map((value) => JSON.stringify(value)), weight: 2 },
  { arbitrary: oddJsonText.filter((text) => text.length < 6000), weight: 1 },
);
const timeText = fc.oneof(
  fc.constantFrom(
    '2026-11-22T08:30:00Z',
    '2026-11-22T08:30:00+07:00',
    '2026-11-22',
    '1970-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59Z',
    '2026-02-30T00:00:00Z',
    '0000-00-00T00:00:00Z',
    '-1',
  ),
);
const booleanText = fc.constantFrom('true', 'false', 'true', 'false', 'TRUE', '1', '');

/** Usual values of each parameter. */
const usual = new Map<string, fc.Arbitrary<string>>(
  Object.entries({
    statementId: sharedId,
    voidedStatementId: sharedId,
    agent: actorText,
    verb: verbId,
    activity: activityId,
    registration: sharedId,
    related_activities: booleanText,
    related_agents: booleanText,
    since: timeText,
    until: timeText,
    limit: fc.constantFrom('0', '1', '2', '10', '100000', '-1', '1e3', '9'.repeat(16), '٣', ''),
    format: fc.constantFrom('exact', 'ids', 'canonical', 'canonical', 'Exact', ''),
    attachments: booleanText,
    ascending: booleanText,
    activityId,
    stateId: fc.constantFrom('s', 'a/b', '..', 'ä', '\0', '__proto__', '%'),
    profileId: fc.constantFrom('p', 'a b', '..', '😀', '\0'),
    method: fc.constantFrom('GET', 'PUT', 'get'),
    as: fc.constantFrom('ndjson', 'csv', 'CSV', ''),
    separator: fc.constantFrom('comma', 'semicolon', ';'),
  }),
);

/** What a request to a resource needs, and what it may have besides. */
interface Shape {
  readonly path: string;
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

const presentation = ['format', 'attachments'];
const filters: Shape = {
  path: 'statements',
  needed: [],
  optional: [
    'agent',
    'verb',
    'activity',
    'registration',
    'related_activities',
    'related_agents',
    'since',
    'until',
    'limit',
    'ascending',
    ...presentation,
  ],
};
const single: readonly Shape[] = [
  { path: 'activities/state', needed: ['activityId', 'agent', 'stateId'], optional: ['registration'] },
  { path: 'activities/profile', needed: ['activityId', 'profileId'], optional: [] },
  { path: 'agents/profile', needed: ['agent', 'profileId'], optional: [] },
];
const shapes: readonly Shape[] = [
  filters,
  filters,
  filters,
  { path: 'statements', needed: ['statementId'], optional: presentation },
  { path: 'statements', needed: ['voidedStatementId'], optional: presentation },
  ...single,
  { path: 'activities/state', needed: ['activityId', 'agent'], optional: ['registration', 'since'] },
  { path: 'activities/profile', needed: ['activityId'], optional: ['since'] },
  { path: 'agents/profile', needed: ['agent'], optional: ['since'] },
  { path: 'activities', needed: ['activityId'], optional: [] },
  { path: 'agents', needed: ['agent'], optional: [] },
  { path: 'about', needed: [], optional: [] },
  { path: 'openapi.json', needed: [], optional: [] },
  // By registration, because an export has no last page.
  {
    path: 'statements/export',
    needed: ['registration', 'as'],
    optional: ['separator', 'agent', 'verb', 'since', 'ascending', 'format'],
  },
];
const names = [...usual.keys(), 'more', 'Limit', '__proto__', 'constructor', 'x'];

type Encode = (text: string) => string;
const escapes: readonly string[] = [
  '%',
  '%z',
  '%zz',
  '%00',
  '%ff',
  '%c0%80',
  '%ed%a0%80',
  '%u0041',
  '+',
  '&',
  '=',
  ';',
];
const encodings = fc.oneof(
  { arbitrary: fc.constant(percentEncode), weight: 30 },
  { arbitrary: fc.constant(looseEncoding), weight: 2 },
  {
    arbitrary: fc.constantFrom(...escapes).map(
      (piece): Encode =>
        (text) =>
          percentEncode(text) + piece,
    ),
    weight: 1,
  },
);

const parameterValue = (name: string): fc.Arbitrary<string> => {
  const right = usual.get(name) ?? oddText;
  return fc.oneof({ arbitrary: right, weight: 15 }, { arbitrary: oddText, weight: 1 });
};

/** The parameters of a shape, some of its optional ones, and now and then one that doesn't belong there. */
function query({ needed, optional }: Shape): fc.Arbitrary<string> {
  const pair = (name: string) => parameterValue(name).map((value): Pair => [name, value]);
  const strays = fc.array(fc.constantFrom(...names).chain(pair), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(
      fc.tuple(...needed.map(pair)),
      fc
        .subarray([...optional], { maxLength: Math.min(4, optional.length) })
        .chain((some) => fc.tuple(...some.map(pair))),
      fc.oneof({ arbitrary: fc.constant<Pair[]>([]), weight: 6 }, { arbitrary: strays, weight: 1 }),
      encodings,
    )
    .map(([first, second, third, encode]) =>
      [...first, ...second, ...third].map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'),
    );
}

/** A token as the server has returned it, with something changed. */
function changedToken({ tokens }: Known): fc.Arbitrary<string> {
  const token = fc.constantFrom(...tokens);
  const inside = fc
    .tuple(token, oddJsonText, fc.nat(9))
    .map(([original, text, place]) => {
      const json = Buffer.from(original, 'base64url').toString('utf8');
      let count = 0;
      // Puts the text in place of one of the values.
      const changed = json.replace(/(?<=:)(?:"[^"]*"|[\w.-]+)/g, (value) =>
        count++ === place ? text : value,
      );
      return Buffer.from(changed).toString('base64url');
    })
    .filter((text) => text.length < 8000);
  const outside = fc
    .tuple(token, fc.nat(200), fc.constantFrom('', 'A', '_', '=', '!'))
    .map(([original, at, piece]) => original.slice(0, at) + piece + original.slice(at + 1));
  return fc.oneof(token, inside, outside, oddText).map((text) => `more=${percentEncode(text)}`);
}

const oddPath = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '//',
    '%',
    '%00',
    '..',
    'statements/',
    'statements//',
    'Statements',
    'statements/x',
    '*',
    '__proto__',
  ),
  oddText.map(looseEncoding),
);

const written = (shape: Shape): fc.Arbitrary<string> =>
  query(shape).map((text) => `/xapi/${shape.path}${text === '' ? '' : `?${text}`}`);

/** A path below the LRS with a query. */
export function target(known: Known): fc.Arbitrary<string> {
  const stray = fc.tuple(oddPath, oddText).map(([path, text]) => `/xapi/${path}?${looseEncoding(text)}`);
  return fc.oneof(
    { arbitrary: fc.oneof(...shapes.map(written)), weight: 20 },
    { arbitrary: changedToken(known).map((text) => `/xapi/statements?${text}`), weight: 3 },
    { arbitrary: stray, weight: 1 },
  );
}

/** A target that tails new statements: its answer has no end. */
export const eventsTarget: fc.Arbitrary<string> = written({
  path: 'statements/events',
  needed: [],
  optional: filters.optional,
});

/** A target of one of the document resources. */
export const documentTarget: fc.Arbitrary<string> = fc.oneof(...single.map(written));
