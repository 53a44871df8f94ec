// The load generator, a process of its own: keeps every connection busy with one request after another and measures how
// long each takes.
import { readFileSync } from 'node:fs';
import { connect } from './connection.ts';
import { type Latency, latencyOf } from './latency.ts';
import { answer, tell } from './processes.ts';
import { bytesOf, requestsOf, type Target, type Traffic } from './requests.ts';
import type { Script } from './workload.ts';

export interface Job extends Target {
  readonly connections: number;
  readonly traffic: Traffic;
  /** Seconds that are not measured: compilers and caches warm up. */
  readonly warmUp: number;
  /** Measured seconds, or the number of requests, whichever is given. */
  readonly seconds?: number;
  readonly requests?: number;
  /** Tells a `window` each time that so many requests have been answered. */
  readonly window?: number;
}

export interface Load {
  readonly requests: number;
  /** From the end of the warm-up to the last answer. */
  readonly seconds: number;
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly latency: Latency;
  /** How often each status other than 2xx was answered; `lost` counts connections that broke. */
  readonly failures: Readonly<Record<string, number>>;
  /** Bytes of an answer's body, on average. */
  readonly bodyBytes: number;
  /** CPU of the load generator for each request, in milliseconds. */
  readonly cpuMs: number;
}

/** What is told on the way: the measurement begins, or another window of requests has been answered. */
export type LoadNews =
  | { readonly news: 'measuring' }
  | { readonly news: 'window'; readonly requests: number; readonly rate: number };

let scripts: readonly Script[] = [];

const methods = {
  /** Reads the workload. */
  prepare(scriptsFile: string): void {
    scripts = JSON.parse(readFileSync(scriptsFile, 'utf8')) as Script[];
  },
  run,
  walk,
};
export type LoadMethods = typeof methods;

function run(job: Job): Promise<Load> {
  const next = requestsOf(job, job.traffic, scripts);
  const failures: Record<string, number> = {};
  const fail = (what: string): void => {
    failures[what] = (failures[what] ?? 0) + 1;
  };
  const times: number[] = [];
  let bodyBytes = 0;
  let begun = performance.now();
  let cpu = process.cpuUsage();
  let measuring = false;
  let windowBegun = begun;
  const measure = (): void => {
    measuring = true;
    begun = performance.now();
    windowBegun = begun;
    cpu = process.cpuUsage();
    tell({ news: 'measuring' } satisfies LoadNews);
  };
  const warmUntil = begun + job.warmUp * 1000;
  const { seconds = Infinity, requests = Infinity, window = Infinity } = job;
  const isOver = (now: number): boolean =>
    measuring && (now - begun >= seconds * 1000 || times.length >= requests);
  if (job.warmUp === 0) measure();

  return new Promise((resolve, reject) => {
    let open = job.connections;
    const leave = (): void => {
      open -= 1;
      if (open === 0) resolve(summary());
    };
    const drive = (lossesLeft: number): void => {
      let sentAt = 0;
      const connection = connect(
        job.port,
        false,
        ({ status, bytes }) => {
          const now = performance.now();
          if (measuring && sentAt >= begun) {
            times.push(now - sentAt);
            bodyBytes += bytes;
            if (status < 200 || status > 299) fail(String(status));
            if (times.length % window === 0) {
              const rate = (window * 1000) / (now - windowBegun);
              tell({ news: 'window', requests: times.length, rate } satisfies LoadNews);
              windowBegun = now;
            }
          } else if (!measuring && now >= warmUntil) measure();
          if (!isOver(now)) {
            sentAt = performance.now();
            connection.send(next());
            return;
          }
          connection.close();
          leave();
        },
        (error) => {
          fail('lost');
          if (isOver(performance.now())) leave();
          else if (lossesLeft === 0)
            reject(new Error(`a connection was lost again and again: ${error.message}`));
          else drive(lossesLeft - 1);
        },
      );
      sentAt = performance.now();
      connection.send(next());
    };
    for (let number = 0; number < job.connections; number += 1) drive(20);
  });

  function summary(): Load {
    const elapsed = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const count = Math.max(1, times.length);
    return {
      requests: times.length,
      seconds: elapsed,
      rate: times.length / elapsed,
      latency: latencyOf(times),
      failures,
      bodyBytes: bodyBytes / count,
      cpuMs: (user + system) / 1000 / count,
    };
  }
}

/** Milliseconds of each page of a walk along `more` links. @param pages the most pages to fetch */
async function walk(job: Target & { path: string; pages: number }): Promise<number[]> {
  let hear: { resolve(body: Buffer): void; reject(error: Error): void } | undefined;
  const connection = connect(
    job.port,
    true,
    ({ status, body }) => {
      if (status === 200 && body !== undefined) hear?.resolve(body);
      else hear?.reject(new Error(`a page of the walk was answered with ${status}`));
    },
    (error) => hear?.reject(error),
  );
  const times: number[] = [];
  let path = job.path;
  while (path !== '' && times.length < job.pages) {
    const request = bytesOf(job, 'GET', path);
    const sentAt = performance.now();
    const body = await new Promise<Buffer>((resolve, reject) => {
      hear = { resolve, reject };
      connection.send(request);
    });
    times.push(performance.now() - sentAt);
    // The link is the last property of the answer; parsing the whole page would only warm up this process.
    const link = /"more":"([^"]*)"\}$/.exec(body.subarray(-4096).toString('utf8'))?.[1];
    if (link === undefined) throw new Error('a page of the walk does not end with its more link');
    path = link;
  }
  connection.close();
  return times;
}

answer(methods);
