// Takes one person out of statements and texts, and leaves what can be counted: who did it becomes a pseudonym, what
// was written freely goes, verbs, activities, results and times stay.
import { randomBytes } from 'node:crypto';
import { actorKey } from './actor.ts';
import { accountNameOf, tellingTexts } from './identifier.ts';
import { signatureUsage } from './signature.ts';
import {
  type Account,
  type ActivityDefinition,
  type Attachment,
  componentLists,
  type Identified,
  type Statement,
} from './types.ts';

/** Home page of the accounts that stand for erased people; `.invalid` belongs to nobody (RFC 2606). */
export const erasedHomePage = 'https://erased.invalid';
/** Stands where a text was taken out. */
export const erasedText = '[erased]';

type Json = Readonly<Record<string, unknown>>;

/**
 * How much of a text goes: the person's identifiers only, also the names, or all that is more than one word (what the
 * person has told).
 */
type Place = 'public' | 'personal' | 'told';

export interface AnonymiseOptions {
  /** The definition of an activity whose statement brings none; undefined when it isn't known. */
  readonly definitionOf: (activity: string) => ActivityDefinition | undefined;
  /** Whether an attachment of a statement goes, by its SHA-2 hash; signatures go in any case. */
  readonly dropsAttachment: (sha2: string) => boolean;
}

export interface Anonymiser {
  /** Whether the person stands in the statement as an Agent, in whatever place. Remembers the names that stand there. */
  meet(statement: Statement): boolean;
  /** Whether the person is the statement's actor, or a member of the Group that is. */
  isOwn(statement: Statement): boolean;
  /** The statement without the person; undefined when the person isn't in it. All names should have been met before. */
  anonymise(statement: Statement, options: AnonymiseOptions): Statement | undefined;
  /** The text without the person's identifiers. */
  text(text: string): string;
  /** A JSON value without the person's identifiers. */
  value(value: unknown): unknown;
  /** The pseudonym's key in place of the person's; undefined for another's key. */
  pseudonymKey(key: string): string | undefined;
}

/**
 * @param keys all actor keys of the person. Each gets a pseudonym of its own, random and remembered nowhere, so that
 *   whoever was told apart before stays told apart.
 */
export function openAnonymiser(keys: readonly string[]): Anonymiser {
  const pseudonyms = new Map(keys.map((key) => [key, { homePage: erasedHomePage, name: randomName() }]));
  const mentions = mentionsOf(keys.flatMap(tellingTexts));
  const names = new Set<string>();
  const accounts = keys.flatMap((key) => accountNameOf(key) ?? []);
  let words: RegExp | undefined;
  // Different spellings stay different: activities whose ids hold them must not become one.
  const tokens = new Map<string, string>();

  const token = (mention: string): string => {
    const known = tokens.get(mention) ?? randomName();
    tokens.set(mention, known);
    return known;
  };
  const text = (value: string, place: Place = 'public'): string => {
    const rest = mentions === undefined ? value : value.replace(mentions, token);
    if (place === 'public') return rest;
    if (place === 'told' && /\S\s+\S/.test(rest)) return erasedText;
    return words === undefined ? rest : rest.replace(words, erasedText);
  };
  const pseudonymOf = (value: Json): Account | undefined => {
    const key = keyOf(value);
    return key === undefined ? undefined : pseudonyms.get(key);
  };
  const walk = (value: unknown, place: Place): unknown => {
    if (typeof value === 'string') return text(value, place);
    if (Array.isArray(value)) return value.map((entry) => walk(entry, place));
    if (!isJson(value)) return value;
    const account = pseudonymOf(value);
    const entries = Object.entries(value)
      .filter(([name]) => account === undefined || !agentProperties.has(name))
      .map(([name, inner]) => [text(name), walk(inner, place)] as const);
    return Object.fromEntries(account === undefined ? entries : [...entries, ['account', account]]);
  };

  const meet = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.map(meet).includes(true);
    if (!isJson(value)) return false;
    const isPerson = pseudonymOf(value) !== undefined;
    if (isPerson && typeof value.name === 'string' && value.name.trim().length > 2)
      names.add(value.name.trim());
    return Object.values(value).map(meet).includes(true) || isPerson;
  };
  const isActor = (actor: unknown): boolean =>
    isJson(actor) &&
    (pseudonymOf(actor) !== undefined || (Array.isArray(actor.member) && actor.member.some(isActor)));

  const resultOf = (result: Json, object: unknown, isOwn: boolean, place: Place, options: AnonymiseOptions) =>
    mapProperties(result, (name, value) => {
      if (name === 'extensions') return walk(value, isOwn ? 'told' : place);
      if (name !== 'response' || typeof value !== 'string' || value === '') return walk(value, place);
      const isFree = isOwn && !isListed(value, definitionOf(object, options));
      return isFree ? erasedText : text(value, place);
    });

  const bodyOf = (part: Json, isMet: boolean, isSigned: boolean, options: AnonymiseOptions): Json => {
    const isOwn = isActor(part.actor);
    const place: Place = isMet ? 'personal' : 'public';
    return mapProperties(part, (name, value) => {
      if (name === 'result' && isJson(value)) return resultOf(value, part.object, isOwn, place, options);
      if (name === 'context' && isJson(value))
        return mapProperties(value, (inner, held) => walk(held, inner === 'extensions' ? place : 'public'));
      if (name === 'object' && isJson(value) && value.objectType === 'SubStatement')
        return bodyOf(value, isMet, isSigned, options);
      if (name === 'attachments' && Array.isArray(value)) {
        const kept = (value as Attachment[]).filter(({ usageType, sha2 }) =>
          usageType === signatureUsage ? isSigned : !isOwn || !options.dropsAttachment(sha2),
        );
        return kept.length === 0 ? undefined : walk(kept, place);
      }
      return walk(value, 'public');
    });
  };

  return {
    meet(statement) {
      const before = names.size;
      const isMet = meet(statement);
      if (names.size > before || words === undefined) words = wordsOf([...names, ...accounts]);
      return isMet;
    },
    isOwn: (statement) =>
      isActor(statement.actor) ||
      (statement.object.objectType === 'SubStatement' && isActor(statement.object.actor)),
    anonymise(statement, options) {
      const isMet = meet(statement);
      const given = statement as unknown as Json;
      const rest = bodyOf(given, isMet, true, options);
      if (JSON.stringify(rest) === JSON.stringify(given)) return undefined;
      // A signature holds the whole statement as it was, and no longer fits it.
      return bodyOf(given, isMet, false, options) as unknown as Statement;
    },
    text: (value) => text(value),
    value: (value) => walk(value, 'public'),
    pseudonymKey(key) {
      const account = pseudonyms.get(key);
      return account === undefined ? undefined : actorKey({ account });
    },
  };
}

const agentProperties = new Set(['mbox', 'mbox_sha1sum', 'openid', 'account', 'name']);

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same properties with other values; one whose value becomes undefined is left out. */
function mapProperties(value: Json, change: (name: string, value: unknown) => unknown): Json {
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, change(name, inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}

/** The actor key of whatever looks like an Agent, in extensions, too. */
function keyOf({ mbox, mbox_sha1sum, openid, account }: Json): string | undefined {
  const text = [mbox, mbox_sha1sum, openid].find((identifier) => identifier !== undefined);
  const isAccount =
    isJson(account) && typeof account.homePage === 'string' && typeof account.name === 'string';
  return typeof text === 'string' || isAccount
    ? actorKey({ mbox, mbox_sha1sum, openid, account } as Identified)
    : undefined;
}

const randomName = (): string => `erased-${randomBytes(12).toString('hex')}`;

/** Where an identifier may begin: not in the middle of a longer one; after %3A, for example, in a URL. */
const apart = '(?:(?<![\\p{L}\\p{N}._%+-])|(?<=%[0-9a-f]{2}))';
const apartHere = new RegExp(apart, 'iuy');

/** Whether an identifier that was found at this index begins there, and is not the end of a longer one. */
export function startsApart(text: string, index: number): boolean {
  apartHere.lastIndex = index;
  return apartHere.test(text);
}

/** Finds identifiers that stand for themselves: `siti@example.com` is no part of `bu.siti@example.com`. */
function mentionsOf(texts: readonly string[]): RegExp | undefined {
  if (texts.length === 0) return undefined;
  return new RegExp(`${apart}(?:${alternatives(texts)})(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`, 'giu');
}

/** Finds names as whole words. */
function wordsOf(texts: readonly string[]): RegExp | undefined {
  const long = texts.filter((text) => text.length > 2);
  if (long.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(long)})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Alternatives of a regular expression that match these texts, the longest first. */
export function alternatives(texts: Iterable<string>): string {
  return [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}

function definitionOf(object: unknown, options: AnonymiseOptions): ActivityDefinition | undefined {
  if (!isJson(object) || typeof object.id !== 'string') return undefined;
  return isJson(object.definition) && object.definition.interactionType !== undefined
    ? (object.definition as ActivityDefinition)
    : options.definitionOf(object.id);
}

/**
 * Whether a response only says which of the listed answers was given (Data, Appendix C), or a number: then it is no text
 * of the person's own. Without a list an id is taken for one when it is a single word.
 */
function isListed(response: string, definition: ActivityDefinition | undefined): boolean {
  const type = definition?.interactionType;
  if (definition === undefined || type === undefined) return false;
  if (type === 'true-false') return response === 'true' || response === 'false';
  if (type === 'numeric') return Number.isFinite(Number(response));
  if (!['choice', 'likert', 'matching', 'sequencing'].includes(type)) return false;
  const ids = new Set(componentLists.flatMap((list) => definition[list] ?? []).map(({ id }) => id));
  return response.split(/\[,\]|\[\.\]/).every((id) => (ids.size === 0 ? !/\s/.test(id.trim()) : ids.has(id)));
}
