// The audit log as people read it: what was done to keys and to people's data, when, and by whom.
import type { Store } from '../store/port.ts';
import type { KeyLimits } from './limits.ts';

/** A line of the audit log. */
export interface AuditLine {
  /** Grows with every line. */
  readonly id: number;
  readonly at: Date;
  /** Who did it: `cli`, `program`, or the name that the caller gave. */
  readonly by: string;
  /** `key.created`, `key.changed`, `key.revoked`, `key.removed`, or what other parts of the LRS log. */
  readonly action: string;
  /** The key, or a pseudonym. */
  readonly subject: string;
  /** JSON; for keys their name, scopes, limits and times as far as they matter, never anything secret. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Which lines are asked for. */
export interface AuditRange {
  /** Only lines older than the one with this id. */
  readonly beforeId?: number;
  readonly limit: number;
  /** Only what was done to this key. */
  readonly subject?: string;
  /** Leaves out what this one has done. */
  readonly exceptBy?: string;
}

/** Lines of the audit log, newest first. */
export async function listAudit(store: Store, range: AuditRange): Promise<AuditLine[]> {
  const entries = await store.readAudit(range);
  return entries.map(({ id, at, actor, action, subject, detail }) => ({
    id,
    at: new Date(at / 1000),
    by: actor,
    action,
    subject,
    detail,
  }));
}

/** Limits as the audit log keeps them: that a key is for one learner or registration, not for which. */
export function limitsToTell({
  accountName,
  registration,
  ...limits
}: KeyLimits): Readonly<Record<string, unknown>> {
  return {
    ...limits,
    ...(accountName === undefined ? {} : { accountName: true }),
    ...(registration === undefined ? {} : { registration: true }),
  };
}

/** A time of the store (microseconds since 1970) as a Date. */
export const dateAt = (micros: number | undefined): Date | undefined =>
  micros === undefined ? undefined : new Date(micros / 1000);
