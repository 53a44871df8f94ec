// Statements that the program around the LRS makes itself, stored without a request.
import { prepareStatement } from './statement/prepare.ts';
import type { Agent } from './statement/types.ts';
import { validateStatement } from './statement/validate.ts';
import type { Store } from './store/port.ts';

/** An id names a different statement already; nothing of the batch was stored. */
export class StatementConflict extends Error {
  override name = 'StatementConflict';
  /** The id. */
  readonly statement: string;

  constructor(statement: string) {
    super(`Statement ${statement} is stored already, and says something else`);
    this.statement = statement;
  }
}

/**
 * Stores statements, all or none; one that is stored already is left as it is.
 * @param authority who asserts them (xAPI-Data 2.4.9)
 * @throws XapiError for one that is no valid statement; StatementConflict; StoreUnavailable
 */
export async function storeStatements(
  store: Pick<Store, 'writeStatements'>,
  statements: readonly object[],
  authority: Agent,
): Promise<void> {
  const prepared = statements.map((statement, index) =>
    prepareStatement(validateStatement(statement, `statements[${index}]`, '1.0.3'), {
      version: '1.0.3',
      authority,
      defines: () => true,
    }),
  );
  const { conflict } = await store.writeStatements(prepared);
  if (conflict !== undefined) throw new StatementConflict(conflict);
}
