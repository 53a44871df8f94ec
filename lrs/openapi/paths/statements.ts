// The Statement Resource (Communication 2.1).
import { exampleId, statement, storedStatement } from '../examples.ts';
import { acceptLanguage, reading, required, statementId, version, voidedStatementId } from '../parameters.ts';
import { answer, refused } from '../responses.ts';
import { listOf, ref, text, uuid } from '../schemas/values.ts';
import type { PathItem, RequestBody, Schema } from '../types.ts';

const tags = ['Statements'];

/** A body of JSON, or of JSON and the data of attachments. */
function body(description: string, schema: Schema): RequestBody {
  return {
    description,
    required: true,
    content: {
      'application/json': { schema, example: statement },
      'multipart/mixed': {
        schema: {
          type: 'string',
          contentMediaType: 'multipart/mixed',
          description:
            'The first part is the JSON (application/json); each other part is the data of an attachment, with its SHA-2 hash in the header X-Experience-API-Hash and Content-Transfer-Encoding: binary (Data 2.4.11).',
        },
      },
    },
  };
}

export const statements: PathItem = {
  get: {
    operationId: 'getStatements',
    tags,
    summary: 'Get one statement, or a page of those that meet the filters',
    description:
      'With statementId or voidedStatementId the answer is this statement, and only format and attachments may stand beside it; otherwise it is a StatementResult. Voided statements are found by voidedStatementId only. A StatementRef is found by whatever finds its target. Credentials with the scope statements/read/mine, or with limits, read what they sent themselves.',
    parameters: [
      version,
      acceptLanguage,
      statementId,
      voidedStatementId,
      reading.agent,
      reading.verb,
      reading.activity,
      reading.registration,
      reading.related_activities,
      reading.related_agents,
      reading.since,
      reading.until,
      reading.limit,
      reading.format,
      reading.attachments,
      reading.ascending,
      reading.more,
    ],
    responses: {
      200: answer(
        'The statement or the page.',
        ['X-Experience-API-Consistent-Through', 'ETag', 'Last-Modified'],
        {
          'application/json': {
            schema: { anyOf: [ref('StatementResult'), ref('StoredStatement')] },
            example: { statements: [storedStatement], more: '' },
          },
          'multipart/mixed': { schema: text },
        },
      ),
      ...refused(404),
    },
  },
  put: {
    operationId: 'putStatement',
    tags,
    summary: 'Store one statement under a chosen id',
    parameters: [version, required(statementId)],
    requestBody: body('The statement; its id, where it has one, is the parameter.', ref('Statement')),
    responses: {
      204: answer('It is on disk.', ['X-Experience-API-Consistent-Through']),
      ...refused(409, 413, 415),
    },
  },
  post: {
    operationId: 'postStatements',
    tags,
    summary: 'Store one statement or a batch of them',
    description:
      'All are stored, or none. An id that is known with an equal statement is left as it is. With the version 1.0.x any request to any resource can be sent as a form instead: POST with the parameter `method` in the URL and everything else in form fields (Communication 1.3).',
    parameters: [version],
    requestBody: body('A statement or an array of statements.', {
      anyOf: [ref('Statement'), listOf(ref('Statement'))],
    }),
    responses: {
      200: answer(
        'They are on disk; the ids in the order of the statements.',
        ['X-Experience-API-Consistent-Through'],
        {
          'application/json': { schema: listOf(uuid), example: [exampleId] },
        },
      ),
      ...refused(409, 413, 415),
    },
  },
};
