// What an LRS takes: how large a request may be, and how many are served at a time.
import { XapiError } from './errors.ts';

export interface Limits {
  /** Most statements in one page of results; default 500. */
  readonly maxPageSize: number;
  /**
   * Most bytes in a document or in the JSON of statements; default 8 MiB. They are held in memory and parsed in one go,
   * while everybody else waits: 8 MiB take some 0.1 s, and are 2,000 statements of 4 KB.
   */
  readonly maxBodyBytes: number;
  /**
   * Most bytes in a multipart/mixed body, statements and attachments together; default 64 MiB. Large attachments are
   * written to the store while they arrive, so this is a limit for the disk rather than for the memory.
   */
  readonly maxMultipartBytes: number;
  /**
   * Most statements in one POST; default 2,000: they are checked and written in one go, which takes about half a second.
   */
  readonly maxBatchSize: number;
  /** Most characters in the path and query of a request; default 8,192. */
  readonly maxUrlLength: number;
  /**
   * Most requests that are served at a time, the next one is answered with 503; default 1,000: what waits for the disk
   * then is written within half a second, and takes some tens of megabytes.
   */
  readonly maxInFlight: number;
  /** Most bytes of bodies that are held in memory at a time, beyond which requests are answered with 503; default 64 MiB. */
  readonly maxHeldBytes: number;
  /** Most listeners to events at a time, the next one is answered with 503; default 100: each asks ten times a second. */
  readonly maxListeners: number;
}

const mebibyte = 1024 * 1024;

const defaults: Limits = {
  maxPageSize: 500,
  maxBodyBytes: 8 * mebibyte,
  maxMultipartBytes: 64 * mebibyte,
  maxBatchSize: 2000,
  maxUrlLength: 8192,
  maxInFlight: 1000,
  maxHeldBytes: 64 * mebibyte,
  maxListeners: 100,
};

/** The limits that are given, and the default for each of the others. */
export function limitsFrom(given: Partial<Limits>): Limits {
  const chosen: { -readonly [Name in keyof Limits]: number } = { ...defaults };
  for (const name of Object.keys(defaults) as (keyof Limits)[]) chosen[name] = given[name] ?? defaults[name];
  return chosen;
}

/**
 * Refuses a URL that is too long.
 * @throws XapiError 414 that names the limit
 */
export function demandShortUrl(url: string, query: URLSearchParams, { maxUrlLength }: Limits): void {
  // A `more` link wraps the query that it came from, and must work when that did.
  const most = query.has('more') ? maxUrlLength * 2 : maxUrlLength;
  if (url.length > most) {
    throw new XapiError(
      414,
      `the URL is longer than ${most} characters; in xAPI 1.0.x a long query can be sent as a form (Communication 1.3)`,
    );
  }
}
