// Which cmi5 defined statements a report calls for (cmi5 7.1, 9.3, 10.2.2). Pure: the outcome is compared with what was
// told before, not with what has just changed, so that an outcome that never arrived is told in a later session.
import { type DefinedVerb, judgedScore, scaledOf } from '../../../vocabulary/cmi5.ts';
import { formatDuration, type Result } from '../../../vocabulary/statements.ts';
import { extensions } from '../../../vocabulary/terms.ts';
import type { Report } from '../../report.ts';
import type { LaunchMode } from './launch.ts';

/** What was told before. */
export interface Told {
  initialized: boolean;
  terminated: boolean;
  /** Whether this session has passed or failed: it may do only one of them, once. */
  judged: boolean;
  /** Whether any session of this registration has told it; undefined while that isn't known, and nothing is risked. */
  completed: boolean | undefined;
  passed: boolean | undefined;
}

export const nothingTold: Told = {
  initialized: false,
  terminated: false,
  judged: false,
  completed: undefined,
  passed: undefined,
};

/** The statements that are due with a report, in order; those about parts of the lesson belong before `terminated`. */
export function definedBy(
  report: Report,
  told: Told,
  launch: { launchMode: LaunchMode; masteryScore: number | undefined },
): DefinedVerb[] {
  if (told.terminated) return [];
  const { type } = report.happening;
  const verbs: DefinedVerb[] = [];
  if (!told.initialized) {
    if (type !== 'started') return [];
    verbs.push('initialized');
  }
  if (launch.launchMode === 'Normal' && report.percent === 100) {
    if (told.completed === false) verbs.push('completed');
    const verdict = verdictOn(report, launch.masteryScore);
    if (verdict && !told.judged && told.passed === false) verbs.push(verdict);
  }
  if (type === 'left') verbs.push('terminated');
  return verbs;
}

/** What was told when these statements were. */
export function afterTelling(told: Told, verbs: readonly DefinedVerb[]): Told {
  const now = { ...told };
  for (const verb of verbs) {
    if (verb === 'failed') now.judged = true;
    else now[verb] = true;
    if (verb === 'passed') now.judged = true;
  }
  return now;
}

/** The judgement of a complete lesson: by the LMS's masteryScore, or without one by the lesson's own pass mark. */
function verdictOn(report: Report, masteryScore: number | undefined): 'passed' | 'failed' | undefined {
  const { status, graded, happening } = report;
  const passed =
    masteryScore === undefined
      ? status === 'passed'
      : (graded || status === 'passed') && scaledOf(report.score) >= masteryScore;
  if (passed) return 'passed';
  const handedIn = status === 'failed' || (happening.type === 'submitted' && status === 'passed');
  return handedIn ? 'failed' : undefined;
}

/**
 * The result of a defined statement (9.5).
 * @param seconds how long this session has lasted
 * @param spent how long all sessions of this registration have
 */
export function resultOf(
  verb: DefinedVerb,
  report: Report,
  seconds: number,
  spent: number,
): Result | undefined {
  switch (verb) {
    case 'initialized':
      return undefined;
    case 'completed':
      return { completion: true, duration: formatDuration(spent) };
    case 'passed':
    case 'failed': {
      const success = verb === 'passed';
      return { score: judgedScore(report.score, success), success, duration: formatDuration(spent) };
    }
    case 'terminated':
      return {
        duration: formatDuration(seconds),
        extensions: { [extensions.progress]: report.percent },
      };
  }
}
