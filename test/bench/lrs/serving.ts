// The scenarios over HTTP: one function each, from a running LRS to the rows of the table.
import type { BareHttpMethods } from './bare-http.ts';
import { type Bench, type Measured, mean, measure, median, type Served, serve, timing } from './bench.ts';
import { start } from './processes.ts';
import { readsOf } from './reads.ts';
import type { Row } from './rows.ts';
import { type Filled, openBareDatabase, writeToStore } from './storing.ts';
import { references, targets } from './targets.ts';
import { learnersOf } from './workload.ts';

/** Rows, and the loads that they come from. */
export interface Outcome {
  readonly rows: readonly Row[];
  readonly loads: readonly Measured[];
}

/** From the start of the process to the first answer, and the opening of the file alone: medians of three starts. */
export async function startUp(bench: Bench, { file, credentials }: Filled, section: string): Promise<Row[]> {
  const [starts, opens]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    const { server, port, openMs } = await serve(bench, file, credentials);
    const response = await fetch(`http://127.0.0.1:${port}/xapi/about`);
    await response.arrayBuffer();
    starts.push(performance.now() - begun);
    opens.push(openMs);
    await server.end();
  }
  return [
    {
      section,
      name: 'start to the first answer',
      value: median(starts),
      unit: 'ms',
      target: targets.startUp,
    },
    { section, name: '  of it, opening the file', value: median(opens), unit: 'ms' },
  ];
}

/** Every kind of read at 8 connections. */
export async function reads(
  bench: Bench,
  served: Served,
  { samples }: Filled,
  section: string,
): Promise<Outcome> {
  const [rows, loads]: [Row[], Measured[]] = [[], []];
  for (const { name, paths, reference } of readsOf(samples)) {
    bench.say(`reading ${name}`);
    const done = await measure(bench, served, { connections: 8, traffic: { kind: 'get', paths } });
    loads.push(done);
    const { latency, rate, serverCpuMs: cpuMs } = done;
    const title = `GET ${name}`;
    rows.push(
      { section, name: title, value: rate, unit: '/s', latency, cpuMs, ...(reference ? { reference } : {}) },
      { section, name: `${title}: p99`, value: latency.p99, unit: 'ms', target: targets.readP99 },
    );
  }
  return { rows, loads };
}

const pageSize = 50;
const lastPage = 2000;
/** Pages at either end of the walk that are compared. */
const compared = 50;

/** What a page costs at the start of a walk and far along it. */
export async function walk(
  bench: Bench,
  { port, authorization }: Served,
  { size }: Filled,
  section: string,
): Promise<Row[]> {
  bench.say('walking');
  const pages = Math.min(lastPage, Math.floor(size / pageSize));
  // Every statement is related to the course, so that the walk is as long as the store.
  const query = new URLSearchParams({
    limit: String(pageSize),
    activity: bench.course,
    related_activities: 'true',
  });
  const job = { port, authorization, path: `/xapi/statements?${query}`, pages };
  await bench.load.ask('walk', { ...job, pages: compared });
  const times = await bench.load.ask('walk', job);
  const [first, last] = [median(times.slice(0, compared)), median(times.slice(-compared))];
  return [
    {
      section,
      name: `more: a page of 50 up to page ${times.length}, by page 1`,
      value: last / first,
      unit: '×',
      target: targets.walk,
    },
    { section, name: '  page 1', value: first, unit: 'ms' },
    { section, name: `  page ${times.length}`, value: last, unit: 'ms' },
  ];
}

/** One statement a request at 64 connections, beside a bare HTTP server before and after. */
export async function post(
  bench: Bench,
  served: Served,
  { size }: Filled,
  section: string,
): Promise<Outcome> {
  const job = (seed: string) => ({
    connections: 64,
    traffic: { kind: 'statements' as const, batch: 1, learners: learnersOf(size), seed },
  });
  const bare = start<BareHttpMethods>('bare-http');
  const port = await bare.ask('open');
  const runBare = async (seed: string): Promise<number> => {
    bench.say('posting single statements to the bare server');
    const authorization = served.authorization;
    return (await bench.load.ask('run', { port, authorization, ...timing(bench.options), ...job(seed) }))
      .rate;
  };
  const before = await runBare('bare-1');
  bench.say('posting single statements');
  const done = await measure(bench, served, job('single'));
  const bareRate = mean([before, await runBare('bare-2')]);
  await bare.end();
  const { rate, latency, serverCpuMs } = done;
  const rows: Row[] = [
    {
      section,
      name: 'POST one statement, 64 connections',
      value: rate,
      unit: '/s',
      target: targets.postRate,
      reference: references.postRate,
      latency,
    },
    { section, name: '  a bare node:http server', value: bareRate, unit: '/s' },
    {
      section,
      name: '  share of it',
      value: (100 * rate) / bareRate,
      unit: '%',
      target: targets.postShare,
    },
    {
      section,
      name: '  server CPU for each statement',
      value: serverCpuMs,
      unit: 'ms',
      target: targets.postCpu,
      reference: references.postCpu,
    },
    { section, name: '  CPU of the load generator, beside it', value: done.cpuMs, unit: 'ms' },
  ];
  return { rows, loads: [done] };
}

const batchSize = 50;

/** Fifty statements a request at 8 connections, beside the bare database before and after, and the store alone. */
export async function batch(bench: Bench, filled: Filled, section: string): Promise<Outcome> {
  const { size, file, credentials } = filled;
  const { seconds } = bench.options;
  const bare = await openBareDatabase(bench, size);
  bench.say('writing batches');
  const before = await bare.ask('write', seconds);
  const own = await writeToStore(bench, filled);
  const served = await serve(bench, file, credentials);
  const done = await measure(bench, served, {
    connections: 8,
    traffic: { kind: 'statements', batch: batchSize, learners: learnersOf(size), seed: 'batch' },
  });
  await served.server.end();
  const after = await bare.ask('write', seconds);
  await bare.end();
  const bareRate = mean([before.rate, after.rate]);
  const rate = done.rate * batchSize;
  const share = (value: number): number => (100 * value) / bareRate;
  const rows: Row[] = [
    {
      section,
      name: 'POST 50 statements, 8 connections: statements',
      value: rate,
      unit: '/s',
      target: targets.batchRate,
      latency: done.latency,
    },
    { section, name: '  the bare database, transactions of 50', value: bareRate, unit: '/s' },
    { section, name: '  share of it', value: share(rate), unit: '%', target: targets.batchShare },
    {
      section,
      name: '  server CPU for each statement',
      value: done.serverCpuMs / batchSize,
      unit: 'ms',
      target: targets.batchCpu,
    },
    { section, name: '  the store alone, no HTTP, batches of 50', value: own.rate, unit: '/s' },
    { section, name: '  the store alone: share of the bare database', value: share(own.rate), unit: '%' },
    { section, name: '  the store alone: CPU for each statement', value: own.cpuMs, unit: 'ms' },
  ];
  return { rows, loads: [done] };
}

const stateLearners = 2000;

/** State documents of 4 KB at 32 connections, first written, then read. */
export async function state(bench: Bench, served: Served, section: string): Promise<Outcome> {
  const traffic = { kind: 'state' as const, learners: stateLearners, activity: bench.course };
  const connections = 32;
  bench.say('putting and getting state documents');
  // Every document is there before documents are read.
  const fill = { warmUp: 0, seconds: Number.MAX_SAFE_INTEGER, requests: stateLearners };
  await measure(bench, served, { connections, traffic: { ...traffic, method: 'PUT' }, ...fill });
  const put = await measure(bench, served, { connections, traffic: { ...traffic, method: 'PUT' } });
  const get = await measure(bench, served, { connections, traffic: { ...traffic, method: 'GET' } });
  const row = (name: string, done: Measured, target: Row['target'], reference: Row['reference']): Row => ({
    section,
    name,
    value: done.rate,
    unit: '/s',
    latency: done.latency,
    cpuMs: done.serverCpuMs,
    ...(target ? { target } : {}),
    ...(reference ? { reference } : {}),
  });
  const rows = [
    row('State PUT of 4 KB, 32 connections', put, targets.statePut, references.statePut),
    row('State GET of 4 KB, 32 connections', get, targets.stateGet, references.stateGet),
  ];
  return { rows, loads: [put, get] };
}
