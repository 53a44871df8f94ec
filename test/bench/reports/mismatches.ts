// Holds what the pages count against the truth, teacher by teacher, so that a cohort of any size fits in memory: first
// where each of them stands, then what all of them together amount to.
import type { ReportData } from '../../../src/reports/data.ts';
import { activityFigures } from '../../../src/reports/dropoff/activities.ts';
import { dropOffOf } from '../../../src/reports/dropoff/pages.ts';
import { arrivalMoments } from '../../../src/reports/evidence/arrival.ts';
import { countEvidence } from '../../../src/reports/evidence/count.ts';
import { type CountingRule, patterns } from '../../../src/reports/evidence/rule.ts';
import { itemFigures } from '../../../src/reports/items/figures.ts';
import { attemptsToPass } from '../../../src/reports/learning/effort.ts';
import { gainOf } from '../../../src/reports/learning/gain.ts';
import type { Selection } from '../../../src/reports/selection.ts';
import { statuses } from '../../../src/reports/standing.ts';
import { funnelOf, funnelsBy, stages } from '../../../src/reports/summary/stages.ts';
import { trendByDay } from '../../../src/reports/summary/trend.ts';
import { eventOf, type TeacherTruth } from '../../../src/simulator/index.ts';
import type { StudyTruth } from '../../../src/simulator/truth.ts';
import { addressOf, studyOf } from '../../reports/truth/cohort.ts';
import { dayOf, inWindow, levelIn, levelInCourse, momentsOf } from '../../reports/truth/count.ts';
import { openTally } from './tally.ts';

/** Differences that are told in words. */
const told = 20;
/** Figures that are computed in another order differ by less than this. */
const rounding = 1e-6;
const day = 86_400_000;

export interface Comparison {
  add(teacher: TeacherTruth): void;
  result(): { compared: number; mismatches: number; first: string[] };
}

/** @param data to be used at once @param until the present of the truth, in milliseconds since 1970 */
export function openComparison(data: ReportData, until: number): Comparison {
  const { people, standings, sessions } = data;
  const begins = dayOf(eventOf(until));
  const event = { from: begins, to: begins + day };
  const tally = openTally();
  const mask = new Uint8Array(people.size);
  const first: string[] = [];
  let [compared, mismatches, size] = [0, 0, 0];

  function same(what: string, figure: number | string | undefined, truth: number | string | undefined): void {
    compared += 1;
    const [one, other] = [figure ?? Number.NaN, truth ?? Number.NaN];
    const isSame =
      typeof one === 'number' && typeof other === 'number'
        ? Math.abs(one - other) < rounding || Object.is(one, other)
        : one === other;
    if (isSame) return;
    mismatches += 1;
    if (first.length < told) first.push(`${what} is ${one}, not ${other}`);
  }

  function compareStanding(ref: string, row: number, session: string, study: StudyTruth | undefined): void {
    const truth: Readonly<Record<Exclude<keyof typeof standings, 'status' | 'gain'>, number | undefined>> = {
      completed: study?.completed ? 1 : 0,
      attended: (study?.attended ?? null) === null ? 0 : 1,
      pagesSeen: study?.pagesSeen ?? 0,
      answered: study?.answered ?? 0,
      right: study?.right ?? 0,
      rightAtFirst: study?.rightAtFirst ?? 0,
      score: study?.score ?? undefined,
      pretest: study?.pretest?.score,
      posttest: study?.posttest?.best,
      attempts: study?.posttest?.attempts ?? 0,
      attemptsToPass: study?.attemptsToPass ?? 0,
      first: study?.firstActivity ?? undefined,
      last: study?.lastActivity ?? undefined,
      visits: study?.visits ?? 0,
      duration: study?.duration ?? 0,
      active: study?.active ?? 0,
    };
    const of = `of ${ref} in ${session}`;
    same(`status ${of}`, statuses[standings.status[row] ?? 0], study?.status ?? 'none');
    for (const name of Object.keys(truth) as (keyof typeof truth)[])
      same(`${name} ${of}`, standings[name][row], truth[name]);
  }

  function addTotals(teacher: TeacherTruth): void {
    const region = teacher.ref === '' ? '' : teacher.school.region;
    const levels = [
      ...sessions.map(({ session }) => [session.id, levelIn(teacher, session.id)] as const),
      ['course', levelInCourse(teacher)] as const,
    ];
    for (const [where, level] of levels) {
      for (const group of ['all', region]) {
        if (teacher.ref !== '') tally.count('funnel', where, group, 'registered');
        for (let stage = 1; stage <= level; stage += 1) tally.count('funnel', where, group, stages[stage]);
      }
    }
    for (const study of teacher.sessions) tally.addStudy(study);
  }

  function compareTotals(): void {
    const selection: Selection = { mask, size, key: 'truth', isPartial: false };
    [...sessions.keys(), undefined].forEach((session) => {
      const where = session === undefined ? 'course' : (sessions[session]?.session.id ?? '');
      const funnels = [
        ['all', funnelOf(data, selection, session)] as const,
        ...funnelsBy(data, selection, session, 'region').map(
          (one, at) => [people.regions[at] ?? '', one] as const,
        ),
      ];
      for (const [group, funnel] of funnels)
        for (const stage of stages)
          same(`${stage} of ${group} in ${where}`, funnel[stage], tally.of('funnel', where, group, stage));
    });
    sessions.forEach(({ session: { id } }, session) => {
      const known = (...path: string[]) => tally.of(id, ...path);
      for (const { at, active } of trendByDay(data, selection, session))
        same(`active in ${id} on ${new Date(at).toISOString()}`, active, known('active', String(at)));
      for (const { page, opened, again, reached } of dropOffOf(data, selection, session, until).pages) {
        same(`who opened ${page.id}`, opened, known('opened', page.id));
        same(`who opened ${page.id} again`, again, known('again', page.id));
        same(`who reached ${page.id}`, reached, tally.reached(id, page.id));
      }
      for (const activity of activityFigures(data, selection, session)) {
        same(`who tried ${activity.id}`, activity.people, known('tried', activity.id));
        same(`tries of ${activity.id}`, activity.tries, known('tries', activity.id));
      }
      const gain = gainOf(data, selection, session);
      const both = known('both');
      same(`both tests in ${id}`, gain.n, both);
      same(`pre-test in ${id}`, gain.before, both === 0 ? undefined : known('before') / both);
      same(`post-test in ${id}`, gain.after, both === 0 ? undefined : known('after') / both);
      same(
        `gain in ${id}`,
        gain.ofPeople?.value,
        known('gains') === 0 ? undefined : known('gain') / known('gains'),
      );
      same(`post-tests in ${id}`, attemptsToPass(data, selection, session).n, known('posttests'));
    });
    for (const { item, n, right, open, options } of itemFigures(data, selection)) {
      const id = sessions[item.session]?.session.id ?? '';
      const known = (...path: string[]) => tally.of(id, 'item', item.id, ...path);
      same(`answers to ${item.id}`, n, known('n'));
      same(`right answers to ${item.id}`, right, known('right'));
      if (item.use !== 'page') same(`${item.id} left open`, open, known('open'));
      for (const { option, count } of options)
        if (option) same(`option ${option.id} of ${item.id}`, count, known('option', option.id));
    }
    const rule: CountingRule = { ...event, sessions: [], items: 5, minutes: 30, counts: patterns };
    const hours = arrivalMoments(rule).length - 1;
    // Everything arrived at once, long after: that is for the office to judge, and sets nobody aside here.
    const limits = { ahead: new Uint32Array(hours), late: Number.POSITIVE_INFINITY };
    const evidence = countEvidence(data, rule, mask, limits);
    for (const figure of ['heard', 'answered', 'counted'] as const)
      same(`evidence: ${figure}`, evidence[figure], tally.of('evidence', figure));
  }

  return {
    add(teacher) {
      const ref = addressOf(teacher);
      const person = people.byRef(ref);
      if (person !== undefined) {
        mask[person] = 1;
        size += 1;
      }
      sessions.forEach(({ session: { id } }, index) => {
        const row = (person ?? Number.NaN) * sessions.length + index;
        const study = studyOf(teacher, id);
        if (person !== undefined || study) compareStanding(ref, row, id, study);
      });
      addTotals(teacher);
      const { times, items, active } = inWindow(teacher, event);
      if (times.length > 0) tally.count('evidence', 'heard');
      if (items >= 5) tally.count('evidence', 'answered');
      if (items >= 5 && active >= 30 * 60_000) tally.count('evidence', 'counted');
      for (const study of teacher.sessions)
        for (const at of new Set(momentsOf(study).map(dayOf)))
          tally.count(study.session, 'active', String(at));
    },
    result() {
      compareTotals();
      return { compared, mismatches, first };
    },
  };
}
