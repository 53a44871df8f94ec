// The requests that an outbox makes of its LRS (xAPI-Communication 2.1).
import type { Statement } from '../../vocabulary/statements.ts';
import { sameEvent } from './batch.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** A request that hangs longer than this counts as failed, in ms. */
const patience = 30_000;

export interface LrsAccess {
  /** Base address of the LRS, with or without a slash at its end. */
  endpoint: string;
  /** Value of the Authorization header. */
  authorization: string;
  fetch?: typeof fetch;
}

export interface Requests {
  /**
   * Sends statements at once. Never rejects.
   * @param keepalive whether the request outlives the page, for which all of a page's share 64 KiB
   * @param refusals further answers with which this LRS refuses statements for good
   * @returns what its answer means, and the code of it if there was one
   */
  send(
    batch: readonly Statement[],
    keepalive: boolean,
    refusals?: readonly number[],
  ): Promise<{ verdict: Verdict; status?: number }>;
  /** Whether the LRS holds this very statement. Where reading isn't allowed, the id, which only we make, tells enough. */
  holds(statement: Statement): Promise<boolean>;
}

/** Makes the requests of one outbox. */
export function requestsTo(lrs: LrsAccess): Requests {
  const ask = lrs.fetch ?? ((...request) => fetch(...request));
  const address = `${lrs.endpoint.replace(/\/*$/, '/')}statements`;
  const headers = { Authorization: lrs.authorization, 'X-Experience-API-Version': '1.0.3' };
  return {
    async send(batch, keepalive, refusals) {
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), patience);
      try {
        const response = await ask(address, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(batch),
          credentials: 'omit',
          signal: abort.signal,
          ...(keepalive ? { keepalive } : {}),
        });
        const ids = batch.map(({ id }) => id);
        return { verdict: await verdictOf(response, ids, refusals), status: response.status };
      } catch (error) {
        return { verdict: { kind: 'later', reason: String(error) } };
      } finally {
        clearTimeout(timer);
      }
    },
    async holds(statement) {
      try {
        const response = await ask(`${address}?statementId=${statement.id}`, {
          headers,
          credentials: 'omit',
        });
        return !response.ok || sameEvent(statement, (await response.json()) as Partial<Statement>);
      } catch {
        return true;
      }
    },
  };
}
