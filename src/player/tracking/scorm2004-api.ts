// The SCORM 2004 API: its shape, where it is found, and which of its errors are final (SCORM 2004 RTE 3).
import { findApi, ScormCalls } from './scorm-api.ts';

/** The API object that an LMS offers (SCORM 2004 RTE 3.1; IEEE 1484.11.2). */
export interface Scorm2004Api {
  Initialize(parameter: string): unknown;
  Terminate(parameter: string): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(parameter: string): unknown;
  GetLastError(): unknown;
  GetErrorString(code: string): unknown;
  GetDiagnostic(code: string): unknown;
}

/** Searches the window, its parents, then its opener and the opener's parents. */
export const findScorm2004Api = (window: Window): Scorm2004Api | undefined =>
  findApi(window, { name: 'API_1484_11', method: 'Initialize', maxParents: 500 }) as Scorm2004Api | undefined;

/**
 * Codes that say that this very call can never succeed (SCORM 2004 RTE 3.1.7). A general set failure (351) isn't among
 * them: LMSs use it for whatever has gone wrong. A general get failure (301) is what some say of a value never set.
 */
const refusals = new Set(['201', '301', '401', '402', '403', '404', '405', '406', '407', '408']);

/** The guarded calls of an API. */
export const scorm2004Calls = (api: Scorm2004Api): ScormCalls =>
  new ScormCalls(
    {
      initialize: () => api.Initialize(''),
      commit: () => api.Commit(''),
      terminate: () => api.Terminate(''),
      getValue: (element) => api.GetValue(element),
      setValue: (element, value) => api.SetValue(element, value),
      lastError: () => api.GetLastError(),
      errorString: (code) => api.GetErrorString(code),
      diagnostic: (code) => api.GetDiagnostic(code),
    },
    refusals,
  );
