// SCORM 2004: a session is a SCO; the whole course opens its sessions one after another (docs/decisions/0022).
import type { PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';
import { editionName, readSchemas, scormManifest } from './scorm.ts';

/** The control documents that the manifest points to, and what those include. */
const schemas = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
];

interface Edition {
  /** What LMSs tell editions by, to the letter. */
  schemaversion: string;
  folder: string;
  /** Whether an LMS may take completion from the progress measure, which the 3rd Edition can't say so. */
  completionThreshold: boolean;
}

const scorm2004 = ({ schemaversion, folder, completionThreshold }: Edition): PackageFormat => ({
  tracking: 'scorm2004',
  entryName: editionName,
  companions: () => readSchemas(folder, schemas),
  async manifest(content) {
    const manifest = scormManifest(content);
    // Moodle's upload fails at mapInfo, and one session has nobody to tell.
    const sequenced = manifest.items.length > 1;
    return [
      await manifestFrom('imsmanifest.xml', 'imsmanifest-2004.hbs', {
        ...manifest,
        // Where nobody need be judged, a session that waited for it would stay closed for ever.
        items: manifest.items.map((item) => ({
          ...item,
          gate: item.previous?.judged ? item.previous : null,
        })),
        schemaversion,
        completionThreshold,
        sequenced,
      }),
    ];
  },
});

export const scorm20043rd = scorm2004({
  schemaversion: '2004 3rd Edition',
  folder: 'scorm20043rdedition',
  completionThreshold: false,
});

export const scorm20044th = scorm2004({
  schemaversion: '2004 4th Edition',
  folder: 'scorm20044thedition',
  completionThreshold: true,
});
