// Export and events, which stand beside the resources of the standard.
import { eventParameters } from '../../resources/events.ts';
import { csvColumns } from '../../resources/export/csv.ts';
import { exportParameters } from '../../resources/export/index.ts';
import { event, exportedLine } from '../examples.ts';
import { acceptLanguage, lastEventId, reading, version } from '../parameters.ts';
import { answer, refused } from '../responses.ts';
import { text } from '../schemas/values.ts';
import type { PathItem } from '../types.ts';

const tags = ['Beside the standard'];

/** For these the version may be left out. */
const anyVersion = { ...version, required: false, description: `${version.description} Without it, 2.0.` };

export const statementsExport: PathItem = {
  get: {
    operationId: 'exportStatements',
    tags,
    summary: 'Stream every statement that meets the filters, as NDJSON or CSV',
    description:
      'What is stored while the answer is under way isn’t part of it. Where it can’t be finished, the connection breaks off, perhaps within a line. Whoever wants to go on after that asks with ascending=true from the start, and then with since.',
    parameters: [anyVersion, acceptLanguage, ...exportParameters.map((name) => reading[name])],
    responses: {
      200: answer('The statements.', ['Content-Disposition', 'X-Experience-API-Consistent-Through'], {
        'application/x-ndjson': { schema: text, example: exportedLine },
        'text/csv': {
          schema: {
            type: 'string',
            description: `RFC 4180 in UTF-8 with a byte order mark; the columns are ${csvColumns.join(', ')}. Text that a spreadsheet would run as a formula has an apostrophe before it.`,
          },
        },
      }),
      ...refused(),
    },
  },
};

export const statementsEvents: PathItem = {
  get: {
    operationId: 'tailStatements',
    tags,
    summary: 'Follow new statements as Server-Sent Events',
    description:
      'The stream begins after Last-Event-ID, else after since, else now, and never ends. The id of an event is the `stored` of its statement. A comment says every 15 seconds that the connection lives. Filters hold as of the moment an event is sent; a voided statement isn’t sent.',
    parameters: [anyVersion, acceptLanguage, lastEventId, ...eventParameters.map((name) => reading[name])],
    responses: {
      200: answer('The events.', [], { 'text/event-stream': { schema: text, example: event } }),
      ...refused(),
    },
  },
};
