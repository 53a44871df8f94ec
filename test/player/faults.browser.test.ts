// A sample of the fault campaign: every fault once, in every kind of package, and what the teacher did is there, once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deviceFaults, lmsFaults, lrsFaults } from '../campaigns/faulting/faults.ts';
import { type Played, packLesson } from '../campaigns/faulting/lesson.ts';
import { play, type Stage } from '../campaigns/faulting/run.ts';
import { launchBrowser } from '../support/browser.ts';

/** Format, whether it tells an LRS as well, and what happens; the words are explained in campaigns/faulting/schedule.ts. */
const sample: readonly [Played, boolean, string][] = [
  [
    'scorm12',
    false,
    'answer satu, +commit-false, answer banyak, double benar-salah, kill, -commit-false, answer jodoh, +commit-throws, answer urut, reload, work, -commit-throws, leave',
  ],
  [
    'scorm12',
    false,
    'test pra-uji 1 hand-in, +commit-stored, answer satu, answer urut, reload, answer satu, -commit-stored, +expired, answer banyak, wait 70, leave, test pasca-uji 1, -expired, kill',
  ],
  [
    'scorm12',
    true,
    '+no-api, answer satu, scale, -no-api, leave, answer satu, +offline, answer jodoh, days 3, hide, -offline, +full, answer urut, -full, wait 30',
  ],
  [
    'scorm12',
    true,
    'answer satu, +blocked, kill, answer banyak, +commit-login, answer urut, kill, -commit-login, -blocked, +commit-slow, answer jodoh, -commit-slow, leave',
  ],
  [
    'scorm2004-4th',
    false,
    'answer satu, +set-state, answer banyak, -set-state, +set-throws, answer jodoh, kill, -set-throws, +set-journal, answer urut, -set-journal, leave',
  ],
  [
    'scorm2004-4th',
    true,
    '+no-start, answer satu, -no-start, +finish-false, leave, answer banyak, tab, answer jodoh, switch, answer urut, -finish-false, +no-config, reload, answer satu, kill, -no-config, +unavailable, scale, -unavailable, leave',
  ],
  [
    'xapi',
    false,
    'answer satu, +unauthorized, answer banyak, kill, -unauthorized, +reset-stored, answer jodoh, answer urut, wait 5, -reset-stored, clock 1970, answer satu, back, leave',
  ],
  [
    'xapi',
    false,
    '+hang, answer satu, wait 70, answer banyak, leave, -hang, test pasca-uji 2 hand-in, +conflict, answer jodoh, answer urut, -conflict, elsewhere, answer banyak, wait 5, home, +forbidden, work, answer satu, -forbidden, wait 30',
  ],
  [
    'xapi',
    false,
    'tab, answer satu, switch, answer banyak, +error, answer jodoh, switch, answer urut, -error, +too-large, answer satu, answer banyak, wait 20, -too-large, kill',
  ],
  [
    'cmi5',
    false,
    'answer satu, +too-many, answer banyak, wait 20, -too-many, reload, +portal, answer jodoh, hide, -portal, +redirect, answer urut, -redirect, leave, scale, +hang-stored, answer satu, wait 70, -hang-stored, leave',
  ],
  [
    'cmi5',
    false,
    'answer satu, +reset, double banyak, wait 5, kill, -reset, answer jodoh, +slow, answer urut, -slow, leave',
  ],
  [
    'web',
    false,
    'answer satu, +offline, answer banyak, days 9, -offline, reload, +full, answer jodoh, -full, tab, scale, switch, answer urut, kill',
  ],
];

let stage: Stage;
beforeAll(async () => {
  const [browser, packages] = await Promise.all([launchBrowser(), packLesson()]);
  stage = { browser, packages, folder: mkdtempSync(join(tmpdir(), 'faults-')) };
}, 60_000);
afterAll(async () => {
  await stage.browser.close();
  rmSync(stage.folder, { recursive: true, force: true });
});

test('every fault is in the sample', () => {
  const steps = sample.flatMap(([, , words]) => words.split(', '));
  for (const fault of [...lmsFaults, ...lrsFaults, ...deviceFaults]) expect(steps).toContain(`+${fault}`);
});

describe('what the teacher did is in the LMS or the LRS, once', () => {
  test.each(sample)('%s (with an LRS: %s): %s', async (format, hybrid, words) => {
    const { problems, answers } = await play({ seed: 1, format, hybrid, steps: words.split(', ') }, stage);
    expect(problems).toEqual([]);
    expect(answers).toBeGreaterThan(2);
  });
});
