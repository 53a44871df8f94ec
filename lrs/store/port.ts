// The store port: what the LRS asks of a database. Every method answers with a Promise, so that a worker thread or a
// database on another machine can stand behind it. test/lrs/store-contract.ts says the same in tests.
import type { KeyLimits } from '../access/limits.ts';
import type { Scope } from '../access/scopes.ts';
import type { Term } from '../statement/terms.ts';
import type { Statement } from '../statement/types.ts';
import type { AuditEntry } from './audit-entry.ts';
import type { LaunchStore } from './launch-port.ts';

export type { AuditEntry } from './audit-entry.ts';

/** A statement ready to be written; see statement/prepare.ts. */
export interface NewStatement {
  /** UUID in lower case. */
  readonly id: string;
  /** The statement as JSON without `stored` and `authority` (and without `timestamp` when timestamped is false). */
  readonly json: string;
  readonly timestamped: boolean;
  /** The authority as JSON. */
  readonly authority: string;
  /** Whether the statement voids its target. */
  readonly voiding: boolean;
  /** Id of the statement that a StatementRef object points at. */
  readonly target: string | undefined;
  /** What filters find it by, its authority excepted. */
  readonly terms: readonly Term[];
  /** Activity definitions to merge: [activity id, JSON]. */
  readonly definitions: readonly (readonly [string, string])[];
}

/** Raw data that the store took in while it arrived. It is no attachment until a batch is written with it. */
export interface Upload {
  readonly upload: number;
}

/** The raw data of an attachment, known by its SHA-2 hash. */
interface Attachment {
  /** Hexadecimal, lower case. */
  readonly sha2: string;
  readonly contentType: string;
  /** In octets. */
  readonly length: number;
}

export interface NewAttachment extends Attachment {
  readonly content: Buffer | Upload;
}

export interface StoredAttachment extends Attachment {
  /** Reads the content in pieces that fit in memory; throws when it is erased meanwhile. */
  content(): AsyncIterable<Buffer>;
}

/** All of a batch is stored, or nothing of it: `conflict` is the id that names a different statement already. */
export type WriteOutcome = { readonly conflict?: undefined } | { readonly conflict: string };

export interface StoredStatement {
  /** Position in the log; grows with every statement, never reused. */
  readonly seq: number;
  /** The complete statement as JSON text, in UTF-8. */
  readonly bytes: Buffer;
  /** The same as text, decoded each time it is asked for. */
  readonly json: string;
  /** Microseconds since 1970; strictly growing with seq. */
  readonly stored: number;
  readonly voided: boolean;
  /** Actor key of the authority. */
  readonly authority: string;
}

/** Statements may be of any size: a page ends with the one that brings it to this many bytes. */
export const pageBytes = 16 * 1024 * 1024;

/** Whether a page is as long as it may be, by number or by bytes; after a shorter one there is nothing more. */
export function isFullPage(page: readonly Pick<StoredStatement, 'bytes'>[], limit: number): boolean {
  return page.length >= limit || page.reduce((sum, { bytes }) => sum + bytes.length, 0) >= pageBytes;
}

/** The filters of GET Statements; absent means unfiltered. */
export interface StatementQuery {
  /** Actor key. */
  readonly agent?: string;
  readonly relatedAgents?: boolean;
  readonly verb?: string;
  readonly activity?: string;
  readonly relatedActivities?: boolean;
  readonly registration?: string;
  /** Only statements stored later than this (microseconds). */
  readonly since?: number;
  /** Only statements stored at this time or earlier (microseconds). */
  readonly until?: number;
  /** Only statements with this authority (actor key). */
  readonly authority?: string;
  readonly ascending: boolean;
  readonly limit: number;
  /** Only statements after this seq in the direction of the walk. */
  readonly cursor?: number;
  /** Only statements up to this seq: fixes what a walk over several pages sees. */
  readonly bound: number;
}

/** One entry of the log of statements. */
export interface LogEntry {
  readonly seq: number;
  readonly statement: Statement;
  /** Microseconds since 1970. */
  readonly stored: number;
  /** Whether it is voided by now; the voiding statement is an entry of its own, with a later or earlier seq. */
  readonly voided: boolean;
}

/** Where a document lives; `''` stands for "not part of this resource" or, for registration, "none". */
export interface DocumentContext {
  readonly resource: 'state' | 'activity-profile' | 'agent-profile';
  readonly activity: string;
  /** Actor key. */
  readonly agent: string;
  readonly registration: string;
}

export interface DocumentKey extends DocumentContext {
  readonly id: string;
}

export interface StoredDocument {
  readonly contentType: string;
  readonly content: Buffer;
  /** SHA-1 of the content, hexadecimal, without quotes. */
  readonly etag: string;
  /** Microseconds since 1970. */
  readonly updated: number;
}

/** If-Match and If-None-Match, taken apart (Communication 3.1). */
export interface Preconditions {
  /** ETags of which one must be the document's, or '*' for any existing document. */
  readonly ifMatch?: readonly string[] | '*';
  /** ETags of which none may be the document's, or '*': the document must not exist. */
  readonly ifNoneMatch?: readonly string[] | '*';
  /** Whether overwriting needs one of the two (profile resources). */
  readonly required: boolean;
}

export interface DocumentWrite {
  readonly key: DocumentKey;
  /** PUT replaces; POST merges JSON objects (Communication 2.2). */
  readonly mode: 'replace' | 'merge';
  readonly contentType: string;
  readonly content: Buffer;
  readonly preconditions: Preconditions;
  /** Most bytes that a merged document may have: what is sent again and again must not grow for ever. */
  readonly maxBytes?: number;
}

/** `unmergeable`: what is there isn't a JSON object; `too-large`: what would come of the merge. */
export type DocumentOutcome =
  | 'done'
  | 'precondition-failed'
  | 'condition-required'
  | 'unmergeable'
  | 'too-large';

/** A credential as the database keeps it. */
export interface KeyRecord {
  readonly key: string;
  /** scrypt hash with its parameters and salt. */
  readonly secretHash: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Empty when nothing limits the key. */
  readonly limits: KeyLimits;
  /** Microseconds since 1970, here and below. */
  readonly created: number;
  readonly expiresAt: number | undefined;
  readonly revokedAt: number | undefined;
  readonly lastUsed: number | undefined;
}

/**
 * The database can't take or give data now: it is locked, full, read-only or broken. Nothing was acknowledged; the
 * client may try again.
 */
export class StoreUnavailable extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'StoreUnavailable';
  }
}

/** A person that can't be erased, because access keys assert statements in that name. */
export class NotErasable extends Error {
  constructor() {
    super('this identifier is the authority of an access key: revoke the key instead');
    this.name = 'NotErasable';
  }
}

/** What was erased of a person, or would be. */
export interface Erasure {
  /** Statements that the person made; they stay under a pseudonym. */
  readonly statements: number;
  /** Other statements, definitions and documents that named the person; they stay without that. */
  readonly mentions: number;
  /** State documents and Agent Profiles of the person; deleted. */
  readonly documents: number;
  /** Attachments that only the person's statements had; deleted. */
  readonly attachments: number;
  /** Signatures that no longer fit their statements; removed. */
  readonly signatures: number;
}

export interface EraseOptions {
  /** Who does it, for the audit log. */
  readonly actor: string;
  /** Why: the person asked for it, or nothing was heard for as long as data may be kept. */
  readonly reason: 'request' | 'retention';
  /** Only counts. */
  readonly dryRun?: boolean;
  /** `search`: statements read; `erase`: people done. */
  readonly onProgress?: (progress: { phase: 'search' | 'erase'; done: number; total: number }) => void;
}

/** What came of erasing people. */
export interface ErasureOutcome {
  /** In the order of the people. */
  readonly erasures: readonly Erasure[];
  /**
   * Whether one of their identifiers still stands in the file's raw bytes. What was deleted or replaced does, in freed
   * space, until the file is vacuumed.
   */
  readonly hasTraces: () => Promise<boolean>;
}

export interface Store extends LaunchStore {
  /**
   * Writes a batch in one transaction and resolves when it is on disk. A known id with an equal statement is left as
   * it is; with a different one nothing of the batch is stored.
   */
  writeStatements(
    batch: readonly NewStatement[],
    attachments?: readonly NewAttachment[],
  ): Promise<WriteOutcome>;
  /** The statement with this id (any letter case), voided or not. */
  readStatement(id: string): Promise<StoredStatement | undefined>;
  /** Statements that meet the filters and aren't voided, in seq order: as many as make a full page ({@link isFullPage}). */
  queryStatements(query: StatementQuery): Promise<StoredStatement[]>;
  readAttachment(sha2: string): Promise<StoredAttachment | undefined>;
  /** Begins to take in raw data that is too large for memory. */
  beginUpload(): Promise<Upload>;
  appendUpload(upload: Upload, content: Buffer): Promise<void>;
  /** Drops an upload; one that became an attachment is left alone. What nobody drops is gone after an hour or so. */
  discardUpload(upload: Upload): Promise<void>;
  /** Merged definition of an activity as JSON, if any statement defined it. */
  readDefinition(activity: string): Promise<string | undefined>;
  /** Every statement whose `stored` is before this time (microseconds) can be read; later ones get a later `stored`. */
  consistentThrough(): Promise<number>;

  /**
   * The seam for folds: entries with seq > afterSeq, ascending. A fold keeps the last seq it has seen and asks again
   * after a wake-up; to follow voidings it looks at statements with the voided verb, which are in the log as any other.
   * There may be fewer than `limit` though more follow, but never none.
   */
  readLog(range: { afterSeq: number; limit: number }): Promise<LogEntry[]>;
  /** Entries of the log by their seqs, in the order in which these are given; what doesn't exist is left out. */
  readEntries(seqs: readonly number[]): Promise<LogEntry[]>;
  /** Seq of the newest statement; 0 when there is none. */
  lastSeq(): Promise<number>;
  /**
   * Calls the listener after statements were stored by this process; without data, once for
   * a commit. What it throws is printed and goes no further. Returns how to stop.
   */
  onStored(listener: () => void): () => void;
  /** How often what the log holds was rewritten (erasure of a person): a fold that sees it grow starts anew. */
  rewrites(): Promise<number>;

  readDocument(key: DocumentKey): Promise<StoredDocument | undefined>;
  /** Ids in a context, all registrations when it names none; `updated` is the newest change among them. */
  listDocuments(
    context: DocumentContext,
    since?: number,
  ): Promise<{ ids: string[]; updated: number | undefined }>;
  writeDocument(write: DocumentWrite): Promise<DocumentOutcome>;
  deleteDocument(key: DocumentKey, preconditions: Preconditions): Promise<DocumentOutcome>;
  /** Deletes every document in a context, all registrations when it names none. */
  deleteDocuments(context: DocumentContext): Promise<void>;

  /** What changes a key is on disk together with its entry in the audit log, or neither is. */
  insertKey(record: KeyRecord, audit?: AuditEntry): Promise<void>;
  readKey(key: string): Promise<KeyRecord | undefined>;
  listKeys(): Promise<KeyRecord[]>;
  /** Replaces what can be changed of a key; false when there is no such key. */
  updateKey(
    change: Pick<KeyRecord, 'key' | 'name' | 'limits' | 'expiresAt'>,
    audit?: AuditEntry,
  ): Promise<boolean>;
  /** Marks a key as revoked; false when there is no such key. An earlier revocation keeps its time, and isn't logged again. */
  revokeKey(key: string, at: number, audit?: AuditEntry): Promise<boolean>;
  /** Forgets a key; false when there is no such key. */
  removeKey(key: string, audit?: AuditEntry): Promise<boolean>;
  touchKey(key: string, at: number): Promise<void>;

  /**
   * Erases people, each in one transaction: statements stay under a pseudonym that is kept nowhere else, so that what
   * they count stays true; documents, attachments, free texts and own keys of the person go. Once erased is the same as twice.
   * @param people the actor keys of each person; the same address in another form (case, SHA-1 hash) is found, too
   * @throws NotErasable before anything is written
   */
  erasePeople(people: readonly (readonly string[])[], options: EraseOptions): Promise<ErasureOutcome>;
  /**
   * The people of whom nothing was stored at this time (microseconds) or later, by their actor keys; without those who
   * are erased already.
   */
  peopleIdleSince(time: number): Promise<string[][]>;

  /** Adds an entry to the audit log, which only grows. */
  appendAudit(entry: AuditEntry): Promise<void>;
  /** Entries of the audit log, newest first, from before an id; of one subject, or without one actor's. */
  readAudit(range: {
    readonly beforeId?: number;
    readonly limit: number;
    readonly subject?: string;
    readonly exceptBy?: string;
  }): Promise<(AuditEntry & { id: number })[]>;

  close(): Promise<void>;
}
