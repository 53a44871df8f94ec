// What is measured: real packages, unpacked from their zips and served, each with the address that an LMS launches.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { CheckedCourse } from '../../../packager/course.ts';
import { type FormatId, formats } from '../../../packager/formats/index.ts';
import { writePackage } from '../../../packager/index.ts';
import { configName } from '../../../packager/readme.ts';
import type { Session } from '../../../src/model/course.ts';
import type { Lesson } from '../../../src/model/lesson.ts';
import type { BenchServer } from './server.ts';

/** One session in one format, served. */
export interface Served {
  readonly format: FormatId;
  readonly session: Session;
  /** What the browser gets to know of the session. */
  readonly lesson: Lesson;
  /** What an LMS puts into its frame. */
  readonly address: string;
  /** Where the server has mounted its files. */
  readonly folder: string;
  /** What the first page needs beside what the player waits for: the configuration, and scripts of its blocks. */
  readonly needs: readonly string[];
}

/** Whether the lessons of a format talk to SCORM's API. */
export const isScorm = (format: FormatId): boolean => format.startsWith('scorm');
/** Whether they talk to an LRS. */
export const asksLrs = (format: FormatId): boolean => format === 'cmi5' || format === 'xapi';

/** Formats that carry a player, each player once: two cartridges differ in their manifests alone. */
export const playedFormats = (ids: readonly FormatId[]): FormatId[] =>
  ids.filter((id) => id !== 'common-cartridge-11');

/** Packs one session, in a folder that is thrown away, and serves what is in the zip. */
export async function serveSession(
  server: BenchServer,
  { course, published }: CheckedCourse,
  session: Session,
  format: FormatId,
  folder: string,
): Promise<Served> {
  const made = await writePackage({ course, published, sessions: [session], format, language: 'id' }, folder);
  const files = new Map(Object.entries(unzipSync(readFileSync(made.path))));
  const mounted = `${format}/${session.id}`;
  const base = server.mount(mounted, files);
  const html = new TextDecoder().decode(files.get(made.entry));
  const lesson = JSON.parse(/<script[^>]* id="lesson">([^<]+)/.exec(html)?.[1] ?? '') as Lesson;
  const address = base + made.entry + launchQuery(server, format, lesson);
  return { format, session, lesson, address, folder: mounted, needs: needsOf(html, lesson) };
}

/** @param html the entry document */
function needsOf(html: string, { chunks }: Lesson): string[] {
  const [first = ''] = /<section class="page"[\s\S]*?(?=<section class="page"|<\/article>)/.exec(html) ?? [];
  const own = [...first.matchAll(/ data-chunk="([^"]+)"/g)].flatMap(([, chunk = '']) => [
    chunk,
    `${chunk}.css`,
  ]);
  // Every block that is brought to life uses what the common ones share.
  const names = own.length === 0 ? [] : ['blocks', ...own];
  return [configName, ...names.flatMap((name) => chunks[name] ?? [])];
}

const learner = { account: { homePage: 'https://lms.example', name: 'guru' }, name: 'Guru' };

/** What an LMS that speaks xAPI adds to the address. Its LRS is on the server that the files come from. */
function launchQuery({ origin }: BenchServer, format: FormatId, { activityId }: Lesson): string {
  if (!asksLrs(format)) return '';
  const endpoint = `${origin}/lrs/`;
  const registration = '01234567-89ab-4cde-8f01-23456789abcd';
  const more =
    formats[format].tracking === 'cmi5'
      ? { fetch: `${origin}/lrs/fetch`, activityId, actor: JSON.stringify(learner) }
      : { auth: 'Basic a2VuZGFsaQ==', actor: JSON.stringify({ ...learner, objectType: 'Agent' }) };
  return `?${new URLSearchParams({ endpoint, registration, ...more })}`;
}
