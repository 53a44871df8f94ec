// What the scenarios share: the options, the workload, the parts that are running, and how a load is measured.
import type { Job, Load, LoadMethods, LoadNews } from './load.ts';
import { type Part, start } from './processes.ts';
import type { Row } from './rows.ts';
import type { ServerMethods } from './server.ts';

/** What can be measured by itself. */
export const scenarios = ['start', 'reads', 'walk', 'post', 'batch', 'state', 'decay'] as const;
export type Scenario = (typeof scenarios)[number];

export interface Options {
  /** Numbers of statements in the store, ascending. */
  readonly sizes: readonly number[];
  /** Measured seconds of each figure. */
  readonly seconds: number;
  readonly only: ReadonlySet<Scenario>;
  /** Requests that the store is held against decay with. */
  readonly decay: number;
  /** Where the server writes its CPU profile. */
  readonly cpuProf: string | undefined;
}

export interface Bench {
  readonly options: Options;
  /** Temporary. */
  readonly folder: string;
  readonly scriptsFile: string;
  /** Activity id of the course, which every statement is related to. */
  readonly course: string;
  readonly load: Part<LoadMethods>;
  /** Tells a person what is going on. */
  say(text: string): void;
}

/** Starts the load generator, which serves all scenarios. */
export async function openBench(given: Omit<Bench, 'load'>): Promise<Bench> {
  const load = start<LoadMethods>('load');
  await load.ask('prepare', given.scriptsFile);
  return { ...given, load };
}

/** The LRS while it serves a preloaded file. */
export interface Served {
  readonly server: Part<ServerMethods>;
  readonly port: number;
  /** Value of the Authorization header. */
  readonly authorization: string;
}

/** Starts the LRS on a file. */
export async function serve(
  { options }: Bench,
  file: string,
  credentials: { key: string; secret: string },
): Promise<Served & { openMs: number }> {
  const profile = options.cpuProf === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.cpuProf}`];
  const server = start<ServerMethods>('server', profile);
  const { port, openMs } = await server.ask('open', file);
  const basic = Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64');
  return { server, port, openMs, authorization: `Basic ${basic}` };
}

export interface Measured extends Load {
  /** CPU of the server for each request, in milliseconds. */
  readonly serverCpuMs: number;
  /** The most memory that the server has used until then, in MB. */
  readonly serverPeak: number;
}

/** Lets the load generator do a job, and reads the server's CPU at the beginning and the end of what is measured. */
export async function measure(
  { load, options }: Bench,
  { server, port, authorization }: Served,
  job: Pick<Job, 'connections' | 'traffic'> & Partial<Job>,
  onWindow: (window: LoadNews & { news: 'window' }) => void = () => {},
): Promise<Measured> {
  let before = server.ask('usage');
  load.listen((told) => {
    const news = told as LoadNews;
    if (news.news === 'measuring') before = server.ask('usage');
    else onWindow(news);
  });
  const done = await load.ask('run', { port, authorization, ...timing(options), ...job });
  load.listen(() => {});
  const after = await server.ask('usage');
  const serverCpuMs = (after.cpuMs - (await before).cpuMs) / Math.max(1, done.requests);
  return { ...done, serverCpuMs, serverPeak: after.peak };
}

/** A quarter of the measured time, and at most two seconds, to warm up. */
export function timing({ seconds }: Options): { warmUp: number; seconds: number } {
  return { warmUp: Math.min(2, seconds / 4), seconds };
}

/** The answers that were not 2xx in some loads, as a row; their statuses are in its name. */
export function failuresRow(section: string, loads: readonly Load[], target: Row['target']): Row {
  const sums = new Map<string, number>();
  for (const [status, count] of loads.flatMap(({ failures }) => Object.entries(failures)))
    sums.set(status, (sums.get(status) ?? 0) + count);
  const statuses = [...sums.keys()].sort().join(', ');
  return {
    section,
    name: `requests not answered with 2xx${statuses === '' ? '' : ` (${statuses})`}`,
    value: [...sums.values()].reduce((sum, count) => sum + count, 0),
    unit: '',
    ...(target === undefined ? {} : { target }),
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
