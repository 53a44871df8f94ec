// Documents (Communication 2.2): each write checks its preconditions and merges within one transaction.
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { nowMicros } from '../../statement/timestamp.ts';
import { mergeDocuments } from '../merge.ts';
import type {
  DocumentContext,
  DocumentKey,
  DocumentOutcome,
  DocumentWrite,
  Preconditions,
  Store,
  StoredDocument,
} from '../port.ts';
import type { GroupCommit } from './group-commit.ts';

/** A context in the order of the WHERE clause; the registration is asked twice, '' standing for all. */
type Scope = [resource: string, agent: string, activity: string, registration: string, again: string];
type Parts = [resource: string, agent: string, activity: string, registration: string, id: string];

export function documentMethods(
  database: Database,
  commit: GroupCommit,
): Pick<Store, 'readDocument' | 'listDocuments' | 'writeDocument' | 'deleteDocument' | 'deleteDocuments'> {
  const one = 'resource = ? AND agent = ? AND activity = ? AND registration = ? AND id = ?';
  const some = "resource = ? AND agent = ? AND activity = ? AND (? = '' OR registration = ?)";
  const select = database.prepare<Parts, StoredDocument>(
    `SELECT content_type AS contentType, content, etag, updated FROM document WHERE ${one}`,
  );
  const list = database.prepare<[...Scope, number], { id: string; updated: number }>(
    `SELECT id, max(updated) AS updated FROM document WHERE ${some} AND updated > ? GROUP BY id ORDER BY id`,
  );
  const upsert = database.prepare(
    `INSERT INTO document (resource, agent, activity, registration, id, content_type, etag, updated, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (resource, agent, activity, registration, id) DO UPDATE SET
       content_type = excluded.content_type, etag = excluded.etag, updated = excluded.updated, content = excluded.content`,
  );
  const removeOne = database.prepare(`DELETE FROM document WHERE ${one}`);
  const removeSome = database.prepare(`DELETE FROM document WHERE ${some}`);

  const write = (request: DocumentWrite): DocumentOutcome => {
    const { key, mode, contentType, content, preconditions, maxBytes = Number.POSITIVE_INFINITY } = request;
    const current = select.get(...partsOf(key));
    const refusal = refuse(preconditions, current);
    if (refusal !== undefined) return refusal;
    const merged =
      mode === 'merge' && current !== undefined ? mergeDocuments(current, { contentType, content }) : content;
    if (merged === undefined) return 'unmergeable';
    if (merged !== content && merged.length > maxBytes) return 'too-large';
    const updated = Math.max(nowMicros(), (current?.updated ?? 0) + 1);
    upsert.run(...partsOf(key), contentType, etagOf(merged), updated, merged);
    return 'done';
  };

  const remove = (key: DocumentKey, preconditions: Preconditions): DocumentOutcome => {
    const refusal = refuse(preconditions, select.get(...partsOf(key)));
    if (refusal !== undefined) return refusal;
    removeOne.run(...partsOf(key));
    return 'done';
  };

  return {
    async readDocument(key) {
      return select.get(...partsOf(key));
    },
    async listDocuments(context, since = -1) {
      const rows = list.all(...scopeOf(context), since);
      const newest = rows.reduce((time, row) => Math.max(time, row.updated), 0);
      return { ids: rows.map((row) => row.id), updated: rows.length === 0 ? undefined : newest };
    },
    writeDocument: (request) => commit.run(() => write(request)),
    deleteDocument: (key, preconditions) => commit.run(() => remove(key, preconditions)),
    deleteDocuments: (context: DocumentContext) =>
      commit.run(() => {
        removeSome.run(...scopeOf(context));
      }),
  };
}

function partsOf(key: DocumentKey): Parts {
  return [key.resource, key.agent, key.activity, key.registration, key.id];
}

function scopeOf(context: DocumentContext): Scope {
  return [context.resource, context.agent, context.activity, context.registration, context.registration];
}

function etagOf(content: Buffer): string {
  return createHash('sha1').update(content).digest('hex');
}

/** Communication 3.1, with the meaning that RFC 2616 gives to the two headers. */
function refuse(
  preconditions: Preconditions,
  current: StoredDocument | undefined,
): DocumentOutcome | undefined {
  const { ifMatch, ifNoneMatch, required } = preconditions;
  const names = (tags: readonly string[] | '*'): boolean =>
    current !== undefined && (tags === '*' || tags.includes(current.etag));
  if (ifMatch !== undefined && !names(ifMatch)) return 'precondition-failed';
  if (ifNoneMatch !== undefined && names(ifNoneMatch)) return 'precondition-failed';
  if (required && current !== undefined && ifMatch === undefined && ifNoneMatch === undefined)
    return 'condition-required';
  return undefined;
}
