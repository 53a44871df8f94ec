// What is asked of the statements: the filters of GET Statements (Communication 2.1.3), and ours beside them.
import type { CohortFilter } from '../selection.ts';

/** The filters that xAPI has; absent means unfiltered. A statement meets them, or one that it refers to does. */
export interface XapiFilters {
  /** Actor key, see {@link actorKeyOf}. */
  readonly agent?: string;
  readonly relatedAgents?: boolean;
  readonly verb?: string;
  readonly activity?: string;
  readonly relatedActivities?: boolean;
  /** In lower case. */
  readonly registration?: string;
}

export interface StatementQuery extends XapiFilters {
  /** Stored later than this, in microseconds since 1970. */
  readonly since?: number;
  /** Stored at this time or earlier. */
  readonly until?: number;

  /** The `ref` of a person. */
  readonly person?: string;
  /** Words that are all part of a person's name or identifier. */
  readonly search?: string;
  /** Id of a session of the course. */
  readonly session?: string;
  /** Whose statements, by what the roster knows. */
  readonly cohort: CohortFilter;
  /** Happened at this time or later, in milliseconds since 1970: the statement's timestamp. */
  readonly from?: number;
  /** Happened at this time or earlier. */
  readonly to?: number;
  /** `result.success`. */
  readonly success?: boolean;
  /** `result.score` on 0–100. */
  readonly scoreFrom?: number;
  readonly scoreTo?: number;
  /** Voided statements are among them. */
  readonly voided?: boolean;
  /** Those of whoever only tried a package in the portal's preview are among them. */
  readonly previews?: boolean;
}

/** Which statements of a query a page shows: newest first, by their position in the log. */
export interface Place {
  /** Newest position that belongs to the result: what is stored later never moves a page. */
  readonly bound: number;
  /** Only what lies before this position: the last one that was looked at. */
  readonly before?: number;
}

export const hasXapiFilters = (query: XapiFilters): boolean =>
  query.agent !== undefined ||
  query.verb !== undefined ||
  query.activity !== undefined ||
  query.registration !== undefined;

/** What a query asks beyond xAPI: by the names of its properties. */
export function beyondXapi(query: StatementQuery): (keyof StatementQuery | keyof CohortFilter)[] {
  const own = ['search', 'session', 'from', 'to', 'success', 'scoreFrom', 'scoreTo', 'voided'] as const;
  const cohort = ['region', 'jenjang', 'school', 'cohort', 'mode', 'origin'] as const;
  return [
    ...own.filter((name) => query[name] !== undefined),
    ...cohort.filter((name) => query.cohort[name] !== undefined),
  ];
}
