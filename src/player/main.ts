// The player's start: finds the lesson in the document and brings it together with the tracking of its package format.
// Each format has an entry of its own in entries/, so that a package carries the script of its standard alone.
import type { Lesson } from '../model/lesson.ts';
import type { Adapter, Missing } from './adapter.ts';
import { joinLrs } from './beside.ts';
import { loadConfig } from './config.ts';
import { type DeviceStore, openDevice } from './device.ts';
import { sendUnit } from './file-units.ts';
import { type LessonState, newLesson } from './lesson.ts';
import { logTrouble } from './log.ts';
import { unpackMemory } from './memory.ts';
import { extentOf, nothingRemembered, type Remembered } from './remembered.ts';
import { sayer } from './say.ts';
import { Session } from './session.ts';
import { notesOf, worksOf } from './texts.ts';
import { local } from './tracking/local.ts';
import type { Opening, SavedState, Tracking } from './tracking/port.ts';
import { newUuid } from './uuid.ts';
import { announce, showNotice, showPassingNotice, showSaved } from './view/status.ts';
import { showMerged, showResumed, View } from './view/view.ts';

/** Plays the lesson of this document. */
export function play(adapter: Adapter): void {
  const entry = document.getElementById('lesson');
  if (entry) void start(JSON.parse(entry.textContent ?? '') as Lesson, adapter);
  else goToEntry();
}

/** A unit's document that was opened by itself: the lesson runs in the entry document, at the same page. */
function goToEntry(): void {
  if (sendUnit()) return;
  const href = document.querySelector('link[rel="index"]')?.getAttribute('href');
  const page = location.hash || `#${document.querySelector('.page')?.id ?? ''}`;
  if (href) location.replace(href + page);
}

async function start(lesson: Lesson, adapter: Adapter): Promise<void> {
  const say = sayer(lesson.strings);
  const device = openDevice();
  let saved: SavedState = 'unsaved';
  let submit = () => {};
  const view = new View({
    lesson,
    say,
    canReopen: adapter.canReopen,
    finish: () => submit(),
    saved: () => saved,
  });

  const { tracking, opening, missing } = await openTracking(adapter, lesson, device);
  const { session, resumedAt } = begin(lesson, tracking, opening);
  submit = () => session.submit();
  tracking.onSaved((now) => {
    saved = now;
    if (session.finished) view.closedAs(now);
    else showSaved(now, say);
  });
  if (missing) showPassingNotice(say(`player.${missing}`), say);
  if (opening.notice) showNotice(say(`player.${opening.notice}`), say);
  if (resumedAt) showResumed(session, say, resumedAt);
  // Some LMSs review an attempt without what was done in it, as if it were lost.
  else if (opening.lookingOnly) showPassingNotice(say('player.looking-only'), say);
  void opening.over?.then(() => {
    session.keepIn({ inLms: false });
    showNotice(say('player.session-over'), say);
  });
  const learner = opening.learner?.id ?? '';
  endWithThePage(session);
  const [works, notes] = [worksOf(session, device, learner), notesOf(session, device, learner)];
  await Promise.all([works.open(), notes.open()]);
  view.begin({ session, say, device, works, notes, learner, announce });
  void opening.later?.then((memory) => {
    const found = memory === undefined ? undefined : unpackMemory(lesson, memory);
    if (!found || session.finished) return;
    session.dispatch({ type: 'merged', at: Date.now(), remembered: found });
    void works.open();
    void notes.open();
    showMerged(session, say, found);
  });

  const { faults, lrs, contact } = await loadConfig(lesson);
  for (const { code, name } of faults) showNotice(say(`player.config.${code}`, { name }), say);
  if (missing && contact) showPassingNotice(say('player.contact', { contact }), say);
  const { platform } = adapter;
  const isNamed = !missing || adapter.identify !== undefined;
  if (lrs && platform !== undefined && isNamed && !opening.lookingOnly)
    joinLrs({ adapter, lrs, platform, session, opening, device });
  else session.closeDoors();
}

/** Begins the launch. @returns the session, and where an earlier launch had got to when this one goes on with it */
function begin(
  lesson: Lesson,
  tracking: Tracking,
  opening: Opening,
): { session: Session; resumedAt: LessonState | undefined } {
  const { passMark = lesson.passMark } = opening;
  const session = new Session(newLesson({ ...lesson, passMark }));
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
  session.dispatch({ type: 'started', at: Date.now(), registration, resumed });
  for (const other of others) session.dispatch({ type: 'merged', at: Date.now(), remembered: other });
  return { session, resumedAt: resumed ? session.state : undefined };
}

/** What can be read of the memories, the latest in front: it decides where to go on. */
function memoriesIn({ memories }: Opening, lesson: Lesson): Remembered[] {
  const readable = memories.flatMap((memory) => unpackMemory(lesson, memory) ?? []);
  return readable.sort((one, other) => extentOf(other) - extentOf(one));
}

const bookmarked = ({ bookmark }: Opening) => (bookmark === undefined ? {} : { page: bookmark });

interface Opened {
  tracking: Tracking;
  opening: Opening;
  /** The notice that says why. */
  missing?: Missing;
}

/** Opens the tracking that the package was made for; where its other side is missing, progress stays on this device. */
async function openTracking(adapter: Adapter, lesson: Lesson, device: DeviceStore): Promise<Opened> {
  try {
    const tracking = await adapter.track(lesson, device);
    const opening = await tracking?.open();
    if (tracking && opening) return { tracking, opening };
  } catch (error) {
    logTrouble('Tracking could not be opened', error);
  }
  const tracking = local(device, lesson.activityId);
  const { missing } = adapter;
  return { tracking, opening: await tracking.open(), ...(missing ? { missing } : {}) };
}

function endWithThePage(session: Session): void {
  window.addEventListener('pagehide', () => session.finish());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.settle();
  });
  // Back from the browser's page cache, where the launch had already ended: a new one begins.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
