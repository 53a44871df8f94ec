// The page on which attendance is ticked, made for a phone at the door of a hall, and the one that shows a list first.

import type { KnownPerson, Person } from '../../../roster/person.ts';
import type { Column, Table } from '../../../tables/index.ts';
import { isWithin } from '../../access/rights.ts';
import { PortalError } from '../../errors.ts';
import { hidesNames } from '../display.ts';
import { exportView } from '../figure.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { personColumns } from '../roster/parts.ts';
import { uploadFaultWords } from '../roster/upload-faults.ts';
import { type AttendanceParts, home, isStated, type Meant, readMeant } from './parts.ts';

const mostShown = 40;
const longestSearch = 100;
const shownUnknown = 100;

/** Ticking on a phone. */
export const tickPage = (parts: AttendanceParts): TrainerPage => ({
  path: 'hadir',
  name: 'attendance',
  shows: 'people',
  show: (context) => showTicks(parts, context),
});

function showTicks(parts: AttendanceParts, context: PageContext): PageResult {
  const { roster, attendance, reports, language } = parts;
  const { data, query, say, formats, scope, now } = context;
  const title = say('attendance.title');
  const template = 'trainer/attendance/page';
  if (hidesNames(context.display)) return { template, title, values: { isHidden: true } };
  const given = { sesi: query.get('sesi'), hari: query.get('hari'), pukul: query.get('pukul') };
  const meant = readMeant(data, { plain: reports.plain, language, now }, given);
  const present = attendance.present(meant.session.id, meant.day);
  const search = query.get('cari')?.trim().slice(0, longestSearch) ?? '';
  const found = search === '' ? undefined : roster.find({ scope, search, limit: mostShown, offset: 0 });
  // Without a search those who were noted stand there: to look again, and to take back.
  const noted = found ? [] : withinScope(parts, context, present, mostShown);
  const shown = found?.persons ?? noted;
  if (shown.length > 0)
    context.lookedAt(
      shown.map(({ ref }) => ref),
      'hadir',
    );
  const named = roster.person(query.get('siapa') ?? '');
  const told = named && isWithin(scope, named) ? named : undefined;
  const isEmpty = roster.find({ scope, limit: 1, offset: 0 }).matching === 0;
  const count = countWithin(context, present);
  return {
    template,
    title,
    values: {
      home,
      meant: { ...meant, session: meant.session.id },
      when: say('attendance.when.now', { number: meant.position + 1, day: formats.day(meant.at) }),
      sessions: data.sessions.map(({ session }, index) => ({
        id: session.id,
        name: say('attendance.session.name', { number: index + 1, title: reports.plain(session.title) }),
        isChosen: index === meant.position,
      })),
      search,
      clearHref:
        search === '' ? undefined : context.href({ cari: undefined, siapa: undefined, kabar: undefined }),
      told: told && toldWords(query.get('kabar'), told.name, say),
      saved: savedWords(query, context),
      wrong: uploadFaultWords(query, 'attendance.import.wrong', say),
      waiting: waitingWords(query, context),
      isEmpty:
        isEmpty && say(scope.regions || scope.cohorts ? 'attendance.noRoster.scope' : 'attendance.noRoster'),
      count: say('attendance.count', { count: formats.number(count) }),
      people: shown.map((person) => personView(person, present, meant, context)),
      empty: say(search === '' ? 'attendance.type' : 'attendance.nothing'),
      more:
        found && found.matching > shown.length
          ? say('attendance.more', {
              shown: formats.number(shown.length),
              matching: formats.number(found.matching),
            })
          : undefined,
      days: attendance.days(meant.session.id, scope).map(({ day, count: number }) => ({
        href: context.link(home, { sesi: meant.session.id, hari: day }),
        text: say('attendance.days.line', {
          day: formats.day(Date.parse(`${day}T12:00:00+07:00`)),
          count: formats.number(number),
        }),
      })),
      exports: exportView('hadir', say('attendance.table'), context),
    },
    tables: { hadir: presentTable(parts, context, present) },
  };
}

/** Some of those who are present, as far as the account may see them. */
function withinScope(
  { roster }: AttendanceParts,
  { scope }: PageContext,
  present: ReadonlySet<string>,
  most: number,
): KnownPerson[] {
  const persons: KnownPerson[] = [];
  for (const ref of [...present].reverse()) {
    if (persons.length >= most) break;
    const person = roster.person(ref);
    if (person && isWithin(scope, person)) persons.push(person);
  }
  return persons;
}

/** How many of them the filters leave. */
function countWithin({ data, selection }: PageContext, present: ReadonlySet<string>): number {
  let count = 0;
  for (const ref of present) {
    const person = data.people.byRef(ref);
    if (person !== undefined && selection.mask[person] === 1) count += 1;
  }
  return count;
}

function personView(person: KnownPerson, present: ReadonlySet<string>, meant: Meant, context: PageContext) {
  const { ref, name, school, region, nuptk, nip } = person;
  const { say } = context;
  const isTicked = present.has(ref);
  return {
    ref,
    name,
    where: [school, region].filter((part) => part !== '').join(', '),
    identifier: nuptk || nip,
    isTicked,
    isElsewhere: !isTicked && isStated(context.data, ref, meant),
    label: say(isTicked ? 'attendance.undo.label' : 'attendance.tick.label', { name }),
  };
}

const toldWords = (word: string | null, name: string, say: PageContext['say']): string | undefined =>
  word === 'hadir'
    ? say('attendance.done', { name })
    : word === 'batal'
      ? say('attendance.undone', { name })
      : undefined;

const numberIn = (query: URLSearchParams, word: string): number =>
  /^\d{1,7}$/.test(query.get(word) ?? '') ? Number(query.get(word)) : 0;

function savedWords(query: URLSearchParams, { say, formats }: PageContext): string | undefined {
  if (query.get('tercatat') === null) return undefined;
  return say('attendance.list.saved', { count: formats.number(numberIn(query, 'tercatat')) });
}

function waitingWords(query: URLSearchParams, { say, formats }: PageContext): string | undefined {
  const count = numberIn(query, 'menunggu');
  return count > 0 ? say('attendance.waiting', { count: formats.number(count) }) : undefined;
}

/** Everybody who was noted as present at the session on the day, with what tells them apart. */
function presentTable(
  { roster }: AttendanceParts,
  context: PageContext,
  present: ReadonlySet<string>,
): Table<unknown> {
  function* rows(): Generator<Person> {
    const refs: string[] = [];
    try {
      for (const person of roster.everybody({ scope: context.scope })) {
        if (!present.has(person.ref)) continue;
        refs.push(person.ref);
        yield person;
      }
    } finally {
      context.lookedAt(refs, 'hadir');
    }
  }
  return {
    name: context.say('attendance.table'),
    columns: personColumns(context.say) as Column<unknown>[],
    rows: rows(),
  };
}

/** A list that was read, before it is noted. */
export const listPage = ({ lists, attendance }: AttendanceParts): TrainerPage => ({
  path: 'hadir/daftar/:id',
  name: 'attendance',
  shows: 'people',
  show(context) {
    const { params, account, say, formats, data } = context;
    const list = lists.find(params.id ?? '', account.id);
    if (!list) throw new PortalError(404, 'attendance.import.gone');
    const { meant, persons, unknown } = list;
    const present = attendance.present(meant.session.id, meant.day);
    const already = persons.filter(({ ref }) => present.has(ref) || isStated(data, ref, meant)).length;
    const count = (value: number) => formats.number(value);
    const fresh = persons.length - already;
    return {
      template: 'trainer/attendance/list',
      title: say('attendance.list.title'),
      values: {
        fileName: list.fileName,
        when: say('attendance.when.now', { number: meant.position + 1, day: formats.day(meant.at) }),
        here: `${home}/daftar/${params.id}`,
        back: `${home}?${new URLSearchParams({ sesi: meant.session.id, hari: meant.day, pukul: meant.time })}`,
        tallies: (
          [
            ['new', fresh],
            ['already', already],
            ['unknown', unknown.length],
          ] as const
        ).map(([name, value]) => ({ name: say(`attendance.list.${name}`), count: count(value) })),
        save: fresh > 0 ? say('attendance.list.save', { count: count(fresh) }) : undefined,
        unknown: unknown.slice(0, shownUnknown).map(({ line, text, reason }) => ({
          line: say('attendance.list.line', { line, text }),
          reason: say(`attendance.list.${reason}`),
        })),
        more: unknown.length > shownUnknown && say('attendance.list.first', { shown: shownUnknown }),
      },
    };
  },
});
