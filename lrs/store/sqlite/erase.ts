// Erasing people (the right to erasure): what they did stays countable, who they were goes out of the whole file. Each
// person is one transaction; what has to be read for it is read before, so that writers wait for a moment only.
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { actorKey } from '../../statement/actor.ts';
import { type Anonymiser, erasedHomePage, openAnonymiser } from '../../statement/anonymise.ts';
import { accountNameOf, addressOf, sha1Key, tellingTexts } from '../../statement/identifier.ts';
import { signatureUsage } from '../../statement/signature.ts';
import { nowMicros } from '../../statement/timestamp.ts';
import type { ActivityDefinition, Attachment, Statement } from '../../statement/types.ts';
import { type EraseOptions, type Erasure, NotErasable, type Store } from '../port.ts';
import { auditWriter } from './audit.ts';
import {
  atOnce,
  type CleanedDocument,
  cleanedDefinitions,
  cleanedDocuments,
  everyKey,
  leisurely,
  ownersOf,
  patternOf,
  renamedTerms,
  type Sliced,
  searchStatements,
  searchTexts,
  withRelatedKeys,
} from './erase-search.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Indexer } from './indexer.ts';
import { launchEraser } from './launch.ts';
import { findInFile } from './maintenance/bytes.ts';
import { listOf, type Postings } from './postings.ts';
import type { Terms } from './terms.ts';

/** How often a person is planned anew, because of what came meanwhile, before writers have to wait for it. */
const attempts = 3;

/** What erasing a person will write. */
interface Plan {
  readonly statements: readonly (readonly [seq: number, json: string])[];
  readonly terms: readonly (readonly [id: number, value: string])[];
  readonly definitions: readonly (readonly [term: number, definition: string])[];
  readonly documents: readonly CleanedDocument[];
  /** SHA-2 hashes of attachments that nobody else's statement has. */
  readonly attachments: readonly string[];
  readonly erasure: Erasure;
}

/** One person while it is being erased. */
interface Person {
  readonly keys: readonly string[];
  readonly anonymiser: Anonymiser;
  readonly pattern: RegExp | undefined;
}

type Methods = Pick<Store, 'erasePeople' | 'peopleIdleSince'>;

/** @param forget told when terms have got other values: what is remembered of them is to be forgotten */
export function eraseMethods(
  database: Database,
  parts: { terms: Terms; postings: Postings; indexer: Indexer; commit: GroupCommit; forget: () => void },
): Methods {
  const statements = openStatements(database);
  const lastSeq = database.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM statement').pluck();
  const rewrites = database.prepare<[], number>("SELECT value FROM meta WHERE name = 'rewritten'").pluck();
  const authorities = database.prepare<[], string>('SELECT json FROM authority').pluck();
  const ownDocuments = database
    .prepare<[string], number>('SELECT count(*) FROM document WHERE agent = ?')
    .pluck();
  const apply = openWriting(database);

  const authorityKeys = (): Set<string> =>
    new Set(authorities.all().map((json) => actorKey(JSON.parse(json)) ?? ''));

  /** What is to be written for a person who stands in these statements at most. */
  function* planFor(person: Person, candidates: ReadonlySet<number>, upTo: number): Sliced<Plan> {
    const { anonymiser, pattern, keys } = person;
    const read = [...candidates].flatMap((seq) => statements.get(seq) ?? []);
    // Names are met first, because they may stand in texts of another statement.
    for (const { statement } of read) anonymiser.meet(statement);
    const own = new Set(read.filter(({ statement }) => anonymiser.isOwn(statement)).map(({ seq }) => seq));
    const attached = read.flatMap(({ seq, statement }) =>
      (statement.attachments ?? []).filter((one) => own.has(seq) || one.usageType === signatureUsage),
    );
    const uses = yield* usesOf(attached, upTo);
    const isOnlyIn = (sha2: string, seqs: ReadonlySet<number>): boolean =>
      [...(uses.get(sha2.toLowerCase()) ?? [])].every((seq) => seqs.has(seq));
    const changed = new Set<number>();
    const written: [number, string][] = [];
    for (const { seq, statement } of read) {
      const next = anonymiser.anonymise(statement, {
        definitionOf: statements.definitionOf,
        dropsAttachment: (sha2) => isOnlyIn(sha2, own),
      });
      if (next === undefined) continue;
      changed.add(seq);
      written.push([seq, JSON.stringify(next)]);
    }
    const documents = yield* cleanedDocuments(database, anonymiser, pattern, keys);
    const definitions = cleanedDefinitions(database, anonymiser, pattern);
    const gone = new Set(
      attached
        .filter(({ usageType, sha2 }) => isOnlyIn(sha2, usageType === signatureUsage ? changed : own))
        .map(({ sha2 }) => sha2.toLowerCase()),
    );
    return {
      statements: written,
      terms: renamedTerms(database, anonymiser, pattern),
      definitions,
      documents,
      attachments: [...gone],
      erasure: {
        statements: own.size,
        mentions: written.filter(([seq]) => !own.has(seq)).length + documents.length + definitions.length,
        documents: keys.reduce((sum, key) => sum + (ownDocuments.get(key) ?? 0), 0),
        attachments: gone.size,
        signatures: attached.filter(({ usageType }) => usageType === signatureUsage).length,
      },
    };
  }

  /** In which statements the attachments stand. */
  const usesOf = (attached: readonly Attachment[], upTo: number): Sliced<Map<string, Set<number>>> => {
    const hashes = [...new Set(attached.map(({ sha2 }) => sha2.toLowerCase()))];
    const owners = ownersOf(hashes.map((sha2) => [sha2, [sha2]] as const));
    return searchStatements(database, owners, { after: 0, upTo });
  };

  /** Erases one person who stands in these statements at most, up to where they have been searched. */
  const eraseOne = async (
    person: Person,
    candidates: Set<number>,
    searched: number,
    options: EraseOptions,
  ): Promise<Erasure> => {
    const owners = ownersOf([[person, searchTexts(person.keys)]]);
    let upTo = searched;
    /** A plan for all that is there by now. */
    function* planOn(): Sliced<Plan> {
      const end = lastSeq.get() ?? 0;
      const later = yield* searchStatements(database, owners, { after: upTo, upTo: end });
      for (const seq of later.get(person) ?? []) candidates.add(seq);
      upTo = end;
      return yield* planFor(person, candidates, upTo);
    }
    const write = (plan: Plan): Erasure => {
      apply(plan, person.keys, options);
      parts.forget();
      return plan.erasure;
    };
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const seen = rewrites.get();
      const plan = await leisurely(planOn());
      if (options.dryRun) return plan.erasure;
      const done = await parts.commit.run(() => {
        const isOutdated = rewrites.get() !== seen || statements.mention(person, upTo);
        return isOutdated ? undefined : write(plan);
      });
      if (done !== undefined) return done;
    }
    // Somebody who sends without a pause: others wait while it is planned once more.
    return parts.commit.run(() => write(atOnce(planOn())));
  };

  return {
    async erasePeople(people, options) {
      parts.indexer.sync();
      const ofKeys = authorityKeys();
      if (people.flat().some((key) => ofKeys.has(key))) throw new NotErasable();
      const known = everyKey(database).filter((key) => !ofKeys.has(key));
      const persons = withRelatedKeys(known, people).map((keys): Person => {
        const pattern = patternOf(searchTexts(keys));
        return { keys, anonymiser: openAnonymiser(keys), pattern };
      });
      const owners = ownersOf(persons.map((person) => [person, searchTexts(person.keys)] as const));
      const end = lastSeq.get() ?? 0;
      const found = await leisurely(searchStatements(database, owners, { after: 0, upTo: end }), (seq) =>
        options.onProgress?.({ phase: 'search', done: seq, total: end }),
      );
      const erasures: Erasure[] = [];
      for (const person of persons) {
        erasures.push(await eraseOne(person, found.get(person) ?? new Set(), end, options));
        options.onProgress?.({ phase: 'erase', done: erasures.length, total: persons.length });
      }
      const texts = persons.flatMap(({ keys }) => keys.flatMap(tellingTexts));
      return { erasures, hasTraces: () => findInFile(database.name, texts) };
    },

    async peopleIdleSince(time) {
      parts.indexer.sync();
      const ofKeys = authorityKeys();
      const keys = everyKey(database).filter(
        (key) => !ofKeys.has(key) && !key.startsWith(`account ${erasedHomePage} `),
      );
      const byHash = new Map<string, string>();
      for (const key of keys) {
        const address = addressOf(key);
        if (address !== undefined) byHash.set(sha1Key(address), key);
      }
      const lastActivity = openLastActivity(database, parts);
      const latest = new Map<string, number>();
      const people = new Map<string, string[]>();
      for (const key of keys) {
        const person = byHash.get(key) ?? key;
        people.set(person, [...(people.get(person) ?? []), key]);
        latest.set(person, Math.max(latest.get(person) ?? 0, lastActivity(key)));
      }
      return [...people].filter(([person]) => (latest.get(person) ?? 0) < time).map(([, own]) => own);
    },
  };
}

/** Reads statements as plans need them. */
function openStatements(database: Database) {
  const bySeq = database.prepare<[number], string>('SELECT json FROM statement WHERE seq = ?').pluck();
  const after = database.prepare<[number], string>('SELECT json FROM statement WHERE seq > ?').pluck();
  const definition = database
    .prepare<[string], string>(
      "SELECT definition FROM activity WHERE term = (SELECT id FROM term WHERE value = 'a' || ?)",
    )
    .pluck();
  return {
    get(seq: number): { seq: number; statement: Statement } | undefined {
      const json = bySeq.get(seq);
      return json === undefined ? undefined : { seq, statement: JSON.parse(json) as Statement };
    },
    definitionOf(activity: string): ActivityDefinition | undefined {
      const json = definition.get(activity);
      return json === undefined ? undefined : (JSON.parse(json) as ActivityDefinition);
    },
    /** Whether the person may stand in a statement that came after `seq`. */
    mention: ({ pattern }: Person, seq: number): boolean =>
      pattern !== undefined && after.all(seq).some((json) => json.search(pattern) >= 0),
  };
}

/** How a plan is written; within a transaction. */
function openWriting(database: Database) {
  const putStatement = database.prepare('UPDATE statement SET json = ? WHERE seq = ?');
  const putTerm = database.prepare('UPDATE term SET value = ? WHERE id = ?');
  const putDefinition = database.prepare('UPDATE activity SET definition = ? WHERE term = ?');
  const putDocument = database.prepare(
    'UPDATE document SET activity = ?, id = ?, content = ?, etag = ?, updated = max(?, updated + 1) WHERE rowid = ? AND etag = ?',
  );
  const removeDocuments = database.prepare('DELETE FROM document WHERE agent = ?');
  const removeAttachment = database.prepare('DELETE FROM attachment WHERE sha2 = ?');
  const removeKeys = database.prepare("DELETE FROM access_key WHERE limits ->> '$.accountName' = ?");
  const rewritten = database.prepare("UPDATE meta SET value = value + 1 WHERE name = 'rewritten'");
  const removeLaunches = launchEraser(database);
  const audit = auditWriter(database);
  return (plan: Plan, keys: readonly string[], { actor, reason }: EraseOptions): void => {
    for (const [seq, json] of plan.statements) putStatement.run(json, seq);
    for (const [id, value] of plan.terms) putTerm.run(value, id);
    for (const [term, definition] of plan.definitions) putDefinition.run(definition, term);
    for (const { rowid, etag, activity, id, content } of plan.documents) {
      const tag = createHash('sha1').update(content).digest('hex');
      putDocument.run(activity, id, content, tag, nowMicros(), rowid, etag);
    }
    for (const key of keys) {
      removeDocuments.run(key);
      removeLaunches(key);
      // A key that was for this learner alone names the learner, and would let more come.
      const account = accountNameOf(key);
      if (account !== undefined) removeKeys.run(account);
    }
    for (const sha2 of plan.attachments) removeAttachment.run(sha2);
    if (plan.statements.length > 0) rewritten.run();
    // Neither whom nor how much: with the time of the request either would lead back to the pseudonym.
    audit({ at: nowMicros(), actor, action: 'person.erased', subject: '', detail: { reason } });
  };
}

/** When a person last stood in a statement, wrote a document or was registered, in microseconds since 1970. */
function openLastActivity(
  database: Database,
  { terms, postings }: { terms: Terms; postings: Postings },
): (key: string) => number {
  const storedAt = database.prepare<[number], number>('SELECT stored FROM statement WHERE seq = ?').pluck();
  const updated = database
    .prepare<[string], number>('SELECT coalesce(max(updated), 0) FROM document WHERE agent = ?')
    .pluck();
  const registered = database
    .prepare<[string], number>(
      'SELECT coalesce(max(max(created, coalesce(opened_at, 0))), 0) FROM cmi5_registration WHERE agent = ?',
    )
    .pluck();
  return (key) => {
    const term = terms.find('agent', key);
    const place =
      term === undefined
        ? undefined
        : postings.open(listOf(term, true), false).seek(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    const stored = place === undefined ? 0 : (storedAt.get(place.seq) ?? 0);
    return Math.max(stored, updated.get(key) ?? 0, registered.get(key) ?? 0);
  };
}
