// What validation says of a statement with some parts replaced.
import { expect } from '@jest/globals';
import { XapiError } from '../../lrs/http/errors.ts';
import type { XapiVersion } from '../../lrs/http/version.ts';
import { validateStatement } from '../../lrs/statement/validate.ts';
import { type Json, statement } from './harness.ts';

/** The property that is refused, or undefined when the statement is valid. */
export function refusal(parts: Json, version: XapiVersion = '1.0.3'): string | undefined {
  try {
    validateStatement(statement(parts), 'statement', version);
    return undefined;
  } catch (error) {
    if (!(error instanceof XapiError)) throw error;
    expect(error.status).toBe(400);
    expect(error.message.startsWith(`${error.property}: `)).toBe(true);
    return error.property;
  }
}
