// Backups of an installation: what can't be made again, in one folder with the checksums of its files; and the way back.
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  copyDatabase,
  FileProblem,
  flush,
  type Held,
  hold,
  planVacuum,
  sha256Of,
  summarise,
} from '../lrs/index.ts';

/**
 * What a backup holds. Reports are computed from the statements, packages are built from the course, previews are
 * passing: none of them is kept. The LRS is copied last, because the others name keys that it has to know.
 */
const databases = ['portal.sqlite', 'lrs.sqlite'] as const;
const keyFile = 'package-key.json';
const derived = 'reports.sqlite';
const manifestName = 'backup.json';

const manifestSchema = z.object({
  program: z.literal('kendali'),
  made: z.iso.datetime(),
  statements: z.number().int().min(0),
  /** When the newest statement was stored. */
  lastStored: z.iso.datetime().nullable(),
  files: z.partialRecord(
    z.enum([...databases, keyFile]),
    z.object({ bytes: z.number().int(), sha256: z.string() }),
  ),
});

export type Manifest = z.output<typeof manifestSchema>;
type FileName = keyof Manifest['files'];

/** `not-a-backup`: the folder has no manifest of ours; `changed`: a file isn't the one that was saved. */
export type BackupFault = 'not-a-backup' | 'changed';

export class BackupProblem extends Error {
  readonly fault: BackupFault;
  readonly path: string;

  constructor(fault: BackupFault, path: string) {
    super(`${path}: ${fault}`);
    this.name = 'BackupProblem';
    this.fault = fault;
    this.path = path;
  }
}

/** Told which file is copied, how much of it, and of how much. */
export type BackupProgress = (file: string, done: number, total: number) => void;

export interface BackupOptions {
  readonly dataDir: string;
  /** The folder to make. */
  readonly target: string;
  /** Replace an earlier backup of that name. */
  readonly force?: boolean;
  readonly onProgress?: BackupProgress;
}

/** What a backup would hold, in bytes; nothing is written. @throws FileProblem as {@link makeBackup} */
export function planBackup({ dataDir, target, force }: BackupOptions): Partial<Record<FileName, number>> {
  const lrs = join(dataDir, 'lrs.sqlite');
  if (!existsSync(lrs)) throw new FileProblem('missing', lrs);
  // Only a backup of ours is ever replaced: whatever else has that name is somebody's.
  if (existsSync(target) && !(force === true && existsSync(join(target, manifestName))))
    throw new FileProblem('exists', target);
  const sizes: Partial<Record<FileName, number>> = {};
  for (const name of databases)
    if (existsSync(join(dataDir, name))) sizes[name] = planVacuum(join(dataDir, name)).bytes;
  if (existsSync(join(dataDir, keyFile))) sizes[keyFile] = statSync(join(dataDir, keyFile)).size;
  const needed = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
  if (freeBytes(dirname(target)) < needed) throw new FileProblem('no-space', dirname(target));
  return sizes;
}

/**
 * Saves an installation while it runs. The folder gets its name when everything in it is checked and on the disk.
 * @throws FileProblem when there is no LRS file, the target exists or can't be made, or the disk has too little room
 */
export async function makeBackup(options: BackupOptions): Promise<Manifest> {
  const { dataDir, target, onProgress = () => {} } = options;
  const sizes = planBackup(options);
  const draft = `${target}.${randomUUID()}.part`;
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new FileProblem('unwritable', dirname(target), error);
  }
  try {
    const files: Manifest['files'] = {};
    if (sizes[keyFile] !== undefined)
      files[keyFile] = await copyFile(join(dataDir, keyFile), join(draft, keyFile));
    for (const name of databases)
      if (sizes[name] !== undefined)
        files[name] = await copyDatabase(join(dataDir, name), join(draft, name), (done, total) =>
          onProgress(name, done, total),
        );
    const { statements, lastStored } = summarise(join(draft, 'lrs.sqlite'));
    const manifest: Manifest = {
      program: 'kendali',
      made: new Date().toISOString(),
      statements,
      lastStored: lastStored === undefined ? null : new Date(lastStored / 1000).toISOString(),
      files,
    };
    writeFileSync(join(draft, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await flush(join(draft, manifestName));
    await flush(draft);
    const earlier = `${target}.${randomUUID()}.old`;
    if (existsSync(target)) renameSync(target, earlier);
    renameSync(draft, target);
    await flush(dirname(target));
    rmSync(earlier, { recursive: true, force: true });
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Reads a backup and compares every file with its checksum.
 * @throws BackupProblem when it isn't one, or isn't as it was saved; FileProblem when its LRS file can't be used
 */
export async function readBackup(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder);
  for (const [name, saved] of Object.entries(manifest.files)) {
    const path = join(folder, name);
    if (saved !== undefined && (!existsSync(path) || (await sha256Of(path)) !== saved.sha256))
      throw new BackupProblem('changed', path);
  }
  summarise(join(folder, 'lrs.sqlite'));
  return manifest;
}

/** Whether a folder looks like a backup. */
export const isBackup = (folder: string): boolean => existsSync(join(folder, manifestName));

function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
  } catch {
    throw new BackupProblem('not-a-backup', folder);
  }
}

/**
 * Puts a backup in the place of the data. What is replaced is kept in a folder beside it; every file changes from the
 * one to the other at once, so that an interruption loses nothing. Reports are dropped: the next start computes them.
 * @param isDryRun only see whether it could be done
 * @returns the folder with what was replaced; undefined when there was nothing
 * @throws BackupProblem, FileProblem; `in-use` while a server or another command has the data open
 */
export async function restoreBackup(
  dataDir: string,
  folder: string,
  isDryRun = false,
): Promise<{ manifest: Manifest; replaced: string | undefined }> {
  const manifest = await readBackup(folder);
  const names = Object.keys(manifest.files) as FileName[];
  const needed = names.reduce((sum, name) => sum + (manifest.files[name]?.bytes ?? 0), 0);
  if (freeBytes(dataDir) < needed) throw new FileProblem('no-space', dataDir);
  const held = [...databases, derived].flatMap((name) => holdIfReadable(join(dataDir, name)));
  const release = (): void => {
    for (const one of held.splice(0)) one.release();
  };
  try {
    if (isDryRun) return { manifest, replaced: undefined };
    const drafts: (readonly [FileName, string])[] = [];
    try {
      for (const name of names) {
        const draft = join(dataDir, `${name}.${randomUUID()}.part`);
        drafts.push([name, draft]);
        const { sha256 } = await copyFile(join(folder, name), draft);
        if (sha256 !== manifest.files[name]?.sha256) throw new BackupProblem('changed', join(folder, name));
      }
      // Windows replaces no file that is open.
      if (process.platform === 'win32') release();
      const replaced = setAside(dataDir, names);
      for (const [name, draft] of drafts) renameSync(draft, join(dataDir, name));
      for (const end of ['', '-wal', '-shm']) rmSync(join(dataDir, derived + end), { force: true });
      await flush(dataDir);
      return { manifest, replaced };
    } finally {
      for (const [, draft] of drafts) rmSync(draft, { force: true });
    }
  } finally {
    release();
  }
}

/** Holds a database that is there. A damaged one is what restoring is for: nobody can be using it either. */
function holdIfReadable(path: string): Held[] {
  if (!existsSync(path)) return [];
  try {
    return [hold([path])];
  } catch (error) {
    if (error instanceof FileProblem && error.fault === 'damaged') return [];
    throw error;
  }
}

/** Gives the files of these names a second name in a new folder; the logs of damaged ones are moved there. */
function setAside(dataDir: string, names: readonly FileName[]): string | undefined {
  const there = names.filter((name) => existsSync(join(dataDir, name)));
  if (there.length === 0) return undefined;
  const aside = join(dataDir, `replaced-${new Date().toISOString().replaceAll(':', '-')}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const name of there) {
    const [path, kept] = [join(dataDir, name), join(aside, name)];
    try {
      linkSync(path, kept);
    } catch {
      // A file system without second names.
      copyFileSync(path, kept);
    }
    for (const end of ['-wal', '-shm', '-journal'])
      if (existsSync(path + end)) renameSync(path + end, kept + end);
  }
  return aside;
}

/** Copies a file that nobody writes to, for this user alone, onto the disk. */
async function copyFile(source: string, target: string): Promise<{ bytes: number; sha256: string }> {
  copyFileSync(source, target);
  chmodSync(target, 0o600);
  await flush(target);
  return { bytes: statSync(target).size, sha256: await sha256Of(target) };
}

function freeBytes(folder: string): number {
  if (!existsSync(folder)) return freeBytes(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
