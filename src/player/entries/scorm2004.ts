// The player of a SCORM 2004 package, 3rd or 4th Edition.
import { play } from '../main.ts';
import { scorm2004 } from '../tracking/scorm2004.ts';
import { findScorm2004Api } from '../tracking/scorm2004-api.ts';

const api = findScorm2004Api(window);

play({
  track: (lesson, device) => scorm2004(api, lesson, device),
  missing: api ? 'not-started' : 'no-lms',
  platform: 'SCORM 2004',
  canReopen: false,
});
