// Data 2.4.5 to 2.4.11, 2.3.2 and 4: results, contexts, timestamps, authority, version, attachments, voiding.
import { describe, expect, it } from '@jest/globals';
import type { Json } from './harness.ts';
import { refusal } from './refusal.ts';

const context = (parts: Json): Json => ({ context: parts });
const ref = { objectType: 'StatementRef', id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee' };
const group = { objectType: 'Group', member: [{ mbox: 'mailto:a@example.com' }] };

describe('Data 2.4.5 Result', () => {
  it.each(['PT4H35M59.14S', 'P16559.14S', 'P3Y1M29DT4H35M59.14S', 'P3Y', 'P4W', 'PT0S', 'P1.5D'])(
    'accepts the duration %s',
    (duration) => expect(refusal({ result: { duration } })).toBeUndefined(),
  );
  it.each(['', 'P', 'PT', 'P4W1D', '4S', 'P0001-00-00T00:00:00', 'PT1.5H3M', 'P1S1D', 60])(
    'refuses the duration %p',
    (duration) => expect(refusal({ result: { duration } })).toBe('statement.result.duration'),
  );
  it.each([
    [{ scaled: 1.01 }, 'scaled'],
    [{ scaled: -1.01 }, 'scaled'],
    [{ raw: 11, max: 10 }, 'raw'],
    [{ raw: -1, min: 0 }, 'raw'],
    [{ min: 10, max: 10 }, 'min'],
    [{ percent: 3 }, 'percent'],
  ])('refuses the score %j', (score, property) =>
    expect(refusal({ result: { score } })).toBe(`statement.result.score.${property}`),
  );
  it('accepts a score within its bounds', () =>
    expect(
      refusal({
        result: { score: { scaled: -1, raw: 0, min: 0, max: 10 }, response: '', completion: false },
      }),
    ).toBeUndefined());
});

describe('Data 2.4.6 Context', () => {
  it.each([
    { registration: 'ec531277-b57b-4c15-8d91-d292c5b2b8f7', instructor: group, team: group, language: 'id' },
    { revision: '1', platform: 'kelas', statement: ref, extensions: {} },
    {
      contextActivities: {
        parent: { id: 'http://example.com/p' },
        grouping: [],
        other: [{ id: 'http://example.com/o' }],
      },
    },
    {},
  ])('accepts %j', (parts) => expect(refusal(context(parts))).toBeUndefined());
  it.each([
    [{ registration: 'x' }, 'registration'],
    [{ team: { mbox: 'mailto:a@example.com' } }, 'team.objectType'],
    [{ instructor: {} }, 'instructor'],
    [{ language: 'en_US' }, 'language'],
    [{ statement: { id: ref.id } }, 'statement.objectType'],
    [{ contextActivities: { parents: [] } }, 'contextActivities.parents'],
    [{ contextActivities: { parent: [{ id: 'x' }] } }, 'contextActivities.parent[0].id'],
    [{ contextActivities: { parent: 'http://example.com/p' } }, 'contextActivities.parent'],
    [{ extensions: { x: 1 } }, 'extensions.x'],
  ])('refuses %j', (parts, property) =>
    expect(refusal(context(parts))).toBe(`statement.context.${property}`),
  );
  it.each(['revision', 'platform'])('allows %s only with an Activity', (name) => {
    expect(refusal({ object: ref, context: { [name]: '1' } })).toBe(`statement.context.${name}`);
  });
  it('knows contextAgents and contextGroups in 2.0 only', () => {
    const agents = [
      {
        objectType: 'contextAgent',
        agent: { mbox: 'mailto:a@example.com' },
        relevantTypes: ['http://example.com/r'],
      },
    ];
    const groups = [{ objectType: 'contextGroup', group }];
    expect(refusal(context({ contextAgents: agents, contextGroups: groups }), '2.0.0')).toBeUndefined();
    expect(refusal(context({ contextAgents: agents }))).toBe('statement.context.contextAgents');
    expect(refusal(context({ contextAgents: groups }), '2.0.0')).toBe(
      'statement.context.contextAgents[0].objectType',
    );
    expect(refusal(context({ contextAgents: [{ ...agents[0], relevantTypes: [] }] }), '2.0.0')).toBe(
      'statement.context.contextAgents[0].relevantTypes',
    );
    expect(refusal(context({ contextGroups: [{ objectType: 'contextGroup' }] }), '2.0.0')).toBe(
      'statement.context.contextGroups[0].group',
    );
  });
});

describe('Data 2.4.7, 2.4.8 and 4.5 Timestamps', () => {
  it.each([
    '2015-11-18T12:17:00+00:00',
    '2015-11-18T12:17:00Z',
    '2015-11-18T12:17:00.123456789Z',
    '2015-11-18T12:17:00+0700',
    '2015-11-18T12:17+07',
    '20151118T121700Z',
    '2015-11-18T24:00:00Z',
    '2015-11-18T12:17:00',
    '2015-11-18',
  ])('1.0.x accepts %s', (timestamp) => expect(refusal({ timestamp })).toBeUndefined());
  it.each([
    '',
    'yesterday',
    '2015-13-18T12:17:00Z',
    '2015-02-30T12:17:00Z',
    '2015-11-18T25:17:00Z',
    '2015-11-18T12:17:00-00:00',
    '2015-11-18 12:17:00Z',
    'Wed, 18 Nov 2015 12:17:00 GMT',
    1447849020,
  ])('refuses %p', (timestamp) => {
    expect(refusal({ timestamp })).toBe('statement.timestamp');
    expect(refusal({ stored: timestamp })).toBe('statement.stored');
  });
  it('2.0 asks for RFC 3339', () => {
    expect(refusal({ timestamp: '2015-11-18T12:17:00.1+07:00' }, '2.0.0')).toBeUndefined();
    expect(refusal({ timestamp: '20151118T121700Z' }, '2.0.0')).toBe('statement.timestamp');
  });
});

describe('Data 2.4.9 Authority and 2.4.10 Version', () => {
  it('accepts an Agent, or a Group of two', () => {
    const member = [{ mbox: 'mailto:a@example.com' }, { mbox: 'mailto:b@example.com' }];
    expect(refusal({ authority: { mbox: 'mailto:a@example.com' } })).toBeUndefined();
    expect(refusal({ authority: { objectType: 'Group', member } })).toBeUndefined();
    expect(refusal({ authority: group })).toBe('statement.authority.member');
    expect(refusal({ authority: { objectType: 'Group', member, mbox: 'mailto:c@example.com' } })).toBe(
      'statement.authority.mbox',
    );
  });
  it('takes versions of the edition', () => {
    expect(refusal({ version: '1.0.0' })).toBeUndefined();
    expect(refusal({ version: '1.0.9' })).toBeUndefined();
    expect(refusal({ version: '2.0.0' }, '2.0.0')).toBeUndefined();
    for (const version of ['1.0', '1.1.0', '0.95', '2.0.0', 1])
      expect(refusal({ version })).toBe('statement.version');
  });
});

describe('Data 2.4.11 Attachments', () => {
  const attachment = {
    usageType: 'http://example.com/usage',
    display: { id: 'Sertifikat' },
    contentType: 'text/plain; charset=ascii',
    length: 27,
    sha2: '495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a',
    fileUrl: 'http://example.com/file',
  };
  it('accepts a complete attachment', () => expect(refusal({ attachments: [attachment] })).toBeUndefined());
  it.each([
    ['usageType', 'x'],
    ['display', undefined],
    ['description', 'x'],
    ['contentType', 'text'],
    ['length', 1.5],
    ['length', '27'],
    ['sha2', 'x'],
    ['fileUrl', 'file'],
    ['size', 1],
  ])('refuses %s: %p', (name, value) =>
    expect(refusal({ attachments: [{ ...attachment, [name]: value }] })).toBe(
      `statement.attachments[0].${name}`,
    ),
  );
});

describe('Data 2.3.2 Voiding', () => {
  it('needs a StatementRef', () => {
    const verb = { id: 'http://adlnet.gov/expapi/verbs/voided' };
    expect(refusal({ verb, object: ref })).toBeUndefined();
    expect(refusal({ verb })).toBe('statement.object.objectType');
  });
});
