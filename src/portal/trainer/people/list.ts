// The list of teachers: of one session with its figures, or of the whole course with a column for each session.
import { findPeople, type ListSort, listSorts } from '../../../reports/queries.ts';
import { type Status, statuses } from '../../../reports/standing.ts';
import { levelsOf, stages } from '../../../reports/summary/stages.ts';
import { hidesNames } from '../display.ts';
import { exportView } from '../figure.ts';
import { legible } from '../legible.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { type Cell, readTable, type TableColumn, tableView } from '../table.ts';
import { bothTests, lackedBy, readList, sortWords, stageOf, stageWords, statusWords } from './address.ts';
import { peopleFile } from './file.ts';

const perPage = 50;
/** The newest first. */
const order = { key: sortWords.activity, descending: true };

export const listPage: TrainerPage = {
  path: 'guru',
  name: 'people',
  shows: 'people',
  show(context) {
    const { data, say, formats, query, selection, session } = context;
    const { people } = data;
    const columns = columnsOf(context);
    const address = readTable(query, { columns, order });
    const sort = listSorts.find((one) => sortWords[one] === address.sort) ?? 'activity';
    const found = findPeople(data, selection, session, {
      ...readList(query),
      sort,
      descending: address.descending,
    });
    const matching = found.people.length;
    const page = Math.min(address.page, Math.max(1, Math.ceil(matching / perPage)));
    const rows = found.people.slice((page - 1) * perPage, page * perPage);
    const isFile = query.get('unduh') !== null;
    const shown = isFile ? found.people : rows;
    if (!hidesNames(context.display)) {
      context.lookedAt(
        shown.map((person) => people.person(person).ref),
        isFile ? 'unduhan-guru' : 'daftar-guru',
      );
    }
    const hasPreview = rows.some((person) => people.person(person).origin === 'preview');
    const status = session === undefined ? [] : statusTallies(context, found.byStatus);
    return {
      template: 'trainer/people/list',
      title: say('people.title'),
      tables: { guru: peopleFile(context, found.people) },
      values: {
        isEmpty: people.size === 0,
        mayTryDemo: context.account.role === 'admin',
        notes: hasPreview ? [say('people.note.preview')] : [],
        stages: stageTallies(context, found.all, found.byStage),
        statuses: status,
        everyTestHref:
          query.get('tes') === bothTests.tes ? context.href({ tes: undefined, hal: undefined }) : undefined,
        search: query.get('cari') ?? '',
        hidden: [...query]
          .filter(([name, value]) => value !== '' && !['cari', 'hal', 'unduh', 'tabel'].includes(name))
          .map(([name, value]) => ({ name, value })),
        clearHref: query.get('cari') ? context.href({ cari: undefined, hal: undefined }) : undefined,
        table: tableView(
          {
            id: 'guru',
            caption:
              matching === 0
                ? say('people.caption.none')
                : say('people.caption', {
                    from: formats.number((page - 1) * perPage + 1),
                    to: formats.number((page - 1) * perPage + rows.length),
                    matching: formats.number(matching),
                  }),
            columns,
            rows,
            matching,
            order,
            rowsPerPage: perPage,
            empty: say('people.nothing'),
          },
          context,
        ),
        exports: exportView('guru', say('people.title'), context),
      },
    };
  },
};

/** Stages with how many have reached them, and with how many have not. */
function stageTallies(
  { say, formats, query, href }: PageContext,
  all: number,
  byStage: Readonly<Record<(typeof stages)[number], number>>,
) {
  const current = query.get('tahap');
  const tally = (name: string, count: number, word: string | undefined, isCurrent: boolean) => ({
    name,
    count: formats.number(count),
    href: href({ tahap: word, tes: undefined, hal: undefined }),
    current: isCurrent,
  });
  return {
    reached: [
      tally(say('people.stage.all'), all, undefined, !stageOf(current) && !lackedBy(current)),
      ...stages.map((stage) =>
        tally(say(`summary.stage.${stage}`), byStage[stage], stageWords[stage], stageOf(current) === stage),
      ),
    ],
    lacking: (['began', 'present', 'completed', 'passed'] as const).map((stage) =>
      tally(
        say(`people.stage.not.${stage}`),
        all - byStage[stage],
        `belum-${stageWords[stage]}`,
        lackedBy(current) === stage,
      ),
    ),
  };
}

function statusTallies(
  { say, formats, query, href }: PageContext,
  byStatus: Readonly<Record<Status, number>>,
) {
  const current = query.get('status');
  return [
    {
      name: say('people.stage.all'),
      count: formats.number(statuses.reduce((sum, status) => sum + byStatus[status], 0)),
      href: href({ status: undefined, tes: undefined, hal: undefined }),
      current: !statuses.some((status) => statusWords[status] === current),
    },
    ...statuses.toReversed().map((status) => ({
      name: say(`people.status.${status}`),
      count: formats.number(byStatus[status]),
      href: href({ status: statusWords[status], tes: undefined, hal: undefined }),
      current: statusWords[status] === current,
    })),
  ];
}

function columnsOf(context: PageContext): TableColumn<number>[] {
  const { say, session } = context;
  const column = (sort: ListSort, isNumber: boolean, cell: (person: number) => Cell | string) => ({
    key: sortWords[sort],
    name: say(`people.column.${sort}`),
    isNumber,
    // Rows come sorted; this says that they can be.
    sort: (person: number) => person,
    cell,
  });
  const name = column('name', false, (person) => nameCell(context, person));
  const activity = column('activity', true, (person) => activityCell(context, person));
  return session === undefined
    ? [
        name,
        ...sessionColumns(context),
        column('status', false, (person) => stageCell(context, person)),
        activity,
      ]
    : [name, ...figureColumns(context, session, column), activity];
}

function nameCell(context: PageContext, person: number): Cell {
  const { data, say, display } = context;
  const { ref, identifier, school, region, origin, onRoster } = data.people.person(person);
  const notes = [
    ...(hidesNames(display) ? [] : [legible(school || identifier)]),
    region,
    ...(origin === 'lms' ? [] : [say(`people.badge.${origin}`)]),
    ...(onRoster || data.people.rosterSize === 0 ? [] : [say('people.badge.stranger')]),
  ];
  return {
    text: legible(context.nameOf(person)) || say('people.unnamed'),
    href: context.link(`/pelatih/guru/${ref}`),
    note: notes.filter(Boolean).join(' · '),
  };
}

function activityCell({ data, session, formats, now, say }: PageContext, person: number): Cell {
  const { standings, sessions } = data;
  const width = sessions.length;
  const [from, to] = session === undefined ? [0, width - 1] : [session, session];
  let last = Number.NaN;
  for (let row = person * width + from; row <= person * width + to; row += 1) {
    const at = standings.last[row] ?? Number.NaN;
    if (!(last >= at) && !Number.isNaN(at)) last = at;
  }
  return Number.isNaN(last)
    ? { text: say('people.none') }
    : { text: formats.ago(last, now), note: formats.shortMoment(last) };
}

function statusCell(context: PageContext, row: number): Cell {
  const { data, say } = context;
  const status = statuses[data.standings.status[row] ?? 0] ?? 'none';
  return {
    text: say(`people.status.${status}`),
    ...(status === 'none' ? {} : { status }),
    ...(data.standings.attended[row] === 1 ? { note: say('people.attended') } : {}),
  };
}

/** A column for each session: the status, and the score or how far it goes. */
function sessionColumns(context: PageContext): TableColumn<number>[] {
  const { data, say, formats } = context;
  const { standings, sessions } = data;
  return sessions.map(({ session: { number }, pages }, index) => ({
    key: `sesi-${number}`,
    name: say('people.column.session', { number }),
    cell(person) {
      const row = person * sessions.length + index;
      const score = standings.score[row] ?? Number.NaN;
      const seen = standings.pagesSeen[row] ?? 0;
      const cell = statusCell(context, row);
      const ratio = say('people.ratio', { part: formats.number(seen), whole: formats.number(pages.size) });
      const notes = [
        ...(Number.isNaN(score)
          ? seen > 0
            ? [say('people.progress', { ratio })]
            : []
          : [say('people.score', { score: formats.number(score) })]),
        ...(cell.note ? [cell.note] : []),
      ];
      return { ...cell, ...(notes.length > 0 ? { note: notes.join(' · ') } : {}) };
    },
  }));
}

/** How far in the course as a whole. */
function stageCell(context: PageContext, person: number): Cell {
  const { data, say } = context;
  const { course } = levelsOf(data);
  const stage = stages[course[person] ?? 0] ?? 'registered';
  return {
    text: data.people.rosterSize > person || stage !== 'registered' ? say(`summary.stage.${stage}`) : '',
  };
}

function figureColumns(
  context: PageContext,
  session: number,
  column: (sort: ListSort, isNumber: boolean, cell: (person: number) => Cell | string) => TableColumn<number>,
): TableColumn<number>[] {
  const { data, say, formats } = context;
  const { standings, sessions } = data;
  const map = sessions[session];
  const rowOf = (person: number) => person * sessions.length + session;
  const ratio = (part: number | undefined, whole: number | undefined) =>
    say('people.ratio', { part: formats.number(part ?? 0), whole: formats.number(whole ?? 0) });
  const score = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? say('people.none') : formats.number(value);
  const pages = map?.pages.size ?? 0;
  return [
    column('pages', true, (person) => ({
      text: ratio(standings.pagesSeen[rowOf(person)], pages),
      share: pages === 0 ? 0 : Math.round((100 * (standings.pagesSeen[rowOf(person)] ?? 0)) / pages),
    })),
    column('right', true, (person) => ({
      text: ratio(standings.right[rowOf(person)], map?.questions.size),
      note: say('people.answered', { ratio: ratio(standings.answered[rowOf(person)], map?.questions.size) }),
    })),
    ...(map && map.tests.size > 0
      ? [
          column('gain', true, (person) => {
            const row = rowOf(person);
            const gain = standings.gain[row] ?? Number.NaN;
            const [before, after] = [score(standings.pretest[row]), score(standings.posttest[row])];
            const scores = say('people.gain', { before, after });
            if (Number.isNaN(gain)) return before === after ? say('people.none') : scores;
            return {
              text: say('charts.percent', { value: formats.number(Math.round(gain * 100)) }),
              note: scores,
            };
          }),
        ]
      : []),
    column('score', true, (person) => score(standings.score[rowOf(person)])),
    column('status', false, (person) => statusCell(context, rowOf(person))),
  ];
}
