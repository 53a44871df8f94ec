// How a launch begins: what was remembered is taken up before anything is reported, and what becomes known later is added.
import type { Lesson } from '../model/lesson.ts';
import { watchClock } from './clock.ts';
import { type LessonState, lesson as lessonAfter, newLesson } from './lesson.ts';
import { packMemory, unpackMemory } from './memory.ts';
import { extentOf, nothingRemembered, type Remembered } from './remembered.ts';
import { Session } from './session.ts';
import type { Opening, Tracking } from './tracking/port.ts';
import { newUuid } from './uuid.ts';

/** Begins the launch. @returns the session, and where an earlier launch had got to when this one goes on with it */
export function begin(
  lesson: Lesson,
  tracking: Tracking,
  opening: Opening,
  now: () => number = Date.now,
  clockSet: () => number = watchClock(),
): { session: Session; resumedAt: LessonState | undefined } {
  const { passMark = lesson.passMark } = opening;
  const session = new Session(newLesson({ ...lesson, passMark }), now, clockSet);
  const [remembered, ...others] = memoriesIn(opening, lesson);
  if (remembered || opening.bookmark !== undefined)
    session.dispatch({
      type: 'remembered',
      remembered: { ...nothingRemembered, ...bookmarked(opening), ...remembered },
    });
  const resumed = remembered !== undefined;
  const registration = opening.registration ?? newUuid();
  session.keepIn(opening.place);
  session.attach(tracking);
  session.dispatch({ type: 'started', at: now(), registration, resumed });
  for (const other of others) session.dispatch({ type: 'merged', at: now(), remembered: other });
  return { session, resumedAt: resumed ? session.state : undefined };
}

/** What can be read of the memories, the latest in front: it decides where to go on. */
function memoriesIn({ memories }: Opening, lesson: Lesson): Remembered[] {
  const readable = memories.flatMap((memory) => unpackMemory(lesson, memory) ?? []);
  return readable.sort((one, other) => extentOf(other) - extentOf(one));
}

const bookmarked = ({ bookmark }: Opening) => (bookmark === undefined ? {} : { page: bookmark });

/**
 * Adds what another launch has kept.
 * @param how `if-new` adds nothing that is known: tabs that know the same have nothing more to tell each other
 * @returns what was added; undefined when it can't be read, isn't new, or the launch is over
 */
export function mergeMemory(
  session: Session,
  memory: string,
  how: 'always' | 'if-new',
): Remembered | undefined {
  const { state } = session;
  const remembered = unpackMemory(state.lesson, memory);
  if (!remembered || session.finished) return undefined;
  const event = { type: 'merged', at: session.now(), remembered } as const;
  if (how === 'if-new' && packMemory(lessonAfter(state, event)) === packMemory(state)) return undefined;
  session.dispatch(event);
  return remembered;
}
