// Data 2.2 to 2.4.4 and 4.2: formatting, ids, actors, verbs, objects; what is allowed and what the refusal says.
import { describe, expect, it } from '@jest/globals';
import { validateStatement } from '../../lrs/statement/validate.ts';
import { type Json, statement } from './harness.ts';
import { refusal } from './refusal.ts';

const activity = (definition: Json): Json => ({ object: { id: 'http://example.com/a', definition } });
const ref = { objectType: 'StatementRef', id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee' };
const group = { objectType: 'Group', member: [{ mbox: 'mailto:a@example.com' }] };

describe('Data 2.2 Formatting Requirements', () => {
  it('refuses null, unknown properties and wrong letter case, and names them', () => {
    expect(refusal({ actor: null })).toBe('statement.actor');
    expect(refusal({ verb: { id: null } })).toBe('statement.verb.id');
    expect(refusal({ mood: 'good' })).toBe('statement.mood');
    expect(refusal({ Result: {} })).toBe('statement.Result');
    expect(refusal({ object: { ID: 'http://example.com/a' } })).toBe('statement.object.ID');
    expect(refusal({ object: { objectType: 'activity', id: 'http://example.com/a' } })).toBe(
      'statement.object.objectType',
    );
  });
  it('refuses strings in place of numbers and booleans', () => {
    expect(refusal({ result: { success: 'true' } })).toBe('statement.result.success');
    expect(refusal({ result: { score: { raw: '5' } } })).toBe('statement.result.score.raw');
  });
  it('allows null only inside extensions', () => {
    expect(refusal({ result: { extensions: { 'http://example.com/x': null } } })).toBeUndefined();
    expect(refusal({ result: { extensions: null } })).toBe('statement.result.extensions');
  });
  it.each(['actor', 'verb', 'object'])('requires %s', (name) => {
    expect(refusal({ [name]: undefined })).toBe(`statement.${name}`);
  });
  it.each([[], 'text', 3, null, true].map((value) => [value]))('refuses %p as a statement', (value) => {
    expect(() => validateStatement(value, 'statement', '1.0.3')).toThrow('statement: must be an object');
  });
});

describe('Data 2.4.1 ID', () => {
  it.each(['12345678-1234-5678-1234-567812345678', 'FD41C918-B88B-4B20-A0A5-A4C32391AAA0'])(
    'accepts %s',
    (id) => {
      expect(refusal({ id })).toBeUndefined();
    },
  );
  it.each(['', 'x', '12345678123456781234567812345678', '{12345678-1234-5678-1234-567812345678}', 5])(
    'refuses %p',
    (id) => expect(refusal({ id })).toBe('statement.id'),
  );
});

describe('Data 2.4.2 Actor', () => {
  it.each([
    { mbox: 'mailto:a@example.com' },
    { mbox: 'mailto:a.b+c@sekolah.sch.id', name: '' },
    { mbox_sha1sum: 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9' },
    { openid: 'https://openid.example.com/siti' },
    { account: { homePage: 'https://lms.example.com', name: '19871231' } },
    { objectType: 'Group', mbox: 'mailto:a@example.com' },
    group,
    { objectType: 'Group', member: [] },
  ])('accepts %j', (actor) => expect(refusal({ actor })).toBeUndefined());
  it.each([
    [{}, 'statement.actor'],
    [{ name: 'Siti' }, 'statement.actor'],
    [{ mbox: 'a@example.com' }, 'statement.actor.mbox'],
    [{ mbox: 'mailto:a' }, 'statement.actor.mbox'],
    [{ mbox: 'mailto:a@example.com', openid: 'http://a.example' }, 'statement.actor'],
    [{ mbox_sha1sum: 'ebd31' }, 'statement.actor.mbox_sha1sum'],
    [{ openid: 'siti' }, 'statement.actor.openid'],
    [{ account: { homePage: 'https://lms.example.com' } }, 'statement.actor.account.name'],
    [{ account: { homePage: 'lms', name: 'a' } }, 'statement.actor.account.homePage'],
    [{ account: { homePage: 'https://lms.example.com', name: 'a', id: 1 } }, 'statement.actor.account.id'],
    [{ objectType: 'agent', mbox: 'mailto:a@example.com' }, 'statement.actor.objectType'],
    [{ mbox: 'mailto:a@example.com', member: [] }, 'statement.actor.member'],
    [{ mbox: 'mailto:a@example.com', name: 3 }, 'statement.actor.name'],
    [{ objectType: 'Group' }, 'statement.actor.member'],
    [{ objectType: 'Group', member: [group] }, 'statement.actor.member[0].objectType'],
    [{ objectType: 'Group', member: [{}] }, 'statement.actor.member[0]'],
  ])('refuses %j', (actor, property) => expect(refusal({ actor })).toBe(property));
});

describe('Data 2.4.3 Verb and 4.2 Language Maps', () => {
  it.each(['id', 'en-US', 'zh-Hant-TW', 'sr-Latn', 'de-1996', 'x-sekolah', 'i-klingon', 'es-419', 'tlh'])(
    'accepts the language %s',
    (tag) =>
      expect(refusal({ verb: { id: 'http://example.com/v', display: { [tag]: 'a' } } })).toBeUndefined(),
  );
  it.each(['', 'a', 'en_US', 'bahasaindonesia', 'en-'])('refuses the language %p', (tag) =>
    expect(refusal({ verb: { id: 'http://example.com/v', display: { [tag]: 'a' } } })).toBe(
      `statement.verb.display.${tag}`,
    ),
  );
  it('refuses ids without a scheme', () => {
    expect(refusal({ verb: { id: 'experienced' } })).toBe('statement.verb.id');
    expect(refusal({ verb: { id: '/verbs/x' } })).toBe('statement.verb.id');
  });
});

describe('Data 2.4.4.1 Activity', () => {
  it.each([
    {
      name: { id: 'Apa itu AI' },
      description: { id: '…' },
      type: 'http://adlnet.gov/expapi/activities/lesson',
    },
    { moreInfo: 'http://example.com/', extensions: { 'http://example.com/x': { a: [null] } } },
    {
      interactionType: 'choice',
      choices: [{ id: 'a', description: { id: 'A' } }],
      correctResponsesPattern: ['a'],
    },
    { interactionType: 'matching', source: [{ id: 'a' }], target: [{ id: 'a' }] },
    { interactionType: 'other', correctResponsesPattern: [] },
  ])('accepts the definition %j', (definition) => expect(refusal(activity(definition))).toBeUndefined());
  it.each([
    [{ nama: {} }, 'nama'],
    [{ name: 'Apa itu AI' }, 'name'],
    [{ type: 'lesson' }, 'type'],
    [{ extensions: { x: 1 } }, 'extensions.x'],
    [{ interactionType: 'Choice' }, 'interactionType'],
    [{ choices: [] }, 'interactionType'],
    [{ interactionType: 'toString' }, 'interactionType'],
    [{ interactionType: 'likert', choices: [] }, 'choices'],
    [{ interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] }, 'choices[1].id'],
    [{ interactionType: 'choice', choices: [{ id: 1 }] }, 'choices[0].id'],
    [{ interactionType: 'choice', correctResponsesPattern: 'a' }, 'correctResponsesPattern'],
    [{ interactionType: 'choice', correctResponsesPattern: [1] }, 'correctResponsesPattern[0]'],
  ])('refuses the definition %j', (definition, property) =>
    expect(refusal(activity(definition))).toBe(`statement.object.definition.${property}`),
  );
});

describe('Data 2.4.4.2 and 2.4.4.3 Agents, StatementRefs and SubStatements as objects', () => {
  const sub = (parts: Json = {}): Json => ({
    object: { ...statement(), id: undefined, objectType: 'SubStatement', ...parts },
  });
  it('accepts them', () => {
    expect(refusal({ object: { objectType: 'Agent', mbox: 'mailto:a@example.com' } })).toBeUndefined();
    expect(refusal({ object: group })).toBeUndefined();
    expect(refusal({ object: ref })).toBeUndefined();
    expect(refusal(sub())).toBeUndefined();
    expect(refusal(sub({ object: ref, timestamp: '2050-01-01T00:00:00Z' }))).toBeUndefined();
  });
  it('requires objectType for an Agent', () => {
    expect(refusal({ object: { mbox: 'mailto:a@example.com' } })).toBe('statement.object.mbox');
  });
  it('refuses a StatementRef without a UUID or with more', () => {
    expect(refusal({ object: { ...ref, id: 'x' } })).toBe('statement.object.id');
    expect(refusal({ object: { ...ref, name: 'x' } })).toBe('statement.object.name');
  });
  it.each(['id', 'stored', 'version', 'authority'])('refuses %s in a SubStatement', (name) =>
    expect(refusal(sub({ [name]: 'x' }))).toBe(`statement.object.${name}`),
  );
  it('refuses a SubStatement in a SubStatement, and checks what is in it', () => {
    expect(refusal(sub(sub()))).toBe('statement.object.object.objectType');
    expect(refusal(sub({ verb: {} }))).toBe('statement.object.verb.id');
  });
});
