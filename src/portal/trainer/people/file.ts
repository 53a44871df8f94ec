// The list of teachers as a file: a row a teacher, with the figures of each session.

import type { Person } from '../../../reports/people.ts';
import { type Standings, statuses } from '../../../reports/standing.ts';
import type { Column, Table } from '../../../tables/index.ts';
import { hidesNames } from '../display.ts';
import type { PageContext } from '../page.ts';

/** @param found numbers of the people, in order */
export function peopleFile(context: PageContext, found: readonly number[]): Table<Person> {
  const { data, say, session } = context;
  const chosen = data.sessions
    .map((_, index) => index)
    .filter((index) => session === undefined || index === session);
  return {
    name: say('people.file'),
    rows: everyone(context, found),
    columns: [...identity(context), ...chosen.flatMap((index) => figures(context, index))],
  };
}

/** Reads each person when it is their turn: a file of everybody is never in memory as a whole. */
function* everyone({ data }: PageContext, found: readonly number[]): Generator<Person> {
  for (const person of found) if (person < data.people.size) yield data.people.person(person);
}

/** Who it is; without what names somebody where names are hidden. */
function identity(context: PageContext): Column<Person>[] {
  const { say, display } = context;
  const text = (key: string, header: string, value: (person: Person) => string): Column<Person> => ({
    key,
    header,
    value,
  });
  const word = (prefix: 'jenjang' | 'mode', value: string) =>
    value === '' ? '' : say(`frame.${prefix}.${value}`);
  return [
    text('name', say('people.column.name'), ({ index }) => context.nameOf(index)),
    ...(hidesNames(display)
      ? []
      : [
          {
            ...text('identifier', say('people.file.identifier'), (one) => one.identifier),
            kind: 'identifier' as const,
          },
          text('homePage', say('people.file.homePage'), (one) => one.homePage),
          {
            ...text('contact', say('people.file.contact'), (one) => one.contact),
            kind: 'identifier' as const,
          },
        ]),
    { ...text('npsn', say('people.file.npsn'), (one) => one.npsn), kind: 'identifier' },
    text('school', say('people.file.school'), (one) => one.school),
    text('region', say('people.file.region'), (one) => one.region),
    text('jenjang', say('people.file.jenjang'), (one) => word('jenjang', one.jenjang)),
    text('cohort', say('people.file.cohort'), (one) => one.cohort),
    text('mode', say('people.file.mode'), (one) => word('mode', one.mode)),
    { key: 'onRoster', header: say('people.file.onRoster'), value: ({ onRoster }) => onRoster },
    text('origin', say('people.file.origin'), (one) => say(`frame.origin.${one.origin}`)),
  ];
}

const numbers = [
  'pages',
  'answered',
  'right',
  'rightAtFirst',
  'score',
  'pretest',
  'posttest',
  'attempts',
  'gain',
] as const;
const sources: Readonly<Record<(typeof numbers)[number], keyof Standings>> = {
  pages: 'pagesSeen',
  answered: 'answered',
  right: 'right',
  rightAtFirst: 'rightAtFirst',
  score: 'score',
  pretest: 'pretest',
  posttest: 'posttest',
  attempts: 'attempts',
  gain: 'gain',
};

/** What is known of a session. */
function figures({ data, say }: PageContext, session: number): Column<Person>[] {
  const { sessions } = data;
  const number = sessions[session]?.session.number ?? session + 1;
  const rowOf = ({ index }: Person) => index * sessions.length + session;
  const column = (
    key: string,
    value: Column<Person>['value'],
    kind?: Column<Person>['kind'],
  ): Column<Person> => ({
    key: `session${number}.${key}`,
    header: say('people.file.session', { number, column: say(`people.file.${key}`) }),
    value,
    ...(kind ? { kind } : {}),
  });
  const standing = (name: keyof Standings) => (person: Person) => data.standings[name][rowOf(person)];
  return [
    column('status', (person) => say(`people.status.${statuses[standing('status')(person) ?? 0] ?? 'none'}`)),
    ...numbers.map((key) => column(key, standing(sources[key]))),
    column('attended', (person) => standing('attended')(person) === 1),
    column('minutes', (person) => Math.round((standing('active')(person) ?? 0) / 6000) / 10),
    column('first', standing('first'), 'time'),
    column('last', standing('last'), 'time'),
  ];
}
