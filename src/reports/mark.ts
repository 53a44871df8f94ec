// The order of what was told: by time, and by statement where two are of the same moment.

/** When it happened, in milliseconds since 1970, and the id of the statement that tells it. */
export interface Mark {
  at: number;
  statement: string;
}

export const isEarlier = (a: Mark, b: Mark): boolean =>
  a.at < b.at || (a.at === b.at && a.statement < b.statement);
