// Builds one session of a package: its documents, its lesson and the files that it shares with other sessions.
import type { Session } from '../src/model/course.ts';
import { sessionActivityId } from '../src/vocabulary/activities.ts';
import { brandStyle, logoFile } from './brand-style.ts';
import { buildPlayer, buildStylesheet } from './bundle.ts';
import { buildChunks } from './chunks.ts';
import type { PackageFile } from './file.ts';
import type { PackagedLesson, PackageFormat } from './formats/format.ts';
import { makeLesson } from './lesson.ts';
import { openRoom, renderDocuments } from './render/documents.ts';
import type { PackageRequest } from './request.ts';

export interface BuiltSession {
  lesson: PackagedLesson;
  /** The lesson's files; sessions of one package have some in common, by name and content. */
  files: PackageFile[];
}

/** @param source the folder `src/`. @param figures the folder with the drawings. @throws BuildError */
export async function buildSession(
  request: PackageRequest,
  session: Session,
  format: PackageFormat,
  { source, figures }: { source: string; figures: string },
): Promise<BuiltSession> {
  const { course, language, baseIri, brand = {} } = request;
  const logo = logoFile(brand);
  const room = await openRoom({ course, session, language, source, figures });
  const [script, stylesheet, chunks] = await Promise.all([
    buildPlayer(source, format.tracking),
    buildStylesheet(source, brandStyle(brand)),
    buildChunks({ request, session, room, tracking: format.tracking }, source),
  ]);
  const chunkNames = {
    ...Object.fromEntries([...chunks].map(([name, file]) => [name, file.name])),
    // For an LMS that forbids the style inside the document.
    'player.css': stylesheet.name,
  };
  const documents = await renderDocuments({
    course,
    session,
    language,
    tracking: format.tracking,
    room,
    stylesheet,
    script: script.name,
    ...(brand.name || logo ? { office: { name: brand.name, logo: logo?.name } } : {}),
    posttestOptional: request.posttestRequired === false,
    entryName: (edition) => format.entryName({ session, edition, alone: request.sessions.length === 1 }),
    lesson: (hrefs) => makeLesson({ ...request, session, hrefs, chunks: chunkNames }),
  });
  const files = [
    ...documents.map(({ name, html }) => ({ name, data: Buffer.from(html) })),
    stylesheet,
    script,
    ...(logo ? [logo] : []),
    ...chunks.values(),
  ];
  return {
    lesson: {
      session,
      activityId: sessionActivityId(course.id, session.id, baseIri),
      entry: documents[0]?.name ?? '',
      files: files.map((file) => file.name).sort(),
      room,
    },
    files,
  };
}
