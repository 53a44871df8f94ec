// A device whose clock is set while the lesson is open: the time it took is told all the same.
import { describe, expect, test } from '@jest/globals';
import { watchClock } from '../../src/player/clock.ts';
import { newLesson } from '../../src/player/lesson.ts';
import type { Report } from '../../src/player/report.ts';
import { Session } from '../../src/player/session.ts';
import { testedLesson } from './fixture.ts';

const day = 24 * 3_600_000;

/** A device with a clock that shows the time and one that only runs. */
function deviceAt(shown: number) {
  const device = { shown, running: 0 };
  return {
    pass(ms: number) {
      device.shown += ms;
      device.running += ms;
    },
    sleep(ms: number) {
      device.shown += ms;
    },
    set(to: number) {
      device.shown = to;
    },
    now: () => device.shown,
    watch: () =>
      watchClock(
        () => device.shown,
        () => device.running,
      ),
  };
}

describe('a clock', () => {
  test.each([
    ['years ahead', Date.UTC(2031, 0, 1)],
    ['years back', Date.UTC(2009, 0, 1)],
    ['an hour back', Date.UTC(2026, 0, 1) - 3_600_000],
  ])('that is set %s is noticed, once', (_how, to) => {
    const device = deviceAt(Date.UTC(2026, 0, 1));
    const clockSet = device.watch();
    device.pass(60_000);
    expect(clockSet()).toBe(0);
    const by = to - device.now();
    device.set(to);
    expect(clockSet()).toBe(by);
    device.pass(1000);
    expect(clockSet()).toBe(0);
  });

  test('that went on while the device slept was not set', () => {
    const device = deviceAt(Date.UTC(2026, 0, 1));
    const clockSet = device.watch();
    device.sleep(day / 2);
    expect(clockSet()).toBe(0);
  });
});

test('a launch lasted as long as it lasted, whatever the clock showed', () => {
  const device = deviceAt(Date.UTC(2009, 0, 1));
  const session = new Session(newLesson(testedLesson), device.now, device.watch());
  const reports: Report[] = [];
  const record = (report: Report) => void reports.push(report);
  session.attach({ record, settle() {}, finish: record });
  session.dispatch({ type: 'started', at: device.now(), registration: 'r', resumed: false });
  device.pass(60_000);
  device.set(Date.UTC(2026, 10, 1));
  device.pass(30_000);
  session.finish();
  const [last] = reports.slice(-1);
  expect(last).toMatchObject({ at: device.now(), happening: { type: 'left', seconds: 90 } });
});
