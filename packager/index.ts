// The packager's front door: a session of a course in, the files or the zip of a package out.
import { join } from 'node:path';
import { packager } from '../src/i18n/packager.ts';
import { type Language, sayIn } from '../src/i18n/say.ts';
import type { Course, Session } from '../src/model/course.ts';
import type { Published } from '../src/model/published.ts';
import { projectRoot } from '../src/paths.ts';
import { sessionActivityId } from '../src/vocabulary/activities.ts';
import { definitionsOf } from '../src/vocabulary/definitions.ts';
import { type Archive, writeArchive } from './archive.ts';
import { buildChunk, buildPlayer, buildStylesheet } from './bundle.ts';
import { hashOf, type PackageFile } from './file.ts';
import { type FormatId, formats } from './formats/index.ts';
import { makeLesson } from './lesson.ts';
import { renderDocuments } from './render/documents.ts';
import { plain } from './render/markdown.ts';

export interface PackageRequest {
  course: Course;
  published: Published;
  session: Session;
  format: FormatId;
  /** Language of the interface; the course's text keeps its own. */
  language: Language;
  /** An LRS that gets statements whatever the format; written into kendali.config.json. */
  lrs?: { endpoint: string; key: string; secret: string } | undefined;
  /** Whom a teacher may ask, shown in the lesson. */
  contact?: string | undefined;
  /** Base of all activity ids, without a trailing slash. */
  baseIri?: string | undefined;
  /** Other folders to build from than the project's own `src/` and `course/figures/`. */
  sources?: { source: string; figures: string } | undefined;
}

export interface BuiltPackage {
  /** What the zip is called, for example `kendali-sesi-1-scorm12.zip`. */
  fileName: string;
  /** Name of the document to launch. */
  entry: string;
  /** All files in their order in the zip, the manifest first. */
  files: PackageFile[];
}

/** Told one line for each step, in the language of the package. */
export type Progress = (line: string) => void;

const ownSources = { source: join(projectRoot, 'src'), figures: join(projectRoot, 'course', 'figures') };

/** What an office may still change by hand after the package was built. */
const configName = 'kendali.config.json';

/** Builds a package in memory. @throws BuildError when a source is missing or wrong */
export async function buildPackage(
  request: PackageRequest,
  onProgress: Progress = () => {},
): Promise<BuiltPackage> {
  const { course, session, language, baseIri } = request;
  const { source, figures } = request.sources ?? ownSources;
  const format = formats[request.format];
  const say = sayIn(packager, language);

  onProgress(say('packager.bundling'));
  const [script, stylesheet, chunks] = await Promise.all([
    buildPlayer(source),
    buildStylesheet(source),
    buildChunks(request, source),
  ]);

  onProgress(say('packager.rendering', { title: session.title }));
  const chunkNames = Object.fromEntries([...chunks].map(([name, file]) => [name, file.name]));
  const documents = await renderDocuments({
    course,
    session,
    language,
    tracking: format.tracking,
    source,
    figures,
    stylesheet: stylesheet.name,
    script: script.name,
    entryName: format.entryName,
    lesson: (hrefs) => makeLesson({ ...request, hrefs, chunks: chunkNames }),
  });
  const entry = documents[0]?.name ?? '';

  onProgress(say('packager.describing'));
  const config = { lrs: request.lrs ?? null, contact: request.contact ?? null };
  const files = [
    ...documents.map(({ name, html }) => ({ name, data: Buffer.from(html) })),
    stylesheet,
    script,
    ...chunks.values(),
    { name: configName, data: Buffer.from(`${JSON.stringify(config, null, 2)}\n`) },
    ...(await format.companions()),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest = await format.manifest({
    course,
    session,
    activityId: sessionActivityId(course.id, session.id, baseIri),
    entry,
    files: files.map((file) => file.name),
  });
  return {
    fileName: `${course.id}-${session.id}-${request.format}.zip`,
    entry,
    files: [manifest, ...files],
  };
}

/** Builds a package and writes its zip into a folder, which is made when it is not there. */
export async function writePackage(
  request: PackageRequest,
  folder: string,
  onProgress: Progress = () => {},
): Promise<Archive & { fileName: string; entry: string }> {
  const { fileName, entry, files } = await buildPackage(request, onProgress);
  onProgress(sayIn(packager, request.language)('packager.zipping', { count: files.length }));
  return { fileName, entry, ...(await writeArchive(files, join(folder, fileName))) };
}

/** The files that the player loads only when it needs them, by purpose (`Lesson.chunks`). */
async function buildChunks(request: PackageRequest, source: string): Promise<Map<string, PackageFile>> {
  const { course, session, baseIri } = request;
  const labs = session.units
    .flatMap((unit) => unit.pages)
    .flatMap((page) => page.blocks)
    .map((block) => block.kind)
    .filter((kind) => kind.startsWith('lab-'));
  const names = [...new Set(['xapi', ...labs])].sort();
  const scripts = await Promise.all(names.map((name) => buildChunk(source, name)));
  const definitions = Buffer.from(JSON.stringify(definitionsOf(course, session, plain, baseIri)));
  return new Map([
    ['definitions', { name: `definitions-${hashOf(definitions)}.json`, data: definitions }],
    ...scripts.map((file, index) => [names[index] ?? '', file] as const),
  ]);
}
