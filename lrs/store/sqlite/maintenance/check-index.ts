// Checks the two indexes of an LRS file against what its statements say: where each is by its id, and in which lists of
// the inverted index it stands.
import type { Database } from 'better-sqlite3';
import { actorKey } from '../../../statement/actor.ts';
import { termsOf } from '../../../statement/terms.ts';
import type { Agent, Statement } from '../../../statement/types.ts';
import { openStatementIds } from '../ids.ts';
import { listOf, openPostings, type PostingReader } from '../postings.ts';
import { type Link, longestChain, openReferences } from '../references.ts';
import { openTerms } from '../terms.ts';
import type { openFindings } from './findings.ts';

/** Readers kept open: each remembers a block, and neighbours ask for the same ones. */
const mostReaders = 2000;

export interface IndexCheck {
  check(link: Link, statement: Statement): void;
  /** Once every statement was checked: whether the index holds anything beside what they say. */
  end(): void;
}

/** @param isEvery whether every statement will be checked: only then can be told what is too much */
export function openIndexCheck(
  database: Database,
  findings: ReturnType<typeof openFindings>,
  isEvery: boolean,
): IndexCheck {
  const terms = openTerms(database);
  const postings = openPostings(database);
  const ids = openStatementIds(database);
  const references = openReferences(database, ids);
  const authorityOf = database.prepare<[number], string>('SELECT json FROM authority WHERE id = ?').pluck();
  // Statements that no index in the file has yet: a chain may lead to them.
  const newest = database.prepare<[number], { seq: number; id: Buffer }>(
    'SELECT seq, id FROM statement WHERE seq > ?',
  );
  for (const { seq, id } of newest.iterate(postings.indexed)) ids.remember(id, seq);

  let readers = new Map<number, PostingReader>();
  let expected = 0;
  let isExact = isEvery;

  const reader = (list: number): PostingReader => {
    if (readers.size >= mostReaders) readers = new Map();
    const known = readers.get(list) ?? postings.open(list, true);
    readers.set(list, known);
    return known;
  };
  /** The lists in which a statement stands; undefined for a term that the dictionary lacks. */
  const listsOf = (statement: Statement, authority: number): (number | undefined)[] => {
    const lists = new Set<number | undefined>();
    const add = (id: number | undefined, related: boolean): void => {
      lists.add(id === undefined ? undefined : listOf(id, related));
    };
    for (const { kind, value, related } of termsOf(statement)) {
      const id = terms.find(kind, value);
      if (!related) add(id, false);
      if (kind === 'agent' || kind === 'activity') add(id, true);
    }
    const agent = authorityOf.get(authority);
    if (agent !== undefined) add(terms.find('agent', actorKey(JSON.parse(agent) as Agent) ?? ''), true);
    return [...lists];
  };
  const expect = (seq: number, via: number, lists: readonly (number | undefined)[]): void => {
    expected += lists.length;
    const isMissing = lists.some((list) => {
      const place = list === undefined ? undefined : reader(list).seek(seq, via);
      return place?.seq !== seq || place.via !== via;
    });
    if (isMissing) findings.add('index-missing', `seq ${seq}`);
  };

  return {
    check(link, statement) {
      if (link.seq > postings.indexed) return;
      if (ids.find(link.id) !== link.seq) findings.add('index-ids', `seq ${link.seq}`);
      expect(link.seq, 0, listsOf(statement, link.authority));
      const targets = references.targetsOf(link);
      if (targets.length >= longestChain) isExact = false;
      for (const { seq, json, authority } of targets) {
        // A target that can't be read is a finding of its own.
        const target = readStatement(json);
        if (target !== undefined) expect(link.seq, seq, listsOf(target, authority));
      }
    },
    end() {
      if (!isExact) return;
      const held =
        database.prepare<[], number>('SELECT coalesce(sum(count), 0) FROM posting').pluck().get() ?? 0;
      if (held > expected) findings.add('index-extra', `${held} > ${expected}`, held - expected);
    },
  };
}

/** The statement in a row; undefined when the text is no JSON object. */
export function readStatement(json: string): Statement | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Statement) : undefined;
  } catch {
    return undefined;
  }
}
