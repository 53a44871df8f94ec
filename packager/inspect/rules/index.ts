// Registry of the checker's rules: for each standard what is asked of its packages, a line a rule.
import type { Standard } from '../manifest.ts';
import type { Rule } from '../view.ts';
import { cartridgeRules } from './cartridge.ts';
import { cartridgeFileRules } from './cartridge-files.ts';
import { cartridgeResourceRules } from './cartridge-resources.ts';
import { cmi5Rules } from './cmi5.ts';
import { launchedPages } from './launch.ts';
import { scormEdition } from './scorm/edition.ts';
import { scormFiles } from './scorm/files.ts';
import { scormIdentifiers } from './scorm/identifiers.ts';
import { scormObjectives } from './scorm/objectives.ts';
import { scormOrganizations } from './scorm/organizations.ts';
import { scormPages } from './scorm/pages.ts';
import { scormPlacement } from './scorm/placement.ts';
import { scormReporting } from './scorm/reporting.ts';
import { scormResources } from './scorm/resources.ts';
import { scormSchema } from './scorm/schema.ts';
import { scorm12Items } from './scorm/scorm12-items.ts';
import { scorm2004Items } from './scorm/scorm2004-items.ts';
import { scormSequencing } from './scorm/sequencing.ts';
import { tincanRules } from './tincan.ts';

const scorm: readonly Rule[] = [
  scormEdition,
  scormSchema,
  scormOrganizations,
  scormResources,
  scormIdentifiers,
  scormPlacement,
  scormFiles,
  launchedPages,
  scormPages,
  scormReporting,
];

export const rules: Readonly<Record<Standard, readonly Rule[]>> = {
  scorm12: [...scorm, scorm12Items],
  scorm2004: [...scorm, scorm2004Items, scormObjectives, scormSequencing],
  xapi: [tincanRules, launchedPages],
  cmi5: [cmi5Rules, launchedPages],
  'common-cartridge': [cartridgeRules, cartridgeFileRules, cartridgeResourceRules],
};
