// The people who stopped at one page: who they are, since when they are silent.
import { peopleAt } from '../../../reports/dropoff/pages.ts';
import { type PagePlace, pagesOf } from '../../../reports/dropoff/visits.ts';
import type { Table } from '../../../tables/index.ts';
import { PortalError } from '../../errors.ts';
import { hidesNames } from '../display.ts';
import { figureView } from '../figure.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import { placeOf, silentDaysOf, silentSinceOf } from './words.ts';

const perPage = 50;

export const stoppedPage: TrainerPage = {
  path: 'berhenti/:halaman',
  name: 'dropoff',
  shows: 'people',
  show(context) {
    const { data, selection, say, formats } = context;
    const page = find(context);
    const people = peopleAt(data, selection, page, silentSinceOf(context)).toSorted(
      (a, b) => lastHeard(context, page, b) - lastHeard(context, page, a) || a - b,
    );
    const pages = Math.max(1, Math.ceil(people.length / perPage));
    const asked = /^[1-9]\d{0,4}$/.test(context.query.get('hal') ?? '')
      ? Number(context.query.get('hal'))
      : 1;
    const from = (Math.min(asked, pages) - 1) * perPage;
    const isFile = context.query.get('unduh') !== null;
    const rows = people.slice(from, from + perPage);
    if (!hidesNames(context.display)) {
      context.lookedAt(
        (isFile ? people : rows).map((person) => data.people.person(person).ref),
        'berhenti',
      );
    }
    const title = say('dropoff.people.title', { page: page.title });
    return {
      template: 'trainer/dropoff/people',
      title,
      values: {
        heading: title,
        back: context.link('/pelatih/berhenti', { diam: context.query.get('diam') ?? undefined }),
        list: figureView(
          {
            id: 'guru',
            title: placeOf(context, page),
            finding: say('dropoff.people.finding', {
              count: formats.number(people.length),
              days: silentDaysOf(context),
            }),
            table: tableView(
              {
                id: 'tabel-guru',
                caption: title,
                columns: columnsOf(context, page),
                rows,
                matching: people.length,
                rowsPerPage: perPage,
                empty: say('dropoff.people.none'),
              },
              context,
            ),
            exported: 'guru',
          },
          context,
        ),
      },
      tables: { guru: fileOf(context, page, people) },
    };
  },
};

/** @throws PortalError 404 when the course has no such page */
function find({ data, session, params }: PageContext): PagePlace {
  const found = pagesOf(data).find(
    (page) => page.id === params.halaman && page.session === (session ?? page.session),
  );
  if (!found) throw new PortalError(404, 'portal.error.404');
  return found;
}

const lastHeard = ({ data }: PageContext, page: PagePlace, person: number): number =>
  data.standings.last[person * data.sessions.length + page.session] ?? 0;

function columnsOf(context: PageContext, page: PagePlace): TableColumn<number>[] {
  const { say, data, formats, now } = context;
  const isNamed = !hidesNames(context.display);
  return [
    {
      key: 'nama',
      name: say('dropoff.people.name'),
      cell: (person) => ({
        text: context.nameOf(person) || say('reports.unnamed'),
        ...(isNamed
          ? {
              href: context.link(`/pelatih/guru/${data.people.person(person).ref}`),
              note: data.people.person(person).identifier,
            }
          : {}),
      }),
    },
    {
      key: 'sekolah',
      name: say('dropoff.people.school'),
      cell: (person) => {
        const { school, region } = data.people.person(person);
        return isNamed ? { text: school, note: region } : region;
      },
    },
    {
      key: 'terakhir',
      name: say('dropoff.people.last'),
      cell: (person) => ({
        text: formats.ago(lastHeard(context, page, person), now),
        note: formats.shortMoment(lastHeard(context, page, person)),
      }),
    },
  ];
}

function fileOf(context: PageContext, page: PagePlace, people: readonly number[]): Table<number> {
  const { say, data } = context;
  const isNamed = !hidesNames(context.display);
  const of = (person: number) => data.people.person(person);
  return {
    name: say('dropoff.people.title', { page: page.title }),
    rows: people,
    columns: [
      { key: 'name', header: say('dropoff.people.name'), value: (person) => context.nameOf(person) },
      ...(isNamed
        ? [
            {
              key: 'identifier',
              header: say('dropoff.people.identifier'),
              value: (person: number) => of(person).identifier,
              kind: 'identifier' as const,
            },
            {
              key: 'npsn',
              header: say('dropoff.people.npsn'),
              value: (person: number) => of(person).npsn,
              kind: 'identifier' as const,
            },
            {
              key: 'school',
              header: say('dropoff.people.school'),
              value: (person: number) => of(person).school,
            },
          ]
        : []),
      { key: 'region', header: say('learning.by.region.name'), value: (person) => of(person).region },
      {
        key: 'last',
        header: say('dropoff.people.last'),
        value: (person) => lastHeard(context, page, person),
        kind: 'time',
      },
    ],
  };
}
