// What the APIs of SCORM 1.2 and SCORM 2004 share: where they are found, and calls that never break the lesson.
import { logTrouble } from '../log.ts';

/** The API of either version, with the parameters filled in that are always the same. */
export interface ScormApi {
  initialize(): unknown;
  commit(): unknown;
  terminate(): unknown;
  getValue(element: string): unknown;
  setValue(element: string, value: string): unknown;
  lastError(): unknown;
  errorString(code: string): unknown;
  diagnostic(code: string): unknown;
}

/** How an API object is recognised. */
export interface Sought {
  /** The property of the window that holds it. */
  name: string;
  /** A function that it has. */
  method: string;
  /** After so many parents ADL's own search stops. */
  maxParents: number;
}

/** The part of a window that the search walks through. */
interface Frame {
  readonly parent: Frame;
  readonly opener: Frame | null;
  readonly [property: string]: unknown;
}

/** Searches the window, its parents, then its opener and the opener's parents. */
export function findApi(window: Window, sought: Sought): unknown {
  const self = window as unknown as Frame;
  return climb(self, sought) ?? fromOpener(self, sought);
}

function climb(start: Frame, { name, method, maxParents }: Sought): unknown {
  let frame = start;
  try {
    for (let steps = 0; steps <= maxParents; steps++) {
      const api = frame[name];
      if (typeof api === 'object' && api !== null && method in api) return api;
      if (frame.parent === frame) return undefined;
      frame = frame.parent;
    }
  } catch {
    // A frame of another origin: there is no way further up.
  }
  return undefined;
}

function fromOpener(self: Frame, sought: Sought): unknown {
  try {
    const opener = self.opener ?? topOf(self, sought).opener;
    return opener ? climb(opener, sought) : undefined;
  } catch {
    return undefined;
  }
}

function topOf(self: Frame, { maxParents }: Sought): Frame {
  let frame = self;
  for (let steps = 0; steps <= maxParents && frame.parent !== frame; steps++) frame = frame.parent;
  return frame;
}

/** What became of a call: done, refused for good (asking again won't help), or failed for now. */
export type Outcome = 'done' | 'refused' | 'failed';

/** An API with strings made sure of, errors looked up and logged, and nothing thrown. */
export class ScormCalls {
  readonly #api: ScormApi;
  readonly #refusals: ReadonlySet<string>;
  /** What was asked for once. */
  readonly #fixed = new Map<string, string>();

  /** @param refusals the error codes that say that this very call can never succeed */
  constructor(api: ScormApi, refusals: ReadonlySet<string>) {
    this.#api = api;
    this.#refusals = refusals;
  }

  initialize = (): Outcome => this.#attempt('Initialize', (api) => api.initialize());
  commit = (): Outcome => this.#attempt('Commit', (api) => api.commit());
  terminate = (): Outcome => this.#attempt('Terminate', (api) => api.terminate());

  set(element: string, value: string): Outcome {
    return this.#attempt(`SetValue ${element} = ${value}`, (api) => api.setValue(element, value));
  }

  /** @returns the value, '' when it was never set or can't be read */
  get(element: string): string {
    try {
      const value = this.#api.getValue(element);
      return value === null || value === undefined ? '' : String(value);
    } catch (error) {
      logTrouble(`GetValue ${element} threw`, error);
      return '';
    }
  }

  /** The value of an element that nobody changes as long as the launch lasts; what isn't empty is asked for only once. */
  getFixed(element: string): string {
    const value = this.#fixed.get(element) ?? this.get(element);
    if (value !== '') this.#fixed.set(element, value);
    return value;
  }

  /**
   * How many entries an optional list has.
   * @returns 'refused' when the LMS doesn't keep such a list, 'failed' when it can't say just now
   */
  countOf(list: string): number | Exclude<Outcome, 'done'> {
    const children = this.get(`${list}._children`);
    const count = children && this.get(`${list}._count`);
    if (/^\d+$/.test(count)) return Number(count);
    return /^(0|201|401|402)$/.test(this.#lastError()) ? 'refused' : 'failed';
  }

  /** Whether the last call, which got nothing, failed for now; an LMS may also have nothing to say. */
  isDown(): boolean {
    const code = this.#lastError();
    return code !== '0' && !this.#refusals.has(code);
  }

  #lastError(): string {
    try {
      return String(this.#api.lastError());
    } catch {
      return 'unknown';
    }
  }

  #attempt(call: string, run: (api: ScormApi) => unknown): Outcome {
    try {
      if (String(run(this.#api)) === 'true') return 'done';
      const code = String(this.#api.lastError());
      logTrouble(`${call} failed: ${code}`, this.#api.errorString(code), this.#api.diagnostic(code));
      return this.#refusals.has(code) ? 'refused' : 'failed';
    } catch (error) {
      logTrouble(`${call} threw`, error);
      return 'failed';
    }
  }
}
