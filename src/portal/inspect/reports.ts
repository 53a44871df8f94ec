// What the checker found, kept for the visitor who asked: the findings, the zip while it may still be played, for a day.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Inspection } from '../../../packager/inspect/index.ts';
import type { Config } from '../../config.ts';
import { hashToken } from '../access/tokens.ts';
import type { Contents } from '../preview/contents.ts';
import type { Examined } from './examine.ts';

/** Reports that are kept at most (a visitor's, everybody's), zips that are kept at most, and how long both stay (ms). */
export const reportLimits = { ofVisitor: 12, all: 200, zips: 20, lifetime: 24 * 60 * 60 * 1000 };

export interface Report {
  /** 128 random bits in hexadecimal. */
  id: string;
  /** How the upload was called, as it may be shown. */
  fileName: string;
  inspection: Inspection;
  ours: Examined['ours'];
  /** The preview that was begun with it, while there is one. */
  attemptId: string | undefined;
  /** Why the preview would not take it, as a sentence. */
  unplayable: string | undefined;
  createdAt: number;
}

export interface Reports {
  /**
   * Keeps a report, and the zip beside it.
   * @param zipPath moved away; undefined when the zip is not to be kept
   * @returns the report's id
   */
  keep(
    report: Pick<Report, 'fileName' | 'inspection' | 'ours'>,
    visitor: string,
    zipPath: string | undefined,
  ): string;
  /** A report, for the visitor who asked for it; nobody else learns that there is one. */
  find(id: string, visitor: string | undefined): Report | undefined;
  /** A visitor's reports, the latest first. */
  of(visitor: string | undefined): Report[];
  /** Id of the report that an attempt was begun from, for the visitor whose report it is. */
  ofAttempt(attemptId: string, visitor: string | undefined): string | undefined;
  /** Path of the report's zip; undefined when it is not kept, or not any more. */
  zipOf(report: Pick<Report, 'id'>): string | undefined;
  /** Notes the preview that was begun. @returns false when the report was removed meanwhile */
  began(id: string, attemptId: string): boolean;
  /** Notes why no preview can be begun. */
  couldNotBegin(id: string, reason: string): void;
  /** Removes a report with everything that came of its upload. */
  remove(report: Pick<Report, 'id'>): void;
  /** Removes reports and zips that are too old or too many, and files that no report knows. */
  prune(): void;
}

interface Row {
  id: string;
  visitor_hash: Buffer;
  file_name: string;
  result: string;
  ours: Examined['ours'] | null;
  attempt_id: string | null;
  unplayable: string | null;
  created_at: number;
}

/** The reports in a data folder and its database. @param parts.now milliseconds since 1970 */
export function createReports(parts: {
  config: Pick<Config, 'dataDir'>;
  database: Database.Database;
  contents: Pick<Contents, 'remove'>;
  now: () => number;
}): Reports {
  const { config, database, contents, now } = parts;
  const folder = join(config.dataDir, 'periksa');
  const pathOf = (id: string) => join(folder, `${id}.zip`);

  const insert = database.prepare(
    `INSERT INTO inspection (id, visitor_hash, file_name, result, ours, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string], Row>('SELECT * FROM inspection WHERE id = ?');
  const selectOf = database.prepare<[Buffer], Row>(
    'SELECT * FROM inspection WHERE visitor_hash = ? ORDER BY created_at DESC, rowid DESC',
  );
  const selectOfAttempt = database
    .prepare<[string, Buffer, number], string>(
      'SELECT id FROM inspection WHERE attempt_id = ? AND visitor_hash = ? AND created_at > ?',
    )
    .pluck();
  const selectAll = database.prepare<[], Pick<Row, 'id' | 'visitor_hash' | 'created_at'>>(
    'SELECT id, visitor_hash, created_at FROM inspection ORDER BY created_at DESC, rowid DESC',
  );
  const selectContent = database
    .prepare<[string], string>(
      'SELECT content_id FROM attempt WHERE id = (SELECT attempt_id FROM inspection WHERE id = ?)',
    )
    .pluck();
  const setAttempt = database.prepare('UPDATE inspection SET attempt_id = ? WHERE id = ?');
  const setUnplayable = database.prepare('UPDATE inspection SET unplayable = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM inspection WHERE id = ?');

  const isOld = (row: Pick<Row, 'created_at'>) => now() - row.created_at >= reportLimits.lifetime;

  function discard(id: string): void {
    const content = selectContent.get(id);
    if (content !== undefined) contents.remove(content);
    remove.run(id);
    rmSync(pathOf(id), { force: true });
  }

  const reports: Reports = {
    keep({ fileName, inspection, ours }, visitor, zipPath) {
      const id = randomBytes(16).toString('hex');
      insert.run(id, hashToken(visitor), fileName, JSON.stringify(inspection), ours ?? null, now());
      if (zipPath !== undefined) {
        mkdirSync(folder, { recursive: true });
        renameSync(zipPath, pathOf(id));
      }
      reports.prune();
      return id;
    },
    find(id, visitor) {
      const row = /^[0-9a-f]{32}$/.test(id) && visitor !== undefined ? select.get(id) : undefined;
      if (!row || visitor === undefined || !hashToken(visitor).equals(row.visitor_hash)) return undefined;
      return isOld(row) ? undefined : reportOf(row);
    },
    of: (visitor) =>
      visitor === undefined
        ? []
        : selectOf
            .all(hashToken(visitor))
            .filter((row) => !isOld(row))
            .map(reportOf),
    ofAttempt: (attemptId, visitor) =>
      visitor === undefined
        ? undefined
        : selectOfAttempt.get(attemptId, hashToken(visitor), now() - reportLimits.lifetime),
    zipOf: ({ id }) => (existsSync(pathOf(id)) ? pathOf(id) : undefined),
    began: (id, attemptId) => setAttempt.run(attemptId, id).changes > 0,
    couldNotBegin: (id, reason) => void setUnplayable.run(reason, id),
    remove: ({ id }) => discard(id),
    prune() {
      const counts = new Map<string, number>();
      const stay = new Set<string>();
      for (const [position, row] of selectAll.all().entries()) {
        const visitor = row.visitor_hash.toString('hex');
        const count = (counts.get(visitor) ?? 0) + 1;
        counts.set(visitor, count);
        if (count > reportLimits.ofVisitor || position >= reportLimits.all || isOld(row)) discard(row.id);
        else if (stay.size < reportLimits.zips && existsSync(pathOf(row.id))) stay.add(`${row.id}.zip`);
      }
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!stay.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
  return reports;
}

const reportOf = (row: Row): Report => ({
  id: row.id,
  fileName: row.file_name,
  inspection: JSON.parse(row.result) as Inspection,
  ours: row.ours ?? undefined,
  attemptId: row.attempt_id ?? undefined,
  unplayable: row.unplayable ?? undefined,
  createdAt: row.created_at,
});
