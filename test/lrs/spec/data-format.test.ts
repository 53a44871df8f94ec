// Communication 2.1.3 (2.0: 4.1.6.1) format: what ids and canonical make of every part of a statement, and languages.
import { describe, expect, it, test } from '@jest/globals';
import { mergeDefinition } from '../../../lrs/statement/definition.ts';
import { toCanonical, toIds } from '../../../lrs/statement/format.ts';
import { languagePicker } from '../../../lrs/statement/language.ts';
import type { ActivityDefinition, Statement } from '../../../lrs/statement/types.ts';
import { type Json, statement } from '../harness.ts';
import { statementRef, subStatement } from './requirement.ts';

const ani = { objectType: 'Agent', mbox: 'mailto:ani@example.com' };
const named = { ...ani, name: 'Ani' };
const anonymous = { objectType: 'Group', name: 'Tim', member: [named] };
const identified = { objectType: 'Group', name: 'Kelas', openid: 'https://o.example.com/', member: [named] };
const both = { en: 'lesson', id: 'pelajaran' };
const activity = { objectType: 'Activity', id: 'http://example.com/a', definition: { name: both } };
const verb = { id: 'http://example.com/verb', display: both };
const attachment = {
  usageType: 'http://example.com/u',
  display: both,
  contentType: 'text/plain',
  length: 1,
  sha2: 'a'.repeat(64),
};
const context = {
  instructor: named,
  team: identified,
  contextActivities: { parent: [activity], other: [activity, activity] },
  contextAgents: [{ objectType: 'contextAgent', agent: named, relevantTypes: ['http://example.com/r'] }],
  contextGroups: [{ objectType: 'contextGroup', group: anonymous }],
  statement: statementRef,
  language: 'id',
};
const full = (object: unknown = activity): Statement =>
  ({
    ...statement({ actor: anonymous, verb, object, context, attachments: [attachment] }),
    authority: named,
  }) as unknown as Statement;

describe('format=ids: only what identifies Agents, Groups, Activities and Verbs', () => {
  const bareActivity = { objectType: 'Activity', id: activity.id };
  const bareAnonymous = { objectType: 'Group', member: [ani] };
  const bareIdentified = { objectType: 'Group', openid: identified.openid };
  const bareContext = {
    ...context,
    instructor: ani,
    team: bareIdentified,
    contextActivities: { parent: [bareActivity], other: [bareActivity, bareActivity] },
    contextAgents: [{ ...context.contextAgents[0], agent: ani }],
    contextGroups: [{ objectType: 'contextGroup', group: bareAnonymous }],
  };
  it('does so in actor, verb, object, context and authority, and leaves the rest', () => {
    const one = full();
    expect(toIds(one)).toEqual({
      ...one,
      actor: bareAnonymous,
      verb: { id: verb.id },
      object: bareActivity,
      context: bareContext,
      authority: ani,
    });
  });
  it.each([
    ['an Agent', named, ani],
    ['an anonymous Group: its members, identified', anonymous, bareAnonymous],
    ['an identified Group: without its members', identified, bareIdentified],
    ['a StatementRef', statementRef, statementRef],
  ])('%s as object', (_, object, expected) => expect(toIds(full(object)).object).toEqual(expected));
  it('does so in a SubStatement', () => {
    const object = subStatement({ actor: named, verb, object: activity, context, attachments: [attachment] });
    expect(toIds(full(object)).object).toEqual({
      ...object,
      actor: ani,
      verb: { id: verb.id },
      object: bareActivity,
      context: bareContext,
    });
  });
  it('keeps an account whole', () => {
    const account = { homePage: 'https://lms.example.com', name: '1' };
    expect(toIds(full({ objectType: 'Agent', account, name: 'x' })).object).toEqual({
      objectType: 'Agent',
      account,
    });
  });
});

describe("format=canonical: the LRS's own definitions, one language in each map", () => {
  const definition: ActivityDefinition = {
    name: { en: 'Quiz', id: 'Kuis' },
    description: { en: 'only English' },
    type: 'http://example.com/quiz',
    interactionType: 'matching',
    source: [{ id: 'a', description: { id: 'A', en: 'a' } }, { id: 'b' }],
    target: [{ id: '1', description: { en: 'one' } }],
    extensions: { 'http://example.com/e': both },
  };
  const indonesian = {
    ...definition,
    name: { id: 'Kuis' },
    source: [{ id: 'a', description: { id: 'A' } }, { id: 'b' }],
  };
  const canonical = (one: Statement, known: ActivityDefinition | null = definition) =>
    toCanonical(one, languagePicker('id'), (id) => (id === activity.id ? (known ?? undefined) : undefined));
  const shown = { ...activity, definition: indonesian };

  it('fills in Activities wherever they stand, also where the statement has no definition', () => {
    const { object, context: around, verb: shownVerb } = canonical(full({ id: activity.id }));
    expect(object).toEqual({ id: activity.id, definition: indonesian });
    expect(around?.contextActivities).toEqual({ parent: [shown], other: [shown, shown] });
    expect(shownVerb).toEqual({ id: verb.id, display: { id: 'pelajaran' } });
  });
  it('does so in a SubStatement', () => {
    const { object } = canonical(full(subStatement({ verb, object: activity, context })));
    expect(object).toMatchObject({ verb: { display: { id: 'pelajaran' } }, object: shown });
    expect(object).toMatchObject({ context: { contextActivities: { parent: [shown] } } });
  });
  it('returns Agents and Groups as they came', () => {
    const one = full();
    const { actor, authority, context: around } = canonical(one);
    expect(actor).toEqual(anonymous);
    expect(authority).toEqual(named);
    expect(around).toMatchObject({
      instructor: named,
      team: identified,
      contextAgents: context.contextAgents,
    });
    expect(canonical(full(identified)).object).toEqual(identified);
  });
  it('filters the definition of the statement where the LRS has none', () =>
    expect(canonical(full(), null).object).toMatchObject({
      definition: { name: { id: 'pelajaran' } },
    }));
  it('adds no definition and no display where there is none', () => {
    const one = full({ id: 'http://example.com/unknown' });
    one.verb = { id: verb.id };
    expect(canonical(one)).toMatchObject({
      object: { id: 'http://example.com/unknown' },
      verb: { id: verb.id },
    });
    expect(canonical(one).verb).not.toHaveProperty('display');
    expect(canonical(one).object).not.toHaveProperty('definition');
  });
  it('leaves what it was given alone', () => {
    const one = full();
    const before = JSON.stringify(one);
    canonical(one);
    toIds(one);
    expect(JSON.stringify(one)).toBe(before);
  });
});

describe('Accept-Language (RFC 2616 14.4), applied to each map by itself', () => {
  const map = { en: 'e', 'en-GB': 'g', id: 'i', 'zh-Hant-TW': 'z' };
  it.each<[header: string | undefined, map: Json, picked: string]>([
    [undefined, map, 'en'],
    ['*', map, 'en'],
    ['id', map, 'id'],
    ['ID', map, 'id'],
    ['en-GB', map, 'en-GB'],
    ['en-gb, en;q=0.8', map, 'en-GB'],
    ['en;q=0.8, id;q=0.9', map, 'id'],
    ['en;q=0.8 , id ; q=0.9', map, 'id'],
    ['en;Q=0.1, id;q=0.2', map, 'id'],
    ['zh', map, 'zh-Hant-TW'],
    ['zh-Hant', map, 'zh-Hant-TW'],
    ['fr', map, 'en'],
    ['fr, id;q=0.1', map, 'id'],
    ['*;q=0.5, id;q=0.1', map, 'en'],
    ['en;q=0, *;q=0.1', { en: 'e', id: 'i' }, 'id'],
    ['en;q=0', { en: 'e', id: 'i' }, 'id'],
    ['en;q=0', { en: 'e' }, 'en'],
    ['id-ID', { en: 'e', id: 'i' }, 'id'],
    ['id-ID, en;q=0.5', { en: 'e', id: 'i' }, 'en'],
    ['en;q=abc, id;q=0.3', { en: 'e', id: 'i' }, 'id'],
    ['', map, 'en'],
    [',;;q=', map, 'en'],
  ])('%p picks out of %j: %s', (header, from, picked) => {
    const result = languagePicker(header)(from as Record<string, string>);
    expect(result).toEqual({ [picked]: from[picked] });
  });
  test('an empty map stays empty', () => expect(languagePicker('id')({})).toEqual({}));
});

describe('Data 2.4.4.1 canonical definitions', () => {
  const merge = (known: Json, newer: Json) =>
    JSON.parse(mergeDefinition(JSON.stringify(known), JSON.stringify(newer)));
  it.each<[what: string, known: Json, newer: Json, merged: Json]>([
    ['adds a language', { name: { en: 'a' } }, { name: { id: 'b' } }, { name: { en: 'a', id: 'b' } }],
    ['corrects a language', { name: { en: 'a' } }, { name: { en: 'b' } }, { name: { en: 'b' } }],
    [
      'keeps what the newer leaves out',
      { type: 'urn:a', description: { id: 'x' } },
      { name: {} },
      { type: 'urn:a', description: { id: 'x' }, name: {} },
    ],
    [
      'adds an extension',
      { extensions: { 'urn:a': 1 } },
      { extensions: { 'urn:b': 2 } },
      { extensions: { 'urn:a': 1, 'urn:b': 2 } },
    ],
    ['replaces other properties', { type: 'urn:a' }, { type: 'urn:b' }, { type: 'urn:b' }],
  ])('%s', (_, known, newer, merged) => expect(merge(known, newer)).toEqual(merged));
});
