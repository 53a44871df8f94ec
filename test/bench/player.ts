// `npm run bench:player`: loads, reads and listens to the real course's sessions on an emulated cheap phone, and prints
// each figure beside what was promised. It never fails because of a figure.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCourse } from '../../packager/course.ts';
import { type FormatId, formatIds } from '../../packager/formats/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Row, toTable } from './lrs/rows.ts';
import { makeFloor } from './player/floor.ts';
import { lmsPage } from './player/lms-page.ts';
import { fetchedInPeace, loadInTurn, type Place } from './player/loads.ts';
import { asksLrs, isScorm, playedFormats, type Served, serveSession } from './player/packages.ts';
import { profile } from './player/phone.ts';
import { readThrough } from './player/reading.ts';
import { asJson, floorRows, laterRows, loadRows, peerRows, readingRows, trafficRows } from './player/rows.ts';
import { type BenchServer, openServer } from './player/server.ts';
import { listen } from './player/traffic.ts';

const parts = ['load', 'reading', 'traffic', 'later'] as const;
type Part = (typeof parts)[number];

const help = `npm run bench:player -- [options]

  --formats scorm12,web    package formats; all that carry a player without this
  --sessions 1,2,3         numbers of the sessions; the others than the first in the first format only
  --loads 5                loads that each time is the median of
  --only load,reading      measure only these: ${parts.join(', ')}
  --json                   print JSON instead of a table
  --help

docs/benchmarks.md says what is measured and how to read it.`;

interface Options {
  readonly formats: readonly FormatId[];
  readonly sessions: readonly number[];
  readonly loads: number;
  readonly only: ReadonlySet<string>;
  readonly json: boolean;
}

const say = (text: string): void => console.error(`→ ${text}`);

/** @returns the options; undefined when help is asked for @throws Error with a sentence that says what is wrong with them */
function readOptions(args: readonly string[]): Options | undefined {
  const played = playedFormats(formatIds);
  const { values } = parseArgs({
    args: [...args],
    options: {
      formats: { type: 'string', default: played.join(',') },
      sessions: { type: 'string', default: '1,2,3' },
      loads: { type: 'string', default: '5' },
      only: { type: 'string', default: parts.join(',') },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const known = loadCourse().course.sessions.map(({ number }) => number);
  if (!/^[1-9]\d?$/.test(values.loads))
    throw new Error(`--loads: "${values.loads}" must be a whole number from 1 to 99`);
  return {
    formats: chosen('--formats', values.formats, played),
    sessions: chosen('--sessions', values.sessions, known.map(String)).map(Number),
    loads: Number(values.loads),
    only: new Set<string>(chosen('--only', values.only, parts)),
    json: values.json,
  };
}

/** The members of a list that are known. @throws Error when one isn't */
function chosen<T extends string>(option: string, text: string, known: readonly T[]): T[] {
  return [...new Set(text.split(','))].map((name) => {
    const found = known.find((candidate) => candidate === name);
    if (found === undefined) throw new Error(`${option}: "${name}" is none of ${known.join(', ')}`);
    return found;
  });
}

/** Serves what is measured: the first session in every format, the others in the first format. */
async function serveAll(server: BenchServer, options: Options, folder: string): Promise<Served[]> {
  const checked = loadCourse();
  const served: Served[] = [];
  const sessions = checked.course.sessions.filter(({ number }) => options.sessions.includes(number));
  for (const session of sessions)
    for (const format of session === sessions[0] ? options.formats : options.formats.slice(0, 1))
      served.push(await serveSession(server, checked, session, format, folder));
  return served;
}

const nameOf = ({ format, session }: Served): string => `${format}, session ${session.number}`;

/** The floor is loaded in turn with every lesson that is compared with it. */
async function measureLoads(
  place: Place,
  all: readonly Served[],
  floor: string,
  times: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const served of all) {
    say(`first loads: ${nameOf(served)}`);
    const [floors, loads] = await loadInTurn(place, [floor, served.address], times);
    if (!floors || !loads) throw new Error('Nothing was loaded');
    if (served === all[0]) rows.push(...floorRows(`the floor, by hand: median of ${times} loads`, floors));
    const saving = await fetchedInPeace(place, served.address, true);
    rows.push(...loadRows(`${nameOf(served)}: first load`, served, loads, saving, floors));
    if (served === all[0]) rows.push(...peerRows(`what peers take, by ${nameOf(served)}`, loads, saving));
  }
  return rows;
}

async function measureLater(place: Place, served: Served): Promise<Row[]> {
  say(`later pages: ${nameOf(served)}`);
  const [saving, lavish] = [
    await fetchedInPeace(place, served.address, true),
    await fetchedInPeace(place, served.address, false),
  ];
  const section = `${nameOf(served)}: later (gzip)`;
  return laterRows(section, served, (name) => place.server.sizeOf(served.folder, name), { saving, lavish });
}

async function main(options: Options | undefined): Promise<void> {
  if (options === undefined) return console.log(help);
  // Whatever else keeps the processors busy makes times longer: who reads the figures should know.
  const [busy = 0] = loadavg();
  const folder = mkdtempSync(join(tmpdir(), 'kendali-bench-player-'));
  const server = await openServer();
  const browser = await launchBrowser();
  const rows: Row[] = [];
  try {
    say('packing');
    const all = await serveAll(server, options, folder);
    const lms = `${server.mount('lms', new Map([['index.html', Buffer.from(lmsPage())]]))}index.html`;
    const place: Place = { browser, server, lms, say };
    const only = (part: Part) => options.only.has(part);
    const [first] = loadCourse().course.sessions;
    if (only('load') && first) {
      const floor = `${server.mount('floor', makeFloor(first))}index.html`;
      rows.push(...(await measureLoads(place, all, floor, options.loads)));
    }
    const ofEachSession = all.filter(({ format }) => format === options.formats[0]);
    const ofEachFormat = all.filter(({ session }) => session === all[0]?.session);
    for (const served of ofEachSession) {
      if (!only('reading')) break;
      say(`reading: ${nameOf(served)}`);
      rows.push(...readingRows(`${nameOf(served)}: reading`, await readThrough(place, served)));
    }
    for (const served of ofEachFormat.filter(({ format }) => isScorm(format) || asksLrs(format))) {
      if (!only('traffic')) break;
      say(`traffic: ${nameOf(served)}`);
      const section = `${nameOf(served)}: what the ${isScorm(served.format) ? 'LMS' : 'LRS'} hears`;
      rows.push(...trafficRows(section, served.format, await listen(place, served)));
    }
    for (const served of ofEachSession) if (only('later')) rows.push(...(await measureLater(place, served)));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, Node ${process.version}`;
  const { loads, json } = options;
  if (json) console.log(JSON.stringify({ machine, load: busy, profile, loads, rows: asJson(rows) }, null, 2));
  else
    console.log(
      `${machine}, load ${busy.toFixed(1)} before it began, browser slowed ${profile.cpuSlowdown} ×\n${toTable(rows)}`,
    );
}

/** Says what went wrong. */
const giveUp = (code: number, error: unknown): never => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(code);
};

await Promise.resolve(process.argv.slice(2))
  .then(readOptions)
  .catch((error: unknown) => giveUp(2, error))
  .then(main)
  .catch((error: unknown) => giveUp(1, error));
