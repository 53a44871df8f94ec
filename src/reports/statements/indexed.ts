// An LRS's own index over the statements: what it finds by the filters of GET Statements needs no scan.
import type { StatementLog } from '../log.ts';
import type { StatementQuery, XapiFilters } from './query.ts';

/** One statement as the index finds it. */
export interface Indexed {
  readonly seq: number;
  /** The statement as JSON text. */
  readonly json: string;
  readonly stored: number;
}

/** The port: newest first, voided statements left out; fewer than `limit` may come though more follow, but never none. */
export interface StatementIndex {
  queryStatements(
    query: XapiFilters & {
      readonly since?: number;
      readonly until?: number;
      readonly ascending: false;
      readonly limit: number;
      readonly cursor?: number;
      readonly bound: number;
    },
  ): Promise<readonly Indexed[]>;
}

/** The index of a log that has one. */
export function indexOf(log: StatementLog): StatementIndex | undefined {
  return 'queryStatements' in log ? (log as StatementLog & StatementIndex) : undefined;
}

/**
 * Whether the index leads to the answers sooner than the columns do: it knows registrations, any agent and any activity,
 * and nothing of schools, results or voided statements.
 * @param isEverybody whether the query is about hardly anybody less than all
 */
export function suitsIndex(query: StatementQuery, isEverybody: boolean): boolean {
  if (query.voided) return false;
  if (query.registration !== undefined || query.agent !== undefined) return true;
  return query.activity !== undefined && (isEverybody || query.relatedActivities === true);
}

/** The part of a query that the index answers. */
export function indexFilters(query: StatementQuery): XapiFilters & { since?: number; until?: number } {
  const { agent, relatedAgents, verb, activity, relatedActivities, registration, since, until } = query;
  return {
    ...(agent === undefined ? {} : { agent }),
    ...(relatedAgents === undefined ? {} : { relatedAgents }),
    ...(verb === undefined ? {} : { verb }),
    ...(activity === undefined ? {} : { activity }),
    ...(relatedActivities === undefined ? {} : { relatedActivities }),
    ...(registration === undefined ? {} : { registration }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}
