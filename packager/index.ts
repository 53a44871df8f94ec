// The packager's front door: sessions of a course in, the files or the zip of a package out.
import { join } from 'node:path';
import { packager } from '../src/i18n/packager.ts';
import { sayIn } from '../src/i18n/say.ts';
import { projectRoot } from '../src/paths.ts';
import { type Archive, writeArchive } from './archive.ts';
import { configOf } from './config.ts';
import { BuildError } from './errors.ts';
import type { PackageFile } from './file.ts';
import type { PackageContent, PackagedLesson } from './formats/format.ts';
import { formats } from './formats/index.ts';
import { configName, makeReadme, readmeName } from './readme.ts';
import type { PackageRequest } from './request.ts';
import { buildSession } from './session.ts';

export type { PackageRequest } from './request.ts';

export interface BuiltPackage {
  /** What the zip is called, for example `kendali-sesi-1-scorm12.zip` or `kendali-lengkap-scorm12.zip`. */
  fileName: string;
  /** Name of the first session's document to launch; empty where the package only links to the lessons. */
  entry: string;
  /** What each session is, and what is launched for it. */
  lessons: readonly PackagedLesson[];
  /** All files in their order in the zip, the manifest first. */
  files: PackageFile[];
}

/** Told one line for each step, in the language of the package. */
export type Progress = (line: string) => void;

const ownSources = { source: join(projectRoot, 'src'), figures: join(projectRoot, 'course', 'figures') };

/** Builds a package in memory. @throws BuildError when a source is missing or wrong */
export async function buildPackage(
  request: PackageRequest,
  onProgress: Progress = () => {},
): Promise<BuiltPackage> {
  const { course, language, passMark, sources = ownSources } = request;
  const format = formats[request.format];
  const holdsLessons = format.holdsLessons?.(request) ?? true;
  const say = sayIn(packager, language);
  const lessons: PackagedLesson[] = [];
  const files = new Map<string, PackageFile>();
  const add = (file: PackageFile) => {
    const known = files.get(file.name);
    if (known && !known.data.equals(file.data)) throw new BuildError(`Dua berkas bernama '${file.name}'`);
    files.set(file.name, file);
  };

  for (const authored of request.sessions) {
    onProgress(say('packager.rendering', { title: authored.title }));
    const session = passMark === undefined ? authored : { ...authored, passMark };
    const built = await buildSession(request, session, format, sources);
    lessons.push(built.lesson);
    if (holdsLessons) for (const file of built.files) add(file);
  }

  onProgress(say('packager.describing'));
  const config = Buffer.from(`${JSON.stringify(configOf(request), null, 2)}\n`);
  if (holdsLessons) add({ name: configName, data: config });
  const shape = shapeName(request);
  const identifier = shape === undefined ? course.id : `${course.id}-${shape}`;
  const content = (): PackageContent => ({
    request,
    identifier,
    lessons,
    files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
  for (const file of await format.companions(content())) add(file);
  // The readme holds a fingerprint of the manifest, and the manifest names the readme: so its name comes first.
  add({ name: readmeName, data: Buffer.alloc(0) });
  const manifest = await format.manifest(content());
  const readme = await makeReadme(content(), [...manifest, ...files.values()], sources.source);
  files.set(readmeName, readme);
  const { files: listed } = content();
  return {
    fileName: `${course.id}-${shape ?? 'lengkap'}-${request.format}.zip`,
    entry: (holdsLessons && lessons[0]?.entry) || '',
    lessons,
    files: [...manifest, ...listed],
  };
}

/** The session's id where the package holds one of several; undefined where it holds the whole course. */
function shapeName({ course, sessions }: PackageRequest): string | undefined {
  const [only] = sessions;
  if (!only) throw new BuildError('Paket tanpa sesi; sebutkan paling sedikit satu');
  return sessions.length === 1 || sessions.length < course.sessions.length
    ? sessions.map((session) => session.id).join('-')
    : undefined;
}

/** Builds a package and writes its zip into a folder, which is made when it is not there. */
export async function writePackage(
  request: PackageRequest,
  folder: string,
  onProgress: Progress = () => {},
): Promise<Archive & Omit<BuiltPackage, 'files'>> {
  const { files, ...built } = await buildPackage(request, onProgress);
  onProgress(sayIn(packager, request.language)('packager.zipping', { count: files.length }));
  return { ...built, ...(await writeArchive(files, join(folder, built.fileName))) };
}
