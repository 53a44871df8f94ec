// Events: new statements as Server-Sent Events (WHATWG HTML 9.2), for whoever wants to see them as they come. It is no
// part of the standard and stands beside its resources. A listener is a walk over the log that waits at its end: one that
// is slow, or was away, falls behind on disk and takes no more memory than a page.

import { demand } from '../access/scopes.ts';
import { demandStanding } from '../access/standing.ts';
import { invalid, XapiError } from '../http/errors.ts';
import type { Handler, Resource, Services, XapiRequest } from '../http/exchange.ts';
import { onlyParameters } from '../http/parameters.ts';
import { formatTimestamp, parseTimestamp } from '../statement/timestamp.ts';
import { isFullPage, type Store, type StoredStatement } from '../store/port.ts';
import { oneLine } from './export/lines.ts';
import { confinement, present } from './statements/get.ts';
import { filterParameters, readFilters, readFormat } from './statements/query.ts';

/** Every parameter of the resource; a tail has no end and one direction. */
export const eventParameters = [
  ...filterParameters.filter((name) => name !== 'until' && name !== 'ascending'),
  'format',
] as const;

/** Most statements that a listener holds in memory. */
const pageSize = 50;
/** A listener looks for news ten times a second at most: under load it gets more at once instead of asking more often. */
const restMillis = 100;
/** How long a client should wait before it connects again. */
const retryMillis = 3000;

/**
 * Makes the resource; its listeners are counted together.
 * @param heartbeatMillis after how long a silence a comment says that the connection lives; 15 s is less than proxies allow
 */
export function eventsResource(heartbeatMillis = 15_000): Resource {
  let listeners = 0;

  /**
   * Streams the statements stored after the position in Last-Event-ID, else after `since`, else from now on, each as an
   * event whose id is its `stored`. Filters hold as of the moment an event is sent; a statement voided before isn't sent.
   */
  const getEvents: Handler = async (request, services) => {
    demand(request.key, 'read own statements');
    onlyParameters(request.query, eventParameters);
    const filters = readFilters(request.query, request.version);
    const format = readFormat(request.query);
    const since = readPosition(request) ?? filters.since ?? (await services.store.consistentThrough());
    // Proxies that collect an answer before they pass it on would keep events back.
    const headers = { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' };
    if (request.method === 'HEAD') return { status: 200, headers };
    const { maxListeners } = services;
    if (listeners >= maxListeners) {
      throw new XapiError(
        503,
        `${maxListeners} listeners are connected already; try again later`,
        undefined,
        30,
      );
    }
    listeners += 1;
    request.onClosed(() => {
      listeners -= 1;
    });
    const read = reader(since, filters, request, services);
    const toEvents = async (page: readonly StoredStatement[]): Promise<string> => {
      const texts = await present(page, { format }, request, services);
      return page
        .map(({ stored }, i) => `${idLine(stored)}data: ${oneLine(texts[i]?.toString() ?? '')}\n\n`)
        .join('');
    };
    const alarm = openAlarm(services.store, request);
    return { status: 200, headers, body: tail(since, read, toEvents, alarm, heartbeatMillis) };
  };
  return { GET: getEvents };
}

/** Positions are times of storing: unique, in order, and good for `since` anywhere else. */
const idLine = (stored: number): string => `id: ${formatTimestamp(stored)}\n`;

function readPosition(request: XapiRequest): number | undefined {
  const text = request.header('last-event-id');
  if (text === undefined || text === '') return undefined;
  return (
    parseTimestamp(text) ?? invalid('Last-Event-ID', 'must be the id of an event, as this LRS has sent it')
  );
}

/** Reads the next statements each time it is called, at most a page; fewer when the end of the log is reached. */
function reader(
  since: number,
  filters: ReturnType<typeof readFilters>,
  request: XapiRequest,
  { store }: Services,
): () => Promise<StoredStatement[]> {
  const authority = confinement(request);
  const query = { ...filters, ascending: true, limit: pageSize };
  let cursor = 0;
  return async () => {
    await demandStanding(request.key, store);
    const bound = await store.lastSeq();
    if (bound <= cursor) return [];
    const page = await store.queryStatements({
      ...query,
      bound,
      // A position in the log is quicker to find than a time.
      ...(cursor === 0 ? { since } : { cursor }),
      ...(authority === undefined ? {} : { authority }),
    });
    // What was looked through is not looked through again.
    cursor = isFullPage(page, pageSize) ? (page.at(-1)?.seq ?? bound) : bound;
    return page;
  };
}

/** The events as text; ends when the client has gone. */
async function* tail(
  since: number,
  read: () => Promise<StoredStatement[]>,
  toEvents: (page: readonly StoredStatement[]) => Promise<string>,
  alarm: Alarm,
  heartbeatMillis: number,
): AsyncGenerator<string> {
  // A position without data: whoever is cut off before the first event loses nothing either.
  yield `retry: ${retryMillis}\n${idLine(since)}\n`;
  let spoken = Date.now();
  while (!alarm.isOff) {
    alarm.reset();
    const page = await read();
    const isOverdue = Date.now() - spoken >= heartbeatMillis;
    if (page.length > 0) yield await toEvents(page);
    else if (isOverdue) yield ':\n\n';
    if (page.length > 0 || isOverdue) spoken = Date.now();
    if (isFullPage(page, pageSize)) continue;
    await new Promise((resolve) => setTimeout(resolve, restMillis));
    await alarm.rings(Math.max(0, spoken + heartbeatMillis - Date.now()));
  }
}

/** Wakes one listener when something has been stored and when its client has gone. */
interface Alarm {
  readonly isOff: boolean;
  /** Forgets what has rung so far. */
  reset(): void;
  /** Resolves when it rings, at once if it has rung since the last reset; at the latest after this many milliseconds. */
  rings(millis: number): Promise<void>;
}

function openAlarm(store: Store, request: XapiRequest): Alarm {
  let isOff = false;
  let hasRung = false;
  let wake = (): void => {};
  const ring = (): void => {
    hasRung = true;
    wake();
  };
  const stop = store.onStored(ring);
  request.onClosed(() => {
    isOff = true;
    stop();
    ring();
  });
  return {
    get isOff() {
      return isOff;
    },
    reset() {
      hasRung = isOff;
    },
    async rings(millis) {
      if (hasRung) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, millis);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
