// The player of an xAPI package, which an LMS starts by Tin Can launch.
import { loadChunk } from '../chunks.ts';
import { play } from '../main.ts';

type XapiChunk = typeof import('../tracking/xapi/entry-xapi.ts');

play({
  track: async (lesson, device) => (await loadChunk<XapiChunk>(lesson, 'xapi')).xapi(lesson, device),
  missing: 'no-launch',
  canReopen: true,
});
