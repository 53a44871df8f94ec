// The packages that visitors ordered: a queue that builds one at a time, the files on disk, and whose they are.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { BuildError } from '../../../packager/errors.ts';
import type { Config } from '../../config.ts';
import { CourseError } from '../../model/check.ts';
import { hashToken } from '../access/tokens.ts';
import type { BuiltPackage, PackageService } from '../packages.ts';
import { type Choices, choicesOf, readChoices, type Wanted } from './choices.ts';

/** Orders that are kept at most (a visitor's, those of all who weren't logged in), that wait at most, and how long (ms). */
export const limits = { ofVisitor: 12, anonymous: 120, waiting: 20, lifetime: 14 * 24 * 60 * 60 * 1000 };

/** Who asks: the visitor's cookie and, if somebody is logged in, the account. */
export interface Person {
  visitor: string | undefined;
  accountId: number | undefined;
}

export type OrderedFile = Pick<BuiltPackage, 'id' | 'sessions' | 'format' | 'fileName' | 'bytes' | 'sha256'>;

export interface PlacedOrder {
  /** 128 random bits in hexadecimal. */
  id: string;
  state: 'waiting' | 'building' | 'done' | 'failed';
  choices: Choices;
  /** What is finished; all of it once the state is `done`. */
  files: readonly OrderedFile[];
  /** What is wrong with the course, for whoever runs the portal; a failed order may have none. */
  fault: string | undefined;
  createdAt: number;
}

/** How far an order is. */
export interface Progress {
  /** Steps done, of how many. */
  done: number;
  total: number;
  /** What is being done; undefined while the order waits. */
  line: string | undefined;
  /** Orders before this one. */
  ahead: number;
}

export interface Orders {
  /** @returns the order's id; undefined when too many wait already */
  place(wanted: Wanted, person: { visitor: string; accountId: number | undefined }): string | undefined;
  /** An order, for whoever made it; nobody else learns that there is one. */
  find(id: string, person: Person): PlacedOrder | undefined;
  /** A person's orders, the latest first. */
  of(person: Person): PlacedOrder[];
  progress(id: string): Progress;
  /** The file as the preview and the download need it; undefined when the order has no such file, or not any more. */
  fileOf(order: PlacedOrder, fileName: string): BuiltPackage | undefined;
  /** Stops an order that is under way, and removes its files. */
  remove(order: PlacedOrder): void;
  /** Removes orders that are too old or too many, and folders that no order knows. */
  prune(): void;
}

interface Row {
  id: string;
  visitor_hash: Buffer;
  account_id: number | null;
  state: PlacedOrder['state'];
  choices: string;
  files: string;
  fault: string | null;
  created_at: number;
}

/** An order that waits or is being built; lost when the process ends, and told so by {@link createOrders}. */
interface Job {
  id: string;
  wanted: Wanted;
  steps: number;
  line: string | undefined;
  stop: AbortController;
}

/** A session is laid out in one step; describing and packing are one each. */
const stepsOf = ({ packages, plain }: Wanted): number =>
  packages.reduce((sum, sessions) => sum + (plain ? 1 : sessions.length + 2), 0);

/**
 * The orders in a data folder and its database; those that the last process left unfinished have failed.
 * @param parts.now milliseconds since 1970
 */
export function createOrders(parts: {
  config: Pick<Config, 'dataDir'>;
  database: Database.Database;
  packages: PackageService;
  now: () => number;
  log: (line: string) => void;
}): Orders {
  const { config, database, packages, now, log } = parts;
  const root = join(config.dataDir, 'pesanan');
  const jobs: Job[] = [];
  let running = false;

  const select = database.prepare<[string], Row>('SELECT * FROM package_order WHERE id = ?');
  const selectOf = database.prepare<[Buffer | null, number | null], Row>(
    `SELECT * FROM package_order WHERE visitor_hash = ? OR account_id = ?
     ORDER BY created_at DESC, rowid DESC`,
  );
  const selectAll = database.prepare<[], Row>(
    'SELECT * FROM package_order ORDER BY created_at DESC, rowid DESC',
  );
  const insert = database.prepare(
    `INSERT INTO package_order (id, visitor_hash, account_id, state, choices, created_at)
     VALUES (?, ?, ?, 'waiting', ?, ?)`,
  );
  const update = database.prepare('UPDATE package_order SET state = ?, files = ?, fault = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM package_order WHERE id = ?');

  // The process that was to build them has ended.
  database.exec(`UPDATE package_order SET state = 'failed' WHERE state IN ('waiting', 'building')`);

  function read(row: Row): PlacedOrder | undefined {
    const choices = readChoices(row.choices);
    const files = JSON.parse(row.files) as OrderedFile[];
    // A restored backup knows orders whose files it doesn't hold.
    const isLost = row.state === 'done' && !existsSync(join(root, row.id));
    return (
      choices && {
        id: row.id,
        state: isLost ? 'failed' : row.state,
        choices,
        files,
        fault: row.fault ?? undefined,
        createdAt: row.created_at,
      }
    );
  }

  const hashed = ({ visitor }: Person) => (visitor === undefined ? null : hashToken(visitor));
  const owns = (row: Row, person: Person) =>
    hashed(person)?.equals(row.visitor_hash) === true ||
    (person.accountId !== undefined && person.accountId === row.account_id);

  /** Builds what waits, one order after another. */
  async function work(): Promise<void> {
    if (running) return;
    running = true;
    for (let job = jobs[0]; job; job = jobs[0]) {
      // A full disk may keep even the failure from being written down; what comes after it is built all the same.
      await carryOut(job).catch((error: unknown) => note(job.id, error));
      jobs.splice(jobs.indexOf(job), 1);
    }
    running = false;
  }

  const note = (id: string, error: unknown): void =>
    log(`Order ${id}: ${error instanceof Error ? error.stack : String(error)}`);

  async function carryOut(job: Job): Promise<void> {
    const files: OrderedFile[] = [];
    /** An order that was removed, or a database that was closed, is told nothing. */
    const keep = (state: PlacedOrder['state'], fault: string | null = null) => {
      if (database.open) update.run(state, JSON.stringify(files), fault, job.id);
    };
    const folder = join(root, job.id);
    try {
      keep('building');
      for (const sessions of job.wanted.packages) {
        job.stop.signal.throwIfAborted();
        const { id, format, fileName, bytes, sha256 } = await make(job, sessions, folder);
        files.push({ id, sessions, format, fileName, bytes, sha256 });
      }
      job.stop.signal.throwIfAborted();
      keep('done');
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      files.length = 0;
      if (job.stop.signal.aborted) return;
      const told = error instanceof BuildError || error instanceof CourseError;
      if (!told) note(job.id, error);
      keep('failed', told ? error.message : null);
    }
  }

  async function make(job: Job, sessions: readonly string[], folder: string): Promise<BuiltPackage> {
    const { kind, options, reportsHere, plain } = job.wanted;
    const onStep = (line: string) => {
      job.steps += 1;
      job.line = line;
    };
    if (!plain) {
      const order = { format: kind.format, sessions, options, reportsHere };
      return packages.build(order, folder, { onStep, signal: job.stop.signal });
    }
    const built = await packages.ensure(kind.format, sessions);
    onStep(built.fileName);
    mkdirSync(folder, { recursive: true });
    await copyFile(built.path, join(folder, built.fileName));
    return built;
  }

  function discard(id: string): void {
    jobs.find((job) => job.id === id)?.stop.abort();
    remove.run(id);
    rmSync(join(root, id), { recursive: true, force: true });
  }

  const orders: Orders = {
    place(wanted, person) {
      if (jobs.length >= limits.waiting) return undefined;
      const id = randomBytes(16).toString('hex');
      const choices = JSON.stringify(choicesOf(wanted));
      insert.run(id, hashToken(person.visitor), person.accountId ?? null, choices, now());
      jobs.push({ id, wanted, steps: 0, line: undefined, stop: new AbortController() });
      orders.prune();
      void work();
      return id;
    },
    find(id, person) {
      const row = select.get(id);
      return row && owns(row, person) ? read(row) : undefined;
    },
    of: (person) =>
      selectOf
        .all(hashed(person), person.accountId ?? null)
        .map(read)
        .filter((order) => order !== undefined),
    progress(id) {
      const at = jobs.findIndex((job) => job.id === id);
      const job = jobs[at];
      if (!job) return { done: 1, total: 1, line: undefined, ahead: 0 };
      // The step that was begun last isn't done yet.
      return { done: Math.max(0, job.steps - 1), total: stepsOf(job.wanted), line: job.line, ahead: at };
    },
    fileOf(order, fileName) {
      const file = order.state === 'done' && order.files.find((one) => one.fileName === fileName);
      const path = join(root, order.id, fileName);
      return file && existsSync(path) ? { ...file, path, lrsEndpoint: order.choices.lrsEndpoint } : undefined;
    },
    remove: (order) => discard(order.id),
    prune() {
      const counts = new Map<string, number>();
      let anonymous = 0;
      for (const row of selectAll.all()) {
        const visitor = row.visitor_hash.toString('hex');
        const count = (counts.get(visitor) ?? 0) + 1;
        counts.set(visitor, count);
        // A flood of strangers pushes out strangers only.
        if (row.account_id === null) anonymous += 1;
        const tooMany = count > limits.ofVisitor || (row.account_id === null && anonymous > limits.anonymous);
        if (tooMany || now() - row.created_at >= limits.lifetime) discard(row.id);
      }
      if (!existsSync(root)) return;
      for (const name of readdirSync(root)) {
        if (!select.get(name)) rmSync(join(root, name), { recursive: true, force: true });
      }
    },
  };
  return orders;
}
