// The small checks that every part of statement validation is built from. Each takes the path it reports when it refuses.
import { invalid } from '../http/errors.ts';
import type { XapiVersion } from '../http/version.ts';
import { parseTimestamp } from './timestamp.ts';
import type { Extensions, LanguageMap } from './types.ts';
import { isIri, isLanguageTag, isUuid } from './values.ts';

/** A JSON object whose properties are not yet known. */
export type JsonObject = Record<string, unknown>;

/** Requires a JSON object: not null, not an array (Data 2.2). */
export function objectAt(value: unknown, path: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) invalid(path, 'must be an object');
  return value as JsonObject;
}

/** Requires an array. */
export function arrayAt(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) invalid(path, 'must be an array');
  return value;
}

/** Refuses properties that the specification doesn't know here, letter case included (Data 2.2). */
export function onlyKnown(object: JsonObject, path: string, known: ReadonlySet<string>): void {
  for (const name in object) {
    if (known.has(name)) continue;
    const lower = name.toLowerCase();
    for (const candidate of known) {
      if (candidate.toLowerCase() === lower) invalid(`${path}.${name}`, `must be written "${candidate}"`);
    }
    invalid(`${path}.${name}`, 'is not a property that the specification allows here');
  }
}

export function stringAt(value: unknown, path: string): string {
  if (typeof value !== 'string') invalid(path, 'must be a string');
  return value;
}

export function booleanAt(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') invalid(path, 'must be true or false, without quotes');
  return value;
}

export function numberAt(value: unknown, path: string): number {
  if (typeof value !== 'number') invalid(path, 'must be a number, without quotes');
  return value;
}

/** Requires an IRI with a scheme (Data 4.3). */
export function iriAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || !isIri(value)) {
    invalid(path, 'must be an absolute IRI such as http://example.com/thing');
  }
  return value;
}

/** Requires a UUID in its standard string form (Data 4.4). */
export function uuidAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || !isUuid(value)) {
    invalid(path, 'must be a UUID such as 6690e6c9-3ef0-4ed3-8b37-7f3964730bee');
  }
  return value;
}

/** Requires a timestamp (Data 4.5); returns microseconds since 1970. */
export function timestampAt(value: unknown, path: string, version: XapiVersion): number {
  const micros = typeof value === 'string' ? parseTimestamp(value, version) : undefined;
  if (micros === undefined) {
    invalid(path, 'must be an ISO 8601 timestamp such as 2026-11-22T08:30:00.000Z');
  }
  return micros;
}

/** Requires an RFC 5646 language tag. */
export function languageTagAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || !isLanguageTag(value)) {
    invalid(path, 'must be an RFC 5646 language tag such as id or en-US');
  }
  return value;
}

/** Requires a language map (Data 4.2). */
export function languageMapAt(value: unknown, path: string): LanguageMap {
  const map = objectAt(value, path);
  for (const tag in map) {
    if (!isLanguageTag(tag))
      invalid(`${path}.${tag}`, 'key must be an RFC 5646 language tag such as id or en-US');
    stringAt(map[tag], `${path}.${tag}`);
  }
  return map as LanguageMap;
}

/** Requires an extensions map: IRIs as keys, anything as values (Data 4.1). */
export function extensionsAt(value: unknown, path: string): Extensions {
  const map = objectAt(value, path);
  for (const key in map) {
    if (!isIri(key))
      invalid(`${path}.${key}`, 'key must be an absolute IRI such as http://example.com/extension');
  }
  return map;
}
