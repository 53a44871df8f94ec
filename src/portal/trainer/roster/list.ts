// The roster as a list, and the page that asks before somebody is taken off it.
import type { KnownPerson, Person } from '../../../roster/person.ts';
import type { RosterMatch } from '../../../roster/query.ts';
import { mayDo } from '../../access/rights.ts';
import { hidesNames } from '../display.ts';
import { exportView } from '../figure.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { type Cell, readTable, type TableColumn, tableView } from '../table.ts';
import { importsSeen, importView } from './history.ts';
import {
  home,
  importHome,
  jenjangWord,
  personTable,
  personWithin,
  type RosterParts,
  unmatchedHome,
} from './parts.ts';
import { strangersOf } from './strangers.ts';

const perPage = 50;
const longestSearch = 100;

/** Everybody who is expected, within what the account may see. */
export const listPage = (parts: RosterParts): TrainerPage => ({
  path: 'peserta',
  name: 'roster',
  shows: 'people',
  show: (context) => showList(parts, context),
});

function showList({ roster }: RosterParts, context: PageContext): PageResult {
  const { query, say, formats, scope, data, account, display } = context;
  const match = matchOf(context);
  const mayChange = mayDo(account.role, 'roster-change') && !hidesNames(display);
  const columns = columnsOf(context, mayChange);
  const { page } = readTable(query, { columns });
  const ask = (number: number) => roster.find({ ...match, limit: perPage, offset: (number - 1) * perPage });
  let found = ask(page);
  if (found.persons.length === 0 && found.matching > 0) found = ask(Math.ceil(found.matching / perPage));
  const isWhole =
    match.search === undefined && Object.values(match.filter ?? {}).every((one) => one === undefined);
  if (found.persons.length > 0)
    context.lookedAt(
      found.persons.map(({ ref }) => ref),
      'peserta',
    );
  const [last] = importsSeen(roster, context, 1);
  const strangers = scope.regions || scope.cohorts ? 0 : strangersOf(data).length;
  return {
    template: 'trainer/roster/list',
    title: say('roster.title'),
    values: {
      removed: query.get('dihapus') === '1',
      search: match.search,
      hidden: [...query]
        .filter(([name]) => !['cari', 'hal', 'dihapus'].includes(name))
        .map(([name, value]) => ({ name, value })),
      clearHref: match.search === undefined ? undefined : context.href({ cari: undefined, hal: undefined }),
      importHref: mayChange ? importHome : undefined,
      unmatched:
        mayChange && strangers > 0
          ? { href: unmatchedHome, text: say('roster.unmatched', { count: formats.number(strangers) }) }
          : undefined,
      last: last && say('roster.last', { record: importView(last, context) }),
      isEmpty: found.matching === 0 && isWhole,
      empty: say(scope.regions || scope.cohorts ? 'roster.none.scope' : 'roster.none'),
      table: tableView<KnownPerson>(
        {
          id: 'daftar',
          caption: say(isWhole ? 'roster.count' : 'roster.matching', {
            count: formats.number(found.matching),
          }),
          columns,
          rows: found.persons,
          matching: found.matching,
          rowsPerPage: perPage,
          empty: say('roster.nothing'),
        },
        context,
      ),
      exports: hidesNames(display) ? undefined : exportView('peserta', say('roster.table'), context),
    },
    ...(hidesNames(display)
      ? {}
      : { tables: { peserta: personTable(lookedAt(roster.everybody(match), context), say) } }),
  };
}

/** Tells the log of everybody who was in a file, once it is done or broken off. */
function* lookedAt(persons: Iterable<KnownPerson>, context: PageContext): Generator<Person> {
  const refs: string[] = [];
  try {
    for (const person of persons) {
      refs.push(person.ref);
      yield person;
    }
  } finally {
    context.lookedAt(refs, 'peserta');
  }
}

function matchOf({ query, filter, scope }: PageContext): RosterMatch {
  const search = query.get('cari')?.trim().slice(0, longestSearch) || undefined;
  const { region, jenjang, school: npsn, cohort, mode } = filter;
  return { scope, search, filter: { region, jenjang, npsn, cohort, mode } };
}

function columnsOf(context: PageContext, mayChange: boolean): TableColumn<KnownPerson>[] {
  const { say, data, display, link, nameOf } = context;
  const isHidden = hidesNames(display);
  const personOf = (ref: string) => data.people.byRef(ref);
  return [
    {
      key: 'nama',
      name: say('roster.field.name'),
      cell: ({ ref, name, nuptk, nip, email, lmsId }): Cell => {
        const index = personOf(ref);
        if (isHidden) return { text: index === undefined ? '' : nameOf(index) };
        const note = nuptk || nip || email || lmsId;
        return { text: name, href: link(`/pelatih/guru/${ref}`), note };
      },
    },
    {
      key: 'sekolah',
      name: say('roster.field.school'),
      cell: ({ school, npsn, jenjang }) => ({
        text: school || npsn || '–',
        note: [jenjangWord(jenjang), school === '' ? '' : npsn].filter((part) => part !== '').join(' · '),
      }),
    },
    { key: 'kabupaten', name: say('roster.column.place'), cell: ({ region }) => region || '–' },
    {
      key: 'kohor',
      name: say('roster.column.group'),
      cell: ({ cohort, mode }) => [cohort, mode].filter((part) => part !== '').join(' · ') || '–',
    },
    {
      key: 'terlihat',
      name: say('roster.column.seen'),
      cell: ({ ref }) => {
        const index = personOf(ref);
        const isSeen = index !== undefined && data.people.learnersOf(index).length > 0;
        return isSeen ? { text: say('roster.seen.yes'), status: 'passed' } : say('roster.seen.no');
      },
    },
    ...(mayChange
      ? [
          {
            key: 'tindakan',
            name: say('roster.column.deeds'),
            cell: ({ ref }: KnownPerson): Cell => ({
              text: say('roster.remove'),
              href: `${home}/${ref}/hapus`,
            }),
          },
        ]
      : []),
  ];
}

/** Asks before somebody is taken off the roster. */
export const removePage = ({ roster }: RosterParts): TrainerPage => ({
  path: 'peserta/:ref/hapus',
  name: 'roster-change',
  shows: 'people',
  show({ params, scope, say }) {
    const { name, ref } = personWithin(roster, params.ref ?? '', scope);
    return {
      template: 'trainer/roster/remove',
      title: say('roster.remove.title'),
      values: { name, action: `${home}/${ref}/hapus`, back: home },
    };
  },
});
