// The service worker of a site, with the list of what it keeps in front of it.
import type { SiteEdition } from '../../src/model/site.ts';
import { once, script } from '../bundle.ts';
import { hashOf, type PackageFile } from '../file.ts';
import type { PackagedLesson } from '../formats/format.ts';

/** At the root, because a worker rules only what is below it. */
const workerName = 'sw.js';

/** A file that keeps its name from edition to edition, and a text that stands in it in this edition alone. */
export interface Marked {
  name: string;
  mark: string;
}

/**
 * @param source the folder `src/`
 * @param files all that the site needs to work without a network
 * @param marked the pages among them whose names say nothing about their content
 */
export async function makeWorker(
  source: string,
  files: readonly PackageFile[],
  marked: readonly Marked[],
): Promise<PackageFile> {
  const bundled = await once(`${source}:worker`, () =>
    script(source, 'worker', "import './player/site/worker.ts';"),
  );
  const site: SiteEdition = {
    edition: hashOf(files.map(({ name, data }) => `${name} ${hashOf(data)}`).join('\n')),
    files: files.map(({ name }) => marked.find((page) => page.name === name) ?? { name }),
  };
  const list = Buffer.from(`self.kendaliSite = ${JSON.stringify(site)};\n`);
  return { name: workerName, data: Buffer.concat([list, bundled.data]) };
}

/** The entry document links to the others, whose names hold the hash of all. */
export function markOf({ entry, files }: PackagedLesson): Marked {
  const others = files.filter((name) => name !== entry);
  return { name: entry, mark: others.find((name) => name.endsWith('.html')) ?? others[0] ?? '' };
}
