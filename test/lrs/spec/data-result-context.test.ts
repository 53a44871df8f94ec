// Data 2.4.5 to 2.4.11 (2.0: 4.2.2.4 to 4.2.2.6): results, contexts, versions, attachments.
import { describe } from '@jest/globals';
import type { Json } from '../harness.ts';
import {
  activity,
  each,
  iris,
  mapRows,
  notIris,
  notObjects,
  notStrings,
  type Row,
  requirements,
  statementRef,
  subStatement,
} from './requirement.ts';

const notBooleans = ['true', 'false', 0, 1, null, [], {}];
const notNumbers = ['1', '', true, null, [], {}];

/** A part of a statement, of its SubStatement as well. */
function both(section: string, name: string, rows: readonly Row[]): void {
  requirements(`${section} ${name}`, rows, { in: (part) => ({ [name]: part }), at: name });
  requirements(`${section} object.${name}`, rows, {
    in: (part) => ({ object: subStatement({ [name]: part }) }),
    at: `object.${name}`,
  });
}

describe('Data 2.4.5 Result', () => {
  requirements('2.4.5', each('a result is an object', 'result', notObjects, 'refused'));
  both('2.4.5', 'result', [
    ['everything is optional', {}],
    [
      'everything may be there',
      { success: false, completion: true, response: '', duration: 'PT0S', extensions: {} },
    ],
    ...each('success is a boolean', 'success', notBooleans, 'refused'),
    ...each('completion is a boolean', 'completion', notBooleans, 'refused'),
    ...each('response is a string', 'response', notStrings, 'refused'),
    ...each('a response has no limit', 'response', ['', 'a[,]b', 'x'.repeat(5000)], 'accepted'),
    ...each('duration is a string', 'duration', notStrings, 'refused'),
    ...each('extensions are an object', 'extensions', notObjects, 'refused'),
    ['the keys of extensions are IRIs', { extensions: { kunci: 1 } }, 'extensions.kunci'],
    ['nothing else belongs in a result', { grade: 'A' }, 'grade'],
  ]);
  const score = (parts: Json): Json => ({ score: parts });
  both('2.4.5.1', 'result', [
    ...each('a score is an object', 'score', notObjects, 'refused'),
    ['everything in a score is optional', score({})],
    ...['scaled', 'raw', 'min', 'max'].flatMap((name): Row[] =>
      notNumbers.map((value) => [
        `${name} is a number: ${JSON.stringify(value)}`,
        score({ [name]: value }),
        `score.${name}`,
      ]),
    ),
    ...[-1, -0.5, 0, 1, 1e-7].map(
      (scaled): Row => [`scaled lies within -1 and 1: ${scaled}`, score({ scaled })],
    ),
    ...[-1.0001, 1.0001, 5, -100].map(
      (scaled): Row => [`scaled lies within -1 and 1: ${scaled}`, score({ scaled }), 'score.scaled'],
    ),
    ['raw without bounds is free', score({ raw: -1e9 })],
    ['raw may be min', score({ raw: 0, min: 0, max: 10 })],
    ['raw may be max', score({ raw: 10, min: 0, max: 10 })],
    ['raw is not less than min', score({ raw: -0.1, min: 0, max: 10 }), 'score.raw'],
    ['raw is not greater than max', score({ raw: 10.1, min: 0, max: 10 }), 'score.raw'],
    ['raw is not less than min, without a max', score({ raw: -1, min: 0 }), 'score.raw'],
    ['raw is not greater than max, without a min', score({ raw: 11, max: 10 }), 'score.raw'],
    ['min is less than max', score({ min: 11, max: 10 }), 'score.min'],
    ['min is not max', score({ min: 10, max: 10 }), 'score.min'],
    ['scaled need not fit raw', score({ scaled: 0.1, raw: 10, min: 0, max: 10 })],
    ['nothing else belongs in a score', score({ percent: 3 }), 'score.percent'],
  ]);
});

describe('Data 2.4.6 Context', () => {
  const kinds = ['parent', 'grouping', 'category', 'other'];
  const activities = (parts: Json): Json => ({ contextActivities: parts });
  requirements('2.4.6', each('a context is an object', 'context', notObjects, 'refused'));
  both('2.4.6', 'context', [
    ['everything is optional', {}],
    ...each(
      'registration is a UUID',
      'registration',
      ['x', '', 'ec531277b57b4c158d91d292c5b2b8f7', ...notStrings],
      'refused',
    ),
    ['registration is a UUID in any letter case', { registration: 'EC531277-b57b-4c15-8d91-d292c5b2b8f7' }],
    ...each('revision is a string', 'revision', notStrings, 'refused'),
    ...each('platform is a string', 'platform', notStrings, 'refused'),
    ['revision and platform go with an Activity', { revision: '', platform: 'kelas' }],
    ...each('language is an RFC 5646 tag', 'language', ['id', 'en-US', 'tlh'], 'accepted'),
    ...each(
      'language is an RFC 5646 tag',
      'language',
      ['', 'en_US', 'english language', ...notStrings],
      'refused',
    ),
    ...each('statement is an object', 'statement', notObjects, 'refused'),
    ['statement is a StatementRef', { statement: statementRef }],
    ['statement is no SubStatement', { statement: subStatement() }, 'statement.objectType'],
    ['statement is no Activity', { statement: activity }, 'statement.objectType'],
    ...each('extensions are an object', 'extensions', notObjects, 'refused'),
    ['the keys of extensions are IRIs', { extensions: { kunci: 1 } }, 'extensions.kunci'],
    ['nothing else belongs in a context', { mood: 'good' }, 'mood'],
  ]);
  both('2.4.6.2', 'context', [
    ...each('contextActivities is an object', 'contextActivities', notObjects, 'refused'),
    ['it may be empty', activities({})],
    ...kinds.flatMap((kind): Row[] => [
      [`${kind} may be an Activity`, activities({ [kind]: activity })],
      [`${kind} may be several`, activities({ [kind]: [activity, { id: 'http://example.com/2' }] })],
      [`${kind} may be none`, activities({ [kind]: [] })],
      ...['text', 3, true, null].map(
        (value): Row => [
          `${kind} is no ${JSON.stringify(value)}`,
          activities({ [kind]: value }),
          `contextActivities.${kind}`,
        ],
      ),
      ...['text', 3, true, null, []].map(
        (value): Row => [
          `${kind} holds no ${JSON.stringify(value)}`,
          activities({ [kind]: [activity, value] }),
          `contextActivities.${kind}[1]`,
        ],
      ),
      [
        `${kind} holds no Agent`,
        activities({ [kind]: [{ objectType: 'Agent', mbox: 'mailto:a@example.com' }] }),
        `contextActivities.${kind}[0].objectType`,
      ],
      [
        `${kind} holds no StatementRef`,
        activities({ [kind]: statementRef }),
        `contextActivities.${kind}.objectType`,
      ],
    ]),
    ...['parents', 'Parent', 'sibling', 'team'].map(
      (kind): Row => [`${kind} is no such kind`, activities({ [kind]: [] }), `contextActivities.${kind}`],
    ),
  ]);
  const others: Record<string, Json> = {
    'an Agent': { objectType: 'Agent', mbox: 'mailto:a@example.com' },
    'a Group': { objectType: 'Group', mbox: 'mailto:a@example.com' },
    'a StatementRef': statementRef,
    'a SubStatement': subStatement(),
  };
  requirements(
    '2.4.6',
    ['revision', 'platform'].flatMap((name) =>
      Object.entries(others).map(
        ([what, object]): Row => [
          `${name} is not used about ${what}`,
          { object, context: { [name]: '1' } },
          `context.${name}`,
        ],
      ),
    ),
  );
});

describe('Data 2.4.10 Version', () => {
  const never = [
    '1.0',
    '1',
    '2',
    '2.0',
    '1.1.0',
    '2.1.0',
    '0.95',
    '0.9.9',
    '3.0.0',
    'v1.0.0',
    '1.0.x',
    '',
    1,
    null,
    {},
  ];
  requirements(
    '2.4.10',
    each(
      'a version begins with 1.0.',
      'version',
      ['1.0.0', '1.0.3', '1.0.9', '1.0.32', '1.0.3-rc-1'],
      'accepted',
    ),
  );
  requirements('2.4.10', each('a version is of this edition', 'version', never, 'refused'));
  requirements('2.4.10', each('2.0 is not an edition of 1.0', 'version', ['2.0.0', '2.0.1'], 'refused'), {
    versions: ['1.0.3'],
  });
  requirements(
    '4.2.4.2',
    each('2.0 would rather not refuse a version', 'version', ['2.0.0', '2.0.7'], 'accepted'),
    { versions: ['2.0.0'] },
  );
});

describe('Data 2.4.11 Attachments', () => {
  const attachment = {
    usageType: 'http://example.com/usage',
    display: { id: 'Sertifikat' },
    contentType: 'text/plain; charset=ascii',
    length: 27,
    sha2: '495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a',
  };
  const rows: Row[] = [
    ['description and fileUrl are optional', {}],
    ...Object.keys(attachment).map(
      (name): Row => [`${name} is required`, { [name]: undefined, fileUrl: 'http://example.com/f' }, name],
    ),
    ...each('usageType is an IRI', 'usageType', iris, 'accepted'),
    ...each('usageType is an IRI', 'usageType', notIris, 'refused'),
    ...mapRows('display is a language map', 'display'),
    ...mapRows('description is a language map', 'description'),
    ...each(
      'contentType is a media type',
      'contentType',
      ['image/jpeg', 'application/octet-stream', 'application/vnd.x+json;v="1"'],
      'accepted',
    ),
    ...each(
      'contentType is a media type',
      'contentType',
      ['', 'text', 'text/', '/plain', ...notStrings],
      'refused',
    ),
    ...each('length is an integer', 'length', [0, 1, 1e9], 'accepted'),
    ...each('length is an integer', 'length', [1.5, -1, '27', true, null, [], {}], 'refused'),
    ...each(
      'sha2 is a SHA-2 hash in hex',
      'sha2',
      [56, 64, 96, 128].map((size) => 'aB'.repeat(size / 2)),
      'accepted',
    ),
    ...each(
      'sha2 is a SHA-2 hash in hex',
      'sha2',
      ['', 'x', 'a'.repeat(40), 'g'.repeat(64), ...notStrings],
      'refused',
    ),
    ...each('fileUrl is an IRL', 'fileUrl', iris, 'accepted'),
    ...each('fileUrl is an IRL', 'fileUrl', notIris, 'refused'),
    ['nothing else belongs in an attachment', { size: 1 }, 'size'],
    ['fileUrl is written so', { fileURL: 'http://example.com/f' }, 'fileURL'],
  ];
  const place = (parts: Json): Json => ({ attachments: [attachment, { ...attachment, ...parts }] });
  requirements('2.4.11', rows, { in: place, at: 'attachments[1]' });
  requirements('2.4.11 SubStatement', rows, {
    in: (parts) => ({ object: subStatement(place(parts)) }),
    at: 'object.attachments[1]',
  });
  requirements('2.4.11', [
    ...each('attachments are an array', 'attachments', ['text', 3, true, null, {}, attachment], 'refused'),
    ...['text', 3, true, null, []].map(
      (value): Row => [`of objects: ${JSON.stringify(value)}`, { attachments: [value] }, 'attachments[0]'],
    ),
    ['there may be none', { attachments: [] }],
  ]);
});
