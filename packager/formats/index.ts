// Registry of package formats: one line a standard.
import { cmi5 } from './cmi5.ts';
import { commonCartridge11, commonCartridge13 } from './common-cartridge.ts';
import type { PackageFormat } from './format.ts';
import type { FormatId } from './ids.ts';
import { scorm12 } from './scorm12.ts';
import { scorm20043rd, scorm20044th } from './scorm2004.ts';
import { web } from './web.ts';
import { xapi } from './xapi.ts';

export { type FormatId, formatIds } from './ids.ts';

export const formats: Readonly<Record<FormatId, PackageFormat>> = {
  scorm12,
  'scorm2004-3rd': scorm20043rd,
  'scorm2004-4th': scorm20044th,
  cmi5,
  xapi,
  web,
  'common-cartridge': commonCartridge13,
  'common-cartridge-11': commonCartridge11,
};
