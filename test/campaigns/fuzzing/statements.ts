// Valid statements with every part that Data 2.4 knows, in many combinations.
import fc from 'fast-check';
import { activityId, mbox, oddValue, sharedId, verbId } from './values.ts';

/** A JSON object. */
export type Json = Record<string, unknown>;

const iri = fc.oneof(activityId, fc.webUrl());
const languageMap = fc.dictionary(fc.constantFrom('id', 'en', 'en-US', 'jv', 'zh-Hant-TW'), fc.string(), {
  maxKeys: 3,
});
const extensions = fc.dictionary(
  fc.constantFrom('http://example.com/x', 'urn:x:y', 'tag:a,2026:b'),
  oddValue,
  {
    maxKeys: 2,
  },
);
const duration = fc.constantFrom('PT1S', 'PT4M30.55S', 'P1Y2M3DT4H5M6S', 'P2W', 'P0D');
const timestamp = fc.oneof(
  fc.constantFrom(
    '2026-11-22T08:30:00Z',
    '2026-11-22T15:30:00.123456+07:00',
    '2024-02-29T23:59:59.999Z',
    '1000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);

export const agent: fc.Arbitrary<Json> = fc.oneof(
  mbox.map((address) => ({ mbox: address })),
  mbox.map((address) => ({ objectType: 'Agent', mbox: address, name: 'Guru' })),
  fc.record({ account: fc.record({ homePage: iri, name: fc.string() }) }),
  fc.record({
    mbox_sha1sum: fc.string({
      unit: fc.constantFrom(...'0123456789abcdefABCDEF'),
      minLength: 40,
      maxLength: 40,
    }),
  }),
  fc.record({ openid: fc.webUrl() }),
);
export const group: fc.Arbitrary<Json> = fc.oneof(
  fc.record(
    { objectType: fc.constant('Group'), mbox, name: fc.string() },
    { requiredKeys: ['objectType', 'mbox'] },
  ),
  fc.record({ objectType: fc.constant('Group'), member: fc.array(agent, { maxLength: 3 }) }),
);
const actor = fc.oneof({ arbitrary: agent, weight: 4 }, { arbitrary: group, weight: 1 });
const verb = fc.record({ id: verbId, display: languageMap }, { requiredKeys: ['id'] });
const reference = sharedId.map((id) => ({ objectType: 'StatementRef', id }));

const components = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'golf'), { maxLength: 3 })
  .map((ids) => ids.map((id) => ({ id, description: { en: id } })));
const interaction = fc.oneof(
  fc.record({ interactionType: fc.constantFrom('choice', 'sequencing'), choices: components }),
  fc.record({ interactionType: fc.constant('likert'), scale: components }),
  fc.record({ interactionType: fc.constant('matching'), source: components, target: components }),
  fc.record({ interactionType: fc.constant('performance'), steps: components }),
  fc.record({
    interactionType: fc.constantFrom('true-false', 'fill-in', 'long-fill-in', 'numeric', 'other'),
    correctResponsesPattern: fc.array(fc.string(), { maxLength: 2 }),
  }),
);
const definition = fc
  .tuple(
    fc.record(
      { name: languageMap, description: languageMap, type: iri, moreInfo: iri, extensions },
      { requiredKeys: [] },
    ),
    fc.option(interaction, { nil: {} }),
  )
  .map(([plain, more]) => ({ ...plain, ...more }));
const activity: fc.Arbitrary<Json> = fc.record(
  { objectType: fc.constant('Activity'), id: activityId, definition },
  { requiredKeys: ['id'] },
);
const activities = fc.oneof(activity, fc.array(activity, { maxLength: 2 }));

/** The context; what 2.0 adds to it where the flag says so. */
const context = (latest: boolean): fc.Arbitrary<Json> =>
  fc.record<Json>(
    {
      registration: sharedId,
      instructor: actor,
      team: group,
      contextActivities: fc.record(
        { parent: activities, grouping: activities, category: activities, other: activities },
        { requiredKeys: [] },
      ),
      language: fc.constantFrom('id', 'en-US'),
      statement: reference,
      extensions,
      ...(latest
        ? {
            contextAgents: fc.array(fc.record({ objectType: fc.constant('contextAgent'), agent }), {
              maxLength: 2,
            }),
            contextGroups: fc.array(fc.record({ objectType: fc.constant('contextGroup'), group }), {
              maxLength: 2,
            }),
          }
        : {}),
    },
    { requiredKeys: [] },
  );
const result = fc.record(
  {
    score: fc.record(
      { scaled: fc.double({ min: -1, max: 1, noNaN: true }), raw: fc.integer({ min: 0, max: 100 }) },
      { requiredKeys: [] },
    ),
    success: fc.boolean(),
    completion: fc.boolean(),
    response: fc.string(),
    duration,
    extensions,
  },
  { requiredKeys: [] },
);
const linked = fc.record({
  usageType: iri,
  display: languageMap,
  contentType: fc.constantFrom('text/plain', 'text/plain; charset="utf-8"', 'application/octet-stream'),
  length: fc.nat(10_000),
  sha2: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  fileUrl: fc.webUrl(),
});

const body = (latest: boolean, object: fc.Arbitrary<Json>, extra: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record<Json>(
    {
      ...extra,
      actor,
      verb,
      object,
      result,
      context: context(latest),
      timestamp,
      attachments: fc.array(linked, { maxLength: 1 }),
    },
    { requiredKeys: ['actor', 'verb', 'object', ...(extra.objectType === undefined ? [] : ['objectType'])] },
  );

const plainObject = fc.oneof(
  { arbitrary: activity, weight: 5 },
  { arbitrary: agent.map((one) => ({ ...one, objectType: 'Agent' })), weight: 1 },
  { arbitrary: group, weight: 1 },
  { arbitrary: reference, weight: 1 },
);

const ordinary = (latest: boolean): fc.Arbitrary<Json> => {
  const nested = body(latest, plainObject, { objectType: fc.constant('SubStatement') });
  return body(latest, fc.oneof({ arbitrary: plainObject, weight: 7 }, { arbitrary: nested, weight: 1 }), {
    id: fc.oneof({ arbitrary: fc.uuid(), weight: 3 }, { arbitrary: sharedId, weight: 1 }),
    stored: timestamp,
    authority: agent,
    version: fc.constant(latest ? '2.0.0' : '1.0.0'),
  });
};
const voiding: fc.Arbitrary<Json> = fc.record({
  id: fc.uuid(),
  actor: agent,
  verb: fc.constant({ id: 'http://adlnet.gov/expapi/verbs/voided' }),
  object: reference,
});

const older = ordinary(false);
const newer = ordinary(true);

/** A statement that an LRS should take, of 1.0.3 or (with what it adds) of 2.0. */
export const validStatement: fc.Arbitrary<Json> = fc.oneof(
  { arbitrary: older, weight: 7 },
  { arbitrary: newer, weight: 1 },
  { arbitrary: voiding, weight: 1 },
);
