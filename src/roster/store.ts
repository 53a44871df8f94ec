// The roster in the portal's database.
import { createHmac, randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { RosterEntry, RosterSource } from '../reports/roster.ts';
import { keysOf, linkedKeys } from './keys.ts';
import { beginPace } from './pace.ts';
import { identifiersOf, type KnownPerson, type Person } from './person.ts';
import type { Plan } from './plan.ts';
import { conditionOf, type RosterMatch, type RosterQuery } from './query.ts';

/** An import that was done. */
export interface ImportRecord {
  readonly fileName: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that were left out because something was wrong with them. */
  readonly skipped: number;
  readonly removed: number;
}

/** A learner who was linked to a person by hand. */
export interface LearnerLink {
  /** As src/reports/learner.ts makes it. */
  readonly learner: string;
  readonly ref: string;
  readonly by: string;
  readonly at: number;
}

/** The roster was changed by somebody else since the plan was made. */
export class RosterChanged extends Error {
  override name = 'RosterChanged';
}

export interface Roster extends RosterSource {
  person(ref: string): KnownPerson | undefined;
  /** In the order of names. */
  find(query: RosterQuery): { persons: KnownPerson[]; matching: number };
  /** All of them, in the order in which they came. */
  everybody(query: RosterMatch): Generator<KnownPerson>;
  /** Everybody, in batches that take a few milliseconds each. */
  batches(): Generator<KnownPerson[]>;
  /**
   * Does what a plan says, all of it or nothing.
   * @param removes whether those who weren't in the file are removed
   * @throws RosterChanged when the plan is outdated
   */
  carryOut(plan: Plan, how: { fileName: string; by: string; removes: boolean }): Promise<ImportRecord>;
  /** The latest first. */
  imports(limit: number): ImportRecord[];
  remove(ref: string): boolean;
  link(learner: string, ref: string, by: string): void;
  unlink(learner: string): boolean;
  /** The latest first. */
  links(): LearnerLink[];
}

const columns = 'name, email, nuptk, nip, lms_id, lms_origin, npsn, school, jenjang, region, cohort, mode';
/** The same as a person has them. */
const selected = `ref, ${columns.replace(/lms_\w+/g, (column) => `${column} AS ${column === 'lms_id' ? 'lmsId' : 'lmsOrigin'}`)}`;
const perBatch = 1000;

/** @param now milliseconds since 1970 */
export function createRoster(database: Database.Database, now: () => number = Date.now): Roster {
  database
    .prepare(`INSERT INTO setting (name, value) VALUES ('roster-key', ?) ON CONFLICT DO NOTHING`)
    .run(randomBytes(32));
  const secret = database
    .prepare<[], Buffer>(`SELECT value FROM setting WHERE name = 'roster-key'`)
    .pluck()
    .get();
  if (!secret) throw new Error('The key of the roster was not stored');

  const selectVersion = database.prepare<[], number>('SELECT version FROM roster_version').pluck();
  const grow = database.prepare('UPDATE roster_version SET version = version + 1');
  const selectLast = database.prepare<[], number | null>('SELECT max(id) FROM roster_person').pluck();
  const selectRef = database.prepare<[string], KnownPerson>(
    `SELECT ${selected} FROM roster_person WHERE ref = ?`,
  );
  const selectLinks = database.prepare<[], { learner: string; ref: string; by: string; at: number }>(
    'SELECT learner, ref, linked_by AS by, linked_at AS at FROM roster_link ORDER BY linked_at DESC, learner',
  );
  const putLink = database.prepare(
    `INSERT INTO roster_link VALUES (?, ?, ?, ?)
     ON CONFLICT (learner) DO UPDATE SET ref = excluded.ref, linked_by = excluded.linked_by, linked_at = excluded.linked_at`,
  );
  const dropLink = database.prepare('DELETE FROM roster_link WHERE learner = ?');
  const dropPerson = database.prepare('DELETE FROM roster_person WHERE ref = ?');
  const stage = database.prepare(`INSERT INTO roster_staged (person_id, ref, ${columns})
    VALUES ((SELECT id FROM roster_person WHERE ref = :ref), :ref, :name, :email, :nuptk, :nip, :lmsId, :lmsOrigin, :npsn,
      :school, :jenjang, :region, :cohort, :mode)`);
  const clearStage = database.prepare('DELETE FROM roster_staged');
  const insertStaged = database.prepare(
    `INSERT INTO roster_person (ref, ${columns})
     SELECT ref, ${columns} FROM roster_staged WHERE person_id IS NULL ORDER BY rowid`,
  );
  const updateStaged = database.prepare(
    `UPDATE roster_person SET (${columns}) = (${columns.replace(/\w+/g, 'staged.$&')})
     FROM roster_staged AS staged WHERE staged.person_id = roster_person.id`,
  );
  const insertImport = database.prepare(
    `INSERT INTO roster_import (file_name, imported_by, imported_at, added, changed, unchanged, skipped, removed)
     VALUES (:fileName, :by, :at, :added, :changed, :unchanged, :skipped, :removed)`,
  );
  const selectImports = database.prepare<[number], ImportRecord>(
    `SELECT file_name AS fileName, imported_by AS by, imported_at AS at, added, changed, unchanged, skipped, removed
     FROM roster_import ORDER BY id DESC LIMIT ?`,
  );

  /** What reports ask for, by ref and in the order in which people came; kept, because whoever asks waits. */
  let known: { version: number; entries: Map<string, RosterEntry> } | undefined;

  function entriesByRef(): Map<string, RosterEntry> {
    if (known?.version !== version()) {
      const entries = new Map<string, RosterEntry>();
      for (const batch of batches()) for (const person of batch) entries.set(person.ref, entryOf(person));
      known = { version: version(), entries };
    }
    return known.entries;
  }

  /** One import is written at a time. */
  let writing: Promise<unknown> = Promise.resolve();
  const version = () => selectVersion.get() ?? 0;

  /** Whom a condition means, in the order in which they came, and in batches that take a few milliseconds each. */
  function* batches(condition = '1', values: readonly string[] = []): Generator<KnownPerson[]> {
    const select = database.prepare<(string | number)[], KnownPerson>(
      `SELECT ${selected} FROM roster_person WHERE id > ? AND id <= ? AND ${condition} ORDER BY id`,
    );
    const last = selectLast.get() ?? 0;
    for (let after = 0; after < last; after += perBatch) yield select.all(after, after + perBatch, ...values);
  }

  /** The same for whoever comes back with the same first identifier; learnt from it by nobody without the key. */
  function newRef(person: Person, taken: ReadonlySet<string>): string {
    const ref = createHmac('sha256', secret as Buffer)
      .update(identifiersOf(person)[0]?.join(' ') ?? '')
      .digest('base64url')
      .slice(0, 22);
    const isFree = !taken.has(ref) && selectRef.get(ref) === undefined;
    return isFree ? ref : randomBytes(16).toString('base64url');
  }

  async function carryOut(
    plan: Plan,
    { fileName, by, removes }: { fileName: string; by: string; removes: boolean },
  ): Promise<ImportRecord> {
    const pace = beginPace();
    clearStage.run();
    const refs = new Set<string>();
    const entries: RosterEntry[] = [];
    const stageSlice = database.transaction((persons: KnownPerson[]) => {
      for (const person of persons) stage.run(person);
    });
    const all = [
      ...plan.added.map((person) => ({ person, ref: undefined })),
      ...plan.changed.map((person) => ({ person, ref: person.ref })),
    ];
    for (let from = 0; from < all.length; from += perBatch) {
      stageSlice(
        all.slice(from, from + perBatch).map(({ person, ref: known }) => {
          const ref = known ?? newRef(person, refs);
          refs.add(ref);
          entries.push(entryOf({ ...person, ref }));
          return { ...person, ref };
        }),
      );
      await pace.rest();
    }
    const record: ImportRecord = {
      fileName,
      by,
      at: now(),
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      skipped: plan.faulty.length,
      removed: removes ? plan.absent.length : 0,
    };
    database.transaction(() => {
      if (version() !== plan.version) throw new RosterChanged();
      insertStaged.run();
      updateStaged.run();
      if (removes) for (const ref of plan.absent) dropPerson.run(ref);
      insertImport.run(record);
      if (record.added + record.changed + record.removed > 0) grow.run();
    })();
    clearStage.run();
    if (known?.version === plan.version) {
      for (const entry of entries) known.entries.set(entry.ref, entry);
      if (removes) for (const ref of plan.absent) known.entries.delete(ref);
      known.version = version();
    }
    return record;
  }

  /** @param work that changes no entry, or removes the one of `ref` */
  function changing<T>(work: () => T, ref?: string): T {
    const before = version();
    const result = database.transaction(() => {
      grow.run();
      return work();
    })();
    if (known?.version === before) {
      if (ref !== undefined) known.entries.delete(ref);
      known.version = version();
    }
    return result;
  }

  return {
    version,
    batches: () => batches(),
    *entries() {
      const linked = new Map<string, string[]>();
      for (const { learner, ref } of selectLinks.all())
        linked.set(ref, [...(linked.get(ref) ?? []), learner]);
      for (const entry of entriesByRef().values()) {
        const learners = linked.get(entry.ref);
        yield learners ? { ...entry, keys: [...entry.keys, ...linkedKeys(learners)] } : entry;
      }
    },
    person: (ref) => selectRef.get(ref),
    find({ limit, offset, ...query }) {
      const { condition, values } = conditionOf(query);
      const matching =
        database
          .prepare<string[], number>(`SELECT count(*) FROM roster_person WHERE ${condition}`)
          .pluck()
          .get(...values) ?? 0;
      const persons = database
        .prepare<(string | number)[], KnownPerson>(
          `SELECT ${selected} FROM roster_person WHERE ${condition} ORDER BY name COLLATE NOCASE, id LIMIT ? OFFSET ?`,
        )
        .all(...values, limit, offset);
      return { persons, matching };
    },
    *everybody(query) {
      const { condition, values } = conditionOf(query);
      for (const batch of batches(condition, values)) yield* batch;
    },
    carryOut(plan, how) {
      const turn = writing.then(() => carryOut(plan, how));
      writing = turn.catch(() => {});
      return turn;
    },
    imports: (limit) => selectImports.all(limit),
    remove: (ref) => changing(() => dropPerson.run(ref).changes > 0, ref),
    link: (learner, ref, by) => changing(() => void putLink.run(learner, ref, by, now())),
    unlink: (learner) => changing(() => dropLink.run(learner).changes > 0),
    links: () => selectLinks.all(),
  };
}

/** Without what was linked by hand. */
function entryOf(person: KnownPerson): RosterEntry {
  const { ref, name, region, jenjang, npsn, school, cohort, mode, email } = person;
  return { ref, name, region, jenjang, npsn, school, cohort, mode, contact: email, keys: keysOf(person) };
}
