// Query parameters: known ones only (Communication 3.2), once each, with the types that statements use (Data 2.2).
import { actorAt, actorKey } from '../statement/actor.ts';
import { iriAt, timestampAt, uuidAt } from '../statement/check.ts';
import { parseTimestamp } from '../statement/timestamp.ts';
import { invalid } from './errors.ts';
import { parseJsonText } from './json.ts';
import type { XapiVersion } from './version.ts';

/**
 * Refuses a query or a form whose percent-escapes aren't UTF-8 (1.4): read nonetheless, different ids would become the
 * same one.
 */
export function demandUtf8(encoded: string, what: string): void {
  if (!/%[89a-f]/i.test(encoded)) return;
  for (const [escapes] of encoded.matchAll(/(?:%[\da-f]{2})+/gi)) {
    try {
      decodeURIComponent(escapes);
    } catch {
      invalid(what, `must be encoded as UTF-8; ${escapes.slice(0, 40)} isn't`);
    }
  }
}

/** Refuses parameters that aren't in the list, and parameters given twice. */
export function onlyParameters(query: URLSearchParams, allowed: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of query.keys()) {
    if (!allowed.includes(name)) {
      const close = allowed.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
      invalid(
        name,
        close === undefined ? 'is not a parameter of this request' : `must be written "${close}"`,
      );
    }
    if (seen.has(name)) invalid(name, 'must be given once only');
    seen.add(name);
  }
}

/** A parameter, or undefined when it isn't given. */
export function optional<T>(
  query: URLSearchParams,
  name: string,
  read: (text: string, name: string) => T,
): T | undefined {
  const text = query.get(name);
  return text === null ? undefined : read(text, name);
}

/** A parameter that must be there. */
export function required<T>(
  query: URLSearchParams,
  name: string,
  read: (text: string, name: string) => T,
): T {
  const text = query.get(name);
  if (text === null) invalid(name, 'is required');
  return read(text, name);
}

export const iriParameter = (text: string, name: string): string => iriAt(text, name);

/** A UUID, in lower case. */
export const uuidParameter = (text: string, name: string): string => uuidAt(text, name).toLowerCase();

/** An id of a document: any text but the empty one. */
export function textParameter(text: string, name: string): string {
  if (text === '') invalid(name, 'must not be empty');
  return text;
}

export function booleanParameter(text: string, name: string): boolean {
  if (text !== 'true' && text !== 'false') invalid(name, 'must be true or false');
  return text === 'true';
}

export function countParameter(text: string, name: string): number {
  if (!/^\d{1,15}$/.test(text)) invalid(name, 'must be a whole number, 0 or more');
  return Number(text);
}

/** A timestamp in microseconds; the + of a zone that was sent unencoded arrives as a space and is put back. */
export function timestampParameter(version: XapiVersion): (text: string, name: string) => number {
  return (text, name) => {
    const restored = text.replace(/ (?=\d{2}:?\d{2}$)/, '+');
    return parseTimestamp(restored, version) ?? timestampAt(text, name, version);
  };
}

/** One of a few words. */
export function wordParameter<W extends string>(words: readonly W[]): (text: string, name: string) => W {
  return (text, name) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) invalid(name, `must be ${words.join(', ')}`);
    return word;
  };
}

/** An Agent or identified Group as JSON; gives the key that it is known by. */
export function actorParameter(text: string, name: string): string {
  const key = actorKey(actorAt(parseJsonText(text, name), name));
  if (key === undefined) invalid(name, 'must have one identifier: mbox, mbox_sha1sum, openid or account');
  return key;
}

/** An Agent as JSON (2.0 lets an identified Group stand in its place); gives the key that it is known by. */
export function agentParameter(version: XapiVersion): (text: string, name: string) => string {
  return (text, name) => {
    const key = actorParameter(text, name);
    const isGroup = actorAt(parseJsonText(text, name), name).objectType === 'Group';
    if (isGroup && version === '1.0.3') invalid(`${name}.objectType`, 'must be "Agent"');
    return key;
  };
}
