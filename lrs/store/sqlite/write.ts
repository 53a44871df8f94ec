// Writing statements: comparison with what is there, voiding, definitions, and the index.
import type { Database } from 'better-sqlite3';
import { sameStatement } from '../../statement/compare.ts';
import { mergeDefinition } from '../../statement/definition.ts';
import { formatTimestamp, nowMicros } from '../../statement/timestamp.ts';
import type { Statement } from '../../statement/types.ts';
import type { NewAttachment, NewStatement, Store, WriteOutcome } from '../port.ts';
import type { Attachments } from './attachments.ts';
import type { Authorities } from './authorities.ts';
import { type GroupCommit, Refused } from './group-commit.ts';
import type { StatementIds } from './ids.ts';
import type { Indexer } from './indexer.ts';
import { type Terms, uuidBytes } from './terms.ts';

/** Most definitions remembered at a time. */
const definitionLimit = 5000;
/**
 * Most characters of a definition. Each statement that says something else about the activity takes it apart and puts it
 * together again, while everybody waits; what grows without end would stop the LRS.
 */
const definitionSize = 64 * 1024;

/** The position of the newest statement. */
interface End {
  seq: number;
  stored: number;
}

export interface Writer {
  readonly methods: Pick<Store, 'writeStatements' | 'consistentThrough' | 'readDefinition'>;
  /** Seq of the newest statement, within or after the transaction. */
  lastSeq(): number;
  /** Whether something was stored since the last call. */
  takeNews(): boolean;
  /** Forgets what is remembered of the file: after a rollback, or when another program has written. */
  forget(): void;
}

/** @param commit how the writer gets its transactions */
export function openWriter(
  database: Database,
  parts: {
    ids: StatementIds;
    terms: Terms;
    authorities: Authorities;
    indexer: Indexer;
    attachments: Attachments;
  },
  commit: GroupCommit,
): Writer {
  const { ids, terms, authorities, indexer, attachments: keeper } = parts;
  const selectEnd = database.prepare<[], End>('SELECT seq, stored FROM statement ORDER BY seq DESC LIMIT 1');
  const jsonOf = database.prepare<[number], string>('SELECT json FROM statement WHERE seq = ?').pluck();
  const insert = database.prepare(
    'INSERT INTO statement (seq, id, stored, voided, voiding, target, authority, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const voidedBy = database
    .prepare<[Buffer], number>('SELECT 1 FROM statement WHERE target = ? AND voiding = 1 LIMIT 1')
    .pluck();
  const markVoided = database.prepare('UPDATE statement SET voided = 1 WHERE seq = ? AND voiding = 0');
  const selectDefinition = database
    .prepare<[number], string>('SELECT definition FROM activity WHERE term = ?')
    .pluck();
  const upsertDefinition = database.prepare(
    'INSERT INTO activity (term, definition) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET definition = excluded.definition',
  );

  let end: End | undefined;
  let hasNews = false;
  /** The latest time handed out, as `stored` or as consistent-through: the clock never seems to go back. */
  let latest = 0;
  /** The definition that was merged last into each activity: a lesson sends the same ones over and over. */
  let merged = new Map<string, string>();

  const lastPosition = (): End => {
    end ??= selectEnd.get() ?? { seq: 0, stored: 0 };
    return end;
  };

  const define = (activity: string, definition: string): void => {
    if (definition.length > definitionSize || merged.get(activity) === definition) return;
    const term = terms.intern('activity', activity);
    const known = selectDefinition.get(term) as string | undefined;
    if (known !== definition) {
      const whole = known === undefined ? definition : mergeDefinition(known, definition);
      const text = whole.length > definitionSize ? definition : whole;
      if (text !== known) upsertDefinition.run(term, text);
    }
    if (merged.size >= definitionLimit) merged = new Map();
    merged.set(activity, definition);
  };

  /** The statements that aren't stored yet. @throws Conflict before anything is written */
  const newOnes = (batch: readonly NewStatement[]): [NewStatement, Buffer][] => {
    const fresh: [NewStatement, Buffer][] = [];
    for (const statement of batch) {
      const id = uuidBytes(statement.id);
      const seq = ids.find(id);
      if (seq === undefined) {
        fresh.push([statement, id]);
        continue;
      }
      const known = JSON.parse(String(jsonOf.get(seq))) as Statement;
      if (!sameStatement(JSON.parse(statement.json) as Statement, known)) throw new Conflict(statement.id);
    }
    return fresh;
  };

  const writeOne = (statement: NewStatement, id: Buffer): void => {
    const last = lastPosition();
    const seq = last.seq + 1;
    const stored = Math.max(nowMicros(), last.stored + 1, latest + 1);
    const target = statement.target === undefined ? null : uuidBytes(statement.target);
    const voided = !statement.voiding && voidedBy.get(id) !== undefined;
    const authority = authorities.intern(statement.authority).id;
    const json = statement.timestamped ? statement.json : withTimestamp(statement.json, stored);
    insert.run(seq, id, stored, Number(voided), Number(statement.voiding), target, authority, json);
    end = { seq, stored };
    latest = Math.max(latest, stored);
    hasNews = true;
    indexer.add({ seq, id, target, authority, json }, statement.terms);
    if (statement.voiding && target !== null) markVoided.run(ids.find(target) ?? 0);
    for (const [activity, definition] of statement.definitions) define(activity, definition);
  };

  const methods: Writer['methods'] = {
    writeStatements: (batch, attachments: readonly NewAttachment[] = []) =>
      commit
        .run((): WriteOutcome => {
          for (const [statement, id] of newOnes(batch)) writeOne(statement, id);
          keeper.keep(attachments);
          return {};
        })
        .catch((error: unknown): WriteOutcome => {
          if (error instanceof Conflict) return { conflict: error.id };
          throw error;
        }),
    async consistentThrough() {
      latest = Math.max(latest, nowMicros());
      return latest;
    },
    async readDefinition(activity) {
      indexer.sync();
      const term = terms.find('activity', activity);
      return term === undefined ? undefined : (selectDefinition.get(term) as string | undefined);
    },
  };
  return {
    methods,
    lastSeq: () => lastPosition().seq,
    takeNews() {
      const news = hasNews;
      hasNews = false;
      return news;
    },
    forget() {
      end = undefined;
      merged = new Map();
    },
  };
}

/** Refuses the batch: the id names a different statement. */
class Conflict extends Refused {
  readonly id: string;
  constructor(id: string) {
    super(id);
    this.id = id;
  }
}

/** Where the client gave no timestamp, `stored` serves as one (Data 2.4.7). */
function withTimestamp(json: string, stored: number): string {
  return `${json.slice(0, -1)},"timestamp":"${formatTimestamp(stored)}"}`;
}
