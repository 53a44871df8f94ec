// The raw data of attachments: small ones in their row, large ones in chunks that were written while they arrived.
import type { Database } from 'better-sqlite3';
import { nowMicros } from '../../statement/timestamp.ts';
import { type NewAttachment, type Store, type StoredAttachment, StoreUnavailable } from '../port.ts';
import type { GroupCommit } from './group-commit.ts';

/**
 * How old an upload gets before it is nobody's any more, in microseconds. Its process may have died, or a client may be
 * sending to another process right now; no server waits an hour for a request.
 */
const uploadLife = 60 * 60 * 1_000_000;

interface Row {
  sha2: string;
  contentType: string;
  /** Where the chunks are; null when the row holds the content. */
  upload: number | null;
  length: number;
}

export interface Attachments {
  readonly methods: Pick<Store, 'beginUpload' | 'appendUpload' | 'discardUpload' | 'readAttachment'>;
  /**
   * Keeps attachments for good; only inside a transaction.
   * @throws StoreUnavailable when an upload isn't there any more
   */
  keep(attachments: readonly NewAttachment[]): void;
}

export function openAttachments(database: Database, commit: GroupCommit): Attachments {
  const begin = database.prepare('INSERT INTO upload (begun) VALUES (?)');
  const append = database.prepare(
    `INSERT INTO attachment_chunk (upload, position, content)
     SELECT @upload, count(*), @content FROM attachment_chunk WHERE upload = @upload`,
  );
  const lengthOf = database
    .prepare<[number], number>(
      'SELECT coalesce(sum(length(content)), 0) FROM attachment_chunk WHERE upload = ?',
    )
    .pluck();
  const removeUpload = database.prepare('DELETE FROM upload WHERE id = ?');
  const removeChunks = database.prepare('DELETE FROM attachment_chunk WHERE upload = ?');
  const stale = database.prepare<[number], number>('SELECT id FROM upload WHERE begun < ?').pluck();
  const insert = database.prepare(
    'INSERT OR IGNORE INTO attachment (sha2, content_type, content, upload) VALUES (?, ?, ?, ?)',
  );
  const select = database.prepare<[string], Row>(
    `SELECT sha2, content_type AS contentType, upload, CASE WHEN upload IS NULL THEN length(content) ELSE
       (SELECT sum(length(chunk.content)) FROM attachment_chunk chunk WHERE chunk.upload = attachment.upload) END AS length
     FROM attachment WHERE sha2 = ?`,
  );
  const selectContent = database
    .prepare<[string], Buffer>('SELECT content FROM attachment WHERE sha2 = ?')
    .pluck();
  const selectChunk = database
    .prepare<[number, number], Buffer>(
      'SELECT content FROM attachment_chunk WHERE upload = ? AND position = ?',
    )
    .pluck();
  const empty = Buffer.alloc(0);

  /** Does nothing to an upload that is an attachment by now. */
  const discard = (upload: number): void => {
    if (removeUpload.run(upload).changes > 0) removeChunks.run(upload);
  };
  const isStale = (): boolean => stale.get(nowMicros() - uploadLife) !== undefined;
  const sweep = (): void => {
    for (const upload of stale.all(nowMicros() - uploadLife) as number[]) discard(upload);
  };

  const keepOne = ({ sha2, contentType, length, content }: NewAttachment): void => {
    if (Buffer.isBuffer(content)) {
      insert.run(sha2, contentType, content, null);
      return;
    }
    const { upload } = content;
    if (lengthOf.get(upload) !== length) {
      throw new StoreUnavailable('an attachment took too long to arrive', undefined);
    }
    if (insert.run(sha2, contentType, empty, upload).changes === 0) discard(upload);
    else removeUpload.run(upload);
  };

  async function* read({ sha2, upload, length }: Row): AsyncGenerator<Buffer> {
    let sent = 0;
    for (let position = 0; sent < length; position += 1) {
      const content = upload === null ? selectContent.get(sha2) : selectChunk.get(upload, position);
      // Erased while it is sent: half of it must not pass for the whole.
      if (!Buffer.isBuffer(content)) throw new Error(`attachment ${sha2} is gone`);
      sent += content.length;
      yield content;
    }
  }

  // What a process left that died. A file that can't be written to just now keeps it until the next upload.
  if (isStale()) commit.run(sweep).catch(() => undefined);

  return {
    keep(attachments) {
      for (const attachment of attachments) keepOne(attachment);
    },
    methods: {
      beginUpload: () =>
        commit.run(() => {
          sweep();
          return { upload: Number(begin.run(nowMicros()).lastInsertRowid) };
        }),
      appendUpload: ({ upload }, content) =>
        commit.run(() => {
          append.run({ upload, content });
        }),
      discardUpload: ({ upload }) => commit.run(() => discard(upload)),
      async readAttachment(sha2): Promise<StoredAttachment | undefined> {
        const row = select.get(sha2.toLowerCase());
        if (row === undefined) return undefined;
        const { contentType, length } = row;
        return { sha2: row.sha2, contentType, length, content: () => read(row) };
      },
    },
  };
}
