// Rows of facts and learners: what the fold writes and reads back, statement by statement.
import type { Database } from 'better-sqlite3';
import type { Fact, FactKind } from '../fact.ts';
import { type Learner, refOf } from '../learner.ts';

/** A fact as it is kept: the learner is the owner of the row, the id of the statement is 16 bytes. */
export type KeptFact = Omit<Fact, 'learner' | 'session'>;

interface FactRow {
  statement: Buffer;
  registration: string;
  at: number;
  kind: FactKind;
  part: string;
  correct: number;
  response: string;
  score: number | null;
  measure: number | null;
  duration: number;
  name: string;
}

export interface LearnerRow {
  id: number;
  key: string;
  identifier: string;
  name: string;
  name_at: number;
  name_by: Buffer;
}

const toBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const toUuid = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Before any statement: a name of this time loses against every other. */
const noTime = -8.64e15;

export function openFacts(database: Database) {
  const insert = database.prepare(
    'INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const remove = database.prepare('DELETE FROM fact WHERE learner = ? AND session = ? AND statement = ?');
  const select = database.prepare<[number, string], FactRow>(
    `SELECT statement, registration, at, kind, part, correct, response, score, measure, duration, name
     FROM fact WHERE learner = ? AND session = ? ORDER BY at, statement`,
  );
  const markVoided = database.prepare('INSERT INTO voided VALUES (?) ON CONFLICT DO NOTHING');
  const selectVoided = database.prepare<[Buffer], number>('SELECT 1 FROM voided WHERE statement = ?').pluck();
  const selectLearner = database.prepare<[string], LearnerRow>(
    'SELECT id, key, identifier, name, name_at, name_by FROM learner WHERE key = ?',
  );
  const insertLearner = database.prepare<unknown[], LearnerRow>(
    `INSERT INTO learner (key, ref, identifier, home_page, name, name_at, name_by, sort_name, search)
     VALUES (?, ?, ?, ?, '', ${noTime}, x'', '', '') RETURNING id, key, identifier, name, name_at, name_by`,
  );
  const rename = database.prepare(
    'UPDATE learner SET name = ?, name_at = ?, name_by = ?, sort_name = ?, search = ? WHERE id = ?',
  );
  const latestName = database.prepare<[number], { name: string; at: number; statement: Buffer }>(
    "SELECT name, at, statement FROM fact WHERE learner = ? AND name <> '' ORDER BY at DESC, statement DESC LIMIT 1",
  );
  const selectById = database.prepare<[number], LearnerRow>(
    'SELECT id, key, identifier, name, name_at, name_by FROM learner WHERE id = ?',
  );
  const anyFact = database.prepare<[number], number>('SELECT 1 FROM fact WHERE learner = ? LIMIT 1').pluck();
  const removeLearner = database.prepare('DELETE FROM learner WHERE id = ?');

  const saveName = (row: LearnerRow): void => {
    const sortName = (row.name || row.identifier).toLowerCase();
    const search = `${row.name} ${row.identifier}`.toLowerCase();
    rename.run(row.name, row.name_at, row.name_by, sortName, search, row.id);
  };

  return {
    isVoided: (statement: string): boolean => selectVoided.get(toBytes(statement)) !== undefined,
    /** Keeps a fact. @returns false when its statement is kept already */
    add(learner: number, fact: Fact): boolean {
      return (
        insert.run(
          learner,
          fact.session,
          toBytes(fact.statement),
          fact.registration,
          fact.at,
          fact.kind,
          fact.part,
          fact.correct ? 1 : 0,
          fact.response,
          fact.score ?? null,
          fact.measure ?? null,
          fact.duration,
          fact.name,
        ).changes === 1
      );
    },
    /** Remembers that a statement is voided, whether it has come already or not. */
    markVoided: (statement: string): void => {
      markVoided.run(toBytes(statement));
    },
    /** Takes out the fact of a voided statement. @returns whose progress it took part in */
    remove({ learner: { key }, session, statement }: Fact): number | undefined {
      const learner = selectLearner.get(key)?.id;
      if (learner === undefined) return undefined;
      return remove.run(learner, session, toBytes(statement)).changes === 1 ? learner : undefined;
    },
    /** A learner's facts in a session in the order in which they happened. */
    of(learner: number, session: string): KeptFact[] {
      return select.all(learner, session).map((row) => ({
        ...row,
        statement: toUuid(row.statement),
        correct: row.correct === 1,
        score: row.score ?? undefined,
        measure: row.measure ?? undefined,
      }));
    },
    /** The row of a learner, made when there is none. */
    learner(learner: Learner): LearnerRow {
      const found =
        selectLearner.get(learner.key) ??
        insertLearner.get(learner.key, refOf(learner.key), learner.identifier, learner.homePage);
      if (!found) throw new Error('SQLite returned no row for an inserted learner');
      return found;
    },
    /** The row with the fact's name when that is the latest one; the same row otherwise. */
    named(row: LearnerRow, fact: Fact): LearnerRow {
      if (fact.name === '' || fact.at < row.name_at) return row;
      const by = toBytes(fact.statement);
      if (fact.at === row.name_at && by.compare(row.name_by) < 0) return row;
      return { ...row, name: fact.name, name_at: fact.at, name_by: by };
    },
    saveName,
    /** After a voiding: the latest name that is left, and no learner without facts. */
    refreshLearner(id: number): void {
      if (anyFact.get(id) === undefined) {
        removeLearner.run(id);
        return;
      }
      const row = selectById.get(id);
      const latest = latestName.get(id);
      if (!row) return;
      saveName({
        ...row,
        name: latest?.name ?? '',
        name_at: latest?.at ?? noTime,
        name_by: latest?.statement ?? Buffer.alloc(0),
      });
    },
  };
}

export type Facts = ReturnType<typeof openFacts>;
