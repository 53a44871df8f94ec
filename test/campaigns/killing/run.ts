// The kill campaign: an LRS under load is killed at a random moment, started again over the same file, and asked for
// everything that it had acknowledged. SIGKILL ends a process without warning; it doesn't take the page cache with it,
// as a power cut would: that a commit is flushed is what synchronous=FULL is for.
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { type LrsProcess, makeKey, startLrsProcess } from '../support/lrs-child.ts';
import { checkRound, walkOverAll } from './checks.ts';
import { type Journal, type Vocabulary, writeUntilKilled } from './workload.ts';

export interface KillOptions {
  /** Where the database is made; it stays there afterwards. */
  readonly file: string;
  readonly rounds: number;
  readonly seed: number;
  readonly connections: number;
  readonly onRound?: (round: RoundReport) => void;
}

export interface RoundReport {
  readonly round: number;
  /** How long the load had lasted when the process was killed. */
  readonly loadMilliseconds: number;
  /** How long the next process took until it listened. */
  readonly startMilliseconds: number;
  readonly acknowledgedStatements: number;
  /** Sent, but not acknowledged: each may be there or not, a batch as a whole. */
  readonly unanswered: number;
  readonly documents: number;
  /** Statements of the round that are there and not voided. */
  readonly visible: number;
  readonly failures: readonly string[];
}

export interface KillReport {
  readonly rounds: readonly RoundReport[];
  readonly failures: readonly string[];
}

/** A generator of numbers from 0 up to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let counter = 0;
  return () => {
    counter += 1;
    return createHash('md5').update(`${seed} ${counter}`).digest().readUInt32LE() / 2 ** 32;
  };
}

/** Runs the rounds over one new file, and looks at the whole file at the end. */
export async function killRounds(options: KillOptions): Promise<KillReport> {
  const { file } = options;
  const rounds: RoundReport[] = [];
  let server: LrsProcess | undefined;
  try {
    const authorization = await makeKey(file);
    server = await startLrsProcess(file);
    for (let round = 1; round <= options.rounds; round += 1) {
      const played = await playRound(round, server, authorization, options);
      server = played.next;
      rounds.push(played.report);
      options.onRound?.(played.report);
    }
    const failures = rounds.flatMap(({ round, failures: list }) =>
      list.map((text) => `Round ${round}: ${text}`),
    );
    const visible = rounds.reduce((sum, round) => sum + round.visible, 0);
    failures.push(...(await checkWhole(server, file, authorization, visible)));
    return { rounds, failures };
  } finally {
    await server?.kill();
  }
}

async function playRound(
  round: number,
  server: LrsProcess,
  authorization: string,
  { file, seed, connections }: KillOptions,
): Promise<{ report: RoundReport; next: LrsProcess }> {
  const random = randomFrom(seed * 1000 + round);
  const vocabulary = vocabularyOf(seed, round);
  const journal: Journal = { batches: [], documents: [], surprises: [] };
  const load = Array.from({ length: connections }, (_, index) => {
    const name = `penulis-${round}-${index}`;
    let count = 0;
    const newId = (): string => {
      count += 1;
      return uuidFrom(`${seed} ${name} ${count}`);
    };
    return writeUntilKilled(
      {
        port: server.port,
        authorization,
        vocabulary,
        random: randomFrom(seed * 1_000_000 + round * 1000 + index),
        newId,
        name,
      },
      journal,
    );
  });
  const loadMilliseconds = Math.round(200 + random() * 800);
  await new Promise((resolve) => setTimeout(resolve, loadMilliseconds));
  await server.kill();
  await Promise.all(load);
  const failures = [...journal.surprises];
  if (server.errors() !== '') failures.push(`the process printed: ${server.errors()}`);

  // Now and then the next one is killed as well, while it is still starting.
  if (random() < 0.3)
    await startLrsProcess(file, { killAfter: random() * 250 }).then(
      (early) => early.kill(),
      () => {},
    );
  const next = await startLrsProcess(file);
  const findings = await checkRound(next.port, authorization, journal, vocabulary);
  failures.push(...findings.failures);
  const acknowledged = journal.batches.filter((batch) => batch.acknowledged);
  return {
    next,
    report: {
      round,
      loadMilliseconds,
      startMilliseconds: Math.round(next.startMilliseconds),
      acknowledgedStatements: acknowledged.reduce((sum, { statements }) => sum + statements.length, 0),
      unanswered: journal.batches.length - acknowledged.length,
      documents: journal.documents.length,
      visible: findings.visible,
      failures,
    },
  };
}

function vocabularyOf(seed: number, round: number): Vocabulary {
  const list = (length: number, name: (index: number) => string): string[] =>
    Array.from({ length }, (_, index) => name(index));
  return {
    agents: list(8, (index) => `guru-${round}-${index}`),
    verbs: list(4, (index) => `http://example.com/verbs/${round}-${index}`),
    registrations: list(6, (index) => uuidFrom(`${seed} registration ${round} ${index}`)),
  };
}

function uuidFrom(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** After all rounds: the file is sound, and one walk finds each round's statements, once each. */
async function checkWhole(
  server: LrsProcess,
  file: string,
  authorization: string,
  visible: number,
): Promise<string[]> {
  const failures: string[] = [];
  const { ids, repeated, fault } = await walkOverAll(server.port, authorization);
  if (fault !== undefined) failures.push(fault);
  if (repeated > 0) failures.push(`${repeated} statements came twice in one walk`);
  if (ids.size !== visible)
    failures.push(`a walk over everything finds ${ids.size} statements instead of ${visible}`);
  const code = await server.stop();
  if (code !== 0) failures.push(`The server ended with ${code} when it was told to stop.`);
  const database = new Database(file, { readonly: true });
  const verdict = database.pragma('integrity_check', { simple: true });
  database.close();
  if (verdict !== 'ok') failures.push(`integrity_check: ${String(verdict)}`);
  return failures;
}
