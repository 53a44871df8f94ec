// The reports of a simulated cohort in a real LRS: every figure equals what really happened in its lessons.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createReports } from '../../src/reports/index.ts';
import { select } from '../../src/reports/selection.ts';
import { statuses } from '../../src/reports/standing.ts';
import { funnelOf, funnelsBy, groupings } from '../../src/reports/summary/stages.ts';
import { trendByDay, trendByHour } from '../../src/reports/summary/trend.ts';
import type { TeacherTruth } from '../../src/simulator/index.ts';
import { figuresOf, type StudyTruth } from '../../src/simulator/truth.ts';
import { openComparison } from '../bench/reports/mismatches.ts';
import { newId, voiding } from './fixture.ts';
import { addressOf, course, plain, studyOf, type TrueCohort, trueCohort, without } from './truth/cohort.ts';
import { dayOf, funnel, momentsOf, pageIdsOf, studiesIn } from './truth/count.ts';
import { evidenceEqualsTruth } from './truth/evidence.ts';
import { learningEqualsTruth } from './truth/learning.ts';

const until = Date.UTC(2026, 10, 22, 3, 30);
let cohort: TrueCohort;
beforeAll(async () => {
  cohort = await trueCohort(80, 'kebenaran', until);
}, 300_000);
afterAll(() => cohort.close());

const sessions = course.sessions.map(({ id }) => id);
const everybody = () => {
  const data = cohort.reports.read();
  return { data, selection: select(data, {}, {}) };
};
const number = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);

/** Where everybody stands, as reports say. */
function told(reports: TrueCohort['reports'], people: readonly TeacherTruth[]) {
  const { people: known, standings } = reports.read();
  return people.flatMap((teacher) =>
    sessions.map((session, index) => {
      const person = known.byRef(addressOf(teacher));
      const row = (person ?? Number.NaN) * sessions.length + index;
      return {
        ref: addressOf(teacher),
        session,
        status: statuses[standings.status[row] ?? 0],
        completed: standings.completed[row],
        attended: standings.attended[row],
        pagesSeen: standings.pagesSeen[row],
        answered: standings.answered[row],
        right: standings.right[row],
        rightAtFirst: standings.rightAtFirst[row],
        score: number(standings.score[row]),
        pretest: number(standings.pretest[row]),
        posttest: number(standings.posttest[row]),
        attempts: standings.attempts[row],
        attemptsToPass: standings.attemptsToPass[row],
        first: number(standings.first[row]),
        last: number(standings.last[row]),
        visits: standings.visits[row],
        duration: standings.duration[row],
        active: standings.active[row],
      };
    }),
  );
}

/** Where everybody really stands. */
const really = (people: readonly TeacherTruth[]) =>
  people.flatMap((teacher) =>
    sessions.map((session) => standingOf(addressOf(teacher), session, studyOf(teacher, session))),
  );

function standingOf(ref: string, session: string, study: StudyTruth | undefined) {
  return {
    ref,
    session,
    status: study?.status ?? 'none',
    completed: study?.completed ? 1 : 0,
    attended: (study?.attended ?? null) === null ? 0 : 1,
    pagesSeen: study?.pagesSeen ?? 0,
    answered: study?.answered ?? 0,
    right: study?.right ?? 0,
    rightAtFirst: study?.rightAtFirst ?? 0,
    score: study?.score ?? null,
    pretest: study?.pretest?.score ?? null,
    posttest: study?.posttest?.best ?? null,
    attempts: study?.posttest?.attempts ?? 0,
    attemptsToPass: study?.attemptsToPass ?? 0,
    first: study?.firstActivity ?? null,
    last: study?.lastActivity ?? null,
    visits: study?.visits ?? 0,
    duration: study?.duration ?? 0,
    active: study?.active ?? 0,
  };
}

describe('people', () => {
  test('everybody who signed up is there, and whoever came without; nobody else', () => {
    const { people } = cohort.reports.read();
    const strangers = cohort.people.filter(({ ref, sessions }) => ref === '' && sessions.length > 0);
    expect(people.rosterSize).toBe(80);
    expect(people.size).toBe(80 + strangers.length);
    expect(strangers.length).toBeGreaterThan(0);
    for (const teacher of cohort.people.filter(({ ref }) => ref !== '')) {
      const {
        name,
        region,
        jenjang,
        npsn,
        cohort: wave,
        mode,
      } = people.person(people.byRef(teacher.ref) ?? -1);
      expect({ name, region, jenjang, npsn, wave, mode }).toEqual({
        name: teacher.name,
        region: teacher.school.region,
        jenjang: teacher.school.level,
        npsn: teacher.school.npsn,
        wave: teacher.cohort,
        mode: teacher.mode,
      });
    }
  });

  test('where everybody stands in every session', () => {
    expect(told(cohort.reports, cohort.people)).toEqual(really(cohort.people));
    // The cohort has some of everything that the comparison is about.
    const all = cohort.people.flatMap(({ sessions }) => sessions);
    expect(new Set(all.map(({ status }) => status)).size).toBeGreaterThan(3);
    expect(all.some(({ attended }) => attended !== null)).toBe(true);
    expect(all.some(({ posttest }) => (posttest?.attempts ?? 0) > 1)).toBe(true);
    expect(cohort.people.some(({ accounts, sessions }) => accounts.length > 1 && sessions.length > 0)).toBe(
      true,
    );
  });
});

describe('Ringkasan', () => {
  test.each([...sessions, undefined])('the funnel of %s, and by every grouping', (session) => {
    const { data, selection } = everybody();
    const index = session === undefined ? undefined : sessions.indexOf(session);
    expect(funnelOf(data, selection, index)).toEqual(funnel(cohort.people, session));
    const registered = cohort.people.filter(({ ref }) => ref !== '');
    const groupOf = {
      region: ({ school }: TeacherTruth) => school.region,
      jenjang: ({ school }: TeacherTruth) => school.level,
      school: ({ school }: TeacherTruth) => school.npsn,
      cohort: (teacher: TeacherTruth) => teacher.cohort,
      mode: ({ mode }: TeacherTruth) => mode,
    };
    const names = {
      region: data.people.regions,
      jenjang: data.people.jenjangs,
      school: data.people.schools.map(({ npsn }) => npsn),
      cohort: data.people.cohorts,
      mode: data.people.modes,
    };
    for (const grouping of groupings) {
      const funnels = funnelsBy(data, selection, index, grouping);
      funnels.slice(1).forEach((one, position) => {
        const name = names[grouping][position + 1];
        expect(one).toEqual(
          funnel(
            registered.filter((teacher) => groupOf[grouping](teacher) === name),
            session,
          ),
        );
      });
    }
  });

  test.each(sessions)('who began and was active each day and hour in %s', (session) => {
    const { data, selection } = everybody();
    const studies = studiesIn(cohort.people, session);
    const days = trendByDay(data, selection, sessions.indexOf(session));
    const allDays = [...new Set(studies.flatMap((study) => momentsOf(study).map(dayOf)))].sort(
      (a, b) => a - b,
    );
    expect(days.map(({ at }) => at)).toEqual(allDays);
    const completedAt = ({ outcomes }: StudyTruth) =>
      Math.min(
        ...outcomes.flatMap(({ at, outcome }) => (['completed', 'passed'].includes(outcome) ? at : [])),
      );
    const between = (from: number, to: number) => {
      const isIn = (at: number) => at >= from && at < to;
      return {
        at: from,
        began: studies.filter((study) => isIn(momentsOf(study)[0] ?? Number.NaN)).length,
        active: studies.filter((study) => momentsOf(study).some(isIn)).length,
        completed: studies.filter((study) => isIn(completedAt(study))).length,
      };
    };
    for (const day of days) expect(day).toEqual(between(day.at, day.at + 86_400_000));
    const [day] = days.toSorted((a, b) => b.active - a.active);
    const start = day?.at ?? 0;
    expect(trendByHour(data, selection, sessions.indexOf(session), start)).toEqual(
      Array.from({ length: 24 }, (_, hour) =>
        between(start + hour * 3_600_000, start + (hour + 1) * 3_600_000),
      ),
    );
  });
});

learningEqualsTruth(() => cohort);
evidenceEqualsTruth(() => cohort);

describe('the comparison of bench:reports', () => {
  const compare = (people: readonly TeacherTruth[]) => {
    const comparison = openComparison(cohort.reports.read(), until);
    for (const teacher of people) comparison.add(teacher);
    return comparison.result();
  };

  test('finds nothing where nothing is wrong', () => {
    const { compared, mismatches, first } = compare(cohort.people);
    expect(first).toEqual([]);
    expect(mismatches).toBe(0);
    expect(compared).toBeGreaterThan(5000);
  });

  test('finds what is wrong, wherever it is', () => {
    const people = structuredClone(cohort.people);
    const study = people.flatMap(({ sessions }) => sessions).find(({ status }) => status === 'passed');
    if (!study) throw new Error('Nobody has passed');
    const [answer] = study.answers;
    if (!answer) throw new Error('Who passed has answered nothing');
    study.answers.push({ ...answer, question: 'entah', at: answer.at + 1 });
    study.pages.entah = [answer.at];
    Object.assign(study, figuresOf(study), { active: study.active + 1 });
    for (const item of study.tests[0]?.items.slice(0, 1) ?? []) item.option = 'z';
    const { mismatches, first } = compare(people);
    expect(mismatches).toBeGreaterThanOrEqual(4);
    expect(first.join('\n')).toMatch(/option . of/);
    expect(first.join('\n')).toMatch(/pagesSeen of/);
    expect(first.join('\n')).toMatch(/active of/);
  });

  test('finds whoever is missing', () => {
    expect(compare(cohort.people.slice(0, -20)).mismatches).toBeGreaterThan(5);
  });
});

// Last, because it changes what is stored.
describe('what is voided and what comes late', () => {
  interface Stored {
    id: string;
    timestamp: string;
    actor: { account: { name: string } };
    verb: { id: string };
    object: { id: string; definition?: unknown };
  }

  test('changes every figure as if it had always been so, and so does folding all of it anew', async () => {
    const statements = await everyStatement();
    const { voided, changed } = withoutSomeAnswers(cohort.people);
    const keyOf = (account: string, at: number) => `${account} ${at}`;
    const gone = new Set(voided.flatMap(({ teacher, at }) => teacher.accounts.map((one) => keyOf(one, at))));
    const targets = statements.filter(
      ({ timestamp, actor, verb }) =>
        verb.id.endsWith('/answered') && gone.has(keyOf(actor.account.name, Date.parse(timestamp))),
    );
    expect(voided.length).toBeGreaterThan(30);
    expect(targets).toHaveLength(voided.length);
    await cohort.send(targets.map(({ id }) => voiding(id)));

    // Somebody's phone finds the network: pages that she read while the others went on.
    const { people, late } = withLatePages(changed);
    const pageOf = new Map(
      statements.map((one) => [`${one.actor.account.name} ${one.object.id.replace(/\/[^/]*$/, '')}`, one]),
    );
    const found = late.map(({ teacher, session, page, at }) => {
      const [account] = teacher.accounts;
      const base = `https://w3id.org/kendali/${course.id}/${session}`;
      const like = pageOf.get(`${account} ${base}/page`);
      if (!like) throw new Error(`${account} has opened no page of ${session}`);
      const object = { objectType: 'Activity', id: `${base}/page/${page}` };
      return { ...like, id: newId(), timestamp: new Date(at).toISOString(), object };
    });
    expect(found.length).toBeGreaterThan(5);
    await cohort.send(found);

    expect(told(cohort.reports, people)).not.toEqual(really(people));
    await cohort.reports.catchUp();
    expect(told(cohort.reports, people)).toEqual(really(people));
    await cohort.reports.rebuild();
    expect(told(cohort.reports, people)).toEqual(really(people));
    const { store: log, roster } = cohort;
    const anew = createReports({ path: ':memory:', log, course, plain, roster });
    await anew.catchUp();
    expect(told(anew, people)).toEqual(really(people));
    expect(anew.read().facts.length).toBe(cohort.reports.read().facts.length);
    await anew.close();
  });

  async function everyStatement(): Promise<Stored[]> {
    const statements: Stored[] = [];
    for (let afterSeq = 0; ; ) {
      const entries = await cohort.store.readLog({ afterSeq, limit: 1000 });
      const last = entries.at(-1);
      if (!last) return statements;
      statements.push(...entries.map(({ statement }) => statement as Stored));
      afterSeq = last.seq;
    }
  }

  /** The cohort without the answers of some moments at which nothing else happened. */
  function withoutSomeAnswers(people: readonly TeacherTruth[]) {
    const voided: { teacher: TeacherTruth; at: number }[] = [];
    const changed = people.map((teacher) => ({
      ...teacher,
      sessions: teacher.sessions.map((study) => {
        const alone = study.answers.filter(
          ({ at }, index) => index % 5 === 0 && study.times.filter((time) => time === at).length === 1,
        );
        const lonely = alone.filter(({ at }) => study.outcomes.every((outcome) => outcome.at !== at));
        const gone = lonely.slice(0, 3);
        voided.push(...gone.map(({ at }) => ({ teacher, at })));
        return without(study, new Set(gone.map(({ at }) => at)));
      }),
    }));
    return { voided, changed };
  }

  /** The cohort with pages opened at moments between two others. */
  function withLatePages(people: readonly TeacherTruth[]) {
    const late: { teacher: TeacherTruth; session: string; page: string; at: number }[] = [];
    const changed = people.map((teacher) => ({
      ...teacher,
      sessions: teacher.sessions.map((study): StudyTruth => {
        const page = pageIdsOf(course.sessions.find(({ id }) => id === study.session)).find(
          (id) => !study.pages[id],
        );
        const before = study.times.find((time, index) => (study.times[index + 1] ?? time) - time > 1000);
        if (page === undefined || before === undefined || teacher.accounts.length > 1) return study;
        const at = before + 500;
        late.push({ teacher, session: study.session, page, at });
        const events = {
          ...study,
          pages: { ...study.pages, [page]: [at] },
          times: [...study.times, at].toSorted((a, b) => a - b),
        };
        return { ...events, ...figuresOf(events) };
      }),
    }));
    return { people: changed, late };
  }
});
