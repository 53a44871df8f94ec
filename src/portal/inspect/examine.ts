// Inspects uploads one after another: each takes seconds and tens of megabytes, whatever is in it.
import { defaultLimits, type Inspection, inspectIsolated } from '../../../packager/inspect/index.ts';
import { findManifest, readManifestText } from '../../../packager/inspect/manifest-file.ts';
import { openZip } from '../../../packager/inspect/zip.ts';
import { configName, readmeName } from '../../../packager/readme.ts';

/** Uploads that wait at most; the next is told to come back. */
const mostWaiting = 10;

export interface Examined {
  inspection: Inspection;
  /** Whether it seems to be a package of this course. */
  ours: boolean;
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
  const readable = inspection.verdict !== 'unsafe' && inspection.standard !== undefined;
  return { inspection, ours: readable && (await seemsOurs(zipPath, courseId)) };
}

/** Whether a zip that was found safe has our files beside a manifest with our identifiers; anyone could write both. */
async function seemsOurs(zipPath: string, courseId: string): Promise<boolean> {
  const zip = await openZip(zipPath, defaultLimits);
  try {
    if (!zip.entries.some(({ path }) => path === readmeName || path === configName)) return false;
    const text = await readManifestText(zip, findManifest(zip.entries), defaultLimits);
    return identifiersOf(courseId).test(text);
  } finally {
    zip.close();
  }
}

/** `identifier="kendali-…"` of SCORM and Common Cartridge, `id="https://…/kendali/…"` of cmi5 and tincan.xml. */
const identifiersOf = (courseId: string): RegExp =>
  new RegExp(`\\sidentifier="${courseId}["-]|\\sid="https?://[^"\\s]{1,300}/${courseId}["/]`);
