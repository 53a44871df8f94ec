// The port to the statement log: all that reports ask of an LRS.

/** One statement in the order in which the LRS stored it. */
export interface LogEntry {
  /** Position in the log: grows with every statement and is never reused. */
  readonly seq: number;
  readonly statement: object;
  /** Microseconds since 1970. */
  readonly stored: number;
  /** Whether it is voided by now. The voiding statement is an entry of its own, with an earlier or a later seq. */
  readonly voided: boolean;
}

export interface StatementLog {
  /** Entries with `seq > afterSeq`, ascending, at most `limit`. */
  readLog(range: { afterSeq: number; limit: number }): Promise<readonly LogEntry[]>;
  /** The entries of these seqs, in this order, without those that don't exist; voided ones are among them. */
  readEntries(seqs: readonly number[]): Promise<readonly LogEntry[]>;
  /** Seq of the newest statement; 0 when there is none. */
  lastSeq(): Promise<number>;
  /** The statement with this id as JSON text, voided or not; undefined when it is not stored (yet). */
  readStatement(id: string): Promise<{ readonly json: string } | undefined>;
  /** How often statements that the log holds were rewritten (erasure of a person): what was folded before is outdated. */
  rewrites(): Promise<number>;
}
