// `npm run bench:lrs`: measures the LRS and prints each figure beside its target. It never fails because of a figure.
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCourse } from '../../packager/course.ts';
import { plain } from '../../packager/render/markdown.ts';
import { courseActivityId } from '../../src/vocabulary/activities.ts';
import {
  type Bench,
  failuresRow,
  type Options,
  openBench,
  type Scenario,
  scenarios,
  serve,
} from './lrs/bench.ts';
import { decay } from './lrs/decay.ts';
import { cleanUpAtExit, temporaryFolder } from './lrs/processes.ts';
import { type Row, toJson, toTable } from './lrs/rows.ts';
import { batch, type Outcome, post, reads, startUp, state, walk } from './lrs/serving.ts';
import { discard, type Filled, fill } from './lrs/storing.ts';
import { targets } from './lrs/targets.ts';
import { playScripts } from './lrs/workload.ts';

const help = `npm run bench:lrs -- [options]

  --sizes 100000,1000000   statements in the store before anything is measured
  --seconds 8              how long each figure is measured
  --only reads,post        measure only these: ${scenarios.join(', ')}
  --decay 100000           requests of the test against decay (the target speaks of 1000000)
  --json                   print JSON instead of a table
  --cpu-prof folder        write a CPU profile of each server process to this folder
  --help

docs/benchmarks.md says what is measured and how to read it.`;

/** Teachers whose playing the cohort repeats. */
const players = 24;

const say = (text: string): void => console.error(`→ ${text}`);

/** @returns the options; undefined when help is asked for @throws Error with a sentence that says what is wrong with them */
function readOptions(args: readonly string[]): (Options & { json: boolean }) | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100000,1000000' },
      seconds: { type: 'string', default: '8' },
      only: { type: 'string', default: scenarios.join(',') },
      decay: { type: 'string', default: '100000' },
      json: { type: 'boolean', default: false },
      'cpu-prof': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const only = values.only.split(',');
  const unknown = only.find((name) => !scenarios.some((scenario) => scenario === name));
  if (unknown !== undefined) throw new Error(`--only: "${unknown}" is none of ${scenarios.join(', ')}`);
  const cpuProf = values['cpu-prof'];
  return {
    sizes: [...new Set(values.sizes.split(','))]
      .map((size) => wholeNumber('--sizes', size, 1000))
      .sort((a, b) => a - b),
    seconds: wholeNumber('--seconds', values.seconds, 1),
    decay: wholeNumber('--decay', values.decay, 5000),
    only: new Set(only as Scenario[]),
    cpuProf: cpuProf === undefined ? undefined : resolve(cpuProf),
    json: values.json,
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text) || number < least)
    throw new Error(`${option}: "${text}" must be a whole number, ${least} or more`);
  return number;
}

/** Everything that is measured on a store of one size. */
async function measureSize(bench: Bench, size: number): Promise<Row[]> {
  const section = `${size.toLocaleString('en')} statements preloaded`;
  const { only } = bench.options;
  const [filled, rows] = await fill(bench, size, section);
  if (only.has('start')) rows.push(...(await startUp(bench, filled, section)));
  const outcomes: Outcome[] = [];
  // Reads come first: they are asked of exactly so many statements.
  const served = await serve(bench, filled.file, filled.credentials);
  if (only.has('reads')) outcomes.push(await reads(bench, served, filled, section));
  if (only.has('walk')) outcomes.push({ rows: await walk(bench, served, filled, section), loads: [] });
  if (only.has('post')) outcomes.push(await post(bench, served, filled, section));
  if (only.has('state')) outcomes.push(await state(bench, served, section));
  const { peak: idle } = await served.server.ask('usage');
  await served.server.end();
  if (only.has('batch')) outcomes.push(await batch(bench, filled, section));
  const loads = outcomes.flatMap((outcome) => outcome.loads);
  const peak = Math.max(idle, ...loads.map(({ serverPeak }) => serverPeak));
  rows.push(...outcomes.flatMap((outcome) => outcome.rows));
  rows.push(
    { section, name: 'memory at its peak', value: peak, unit: 'MB', target: targets.memory },
    failuresRow(section, loads, targets.failures),
  );
  if (size === bench.options.sizes[0] && only.has('decay')) rows.push(...(await measureDecay(bench, filled)));
  return rows;
}

async function measureDecay(bench: Bench, filled: Filled): Promise<Row[]> {
  const section = `no decay, from ${filled.size.toLocaleString('en')} statements on`;
  const { rows, load } = await decay(bench, filled, section);
  return [...rows, failuresRow(section, [load], targets.failures)];
}

/** How the slowest reads grow with the store. */
function growth(rows: readonly Row[], sizes: readonly number[]): Row[] {
  const [smallest, largest] = [sizes[0] ?? 0, sizes.at(-1) ?? 0].map((size) => size.toLocaleString('en'));
  if (smallest === largest) return [];
  const p99 = rows.filter(({ name }) => name.endsWith(': p99'));
  return p99.flatMap((row) => {
    const before = p99.find(({ name, section }) => name === row.name && section.startsWith(`${smallest} `));
    if (before === undefined || !row.section.startsWith(`${largest} `)) return [];
    const section = `p99 at ${largest}, by p99 at ${smallest}`;
    return {
      section,
      name: row.name,
      value: row.value / before.value,
      unit: '×',
      target: targets.readGrowth,
    };
  });
}

async function main(options: ReturnType<typeof readOptions>): Promise<void> {
  if (options === undefined) {
    console.log(help);
    return;
  }
  cleanUpAtExit();
  const folder = temporaryFolder();
  say(`playing the course with ${players} invented teachers`);
  const { course } = loadCourse();
  const scriptsFile = join(folder, 'scripts.json');
  writeFileSync(scriptsFile, JSON.stringify(playScripts(course, plain, players, 'bench')));
  const bench = await openBench({ options, folder, scriptsFile, course: courseActivityId(course.id), say });
  const rows: Row[] = [];
  for (const size of options.sizes) {
    say(`${size.toLocaleString('en')} statements`);
    rows.push(...(await measureSize(bench, size)));
    discard(bench, size);
  }
  rows.push(...growth(rows, options.sizes));
  await bench.load.end();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, Node ${process.version}`;
  const { sizes, seconds } = options;
  if (options.json)
    console.log(
      JSON.stringify({ machine, sizes, seconds, decay: options.decay, rows: rows.map(toJson) }, null, 2),
    );
  else console.log(`${machine}, ${seconds} s a figure\n${toTable(rows)}`);
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
