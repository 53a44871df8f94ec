// `lrs erase` and `lrs retain`: the right to erasure, at somebody's request or when data has been kept long enough.
import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { FileProblem, parseIdentifier, type Store, vacuum } from '../../../lrs/index.ts';
import { loadCourse } from '../../../packager/course.ts';
import { plain } from '../../../packager/render/markdown.ts';
import { inDataDir, openLrsStore } from '../../data.ts';
import { openPortalDatabase } from '../../portal/database.ts';
import { erasePerson, keptOf } from '../../portal/erase.ts';
import { formatsOf } from '../../portal/views.ts';
import { createReports } from '../../reports/index.ts';
import { readOptions, UsageError } from '../command.ts';
import type { Action, ActionContext } from './action.ts';

/** As whom the command line is in the audit log. */
const actor = 'cli';
/** People that are looked for in one pass over all statements. */
const crowd = 100;

const shared = {
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'no-vacuum': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const erase: Action = async (args, context) => {
  const { print, say, tell } = context;
  const { values, positionals } = readOptions(args, shared, say, true);
  if (positionals.length === 0) throw new UsageError(tell('lrs.erase.who'));
  const keys = positionals.map((text) => {
    const key = parseIdentifier(text);
    if (key === undefined) throw new UsageError(tell('lrs.erase.identifier', { text }));
    return key;
  });
  const dryRun = values.yes !== true || values['dry-run'] === true;
  const { outcome, kept } = await withStore(context, (store) =>
    withPortal(context, async (portal) => {
      const found = portal && keptOf(portal, keys);
      const everyKey = [...new Set([...keys, ...(found?.keys ?? [])])];
      const done = await store.erasePeople([everyKey], {
        actor,
        reason: 'request',
        dryRun,
        onProgress: progressOf(context),
      });
      if (!dryRun) {
        if (portal && found) erasePerson(portal, found, tell('lrs.erase.nameless'), Date.now());
        await refreshReports(store, context);
      }
      return { outcome: done, kept: found };
    }),
  );
  const [erasure] = outcome.erasures;
  const inPortal = { roster: kept?.roster ?? 0, certificates: kept?.certificates.length ?? 0 };
  const isFound = Object.values({ ...erasure, ...inPortal }).some((count) => count > 0);
  const isPutOff = values['no-vacuum'] === true;
  const cleared = dryRun ? undefined : await clear(isPutOff, context);
  const after = cleared === 'clean' && (await outcome.hasTraces()) ? 'traces' : cleared;
  if (values.json) {
    print(JSON.stringify({ erased: !dryRun, ...erasure, ...inPortal, cleared: after ?? null }));
  } else {
    if (isFound) {
      print(tell(dryRun ? 'lrs.erase.plan' : 'lrs.erase.done'));
      for (const line of countLines({ ...erasure, ...inPortal }, context)) print(line);
    } else print(tell('lrs.erase.nothing'));
    tellAfter(after, context);
  }
  return statusOf(after, isPutOff);
};

export const retain: Action = async (args, context) => {
  const { config, print, say, tell, progress } = context;
  const { values } = readOptions(args, { ...shared, months: { type: 'string' } }, say);
  const months = Number(values.months);
  if (values.months === undefined || !Number.isInteger(months) || months < 1 || months > 600)
    throw new UsageError(tell('lrs.retain.months'));
  const since = monthsBefore(new Date(), months);
  const date = formatsOf(config.language).date(since);
  const dryRun = values.yes !== true || values['dry-run'] === true;
  const count = await withStore(context, async (store) => {
    const people = await store.peopleIdleSince(since.getTime() * 1000);
    if (dryRun) return people.length;
    // Each person is erased for good before the next; an interrupted run goes on where it ended.
    const erasing = progress.of(tell('lrs.erasing'));
    for (let start = 0; start < people.length; start += crowd) {
      const some = people.slice(start, start + crowd);
      const onProgress = ({ phase, done }: { phase: string; done: number }): void => {
        if (phase === 'erase') erasing(start + done, people.length);
      };
      await store.erasePeople(some, { actor, reason: 'retention', onProgress });
    }
    if (people.length > 0) await refreshReports(store, context);
    return people.length;
  });
  const isPutOff = values['no-vacuum'] === true;
  const after = dryRun || count === 0 ? undefined : await clear(isPutOff, context);
  if (values.json) {
    print(
      JSON.stringify({ erased: !dryRun, people: count, since: since.toISOString(), cleared: after ?? null }),
    );
  } else {
    const key = count === 0 ? 'lrs.retain.none' : dryRun ? 'lrs.retain.plan' : 'lrs.retain.done';
    print(tell(key, { count, date }));
    tellAfter(after, context);
  }
  return statusOf(after, isPutOff);
};

async function withStore<T>({ config }: ActionContext, work: (store: Store) => Promise<T>): Promise<T> {
  const path = inDataDir(config, 'lrs.sqlite');
  if (!existsSync(path)) throw new FileProblem('missing', path);
  const store = await openLrsStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** @param work is given the portal's database, or undefined where there is none yet */
async function withPortal<T>(
  { config }: ActionContext,
  work: (portal: Database.Database | undefined) => Promise<T>,
): Promise<T> {
  const path = inDataDir(config, 'portal.sqlite');
  const portal = existsSync(path) ? openPortalDatabase(path) : undefined;
  try {
    return await work(portal);
  } finally {
    portal?.close();
  }
}

function progressOf({ progress, tell }: ActionContext) {
  const searching = progress.of(tell('lrs.searching'));
  return ({ phase, done, total }: { phase: 'search' | 'erase'; done: number; total: number }): void => {
    if (phase === 'search') searching(done, total);
  };
}

/** Reports hold names, too: they are folded anew from what is left. Those that don't exist yet need nothing. */
async function refreshReports(log: Store, { config, progress, tell }: ActionContext): Promise<void> {
  const path = inDataDir(config, 'reports.sqlite');
  if (!existsSync(path)) return;
  progress.line(tell('lrs.reports'));
  const reports = createReports({ path, log, course: loadCourse().course, plain });
  try {
    await reports.catchUp();
  } finally {
    await reports.close();
  }
}

/** `clean`: nothing is left; `traces`: an identifier still stands somewhere; `freed`: freed space isn't cleared yet. */
type After = 'clean' | 'traces' | 'freed';

const statusOf = (after: After | undefined, isPutOff: boolean): number =>
  after === undefined || after === 'clean' || isPutOff ? 0 : 1;

/** Clears freed space, which still holds what was erased. */
async function clear(isPutOff: boolean, { config, progress, tell }: ActionContext): Promise<After> {
  if (isPutOff) return 'freed';
  progress.line(tell('lrs.vacuuming'));
  try {
    await vacuum(inDataDir(config, 'lrs.sqlite'));
    return 'clean';
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    progress.line(tell(`lrs.fault.${error.fault}`, { path: error.path }));
    return 'freed';
  }
}

function tellAfter(after: After | undefined, { print, tell }: ActionContext): void {
  if (after === undefined) return;
  print(tell(`lrs.erase.${after}`));
  print(tell('lrs.erase.backups'));
}

const kinds = [
  'statements',
  'mentions',
  'documents',
  'attachments',
  'signatures',
  'roster',
  'certificates',
] as const;

function countLines(
  counts: Partial<Record<(typeof kinds)[number], number>>,
  { tell }: ActionContext,
): string[] {
  return kinds
    .map((kind) => ({ kind, count: counts[kind] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => tell(`lrs.erase.${kind}`, { count }));
}

/** The same day some months earlier; the last day of a month that is too short. */
function monthsBefore(date: Date, months: number): Date {
  const earlier = new Date(date);
  earlier.setUTCMonth(earlier.getUTCMonth() - months);
  if (earlier.getUTCDate() !== date.getUTCDate()) earlier.setUTCDate(0);
  return earlier;
}
