// Unpacked packages on disk: the built ones, once for each checksum, and the uploaded ones, few and for a day.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Config } from '../../config.ts';
import {
  type BuiltPackage,
  type PackageDescription,
  type PackageService,
  playable,
  UnusablePackage,
} from '../packages.ts';
import { isInside } from './parts.ts';

/** Uploads that are kept at most, and for how many milliseconds. */
export const mostUploads = 20;
export const uploadLifetime = 24 * 60 * 60 * 1000;
/** Files of a built package that no attempt uses any more stay this long, in milliseconds. */
const unusedLifetime = 24 * 60 * 60 * 1000;

export interface Content {
  id: string;
  uploaded: boolean;
  /** Absolute path of the folder with the package's files. */
  folder: string;
  description: PackageDescription;
}

export interface Contents {
  find(id: string): Content | undefined;
  /** The files of a package of ours. */
  ofBuilt(built: BuiltPackage): Promise<Content>;
  /**
   * Takes an uploaded zip in; the zip itself is removed whatever happens.
   * @param wrongStandard what is said of a package that the preview can't play
   * @throws UnusablePackage when it is no package that can be played; nothing stays on disk then
   */
  ofUpload(zipPath: string, wrongStandard: string): Promise<Content>;
  /** Removes the files of a package, and the attempts at it. */
  remove(id: string): void;
  /** Removes uploads that are too old or too many, and folders that no row knows. */
  prune(): void;
  /** Folder that uploads are written to before they are looked at. */
  readonly incoming: string;
}

interface Row {
  id: string;
  uploaded: number;
  folder: string;
  description: string;
  created_at: number;
}

export function createContents(parts: {
  config: Pick<Config, 'dataDir'>;
  database: Database.Database;
  packages: PackageService;
  now: () => number;
}): Contents {
  const { config, database, packages, now } = parts;
  const folders = { built: join(config.dataDir, 'pratinjau'), uploads: join(config.dataDir, 'uploads') };
  const incoming = join(config.dataDir, 'uploads-masuk');
  const opening = new Map<string, Promise<Content>>();
  /** Ids whose folders are being written; they have no row yet. */
  const unpacking = new Set<string>();

  const select = database.prepare<[string], Row>('SELECT * FROM content WHERE id = ?');
  const insert = database.prepare(
    `INSERT INTO content (id, uploaded, folder, description, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET folder = excluded.folder, description = excluded.description`,
  );
  const remove = database.prepare('DELETE FROM content WHERE id = ?');
  const uploads = database.prepare<[], Row>(
    'SELECT * FROM content WHERE uploaded = 1 ORDER BY created_at DESC, rowid DESC',
  );
  const removeUnused = database.prepare(
    `DELETE FROM content
     WHERE uploaded = 0 AND created_at < ? AND id NOT IN (SELECT content_id FROM attempt)`,
  );
  const allIds = database.prepare<[], string>('SELECT id FROM content').pluck();
  const isOld = (row: Row) => row.uploaded === 1 && now() - row.created_at >= uploadLifetime;

  /** The rows name folders below the data folder, so that the data folder can be moved. */
  const rootOf = (uploaded: boolean) => (uploaded ? folders.uploads : folders.built);
  const contentOf = (row: Row): Content => ({
    id: row.id,
    uploaded: row.uploaded === 1,
    folder: join(rootOf(row.uploaded === 1), row.folder),
    description: JSON.parse(row.description) as PackageDescription,
  });

  /** @param describe unpacks into a folder that isn't there */
  async function unpack(
    id: string,
    uploaded: boolean,
    describe: (folder: string) => Promise<PackageDescription>,
  ): Promise<Content> {
    mkdirSync(rootOf(uploaded), { recursive: true });
    const folder = join(rootOf(uploaded), id);
    unpacking.add(id);
    try {
      await rm(folder, { recursive: true, force: true });
      return { id, uploaded, folder, description: await describe(folder) };
    } finally {
      unpacking.delete(id);
    }
  }

  /** Removes folders that no row names; a name that only begins with an id is that id's, half written. */
  function removeStrays(root: string): void {
    if (!existsSync(root)) return;
    const ids = [...allIds.all(), ...unpacking];
    for (const name of readdirSync(root)) {
      if (!ids.some((id) => name.startsWith(id))) rmSync(join(root, name), { recursive: true, force: true });
    }
  }

  function store(content: Content): Content {
    insert.run(content.id, Number(content.uploaded), content.id, JSON.stringify(content.description), now());
    return content;
  }

  const contents: Contents = {
    incoming,
    find(id) {
      const row = select.get(id);
      return row && !isOld(row) ? contentOf(row) : undefined;
    },
    ofBuilt(built) {
      const id = `paket-${built.sha256}`;
      const known = contents.find(id);
      if (known && existsSync(known.folder)) return Promise.resolve(known);
      const current = opening.get(id);
      if (current) return current;
      const started = unpack(id, false, (folder) =>
        built.format === 'web' ? packages.unpackSite(built, folder) : packages.unpack(built.path, folder),
      )
        .then(store)
        .finally(() => opening.delete(id));
      opening.set(id, started);
      return started;
    },
    async ofUpload(zipPath, wrongStandard) {
      const id = randomBytes(16).toString('hex');
      try {
        const content = await unpack(id, true, (folder) => packages.unpack(zipPath, folder));
        const { standard, launch } = content.description;
        if (!(playable as readonly string[]).includes(standard) || !isInside(launch)) {
          throw new UnusablePackage(422, wrongStandard);
        }
        store(content);
        contents.prune();
        return content;
      } catch (error) {
        await rm(join(folders.uploads, id), { recursive: true, force: true });
        throw error;
      } finally {
        await rm(zipPath, { force: true });
      }
    },
    remove(id) {
      const row = select.get(id);
      remove.run(id);
      if (row) rmSync(contentOf(row).folder, { recursive: true, force: true });
    },
    prune() {
      uploads.all().forEach((row, position) => {
        if (position >= mostUploads || isOld(row)) remove.run(row.id);
      });
      removeUnused.run(now() - unusedLifetime);
      removeStrays(folders.uploads);
      removeStrays(folders.built);
    },
  };
  return contents;
}
