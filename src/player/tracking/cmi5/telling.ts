// Turns reports into the statements of an AU session: ours as cmi5 allows them, and those that it defines.
import {
  type AssignableUnit,
  allowedStatement,
  type DefinedVerb,
  definedStatement,
} from '../../../vocabulary/cmi5.ts';
import type { Statement, StatementFrame } from '../../../vocabulary/statements.ts';
import type { Report } from '../../report.ts';
import { partStatementsOf } from '../lrs/statements.ts';
import { afterTelling, definedBy, resultOf } from './defined.ts';
import type { LaunchData } from './launch.ts';
import type { SessionKeeper } from './session.ts';

/** Makes the statements of each report, in order, and notes in the session what was told. */
export function tellerFor(
  activityId: string,
  launch: LaunchData,
  keeper: SessionKeeper,
): (frame: StatementFrame, report: Report, newId: () => string) => Statement[] {
  const { contextTemplate, launchMode, masteryScore } = launch;
  const unit: AssignableUnit = {
    activityId,
    contextTemplate,
    ...(masteryScore === undefined ? {} : { masteryScore }),
  };
  return (frame, given, newId) => {
    const { session } = keeper;
    const { told } = session;
    const at = Math.max(given.at, session.latestAt);
    const report = { ...given, at };
    const verbs = definedBy(report, told, launch);
    const mayTell = launchMode === 'Normal' && told.initialized && !told.terminated;
    const beganAt = verbs.includes('initialized') ? at : session.beganAt;
    const now = afterTelling(told, verbs);
    keeper.update({ told: now, beganAt, latestAt: at });

    const seconds = (at - beganAt) / 1000;
    const spent = (session.secondsBefore ?? 0) + seconds;
    const withProgress = now.completed !== true && report.percent < 100;
    const stamp = () => ({ id: newId(), timestamp: new Date(at).toISOString() });
    const level = report.jenjang ? { jenjang: report.jenjang } : {};
    const define = (verb: DefinedVerb): Statement =>
      definedStatement(
        { ...frame, ...level },
        unit,
        stamp(),
        verb,
        resultOf(verb, report, seconds, spent),
        withProgress,
      );
    // A report is either about the launch as a whole or about a part of the lesson, which leads to an outcome.
    const parts = mayTell ? partStatementsOf(frame, report, newId) : [];
    return [
      ...parts.map((statement) => allowedStatement(statement, unit, withProgress)),
      ...verbs.map(define),
    ];
  };
}
