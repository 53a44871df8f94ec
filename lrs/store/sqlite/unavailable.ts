// Tells the troubles of a disk or a lock from mistakes of the program.
import { type Store, StoreUnavailable } from '../port.ts';

const troubles: readonly [code: RegExp, message: string][] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'the database is locked by another program'],
  [/^SQLITE_FULL/, 'the disk is full'],
  [/^SQLITE_(?:READONLY|PERM|CANTOPEN)/, 'the database can not be written to'],
  [/^SQLITE_(?:IOERR|CORRUPT|NOTADB)/, 'the database can not be read or written'],
];

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Whether SQLite says that the file is the trouble, not what was to be written. */
export const isTrouble = (error: unknown): boolean =>
  troubles.some(([pattern]) => pattern.test(codeOf(error)));

/** Whether another program holds the file just now. */
export const isLocked = (error: unknown): boolean => /^SQLITE_BUSY/.test(codeOf(error));

/** Turns the error into StoreUnavailable where SQLite says that the file is the trouble. */
export function translate(error: unknown): unknown {
  const code = codeOf(error);
  const message = troubles.find(([pattern]) => pattern.test(code))?.[1];
  return message === undefined ? error : new StoreUnavailable(message, error);
}

/** The same store, with translated errors from every method that answers with a Promise. */
export function translating(store: Store): Store {
  const wrapped = Object.entries(store).map(([name, method]: [string, (...values: unknown[]) => unknown]) => [
    name,
    (...values: unknown[]): unknown => {
      const result = method(...values);
      return result instanceof Promise
        ? result.catch((error: unknown) => Promise.reject(translate(error)))
        : result;
    },
  ]);
  return Object.fromEntries(wrapped) as Store;
}
