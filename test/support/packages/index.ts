// The corpus of foreign packages that the checker is tried on.
import { brokenCartridges } from './broken-cartridges.ts';
import { brokenScorm12 } from './broken-scorm12.ts';
import { brokenScorm2004 } from './broken-scorm2004.ts';
import { brokenCmi5, brokenTincan } from './broken-xapi.ts';
import { goodCartridges } from './cartridge.ts';
import type { ForeignPackage } from './package.ts';
import { goodScorm12 } from './scorm12.ts';
import { goodScorm2004 } from './scorm2004.ts';
import { goodCmi5, goodTincan } from './xapi.ts';

export const goodPackages: readonly ForeignPackage[] = [
  ...goodScorm12,
  ...goodScorm2004,
  ...goodTincan,
  ...goodCmi5,
  ...goodCartridges,
];

export const brokenPackages: readonly ForeignPackage[] = [
  ...brokenScorm12,
  ...brokenScorm2004,
  ...brokenTincan,
  ...brokenCmi5,
  ...brokenCartridges,
];
