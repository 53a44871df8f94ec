// JSON Schemas of statements and what they are made of (Data 2.4 to 2.5).
import { componentLists, contextActivityKinds } from '../../statement/types.ts';
import type { Schema } from '../types.ts';
import { count, flag, having, listOf, record, ref, text, uuid } from './values.ts';

const number: Schema = { type: 'number' };

/** What a statement and a SubStatement have in common. */
const body = {
  actor: ref('Actor'),
  verb: ref('Verb'),
  result: ref('Result'),
  context: ref('Context'),
  timestamp: ref('Timestamp'),
  attachments: listOf(ref('Attachment')),
};

/** An Agent or a Group that stands as an object says so. */
const actorObject = (name: 'Agent' | 'Group'): Schema => ({
  allOf: [ref(name), having('objectType')],
});

const plainObjects = [ref('Activity'), actorObject('Agent'), actorObject('Group'), ref('StatementRef')];

export const statementSchemas: Readonly<Record<string, Schema>> = {
  Verb: record({ id: ref('Iri'), display: ref('LanguageMap') }, ['id']),
  InteractionComponent: record({ id: text, description: ref('LanguageMap') }, ['id']),
  ActivityDefinition: record({
    name: ref('LanguageMap'),
    description: ref('LanguageMap'),
    type: ref('Iri'),
    moreInfo: ref('Iri'),
    interactionType: text,
    correctResponsesPattern: listOf(text),
    ...Object.fromEntries(componentLists.map((list) => [list, listOf(ref('InteractionComponent'))])),
    extensions: ref('Extensions'),
  }),
  Activity: record(
    { objectType: { const: 'Activity' }, id: ref('Iri'), definition: ref('ActivityDefinition') },
    ['id'],
  ),
  StatementRef: record({ objectType: { const: 'StatementRef' }, id: uuid }, ['objectType', 'id']),
  SubStatement: record({ objectType: { const: 'SubStatement' }, ...body, object: { anyOf: plainObjects } }, [
    'objectType',
    'actor',
    'verb',
    'object',
  ]),
  Result: record({
    score: record({
      scaled: { type: 'number', minimum: -1, maximum: 1 },
      raw: number,
      min: number,
      max: number,
    }),
    success: flag,
    completion: flag,
    response: text,
    duration: ref('Duration'),
    extensions: ref('Extensions'),
  }),
  ContextActivities: {
    ...record(
      Object.fromEntries(
        contextActivityKinds.map((kind) => [kind, { anyOf: [listOf(ref('Activity')), ref('Activity')] }]),
      ),
    ),
    description: 'A single Activity is taken as well; answers have lists.',
  },
  Context: {
    ...record({
      registration: uuid,
      instructor: ref('Actor'),
      team: ref('Group'),
      contextActivities: ref('ContextActivities'),
      contextAgents: listOf(
        record(
          {
            objectType: { const: 'contextAgent' },
            agent: ref('Agent'),
            relevantTypes: listOf(ref('Iri')),
          },
          ['objectType', 'agent'],
        ),
      ),
      contextGroups: listOf(
        record(
          {
            objectType: { const: 'contextGroup' },
            group: ref('Group'),
            relevantTypes: listOf(ref('Iri')),
          },
          ['objectType', 'group'],
        ),
      ),
      revision: text,
      platform: text,
      language: text,
      statement: ref('StatementRef'),
      extensions: ref('Extensions'),
    }),
    description: 'contextAgents and contextGroups belong to the version 2.0.',
  },
  Attachment: record(
    {
      usageType: ref('Iri'),
      display: ref('LanguageMap'),
      description: ref('LanguageMap'),
      contentType: text,
      length: count,
      sha2: { type: 'string', pattern: '^[0-9A-Fa-f]{56,128}$' },
      fileUrl: ref('Iri'),
    },
    ['usageType', 'display', 'contentType', 'length', 'sha2'],
  ),
  Statement: {
    ...record(
      {
        id: uuid,
        ...body,
        object: { anyOf: [...plainObjects, ref('SubStatement')] },
        stored: ref('Timestamp'),
        authority: ref('Actor'),
        version: { type: 'string', pattern: '^(1|2)\\.0' },
      },
      ['actor', 'verb', 'object'],
    ),
    description:
      'The LRS sets id, timestamp and version where they are missing, and stored and authority always.',
  },
  StoredStatement: {
    allOf: [ref('Statement'), having('id', 'timestamp', 'stored', 'authority', 'version')],
  },
  StatementResult: {
    ...record({ statements: listOf(ref('StoredStatement')), more: text }, ['statements', 'more']),
    description: 'A page; `more` is the path of the next one, empty on the last.',
  },
};
