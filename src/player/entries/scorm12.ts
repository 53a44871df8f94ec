// The player of a SCORM 1.2 package.
import { play } from '../main.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { findScorm12Api } from '../tracking/scorm12-api.ts';

const api = findScorm12Api(window);

play({
  track: (lesson, device) => scorm12(api, lesson, device),
  missing: api ? 'not-started' : 'no-lms',
  platform: 'SCORM 1.2',
  canReopen: false,
});
