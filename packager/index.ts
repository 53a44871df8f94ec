// The packager's front door: a session of a course in, the files or the zip of a package out.
import { join } from 'node:path';
import { packager } from '../src/i18n/packager.ts';
import { sayIn } from '../src/i18n/say.ts';
import { projectRoot } from '../src/paths.ts';
import { sessionActivityId } from '../src/vocabulary/activities.ts';
import { type Archive, writeArchive } from './archive.ts';
import { buildPlayer, buildStylesheet } from './bundle.ts';
import { buildChunks } from './chunks.ts';
import type { PackageFile } from './file.ts';
import { formats } from './formats/index.ts';
import { makeLesson } from './lesson.ts';
import { openRoom, renderDocuments } from './render/documents.ts';
import type { PackageRequest } from './request.ts';

export type { PackageRequest } from './request.ts';

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
  const room = await openRoom({ course, session, language, source, figures });
  const [script, stylesheet, chunks] = await Promise.all([
    buildPlayer(source),
    buildStylesheet(source),
    buildChunks(request, room, source),
  ]);

  onProgress(say('packager.rendering', { title: session.title }));
  const chunkNames = Object.fromEntries([...chunks].map(([name, file]) => [name, file.name]));
  const documents = await renderDocuments({
    course,
    session,
    language,
    tracking: format.tracking,
    room,
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
