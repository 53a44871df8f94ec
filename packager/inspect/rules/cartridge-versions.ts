// What a Common Cartridge of each version is made of: namespaces and resource types (IMS CC 1.0 to 1.3, section 4).

/** What a resource's file is, by the ending of its type. */
export type ResourceKind =
  | 'webcontent'
  | 'weblink'
  | 'topic'
  | 'assessment'
  | 'question-bank'
  | 'lti'
  | 'associated'
  | 'other';

export interface CartridgeVersion {
  manifest: string;
  /** Namespace of the LOM that describes the whole cartridge. */
  lom: string;
  weblink: string;
  topic: string;
}

const later = (digit: 1 | 2 | 3): CartridgeVersion => ({
  manifest: `http://www.imsglobal.org/xsd/imsccv1p${digit}/imscp_v1p1`,
  lom: `http://ltsc.ieee.org/xsd/imsccv1p${digit}/LOM/manifest`,
  weblink: `http://www.imsglobal.org/xsd/imsccv1p${digit}/imswl_v1p${digit}`,
  topic: `http://www.imsglobal.org/xsd/imsccv1p${digit}/imsdt_v1p${digit}`,
});

/** By `schemaversion`. */
export const cartridgeVersions: Readonly<Record<string, CartridgeVersion>> = {
  '1.0.0': {
    manifest: 'http://www.imsglobal.org/xsd/imscc/imscp_v1p1',
    lom: 'http://ltsc.ieee.org/xsd/imscc/LOM',
    weblink: 'http://www.imsglobal.org/xsd/imswl_v1p0',
    topic: 'http://www.imsglobal.org/xsd/imsdt_v1p0',
  },
  '1.1.0': later(1),
  '1.2.0': later(2),
  '1.3.0': later(3),
};

const kinds: readonly (readonly [RegExp, ResourceKind])[] = [
  [/^webcontent$/, 'webcontent'],
  [/^imswl_xmlv1p([0-3])$/, 'weblink'],
  [/^imsdt_xmlv1p([0-3])$/, 'topic'],
  [/^imsqti_xmlv1p2\/imscc_xmlv1p([0-3])\/assessment$/, 'assessment'],
  [/^imsqti_xmlv1p2\/imscc_xmlv1p([0-3])\/question-bank$/, 'question-bank'],
  // LMSs write these two with the numbers of other versions, and read them all the same.
  [/^imsbasiclti_xmlv1p[0-3]$/, 'lti'],
  [/^associatedcontent\/imscc_xmlv1p[0-3]\/learning-application-resource$/, 'associated'],
  // The assignment extension, and what 1.3 takes over from other IMS profiles.
  [/^(assignment_xmlv1p0|imsqti_\w+_xmlv2p[12]|imsapip_\w+|idpfepub_epubv3|imsiwb_iwbv1p0)$/, 'other'],
];

/** What a resource type means, and whose version it is (`1.3.0`) where it says so; undefined for no known type. */
export function resourceKindOf(type: string): { kind: ResourceKind; version?: string } | undefined {
  for (const [pattern, kind] of kinds) {
    const match = pattern.exec(type);
    if (match) return /^[0-3]$/.test(match[1] ?? '') ? { kind, version: `1.${match[1]}.0` } : { kind };
  }
  return undefined;
}
