// Data 2.4.4.1 Interaction Activities (2.0: 4.2.2.3): interaction types, response patterns, component lists.
import { describe } from '@jest/globals';
import { activity, each, notStrings, type Row, requirements } from './requirement.ts';

const lists = ['choices', 'scale', 'source', 'target', 'steps'];
const supported: Readonly<Record<string, readonly string[]>> = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
};
const components = [{ id: 'a', description: { id: 'A' } }, { id: 'b' }];

describe('Data 2.4.4.1 Interaction Activities', () => {
  const rows: Row[] = [
    ...Object.keys(supported).map(
      (type): Row => [`${type} is an interactionType`, { interactionType: type }],
    ),
    ...each(
      'interactionType is one of ten words',
      'interactionType',
      ['Choice', 'true_false', 'essay', '', 'toString', ...notStrings],
      'refused',
    ),
    ['correct responses need an interactionType', { correctResponsesPattern: ['a'] }, 'interactionType'],
    ...lists.map(
      (list): Row => [`${list} needs an interactionType`, { [list]: components }, 'interactionType'],
    ),
    ...Object.entries(supported).flatMap(([interactionType, own]) =>
      lists.map((list): Row => {
        const parts = { interactionType, [list]: components };
        return own.includes(list)
          ? [`${interactionType} supports ${list}`, parts]
          : [`${interactionType} doesn't support ${list}`, parts, list];
      }),
    ),
    [
      'an empty pattern says that no answer is correct',
      { interactionType: 'other', correctResponsesPattern: [] },
    ],
    [
      'patterns have no limit',
      { interactionType: 'fill-in', correctResponsesPattern: Array(500).fill('x'.repeat(500)) },
    ],
    [
      'characterstring parameters are not checked',
      { interactionType: 'fill-in', correctResponsesPattern: ['{case_matters=perhaps}a[,]b'] },
    ],
  ];
  requirements('2.4.4.1 object.definition', rows, {
    in: (definition) => ({ object: { ...activity, definition } }),
    at: 'object.definition',
  });
  requirements(
    '2.4.4.1 correctResponsesPattern',
    [
      ...each('is an array', 'correctResponsesPattern', ['a', 1, true, null, {}], 'refused'),
      ...notStrings.map(
        (value): Row => [
          `of strings: ${JSON.stringify(value)}`,
          { correctResponsesPattern: ['a', value] },
          'correctResponsesPattern[1]',
        ],
      ),
    ],
    {
      in: (parts) => ({ object: { ...activity, definition: { interactionType: 'other', ...parts } } }),
      at: 'object.definition',
    },
  );
  for (const list of lists) {
    const interactionType = Object.keys(supported).find((type) => supported[type]?.includes(list));
    requirements(
      `2.4.4.1 Interaction Components: ${list}`,
      [
        ['may be empty', { [list]: [] }],
        ...each('are an array', list, ['a', 1, true, null, {}, components[0]], 'refused'),
        ...['text', 3, true, null, []].map(
          (value): Row => [`are objects: ${JSON.stringify(value)}`, { [list]: [value] }, `${list}[0]`],
        ),
        ['must have an id', { [list]: [{ description: { id: 'A' } }] }, `${list}[0].id`],
        ...notStrings.map(
          (id): Row => [`have a string as id: ${JSON.stringify(id)}`, { [list]: [{ id }] }, `${list}[0].id`],
        ),
        ['have distinct ids', { [list]: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, `${list}[2].id`],
        ['tell ids apart by letter case', { [list]: [{ id: 'a' }, { id: 'A' }] }],
        ['should not, but may, have whitespace in ids', { [list]: [{ id: 'a b' }] }],
        [
          'have a language map as description',
          { [list]: [{ id: 'a', description: 'A' }] },
          `${list}[0].description`,
        ],
        [
          'have languages in it',
          { [list]: [{ id: 'a', description: { en_US: 'A' } }] },
          `${list}[0].description.en_US`,
        ],
        ['have nothing else', { [list]: [{ id: 'a', name: 'A' }] }, `${list}[0].name`],
      ],
      {
        in: (parts) => ({ object: { ...activity, definition: { interactionType, ...parts } } }),
        at: 'object.definition',
      },
    );
  }
});
