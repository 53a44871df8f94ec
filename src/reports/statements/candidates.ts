// Which rows of the columns may answer a query: none that does is left out, and most that don't are.
import { verbs } from '../../vocabulary/terms.ts';
import type { ReportData } from '../data.ts';
import { type FactKind, fact, factKinds, kindCode, noSession, noValue } from '../facts/kinds.ts';
import { hasXapiFilters, type StatementQuery } from './query.ts';

/** What a column tells of a row: it doesn't answer the query, only its statement can tell, or it does. */
export const verdict = { no: 0, maybe: 1, yes: 2 } as const;

/** Verbs whose statements a kind is made of (fact.ts). */
const verbsOf: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  started: [verbs.initialized.id],
  resumed: [verbs.resumed.id],
  page: [verbs.experienced.id],
  answer: [verbs.answered.id],
  item: [verbs.answered.id],
  lab: [verbs.interacted.id],
  pretest: [verbs.completed.id],
  posttest: [verbs.passed.id, verbs.failed.id],
  completed: [verbs.completed.id],
  passed: [verbs.passed.id],
  failed: [verbs.failed.id],
  suspended: [verbs.suspended.id],
  terminated: [verbs.terminated.id],
  attended: [verbs.attended.id],
};

/** Kinds whose column `value` is the score of the result. */
const scored: readonly FactKind[] = [
  ...(['started', 'resumed', 'pretest', 'posttest', 'completed'] as const),
  ...(['passed', 'failed', 'suspended', 'terminated', 'attended'] as const),
];

const byKind = (verdictOf: (kind: FactKind) => number): Uint8Array =>
  Uint8Array.from(factKinds, (kind) => verdictOf(kind));

export interface Candidates {
  /** What the columns tell of a row. */
  judge(row: number): number;
}

/**
 * @param mask by learner: whose statements are meant
 * @param isPlain whether the statement at this position is known to refer to no other
 */
export function candidatesOf(
  data: ReportData,
  query: StatementQuery,
  mask: Uint8Array,
  isPlain: (seq: number) => boolean,
): Candidates {
  const { facts, parts } = data;
  const { kind, learner, flags, session, part, at, value, seq } = facts;
  const { other } = kindCode;
  const filters = hasXapiFilters(query);
  const wantedSession =
    query.session === undefined
      ? undefined
      : data.sessions.findIndex((map) => map.session.id === query.session);
  const ofVerb = byKind((one) => {
    const its = verbsOf[one] ?? [];
    if (query.verb === undefined) return verdict.yes;
    return !its.includes(query.verb) ? verdict.no : its.length > 1 ? verdict.maybe : verdict.yes;
  });
  const verbPart = query.verb === undefined ? undefined : parts.find(query.verb);
  const activity = activityColumns(data, query);
  const ofResult = resultColumns(query);
  const { from, to, voided } = query;
  // Each question is asked only where the query asks it: four million rows are judged in one go.
  const asksSession = wantedSession !== undefined;
  const asksTime = from !== undefined || to !== undefined;
  const [first, last] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  const asksResult = [query.success, query.scoreFrom, query.scoreTo].some((one) => one !== undefined);
  const asksMore =
    asksResult || [query.agent, query.activity, query.registration].some((one) => one !== undefined);
  // What no column holds.
  const unseen = query.agent !== undefined || query.registration !== undefined ? verdict.maybe : verdict.yes;

  /** What a row of the kind `other` may be: its verb is known, and little else. */
  function judgeOther(row: number): number {
    if (!filters) return ofResult(other, flags[row] ?? 0, noValue);
    const isVerb = query.verb === undefined || part[row] === verbPart || part[row] === 0;
    if (isVerb || !isPlain(seq[row] ?? 0)) return verdict.maybe;
    return verdict.no;
  }

  /** What a row of another kind says about activity and result, when its verb will do. */
  function judgeMore(row: number, code: number, its: number, itsVerb: number): number {
    const itsActivity = activity(session[row] ?? noSession, part[row] ?? 0);
    if (itsActivity === verdict.no) return verdict.no;
    const itsResult = ofResult(code, its, value[row] ?? noValue);
    return itsResult === verdict.no ? verdict.no : Math.min(unseen, itsVerb, itsActivity, itsResult);
  }

  return {
    judge(row) {
      if (mask[learner[row] ?? 0] !== 1) return verdict.no;
      if (asksSession && session[row] !== wantedSession) return verdict.no;
      const its = flags[row] ?? 0;
      const code = kind[row] ?? other;
      const isVoided = (its & fact.voided) !== 0;
      if (isVoided && !voided && code !== other) return verdict.no;
      if (asksTime && ((at[row] ?? 0) < first || (at[row] ?? 0) > last)) return verdict.no;
      // A voiding statement can't be voided (Data 2.3.2): only the log tells whether it was one.
      if (code === other) return isVoided ? verdict.maybe : judgeOther(row);
      const itsVerb = ofVerb[code] ?? verdict.no;
      return asksMore && itsVerb !== verdict.no ? judgeMore(row, code, its, itsVerb) : itsVerb;
    },
  };
}

/** What session and part tell about the activity that is asked for. */
function activityColumns(data: ReportData, query: StatementQuery): (session: number, part: number) => number {
  const { activity, relatedActivities = false } = query;
  if (activity === undefined) return () => verdict.yes;
  // Any statement may name it in its context.
  if (relatedActivities) return () => verdict.maybe;
  const place = data.course.locate(activity);
  // The LMS gives the lesson of a cmi5 course another id than ours: such a statement is about a session, too.
  if (!place) return (_, part) => (part === 0 ? verdict.maybe : verdict.no);
  const wanted = data.sessions.findIndex((map) => map.session.id === place.session);
  // An id that came when all numbers were given has number 0.
  const wantedPart = data.parts.find(place.part === 'session' ? '' : place.id) ?? 0;
  return (session, part) => (session === wanted && part === wantedPart ? verdict.maybe : verdict.no);
}

/** What the columns tell of the result that is asked for. */
function resultColumns({ success, scoreFrom, scoreTo }: StatementQuery) {
  const ofSuccess = (flags: number): number => {
    if (success === undefined) return verdict.yes;
    // Not right: either said so, or said nothing.
    if (success) return (flags & fact.correct) !== 0 ? verdict.yes : verdict.no;
    return (flags & fact.correct) !== 0 ? verdict.no : verdict.maybe;
  };
  const hasScore = byKind((kind) => (scored.includes(kind) ? 1 : 0));
  const [low, high] = [(scoreFrom ?? 0) * 100, (scoreTo ?? 100) * 100];
  const isAnyScore = scoreFrom === undefined && scoreTo === undefined;
  const { other } = kindCode;
  return (kind: number, flags: number, value: number): number => {
    if (kind === other) return success === undefined && isAnyScore ? verdict.yes : verdict.maybe;
    const first = ofSuccess(flags);
    if (isAnyScore || first === verdict.no) return first;
    if (hasScore[kind] !== 1) return verdict.maybe;
    return value !== noValue && value >= low && value <= high ? first : verdict.no;
  };
}
