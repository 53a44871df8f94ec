// One teacher: who it is, figures of each session, what is missing, answers, tests, works, and the way through the course.

import type { Person } from '../../../reports/people.ts';
import { factsOf, type PersonFact } from '../../../reports/person/facts.ts';
import { progressIn, type SessionProgress } from '../../../reports/person/progress.ts';
import { statusCode, statuses } from '../../../reports/standing.ts';
import { isWithin, mayDo, maySee } from '../../access/rights.ts';
import { PortalError } from '../../errors.ts';
import { hidesNames } from '../display.ts';
import { exportView } from '../figure.ts';
import { legible } from '../legible.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import { journeyFile, journeyView } from './journey.ts';
import { testViews } from './tests.ts';
import { missingView, unitView } from './units.ts';

export const personPage: TrainerPage = {
  path: 'guru/:ref',
  name: 'people',
  shows: 'people',
  async show(context) {
    const { data, params, scope, say, display } = context;
    const index = data.people.byRef(params.ref ?? '');
    const person = index === undefined ? undefined : data.people.person(index);
    if (!person || !isWithin(scope, person)) throw new PortalError(404, 'person.unknown');
    if (!hidesNames(display)) context.lookedAt([person.ref], 'guru');
    const facts = factsOf(data, person.index);
    // A course of one session has nothing to choose from.
    const session = context.session ?? (data.sessions.length === 1 ? 0 : undefined);
    const chosen = session === undefined ? facts : facts.filter((one) => one.session === session);
    const values = {
      ...headOf(context, person),
      sessions: sessionsTable(context, person, facts),
      certificate: certificateOf(context, person),
      links: linksOf(context, person),
      works: worksOf(context, facts),
      journey: journeyView(context, chosen),
      exports: chosen.length > 0 ? exportView('perjalanan', say('person.timeline'), context) : undefined,
      nothing:
        chosen.length > 0
          ? undefined
          : say(session === undefined ? 'person.nothing' : 'person.nothing.session'),
      hint: session === undefined && facts.length > 0,
    };
    const details = session === undefined ? {} : await sessionDetails(context, person, chosen, session);
    return {
      template: 'trainer/people/person',
      title: values.name,
      tables: { perjalanan: journeyFile(context, chosen) },
      values: { ...values, ...details },
    };
  },
};

/** Who it is. Where names are hidden, nothing that tells it stands here. */
function headOf(context: PageContext, person: Person) {
  const { say, display, data, link, account } = context;
  const isHidden = hidesNames(display);
  const accounts = person.learners.map((index) => {
    const { identifier, homePage } = data.learners.learner(index);
    return [identifier, homePage].map(legible).filter(Boolean).join(' · ');
  });
  const word = (prefix: 'jenjang' | 'mode', value: string) =>
    value === '' ? '' : say(`frame.${prefix}.${value}`);
  const school = [person.school, person.npsn].filter(Boolean).join(' · ');
  const facts: [key: string, value: string][] = [
    ['school', isHidden ? '' : school],
    ['region', person.region],
    ['jenjang', word('jenjang', person.jenjang)],
    ['cohort', person.cohort],
    ['mode', word('mode', person.mode)],
    ['contact', isHidden ? '' : person.contact],
  ];
  const isStranger = !person.onRoster && data.people.rosterSize > 0;
  return {
    name: legible(context.nameOf(person.index)) || say('people.unnamed'),
    backHref: link('/pelatih/guru'),
    isHidden,
    head: facts
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ name: say(`person.${key}`), value: legible(value) })),
    accounts: isHidden ? [] : accounts,
    note: person.origin === 'lms' ? undefined : say(`person.${person.origin}`),
    stranger: isStranger && {
      linkHref: mayDo(account.role, 'roster-change') ? '/pelatih/peserta/belum-cocok' : undefined,
    },
  };
}

interface SessionLine {
  index: number;
  row: number;
  attended: readonly number[];
}

/** Figures of each session. */
function sessionsTable(context: PageContext, person: Person, facts: readonly PersonFact[]) {
  const { data, say, formats, now } = context;
  const { standings, sessions } = data;
  const rows = sessions.map(
    (_, index): SessionLine => ({
      index,
      row: person.index * sessions.length + index,
      attended: facts
        .filter(({ kind, session }) => kind === 'attended' && session === index)
        .map(({ at }) => at),
    }),
  );
  const ratio = (part: number | undefined, whole: number | undefined) =>
    say('people.ratio', { part: formats.number(part ?? 0), whole: formats.number(whole ?? 0) });
  const score = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? say('people.none') : formats.number(value);
  const text = (
    key: string,
    name: string,
    cell: TableColumn<SessionLine>['cell'],
  ): TableColumn<SessionLine> => ({ key, name, cell });
  const columns: TableColumn<SessionLine>[] = [
    text('sesi', say('person.sessions'), ({ index }) => ({
      text: say('person.session.short', { number: sessions[index]?.session.number ?? index + 1 }),
      note: sessions[index]?.session.title ?? '',
      href: context.href({ sesi: sessions[index]?.session.id, hal: undefined }),
    })),
    text('status', say('people.column.status'), ({ row }) => {
      const status = statuses[standings.status[row] ?? 0] ?? 'none';
      return { text: say(`people.status.${status}`), ...(status === 'none' ? {} : { status }) };
    }),
    text('halaman', say('people.column.pages'), ({ index, row }) => {
      const pages = sessions[index]?.pages.size ?? 0;
      const seen = standings.pagesSeen[row] ?? 0;
      return { text: ratio(seen, pages), share: pages === 0 ? 0 : Math.round((100 * seen) / pages) };
    }),
    text('benar', say('people.column.right'), ({ index, row }) => ({
      text: ratio(standings.right[row], sessions[index]?.questions.size),
      note: say('people.answered', {
        ratio: ratio(standings.answered[row], sessions[index]?.questions.size),
      }),
    })),
    text('tes', say('person.column.tests'), ({ row }) => {
      const gain = standings.gain[row] ?? Number.NaN;
      return {
        text: say('people.gain', {
          before: score(standings.pretest[row]),
          after: score(standings.posttest[row]),
        }),
        ...(Number.isNaN(gain)
          ? {}
          : { note: say('person.gain', { share: formats.number(Math.round(gain * 100)) }) }),
      };
    }),
    text('nilai', say('people.column.score'), ({ row }) => score(standings.score[row])),
    text('waktu', say('person.column.time'), ({ row }) =>
      standings.status[row] === statusCode.none
        ? say('people.none')
        : formats.length(standings.active[row] ?? 0),
    ),
    text('hadir', say('person.column.attended'), ({ attended }) =>
      attended[0] === undefined ? say('person.attended.no') : formats.shortMoment(attended[0]),
    ),
    text('aktif', say('people.column.activity'), ({ row }) => {
      const last = standings.last[row] ?? Number.NaN;
      return Number.isNaN(last)
        ? say('people.none')
        : { text: formats.ago(last, now), note: formats.shortMoment(last) };
    }),
  ];
  return tableView({ id: 'sesi-sesi', caption: say('person.sessions'), columns, rows }, context);
}

/** What became of the certificate, or whether one could be issued. Its number would tell who it is. */
function certificateOf(context: PageContext, { index }: Person) {
  const { data, say, account, link, display } = context;
  const { standings, sessions } = data;
  const maySeeIt = maySee(account.role, { name: 'certificates', shows: 'people' });
  const note = maySeeIt && !hidesNames(display) ? context.certificateOf?.(index) : undefined;
  if (note) return { text: note.text, href: link(note.path) };
  const missing = sessions.filter(
    (_, session) => standings.status[index * sessions.length + session] !== statusCode.passed,
  );
  return {
    text:
      missing.length === 0
        ? say('person.certificate.passed')
        : say('person.certificate.missing', {
            sessions: missing
              .map(({ session: { number } }) => say('person.session.short', { number }))
              .join(', '),
          }),
    href: maySeeIt ? link('/pelatih/sertifikat') : undefined,
  };
}

/** Where more is to be seen of this teacher. */
function linksOf({ say, account }: PageContext, { ref }: Person): { text: string; href: string }[] {
  return [
    ...(maySee(account.role, { name: 'statements', shows: 'people' })
      ? [{ text: say('person.statements'), href: `/pelatih/pernyataan?guru=${ref}` }]
      : []),
    ...(mayDo(account.role, 'access-log')
      ? [{ text: say('person.looked'), href: `/akun/catatan?orang=${ref}` }]
      : []),
  ];
}

/** What labs made, of all sessions. */
function worksOf(context: PageContext, facts: readonly PersonFact[]) {
  const { data, say, formats } = context;
  const rows = data.sessions.flatMap((map, session) => progressIn(facts, session, map).works);
  return tableView(
    {
      id: 'karya',
      caption: say('person.works'),
      rows,
      empty: say('person.works.none'),
      columns: [
        { key: 'karya', name: say('person.works.title'), cell: ({ title }) => title },
        {
          key: 'kali',
          name: say('person.works.times'),
          cell: ({ times }) => say('person.works.times.value', { count: formats.number(times) }),
        },
        { key: 'terakhir', name: say('person.works.last'), cell: ({ at }) => formats.moment(at) },
      ],
    },
    context,
  );
}

/** What is told of one session: figures, what is missing, units with their answers, tests. */
async function sessionDetails(
  context: PageContext,
  person: Person,
  facts: readonly PersonFact[],
  session: number,
) {
  const { data, say } = context;
  const map = data.sessions[session];
  if (!map || facts.length === 0) return {};
  const row = person.index * data.sessions.length + session;
  const scoreLater =
    Number.isNaN(data.standings.score[row] ?? Number.NaN) &&
    say(map.tests.size > 0 ? 'reports.learner.missing.score.tests' : 'reports.learner.missing.score');
  const progress = progressIn(facts, session, map);
  const tests = testViews(context, map, progress);
  const responseOf = await responsesOf(context, progress);
  const units = map.session.units.map((unit) => unitView({ context, map, progress, responseOf }, unit));
  return { units, missing: missingView(context, units), scoreLater, tests };
}

/** Reads from the log what the columns don't hold: the last answers that are long. */
async function responsesOf(
  { data }: PageContext,
  { questions }: SessionProgress,
): Promise<(fact: PersonFact) => string> {
  const { facts, log } = data;
  const long = [...questions.values()].map(({ last }) => last).filter(({ isLong }) => isLong);
  if (long.length === 0) return ({ response }) => response;
  const seqs = new Map(long.map(({ row }) => [facts.seq[row] ?? 0, row]));
  const told = new Map<number, string>();
  for (const { seq, statement } of await log.readEntries([...seqs.keys()])) {
    const { result } = statement as { result?: { response?: unknown } };
    const row = seqs.get(seq);
    if (row !== undefined && typeof result?.response === 'string') told.set(row, result.response);
  }
  return ({ row, response }) => told.get(row) ?? response;
}
