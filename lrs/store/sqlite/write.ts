// Writing statements: group commit; comparison with what is there, postings, StatementRefs and voiding.
import type { Database } from 'better-sqlite3';
import { sameStatement } from '../../statement/compare.ts';
import { mergeDefinition } from '../../statement/definition.ts';
import { type Term, termsOf } from '../../statement/terms.ts';
import { formatTimestamp, nowMicros } from '../../statement/timestamp.ts';
import type { Statement } from '../../statement/types.ts';
import type { AttachmentData, NewStatement, Store, WriteOutcome } from '../port.ts';
import { type Link, openReferences } from './references.ts';
import { type Terms, uuidBytes } from './terms.ts';

/** A batch on its way to the disk. */
interface Waiting {
  readonly batch: readonly NewStatement[];
  readonly attachments: readonly AttachmentData[];
  readonly resolve: (outcome: WriteOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** How a batch fared in a commit: how many statements are new, and the answer for whoever waits. */
interface Attempt {
  readonly count: number;
  readonly outcome?: WriteOutcome;
  readonly error?: unknown;
}

/**
 * The writing half of the store.
 * @param notify called after a commit that stored something
 * @returns the methods, and `flush`, which commits what waits: called before the file is closed
 */
export function writeMethods(
  database: Database,
  terms: Terms,
  notify: () => void,
): { flush: () => void; methods: Pick<Store, 'writeStatements' | 'consistentThrough' | 'readDefinition'> } {
  const last = database.prepare<[], { seq: number; stored: number }>(
    'SELECT seq, stored FROM statement ORDER BY seq DESC LIMIT 1',
  );
  const existing = database.prepare<[Buffer], string>('SELECT json FROM statement WHERE id = ?').pluck();
  const insert = database.prepare(
    'INSERT INTO statement (seq, id, stored, voided, voiding, target, authority, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertPosting = database.prepare(
    'INSERT OR IGNORE INTO posting (term, breadth, seq, via) VALUES (?, ?, ?, ?)',
  );
  const references = openReferences(database);
  const voidedBy = database
    .prepare<[Buffer], number>('SELECT 1 FROM statement WHERE target = ? AND voiding = 1 LIMIT 1')
    .pluck();
  const markVoided = database.prepare('UPDATE statement SET voided = 1 WHERE id = ? AND voiding = 0');
  const insertAttachment = database.prepare(
    'INSERT OR IGNORE INTO attachment (sha2, content_type, content) VALUES (?, ?, ?)',
  );
  const selectDefinition = database
    .prepare<[number], string>('SELECT definition FROM activity WHERE term = ?')
    .pluck();
  const upsertDefinition = database.prepare(
    'INSERT INTO activity (term, definition) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET definition = excluded.definition',
  );
  /** The latest time handed out, as `stored` or as consistent-through: the clock never seems to go back. */
  let latest = 0;

  const post = (seq: number, via: number, list: readonly Term[]): void => {
    for (const term of list) {
      const id = terms.intern(term.kind, term.value);
      if (!term.related) insertPosting.run(id, 0, seq, via);
      // Verbs and registrations have no broad form.
      if (term.kind === 'agent' || term.kind === 'activity') insertPosting.run(id, 1, seq, via);
    }
  };

  const followReferences = (link: Link, own: readonly Term[]): void => {
    const targets = references.targetsOf(link);
    const targeting = references.targetingOf(link);
    if (targets.length === 0 && targeting.length === 0) return;
    const reached = [{ seq: link.seq, terms: own }];
    for (const target of targets)
      reached.push({ seq: target.seq, terms: termsOf(JSON.parse(target.json) as Statement) });
    for (const from of [link, ...targeting]) {
      for (const to of reached) if (to.seq !== from.seq) post(from.seq, to.seq, to.terms);
    }
  };

  const define = (activity: string, definition: string): void => {
    const term = terms.intern('activity', activity);
    const known = selectDefinition.get(term) as string | undefined;
    if (known === definition) return;
    const merged = known === undefined ? definition : mergeDefinition(known, definition);
    if (merged !== known) upsertDefinition.run(term, merged);
  };

  const writeBatch = database.transaction(
    (
      batch: readonly NewStatement[],
      attachments: readonly AttachmentData[],
    ): { conflict?: string; count: number } => {
      let { seq, stored } = (last.get() as { seq: number; stored: number } | undefined) ?? {
        seq: 0,
        stored: 0,
      };
      let count = 0;
      for (const statement of batch) {
        const id = uuidBytes(statement.id);
        const known = existing.get(id) as string | undefined;
        if (known !== undefined) {
          if (sameStatement(JSON.parse(statement.json) as Statement, JSON.parse(known) as Statement))
            continue;
          throw new Conflict(statement.id);
        }
        seq += 1;
        count += 1;
        stored = Math.max(nowMicros(), stored + 1, latest + 1);
        const target = statement.target === undefined ? null : uuidBytes(statement.target);
        const voided = !statement.voiding && voidedBy.get(id) !== undefined;
        const json = withStored(statement, stored);
        const authority = terms.intern('agent', statement.authority);
        insert.run(seq, id, stored, Number(voided), Number(statement.voiding), target, authority, json);
        post(seq, 0, statement.terms);
        followReferences({ seq, id, target, json }, statement.terms);
        if (statement.voiding && target !== null) markVoided.run(target);
        for (const [activity, definition] of statement.definitions) define(activity, definition);
      }
      for (const { sha2, contentType, content } of attachments)
        insertAttachment.run(sha2, contentType, content);
      latest = Math.max(latest, stored);
      return { count };
    },
  );

  /** Batches that wait for the next commit. */
  let waiting: Waiting[] = [];

  /** Writes one batch as a savepoint of its own, so that what is wrong with it harms no other. */
  const attempt = ({ batch, attachments }: Waiting): Attempt => {
    try {
      return { count: writeBatch(batch, attachments).count, outcome: {} };
    } catch (error) {
      terms.forget();
      if (error instanceof Conflict) return { count: 0, outcome: { conflict: error.id } };
      // A full disk or the like has ended the whole transaction already.
      if (!database.inTransaction) throw error;
      return { count: 0, error };
    }
  };

  const commit = database.transaction((group: readonly Waiting[]): Attempt[] => group.map(attempt));

  /**
   * Group commit: everything that arrived since the last commit shares one, because flushing the disk costs the same
   * for one statement as for many.
   */
  const flush = (): void => {
    if (waiting.length === 0) return;
    const group = waiting;
    waiting = [];
    let attempts: Attempt[];
    try {
      attempts = commit.immediate(group);
    } catch (error) {
      terms.forget();
      for (const { reject } of group) reject(error);
      return;
    }
    for (const [index, { resolve, reject }] of group.entries()) {
      const { outcome, error } = attempts[index] ?? {};
      if (outcome === undefined) reject(error);
      else resolve(outcome);
    }
    if (attempts.some(({ count }) => count > 0)) notify();
  };

  const methods: ReturnType<typeof writeMethods>['methods'] = {
    writeStatements(batch, attachments = []) {
      return new Promise((resolve, reject) => {
        if (waiting.push({ batch, attachments, resolve, reject }) === 1) setImmediate(flush);
      });
    },
    async consistentThrough() {
      latest = Math.max(latest, nowMicros());
      return latest;
    },
    async readDefinition(activity) {
      const term = terms.find('activity', activity);
      return term === undefined ? undefined : (selectDefinition.get(term) as string | undefined);
    },
  };
  return { flush, methods };
}

/** Rolls the batch back: the id names a different statement. */
class Conflict extends Error {
  readonly id: string;
  constructor(id: string) {
    super(id);
    this.id = id;
  }
}

/** Completes the JSON with `stored`, which also serves as timestamp where the client gave none (Data 2.4.7). */
function withStored(statement: NewStatement, stored: number): string {
  const time = formatTimestamp(stored);
  const timestamp = statement.timestamped ? '' : `,"timestamp":"${time}"`;
  return `${statement.json.slice(0, -1)},"stored":"${time}"${timestamp}}`;
}
