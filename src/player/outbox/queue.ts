// The statements that wait, in order: this window's view of what the store keeps, and what the store has no room for.
import type { Statement } from '../../vocabulary/statements.ts';
import { logTrouble } from '../log.ts';
import type { SetAside, StatementStore } from './store.ts';

/** A statement in the queue. */
export interface Waiting {
  readonly statement: Statement;
  /** Whether the store has it; undefined while that was asked for and not answered. */
  kept: boolean | undefined;
  /** Whether it was put here, and not found in the store. */
  readonly own: boolean;
  /** Whether a request with it is under way. */
  flying: boolean;
  /** Those who keep it elsewhere until it is safe. */
  readonly heirs: (() => void)[];
}

/** Hears how many statements wait. @param unkept how many of them only this window knows */
export type OnWaiting = (waiting: number, unkept: number) => void;

export class StatementQueue {
  readonly #store: StatementStore;
  readonly #onWaiting: OnWaiting | undefined;
  /** What earlier launches have left is in front. */
  #queue: Waiting[] = [];
  /** Ids of what has left the queue, which the store may still have. */
  readonly #gone = new Set<string>();
  /** What was refused and couldn't be set aside on the device. */
  readonly #refused: SetAside[] = [];
  #keeping: Promise<void>;
  #openings: number;
  #told = '';

  /** Begins with what the store has. */
  constructor(store: StatementStore, onWaiting: OnWaiting | undefined) {
    this.#store = store;
    this.#onWaiting = onWaiting;
    this.#openings = store.openings;
    this.#keeping = this.takeUp();
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  /** Ends when the store has answered to everything that was put so far. */
  get kept(): Promise<void> {
    return this.#keeping;
  }

  /** What may go out: the store has answered to it and to all before it. */
  get ready(): readonly Waiting[] {
    const end = this.#queue.findIndex(({ kept }) => kept === undefined);
    return end < 0 ? this.#queue : this.#queue.slice(0, end);
  }

  /** What isn't under way. */
  get resting(): readonly Waiting[] {
    return this.#queue.filter(({ flying }) => !flying);
  }

  get flying(): readonly Waiting[] {
    return this.#queue.filter(({ flying }) => flying);
  }

  /** Those of a batch that wait and aren't under way. */
  idle(batch: readonly Waiting[]): readonly Waiting[] {
    return batch.filter((waiting) => !waiting.flying && this.#queue.includes(waiting));
  }

  /** Adds a statement, once. @returns resolves when it is safe: the device has it, or the LRS has answered */
  put(statement: Statement): Promise<void> {
    const known = this.#queue.find((waiting) => waiting.statement.id === statement.id);
    if (known?.kept) return Promise.resolve();
    const waiting = known ?? { statement, kept: undefined, own: true, flying: false, heirs: [] };
    const safe = new Promise<void>((resolve) => waiting.heirs.push(resolve));
    if (known) return safe;
    this.#queue.push(waiting);
    this.#tell();
    this.#keeping = Promise.all([this.#keeping, this.#keep(waiting)]).then(() => undefined);
    return safe;
  }

  /** Takes up what the store has and this window doesn't know: earlier launches and other tabs have left it. */
  async takeUp(): Promise<void> {
    try {
      const stored = await this.#store.all();
      const known = new Set(this.#queue.map(({ statement }) => statement.id));
      const found = stored.filter(({ id }) => !known.has(id) && !this.#gone.has(id));
      this.#queue.unshift(
        ...found.map((statement) => ({ statement, kept: true, own: false, flying: false, heirs: [] })),
      );
      this.#tell();
    } catch (error) {
      logTrouble('The statements of earlier launches could not be read', error);
    }
  }

  /** There may be room now for what could not be kept; the first that still can't be speaks for all. */
  async keepAgain(): Promise<void> {
    for (const waiting of this.#queue.filter(({ kept }) => kept === false)) {
      await this.#keep(waiting);
      if (!waiting.kept) return;
    }
  }

  /** Takes out of the queue what another tab has delivered or set aside. @param batch to look for */
  async dropSettled(batch: readonly Waiting[]): Promise<void> {
    const kept = batch.filter((one) => one.kept);
    const ids = kept.map(({ statement }) => statement.id);
    const there = new Set(await this.#store.stillWaiting(ids).catch(() => ids));
    const missing = kept.filter(({ statement }) => !there.has(statement.id));
    if (this.#store.openings === this.#openings) return this.#leave(missing, inherit);
    // What is missing now may be lost, so it isn't settled: everything that the store may have lost is kept anew.
    this.#openings = this.#store.openings;
    for (const waiting of this.#queue) if (waiting.kept) waiting.kept = false;
    await this.keepAgain();
  }

  /** The LRS has them. */
  async delivered(batch: readonly Waiting[]): Promise<void> {
    this.#leave(batch, inherit);
    await this.#store
      .remove(batch.map(({ statement }) => statement.id))
      .catch((error: unknown) => logTrouble('Delivered statements stay in the box and go out again', error));
  }

  /** The LRS has refused it for good. */
  async setAside(waiting: Waiting, reason: string): Promise<void> {
    const { statement } = waiting;
    logTrouble(`The LRS refuses statement ${statement.id} for good: ${reason}`);
    this.#leave([waiting]);
    try {
      if (!waiting.kept) await this.#store.add(statement);
      await this.#store.setAside(statement.id, reason);
      inherit(waiting);
    } catch (error) {
      logTrouble('A refused statement could not be set aside', error);
      this.#refused.push({ statement, reason });
    }
  }

  async aside(): Promise<SetAside[]> {
    return [...(await this.#store.aside()), ...this.#refused];
  }

  async #keep(waiting: Waiting): Promise<void> {
    waiting.kept = undefined;
    try {
      await this.#store.add(waiting.statement);
      waiting.kept = true;
      inherit(waiting);
    } catch (error) {
      waiting.kept = false;
      logTrouble('A statement could not be kept on this device; it waits in this window', error);
    }
    this.#tell();
  }

  #leave(batch: readonly Waiting[], each: (waiting: Waiting) => void = () => undefined): void {
    this.#queue = this.#queue.filter((waiting) => !batch.includes(waiting));
    for (const waiting of batch) {
      this.#gone.add(waiting.statement.id);
      each(waiting);
    }
    this.#tell();
  }

  #tell(): void {
    const waiting = this.#queue.length;
    const unkept = this.#queue.filter(({ kept }) => kept === false).length;
    const told = `${waiting} ${unkept}`;
    if (told === this.#told) return;
    this.#told = told;
    this.#onWaiting?.(waiting, unkept);
  }
}

/** The statement is safe: whoever has kept it elsewhere may forget it. */
function inherit({ heirs }: Waiting): void {
  for (const heir of heirs.splice(0)) heir();
}
