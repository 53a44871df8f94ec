// Data 2.3.1 Statement Immutability (2.0: 4.2): which differences between two statements of one id count.
import { describe, expect, it, test } from '@jest/globals';
import { sameStatement } from '../../../lrs/statement/compare.ts';
import type { Statement } from '../../../lrs/statement/types.ts';
import { type Json, statement } from '../harness.ts';
import { editions, statementRef } from './requirement.ts';

const mail = (name: string): Json => ({ mbox: `mailto:${name}` });
const group = (...member: Json[]): Json => ({ objectType: 'Group', name: 'Kelas', member });
const [ani, budi] = [mail('ani@example.com'), mail('budi@example.com')];
const verb = { id: 'http://example.com/verb', display: { id: 'mengerjakan' } };
const object = { id: 'http://example.com/activity', definition: { name: { id: 'Kuis' } } };
const about = (parts: Json): Json => ({ object: { ...object, ...parts } });
const sub = (parts: Json = {}): Json => ({
  object: { objectType: 'SubStatement', actor: group(ani, budi), verb, object, ...parts },
});
const context = (parts: Json): Json => ({
  context: { registration: 'ec531277-b57b-4c15-8d91-d292c5b2b8f7', ...parts },
});
const extended = (value: unknown): Json => ({ result: { extensions: { 'http://example.com/e': value } } });
const attachment = {
  usageType: 'http://example.com/u',
  display: { id: 'x' },
  contentType: 'text/plain',
  length: 1,
  sha2: 'a'.repeat(64),
};

/** [what differs, one statement, the other]. */
type Pair = [what: string, one: Json, other: Json];

const ignored: Pair[] = [
  ['id', { id: statementRef.id }, { id: statementRef.id.toUpperCase() }],
  ['an id that the LRS gave', { id: undefined }, {}],
  ['stored', { stored: '2026-01-01T00:00:00Z' }, {}],
  ['authority', { authority: ani }, { authority: budi }],
  ['version', { version: undefined }, { version: '1.0.9' }],
  ['a timestamp that the LRS gave', { timestamp: undefined }, { timestamp: '2026-03-01T10:00:00Z' }],
  [
    'the zone of a timestamp',
    { timestamp: '2026-03-01T10:00:00Z' },
    { timestamp: '2026-03-01T17:00:00+07:00' },
  ],
  [
    'the form of a timestamp',
    { timestamp: '2026-03-01T10:00:00Z' },
    { timestamp: '2026-03-01T10:00:00.000+00:00' },
  ],
  [
    'a timestamp beyond milliseconds',
    { timestamp: '2026-03-01T10:00:00.1234Z' },
    { timestamp: '2026-03-01T10:00:00.1239Z' },
  ],
  ['verb display', { verb: { id: verb.id, display: { en: 'did' } } }, {}],
  ['a missing verb display', { verb: { id: verb.id } }, {}],
  ['an Activity Definition', about({ definition: { name: { id: 'Ujian' } } }), {}],
  ['a missing Activity Definition', about({ definition: undefined }), {}],
  ['an objectType Activity that goes without saying', about({ objectType: 'Activity' }), {}],
  [
    'an objectType Agent that goes without saying',
    { actor: ani },
    { actor: { objectType: 'Agent', ...ani } },
  ],
  ['the order of members', { actor: group(ani, budi) }, { actor: group(budi, ani) }],
  ['the order of members in an object', { object: group(ani, budi) }, { object: group(budi, ani) }],
  [
    'the order of members in a team',
    context({ team: group(ani, budi) }),
    context({ team: group(budi, ani) }),
  ],
  ['the letter case of an e-mail domain', { actor: mail('ani@Example.COM') }, { actor: ani }],
  [
    'the letter case of a SHA-1 hash',
    { actor: { mbox_sha1sum: 'A'.repeat(40) } },
    { actor: { mbox_sha1sum: 'a'.repeat(40) } },
  ],
  [
    'the letter case of a registration',
    context({}),
    context({ registration: 'EC531277-B57B-4C15-8D91-D292C5B2B8F7' }),
  ],
  ['the letter case of a language', context({ language: 'en-us' }), context({ language: 'en-US' })],
  [
    'the letter case of a reference',
    { object: statementRef },
    { object: { ...statementRef, id: statementRef.id.toUpperCase() } },
  ],
  ['attachments', { attachments: [attachment] }, {}],
  [
    'a single context activity or a list of one',
    context({ contextActivities: { parent: object } }),
    context({ contextActivities: { parent: [{ id: object.id }] } }),
  ],
  ['the order of properties', extended({ a: 1, b: { c: 1, d: 2 } }), extended({ b: { d: 2, c: 1 }, a: 1 })],
  ['how a number is written', { result: { score: { raw: 1.0 } } }, { result: { score: { raw: 1 } } }],
  [
    'a duration beyond a hundredth of a second (4.6)',
    { result: { duration: 'PT1.239S' } },
    { result: { duration: 'PT1.231S' } },
  ],
  ['verb display in a SubStatement', sub({ verb: { id: verb.id } }), sub()],
  ['a definition in a SubStatement', sub({ object: { id: object.id } }), sub()],
  ['the order of members in a SubStatement', sub({ actor: group(budi, ani) }), sub()],
  [
    'the zone of a SubStatement timestamp',
    sub({ timestamp: '2026-03-01T10:00:00Z' }),
    sub({ timestamp: '2026-03-01T17:00:00+07:00' }),
  ],
];

const counted: Pair[] = [
  ['the actor', { actor: ani }, { actor: budi }],
  ['the kind of identifier', { actor: ani }, { actor: { openid: 'mailto:ani@example.com' } }],
  ['the name of the actor', { actor: { ...ani, name: 'Ani' } }, { actor: { ...ani, name: 'Tini' } }],
  [
    'an account',
    { actor: { account: { homePage: 'http://a.example', name: 'b' } } },
    { actor: { account: { homePage: 'http://a.example', name: 'c' } } },
  ],
  ['a member', { actor: group(ani, budi) }, { actor: group(ani) }],
  ['the verb', { verb: { ...verb, id: 'http://example.com/other' } }, {}],
  ['the object', about({ id: 'http://example.com/other' }), {}],
  ['the kind of object', { object: { objectType: 'Agent', ...ani } }, {}],
  [
    'the statement referred to',
    { object: statementRef },
    { object: { ...statementRef, id: 'ec531277-b57b-4c15-8d91-d292c5b2b8f7' } },
  ],
  ['the verb of a SubStatement', sub({ verb: { id: 'http://example.com/other' } }), sub()],
  ['the timestamp of a SubStatement', sub({ timestamp: '2026-03-01T10:00:00Z' }), sub()],
  ['a score', { result: { score: { raw: 1 } } }, { result: { score: { raw: 2 } } }],
  ['a missing result', { result: { success: true } }, {}],
  ['a response', { result: { response: 'ya' } }, { result: { response: 'tidak' } }],
  [
    'a duration of the same length (it is a string)',
    { result: { duration: 'PT60S' } },
    { result: { duration: 'PT1M' } },
  ],
  ['a hundredth of a second', { result: { duration: 'PT1.23S' } }, { result: { duration: 'PT1.24S' } }],
  ['an extension', extended({ a: 1 }), extended({ a: 2 })],
  ['the order of a list', extended([1, 2]), extended([2, 1])],
  ['null and nothing', extended({ a: null }), extended({})],
  ['the registration', context({}), {}],
  ['the instructor', context({ instructor: ani }), context({ instructor: budi })],
  [
    'a context activity',
    context({ contextActivities: { parent: [object] } }),
    context({ contextActivities: { grouping: [object] } }),
  ],
  [
    'the order of context activities',
    context({ contextActivities: { other: [object, { id: 'urn:x' }] } }),
    context({ contextActivities: { other: [{ id: 'urn:x' }, object] } }),
  ],
  [
    'a context agent',
    context({ contextAgents: [{ objectType: 'contextAgent', agent: ani }] }),
    context({ contextAgents: [{ objectType: 'contextAgent', agent: budi }] }),
  ],
  [
    'a context group',
    context({ contextGroups: [{ objectType: 'contextGroup', group: group(ani) }] }),
    context({ contextGroups: [{ objectType: 'contextGroup', group: group(budi) }] }),
  ],
];

/** What 1.0.3 counts and 2.0 expressly doesn't. */
const countedBefore: Pair[] = [
  ['a point in time', { timestamp: '2026-03-01T10:00:00.001Z' }, { timestamp: '2026-03-01T10:00:00.002Z' }],
  ['the letter case of an IRI', { verb: { id: 'http://example.com/Verb' } }, {}],
  [
    'the letter case of the local part of an e-mail address',
    { actor: mail('Ani@example.com') },
    { actor: ani },
  ],
  ['the letter case of a text', { result: { response: 'Ya' } }, { result: { response: 'ya' } }],
];

const original = statement({ actor: ani, verb, object });

function same(one: Json, other: Json, version: string): boolean {
  const complete = (parts: Json) =>
    JSON.parse(JSON.stringify({ ...original, version, ...parts })) as Statement;
  return sameStatement(complete(one), complete(other));
}

describe.each(editions)('Data 2.3.1 Statement Comparison (%s)', (version) => {
  it('finds a statement the same as itself', () => expect(same({}, {}, version)).toBe(true));
  it.each(ignored)('ignores %s', (_, one, other) => {
    expect(same(one, { version, ...other }, version)).toBe(true);
    expect(same({ version, ...other }, one, version)).toBe(true);
  });
  it.each(counted)('counts %s', (_, one, other) => {
    expect(same(one, other, version)).toBe(false);
    expect(same(other, one, version)).toBe(false);
  });
  it.each(countedBefore)('counts %s before 2.0 only', (_, one, other) =>
    expect(same(one, other, version)).toBe(version === '2.0.0'),
  );
});

test('the edition is that of the statement that came', () => {
  const [upper, lower] = [{ result: { response: 'YA' } }, { result: { response: 'ya' } }];
  expect(same({ ...upper, version: '2.0.0' }, { ...lower, version: '1.0.0' }, '')).toBe(true);
  expect(same({ ...upper, version: '1.0.0' }, { ...lower, version: '2.0.0' }, '')).toBe(false);
});
