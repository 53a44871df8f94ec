// The faults that lessons showed in the preview: kept for each opening, and listed for whoever checks the package.
import type Database from 'better-sqlite3';
import {
  type CountedFault,
  type FaultCode,
  type FaultSeverity,
  mostFaults,
  type RunRecord,
  severities,
} from './fault.ts';

/** Openings of one part that are kept at most; the oldest go first. */
const mostRuns = 20;

/**
 * A fault over all openings of an attempt. Its sentences are the interface strings `preview.fault.<code>` (what it means)
 * and `preview.fault.<code>.mend` (how the author mends it); all texts come from the package and are to be escaped.
 */
export interface RunTimeFault {
  code: FaultCode;
  severity: FaultSeverity;
  /** Which part of the package, from 0; see {@link readParts}. */
  part: number;
  /** Element, address or message; may be empty, as may the next three. */
  subject: string;
  /** An example of the call or request. */
  call: string;
  /** Error code of the API, or HTTP status. */
  error: string;
  /** What would have been right, or the reason of the LRS. */
  expected: string;
  /** How often, over all openings. */
  count: number;
  /** When it was last seen, in milliseconds since 1970. */
  seenAt: number;
}

export interface Runs {
  /** Keeps the faults of an opening unless a later state of it is kept already. */
  save(attemptId: string, part: number, record: RunRecord): void;
  /** Faults of all openings of an attempt, errors first, each once for a part. */
  faultsOf(attemptId: string): RunTimeFault[];
  /** How often parts of the attempt were opened; 0 means that nothing can be said yet. */
  openingsOf(attemptId: string): number;
}

interface Row {
  part: number;
  faults: string;
  seen_at: number;
}

/** The faults of attempts in portal.sqlite. @param now milliseconds since 1970 */
export function createRuns(database: Database.Database, now: () => number = Date.now): Runs {
  const upsert = database.prepare(
    `INSERT INTO attempt_run (attempt_id, part, run, revision, faults, seen_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (attempt_id, part, run) DO UPDATE
     SET revision = excluded.revision, faults = excluded.faults, seen_at = excluded.seen_at
     WHERE excluded.revision > revision`,
  );
  const removeOld = database.prepare(
    `DELETE FROM attempt_run WHERE attempt_id = @attemptId AND part = @part AND run NOT IN
       (SELECT run FROM attempt_run WHERE attempt_id = @attemptId AND part = @part ORDER BY run DESC LIMIT ${mostRuns})`,
  );
  const select = database.prepare<[string], Row>(
    'SELECT part, faults, seen_at FROM attempt_run WHERE attempt_id = ? ORDER BY run',
  );
  const count = database
    .prepare<[string], number>('SELECT count(*) FROM attempt_run WHERE attempt_id = ?')
    .pluck();

  return {
    save: database.transaction((attemptId: string, part: number, { run, revision, faults }: RunRecord) => {
      upsert.run(attemptId, part, run, revision, JSON.stringify(faults), now());
      removeOld.run({ attemptId, part });
    }),
    openingsOf: (attemptId) => count.get(attemptId) ?? 0,
    faultsOf(attemptId) {
      const found = new Map<string, RunTimeFault>();
      for (const { part, faults, seen_at: seenAt } of select.all(attemptId)) {
        for (const fault of JSON.parse(faults) as CountedFault[]) {
          const name = JSON.stringify([part, fault.code, fault.subject]);
          const before = found.get(name)?.count ?? 0;
          const severity = severities[fault.code];
          found.set(name, { ...fault, severity, part, count: before + fault.count, seenAt });
        }
      }
      const order: readonly FaultSeverity[] = ['error', 'warning', 'note'];
      return [...found.values()]
        .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
        .slice(0, mostFaults);
    },
  };
}
