// Turns what was measured into the rows of the table.
import { type Row, toJson } from '../lrs/rows.ts';
import type { Loads, Spread } from './loads.ts';
import { isScorm, type Served } from './packages.ts';
import type { Reading } from './reading.ts';
import type { Fetched } from './server.ts';
import { adapt, peers, targets } from './targets.ts';
import type { Told, Traffic } from './traffic.ts';

const inKilobytes = (fetched: readonly Fetched[]): number =>
  fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

const called = (ending: string, fetched: readonly Fetched[]): Fetched[] =>
  fetched.filter(({ name }) => name.endsWith(ending));

/** A time with the slowest load beside it. */
const timed = ({ median, slowest }: Spread): Pick<Row, 'value' | 'unit' | 'latency'> => ({
  value: median,
  unit: 'ms',
  latency: { p50: median, p95: slowest, p99: slowest, max: slowest },
});

/** The floor's own figures, which everything else is divided by. */
export function floorRows(section: string, { readable, initialised, interactive, fetched }: Loads): Row[] {
  return [
    { section, name: 'requests', value: fetched.length, unit: '' },
    { section, name: 'gzip', value: inKilobytes(fetched), unit: 'KB' },
    { section, name: 'readable', ...timed(readable) },
    { section, name: 'LMS initialised', ...timed(initialised ?? interactive) },
    { section, name: 'interactive', ...timed(interactive) },
  ];
}

/**
 * The first load of one session in one format.
 * @param saving what is fetched in all while the first page lies open, by somebody who saves data
 */
export function loadRows(
  section: string,
  { format, needs }: Served,
  loads: Loads,
  saving: readonly Fetched[],
  floor: Loads,
): Row[] {
  const { readable, interactive, initialised, blocked, fetched } = loads;
  const needed = saving.filter(
    ({ name }) => needs.includes(name) || fetched.some((before) => before.name === name),
  );
  // The promise of so many bytes and requests is one for lessons that SCORM tracks.
  const promised = isScorm(format);
  const bound = (target: Row['target']) => (promised && target ? { target } : {});
  const row = (name: string, files: readonly Fetched[]): Row => ({
    section,
    name,
    value: inKilobytes(files),
    unit: 'KB',
  });
  const byFloor = (name: string, { median }: Spread, floors: Spread | undefined): Row[] =>
    floors ? [{ section, name, value: median / floors.median, unit: '×', target: targets.floorRatio }] : [];
  return [
    { section, name: 'requests until it is interactive', value: fetched.length, unit: '' },
    { ...row('gzip until it is interactive', fetched), reference: adapt.kilobytes },
    row('  of which HTML', called('.html', fetched)),
    row('  of which style', called('.css', fetched)),
    row('  of which scripts', called('.js', fetched)),
    {
      section,
      name: 'requests to read and answer the first page',
      value: needed.length,
      unit: '',
      ...bound(targets.requests),
      reference: adapt.requests,
    },
    {
      ...row('gzip for it', needed),
      ...bound(targets.kilobytes),
      reference: adapt.kilobytes,
    },
    row('gzip with what comes ahead for the next', saving),
    {
      section,
      name: 'readable',
      ...timed(readable),
      target: targets.readable,
      reference: adapt.readable,
    },
    ...(initialised
      ? [{ section, name: 'LMS initialised', ...timed(initialised), reference: adapt.initialised }]
      : []),
    { section, name: 'interactive', ...timed(interactive), target: targets.interactive },
    {
      section,
      name: 'main thread blocked until then',
      value: blocked.median,
      unit: 'ms',
      reference: adapt.blocked,
    },
    ...byFloor('readable, by the floor', readable, floor.readable),
    ...(initialised ? byFloor('LMS initialised, by the floor', initialised, floor.initialised) : []),
  ];
}

/** How many times more the peers take than a session of ours does. */
export function peerRows(section: string, loads: Loads, saving: readonly Fetched[]): Row[] {
  return peers.flatMap(({ name, kilobytes, readable }): Row[] => [
    { section, name: `${name}: gzip`, value: kilobytes / inKilobytes(saving), unit: '×' },
    { section, name: `${name}: readable`, value: readable / loads.readable.median, unit: '×' },
  ]);
}

/** The long tasks of one reading; the longest with what it was for. */
export function readingRows(section: string, { pages, answers, longTasks }: Reading): Row[] {
  const longest = [...longTasks].sort((one, other) => other.duration - one.duration);
  return [
    {
      section,
      name: `long tasks in ${pages} pages with ${answers} answers`,
      value: longTasks.length,
      unit: '',
      target: targets.longTasks,
    },
    ...longest.slice(0, 3).map(
      ({ duration, step }, index): Row => ({
        section,
        name: `  ${index === 0 ? 'longest' : 'next'}: ${step.slice(0, 36)}`,
        value: duration,
        unit: 'ms',
      }),
    ),
  ];
}

/** What the LMS or the LRS is asked. */
export function trafficRows(section: string, format: Served['format'], traffic: Traffic): Row[] {
  const scorm = isScorm(format);
  const [calls, commits] = scorm ? ['calls', 'commits'] : ['requests', 'batches of statements'];
  const row = (name: string, value: number, target?: Row['target'], reference?: Row['reference']): Row => ({
    section,
    name,
    value,
    unit: '',
    ...(target ? { target } : {}),
    // The peer was measured with SCORM.
    ...(scorm && reference ? { reference } : {}),
  });
  const all = (name: string, told: Told, target?: Row['target']) => row(name, told.calls, target);
  const { launch, answer, reading, fiveMinutes, resting, end } = traffic;
  return [
    row(`${calls} at launch`, launch.calls, targets.launchCalls, adapt.launchCalls),
    all(`${calls} for an answer`, answer),
    row(`  of which ${commits}`, answer.commits, targets.answerCommits),
    all(`${calls} while reading ten pages in a minute`, reading, targets.readingCalls),
    row(`${commits} a minute of reading`, fiveMinutes.commits / 5, targets.minuteCommits),
    all(`${calls} in five minutes of rest`, resting, targets.readingCalls),
    all(`${calls} at the end`, end),
  ];
}

/** What comes later: units, labs, and what is fetched ahead. */
export function laterRows(
  section: string,
  { lesson }: Served,
  sizeOf: (name: string) => number,
  ahead: { saving: readonly Fetched[]; lavish: readonly Fetched[] },
): Row[] {
  const weight = (name: string, files: readonly (string | undefined)[]): Row => ({
    section,
    name,
    value: files.reduce((sum, file) => sum + (file === undefined ? 0 : sizeOf(file)), 0) / 1024,
    unit: 'KB',
  });
  const { chunks, labs, units } = lesson;
  const kinds = [...new Set(labs.map(({ kind }) => kind))].filter((kind) => chunks[kind] !== undefined);
  return [
    ...units.slice(1).map(({ id, href }) => weight(`unit ${id}`, [href])),
    ...kinds.map((kind) => weight(kind, [chunks[kind], chunks[`${kind}.css`]])),
    { ...weight('fetched while the first page lies open', []), value: inKilobytes(ahead.lavish) },
    { ...weight('the same with Save-Data', []), value: inKilobytes(ahead.saving) },
  ];
}

/** As `--json` prints them. */
export const asJson = (rows: readonly Row[]): object[] => rows.map(toJson);
