// The public surface of the LRS: what a program that mounts it may use. Everything else is the LRS's own.
export { type AuditLine, type AuditRange, listAudit } from './access/audit.ts';
export {
  changeKey,
  createKey,
  type KeyChange,
  type KeyInfo,
  type KeyState,
  listKeys,
  readKey,
  removeEndedKeys,
  revokeKey,
} from './access/keys.ts';
export { type KeyLimits, LimitError } from './access/limits.ts';
export { isScope, type Scope, scopes } from './access/scopes.ts';
export * from './cmi5/index.ts';
export type { StatementGate } from './http/exchange.ts';
export { StatementConflict, storeStatements } from './own-statements.ts';
export { createLrs, type LrsOptions } from './router.ts';
export { parseIdentifier } from './statement/identifier.ts';
export type { Activity, Actor, Agent, Group, Result, Statement, SubStatement } from './statement/types.ts';
export type { Erasure, ErasureOutcome, LogEntry, Store } from './store/port.ts';
export { NotErasable, StoreUnavailable } from './store/port.ts';
export { type CheckReport, checkFile } from './store/sqlite/maintenance/check.ts';
export { copyDatabase, flush, sha256Of } from './store/sqlite/maintenance/copy.ts';
export { type FileFault, FileProblem, type FileSummary, summarise } from './store/sqlite/maintenance/file.ts';
export type { FindingKind } from './store/sqlite/maintenance/findings.ts';
export { type Held, hold } from './store/sqlite/maintenance/hold.ts';
export { planVacuum, vacuum } from './store/sqlite/maintenance/vacuum.ts';
export { openSqliteStore } from './store/sqlite/open.ts';
