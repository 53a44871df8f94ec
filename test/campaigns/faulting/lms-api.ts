// The page of the fault-injecting LMS, in the browser: it offers the SCORM API to the frame below, takes it at its word,
// and brings what was set to its server at Commit, as Moodle does: by a request that is waited for, or while the page goes
// away by a beacon that nobody waits for.
import { StrictScorm12 } from '../../player/strict-scorm12.ts';
import { StrictScorm2004 } from '../../player/support/strict-scorm2004.ts';
import type { LmsFault } from './faults.ts';

/** What the server writes into the page for a launch. */
export interface Launch {
  version: '1.2' | '2004';
  values: Record<string, string>;
  /** Where commits go. */
  commits: string;
}

/** What a commit brings: everything that this launch has set so far. */
export interface Commit {
  values: Record<string, string>;
  /** What the strict API has found wrong so far. */
  complaints: readonly string[];
}

/** The LMS's page. */
export interface LmsPage {
  launch: Launch;
  /** The faults of this moment; the campaign changes them. */
  faults: LmsFault[];
  API?: object;
  API_1484_11?: object;
}

const lmsPage = globalThis as unknown as LmsPage;

/** A call's answer in place of the API's own: a general error of the version. */
class Failed {}

const journal = /^cmi\.interactions\.\d+\.id$/;
const state = /^cmi\.(suspend_data|location|core\.lesson_location)$/;

class Lms {
  readonly #launch: Launch;
  readonly #strict: StrictScorm12 | StrictScorm2004;
  readonly #set = new Map<string, string>();
  #failed = false;
  #leaving = false;

  constructor(launch: Launch) {
    this.#launch = launch;
    this.#strict =
      launch.version === '1.2'
        ? new StrictScorm12({ values: launch.values })
        : new StrictScorm2004({ values: launch.values });
    addEventListener('beforeunload', () => {
      this.#leaving = true;
    });
  }

  /** The API object with the names of its version. */
  api(): object {
    const prefix = this.#launch.version === '1.2' ? 'LMS' : '';
    const finish = prefix ? 'Finish' : 'Terminate';
    const names = ['Initialize', finish, 'GetValue', 'SetValue', 'Commit'];
    const calls = names.map((name) => [prefix + name, this.#guarded(prefix + name)]);
    return {
      ...Object.fromEntries(calls),
      [`${prefix}GetLastError`]: () => (this.#failed ? '101' : this.#ask(`${prefix}GetLastError`)),
      [`${prefix}GetErrorString`]: (code: string) => this.#ask(`${prefix}GetErrorString`, code),
      [`${prefix}GetDiagnostic`]: (code: string) => this.#ask(`${prefix}GetDiagnostic`, code),
    };
  }

  #ask(name: string, ...given: unknown[]): string {
    const api = this.#strict as unknown as Record<string, (...given: unknown[]) => string>;
    return api[name]?.apply(api, given) ?? '';
  }

  #guarded(name: string): (...given: string[]) => string {
    return (...given) => {
      const answer = this.#call(name, given);
      this.#failed = answer instanceof Failed;
      if (!(answer instanceof Failed)) return answer;
      return name.endsWith('GetValue') ? '' : 'false';
    };
  }

  #call(name: string, given: string[]): string | Failed {
    const has = (fault: LmsFault): boolean => lmsPage.faults.includes(fault);
    if (has('expired')) return new Failed();
    if (name.endsWith('Initialize') && has('no-start')) return new Failed();
    if (name.endsWith('SetValue')) return this.#setValue(name, given, has);
    if (name.endsWith('Commit')) {
      if (has('commit-throws')) throw new Error('The LMS has broken down');
      const answer = this.#ask(name, ...given);
      return answer === 'true' && !this.#store() ? new Failed() : answer;
    }
    if (/Finish|Terminate/.test(name)) {
      if (has('finish-false') || !this.#store()) return new Failed();
    }
    return this.#ask(name, ...given);
  }

  #setValue(name: string, given: string[], has: (fault: LmsFault) => boolean): string | Failed {
    const [element = '', value = ''] = given;
    if (has('set-throws')) throw new Error('The LMS has broken down');
    if (has('set-state') && state.test(element)) return new Failed();
    if (has('set-journal') && journal.test(element)) return new Failed();
    const answer = this.#ask(name, element, value);
    if (answer === 'true') this.#set.set(element, value);
    return answer;
  }

  /** Brings everything that was set to the server. @returns false when it can't be known to be there */
  #store(): boolean {
    const commit: Commit = {
      values: Object.fromEntries(this.#set),
      complaints: this.#strict.complaints,
    };
    const text = JSON.stringify(commit);
    try {
      const request = new XMLHttpRequest();
      request.open('POST', this.#launch.commits, false);
      request.send(text);
      return request.status === 200 && request.responseText === 'stored';
    } catch {
      return this.#leaving && navigator.sendBeacon(this.#launch.commits, text);
    }
  }
}

if (!lmsPage.faults.includes('no-api')) {
  const api = new Lms(lmsPage.launch).api();
  if (lmsPage.launch.version === '1.2') lmsPage.API = api;
  else lmsPage.API_1484_11 = api;
}
