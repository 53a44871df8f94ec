// A database file as maintenance sees it: whose it is, what is in it, and faults of files by their kind.
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { steps } from '../schema.ts';

/**
 * What keeps a file from being used. `missing`: isn't there; `damaged`: SQLite can't read it, or finds it inconsistent;
 * `foreign`: another program's; `newer`: a later version's; `in-use`: another program has it open; `exists`: would be
 * overwritten; `no-space`: the disk has too little room; `unwritable`: the folder can't be made or written to.
 */
export type FileFault =
  | 'missing'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'in-use'
  | 'exists'
  | 'no-space'
  | 'unwritable';

export class FileProblem extends Error {
  readonly fault: FileFault;
  readonly path: string;

  constructor(fault: FileFault, path: string, cause?: unknown) {
    super(`${path}: ${fault}`, { cause });
    this.name = 'FileProblem';
    this.fault = fault;
    this.path = path;
  }
}

/** What an LRS file holds. */
export interface FileSummary {
  readonly statements: number;
  /** When the newest statement was stored, in microseconds since 1970; undefined when there is none. */
  readonly lastStored: number | undefined;
  /** Whether it has the newest schema; an older one is brought up to date when the LRS opens it. */
  readonly isCurrent: boolean;
}

/** Opens an existing file for reading, without changing its schema. @throws FileProblem */
export function openExisting(
  path: string,
  options: Database.Options = { readonly: true },
): Database.Database {
  if (!existsSync(path)) throw new FileProblem('missing', path);
  const database = new Database(path, { ...options, fileMustExist: true });
  try {
    database.pragma('schema_version');
    return database;
  } catch (error) {
    database.close();
    throw new FileProblem('damaged', path, error);
  }
}

/**
 * Looks into an LRS file.
 * @throws FileProblem when it isn't there, is damaged, or is another's or a newer program's
 */
export function summarise(path: string): FileSummary {
  const database = openExisting(path);
  try {
    return summaryOf(database, path);
  } finally {
    database.close();
  }
}

/** The same for a file that is open. @throws FileProblem */
export function summaryOf(database: Database.Database, path: string): FileSummary {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > steps.length) throw new FileProblem('newer', path);
  const hasStatements = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'statement'").get();
  if (version === 0 || hasStatements === undefined) throw new FileProblem('foreign', path);
  const end = database
    .prepare<[], { statements: number; lastStored: number | null }>(
      'SELECT count(*) AS statements, max(stored) AS lastStored FROM (SELECT stored FROM statement ORDER BY seq)',
    )
    .get();
  return {
    statements: end?.statements ?? 0,
    lastStored: end?.lastStored ?? undefined,
    isCurrent: version === steps.length,
  };
}

/** What SQLite itself finds wrong with a file; empty when it is whole. */
export function integrityFaults(database: Database.Database): string[] {
  try {
    const found = database.prepare<[], string>('PRAGMA integrity_check').pluck().all();
    return found.filter((line) => line !== 'ok');
  } catch (error) {
    return [(error as Error).message];
  }
}
