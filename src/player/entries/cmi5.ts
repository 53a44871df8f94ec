// The player of a cmi5 package, whose lessons an LMS starts as assignable units.
import { loadChunk } from '../chunks.ts';
import { play } from '../main.ts';

type Cmi5Chunk = typeof import('../tracking/cmi5/entry-cmi5.ts');

play({
  track: async (lesson, device) => {
    // Asked for now, they come while the LMS is asked for the launch; who needs them asks again if they don't.
    loadChunk(lesson, 'definitions').catch(() => undefined);
    return (await loadChunk<Cmi5Chunk>(lesson, 'cmi5')).cmi5(lesson, device);
  },
  missing: 'no-launch',
  canReopen: false,
});
