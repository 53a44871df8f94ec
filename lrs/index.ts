// The public surface of the LRS: what a program that mounts it may use. Everything else is the LRS's own.
export { createKey, type KeyInfo, listKeys, revokeKey } from './access/keys.ts';
export type { KeyLimits } from './access/limits.ts';
export { isScope, type Scope, scopes } from './access/scopes.ts';
export { createLrs, type LrsOptions } from './router.ts';
export type { Activity, Actor, Agent, Group, Result, Statement, SubStatement } from './statement/types.ts';
export type { LogEntry, Store } from './store/port.ts';
export { StoreUnavailable } from './store/port.ts';
export { openSqliteStore } from './store/sqlite/open.ts';
