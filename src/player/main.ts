// The player's start: finds the lesson in the document and brings it together with the tracking of its package format.
// Each format has an entry of its own in entries/, so that a package carries the script of its standard alone.
import type { Lesson } from '../model/lesson.ts';
import type { Adapter, Missing } from './adapter.ts';
import { listenForLrs } from './beside.ts';
import { loadPart } from './chunks.ts';
import { awaitConfig, unknownConfig } from './config.ts';
import { type DeviceStore, openDevice, windowStore } from './device.ts';
import { sendUnit } from './file-units.ts';
import { begin, mergeMemory } from './launch.ts';
import { logTrouble } from './log.ts';
import type { Remembered } from './remembered.ts';
import { type Say, sayer } from './say.ts';
import type { Session } from './session.ts';
import { notesOf, worksOf } from './texts.ts';
import { local } from './tracking/local.ts';
import type { Opening, SavedState, Tracking } from './tracking/port.ts';
import { applyDisplay, ensureStyle } from './view/display.ts';
import { showMerged, showResumed } from './view/resuming.ts';
import { watchSaving } from './view/saving.ts';
import { announce, showNotice, showPassingNotice, showSaved } from './view/status.ts';
import { View } from './view/view.ts';

type UnconnectedPart = typeof import('./unconnected/entry-unconnected.ts');

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
  ensureStyle(lesson);
  applyDisplay(device);
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
  const { platform } = adapter;
  const isNamed = !missing || adapter.identify !== undefined;
  const isTold = platform !== undefined && isNamed && !opening.lookingOnly;
  const lrsDesk = isTold ? listenForLrs({ adapter, platform, session, opening, device }) : undefined;
  session.closeDoors();
  const watch = watchSaving(say, () => session.settle());
  submit = () => {
    session.submit();
    watch('closed');
  };
  tracking.onSaved((now) => {
    saved = now;
    if (session.finished) return view.closedAs(now);
    showSaved(now, say);
    watch(now);
  });
  if (missing) showMissing(missing, lesson, adapter.platform, say);
  if (opening.notice) showNotice(say(`player.${opening.notice}`), say);
  if (resumedAt) showResumed(session, say, resumedAt);
  // Some LMSs review an attempt without what was done in it, as if it were lost.
  else if (opening.lookingOnly) showPassingNotice(say('player.looking-only'), say);
  void opening.over?.then(() => {
    session.keepIn({ inLms: false });
    showNotice(say('player.session-over'), say);
  });
  const learner = opening.learner?.id ?? '';
  // Where an LMS doesn't say who learns, nothing of hers stays where the next one would find it.
  const own = opening.place.inLms && learner === '' ? windowStore() : device;
  endWithThePage(session);
  const [works, notes] = [worksOf(session, own, learner), notesOf(session, own, learner)];
  const merge = (memory: string, how: 'always' | 'if-new'): Remembered | undefined => {
    const found = mergeMemory(session, memory, how);
    if (found) void Promise.all([works.open(), notes.open()]);
    return found;
  };
  opening.onOthers?.((memory) => void merge(memory, 'if-new'));
  await Promise.all([works.open(), notes.open()]);
  view.begin({ session, say, device: own, works, notes, learner, announce });
  void opening.later?.then((memory) => {
    const found = memory === undefined ? undefined : merge(memory, 'always');
    if (found) showMerged(session, say, found);
  });

  const config = await awaitConfig(lesson, () => session.finished);
  // The next launch may learn what is to be done with what was heard in this one.
  if (config === unknownConfig) return;
  const { faults, lrs, contact } = config;
  for (const { code, name } of faults) showNotice(say(`player.config.${code}`, { name }), say);
  if (missing && contact) showPassingNotice(say('player.contact', { contact }), say);
  if (lrs) lrsDesk?.join(lrs);
  else lrsDesk?.forget();
}

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

/** Says that no LMS keeps the progress; where one should, with a message for whoever runs it. */
function showMissing(missing: Missing, lesson: Lesson, platform: string | undefined, say: Say): void {
  const notice = showPassingNotice(say(`player.${missing}`), say);
  if (platform === undefined) return;
  loadPart<UnconnectedPart>(lesson, 'unconnected').then(
    (part) => part.offerMessage(notice, lesson, missing, platform, part.say),
    (error: unknown) => logTrouble('There is no message for the LMS', error),
  );
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
