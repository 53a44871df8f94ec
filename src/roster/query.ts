// Which people of the roster are meant, and the same as a condition of SQL.

/** Whose people an account may see; all when both are left out. Within one it is any of them, and both must fit. */
export interface RosterScope {
  readonly regions?: readonly string[];
  readonly cohorts?: readonly string[];
}

/** Columns that people can be filtered by. */
const filterable = ['region', 'jenjang', 'npsn', 'cohort', 'mode'] as const;

export interface RosterMatch {
  scope: RosterScope;
  /** What a person must say, too. */
  filter?: { readonly [F in (typeof filterable)[number]]?: string | undefined };
  /** Words of which each must be in the name, the school or an identifier. */
  search?: string | undefined;
}

export interface RosterQuery extends RosterMatch {
  limit: number;
  offset: number;
}

/** A query as a condition of SQL, with its values in order. */
export function conditionOf({ scope, filter = {}, search = '' }: RosterMatch): {
  condition: string;
  values: string[];
} {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const conditions = ['1'];
  const values: string[] = [];
  const lists = { region: scope.regions, cohort: scope.cohorts };
  for (const [column, list] of Object.entries(lists)) {
    if (list === undefined) continue;
    conditions.push(`${column} IN (${list.map(() => '?').join(', ')})`);
    values.push(...list);
  }
  for (const column of filterable) {
    const value = filter[column];
    if (value === undefined) continue;
    conditions.push(`${column} = ?`);
    values.push(value);
  }
  for (const word of words) {
    conditions.push('instr(searched, ?) > 0');
    values.push(word);
  }
  return { condition: conditions.join(' AND '), values };
}
