// Merging activity definitions (Data 2.4.4.1): what the LRS holds to be the canonical definition of an activity.
import type { ActivityDefinition } from './types.ts';

/**
 * Merges a newer definition into the known one: languages and extensions are added one by one, other properties are
 * replaced. Both are JSON texts, and so is the result.
 */
export function mergeDefinition(known: string, newer: string): string {
  const base = JSON.parse(known) as ActivityDefinition;
  const update = JSON.parse(newer) as ActivityDefinition;
  const merged: ActivityDefinition = { ...base, ...update };
  for (const name of ['name', 'description', 'extensions'] as const) {
    if (base[name] !== undefined && update[name] !== undefined) {
      Object.assign(merged, { [name]: { ...base[name], ...update[name] } });
    }
  }
  return JSON.stringify(merged);
}
