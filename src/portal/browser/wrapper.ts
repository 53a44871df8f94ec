// Runs in the wrapper page, in the place of an LMS: the API, the lesson in a frame below it, every commit kept on the
// server so that the attempt can be resumed, and a note of every fault.
import type { Fault } from '../preview/fault.ts';
import type { WrapperSetup } from '../preview/setup.ts';
import type { ApiCall } from '../preview/watch/scorm-watch.ts';
import { createStatementWatch, type LessonRequest, type Said } from '../preview/watch/statement-watch.ts';
import { createJournal } from './journal.ts';
import { type CallMessage, type FromWrapper, readPanelMessage } from './messages.ts';
import { watchPages } from './page-watch.ts';
import { provideApi } from './scorm-api.ts';

/** Calls that the panel is told again when it comes late. */
const mostRemembered = 200;
/** A lesson that hasn't reported this long after it was loaded is told of, in milliseconds. */
const patience = 20_000;

const setup = JSON.parse(document.getElementById('setup')?.textContent ?? '{}') as WrapperSetup;
const remembered: CallMessage[] = [];
const run = Date.now();
const underWay = new WeakMap<LessonRequest, Said>();
let callCount = 0;
let isConcluded = false;
let isMissed = false;
const tell = (message: FromWrapper): void => {
  if (window.parent !== window) window.parent.postMessage(message, setup.portalOrigin);
};
let look = (): void => {};

const journal = createJournal(setup.part, run, tell);
const isScorm = setup.standard === 'scorm12' || setup.standard === 'scorm2004';
const api = isScorm ? provideApi(setup, { tell, called, sought: () => look() }) : undefined;
const statements = isScorm
  ? undefined
  : createStatementWatch({
      standard: setup.standard === 'cmi5' ? 'cmi5' : 'xapi',
      endpoint: setup.endpoint ?? '',
      fetchUrl: setup.fetchUrl,
      isGuest: setup.isGuest,
    });
const frame = setup.launch === undefined ? undefined : openLesson(setup.launch);
if (!frame) say(setup.noLaunch);

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== setup.portalOrigin) return;
  const message = readPanelMessage(event.data);
  if (message?.kind === 'hello') {
    for (const call of remembered) tell(call);
    api?.recorder.show();
    journal.show();
  }
  if (message?.kind === 'close') closeLesson();
  if (message?.kind === 'open') window.location.reload();
});
// The lesson's last words may come after this, and then this is said again without what they mended.
window.addEventListener('pagehide', conclude);

function called(call: ApiCall): void {
  log(call);
  journal.add(api?.watch.call(call) ?? []);
  heard();
}

/** The lesson reports: what was said of its silence or its end may not be true any more. */
function heard(): void {
  if (isConcluded) conclude();
  else if (isMissed && hasReported()) {
    isMissed = false;
    journal.conclude([]);
  }
}

function log(call: ApiCall): void {
  callCount += 1;
  const message: CallMessage = { kind: 'call', run, index: callCount, ...call, args: [...call.args] };
  remembered.push(message);
  if (remembered.length > mostRemembered) remembered.shift();
  tell(message);
}

const hasReported = (): boolean => (api?.watch.isInitialized || statements?.hasSpoken) ?? false;
const faultsAtEnd = (): Fault[] =>
  setup.reports ? [...(api?.watch.end() ?? []), ...(statements?.end() ?? [])] : [];

/** Says what is wrong with the visit as a whole. */
function conclude(): void {
  isConcluded = true;
  if (frame) journal.conclude(faultsAtEnd());
}

/** Says, once it has lasted, that nothing is heard from the lesson. */
function missFirstWords(): void {
  if (isConcluded || hasReported()) return;
  isMissed = true;
  journal.conclude(faultsAtEnd());
}

function openLesson(launch: string): HTMLIFrameElement {
  const lesson = document.createElement('iframe');
  lesson.title = document.title;
  lesson.allow = 'fullscreen';
  lesson.src = launch;
  document.querySelector('main')?.append(lesson);
  look = watchPages(lesson, setup.portalOrigin, {
    found: (faults) => journal.add(faults),
    sent(request) {
      const known = statements?.sent(request);
      if (!known) return;
      underWay.set(request, known.said);
      journal.add(known.faults);
      heard();
    },
    answered(request, answer) {
      const said = underWay.get(request);
      if (!said) return;
      const { status } = answer;
      log({ ...said, result: String(status), error: status >= 400 ? String(status) : '0', errorText: '' });
      journal.add(statements?.answered(request, answer) ?? []);
    },
  });
  lesson.addEventListener('load', () => {
    window.setTimeout(missFirstWords, patience);
    if (hasReturned(lesson)) closeLesson();
  });
  return lesson;
}

/** Whether an AU has gone to the returnURL that it was given. */
function hasReturned({ contentWindow }: HTMLIFrameElement): boolean {
  try {
    return contentWindow?.location.pathname.endsWith('/selesai') ?? false;
  } catch {
    return false;
  }
}

/** Takes the lesson away as an LMS does; the lesson says its last word while its frame unloads. */
function closeLesson(): void {
  frame?.remove();
  conclude();
  say(setup.closed);
}

function say(sentence: string): void {
  const note = document.getElementById('closed');
  if (!note) return;
  note.textContent = sentence;
  note.hidden = false;
}
