// ADL's and IMS's extensions of a SCORM manifest stand where they mean something; the schemas allow them anywhere.
import type { Finding } from '../../finding.ts';
import { reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { scormManifestOf } from './manifest.ts';

/** Where an extension belongs, by its namespace and name. */
const places: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': {
    location: ['metadata'],
    prerequisites: ['item'],
    maxtimeallowed: ['item'],
    timelimitaction: ['item'],
    datafromlms: ['item'],
    masteryscore: ['item'],
  },
  'http://www.adlnet.org/xsd/adlcp_v1p3': {
    location: ['metadata'],
    timeLimitAction: ['item'],
    dataFromLMS: ['item'],
    completionThreshold: ['item', 'organization'],
    data: ['item'],
    map: ['data'],
  },
  'http://www.adlnet.org/xsd/adlseq_v1p3': {
    constrainedChoiceConsiderations: ['sequencing'],
    rollupConsiderations: ['sequencing'],
    objectives: ['sequencing'],
    objective: ['objectives'],
    mapInfo: ['objective'],
  },
  'http://www.adlnet.org/xsd/adlnav_v1p3': { presentation: ['item'] },
  'http://www.imsglobal.org/xsd/imsss': {
    sequencing: ['item', 'organization', 'sequencingCollection'],
    sequencingCollection: ['manifest'],
  },
};

export function* scormPlacement({ manifest }: PackageView): Generator<Finding> {
  const report = reportIn(manifest.name);
  for (const element of scormManifestOf(manifest.document).elements) {
    const { namespaceURI, nodeName, localName, parentElement } = element;
    const allowed = places[namespaceURI ?? '']?.[localName ?? ''];
    if (!allowed || !parentElement || allowed.includes(parentElement.localName ?? '')) continue;
    const expected = allowed.map((name) => `<${name}>`).join(' / ');
    yield report(
      'misplaced',
      'error',
      { element: nodeName, parent: parentElement.nodeName, expected },
      element,
    );
  }
}
