// Finds the SCORM 1.2 API and calls it without ever letting it break the lesson (SCORM 1.2 RTE 3.2, 3.3).
import { logTrouble } from '../log.ts';

/** The API object that an LMS offers (SCORM 1.2 RTE 3.2.2). */
export interface Scorm12Api {
  LMSInitialize(parameter: string): unknown;
  LMSFinish(parameter: string): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: string): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** The part of a window that the search walks through. */
interface Frame {
  readonly API?: unknown;
  readonly parent: Frame;
  readonly opener: Frame | null;
}

/** ADL's own search stops after this many parents. */
const maxParents = 7;

/** Searches the window, its parents, then its opener and the opener's parents. */
export function findScorm12Api(window: Window): Scorm12Api | undefined {
  const self = window as unknown as Frame;
  return climb(self) ?? fromOpener(self);
}

function climb(start: Frame): Scorm12Api | undefined {
  let frame = start;
  try {
    for (let steps = 0; steps <= maxParents; steps++) {
      if (isApi(frame.API)) return frame.API;
      if (frame.parent === frame) return undefined;
      frame = frame.parent;
    }
  } catch {
    // A frame of another origin: there is no way further up.
  }
  return undefined;
}

function fromOpener(self: Frame): Scorm12Api | undefined {
  try {
    const opener = self.opener ?? topOf(self).opener;
    return opener ? climb(opener) : undefined;
  } catch {
    return undefined;
  }
}

function topOf(self: Frame): Frame {
  let frame = self;
  for (let steps = 0; steps <= maxParents && frame.parent !== frame; steps++) frame = frame.parent;
  return frame;
}

const isApi = (value: unknown): value is Scorm12Api =>
  typeof value === 'object' && value !== null && 'LMSInitialize' in value;

/** What became of a call: done, refused for good (asking again won't help), or failed for now. */
export type Outcome = 'done' | 'refused' | 'failed';

/** Codes that say that this very call can never succeed (SCORM 1.2 RTE 3.3.2). */
const refusals = new Set(['201', '202', '203', '401', '402', '403', '404', '405']);

/** The API with strings made sure of, errors looked up and logged, and nothing thrown. */
export class Scorm12Calls {
  readonly #api: Scorm12Api;

  constructor(api: Scorm12Api) {
    this.#api = api;
  }

  initialize = (): Outcome => this.#attempt('LMSInitialize', (api) => api.LMSInitialize(''));
  commit = (): Outcome => this.#attempt('LMSCommit', (api) => api.LMSCommit(''));
  finish = (): Outcome => this.#attempt('LMSFinish', (api) => api.LMSFinish(''));

  set(element: string, value: string): Outcome {
    return this.#attempt(`LMSSetValue ${element} = ${value}`, (api) => api.LMSSetValue(element, value));
  }

  /** @returns the value, '' when it was never set or can't be read */
  get(element: string): string {
    try {
      const value = this.#api.LMSGetValue(element);
      return value === null || value === undefined ? '' : String(value);
    } catch (error) {
      logTrouble(`LMSGetValue ${element} threw`, error);
      return '';
    }
  }

  /**
   * How many entries an optional list has.
   * @returns 'refused' when the LMS doesn't keep such a list, 'failed' when it can't say just now
   */
  countOf(list: string): number | Exclude<Outcome, 'done'> {
    const children = this.get(`${list}._children`);
    const count = children && this.get(`${list}._count`);
    if (/^\d+$/.test(count)) return Number(count);
    return /^(0|201|401)$/.test(this.#lastError()) ? 'refused' : 'failed';
  }

  #lastError(): string {
    try {
      return String(this.#api.LMSGetLastError());
    } catch {
      return 'unknown';
    }
  }

  #attempt(call: string, run: (api: Scorm12Api) => unknown): Outcome {
    try {
      if (String(run(this.#api)) === 'true') return 'done';
      const code = String(this.#api.LMSGetLastError());
      logTrouble(
        `${call} failed: ${code}`,
        this.#api.LMSGetErrorString(code),
        this.#api.LMSGetDiagnostic(code),
      );
      return refusals.has(code) ? 'refused' : 'failed';
    } catch (error) {
      logTrouble(`${call} threw`, error);
      return 'failed';
    }
  }
}
