// What the audit log keeps.

/** A line of the audit log: who did what to which key or person. */
export interface AuditEntry {
  /** Microseconds since 1970. */
  readonly at: number;
  /** Who did it, e.g. `cli` or the name of a portal account. */
  readonly actor: string;
  /** What was done, e.g. `key.created`, `key.revoked`, `person.erased`. */
  readonly action: string;
  /** To what: the key; empty for a person; never anything secret or personal. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
