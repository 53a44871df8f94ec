// SCORM 1.2: a session is a SCO; the whole course is an organization of them (Content Aggregation Model 1.2, section 2.3).
import type { PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';
import { editionName, readSchemas, scormManifest } from './scorm.ts';

/** The control documents that ADL's conformance test wants beside the manifest; docs/decisions says why we carry them. */
const schemas = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];

export const scorm12: PackageFormat = {
  tracking: 'scorm12',
  entryName: editionName,
  companions: () => readSchemas('scorm12edition', schemas),
  // No adlcp:masteryscore: by it an LMS would judge lessons that aren't complete (docs/decisions/0013).
  manifest: async (content) => [
    await manifestFrom('imsmanifest.xml', 'imsmanifest-1.2.hbs', scormManifest(content)),
  ],
};
