// The files of a package that the player loads only when it needs them: scripts of its own, lazy kinds, tests, definitions.
import { isLazy } from '../src/blocks/lazy-kinds.ts';
import { blocksOf, type Session } from '../src/model/course.ts';
import { definitionsOf } from '../src/vocabulary/definitions.ts';
import {
  buildChunk,
  buildKind,
  buildKindStyle,
  buildKinds,
  buildLazyStyle,
  buildPart,
  buildPartStyle,
  dataChunk,
} from './bundle.ts';
import { configOf } from './config.ts';
import type { PackageFile } from './file.ts';
import { testBank } from './render/bank.ts';
import type { TrackingKind } from './render/context.ts';
import { plain } from './render/markdown.ts';
import { objectivesData } from './render/objectives.ts';
import type { UnitRoom } from './render/unit.ts';
import type { PackageRequest } from './request.ts';

export interface ChunksInput {
  request: PackageRequest;
  session: Session;
  room: UnitRoom;
  tracking: TrackingKind;
}

/** The chunks of a session by purpose (`Lesson.chunks`). @param source the folder `src/` */
export async function buildChunks(
  { request, session, room, tracking }: ChunksInput,
  source: string,
): Promise<Map<string, PackageFile>> {
  const { course, language, baseIri } = request;
  // Whoever speaks cmi5 needs the rest of xAPI in other words; all others send statements the same way.
  const statements = tracking === 'cmi5' ? 'cmi5' : 'xapi';
  const kinds = [...new Set(blocksOf(session).map((block) => block.kind))].filter(isLazy).sort();
  const chunks: [string, PackageFile | undefined][] = [
    ['blocks', await buildKinds(source, 'blocks', language)],
    ['more', await buildKinds(source, 'more', language)],
    ['documents', await buildChunk(source, 'documents')],
    ['paper', await buildChunk(source, 'paper')],
    ['objectives', dataChunk('objectives', objectivesData(session))],
  ];
  const needsApi = tracking === 'scorm12' || tracking === 'scorm2004';
  for (const part of ['result', 'tools', ...(needsApi ? (['unconnected'] as const) : [])] as const) {
    chunks.push([part, await buildPart(source, part, language)]);
    chunks.push([`${part}.css`, await buildPartStyle(source, part)]);
  }
  // Where nobody is told anything, the means to tell it would only be carried about.
  if (tracking !== 'none') {
    chunks.push(['definitions', dataChunk('definitions', definitionsOf(course, session, plain, baseIri))]);
    chunks.push([statements, await buildChunk(source, statements)]);
  }
  if (tracking === 'web') {
    chunks.push(['site', await buildPart(source, 'site', language)]);
    // From a folder the file that an office may edit can't be read, so there it counts as it was built.
    chunks.push(['config', dataChunk('config', configOf(request))]);
  }
  if (kinds.length > 0) chunks.push(['lazy.css', await buildLazyStyle(source)]);
  for (const kind of kinds) {
    chunks.push([kind, await buildKind(source, kind, language)]);
    chunks.push([`${kind}.css`, await buildKindStyle(source, kind)]);
  }
  for (const use of ['pretest', 'posttest'] as const) {
    if (session.bank) chunks.push([use, dataChunk(use, testBank(room, request.published, use))]);
  }
  return new Map(chunks.flatMap(([name, file]) => (file ? [[name, file] as const] : [])));
}
