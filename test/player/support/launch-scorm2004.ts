// Launches lessons on a SCORM 2004 API, as main.ts does, with a clock that only the test moves.
import type { Lesson } from '../../../src/model/lesson.ts';
import { windowStore } from '../../../src/player/device.ts';
import { newLesson } from '../../../src/player/lesson.ts';
import { unpackMemory } from '../../../src/player/memory.ts';
import { Session } from '../../../src/player/session.ts';
import { openTestDesk } from '../../../src/player/test-desk.ts';
import type { SavedState } from '../../../src/player/tracking/port.ts';
import { scorm2004 } from '../../../src/player/tracking/scorm2004.ts';
import type { Scorm2004Api } from '../../../src/player/tracking/scorm2004-api.ts';
import { smallLesson } from '../fixture.ts';
import { type FakeLms2004Options, StrictScorm2004 } from './strict-scorm2004.ts';

export const clock = { now: Date.parse('2026-11-22T01:00:00.123Z') };

/** Lets everything that was to be saved soon be saved. */
export const microtasks = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
};

export async function launch(api: Scorm2004Api, of: Lesson = smallLesson) {
  const session = new Session(newLesson(of), () => clock.now);
  const tracking = scorm2004(api, of, windowStore());
  const opening = await tracking.open();
  if (!opening) throw new Error('not opened');
  const saved: SavedState[] = [];
  tracking.onSaved((state) => saved.push(state));
  const [memory] = opening.memories;
  const remembered = memory === undefined ? undefined : unpackMemory(of, memory);
  if (remembered) session.dispatch({ type: 'remembered', remembered });
  session.keepIn(opening.place);
  session.attach(tracking);
  session.dispatch({
    type: 'started',
    at: clock.now,
    registration: '01234567-89ab-4cde-8f01-23456789abcd',
    resumed: remembered !== undefined,
  });
  return { session, opening, saved };
}

export async function strict(options: FakeLms2004Options = {}, of: Lesson = smallLesson) {
  const lms = new StrictScorm2004(options);
  return { lms, ...(await launch(lms, of)) };
}

/** Sees every page of the small lesson and answers every question, all of them rightly in the end. */
export async function playAll(session: Session): Promise<void> {
  for (const page of ['pembuka', 'contoh', 'data', 'penutup']) session.open(page);
  for (const [id, response] of [
    ['q-pilih', ['a']],
    ['q-pilih', ['b']],
    ['q-banyak', ['a', 'c']],
    ['q-benar', ['false']],
    ['q-jodoh', ['a.1', 'b.2']],
  ] as const) {
    clock.now += 4_000;
    session.answer(id, response);
    await microtasks();
  }
}

/** Sees every page of the small lesson and answers every question, all of them wrongly. */
export async function playBelow(session: Session): Promise<void> {
  for (const page of ['pembuka', 'contoh', 'data', 'penutup']) session.open(page);
  session.answer('q-pilih', ['a']);
  session.answer('q-banyak', ['b', 'd']);
  session.answer('q-benar', ['true']);
  session.answer('q-jodoh', ['a.2', 'b.1']);
  await microtasks();
}

/** The desk of the lesson's test of a use; it always draws the first item of a cell. */
export function deskOf(session: Session, use: 'pretest' | 'posttest') {
  const test = session.state.lesson.tests.find((candidate) => candidate.use === use);
  if (!test) throw new Error(`The lesson has no ${use}`);
  return openTestDesk(session, test, () => 0);
}
