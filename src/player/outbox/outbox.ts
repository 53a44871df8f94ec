// The statement outbox: a statement is kept on the device before it is sent, goes out in order, and stays until the
// LRS has confirmed it. Its UUID makes sending twice harmless, so whatever is in doubt is sent again.
import type { Statement } from '../../vocabulary/statements.ts';
import { logTrouble } from '../log.ts';
import type { StatementStore } from './store.ts';
import { type Verdict, verdictOf } from './verdict.ts';

const batchSize = 25;
/** Browsers let all keepalive requests of a page carry 64 KiB together; the other half is for the memory with the works. */
const keepaliveBytes = 28_000;
/** A request that hangs longer than this counts as failed, in ms. */
const patience = 30_000;
const firstDelay = 2_000;
const longestDelay = 300_000;

export interface OutboxOptions {
  store: StatementStore;
  /** Base address of the LRS, with or without a slash at its end. */
  endpoint: string;
  /** Value of the Authorization header. */
  authorization: string;
  /** Hears how many statements are waiting, whenever that changes. */
  onWaiting?: (waiting: number) => void;
  /** Hears that a statement has left the box: the LRS has it, or refuses it for good. */
  onSettled?: (statement: Statement, delivered: boolean) => void;
  /** Further answers with which the LRS refuses a statement for good. */
  refusals?: readonly number[];
  /**
   * Every request outlives the page, so that on leaving only what isn't under way goes out: for an LRS that minds
   * hearing the same statement twice.
   */
  once?: boolean;
  /**
   * Hears that the LRS takes nothing more with these credentials (401). Given, that ends the sending, and what waits stays
   * in the box; otherwise it is tried again.
   */
  onUnauthorized?: () => void;
  fetch?: typeof fetch;
  /** 0 ≤ x < 1, for the jitter. */
  random?: () => number;
}

export interface Outbox {
  /** Takes a statement; it will be kept, then sent. Never throws. */
  put(statement: Statement): void;
  /** Tries at once instead of waiting for the next turn. */
  hurry(): void;
  /** The page goes away: hands the browser what fits into one request that outlives it. */
  leave(): void;
  /** Resolves when nothing is under way: all delivered, or waiting for the next turn. */
  idle(): Promise<void>;
}

/** Opens an outbox and goes on with what an earlier launch has left. */
export function openOutbox(options: OutboxOptions): Outbox {
  return new StatementOutbox(options);
}

class StatementOutbox implements Outbox {
  readonly #options: OutboxOptions;
  readonly #fetch: typeof fetch;
  readonly #address: string;
  /** Waiting statements in order; the store's are in front. */
  #queue: Statement[] = [];
  /** Ends when everything put so far is kept; sending waits for it. */
  #kept: Promise<void>;
  #sending: Promise<void> | undefined;
  /** Ids of the statements that are under way. */
  readonly #flying = new Set<string>();
  /** Ends when what was handed over on leaving has been answered. */
  #leaving: Promise<unknown> | undefined;
  #failures = 0;
  /** Whether nothing goes out any more. */
  #ended = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#fetch = options.fetch ?? ((...request) => fetch(...request));
    this.#address = `${options.endpoint.replace(/\/*$/, '/')}statements`;
    this.#kept = this.#readStore();
    this.hurry();
  }

  put(statement: Statement): void {
    this.#queue.push(statement);
    this.#tell();
    this.#kept = Promise.all([this.#kept, this.#keep(statement)]).then(() => undefined);
    // While a retry is due, a new statement waits its turn like the others.
    if (this.#timer === undefined) this.#send();
  }

  hurry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#send();
  }

  leave(): void {
    if (this.#ended) return;
    const { once } = this.#options;
    const batch = once
      ? fitting(
          this.#queue.filter(({ id }) => !this.#flying.has(id)),
          this.#flying.size > 0 ? keepaliveBytes / 2 : keepaliveBytes,
        )
      : fitting(this.#queue, keepaliveBytes);
    if (batch.length === 0) return;
    // Nothing is taken out of the box: only an answer does that, and there may be nobody to read it.
    if (once) {
      const leaving = Promise.all([this.#leaving, this.#deliver(batch)]).then(([, later]) => {
        if (this.#leaving === leaving) this.#leaving = undefined;
        if (later && this.#timer === undefined) this.#wait(later);
      });
      this.#leaving = leaving;
    } else this.#post(batch, { keepalive: true }).catch(() => undefined);
  }

  async idle(): Promise<void> {
    await this.#kept;
    while (this.#sending) await this.#sending;
  }

  async #readStore(): Promise<void> {
    try {
      const known = new Set(this.#queue.map((statement) => statement.id));
      const stored = await this.#options.store.all();
      this.#queue = [...stored.filter((statement) => !known.has(statement.id)), ...this.#queue];
      this.#tell();
    } catch (error) {
      logTrouble('The statements of earlier launches could not be read', error);
    }
  }

  async #keep(statement: Statement): Promise<void> {
    try {
      await this.#options.store.add(statement);
    } catch (error) {
      logTrouble('A statement could not be kept on this device; it waits in this window', error);
    }
  }

  #send(): void {
    if (this.#ended) return;
    this.#sending ??= this.#drain().finally(() => {
      this.#sending = undefined;
    });
  }

  async #drain(): Promise<void> {
    await this.#kept;
    await this.#leaving;
    while (this.#queue.length > 0 && this.#timer === undefined) {
      const later = await withLock(() => this.#deliver(this.#next()));
      if (later) {
        this.#wait(later);
        return;
      }
      this.#failures = 0;
      await this.#kept;
      await this.#leaving;
    }
  }

  /** The statements that go next. */
  #next(): Statement[] {
    const batch = this.#options.once ? fitting(this.#queue, keepaliveBytes / 2) : [];
    return batch.length > 0 ? batch : this.#queue.slice(0, this.#options.once ? 1 : batchSize);
  }

  /** Delivers a batch, in parts if something in it is refused. @returns when to go on if it has to wait */
  async #deliver(batch: Statement[]): Promise<{ reason: string; wait?: number } | undefined> {
    if (batch.length === 0) return undefined;
    const verdict = await this.#ask(batch);
    const [only] = batch;
    if (verdict.kind === 'later') return verdict;
    if (verdict.kind === 'delivered') return void (await this.#done(batch));
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      return (await this.#deliver(batch.slice(0, half))) ?? (await this.#deliver(batch.slice(half)));
    }
    if (!only) return undefined;
    if (verdict.kind === 'refused') return void (await this.#setAside(only, verdict.reason));
    const same = await this.#isThereAlready(only);
    if (same) await this.#done(batch);
    else await this.#setAside(only, '409: the LRS holds another statement under this id');
    return undefined;
  }

  async #ask(batch: readonly Statement[]): Promise<Verdict> {
    const { once, refusals, onUnauthorized } = this.#options;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patience);
    for (const { id } of batch) this.#flying.add(id);
    try {
      const how = { signal: abort.signal, ...(once && fits(batch) ? { keepalive: true } : {}) };
      const response = await this.#post(batch, how);
      if (response.status === 401 && onUnauthorized && !this.#ended) {
        this.#ended = true;
        onUnauthorized();
      }
      return await verdictOf(response, refusals);
    } catch (error) {
      return { kind: 'later', reason: String(error) };
    } finally {
      clearTimeout(timer);
      for (const { id } of batch) this.#flying.delete(id);
    }
  }

  #post(batch: readonly Statement[], how: RequestInit): Promise<Response> {
    return this.#fetch(this.#address, {
      method: 'POST',
      headers: { ...this.#headers(), 'Content-Type': 'application/json' },
      body: JSON.stringify(batch),
      credentials: 'omit',
      ...how,
    });
  }

  #headers(): Record<string, string> {
    return { Authorization: this.#options.authorization, 'X-Experience-API-Version': '1.0.3' };
  }

  /** Whether the LRS holds this very statement. Where reading isn't allowed, the id, which only we make, tells enough. */
  async #isThereAlready(statement: Statement): Promise<boolean> {
    try {
      const response = await this.#fetch(`${this.#address}?statementId=${statement.id}`, {
        headers: this.#headers(),
        credentials: 'omit',
      });
      return !response.ok || sameEvent(statement, (await response.json()) as Partial<Statement>);
    } catch {
      return true;
    }
  }

  async #done(batch: readonly Statement[]): Promise<void> {
    const ids = batch.map((statement) => statement.id);
    this.#queue = this.#queue.filter((statement) => !ids.includes(statement.id));
    for (const statement of batch) this.#options.onSettled?.(statement, true);
    this.#tell();
    await this.#options.store
      .remove(ids)
      .catch((error: unknown) => logTrouble('Delivered statements stay in the box and go out again', error));
  }

  async #setAside(statement: Statement, reason: string): Promise<void> {
    logTrouble(`The LRS refuses statement ${statement.id} for good: ${reason}`);
    this.#queue = this.#queue.filter((waiting) => waiting !== statement);
    this.#options.onSettled?.(statement, false);
    this.#tell();
    await this.#options.store
      .setAside(statement.id, reason)
      .catch((error: unknown) => logTrouble('A refused statement could not be set aside', error));
  }

  /** Backs off with full jitter, so that a school's devices don't all come back at the same moment. */
  #wait({ reason, wait }: { reason: string; wait?: number }): void {
    if (this.#ended) return;
    const ceiling = Math.min(longestDelay, firstDelay * 2 ** this.#failures++);
    const delay = wait ?? ceiling * (0.5 + (this.#options.random ?? Math.random)() / 2);
    logTrouble(`Statements wait ${Math.round(delay / 1000)} s: ${reason}`);
    this.#timer = setTimeout(() => this.hurry(), delay);
  }

  #tell(): void {
    this.#options.onWaiting?.(this.#queue.length);
  }
}

/** The first statements, as many as go into one request of so many bytes. */
function fitting(statements: readonly Statement[], limit: number): Statement[] {
  const batch: Statement[] = [];
  let bytes = 2;
  for (const statement of statements) {
    bytes += new Blob([JSON.stringify(statement)]).size + 1;
    if (bytes > limit || batch.length === batchSize) break;
    batch.push(statement);
  }
  return batch;
}

const fits = (batch: readonly Statement[]): boolean => fitting(batch, keepaliveBytes).length === batch.length;

/** Whether two statements tell the same event; an LRS may add to a statement and rewrite how it says things. */
function sameEvent(ours: Statement, theirs: Partial<Statement>): boolean {
  return (
    ours.verb.id === theirs.verb?.id &&
    ours.object.id === theirs.object?.id &&
    Date.parse(ours.timestamp) === Date.parse(theirs.timestamp ?? '') &&
    ours.result?.response === theirs.result?.response &&
    ours.result?.score?.raw === theirs.result?.score?.raw
  );
}

/** Lets only one tab send at a time where the browser can see to that; elsewhere equal ids make it harmless. */
async function withLock<T>(work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return await work();
  let held = false;
  try {
    return await locks.request('kendali:outbox', () => {
      held = true;
      return work();
    });
  } catch (error) {
    // In a sandboxed frame there are locks, but none may be had.
    if (held) throw error;
    return await work();
  }
}
