// Keys and lines of the audit log in people's words.
import { z } from 'zod';
import { type AuditLine, isScope, type KeyInfo } from '../../../lrs/index.ts';
import { keys as strings } from '../../i18n/keys.ts';
import { formatsOf, type Views } from '../views.ts';

/** Limits of a key, and as the audit log tells them: it doesn't say for which learner a key is. */
const limitsSchema = z.object({
  activityPrefix: z.string().optional(),
  verbs: z.array(z.string()).readonly().optional(),
  accountName: z.union([z.string(), z.boolean()]).optional(),
  writeOnly: z.boolean().optional(),
  requestsPerMinute: z.number().optional(),
});
type ToldLimits = z.output<typeof limitsSchema>;

/** What can be changed of a key, as the audit log tells it. */
const changeableSchema = z.object({
  name: z.string(),
  limits: limitsSchema,
  expiresAt: z.string().optional(),
});

const detailSchema = z.object({
  name: z.string().optional(),
  scopes: z.array(z.string()).optional(),
  limits: limitsSchema.optional(),
  expiresAt: z.string().optional(),
  before: changeableSchema.optional(),
  after: changeableSchema.optional(),
});

type Say = Views['say'];
export type Words = Pick<Views, 'say' | 'language'>;

/** A line of the audit log as it is shown. */
export interface AuditView {
  readonly at: string;
  readonly datetime: string;
  readonly by: string;
  readonly action: string;
  /** Of the key, where the log tells it. */
  readonly name: string | undefined;
  readonly subject: string;
  readonly details: readonly string[];
}

export function scopesInWords(scopes: readonly string[], say: Say): string[] {
  return scopes.map((scope) => (isScope(scope) ? say(`keys.scope.${scope}`) : scope));
}

export function limitsInWords(limits: ToldLimits, { say, language }: Words): string[] {
  const { activityPrefix, verbs, accountName, writeOnly, requestsPerMinute } = limits;
  const { number } = formatsOf(language);
  return [
    ...(activityPrefix === undefined ? [] : [say('keys.limit.activityPrefix', { prefix: activityPrefix })]),
    ...(accountName === undefined ? [] : [say('keys.limit.accountName')]),
    ...(writeOnly === true ? [say('keys.limit.writeOnly')] : []),
    ...(verbs === undefined ? [] : [say('keys.limit.verbs', { verbs: verbs.join(', ') })]),
    ...(requestsPerMinute === undefined
      ? []
      : [say('keys.limit.requestsPerMinute', { count: number(requestsPerMinute) })]),
  ];
}

/** One key as the pages show it. */
export function keyView(key: KeyInfo, words: Words): Record<string, unknown> {
  const { say, language } = words;
  const { dateTime } = formatsOf(language);
  const limits = limitsInWords(key.limits, words);
  const until =
    key.revokedAt !== undefined
      ? say('keys.since', { when: dateTime(key.revokedAt) })
      : key.expiresAt &&
        say(key.state === 'expired' ? 'keys.since' : 'keys.until', { when: dateTime(key.expiresAt) });
  return {
    key: key.key,
    href: `/kunci/${key.key}`,
    name: key.name || say('keys.unnamed'),
    scopes: scopesInWords(key.scopes, say),
    limits: limits.length === 0 ? [say('keys.limit.none')] : limits,
    state: say(`keys.state.${key.state}`),
    stateKind: key.state === 'active' ? 'passed' : 'failed',
    isRevoked: key.state === 'revoked',
    until,
    created: dateTime(key.created),
    used: key.lastUsed === undefined ? say('keys.never') : dateTime(key.lastUsed),
  };
}

/** One line of the audit log. A detail that this program doesn't know is shown as it is. */
export function auditView(line: AuditLine, words: Words): AuditView {
  const { say, language } = words;
  const parsed = detailSchema.safeParse(line.detail);
  const detail = line.action.startsWith('key.') && parsed.success ? parsed.data : undefined;
  return {
    at: formatsOf(language).dateTime(line.at),
    datetime: line.at.toISOString(),
    by: sayIfKnown(`keys.by.${line.by}`, line.by, say),
    action: sayIfKnown(`keys.action.${line.action}`, line.action, say),
    name: detail?.after?.name ?? detail?.name,
    subject: line.subject,
    details: detail ? keyDetails(detail, words) : plainDetails(line.detail, say),
  };
}

function keyDetails(detail: z.output<typeof detailSchema>, words: Words): string[] {
  const { say } = words;
  const { before, after } = detail;
  if (before && after) {
    const [old, now] = [changeableInWords(before, words), changeableInWords(after, words)];
    return old.flatMap((text, index) =>
      text === now[index] ? [] : [say('keys.audit.change', { before: text, after: now[index] ?? '' })],
    );
  }
  return [
    ...scopesInWords(detail.scopes ?? [], say),
    ...limitsInWords(detail.limits ?? {}, words),
    ...(detail.expiresAt === undefined ? [] : [endInWords(detail.expiresAt, words)]),
  ];
}

function changeableInWords(one: z.output<typeof changeableSchema>, words: Words): string[] {
  const limits = limitsInWords(one.limits, words);
  return [
    `“${one.name}”`,
    limits.length === 0 ? words.say('keys.limit.none') : limits.join(', '),
    endInWords(one.expiresAt, words),
  ];
}

/** When a key ends. */
export function endInWords(expiresAt: Date | string | undefined, { say, language }: Words): string {
  if (expiresAt === undefined) return say('keys.limit.endless');
  return say('keys.limit.expiresAt', { when: formatsOf(language).dateTime(expiresAt) });
}

const plainDetails = (detail: Readonly<Record<string, unknown>>, say: Say): string[] =>
  Object.entries(detail).map(([name, value]) => {
    const text = `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    return sayIfKnown(`keys.detail.${text}`, text, say);
  });

const sayIfKnown = (key: string, otherwise: string, say: Say): string =>
  Object.hasOwn(strings.id, key) ? say(key) : otherwise;
