// The statement outbox: a statement is kept on the device before it is sent, goes out in order, and stays until the LRS has
// confirmed it. Its UUID makes sending twice harmless, so whatever is in doubt is sent again; but tabs take turns, and ask
// the store what still waits, so that there is seldom a doubt.
//
// Requests are small enough to outlive the page. So when the page goes away, what is under way goes on, and only the rest
// is handed to the browser, as far as it takes it; the answers find nobody, and the next launch, for which all of that is
// still in the box, sends it again. That rest may overtake what is under way; to hold it back would be to lose it for this
// launch. A beacon can't stand in for such a request: it carries no Authorization header.
import type { Statement } from '../../vocabulary/statements.ts';
import { logTrouble } from '../log.ts';
import { bytesOf, fitting } from './batch.ts';
import { type OnWaiting, StatementQueue, type Waiting } from './queue.ts';
import { type LrsAccess, type Requests, requestsTo } from './requests.ts';
import type { SetAside, StatementStore } from './store.ts';
import type { Later, Verdict } from './verdict.ts';

/** Browsers let all keepalive requests of a page carry 64 KiB together; the other half is for the memory with the works. */
const keepaliveBytes = 32_000;
/** A request takes so much of that at most, so that there is room for another one on leaving. */
const batchBytes = 20_000;
const firstDelay = 2_000;
const longestDelay = 300_000;

export interface OutboxOptions extends LrsAccess {
  store: StatementStore;
  onWaiting?: OnWaiting;
  /** Hears that a statement has left the box: the LRS has it, or refuses it for good. */
  onSettled?: (statement: Statement, delivered: boolean) => void;
  /** Further answers with which the LRS refuses a statement for good. */
  refusals?: readonly number[];
  /** Whether no other tab works on this box, so that on leaving what an earlier launch has left goes first. */
  isSole?: boolean;
  /**
   * Hears that the LRS takes nothing more with these credentials (401). Given, that ends the sending, and what waits stays
   * in the box; otherwise it is tried again.
   */
  onUnauthorized?: () => void;
  /** 0 ≤ x < 1, for the jitter. */
  random?: () => number;
}

export interface Outbox {
  /**
   * Takes a statement; it will be kept, then sent. Never throws or rejects.
   * @returns resolves when the statement needn't be kept by anybody else: the device has it, or the LRS has answered
   */
  put(statement: Statement): Promise<void>;
  /** Tries now instead of waiting for the next turn, unless the last try was a moment ago. */
  hurry(): void;
  /** The page goes away: hands the browser what fits into one request that outlives it. */
  leave(): void;
  /** What the LRS has refused for good. */
  aside(): Promise<SetAside[]>;
  /** Resolves when nothing is under way: all delivered, or waiting for the next turn. */
  idle(): Promise<void>;
}

/** Opens an outbox and goes on with what an earlier launch has left. */
export function openOutbox(options: OutboxOptions): Outbox {
  return new StatementOutbox(options);
}

class StatementOutbox implements Outbox {
  readonly #options: OutboxOptions;
  readonly #requests: Requests;
  readonly #queue: StatementQueue;
  #sending: Promise<void> | undefined;
  /** Ends when what was handed over on leaving has been answered. */
  #leaving: Promise<unknown> | undefined;
  #failures = 0;
  /** When the last try has failed, and how long after that nothing may hurry, in ms. */
  #failedAt = 0;
  #rest = 0;
  /** Whether nothing goes out any more. */
  #ended = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#requests = requestsTo(options);
    this.#queue = new StatementQueue(options.store, options.onWaiting);
    this.#send();
  }

  put(statement: Statement): Promise<void> {
    const safe = this.#queue.put(statement);
    // While a retry is due, a new statement waits its turn like the others.
    if (this.#timer === undefined) this.#send();
    return safe;
  }

  hurry(): void {
    const since = Date.now() - this.#failedAt;
    // A clock that was set back makes nobody wait.
    const rest = this.#timer === undefined || since < 0 ? 0 : Math.max(0, this.#rest - since);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (rest > 0) this.#sendAfter(rest);
    else this.#send();
  }

  leave(): void {
    if (this.#ended) return;
    const room = keepaliveBytes - bytesOf(this.#queue.flying);
    const { resting } = this.#queue;
    // What other tabs and launches have put is theirs, or the next one's.
    const mine = this.#options.isSole ? resting : resting.filter(({ own }) => own);
    const batch = fitting(mine, room);
    if (batch.length === 0) return;
    // Nobody can wait here for the store or for other tabs. Nothing is taken out of the box: only an answer does that.
    const leaving = Promise.all([this.#leaving, this.#deliver(batch)]).then(([, later]) => {
      if (this.#leaving === leaving) this.#leaving = undefined;
      if (later && this.#timer === undefined) this.#wait(later);
    });
    this.#leaving = leaving;
  }

  aside(): Promise<SetAside[]> {
    return this.#queue.aside();
  }

  async idle(): Promise<void> {
    await this.#queue.kept;
    while (this.#sending) await this.#sending;
  }

  #send(): void {
    if (this.#ended) return;
    this.#sending ??= this.#drain()
      .catch((error: unknown) => this.#wait({ kind: 'later', reason: String(error) }))
      .then(() => {
        this.#sending = undefined;
        // Something may have come just when the last turn was over.
        if (!this.#queue.isEmpty && this.#timer === undefined) this.#send();
      });
  }

  async #drain(): Promise<void> {
    await this.#queue.kept;
    while (this.#timer === undefined && !this.#ended) {
      if (this.#queue.isEmpty) await this.#queue.takeUp();
      if (this.#queue.isEmpty) return;
      const later = await this.#options.store.alone(() => this.#turn());
      if (later) this.#wait(later);
    }
  }

  /** Sends a batch, while no other tab does. @returns when to go on if it has to wait */
  async #turn(): Promise<Later | undefined> {
    await this.#queue.kept;
    await this.#leaving;
    // What was tried on leaving has to wait.
    if (this.#timer !== undefined) return undefined;
    await this.#queue.keepAgain();
    const { ready } = this.#queue;
    const fit = fitting(ready, batchBytes);
    const batch = fit.length > 0 ? fit : ready.slice(0, 1);
    await this.#queue.dropSettled(batch);
    return this.#deliver(batch);
  }

  /** Delivers of a batch what waits, in parts if something in it is refused. @returns when to go on if it has to wait */
  async #deliver(chosen: readonly Waiting[]): Promise<Later | undefined> {
    // Another tab may have settled some, and on leaving some may have been handed over.
    const batch = this.#queue.idle(chosen);
    const [only] = batch;
    if (!only) return undefined;
    const verdict = await this.#ask(batch);
    if (verdict.kind === 'later') return verdict;
    if (verdict.kind === 'delivered') return void (await this.#done(batch));
    if (verdict.kind === 'partly') {
      const { ids } = verdict;
      await this.#done(batch.filter(({ statement }) => ids.includes(statement.id.toLowerCase())));
      return { kind: 'later', reason: 'the LRS confirms only some of these statements' };
    }
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      return (await this.#deliver(batch.slice(0, half))) ?? (await this.#deliver(batch.slice(half)));
    }
    if (verdict.kind === 'refused') await this.#refuse(only, verdict.reason);
    else if (await this.#requests.holds(only.statement)) await this.#done(batch);
    else await this.#refuse(only, '409: the LRS holds another statement under this id');
    return undefined;
  }

  async #ask(batch: readonly Waiting[]): Promise<Verdict> {
    const { refusals, onUnauthorized } = this.#options;
    const keepalive = bytesOf(batch) <= keepaliveBytes;
    for (const waiting of batch) waiting.flying = true;
    const statements = batch.map(({ statement }) => statement);
    const { verdict, status } = await this.#requests.send(statements, keepalive, refusals);
    for (const waiting of batch) waiting.flying = false;
    if (status === 401 && onUnauthorized && !this.#ended) {
      this.#ended = true;
      onUnauthorized();
    }
    return verdict;
  }

  async #done(batch: readonly Waiting[]): Promise<void> {
    this.#failures = 0;
    for (const { statement } of batch) this.#options.onSettled?.(statement, true);
    await this.#queue.delivered(batch);
  }

  async #refuse(waiting: Waiting, reason: string): Promise<void> {
    this.#failures = 0;
    this.#options.onSettled?.(waiting.statement, false);
    await this.#queue.setAside(waiting, reason);
  }

  /** Backs off with jitter, so that a school's devices don't all come back at the same moment. */
  #wait({ reason, wait, rarely }: Later): void {
    if (this.#ended) return;
    const jitter = (this.#options.random ?? Math.random)();
    const ceiling = rarely ? longestDelay : Math.min(longestDelay, firstDelay * 2 ** this.#failures);
    const delay = wait === undefined ? ceiling * (0.5 + jitter / 2) : wait * (1 + jitter / 4);
    this.#failures++;
    this.#failedAt = Date.now();
    this.#rest = wait ?? Math.min(delay, firstDelay);
    logTrouble(`Statements wait ${Math.round(delay / 1000)} s: ${reason}`);
    this.#sendAfter(delay);
  }

  #sendAfter(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#send();
    }, delay);
  }
}
