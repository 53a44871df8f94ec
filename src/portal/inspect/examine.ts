// Inspects uploads one after another: each takes seconds and tens of megabytes, whatever is in it.
import { defaultLimits, type Inspection, inspectIsolated } from '../../../packager/inspect/index.ts';
import { findManifest, readManifestText } from '../../../packager/inspect/manifest-file.ts';
import { openZip } from '../../../packager/inspect/zip.ts';
import { configName, readmeName } from '../../../packager/readme.ts';

/** Uploads that wait at most; the next is told to come back. */
const mostWaiting = 10;

/** What of this course a zip seems to be: a package for an LMS, or the site, which has no manifest and is for none. */
export type Ours = 'package' | 'site';

export interface Examined {
  inspection: Inspection;
  /** Undefined when nothing makes it seem ours. */
  ours: Ours | undefined;
}

/**
 * A queue of inspections.
 * @param courseId the id that begins the identifiers of our packages
 * @returns a function that inspects a zip in its turn; undefined when too many wait already
 */
export function createExaminer(courseId: string): (zipPath: string) => Promise<Examined> | undefined {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (zipPath) => {
    if (waiting >= mostWaiting) return undefined;
    waiting += 1;
    const turn = last
      .then(() => examine(zipPath, courseId))
      .finally(() => {
        waiting -= 1;
      });
    last = turn.catch(() => {});
    return turn;
  };
}

async function examine(zipPath: string, courseId: string): Promise<Examined> {
  const inspection = await inspectIsolated(zipPath);
  if (inspection.verdict === 'unsafe') return { inspection, ours: undefined };
  return { inspection, ours: await seemsOurs(zipPath, inspection, courseId) };
}

/** Looks for our files and our identifiers in a zip that was found safe; anyone could write both. */
async function seemsOurs(
  zipPath: string,
  { standard, findings }: Inspection,
  courseId: string,
): Promise<Ours | undefined> {
  if (findings.some(({ code }) => code === 'own-site')) return 'site';
  const zip = await openZip(zipPath, defaultLimits);
  try {
    const has = (name: string) => zip.entries.some(({ path }) => path === name);
    if (standard === undefined || !(has(readmeName) || has(configName))) return undefined;
    const text = await readManifestText(zip, findManifest(zip.entries), defaultLimits);
    return identifiersOf(courseId).test(text) ? 'package' : undefined;
  } finally {
    zip.close();
  }
}

/** `identifier="kendali-…"` of SCORM and Common Cartridge, `id="https://…/kendali/…"` of cmi5 and tincan.xml. */
const identifiersOf = (courseId: string): RegExp =>
  new RegExp(`\\sidentifier="${courseId}["-]|\\sid="https?://[^"\\s]{1,300}/${courseId}["/]`);
