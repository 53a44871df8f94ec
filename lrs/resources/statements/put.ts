// PUT Statements (Communication 2.1.1): one statement under an id that the client chose.
import { demand } from '../../access/scopes.ts';
import { invalid } from '../../http/errors.ts';
import { type Handler, noContent } from '../../http/exchange.ts';
import { onlyParameters, required, uuidParameter } from '../../http/parameters.ts';
import { validateStatement } from '../../statement/validate.ts';
import { receiving, storeStatements } from './receive.ts';

/** Stores the statement and answers 204. */
export const putStatement: Handler = async (request, services) => {
  demand(request.key, 'write statements');
  onlyParameters(request.query, ['statementId']);
  const id = required(request.query, 'statementId', uuidParameter);
  return receiving(request, services, async ({ json, attachments }) => {
    const statement = validateStatement(json, 'statement', request.version);
    if (statement.id !== undefined && statement.id.toLowerCase() !== id) {
      invalid('statement.id', `must be the statementId of the request, ${id}`);
    }
    const identified = { ...statement, id: statement.id ?? id };
    await storeStatements([identified], () => 'statement', attachments, request, services);
    return noContent;
  });
};
