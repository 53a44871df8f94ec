// Looks for people in everything that the file holds. The index knows Agents only; identifiers also stand in texts, so
// statements, terms, definitions and documents are read through, in slices between which others may have their turn.
import type { Database } from 'better-sqlite3';
import { type Anonymiser, alternatives } from '../../statement/anonymise.ts';
import { accountNameOf, addressOf, sha1Key, tellingTexts } from '../../statement/identifier.ts';

/** Rows that are read before others get their turn. */
const slice = 1000;

/** Texts that are looked for, in lower case, and whose they are. */
export type Owners<T> = ReadonlyMap<string, readonly T[]>;

/** A pattern that finds all the texts in whatever letter case; it may find too much, never too little. */
export function patternOf(texts: Iterable<string>): RegExp | undefined {
  const source = alternatives(texts);
  return source === '' ? undefined : new RegExp(source, 'gi');
}

/** The texts by which statements of the person are found in their JSON. */
export function searchTexts(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const name = accountNameOf(key);
    const property = name === undefined ? [] : [`"name":${JSON.stringify(name)}`];
    // As they stand in JSON: quotes and backslashes escaped.
    return [...tellingTexts(key).map((text) => JSON.stringify(text).slice(1, -1)), ...property];
  });
}

/** Who the texts belong to; the same text may be several people's (an account name on two home pages). */
export function ownersOf<T>(people: readonly (readonly [person: T, texts: readonly string[]])[]): Owners<T> {
  const owners = new Map<string, T[]>();
  for (const [person, texts] of people)
    for (const text of new Set(texts.map((each) => each.toLowerCase()))) {
      const known = owners.get(text);
      if (known === undefined) owners.set(text, [person]);
      else known.push(person);
    }
  return owners;
}

/** Work in slices: yields how far it is after each. */
export type Sliced<T> = Generator<number, T>;

/** Lets others work between the slices. @param onProgress told what the work yields */
export async function leisurely<T>(work: Sliced<T>, onProgress: (at: number) => void = () => {}): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    onProgress(value);
    await new Promise(setImmediate);
  }
}

/** Does all of it now, as within a transaction. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Reads the statements after `after` up to `upTo` and tells in which of them each owner's texts stand; yields the seq. */
export function* searchStatements<T>(
  database: Database,
  owners: Owners<T>,
  range: { after: number; upTo: number },
): Sliced<Map<T, Set<number>>> {
  const found = new Map<T, Set<number>>();
  const pattern = patternOf(owners.keys());
  const some = database.prepare<[number, number], { seq: number; json: string }>(
    `SELECT seq, json FROM statement WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ${slice}`,
  );
  for (let after = range.after; pattern !== undefined; yield after) {
    let count = 0;
    for (const { seq, json } of some.iterate(after, range.upTo)) {
      count += 1;
      for (const [text] of json.matchAll(pattern))
        for (const owner of owners.get(text.toLowerCase()) ?? []) {
          const seqs = found.get(owner) ?? new Set();
          found.set(owner, seqs.add(seq));
        }
      after = seq;
    }
    if (count < slice) break;
  }
  return found;
}

/** Every actor key that the file knows, of authorities, too. */
export function everyKey(database: Database): string[] {
  return database
    .prepare<[], string>(
      `SELECT substr(value, 2) FROM term WHERE value >= 'p' AND value < 'q'
       UNION SELECT agent FROM document WHERE agent <> ''
       UNION SELECT agent FROM cmi5_registration`,
    )
    .pluck()
    .all();
}

/**
 * Adds to each person's keys the others by which the file knows the same person: an address in another letter case or
 * as its SHA-1 hash (and the address of a hash), and an account that is named by the address.
 */
export function withRelatedKeys(
  known: readonly string[],
  people: readonly (readonly string[])[],
): string[][] {
  const all = people.map((keys) => new Set(keys));
  const byAddress = ownersOf(all.map((keys) => [keys, [...keys].flatMap((key) => addressOf(key) ?? [])]));
  for (const key of known) {
    const address = addressOf(key) ?? accountNameOf(key);
    if (address === undefined) continue;
    for (const keys of byAddress.get(address.toLowerCase()) ?? []) keys.add(key);
  }
  const byHash = new Map(all.flatMap((keys) => [...keys].map((key) => [key, keys] as const)));
  const isHashed = [...byHash.keys()].some((key) => key.startsWith('sha1 '));
  if (isHashed)
    for (const key of known) {
      const address = addressOf(key);
      if (address !== undefined) byHash.get(sha1Key(address))?.add(key);
    }
  for (const keys of all)
    for (const key of [...keys]) {
      const address = addressOf(key);
      if (address === undefined) continue;
      for (const spelling of [address, address.toLowerCase()]) keys.add(sha1Key(spelling));
    }
  return all.map((keys) => [...keys]);
}

/** Terms that hold the person's identifiers, with what they become: postings need no change. */
export function renamedTerms(
  database: Database,
  person: Anonymiser,
  pattern: RegExp | undefined,
): [id: number, value: string][] {
  const renamed: [number, string][] = [];
  const every = database.prepare<[], { id: number; value: string }>('SELECT id, value FROM term');
  for (const { id, value } of every.iterate()) {
    const kind = value.slice(0, 1);
    const rest = value.slice(1);
    const pseudonym = kind === 'p' ? person.pseudonymKey(rest) : undefined;
    const isFound = pseudonym === undefined && pattern !== undefined && value.search(pattern) >= 0;
    const changed = pseudonym ?? (isFound ? person.text(rest) : rest);
    if (changed !== rest) renamed.push([id, kind + changed]);
  }
  return renamed;
}

/** Definitions of activities that name the person, with what they become. */
export function cleanedDefinitions(
  database: Database,
  person: Anonymiser,
  pattern: RegExp | undefined,
): [term: number, definition: string][] {
  if (pattern === undefined) return [];
  const cleaned: [number, string][] = [];
  const every = database.prepare<[], { term: number; definition: string }>(
    'SELECT term, definition FROM activity',
  );
  for (const { term, definition } of every.iterate()) {
    if (definition.search(pattern) < 0) continue;
    const changed = JSON.stringify(person.value(JSON.parse(definition)));
    if (changed !== definition) cleaned.push([term, changed]);
  }
  return cleaned;
}

/** A document of somebody else that names the person. */
export interface CleanedDocument {
  readonly rowid: number;
  /** As it was found: a document that was changed meanwhile is not overwritten. */
  readonly etag: string;
  readonly activity: string;
  readonly id: string;
  readonly content: Buffer;
}

/** Documents of others that name the person, with what they become. */
export function* cleanedDocuments(
  database: Database,
  person: Anonymiser,
  pattern: RegExp | undefined,
  keys: readonly string[],
): Sliced<CleanedDocument[]> {
  const cleaned: CleanedDocument[] = [];
  if (pattern === undefined) return cleaned;
  const some = database.prepare<[number], CleanedDocument & { agent: string }>(
    'SELECT rowid, etag, agent, activity, id, content FROM document WHERE rowid > ? ORDER BY rowid LIMIT 200',
  );
  for (let after = 0; ; yield after) {
    const rows = some.all(after);
    for (const { rowid, etag, agent, activity, id, content } of rows) {
      after = rowid;
      if (keys.includes(agent)) continue;
      const text = content.toString('utf8');
      // What is no text can't be changed without breaking it.
      const isText = text.search(pattern) >= 0 && Buffer.from(text).equals(content);
      const next = {
        activity: person.text(activity),
        id: person.text(id),
        text: isText ? person.text(text) : text,
      };
      if (next.activity === activity && next.id === id && next.text === text) continue;
      const changed = isText ? Buffer.from(next.text) : content;
      cleaned.push({ rowid, etag, activity: next.activity, id: next.id, content: changed });
    }
    if (rows.length === 0) return cleaned;
  }
}
