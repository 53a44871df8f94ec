// The store without HTTP: filling it, its size on disk, and how fast it takes batches beside the bare database.
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BareDatabaseMethods } from './bare-database.ts';
import type { Writing } from './batches.ts';
import type { Bench } from './bench.ts';
import type { Preload, PreloadMethods } from './preload.ts';
import { type Part, start } from './processes.ts';
import type { Row } from './rows.ts';
import { references, targets } from './targets.ts';
import { learnersOf } from './workload.ts';

/** A preloaded file. */
export interface Filled extends Preload {
  readonly file: string;
  readonly size: number;
}

/** Fills a new file with so many statements. */
export async function fill(bench: Bench, size: number, section: string): Promise<[Filled, Row[]]> {
  const place = placeOf(bench, size);
  const part = start<PreloadMethods>('preload');
  part.listen((written) => bench.say(`filling the store: ${written} of ${size}`));
  const preload = await part.ask('fill', place, size);
  await part.end();
  const bytes = diskBytes(place.file);
  const rows: Row[] = [
    { section, name: 'preload through the store, batches of 500', value: size / preload.seconds, unit: '/s' },
    {
      section,
      name: 'disk, by raw JSON of the statements',
      value: bytes / preload.rawBytes,
      unit: '×',
      target: targets.disk,
    },
    {
      section,
      name: 'disk for each statement',
      value: bytes / size / 1000,
      unit: 'KB',
      reference: references.diskOfStatement,
    },
  ];
  return [{ ...preload, file: place.file, size }, rows];
}

/** Removes the databases of a size, so that the largest alone needs its place on the disk. */
export function discard(bench: Bench, size: number): void {
  for (const file of [placeOf(bench, size).file, bareFile(bench, size)])
    for (const path of [file, `${file}-wal`, `${file}-shm`]) rmSync(path, { force: true });
}

const bareFile = ({ folder }: Bench, size: number): string => join(folder, `bare-${size}.sqlite`);

const placeOf = ({ folder, scriptsFile }: Bench, size: number) => ({
  file: join(folder, `lrs-${size}.sqlite`),
  scriptsFile,
  learners: learnersOf(size),
});

/** The database with its journal, if there is one. */
function diskBytes(file: string): number {
  return [file, `${file}-wal`].reduce((sum, path) => sum + (existsSync(path) ? statSync(path).size : 0), 0);
}

/** Writes for some seconds with nothing around, in the LRS's own store. */
export async function writeToStore(bench: Bench, { size }: Filled): Promise<Writing> {
  const part = start<PreloadMethods>('preload');
  const writing = await part.ask('write', placeOf(bench, size), bench.options.seconds);
  await part.end();
  return writing;
}

/** A bare database with as many statements in it. */
export async function openBareDatabase(bench: Bench, size: number): Promise<Part<BareDatabaseMethods>> {
  const { scriptsFile, learners } = placeOf(bench, size);
  const part = start<BareDatabaseMethods>('bare-database');
  part.listen((written) => bench.say(`filling the bare database: ${written} of ${size}`));
  await part.ask('fill', bareFile(bench, size), scriptsFile, learners, size);
  return part;
}
