// `npm run bench:reports`: fills an installation with a simulated cohort and measures how fast it counts, shows and exports,
// and whether every figure is true. It never fails because of a figure.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { createRoster } from '../../src/roster/store.ts';
import { cleanUpAtExit, type Part, start, temporaryFolder } from './lrs/processes.ts';
import { type Client, openClient } from './reports/client.ts';
import { type ExportSpeed, measureExport, tablesOf } from './reports/exports.ts';
import { enter, fill } from './reports/fill.ts';
import type { FoldingMethods } from './reports/folding.ts';
import { longestLag, openLoad } from './reports/load.ts';
import { addresses, measurePage, type PageTime } from './reports/pages.ts';
import { type Measured, toTable } from './reports/rows.ts';
import type { ServerMethods } from './reports/server.ts';

const help = `npm run bench:reports -- [options]

  --teachers 25000    how many have signed up
  --seed bench        another seed is another cohort
  --only pelatih/soal measure only pages whose address contains this
  --lag 20            seconds in which 1,000 statements a second arrive
  --keep FOLDER       leave the filled data folder there, a new or empty one
  --reuse FOLDER      measure a folder that an earlier run has left
  --json              print JSON instead of a table
  --help

docs/benchmarks.md says what is measured and how to read it.`;

interface Options {
  teachers: number;
  seed: string;
  only: string;
  lag: number;
  dataDir: string;
  reuse: boolean;
  json: boolean;
}

/** What a filled folder says of itself. */
interface Filled {
  teachers: number;
  seed: string;
  /** The present of its cohort, in milliseconds since 1970. */
  until: number;
  statements: number;
  fillPerSecond: number;
}

const arrivals = 1000;
const say = (text: string): void => console.error(`→ ${text}`);

/** @returns the options; undefined when help is asked for @throws Error with a sentence that says what is wrong with them */
function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      teachers: { type: 'string', default: '25000' },
      seed: { type: 'string', default: 'bench' },
      only: { type: 'string', default: '' },
      lag: { type: 'string', default: '20' },
      keep: { type: 'string' },
      reuse: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { seed, only, keep, reuse, json } = values;
  if (keep !== undefined && reuse !== undefined) throw new Error('--keep and --reuse: only one of them');
  if (reuse !== undefined && !existsSync(noteOf(resolve(reuse))))
    throw new Error(`--reuse: "${reuse}" was not left by this benchmark`);
  if (keep !== undefined && existsSync(join(keep, 'lrs.sqlite')))
    throw new Error(`--keep: "${keep}" holds an installation already`);
  return {
    teachers: wholeNumber('--teachers', values.teachers),
    lag: wholeNumber('--lag', values.lag),
    ...{ seed, only, json },
    dataDir: resolve(keep ?? reuse ?? join(temporaryFolder(), 'data')),
    reuse: reuse !== undefined,
  };
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!/^\d{1,6}$/.test(text) || number < 1)
    throw new Error(`${option}: "${text}" must be a whole number, 1 or more`);
  return number;
}

const noteOf = (dataDir: string): string => join(dataDir, 'bench.json');

async function fillFolder({ dataDir, teachers, seed }: Options): Promise<Filled> {
  mkdirSync(dataDir, { recursive: true });
  const server = start<ServerMethods>('../reports/server');
  const portal = await server.ask('open', dataDir);
  const until = Date.now();
  say(`${teachers.toLocaleString('en')} teachers learn; what they do goes to ${portal}`);
  const destination = await enter(dataDir, portal);
  const { statements, perSecond } = await fill(dataDir, destination, { teachers, seed, until }, say);
  await server.end();
  const filled = { teachers, seed, until, statements, fillPerSecond: perSecond };
  writeFileSync(noteOf(dataDir), JSON.stringify(filled));
  return filled;
}

/** How long it takes at most until what has arrived is counted. */
async function measureLag(server: Part<ServerMethods>, load: ReturnType<typeof openLoad>, seconds: number) {
  await server.ask('counted');
  const acknowledged = await load.run(arrivals, seconds);
  const counted = await server.ask('counted');
  for (let waited = 0; waited < 60; waited += 1) {
    const lag = longestLag(acknowledged, counted);
    if (lag !== undefined) return lag;
    // Nothing is asked of the reports by itself once the last statement is counted: another one shows how far they are.
    await load.send();
    await new Promise((resolve) => setTimeout(resolve, 500));
    counted.push(...(await server.ask('counted')));
  }
  throw new Error('A minute after the last statement the reports had not counted all of them');
}

async function measureServer(options: Options) {
  const { dataDir, only, lag } = options;
  const server = start<ServerMethods>('../reports/server');
  const portal = await server.ask('open', dataDir);
  const entrance = await enter(dataDir, portal);
  const client: Client = openClient(portal, entrance.session);
  const load = openLoad(entrance);
  const paths = addresses({ ref: someRef(dataDir) }, only);
  const pages: PageTime[] = [];
  for (const path of paths) {
    say(`measuring ${path}`);
    pages.push(await measurePage(client, path, load));
  }
  const exports: ExportSpeed[] = [];
  const whole = paths.filter((path) => !path.includes('?'));
  for (const path of await tablesOf(client, whole)) {
    say(`exporting ${path}`);
    const speed = await measureExport(client, server, path);
    if (speed) exports.push(speed);
  }
  say(`${arrivals.toLocaleString('en')} statements a second arrive for ${lag} s`);
  const lagMs = await measureLag(server, load, lag);
  const { now: memoryMb } = await server.ask('memory');
  client.close();
  await server.end();
  return { pages, exports, lagMs, memoryMb };
}

function someRef(dataDir: string): string {
  const database = openPortalDatabase(join(dataDir, 'portal.sqlite'));
  try {
    const [person] = createRoster(database).find({ scope: {}, limit: 1, offset: 0 }).persons;
    if (!person) throw new Error('Nobody is on the roster');
    return person.ref;
  } finally {
    database.close();
  }
}

async function main(options: Options | undefined): Promise<void> {
  if (options === undefined) {
    console.log(help);
    return;
  }
  cleanUpAtExit();
  const { dataDir, reuse, json } = options;
  const filled = reuse
    ? (JSON.parse(readFileSync(noteOf(dataDir), 'utf8')) as Filled)
    : await fillFolder(options);
  const folding = start<FoldingMethods>('../reports/folding');
  folding.listen((told) => say(String(told)));
  say(`folding ${filled.statements.toLocaleString('en')} statements from nothing`);
  const rebuilt = await folding.ask('rebuild', dataDir);
  say('comparing with the truth');
  const truth = await folding.ask('compare', dataDir, filled.until);
  await folding.end();
  for (const line of truth.first) say(`not true: ${line}`);
  const served = await measureServer(options);
  const measured: Measured = {
    machine: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, Node ${process.version}`,
    teachers: filled.teachers,
    statements: filled.statements,
    fillPerSecond: filled.fillPerSecond,
    foldPerSecond: rebuilt.perSecond,
    foldCpuMs: rebuilt.cpuMs,
    ...served,
    compared: truth.compared,
    mismatches: truth.mismatches,
  };
  console.log(json ? JSON.stringify(measured, null, 2) : toTable(measured));
}

/** Says what went wrong and ends at once: parts that are still running would keep this process alive. */
const giveUp = (code: number, error: unknown): never => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(code);
};

await Promise.resolve(process.argv.slice(2))
  .then(readOptions)
  .catch((error: unknown) => giveUp(2, error))
  .then(main)
  .catch((error: unknown) => giveUp(1, error));
