// Registry of package formats: one line a standard.
import type { PackageFormat } from './format.ts';
import { scorm12 } from './scorm12.ts';
import { xapi } from './xapi.ts';

/** By the name that the command line, file names and the portal use. */
export const formats = { scorm12, xapi } as const satisfies Record<string, PackageFormat>;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as [FormatId, ...FormatId[]];
