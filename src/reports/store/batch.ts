// Folds one batch of the log in one transaction together with the checkpoint, so that nothing is counted twice or lost.
import type { Database } from 'better-sqlite3';
import type { CourseMap } from '../course-map.ts';
import { readFact, voidedTarget } from '../fact.ts';
import type { LogEntry } from '../log.ts';
import { fold, noProgress, type Progress, statusOf, summarise } from '../progress.ts';
import { gainOf } from '../tests.ts';
import { type Facts, type LearnerRow, openFacts } from './facts.ts';

/** The progress of one learner in one session while a batch is folded. */
interface Open {
  learner: number;
  session: string;
  progress: Progress;
  /** Set when a fact was taken out: then all that are left are folded again. */
  refold: boolean;
}

/** Statements by id. */
export type Targets = ReadonlyMap<string, object>;

export interface BatchFolder {
  /**
   * Folds entries in ascending seq, all that the log has after a checkpoint up to the last of them.
   * @param from the checkpoint that they were read from, and how often the log had been rewritten before
   * @param voided the statements that entries of this batch void, by id in lower case, as far as they are stored
   * @returns the new checkpoint; undefined, with nothing folded, when another process has moved it meanwhile
   */
  apply(
    entries: readonly LogEntry[],
    from: { afterSeq: number; rewrites: number },
    voided: Targets,
  ): number | undefined;
  /** Seq of the last entry folded; 0 before the first. */
  checkpoint(): number;
  /** Forgets everything: the next batch is the log's first. */
  reset(): void;
  /** Forgets everything, and leaves nothing of it in the file, when the log was rewritten since the last batch. */
  follow(rewrites: number): void;
}

export function openBatchFolder(database: Database, course: CourseMap): BatchFolder {
  const facts = openFacts(database);
  const progress = openProgress(database, course, facts);
  const readSeq = database.prepare<[], number>('SELECT seq FROM checkpoint').pluck();
  const writeSeq = database.prepare('UPDATE checkpoint SET seq = ?');
  const checkpoint = () => readSeq.get() ?? 0;
  const readRewrites = database.prepare<[], number>('SELECT rewrites FROM checkpoint').pluck();
  const writeRewrites = database.prepare('UPDATE checkpoint SET rewrites = ?');

  const apply: BatchFolder['apply'] = (entries, { afterSeq, rewrites }, targets) => {
    if (checkpoint() !== afterSeq || readRewrites.get() !== rewrites) return undefined;
    const last = entries.at(-1);
    if (last === undefined) return afterSeq;
    const open = new Map<string, Open>();
    const learners = new Map<string, LearnerRow>();
    const unsettled = new Set<number>();
    const opened = (learner: number, session: string): Open => {
      const key = `${learner} ${session}`;
      const found = open.get(key) ?? {
        learner,
        session,
        progress: progress.load(learner, session),
        refold: false,
      };
      open.set(key, found);
      return found;
    };
    for (const { statement, stored, voided } of entries) {
      const target = voidedTarget(statement);
      if (target !== undefined) {
        facts.markVoided(target);
        const statementVoided = targets.get(target);
        const gone = statementVoided && readFact(statementVoided, 0, course);
        const owner = gone && facts.remove(gone);
        if (gone && owner !== undefined) {
          opened(owner, gone.session).refold = true;
          unsettled.add(owner);
        }
        continue;
      }
      const fact = voided ? undefined : readFact(statement, stored, course);
      if (!fact || facts.isVoided(fact.statement)) continue;
      const learner = learners.get(fact.learner.key) ?? facts.learner(fact.learner);
      learners.set(fact.learner.key, learner);
      if (facts.add(learner.id, fact)) {
        learners.set(fact.learner.key, facts.named(learner, fact));
        const entry = opened(learner.id, fact.session);
        if (!entry.refold) entry.progress = fold(entry.progress, fact);
      }
    }
    for (const learner of learners.values()) facts.saveName(learner);
    for (const entry of open.values()) progress.save(entry);
    for (const id of unsettled) facts.refreshLearner(id);
    writeSeq.run(last.seq);
    return last.seq;
  };

  const reset = (): void => {
    for (const table of ['learner', 'fact', 'voided', 'progress', 'state'])
      database.exec(`DELETE FROM ${table}`);
    writeSeq.run(0);
  };
  /** @returns whether there was something to forget */
  const begin = database.transaction((rewrites: number): boolean => {
    if (readRewrites.get() === rewrites) return false;
    reset();
    writeRewrites.run(rewrites);
    return true;
  });

  // Immediate: the lock comes before the look at the checkpoint, so that no other process moves it in between.
  return {
    apply: database.transaction(apply).immediate,
    checkpoint,
    reset: database.transaction(reset).immediate,
    follow(rewrites) {
      if (readRewrites.get() === rewrites || !begin.immediate(rewrites)) return;
      // Deleted rows stay in freed space, and in the write-ahead log; the file is all but empty, so this is quick.
      database.exec('VACUUM');
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}

function openProgress(database: Database, course: CourseMap, facts: Facts) {
  const select = database
    .prepare<[number, string], string>('SELECT json FROM state WHERE learner = ? AND session = ?')
    .pluck();
  const saveState = database.prepare(
    'INSERT INTO state VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const saveFigures = database.prepare(
    `INSERT INTO progress VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
       status = excluded.status, pages_seen = excluded.pages_seen, answered = excluded.answered,
       questions_right = excluded.questions_right, right_at_first = excluded.right_at_first,
       score = excluded.score, pretest = excluded.pretest, posttest = excluded.posttest,
       attempts = excluded.attempts, gain = excluded.gain,
       first_activity = excluded.first_activity, last_activity = excluded.last_activity`,
  );
  const removals = ['state', 'progress'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE learner = ? AND session = ?`),
  );

  return {
    load(learner: number, session: string): Progress {
      const json = select.get(learner, session);
      return json === undefined ? noProgress : (JSON.parse(json) as Progress);
    },
    save({ learner, session, progress, refold }: Open): void {
      const folded = refold ? refolded(facts, learner, session) : progress;
      const map = course.sessions.get(session);
      if (folded === noProgress || !map) {
        for (const removal of removals) removal.run(learner, session);
        return;
      }
      const summary = summarise(folded, map);
      const { pretest, posttest } = folded.tests;
      saveState.run(learner, session, JSON.stringify(folded));
      saveFigures.run(
        session,
        learner,
        statusOf(folded),
        summary.pagesSeen,
        summary.answered,
        summary.right,
        summary.rightAtFirst,
        folded.score ?? null,
        pretest?.score ?? null,
        posttest?.best ?? null,
        posttest?.attempts ?? 0,
        gainOf(folded.tests) ?? null,
        folded.firstActivity,
        folded.lastActivity,
      );
    },
  };
}

function refolded(facts: Facts, learner: number, session: string): Progress {
  return facts.of(learner, session).reduce<Progress>((progress, fact) => fold(progress, fact), noProgress);
}
