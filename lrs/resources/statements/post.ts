// POST Statements (Communication 2.1.2): one statement or a batch of them; all are stored, or none.
import { demand } from '../../access/scopes.ts';
import { type Handler, json as jsonResponse } from '../../http/exchange.ts';
import { onlyParameters } from '../../http/parameters.ts';
import { validateStatement } from '../../statement/validate.ts';
import { receiving, storeStatements } from './receive.ts';

/** Stores the statements and answers 200 with their ids, in the same order. */
export const postStatements: Handler = async (request, services) => {
  demand(request.key, 'write statements');
  onlyParameters(request.query, []);
  return receiving(request, services, async ({ json, attachments }) => {
    const many = Array.isArray(json);
    const paths = (index: number): string => (many ? `statements[${index}]` : 'statement');
    const list: unknown[] = many ? json : [json];
    const statements = list.map((value, index) => validateStatement(value, paths(index), request.version));
    return jsonResponse(200, await storeStatements(statements, paths, attachments, request, services));
  });
};
