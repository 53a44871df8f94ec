// What the tests of the outbox share: an LRS behind a bad network, and stores for its statements.
import type { DeviceStore } from '../../src/player/device.ts';
import { windowStore } from '../../src/player/device.ts';
import { deviceStatements } from '../../src/player/outbox/device-store.ts';
import { type Outbox, type OutboxOptions, openOutbox } from '../../src/player/outbox/outbox.ts';
import type { StatementStore } from '../../src/player/outbox/store.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { sampleStatement } from './store-contract.ts';

/**
 * What happens to a request: an answer, with headers; a page or ids that have nothing to do with it; ids of only the first
 * half; a connection that breaks before the LRS has it, or after that; no answer at all.
 */
export type Fault =
  | number
  | { status: number; headers: Record<string, string> }
  | 'html'
  | 'others'
  | 'some'
  | 'lost'
  | 'unheard'
  | 'hangs';

const numberOf = ({ id }: Statement): number => Number.parseInt(id.slice(-12), 10);

export class FakeLrs {
  readonly stored: Statement[] = [];
  readonly requests: { batch: Statement[]; keepalive: boolean; authorization: string }[] = [];
  readonly faults: Fault[];
  /** Ids that it will never take. */
  readonly refused = new Set<string>();
  /** How often it was sent what it had already. */
  repeats = 0;

  constructor(faults: readonly Fault[] = []) {
    this.faults = [...faults];
  }

  fetch: typeof fetch = async (address, init = {}) => {
    const headers = init.headers as Record<string, string>;
    const lookUp = /statementId=(.*)$/.exec(String(address))?.[1];
    if (lookUp) return Response.json(this.stored.find((statement) => statement.id === lookUp) ?? {});
    const batch = JSON.parse(String(init.body)) as Statement[];
    const { Authorization: authorization = '' } = headers;
    this.requests.push({ batch, keepalive: init.keepalive === true, authorization });
    const fault = this.faults.shift();
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    if (fault === 'hangs')
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    if (fault === 'html')
      return new Response('<h1>Login Wi-Fi</h1>', { headers: { 'Content-Type': 'text/html' } });
    if (fault === 'others') return Response.json(['00000000-0000-4000-8000-00000000abcd']);
    if (typeof fault === 'number') return new Response('no', { status: fault });
    if (typeof fault === 'object') return new Response('no', fault);
    if (batch.some((statement) => this.refused.has(statement.id)))
      return new Response('bad statement', { status: 400 });
    const known = (statement: Statement) => this.stored.find((other) => other.id === statement.id);
    if (batch.some((statement) => known(statement) && known(statement)?.verb.id !== statement.verb.id))
      return new Response('conflict', { status: 409 });
    const fresh = batch.filter((statement) => !known(statement));
    this.repeats += batch.length - fresh.length;
    this.stored.push(...fresh);
    if (fault === 'unheard') throw new TypeError('Connection reset');
    const told = fault === 'some' ? batch.slice(0, Math.ceil(batch.length / 2)) : batch;
    return Response.json(told.map((statement) => statement.id.toUpperCase()));
  };

  /** Numbers of the statements that it holds, in the order in which they came. */
  get numbers(): number[] {
    return this.stored.map(numberOf);
  }

  /** Numbers of the statements of all requests. */
  get sent(): number[] {
    return this.requests.flatMap(({ batch }) => batch.map(numberOf));
  }
}

export const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Whose turn it is, for tabs that can lock one another out. */
export function turns(): StatementStore['alone'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** A store that keeps its statements on a device, and changes in some ways. */
export const storeOn = (
  device: DeviceStore = windowStore(),
  changes: Partial<StatementStore> = {},
): StatementStore => ({
  ...deviceStatements('box', device),
  openings: 1,
  alone: (work) => work(),
  ...changes,
});

/** An outbox that waits as briefly as it may. */
export const boxTo = (lrs: FakeLrs, store: StatementStore, more: Partial<OutboxOptions> = {}): Outbox =>
  openOutbox({
    store,
    endpoint: 'https://lrs.example/xapi/',
    authorization: 'Basic a2V5',
    fetch: lrs.fetch,
    random: () => 0,
    ...more,
  });

/** Puts statements with these numbers. */
export function putAll(box: Outbox, numbers: readonly number[], more: Partial<Statement> = {}): void {
  for (const number of numbers) void box.put(sampleStatement(number, more));
}

/** The Web Storage API on a map, with room for so many characters. */
export class FakeStorage implements Storage {
  readonly #texts = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  get length(): number {
    return this.#texts.size;
  }

  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#texts.delete(key);
  }

  clear(): void {
    this.#texts.clear();
  }
}
