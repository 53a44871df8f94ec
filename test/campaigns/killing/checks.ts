// What must hold after a kill: the journal of a round against what the next process answers.
import { isDeepStrictEqual } from 'node:util';
import { serialise } from '../support/message.ts';
import { type Connection, openConnection } from '../support/wire.ts';
import { agentOf, type Journal, type SentStatement, type Vocabulary, voided } from './workload.ts';

/** A statement that was sent and is there. */
interface Found {
  readonly sent: SentStatement;
  readonly voided: boolean;
}

export interface Findings {
  readonly failures: readonly string[];
  /** How many of the round's statements are there and not voided. */
  readonly visible: number;
}

/** Reads everything that the journal names and says what is lost, half there, changed, or not found by a filter. */
export async function checkRound(
  port: number,
  authorization: string,
  journal: Journal,
  vocabulary: Vocabulary,
): Promise<Findings> {
  const connections = Array.from({ length: 8 }, () => openConnection(port));
  const ask = connections.map((connection) => asker(connection, authorization));
  const failures: string[] = [];
  const found = await readStatements(ask, journal, failures);
  checkBatches(journal, found, failures);
  checkVoiding(found, failures);
  await checkDocuments(ask, journal, failures);
  await checkFilters(ask, found, vocabulary, failures);
  for (const connection of connections) connection.close();
  const visible = [...found.values()].filter((statement) => !statement.voided).length;
  return { failures, visible };
}

type Ask = (path: string) => Promise<{ status: number; body: string }>;

function asker(connection: Connection, authorization: string): Ask {
  return async (path) => {
    const bytes = serialise({
      method: 'GET',
      target: path,
      headers: [
        ['Authorization', authorization],
        ['X-Experience-API-Version', '2.0.0'],
      ],
    });
    const { status, body } = await connection.send(bytes, 'GET');
    return { status, body: body.toString('utf8') };
  };
}

/** Works through the list, one entry at a time for each asker. */
async function share<T>(
  ask: readonly Ask[],
  list: readonly T[],
  work: (ask: Ask, entry: T) => Promise<void>,
) {
  let next = 0;
  const lane = async (own: Ask): Promise<void> => {
    while (next < list.length) {
      const entry = list[next] as T;
      next += 1;
      await work(own, entry);
    }
  };
  await Promise.all(ask.map(lane));
}

/** Every statement that can be read by its id, which must be as it was sent. */
async function readStatements(
  ask: readonly Ask[],
  { batches }: Journal,
  failures: string[],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const sent = batches.flatMap(({ statements }) => statements);
  await share(ask, sent, async (own, statement) => {
    for (const parameter of ['statementId', 'voidedStatementId']) {
      const { status, body } = await own(`/xapi/statements?${parameter}=${statement.id}`);
      if (status === 404) continue;
      if (status !== 200) {
        failures.push(`${statement.id} was answered with ${status}: ${body.slice(0, 200)}`);
        return;
      }
      const { stored: _, authority: __, version: ___, ...kept } = JSON.parse(body) as Record<string, unknown>;
      if (!isDeepStrictEqual(kept, statement)) failures.push(`${statement.id} isn't what was sent: ${body}`);
      found.set(statement.id, { sent: statement, voided: parameter === 'voidedStatementId' });
      return;
    }
  });
  return found;
}

/** What was acknowledged is there; what was not is there as a whole or not at all. */
function checkBatches({ batches }: Journal, found: ReadonlyMap<string, Found>, failures: string[]): void {
  for (const { statements, acknowledged } of batches) {
    const there = statements.filter(({ id }) => found.has(id)).length;
    if (acknowledged && there < statements.length) {
      failures.push(`an acknowledged batch of ${statements.length} has lost ${statements.length - there}`);
    } else if (there > 0 && there < statements.length) {
      failures.push(`of an unanswered batch of ${statements.length}, ${there} are there`);
    }
  }
}

/** A statement is voided exactly when one that voids it is there; one that voids can't be voided (Data 2.3.2). */
function checkVoiding(found: ReadonlyMap<string, Found>, failures: string[]): void {
  const targets = new Set([...found.values()].filter(isVoiding).map(({ sent }) => sent.object.id));
  for (const [id, statement] of found) {
    const expected = targets.has(id) && !isVoiding(statement);
    if (statement.voided !== expected) failures.push(`${id} is ${expected ? 'not ' : ''}voided`);
  }
}

const isVoiding = ({ sent }: Found): boolean => sent.verb.id === voided;

async function checkDocuments(
  ask: readonly Ask[],
  { documents }: Journal,
  failures: string[],
): Promise<void> {
  await share(ask, documents, async (own, { query, content, pending }) => {
    const { status, body } = await own(`/xapi/activities/state?${query}`);
    const actual: unknown = status === 404 ? undefined : JSON.parse(body);
    const isExpected = isDeepStrictEqual(actual, content);
    if (isExpected || (pending !== undefined && isDeepStrictEqual(actual, pending.content))) return;
    failures.push(`the document ${query} isn't what was acknowledged: ${status} ${body.slice(0, 200)}`);
  });
}

/** Each filter finds exactly those statements that reading by id has found and that match it. */
async function checkFilters(
  ask: readonly Ask[],
  found: ReadonlyMap<string, Found>,
  { agents, verbs, registrations }: Vocabulary,
  failures: string[],
): Promise<void> {
  type Matches = (statement: SentStatement) => boolean;
  const agentText = (name: string): string => encodeURIComponent(JSON.stringify(agentOf(name)));
  const filters: [query: string, matches: Matches][] = [
    ...agents.map((name): [string, Matches] => [
      `agent=${agentText(name)}`,
      ({ actor }) => actor.account.name === name,
    ]),
    ...verbs.map((id): [string, Matches] => [`verb=${encodeURIComponent(id)}`, ({ verb }) => verb.id === id]),
    ...registrations.map((id): [string, Matches] => [
      `registration=${id}`,
      ({ context }) => context.registration === id,
    ]),
    ...agents.map((name, index): [string, Matches] => {
      const id = verbs[index % verbs.length] ?? '';
      return [
        `agent=${agentText(name)}&verb=${encodeURIComponent(id)}`,
        ({ actor, verb }) => actor.account.name === name && verb.id === id,
      ];
    }),
  ];
  await share(ask, filters, async (own, [query, matches]) => {
    const expected = new Set<string>();
    for (const [id, statement] of found) {
      if (!statement.voided && chainOf(statement, found).some(matches)) expected.add(id);
    }
    const { ids, repeated, fault } = await walk(own, `/xapi/statements?${query}`);
    if (fault !== undefined) failures.push(fault);
    const missing = [...expected].filter((id) => !ids.has(id));
    const extra = [...ids].filter((id) => !expected.has(id));
    if (missing.length + extra.length + repeated > 0) {
      const counts = `${missing.length} missing, ${extra.length} too many, ${repeated} repeated`;
      failures.push(`${query}: ${counts}, e.g. ${missing[0] ?? extra[0]}`);
    }
  });
}

/** The statement and those that its StatementRef leads to: a filter may match any of them (Communication 2.1.3). */
function chainOf(statement: Found, found: ReadonlyMap<string, Found>): SentStatement[] {
  const chain = [statement.sent];
  for (let last = statement.sent; last.object.objectType === 'StatementRef'; ) {
    const next = found.get(last.object.id)?.sent;
    if (next === undefined) break;
    chain.push(next);
    last = next;
  }
  return chain;
}

interface WalkResult {
  readonly ids: ReadonlySet<string>;
  /** How many came once more. */
  readonly repeated: number;
  /** What ended the walk before its last page. */
  readonly fault?: string;
}

/** The ids of a walk over all pages. */
async function walk(ask: Ask, first: string): Promise<WalkResult> {
  const ids = new Set<string>();
  let repeated = 0;
  for (let path = first; path !== ''; ) {
    const { status, body } = await ask(path);
    if (status !== 200) return { ids, repeated, fault: `${path}: ${status} ${body.slice(0, 200)}` };
    const page = JSON.parse(body) as { statements: { id: string }[]; more: string };
    for (const { id } of page.statements) {
      if (ids.has(id)) repeated += 1;
      ids.add(id);
    }
    path = page.more;
  }
  return { ids, repeated };
}

/** Walks over everything that isn't voided. */
export async function walkOverAll(port: number, authorization: string): Promise<WalkResult> {
  const connection = openConnection(port);
  const result = await walk(asker(connection, authorization), '/xapi/statements?ascending=true');
  connection.close();
  return result;
}
