// The course that personal links lead to: this installation's own cmi5 package, unpacked once for each checksum.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchableCourse } from '../../../lrs/index.ts';
import { newToken } from '../access/tokens.ts';
import type { BuiltPackage, PackageService } from '../packages.ts';
import { readStructure } from './structure.ts';

/** Path of the course's files on the portal. */
export const coursePath = '/cmi5/kursus/';

/** After a failure it is tried again a minute later: building takes a processor's time. In milliseconds. */
const rest = 60_000;

/** The course as it is served. */
export interface LinkedCourse extends LaunchableCourse {
  /** Absolute path of the unpacked files. */
  readonly folder: string;
}

export interface CourseParts {
  /** The whole course as a cmi5 package, built when it isn't yet; undefined when it can't be. */
  coursePackage(): Promise<BuiltPackage | undefined>;
  unpack: PackageService['unpack'];
  /** Folder that the unpacked files are kept in. */
  folder: string;
  /** Milliseconds since 1970. */
  now(): number;
  log(line: string): void;
}

/** Makes what answers with the course, or with undefined as long as there is none. */
export function linkedCourse({
  coursePackage,
  unpack,
  folder,
  now,
  log,
}: CourseParts): () => Promise<LinkedCourse | undefined> {
  const opened = new Map<string, Promise<LinkedCourse>>();
  /** Until when it isn't tried again. */
  let restsUntil = 0;

  async function open({ path, sha256 }: BuiltPackage): Promise<LinkedCourse> {
    const files = join(folder, sha256);
    if (!existsSync(files)) {
      // A folder has its name only once it is whole.
      const draft = join(folder, `${sha256}.${newToken()}`);
      await mkdir(folder, { recursive: true });
      await unpack(path, draft);
      await rename(draft, files);
    }
    const structure = await readStructure(files);
    for (const name of await readdir(folder)) {
      if (name !== sha256) await rm(join(folder, name), { recursive: true, force: true });
    }
    return { structure, files: coursePath, folder: files };
  }

  return async () => {
    if (now() < restsUntil) return undefined;
    try {
      const built = await coursePackage();
      if (built === undefined) return undefined;
      const known = opened.get(built.sha256) ?? open(built);
      opened.set(built.sha256, known);
      known.catch(() => opened.delete(built.sha256));
      return await known;
    } catch (error) {
      restsUntil = now() + rest;
      log(`The course for personal links can't be opened: ${error}`);
      return undefined;
    }
  };
}
