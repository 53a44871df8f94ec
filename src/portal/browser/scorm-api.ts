// A real, synchronous SCORM API where lessons look for it: it does what scorm-again's does, and tells of every call.
import { scorm12Cmi } from '../preview/cmi.ts';
import { scorm2004Cmi } from '../preview/cmi-2004.ts';
import { flatten } from '../preview/cmi-values.ts';
import type { WrapperSetup } from '../preview/setup.ts';
import { type ApiCall, createScormWatch, type ScormWatch } from '../preview/watch/scorm-watch.ts';
import { scorm12Model } from '../preview/watch/scorm12-model.ts';
import { scorm2004Model } from '../preview/watch/scorm2004-model.ts';
import type { FromWrapper } from './messages.ts';
import { createRecorder, type Recorder } from './recorder.ts';

/** The part of scorm-again's APIs that is used here. */
interface ScormApi {
  loadFromJSON(json: unknown, element: string): void;
  renderCMIToJSONObject(): { cmi?: unknown };
}

declare global {
  interface Window {
    Scorm12API?: new (settings: object) => ScormApi;
    Scorm2004API?: new (settings: object) => ScormApi;
  }
}

const names = [
  'Initialize',
  'Finish',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
] as const;

/** Calls that only ask; they are not worth a line in the log. */
const quiet = /^(LMS)?Get(LastError|ErrorString|Diagnostic)$/;

const kinds = {
  scorm12: {
    place: 'API',
    names: names.map((name) => `LMS${name}`),
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  scorm2004: {
    place: 'API_1484_11',
    names: names.map((name) => (name === 'Finish' ? 'Terminate' : name)),
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
} as const;

export interface ProvidedApi {
  recorder: Recorder;
  watch: ScormWatch;
}

export interface ApiListeners {
  tell(message: FromWrapper): void;
  /** A call that was worth a line. */
  called(call: ApiCall): void;
  /** Somebody looks for the API. */
  sought(): void;
}

/** Puts the API of the package's standard at its place; undefined when its script didn't load. */
export function provideApi(setup: WrapperSetup, listeners: ApiListeners): ProvidedApi | undefined {
  const standard = setup.standard === 'scorm12' ? 'scorm12' : 'scorm2004';
  const Api = standard === 'scorm12' ? window.Scorm12API : window.Scorm2004API;
  if (!Api) return undefined;
  const recorder =
    standard === 'scorm12'
      ? createRecorder(setup, scorm12Cmi, listeners.tell)
      : createRecorder(setup, scorm2004Cmi, listeners.tell);
  // 5 is scorm-again's level for no log at all: the panel shows the errors. As in Moodle and by the standard, at
  // LMSFinish the score and the manifest's adlcp:masteryscore decide between passed and failed.
  const api = new Api({ autocommit: false, logLevel: 5, mastery_override: true });
  api.loadFromJSON(recorder.launch, '');
  recorder.watch(() => api.renderCMIToJSONObject().cmi);
  const model = standard === 'scorm12' ? scorm12Model : scorm2004Model(setup.edition);
  const watch = createScormWatch(standard, model, startValues(recorder.launch));

  const functions = api as unknown as Record<string, (...args: unknown[]) => unknown>;
  const { place, lastError, errorString, ...kind } = kinds[standard];
  const ask = (name: string, ...args: unknown[]): string => String(functions[name]?.(...args) ?? '');
  const spy =
    (name: string) =>
    (...args: unknown[]): string => {
      const result = ask(name, ...args);
      if (quiet.test(name)) return result;
      const error = ask(lastError);
      const errorText = error === '0' ? '' : ask(errorString, error);
      listeners.called({ name, args: args.slice(0, 4).map(String), result, error, errorText });
      const isDone = result === 'true';
      if (isDone && /Commit|Finish|Terminate/.test(name)) recorder.save();
      else if (isDone) recorder.changed();
      return result;
    };
  const spied = {
    ...Object.fromEntries(kind.names.map((name) => [name, spy(name)])),
    ...(standard === 'scorm2004' ? { version: '1.0' } : {}),
  };
  Object.defineProperty(window, place, {
    configurable: true,
    enumerable: true,
    get() {
      listeners.sought();
      return spied;
    },
  });
  return { recorder, watch };
}

function startValues(launch: object) {
  const collections = Object.entries(launch).map(([name, value]) => [`cmi.${name}`, value] as const);
  const counts = collections
    .filter(([name]) => /\.(interactions|objectives|comments_from_learner)$/.test(name))
    .map(([name, entries]) => [name, Object.keys(entries as object).length] as const);
  return { values: flatten(launch, 'cmi'), counts: Object.fromEntries(counts) };
}
