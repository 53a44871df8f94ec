// Imports of a roster from a file: looked at, checked, and only then done. Each step is short or goes on in the background;
// an import lives in memory, its file on disk, and both are gone when the process ends or nobody comes back.
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Field, guessMapping, identifiers, type Mapping } from './fields.ts';
import { findHeadings } from './headings.ts';
import type { Person, RowFault } from './person.ts';
import { makePlan, type Plan, type PlanOptions } from './plan.ts';
import { type ImportRecord, type Roster, RosterChanged } from './store.ts';
import { TableFault } from './table/fault.ts';
import { openTable } from './table/open.ts';
import type { Row, TableFile } from './table/row.ts';

/** Imports that are kept at most, those of one account, and how long one waits for the next step (ms). */
export const importLimits = { ofAccount: 3, all: 40, lifetime: 6 * 60 * 60 * 1000 };

export type ImportState = 'mapping' | 'checking' | 'checked' | 'saving' | 'saved' | 'failed';

export interface RosterImport {
  /** 128 random bits in hexadecimal. */
  readonly id: string;
  readonly accountId: number;
  readonly fileName: string;
  readonly kind: TableFile['kind'];
  readonly sheet: string | undefined;
  /** The headings, one for each column of the file; empty ones where it has none. */
  readonly headings: readonly string[];
  /** 0 when no row is one of headings. */
  readonly headingLine: number;
  /** The first rows below them. */
  readonly preview: readonly Row[];
  readonly state: ImportState;
  readonly mapping: Mapping;
  /** What counts for rows that don't say it themselves. */
  readonly given: Partial<Person>;
  /** 0–1, while it is being checked or saved. */
  readonly share: number;
  /** What it would do, from when it is checked until it is saved. */
  readonly plan: Plan | undefined;
  /** What it did. */
  readonly record: ImportRecord | undefined;
  /** Why it failed; an error of ours is logged and has none. */
  readonly fault: TableFault | undefined;
}

/** What is wrong with a choice of columns. */
export type MappingFault =
  | { readonly code: 'no-name' | 'no-identifier' }
  | { readonly code: 'double'; readonly field: Field };

export interface Imports {
  /** Folder that uploads are received in. */
  readonly folder: string;
  /**
   * Looks at a file, which is the import's from then on.
   * @throws TableFault when it is no table
   */
  begin(path: string, about: { fileName: string; accountId: number }): Promise<RosterImport>;
  /** An import, for the account whose it is. */
  find(id: string, accountId: number): RosterImport | undefined;
  /** Begins to check; undefined when nothing is wrong with the choice of columns, or with the import's state. */
  check(one: RosterImport, how: Pick<PlanOptions, 'mapping' | 'given' | 'regions'>): MappingFault | undefined;
  /**
   * Begins to save what was checked.
   * @param how.skips whether faulty rows are left out; with one of them and without this nothing is begun
   * @param how.removes whether those who aren't in the file are removed
   * @returns whether it was begun
   */
  save(one: RosterImport, how: { skips: boolean; removes: boolean; by: string }): boolean;
  /** Stops an import, if it isn't being written already, and forgets it with its file. */
  cancel(one: RosterImport): void;
  /** The faulty rows of an import that was checked, read from the file again. */
  faultyRows(one: RosterImport): AsyncGenerator<{ row: Row; faults: readonly RowFault[] }>;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

type Working = { -readonly [K in keyof RosterImport]: RosterImport[K] } & {
  path: string;
  file: TableFile;
  options: PlanOptions | undefined;
  stop: AbortController;
  /** From here on it can't be stopped any more. */
  isWriting: boolean;
  seenAt: number;
};

/** Times that a plan is made anew because somebody else changed the roster meanwhile. */
const attempts = 3;
/** Share of the saving that is reading. */
const readingShare = 0.8;
const previewRows = 6;

/** @param parts.folder where uploads lie; whatever is in it is of a process that ended */
export function createImports(parts: {
  folder: string;
  roster: Roster;
  /** Milliseconds since 1970. */
  now: () => number;
  log: (line: string) => void;
}): Imports {
  const { folder, roster, now, log } = parts;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const imports = new Map<string, Working>();
  let queue: Promise<void> = Promise.resolve();

  function forget(one: Working): void {
    one.stop.abort();
    imports.delete(one.id);
    void discard(one);
  }

  const discard = ({ path }: Working): Promise<void> =>
    rm(path, { force: true }).catch((error: unknown) => log(`An upload stays: ${error}`));

  const isBusy = ({ state }: Working) => state === 'checking' || state === 'saving';

  function prune(accountId: number): void {
    const idle = [...imports.values()]
      .filter((one) => !isBusy(one))
      .sort((one, other) => one.seenAt - other.seenAt);
    for (const one of idle) if (now() - one.seenAt > importLimits.lifetime) forget(one);
    const mine = idle.filter((one) => one.accountId === accountId && imports.has(one.id));
    for (const one of mine.slice(0, Math.max(0, mine.length + 1 - importLimits.ofAccount))) forget(one);
    const left = idle.filter((one) => imports.has(one.id));
    for (const one of left.slice(0, Math.max(0, imports.size + 1 - importLimits.all))) forget(one);
  }

  /** One after another: each takes a processor's time. */
  function run(one: Working, work: () => Promise<void>): void {
    one.share = 0;
    queue = queue
      .then(() => (one.stop.signal.aborted ? undefined : work()))
      .catch((error: unknown) => {
        if (one.stop.signal.aborted) return;
        one.state = 'failed';
        one.fault = error instanceof TableFault ? error : undefined;
        if (!one.fault) log(`An import failed: ${error instanceof Error ? error.stack : error}`);
      });
  }

  const planOf = (one: Working, options: PlanOptions, part: number): Promise<Plan> =>
    makePlan(one.file, roster, options, {
      signal: one.stop.signal,
      onProgress: (share) => {
        one.share = share * part;
      },
    });

  const workingOf = ({ id }: RosterImport): Working | undefined => imports.get(id);

  return {
    folder,

    async begin(path, { fileName, accountId }) {
      prune(accountId);
      const file = await openTable(path);
      const { headings, headingLine, preview } = await findHeadings(file, previewRows);
      const one: Working = {
        id: randomBytes(16).toString('hex'),
        accountId,
        fileName,
        kind: file.kind,
        sheet: file.sheet,
        headings,
        headingLine,
        preview,
        state: 'mapping',
        mapping: guessMapping(headings),
        given: {},
        share: 0,
        plan: undefined,
        record: undefined,
        fault: undefined,
        path,
        file,
        options: undefined,
        stop: new AbortController(),
        isWriting: false,
        seenAt: now(),
      };
      imports.set(one.id, one);
      return one;
    },

    find(id, accountId) {
      const one = imports.get(id);
      if (one?.accountId !== accountId) return undefined;
      one.seenAt = now();
      return one;
    },

    check(given, { mapping, given: values, regions }) {
      const one = workingOf(given);
      if (!one || (one.state !== 'mapping' && one.state !== 'checked')) return undefined;
      one.mapping = mapping;
      one.given = values;
      const fault = mappingFault(mapping);
      if (fault) {
        one.state = 'mapping';
        return fault;
      }
      const options = { mapping, headingLine: one.headingLine, given: values, regions };
      one.options = options;
      one.state = 'checking';
      run(one, async () => {
        one.plan = await planOf(one, options, 1);
        one.state = 'checked';
      });
      return undefined;
    },

    save(given, { skips, removes, by }) {
      const one = workingOf(given);
      const { options, plan } = one ?? {};
      if (!one || !options || !plan || one.state !== 'checked') return false;
      if (plan.faulty.length > 0 && !skips) return false;
      one.state = 'saving';
      run(one, async () => {
        for (let attempt = 1; ; attempt++) {
          const isFresh = attempt === 1 && plan.version === roster.version();
          const fresh = isFresh ? plan : await planOf(one, options, readingShare);
          one.share = readingShare;
          one.plan = fresh;
          // Somebody else's change made a row wrong: that is to be seen first.
          if (fresh.faulty.length > plan.faulty.length) {
            one.state = 'checked';
            return;
          }
          one.isWriting = true;
          try {
            one.record = await roster.carryOut(fresh, { fileName: one.fileName, by, removes });
            break;
          } catch (error) {
            if (!(error instanceof RosterChanged) || attempt === attempts) throw error;
            one.isWriting = false;
          }
        }
        await discard(one);
        // What it would do is done, and may be large.
        one.plan = undefined;
        one.share = 1;
        one.state = 'saved';
      });
      return true;
    },

    cancel(given) {
      const one = workingOf(given);
      if (one && !one.isWriting) forget(one);
    },

    async *faultyRows(given) {
      const one = workingOf(given);
      if (!one?.plan) return;
      const faults = new Map(one.plan.faulty.map((faulty) => [faulty.line, faulty.faults]));
      for await (const batch of one.file.rows({ signal: one.stop.signal })) {
        for (const row of batch) {
          const wrong = faults.get(row.line);
          if (wrong) yield { row, faults: wrong };
        }
      }
    },

    async stop() {
      for (const one of imports.values()) if (!one.isWriting) one.stop.abort();
      await queue;
    },
  };
}

/** A roster needs names, something to know people by, and no column twice. */
function mappingFault(mapping: Mapping): MappingFault | undefined {
  const double = mapping.find((field, index) => field !== undefined && mapping.indexOf(field) !== index);
  if (double !== undefined) return { code: 'double', field: double };
  if (!mapping.includes('name')) return { code: 'no-name' };
  return identifiers.some((field) => mapping.includes(field)) ? undefined : { code: 'no-identifier' };
}
