// The SCORM 1.2 API: its shape, where it is found, and which of its errors are final (SCORM 1.2 RTE 3.2, 3.3).
import { findApi, ScormCalls } from './scorm-api.ts';

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

/** Searches the window, its parents, then its opener and the opener's parents. */
export const findScorm12Api = (window: Window): Scorm12Api | undefined =>
  findApi(window, { name: 'API', method: 'LMSInitialize', maxParents: 7 }) as Scorm12Api | undefined;

/** Codes that say that this very call can never succeed (SCORM 1.2 RTE 3.3.2). */
const refusals = new Set(['201', '202', '203', '401', '402', '403', '404', '405']);

/** The guarded calls of an API. */
export const scorm12Calls = (api: Scorm12Api): ScormCalls =>
  new ScormCalls(
    {
      initialize: () => api.LMSInitialize(''),
      commit: () => api.LMSCommit(''),
      terminate: () => api.LMSFinish(''),
      getValue: (element) => api.LMSGetValue(element),
      setValue: (element, value) => api.LMSSetValue(element, value),
      lastError: () => api.LMSGetLastError(),
      errorString: (code) => api.LMSGetErrorString(code),
      diagnostic: (code) => api.LMSGetDiagnostic(code),
    },
    refusals,
  );
