// Runs in the wrapper page: a real, synchronous SCORM 1.2 API at window.API, the lesson in a frame below it, and every
// commit kept on the server, so that the attempt can be resumed.
import { nextLaunch } from '../preview/cmi.ts';
import type { WrapperSetup } from '../preview/setup.ts';
import type { CallMessage, FromWrapper } from './messages.ts';
import { readPanelMessage } from './messages.ts';
import { createRecorder } from './recorder.ts';

/** The part of scorm-again's API that is used here. */
export interface ScormApi {
  loadFromJSON(json: unknown, element: string): void;
  renderCMIToJSONObject(): { cmi?: unknown };
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
}

declare global {
  interface Window {
    Scorm12API?: new (settings: object) => ScormApi;
    API?: object;
  }
}

const calls = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
] as const;

/** Calls that only ask; they are not worth a line in the log. */
const quiet = new Set<string>(['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']);

/** Calls that the panel is told again when it comes late. */
const mostRemembered = 200;

const setup = JSON.parse(document.getElementById('setup')?.textContent ?? '{}') as WrapperSetup;
const remembered: CallMessage[] = [];
const run = Date.now();
let callCount = 0;
const tell = (message: FromWrapper): void => {
  if (window.parent !== window) window.parent.postMessage(message, setup.portalOrigin);
};

const recorder = createRecorder(setup, tell);
if (setup.standard === 'scorm12') provideApi();
const frame = openLesson();

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== setup.portalOrigin) return;
  const message = readPanelMessage(event.data);
  if (message?.kind === 'hello') {
    for (const call of remembered) tell(call);
    recorder.show();
  }
  if (message?.kind === 'close') closeLesson();
  if (message?.kind === 'open') window.location.reload();
});

/** Puts an API at window.API that does what scorm-again's does, and tells the panel. */
function provideApi(): void {
  if (!window.Scorm12API) return;
  // 5 is scorm-again's level for no log at all: the panel shows the errors. As in Moodle and by the standard, at
  // LMSFinish the score and the manifest's adlcp:masteryscore decide between passed and failed.
  const api = new window.Scorm12API({ autocommit: false, logLevel: 5, mastery_override: true });
  api.loadFromJSON(nextLaunch(recorder.last(), setup), '');
  recorder.watch(() => api.renderCMIToJSONObject().cmi);
  const functions = api as unknown as Record<string, (...args: unknown[]) => unknown>;
  window.API = Object.fromEntries(calls.map((name) => [name, spy(api, name, functions)]));
}

function spy(api: ScormApi, name: string, functions: Record<string, (...args: unknown[]) => unknown>) {
  return (...args: unknown[]): string => {
    const result = String(functions[name]?.(...args) ?? '');
    if (quiet.has(name)) return result;
    const error = String(api.LMSGetLastError());
    const errorText = error === '0' ? '' : String(api.LMSGetErrorString(error));
    callCount += 1;
    const call: CallMessage = {
      kind: 'call',
      run,
      index: callCount,
      name,
      args: args.slice(0, 4).map(String),
      result,
      error,
      errorText,
    };
    remembered.push(call);
    if (remembered.length > mostRemembered) remembered.shift();
    tell(call);
    const done = result === 'true';
    if (done && (name === 'LMSCommit' || name === 'LMSFinish')) recorder.save();
    else if (done) recorder.changed();
    return result;
  };
}

function openLesson(): HTMLIFrameElement {
  const lesson = document.createElement('iframe');
  lesson.title = document.title;
  lesson.allow = 'fullscreen';
  lesson.src = setup.launch;
  document.querySelector('main')?.append(lesson);
  return lesson;
}

/** Takes the lesson away as an LMS does; the lesson says its last word while its frame unloads. */
function closeLesson(): void {
  frame.remove();
  const note = document.getElementById('closed');
  if (!note) return;
  note.textContent = setup.closed;
  note.hidden = false;
}
