// Web: a static site that can be installed, works offline after the first visit, and runs from a USB stick.
import type { Session } from '../../src/model/course.ts';
import type { PackageFile } from '../file.ts';
import { makeHome, sourceOf } from '../web/home.ts';
import { icons } from '../web/icon.ts';
import { makeAppManifest } from '../web/manifest.ts';
import { makeWorker, markOf } from '../web/worker.ts';
import type { PackageContent, PackageFormat } from './format.ts';

/**
 * The address of a session below the root of the site, whichever sessions the site has. Links in messages and in Common
 * Cartridges are made of it, so it never changes.
 */
export const sessionPage = ({ id }: Pick<Session, 'id'>): string => `${id}.html`;

export const web: PackageFormat = {
  tracking: 'web',
  entryName: ({ session }) => sessionPage(session),
  companions,
  // Without a manifest that names all files, there is none to stand in front.
  manifest: async () => [],
};

/** Everything around the lessons, the worker last: it names all that works without a network. */
async function companions(content: PackageContent): Promise<PackageFile[]> {
  const { request, lessons, files } = content;
  const source = sourceOf(request);
  const drawn = icons(request.brand?.colours?.band);
  const home = await makeHome(content, source, drawn);
  const around = [...home.files, ...drawn.map(({ file }) => file), makeAppManifest(content, drawn)];
  const ofLessons = new Set(lessons.flatMap((lesson) => lesson.files));
  const kept = [...files.filter(({ name }) => ofLessons.has(name)), ...around];
  const worker = await makeWorker(source, kept, [home.page, ...lessons.map(markOf)]);
  return [...around, worker];
}
