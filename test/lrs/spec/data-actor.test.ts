// Data 2.4.2 Actor (2.0: 4.2.2.1): Agents, Groups, identifiers and accounts, in every place where one may stand.
import { describe, expect, it, test } from '@jest/globals';
import type { XapiVersion } from '../../../lrs/http/version.ts';
import { type Json, statement } from '../harness.ts';
import { editions, refusedPart, subStatement } from './requirement.ts';

interface Place {
  readonly path: string;
  readonly put: (actor: unknown) => Json;
  readonly versions?: readonly XapiVersion[];
}

const inContext = (name: string): Place => ({
  path: `context.${name}`,
  put: (actor) => ({ context: { [name]: actor } }),
});
const inList = (list: string, name: string): Place => ({
  path: `context.${list}[0].${name}`,
  put: (actor) => ({ context: { [list]: [{ objectType: list.slice(0, -1), [name]: actor }] } }),
  versions: ['2.0.0'],
});
const actorPlace: Place = { path: 'actor', put: (actor) => ({ actor }) };
const objectPlace: Place = { path: 'object', put: (object) => ({ object }) };
const memberPlace: Place = {
  path: 'actor.member[0]',
  put: (agent) => ({ actor: { objectType: 'Group', member: [agent] } }),
};

/** The same place within a SubStatement. */
const nested = ({ path, put, ...rest }: Place): Place => ({
  path: `object.${path}`,
  put: (actor) => ({ object: subStatement(put(actor)) }),
  ...rest,
});
const withNested = (places: Place[]): Place[] => [...places, ...places.map(nested)];

const either = withNested([actorPlace, objectPlace, inContext('instructor')]);
const agentPlaces: Place[] = [
  ...either,
  ...withNested([memberPlace, inList('contextAgents', 'agent')]),
  { path: 'authority', put: (authority) => ({ authority }) },
];
const groupPlaces = [...either, ...withNested([inContext('team'), inList('contextGroups', 'group')])];

const tries = (places: readonly Place[]) =>
  places.flatMap((place) => (place.versions ?? editions).map((version) => ({ ...place, version })));

const mbox = { mbox: 'mailto:siti@example.com' };
const identifiers: Readonly<Record<string, unknown>> = {
  mbox: 'mailto:siti@example.com',
  mbox_sha1sum: 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9',
  openid: 'https://openid.example.com/siti',
  account: { homePage: 'https://lms.example.com', name: '19871231' },
};
const identified = Object.entries(identifiers).map(([name, value]): Json => ({ [name]: value }));
const pairs = identified.flatMap((one, i) => identified.slice(i + 1).map((other) => ({ ...one, ...other })));

/** [sentence, the identifier or account as it must not be, what is refused] for Agents and identified Groups alike. */
const malformed: [sentence: string, parts: Json, refused: string][] = [
  ['an mbox begins with mailto:', { mbox: 'siti@example.com' }, 'mbox'],
  ['an mbox is an e-mail address: with a domain', { mbox: 'mailto:siti' }, 'mbox'],
  ['an mbox is an e-mail address: with a name', { mbox: 'mailto:@example.com' }, 'mbox'],
  ['an mbox is one e-mail address', { mbox: 'mailto:a@example.com,b@example.com' }, 'mbox'],
  ['an mbox holds no subject', { mbox: 'mailto:a@example.com?subject=x' }, 'mbox'],
  ['an mbox is not a web address', { mbox: 'http://example.com' }, 'mbox'],
  ['an mbox is not empty', { mbox: '' }, 'mbox'],
  ['an mbox_sha1sum has 40 digits', { mbox_sha1sum: 'ebd31e95' }, 'mbox_sha1sum'],
  ['an mbox_sha1sum is hexadecimal', { mbox_sha1sum: `z${'0'.repeat(39)}` }, 'mbox_sha1sum'],
  ['an mbox_sha1sum is no mailto IRI', { mbox_sha1sum: 'mailto:siti@example.com' }, 'mbox_sha1sum'],
  ['an openid is a URI', { openid: 'siti' }, 'openid'],
  ['an openid has a scheme', { openid: 'openid.example.com/siti' }, 'openid'],
  ['an account is an object', { account: 'siti' }, 'account'],
  ['an account is not a list', { account: [] }, 'account'],
  ['an account has a homePage', { account: { name: 'siti' } }, 'account.homePage'],
  ['an account has a name', { account: { homePage: 'https://lms.example.com' } }, 'account.name'],
  ['an account is not empty', { account: {} }, 'account.homePage'],
  ['a homePage is an IRL', { account: { homePage: 'lms', name: 'siti' } }, 'account.homePage'],
  ['a homePage has a scheme', { account: { homePage: '//lms.example.com', name: 'a' } }, 'account.homePage'],
  ['an account name is a string', { account: { homePage: 'https://a.example', name: 7 } }, 'account.name'],
  [
    'an account has nothing else',
    { account: { homePage: 'https://a.example', name: 'a', id: 1 } },
    'account.id',
  ],
  ['a name is a string', { ...mbox, name: 3 }, 'name'],
  ['a name is not null', { ...mbox, name: null }, 'name'],
  ['nothing else belongs here', { ...mbox, email: 'siti@example.com' }, 'email'],
];

describe.each(tries(agentPlaces))('Data 2.4.2.1 Agent as $path ($version)', ({ path, put, version }) => {
  const refused = (agent: unknown) => refusedPart(statement(put(agent)), version);
  const agent = { objectType: 'Agent' };

  it.each(identified)('is identified by %j', (identifier) => {
    expect(refused({ ...agent, ...identifier })).toBeUndefined();
    expect(refused({ ...agent, ...identifier, name: '' })).toBeUndefined();
  });
  it.each(pairs)('has not more than one identifier: %j', (two) =>
    expect(refused({ ...agent, ...two })).toBe(path),
  );
  it('has at least one identifier', () => {
    expect(refused(agent)).toBe(path);
    expect(refused({ ...agent, name: 'Siti' })).toBe(path);
  });
  it('has no members', () => expect(refused({ ...agent, ...mbox, member: [mbox] })).toBe(`${path}.member`));
  it('may leave out objectType, except as an object (2.4.4.2)', () => {
    const isObject = path.endsWith('object');
    expect(refused(mbox)).toBe(isObject ? `${path}.mbox` : undefined);
  });
  it.each(['agent', 'AGENT', 'Person', '', 'Activity', 1, null, true, {}, []])(
    'has the objectType Agent, not %p',
    (objectType) => expect(refused({ objectType, ...mbox })).toMatch(/objectType$|\.mbox$/),
  );
  it.each(malformed)('%s', (_, parts, property) =>
    expect(refused({ ...agent, ...parts })).toBe(`${path}.${property}`),
  );
  it.each([['text'], [3], [true], [null], [[]], [[mbox]]])('is an object, not %j', (value) =>
    expect(refused(value)).toBe(path),
  );
});

describe.each(tries(groupPlaces))('Data 2.4.2.2 Group as $path ($version)', ({ path, put, version }) => {
  const refused = (group: unknown) => refusedPart(statement(put(group)), version);
  const group = { objectType: 'Group' };

  it.each(identified)('is identified by %j, with members or without', (identifier) => {
    expect(refused({ ...group, ...identifier })).toBeUndefined();
    expect(
      refused({ ...group, ...identifier, name: 'Kelas', member: [mbox, ...identified] }),
    ).toBeUndefined();
  });
  it('without an identifier is anonymous and must have members', () => {
    expect(refused({ ...group, member: [mbox] })).toBeUndefined();
    expect(refused(group)).toBe(`${path}.member`);
    expect(refused({ ...group, name: 'Kelas' })).toBe(`${path}.member`);
  });
  it.each(pairs)('has not more than one identifier: %j', (two) => {
    expect(refused({ ...group, ...two })).toBe(path);
    expect(refused({ ...group, ...two, member: [mbox] })).toBe(path);
  });
  it.each([['text'], [3], [true], [null], [{}], [mbox]])('has a list of members, not %j', (member) => {
    expect(refused({ ...group, member })).toBe(`${path}.member`);
    expect(refused({ ...group, ...mbox, member })).toBe(`${path}.member`);
  });
  it('has no Groups among its members', () => {
    const inner = { ...group, member: [mbox] };
    expect(refused({ ...group, member: [mbox, inner] })).toBe(`${path}.member[1].objectType`);
    expect(refused({ ...group, ...mbox, member: [{ ...group, ...mbox }] })).toBe(
      `${path}.member[0].objectType`,
    );
  });
  it.each(malformed)('%s, in a member as well', (_, parts, property) => {
    expect(refused({ ...group, ...parts })).toBe(`${path}.${property}`);
    expect(refused({ ...group, member: [mbox, parts] })).toBe(`${path}.member[1].${property}`);
  });
});

describe.each(editions)('Data 2.4.6 Context and 2.4.9 Authority (%s)', (version) => {
  const refused = (parts: Json) => refusedPart(statement(parts), version);
  const two = [identified[3], mbox];
  const group = { objectType: 'Group', member: two };

  test('a team is a Group, never an Agent', () => {
    expect(refused({ context: { team: mbox } })).toBe('context.team.objectType');
    expect(refused({ context: { team: { objectType: 'Agent', ...mbox } } })).toBe('context.team.objectType');
  });
  test('an authority may be an Agent, or a Group of exactly two Agents (three-legged OAuth)', () => {
    expect(refused({ authority: mbox })).toBeUndefined();
    expect(refused({ authority: group })).toBeUndefined();
    for (const member of [[], [mbox], [...two, mbox]])
      expect(refused({ authority: { ...group, member } })).toBe('authority.member');
  });
  test('the OAuth consumer among the two is identified by account', () => {
    expect(refused({ authority: { ...group, member: [mbox, identified[3]] } })).toBeUndefined();
    expect(refused({ authority: { ...group, member: [mbox, identified[2]] } })).toBe('authority.member');
  });
  test.each(identified)('an authority that is a Group is not identified: %j', (identifier) => {
    expect(refused({ authority: { ...group, ...identifier } })).toBe(
      `authority.${Object.keys(identifier)[0]}`,
    );
    expect(refused({ authority: { objectType: 'Group', ...identifier } })).toMatch(/^authority/);
  });
  test('a SubStatement has no authority', () => {
    expect(refused({ object: subStatement({ authority: mbox }) })).toBe('object.authority');
  });
});

describe('2.0 4.2.2.5 Context Agents and Groups', () => {
  const group = { objectType: 'Group', member: [mbox] };
  const entries: [list: string, entry: Json][] = [
    ['contextAgents', { objectType: 'contextAgent', agent: mbox }],
    ['contextGroups', { objectType: 'contextGroup', group }],
  ];
  describe.each(entries)('%s', (list, entry) => {
    const name = Object.keys(entry)[1] ?? '';
    const at = `context.${list}`;
    const refused = (value: unknown) => refusedPart(statement({ context: { [list]: value } }), '2.0.0');
    const first = (parts: Json) => refused([JSON.parse(JSON.stringify({ ...entry, ...parts }))]);

    it('is a list, empty or not, with relevantTypes or without', () => {
      expect(refused([])).toBeUndefined();
      expect(refused([entry, entry])).toBeUndefined();
      expect(first({ relevantTypes: ['http://example.com/a', 'urn:b'] })).toBeUndefined();
    });
    it.each([['text'], [1], [true], [null], [{}], [entry]])('is not %j', (value) =>
      expect(refused(value)).toBe(at),
    );
    it.each([['text'], [1], [true], [null], [[]]])('has no entry %j', (value) =>
      expect(refused([value])).toBe(`${at}[0]`),
    );
    it('requires objectType and what it stands for', () => {
      expect(first({ objectType: undefined })).toBe(`${at}[0].objectType`);
      expect(first({ objectType: list })).toBe(`${at}[0].objectType`);
      expect(first({ objectType: 'Agent' })).toBe(`${at}[0].objectType`);
      expect(first({ [name]: undefined })).toBe(`${at}[0].${name}`);
      expect(first({ [name]: name === 'agent' ? group : mbox })).toBe(`${at}[0].${name}.objectType`);
      expect(first({ colour: 'red' })).toBe(`${at}[0].colour`);
    });
    it('has one relevant type or more, each an IRI', () => {
      expect(first({ relevantTypes: [] })).toBe(`${at}[0].relevantTypes`);
      expect(first({ relevantTypes: 'http://example.com/a' })).toBe(`${at}[0].relevantTypes`);
      for (const type of ['', 'a', 1, null, {}])
        expect(first({ relevantTypes: ['http://example.com/a', type] })).toBe(`${at}[0].relevantTypes[1]`);
    });
  });
});
