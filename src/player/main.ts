// The player's start: finds the lesson in the document, the tracking that fits, and brings both together.
import type { Lesson } from '../model/lesson.ts';
import { loadChunk } from './chunks.ts';
import { loadConfig, type PackageConfig } from './config.ts';
import { type DeviceStore, openDevice } from './device.ts';
import { newLesson } from './lesson.ts';
import { logTrouble } from './log.ts';
import { unpackMemory } from './memory.ts';
import { extentOf, nothingRemembered, type Remembered } from './remembered.ts';
import { sayer } from './say.ts';
import { Session } from './session.ts';
import { local } from './tracking/local.ts';
import type { Opening, Recorder, SavedState, Tracking } from './tracking/port.ts';
import { scorm12 } from './tracking/scorm12.ts';
import { findScorm12Api } from './tracking/scorm12-api.ts';
import { newUuid } from './uuid.ts';
import { announce, showPassingNotice, showSaved } from './view/status.ts';
import { showMerged, showResumed, View } from './view/view.ts';
import { worksOf } from './works.ts';

type XapiChunk = typeof import('./tracking/xapi/entry-xapi.ts');

const entry = document.getElementById('lesson');
if (entry) void start(JSON.parse(entry.textContent ?? '') as Lesson);
else goToEntry();

/** A unit's document that was opened by itself: the lesson runs in the entry document, at the same page. */
function goToEntry(): void {
  const href = document.querySelector('link[rel="index"]')?.getAttribute('href');
  const page = location.hash || `#${document.querySelector('.page')?.id ?? ''}`;
  // Files may not fetch each other, so there each document stays the readable page that it is.
  if (href && location.protocol !== 'file:') location.replace(href + page);
}

async function start(lesson: Lesson): Promise<void> {
  const say = sayer(lesson.strings);
  const device = openDevice();
  const session = new Session(newLesson(lesson));
  const wanted = document.documentElement.dataset.tracking ?? 'none';
  let saved: SavedState = 'unsaved';
  const view = new View({
    lesson,
    say,
    canReopen: wanted !== 'scorm12',
    finish: () => session.submit(),
    saved: () => saved,
  });

  const { tracking, opening, missing } = await openTracking(wanted, lesson, device);
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
  const resumedAt = session.state;

  tracking.onSaved((now) => {
    saved = now;
    if (session.finished) view.closedAs(now);
    else showSaved(now, say);
  });
  if (missing) showPassingNotice(say(`player.${missing}`), say);
  if (resumed) showResumed(session, say, resumedAt);
  const learner = opening.learner?.id ?? '';
  endWithThePage(session);
  const works = worksOf(session, device, learner);
  await works.open();
  view.begin({ session, say, device, works, learner, announce });
  void opening.later?.then((memory) => {
    const found = memory === undefined ? undefined : unpackMemory(lesson, memory);
    if (!found || session.finished) return;
    session.dispatch({ type: 'merged', at: Date.now(), remembered: found });
    void works.open();
    showMerged(session, say, found);
  });

  const config = await loadConfig();
  if (missing && config.contact) showPassingNotice(say('player.contact', { contact: config.contact }), say);
  if (wanted === 'scorm12' && !missing && config.lrs) joinLrs(config.lrs, session, opening, device);
  else session.closeDoors();
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
  /** The notice that says what wasn't found. */
  missing?: 'no-lms' | 'no-launch';
}

/** Opens the tracking that the package was made for; where its other side is missing, progress stays on this device. */
async function openTracking(wanted: string, lesson: Lesson, device: DeviceStore): Promise<Opened> {
  try {
    const tracking = await makeTracking(wanted, lesson, device);
    const opening = await tracking?.open();
    if (tracking && opening) return { tracking, opening };
  } catch (error) {
    logTrouble('Tracking could not be opened', error);
  }
  const tracking = local(device, lesson.activityId);
  const missing = wanted === 'scorm12' ? 'no-lms' : wanted === 'xapi' ? 'no-launch' : undefined;
  return { tracking, opening: await tracking.open(), ...(missing ? { missing } : {}) };
}

async function makeTracking(
  wanted: string,
  lesson: Lesson,
  device: DeviceStore,
): Promise<Tracking | undefined> {
  if (wanted === 'scorm12') return scorm12(findScorm12Api(window));
  if (wanted !== 'xapi') return undefined;
  const { xapi } = await loadChunk<XapiChunk>(lesson, 'xapi');
  return xapi(lesson, device);
}

/** How long to wait before the statements' chunk is asked for again, in ms. */
const chunkRetry = 30_000;

/**
 * Beside SCORM, statements go to the LRS that the package was configured with, under the name that the LMS gave. What
 * happens before the chunk is here, however long that takes, is told afterwards.
 */
function joinLrs(
  lrs: NonNullable<PackageConfig['lrs']>,
  session: Session,
  opening: Opening,
  device: DeviceStore,
): void {
  openLrs(lrs, session, opening, device).then(
    (feed) => {
      if (feed) session.attach(feed);
      session.closeDoors();
    },
    (error: unknown) => {
      logTrouble('Statements have to wait', error);
      if (!session.finished) setTimeout(() => joinLrs(lrs, session, opening, device), chunkRetry);
    },
  );
}

async function openLrs(
  lrs: NonNullable<PackageConfig['lrs']>,
  session: Session,
  { learner }: Opening,
  device: DeviceStore,
): Promise<Recorder | undefined> {
  const { lesson } = session.state;
  const { accountOf, openFeed } = await loadChunk<XapiChunk>(lesson, 'xapi');
  const actor = learner && accountOf(learner, location.origin);
  if (!actor) return undefined;
  const authorization = `Basic ${btoa(`${lrs.key}:${lrs.secret}`)}`;
  return openFeed({ lesson, device, actor, platform: 'SCORM 1.2', endpoint: lrs.endpoint, authorization });
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
