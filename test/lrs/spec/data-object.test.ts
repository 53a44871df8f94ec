// Data 2.4.3 Verb and 2.4.4 Object (2.0: 4.2.2.2 and 4.2.2.3): activities, references, SubStatements.
import { describe, expect, test } from '@jest/globals';
import { type Json, statement } from '../harness.ts';
import {
  activity,
  each,
  editions,
  iris,
  mapRows,
  notIris,
  notObjects,
  notStrings,
  type Row,
  refusedPart,
  requirements,
  statementRef,
  subStatement,
} from './requirement.ts';

const inSub = (parts: Json): Json => ({ object: subStatement(parts) });
const objects: [at: string, place: (object: Json) => Json][] = [
  ['object', (object) => ({ object })],
  ['object.object', (object) => inSub({ object })],
];

describe('Data 2.4.3 Verb', () => {
  const rows: Row[] = [
    ['a verb must have an id', { id: undefined, display: { id: 'x' } }, 'id'],
    ...each('a verb id is an IRI', 'id', iris, 'accepted'),
    ...each('a verb id is an IRI', 'id', notIris, 'refused'),
    ...mapRows('display is a language map', 'display'),
    ['a verb has no name', { name: { id: 'x' } }, 'name'],
  ];
  const verb = (parts: Json): Json => ({ id: 'http://example.com/verb', ...parts });
  requirements('2.4.3 as verb', rows, { in: (parts) => ({ verb: verb(parts) }), at: 'verb' });
  requirements('2.4.3 in a SubStatement', rows, {
    in: (parts) => inSub({ verb: verb(parts) }),
    at: 'object.verb',
  });
  requirements('2.4.3', each('a verb is an object', 'verb', notObjects, 'refused'));
});

describe('Data 2.4.4 Object', () => {
  requirements('2.4.4', [
    ...each('an object is an object', 'object', notObjects, 'refused'),
    ['an object without objectType is an Activity', { object: { id: activity.id } }],
    [
      'without objectType an Agent is not known as one',
      { object: { mbox: 'mailto:a@example.com' } },
      'object.mbox',
    ],
    ['without objectType a Group is not known as one', { object: { member: [] } }, 'object.member'],
    [
      'without objectType a StatementRef is a wrong Activity',
      { object: { id: statementRef.id } },
      'object.id',
    ],
  ]);
  for (const [at, place] of objects) {
    requirements(
      `2.4.4 ${at}`,
      each(
        'objectType is known',
        'objectType',
        ['activity', 'Statement', 'Verb', '', ...notStrings],
        'refused',
      ),
      {
        in: (parts) => place({ ...activity, ...parts }),
        at,
      },
    );
  }
});

/** Where an Activity may stand. */
const activityPlaces: [at: string, place: (activity: Json) => Json][] = [
  ...objects,
  ...['parent', 'grouping', 'category', 'other'].flatMap((kind): typeof objects => [
    [`context.contextActivities.${kind}`, (one) => ({ context: { contextActivities: { [kind]: one } } })],
    [
      `context.contextActivities.${kind}[1]`,
      (one) => ({ context: { contextActivities: { [kind]: [activity, one] } } }),
    ],
    [
      `object.context.contextActivities.${kind}[0]`,
      (one) => inSub({ context: { contextActivities: { [kind]: [one] } } }),
    ],
  ]),
];

describe('Data 2.4.4.1 Activity', () => {
  const rows: Row[] = [
    ['objectType is Activity when it is there', {}],
    ['objectType may be left out', { objectType: undefined }],
    ['an Activity must have an id', { id: undefined }, 'id'],
    ...each('an Activity id is an IRI', 'id', iris, 'accepted'),
    ...each('an Activity id is an IRI', 'id', notIris, 'refused'),
    ...each('a definition is an object', 'definition', notObjects, 'refused'),
    ['an Activity has no name', { name: { id: 'x' } }, 'name'],
    ['a definition is checked', { definition: { type: 'lesson' } }, 'definition.type'],
  ];
  for (const [at, place] of activityPlaces)
    requirements(`2.4.4.1 ${at}`, rows, { in: (parts) => place({ ...activity, ...parts }), at });
});

describe('Data 2.4.4.1 Activity Definition', () => {
  const rows: Row[] = [
    ['everything is optional', {}],
    ...mapRows('name is a language map', 'name'),
    ...mapRows('description is a language map', 'description'),
    ...each('type is an IRI', 'type', iris, 'accepted'),
    ...each('type is an IRI', 'type', notIris, 'refused'),
    ...each('moreInfo is an IRL', 'moreInfo', iris, 'accepted'),
    ...each('moreInfo is an IRL', 'moreInfo', notIris, 'refused'),
    ...each('extensions are an object', 'extensions', notObjects, 'refused'),
    ['the keys of extensions are IRIs', { extensions: { kunci: 1 } }, 'extensions.kunci'],
    ['the keys of extensions are not empty', { extensions: { '': 1 } }, 'extensions.'],
    ['extensions hold anything', { extensions: { 'http://example.com/x': { a: [null, 1, 'b'] } } }],
    ['nothing else belongs in a definition', { nama: {} }, 'nama'],
  ];
  for (const [at, place] of activityPlaces.slice(0, 3)) {
    requirements(`2.4.4.1 ${at}.definition`, rows, {
      in: (definition) => place({ ...activity, definition }),
      at: `${at}.definition`,
    });
  }
});

const notUuids = [
  '',
  'x',
  '6690e6c93ef04ed38b373f3964730bee',
  '{6690e6c9-3ef0-4ed3-8b37-7f3964730bee}',
  '6690e6c9-3ef0-4ed3-8b37-7f3964730be',
  'g690e6c9-3ef0-4ed3-8b37-7f3964730bee',
  'urn:uuid:6690e6c9-3ef0-4ed3-8b37-7f3964730bee',
  ...notStrings,
];

describe('Data 2.4.4.3 Statement References', () => {
  const rows: Row[] = [
    ['a reference points by its id', {}],
    ['a reference must have an id', { id: undefined }, 'id'],
    ...each('the id is a UUID', 'id', notUuids, 'refused'),
    ...each(
      'the id is a UUID',
      'id',
      ['12345678-1234-5678-1234-567812345678', statementRef.id.toUpperCase()],
      'accepted',
    ),
    ['a reference has nothing else', { definition: {} }, 'definition'],
  ];
  const places: typeof objects = [
    ...objects,
    ['context.statement', (ref) => ({ context: { statement: ref } })],
  ];
  for (const [at, place] of places)
    requirements(`2.4.4.3 ${at}`, rows, { in: (parts) => place({ ...statementRef, ...parts }), at });
  requirements(
    '2.4.6 statement',
    each(
      'a context refers to a statement by objectType',
      'objectType',
      [undefined, 'Statementref', 'SubStatement', 'Activity', null, 1],
      'refused',
    ).map(([s, p]): Row => [s, p, 'objectType']),
    {
      in: (parts) => ({ context: { statement: { ...statementRef, ...parts } } }),
      at: 'context.statement',
    },
  );
});

describe('Data 2.4.4.3 SubStatements', () => {
  requirements(
    '2.4.4.3 SubStatement',
    [
      ['is checked as a statement', { actor: {} }, 'actor'],
      ['must have an actor', { actor: undefined }, 'actor'],
      ['must have a verb', { verb: undefined }, 'verb'],
      ['must have an object', { object: undefined }, 'object'],
      ['has no id', { id: statementRef.id }, 'id'],
      ['has no stored', { stored: '2026-01-01T00:00:00Z' }, 'stored'],
      ['has no version', { version: '1.0.0' }, 'version'],
      ['has no authority', { authority: { mbox: 'mailto:a@example.com' } }, 'authority'],
      ['has no SubStatement', { object: subStatement() }, 'object.objectType'],
      ['may have a StatementRef', { object: statementRef }],
      ['may have an Agent', { object: { objectType: 'Agent', mbox: 'mailto:a@example.com' } }],
      ['may lie in the future', { timestamp: '2999-01-01T00:00:00Z' }],
      ['has its results checked', { result: { score: { scaled: 2 } } }, 'result.score.scaled'],
      ['has its context checked', { context: { registration: 'x' } }, 'context.registration'],
      ['has its attachments checked', { attachments: [{}] }, 'attachments[0].usageType'],
      ['may use revision about an Activity', { context: { revision: '1', platform: 'x' } }],
      [
        'may not use revision about others',
        { object: statementRef, context: { revision: '1' } },
        'context.revision',
      ],
    ],
    { in: inSub, at: 'object' },
  );
});

describe('Data 2.3.2 Voiding', () => {
  const verb = { id: 'http://adlnet.gov/expapi/verbs/voided' };
  requirements('2.3.2 (2.0: 4.2.5)', [
    ['a voiding statement has a StatementRef as object', { verb, object: statementRef }],
    ['it voids no Activity', { verb, object: activity }, 'object.objectType'],
    ['objectType must be said', { verb, object: { id: statementRef.id } }, 'object.id'],
    [
      'it voids no Agent',
      { verb, object: { objectType: 'Agent', mbox: 'mailto:a@example.com' } },
      'object.objectType',
    ],
    ['it voids no SubStatement', { verb, object: subStatement() }, 'object.objectType'],
    ['it must name the statement', { verb, object: { objectType: 'StatementRef' } }, 'object.id'],
  ]);
});

describe.each(editions)('Data 2.4.1 ID (%s)', (version) => {
  test.each(notUuids)('is a UUID, not %p', (id) => {
    expect(refusedPart({ ...statement(), id }, version)).toBe('id');
  });
  test.each(['12345678-1234-5678-1234-567812345678', 'FD41C918-B88B-4B20-A0A5-A4C32391AAA0', undefined])(
    'may be %p',
    (id) => expect(refusedPart(statement({ id }), version)).toBeUndefined(),
  );
});
