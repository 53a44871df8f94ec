// The Tin Can launch: what launchers of other ages say.
import { expect, it } from '@jest/globals';
import { agentFrom } from '../../src/player/tracking/xapi/launch.ts';

it('names the actor as xAPI 1.0 does, and changes nothing else of it', () => {
  const account = { homePage: 'https://lms.example', name: 'sari' };
  expect(agentFrom({ objectType: 'Person', name: 'Sari', account })).toEqual({
    objectType: 'Agent',
    name: 'Sari',
    account,
  });
  for (const actor of [{ account }, { objectType: 'Agent', mbox: 'mailto:sari@example.org' }])
    expect(agentFrom(actor)).toBe(actor);
});
