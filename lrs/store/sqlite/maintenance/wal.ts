// The write-ahead log: copied into the file and cut to nothing, so that no older page is left in it.
import type { Database } from 'better-sqlite3';

const tries = 50;
const pause = 100;

/**
 * Empties the write-ahead log; waits up to five seconds for others who read or write.
 * @returns whether it is empty
 */
export async function truncateWal(database: Database): Promise<boolean> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      const [row] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      if (row?.busy === 0) return true;
    } catch (error) {
      if (!/^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: string }).code))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}
