// Launches the AUs of cmi5 packages in the preview: through the launcher of the LRS, each attempt a registration of its
// own, with the files on the preview's origin.
import type Database from 'better-sqlite3';
import type { LaunchableCourse, Launcher } from '../../../lrs/index.ts';
import type { Config } from '../../config.ts';
import { readStructure } from '../links/structure.ts';
import type { PackageService } from '../packages.ts';
import { type Attempt, type Attempts, attemptLifetime, createAttempts } from './attempts.ts';
import { createContents } from './contents.ts';
import { lrsEndpoint } from './launch.ts';

/** How registrations of the preview name their course: no publisher's id looks like this. */
const prefix = 'pratinjau:';

/**
 * The course of an attempt, for the launcher.
 * @returns undefined when the id isn't of the preview, or the package is gone or can't be launched
 */
export function previewCourses(parts: {
  config: Pick<Config, 'dataDir'>;
  database: Database.Database;
  packages: PackageService;
  now?: () => number;
}): (id: string) => Promise<LaunchableCourse | undefined> {
  const { now = Date.now } = parts;
  const attempts = createAttempts(parts.database, now);
  const contents = createContents({ ...parts, now });
  return async (id) => {
    const attempt = id.startsWith(prefix) ? attempts.find(id.slice(prefix.length)) : undefined;
    const content = attempt && contents.find(attempt.contentId);
    if (!content) return undefined;
    const structure = await readStructure(content.folder).catch(() => undefined);
    return structure && { structure, files: `/${attempt.id}/isi/` };
  };
}

/** What of the launcher the preview needs. */
export type PreviewLauncher = Pick<Launcher, 'register' | 'read' | 'launch'>;

/**
 * Launches an AU (cmi5 8): a new session each time.
 * @param au the publisher's id
 * @param previewOrigin where the browser finds the preview
 * @throws StructureError when the course structure can't be launched at all
 */
export async function launchInPreview(
  { launcher, attempts, now }: { launcher: PreviewLauncher; attempts: Attempts; now: () => number },
  { attempt, au, previewOrigin }: { attempt: Attempt; au: string; previewOrigin: string },
): Promise<URL | undefined> {
  const { id, portalOrigin } = attempt;
  let { registration } = attempt;
  if ((await launcher.read(registration)) === undefined) {
    const actor = {
      objectType: 'Agent' as const,
      name: attempt.studentName,
      account: { homePage: previewOrigin, name: attempt.studentId },
    };
    const [made] = await launcher.register([{ actor, note: '' }], {
      course: prefix + id,
      expiresAt: new Date(now() + attemptLifetime),
      by: 'preview',
    });
    if (made === undefined) return undefined;
    registration = made.registration;
    attempts.register(id, registration);
  }
  return launcher.launch(registration, au, {
    origin: previewOrigin,
    endpoint: lrsEndpoint(portalOrigin),
    fetch: `${portalOrigin}/cmi5/fetch/`,
    returnUrl: `${previewOrigin}/${id}/selesai`,
  });
}
