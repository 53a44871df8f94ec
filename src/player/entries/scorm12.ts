// The player of a SCORM 1.2 package.
import { play } from '../main.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { findScorm12Api } from '../tracking/scorm12-api.ts';

play({
  track: () => scorm12(findScorm12Api(window)),
  missing: 'no-lms',
  platform: 'SCORM 1.2',
  canReopen: false,
});
