// The fuzz: sends generated requests to a running LRS and holds every answer against what the specification promises.
import fc from 'fast-check';
import { type FuzzRequest, serialise } from '../support/message.ts';
import { type Answer, type Connection, NoAnswer, openConnection, sendOdd } from '../support/wire.ts';
import { faultOf } from './answers.ts';
import type { Known } from './headers.ts';
import { anyRequest } from './requests.ts';
import { uuidOf } from './values.ts';

/** An LRS that is to be fuzzed; it should keep pages small, so that reading costs little. */
export interface FuzzTarget {
  readonly port: number;
  /** Authorization headers that are right; the first of a key with the scope "all". */
  readonly credentials: readonly string[];
  /** What the server has reported as its own fault, crashes and unhandled rejections included. */
  troubles(): readonly string[];
  isAlive(): boolean;
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Requests under way at a time. */
  readonly lanes: number;
  /** Told now and then how many requests have been answered. */
  readonly onProgress?: (requests: number) => void;
}

export interface FuzzReport {
  readonly requests: number;
  readonly milliseconds: number;
  /** The longest that one request took, oddities left out: those are waited for on purpose. */
  readonly slowestMilliseconds: number;
  /** How often each method got each status, e.g. `POST 200`; `odd –` is a connection that was closed without an answer. */
  readonly counts: ReadonlyMap<string, number>;
  /** Statements whose storing was acknowledged; each was read again at the end. */
  readonly acknowledged: number;
  /** What was wrong, each with the smallest request that shows it; empty when all is well. */
  readonly failures: readonly string[];
}

/** Sends `runs` requests, then reads everything that was acknowledged. */
export async function fuzz(target: FuzzTarget, options: FuzzOptions): Promise<FuzzReport> {
  const begin = performance.now();
  const known: Known = { credentials: target.credentials, tokens: await collectTokens(target) };
  const counts = new Map<string, number>();
  const acknowledged = new Set<string>();
  let requests = 0;
  let slowestMilliseconds = 0;
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
    requests += 1;
    if (requests % 5000 === 0) options.onProgress?.(requests);
  };

  const request = anyRequest(known);
  const lane = async (index: number): Promise<string | undefined> => {
    const connection = openConnection(target.port);
    const property = fc.asyncProperty(request, async (sent) => {
      // After a crash every request fails; only the one that caused it is of interest.
      if (!target.isAlive()) return;
      const sentAt = performance.now();
      const fault = await hold(sent, connection, target, count, acknowledged);
      if (!sent.odd) slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - sentAt);
      if (fault !== undefined) throw new Error(fault);
    });
    const numRuns = Math.ceil(options.runs / options.lanes);
    const seed = (options.seed + index) | 0;
    const details = await fc.check(property, { numRuns, seed, verbose: 0 });
    connection.close();
    if (!details.failed) return undefined;
    const [smallest] = details.counterexample ?? [];
    const reason = details.errorInstance instanceof Error ? details.errorInstance.message : 'failed';
    return `${reason}\n  seed ${seed}, after ${details.numRuns} requests: ${describe(smallest)}`;
  };
  const lanes = await Promise.all(Array.from({ length: options.lanes }, (_, index) => lane(index)));
  const failures = lanes.filter((failure) => failure !== undefined);
  if (!target.isAlive()) failures.push('The server has ended.');
  else failures.push(...(await checkStore(target, acknowledged, options.lanes)));
  // Why a request failed, and what no answer gave away.
  failures.push(...target.troubles().map((trouble) => trouble.slice(0, 2000)));
  const milliseconds = performance.now() - begin;
  return { requests, milliseconds, slowestMilliseconds, counts, acknowledged: acknowledged.size, failures };
}

/** Sends one request and says what is wrong with its answer, if anything. */
async function hold(
  sent: FuzzRequest,
  connection: Connection,
  target: FuzzTarget,
  count: (what: string) => void,
  acknowledged: Set<string>,
): Promise<string | undefined> {
  let answers: readonly Answer[];
  try {
    answers = sent.odd
      ? await sendOdd(target.port, sent.bytes)
      : [await connection.send(sent.bytes, sent.method)];
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    // A process that crashes closes its connections a little before its end is known.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return target.isAlive() ? error.message : `the server has ended: ${target.troubles().join('\n')}`;
  }
  if (answers.length === 0) count(`${sent.method} –`);
  for (const answer of answers) {
    count(`${sent.method} ${answer.status}`);
    const fault = faultOf(answer, sent);
    if (fault !== undefined) return fault;
    if (answer.status === 204 && sent.statementId !== undefined)
      acknowledged.add(sent.statementId.toLowerCase());
    if (answer.status === 200 && sent.listsIds === true) {
      for (const id of JSON.parse(answer.body.toString('utf8')) as string[])
        acknowledged.add(id.toLowerCase());
    }
  }
  return undefined;
}

function describe(sent: FuzzRequest | undefined): string {
  if (sent === undefined) return 'no request';
  const text = JSON.stringify(sent.bytes.toString('latin1'));
  return `${sent.kind}, ${sent.bytes.length} bytes: ${text.slice(0, 3000)}`;
}

const get = (target: FuzzTarget, path: string): Buffer =>
  serialise({
    method: 'GET',
    target: path,
    headers: [
      ['Authorization', target.credentials[0] ?? ''],
      ['X-Experience-API-Version', '2.0.0'],
    ],
  });

interface Page {
  readonly statements: readonly { id: string }[];
  readonly more: string;
}

/** Stores a few statements and collects the `more` tokens of walks with different filters. */
async function collectTokens(target: FuzzTarget): Promise<string[]> {
  const connection = openConnection(target.port);
  const statements = Array.from({ length: 12 }, (_, index) => ({
    id: uuidOf(10_000 + index),
    actor: { mbox: 'mailto:guru1@example.com' },
    verb: { id: 'http://example.com/verbs/menyimak' },
    object: { id: 'http://example.com/activities/1' },
  }));
  const body = Buffer.from(JSON.stringify(statements));
  const headers: [string, string][] = [
    ['Authorization', target.credentials[0] ?? ''],
    ['X-Experience-API-Version', '2.0.0'],
    ['Content-Type', 'application/json'],
  ];
  await connection.send(serialise({ method: 'POST', target: '/xapi/statements', headers, body }), 'POST');
  const tokens: string[] = [];
  for (const query of [
    'limit=1',
    'limit=2&ascending=true&format=canonical',
    'limit=1&verb=http%3A%2F%2Fexample.com%2Fverbs%2Fmenyimak&related_activities=true',
    'limit=1&agent=%7B%22mbox%22%3A%22mailto%3Aguru1%40example.com%22%7D&since=2020-01-01T00%3A00%3A00Z',
  ]) {
    const answer = await connection.send(get(target, `/xapi/statements?${query}`), 'GET');
    const { more } = JSON.parse(answer.body.toString('utf8')) as Page;
    tokens.push(decodeURIComponent(more.split('more=')[1] ?? ''));
  }
  connection.close();
  return tokens;
}

/** Reads every acknowledged statement by its id, then walks over all there are: none is missing, none comes twice. */
async function checkStore(
  target: FuzzTarget,
  acknowledged: ReadonlySet<string>,
  lanes: number,
): Promise<string[]> {
  const failures: string[] = [];
  const voided = new Set<string>();
  const waiting = [...acknowledged];
  const lane = async (): Promise<void> => {
    const connection = openConnection(target.port);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const { status } = await connection.send(get(target, `/xapi/statements?statementId=${id}`), 'GET');
      if (status === 200) continue;
      const other = await connection.send(get(target, `/xapi/statements?voidedStatementId=${id}`), 'GET');
      if (other.status === 200) voided.add(id);
      else failures.push(`${id} was acknowledged and can't be read: ${status}, as voided ${other.status}`);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: lanes }, lane));

  const connection = openConnection(target.port);
  const walked = new Set<string>();
  for (let path = '/xapi/statements?ascending=true'; path !== ''; ) {
    const answer = await connection.send(get(target, path), 'GET');
    if (answer.status !== 200)
      return [...failures, `${path.slice(0, 80)} was answered with ${answer.status}`];
    const page = JSON.parse(answer.body.toString('utf8')) as Page;
    for (const { id } of page.statements) {
      if (walked.has(id.toLowerCase())) failures.push(`${id} came twice in one walk`);
      walked.add(id.toLowerCase());
    }
    path = page.more;
  }
  connection.close();
  for (const id of acknowledged) {
    if (!voided.has(id) && !walked.has(id))
      failures.push(`${id} can be read by its id, but a walk doesn't find it`);
    if (voided.has(id) && walked.has(id)) failures.push(`${id} is voided, yet a walk finds it`);
  }
  return failures.slice(0, 20);
}
