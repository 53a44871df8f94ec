// Where a person stands in a session, as an object that tests can compare: undefined where there is no figure.
import type { ReportData } from '../../src/reports/data.ts';
import { statuses } from '../../src/reports/standing.ts';

export function standingLine({ standings, sessions }: ReportData, person: number, session = 0) {
  const row = person * sessions.length + session;
  const known = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? undefined : value;
  return {
    status: statuses[standings.status[row] ?? 0],
    pagesSeen: standings.pagesSeen[row],
    answered: standings.answered[row],
    right: standings.right[row],
    score: known(standings.score[row]),
    pretest: known(standings.pretest[row]),
    posttest: known(standings.posttest[row]),
    attempts: standings.attempts[row],
    gain: known(standings.gain[row]),
  };
}
