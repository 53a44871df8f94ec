// Siapa perlu dibantu: who is stuck, silent or has not begun, with the reason, a message to copy, and the contacts.
import {
  type HelpCase,
  type HelpOptions,
  helpCases,
  helpDefaults,
  helpReasons,
} from '../../../reports/help/cases.ts';
import type { Table } from '../../../tables/index.ts';
import { hidesNames } from '../display.ts';
import { exportView } from '../figure.ts';
import { legible } from '../legible.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { readTable, type TableColumn, tableView } from '../table.ts';
import { messageFor, reasonWords, wayTo, whyOf } from './words.ts';

const perPage = 50;

/** Words of the address for the limits, and how far each may go. */
const limits = [
  { name: 'days', word: 'diam', most: 90 },
  { name: 'tries', word: 'percobaan', most: 50 },
  { name: 'failures', word: 'gagal', most: 20 },
] as const;

export const helpPage: TrainerPage = {
  path: 'bantuan',
  name: 'help',
  shows: 'people',
  show(context) {
    const { data, say, formats, query, selection, session, display, account } = context;
    const options = readLimits(context);
    const all = helpCases(data, selection, session, options);
    const reason = helpReasons.find((one) => reasonWords[one] === query.get('alasan'));
    const found = reason ? all.filter((one) => one.reason === reason) : all;
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const page = Math.min(readTable(query, { columns: [] }).page, pages);
    const rows = found.slice((page - 1) * perPage, page * perPage);
    const isHidden = hidesNames(display);
    const isFile = query.get('unduh') !== null;
    if (!isHidden) {
      const shown = isFile ? found : rows;
      context.lookedAt(
        shown.map(({ person }) => data.people.person(person).ref),
        isFile ? 'unduhan-kontak' : 'bantuan',
      );
    }
    return {
      template: 'trainer/help/page',
      title: say('help.title'),
      scripts: ['copy.js'],
      tables: { kontak: contactFile(context, found) },
      values: {
        isEmpty: data.people.size === 0,
        mayTryDemo: account.role === 'admin',
        isHidden,
        count: say('help.count', {
          count: formats.number(all.length),
          whole: formats.number(selection.size),
        }),
        reasons: reasonTallies(context, all),
        limits: limits.map(({ name, word, most }) => ({
          word,
          most,
          label: say(`help.limits.${name}`),
          value: options[name],
        })),
        hidden: [...query]
          .filter(
            ([name, value]) =>
              value !== '' && !['hal', 'unduh', 'tabel', ...limits.map(({ word }) => word)].includes(name),
          )
          .map(([name, value]) => ({ name, value })),
        resetHref: limits.some(({ word }) => query.get(word))
          ? context.href({
              ...Object.fromEntries(limits.map(({ word }) => [word, undefined])),
              hal: undefined,
            })
          : undefined,
        table: tableView(
          {
            id: 'bantuan',
            caption: say('help.caption', {
              from: formats.number(Math.min(found.length, (page - 1) * perPage + 1)),
              to: formats.number((page - 1) * perPage + rows.length),
              matching: formats.number(found.length),
            }),
            columns: columnsOf(context),
            rows,
            matching: found.length,
            rowsPerPage: perPage,
            empty: say('help.nobody'),
          },
          context,
        ),
        exports:
          found.length > 0 && !isHidden ? exportView('kontak', say('help.contacts'), context) : undefined,
        messages: messages(context, found),
        how: [say('help.how.order'), say('help.how.limits')],
      },
    };
  },
};

/** What the address says of the limits; whatever it says wrongly is as if it were not said. */
function readLimits({ query, now }: PageContext): HelpOptions {
  const read = ({ name, word, most }: (typeof limits)[number]): number => {
    const text = query.get(word) ?? '';
    return /^[1-9]\d?$/.test(text) ? Math.min(most, Number(text)) : helpDefaults[name];
  };
  const [days, tries, failures] = limits.map(read);
  return { now, ...helpDefaults, ...(days && tries && failures ? { days, tries, failures } : {}) };
}

function reasonTallies({ say, formats, query, href }: PageContext, all: readonly HelpCase[]) {
  const current = query.get('alasan');
  const counts = new Map<string, number>();
  for (const { reason } of all) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [
    {
      name: say('help.reasons.all'),
      count: formats.number(all.length),
      href: href({ alasan: undefined, hal: undefined }),
      current: !helpReasons.some((reason) => reasonWords[reason] === current),
    },
    ...helpReasons
      .filter((reason) => counts.has(reason) || reasonWords[reason] === current)
      .map((reason) => ({
        name: say(`help.reason.${reason}`),
        count: formats.number(counts.get(reason) ?? 0),
        href: href({ alasan: reasonWords[reason], hal: undefined }),
        current: reasonWords[reason] === current,
      })),
  ];
}

function columnsOf(context: PageContext): TableColumn<HelpCase>[] {
  const { data, say, formats, now, display } = context;
  const isHidden = hidesNames(display);
  return [
    {
      key: 'nama',
      name: say('help.column.name'),
      cell: ({ person }) => {
        const { ref, school, region } = data.people.person(person);
        return {
          text: legible(context.nameOf(person)) || say('help.unnamed'),
          href: context.link(`/pelatih/guru/${ref}`),
          note: [...(isHidden ? [] : [legible(school)]), region].filter(Boolean).join(' · '),
        };
      },
    },
    {
      key: 'sebab',
      name: say('help.column.reason'),
      cell: (found) => ({
        text: say(`help.reason.${found.reason}`),
        note: whyOf(context, found),
        status: 'attention',
      }),
    },
    { key: 'saran', name: say('help.column.todo'), cell: ({ reason }) => say(`help.todo.${reason}`) },
    {
      key: 'terakhir',
      name: say('help.column.last'),
      cell: ({ last }) =>
        Number.isNaN(last)
          ? say('help.never')
          : { text: formats.ago(last, now), note: formats.shortMoment(last) },
    },
    ...(isHidden ? [] : [contactColumn(context)]),
  ];
}

function contactColumn(context: PageContext): TableColumn<HelpCase> {
  const { data, say } = context;
  return {
    key: 'kontak',
    name: say('help.column.contact'),
    cell: (found) => {
      const { contact } = data.people.person(found.person);
      const name = legible(context.nameOf(found.person));
      const way = wayTo(
        contact,
        say('help.mail.subject'),
        messageFor(context, found, name || say('help.messages.name')),
      );
      if (!way) return legible(contact) || say('help.noContact');
      return { text: legible(contact), href: way.href, note: say(`help.${way.kind}`) };
    },
  };
}

/** A message for each reason that is listed, with a gap for the name; of the session that most of them are about. */
function messages(context: PageContext, found: readonly HelpCase[]) {
  const { say, data } = context;
  // Twenty thousand cases are counted in one pass; position 0 stands for those about no session.
  const width = data.sessions.length + 1;
  const counts = new Uint32Array(helpReasons.length * width);
  const positions = new Map(helpReasons.map((reason, position) => [reason, position * width]));
  for (const { reason, session } of found) {
    const place = (positions.get(reason) ?? 0) + (session === undefined ? 0 : session + 1);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return helpReasons.flatMap((reason, position) => {
    const bySession = counts.subarray(position * width, (position + 1) * width);
    const most = Math.max(...bySession);
    if (most === 0) return [];
    const session = bySession.indexOf(most) - 1;
    return {
      id: `pesan-${reasonWords[reason]}`,
      name: say(`help.reason.${reason}`),
      text: messageFor(
        context,
        { reason, session: session < 0 ? undefined : session },
        say('help.messages.name'),
      ),
    };
  });
}

/** Whom to reach, why, and what to say. */
function contactFile(context: PageContext, found: readonly HelpCase[]): Table<HelpCase> {
  const { data, say, display } = context;
  const person = ({ person: index }: HelpCase) => data.people.person(index);
  const isHidden = hidesNames(display);
  return {
    name: say('help.file'),
    rows: found,
    columns: [
      { key: 'name', header: say('help.column.name'), value: ({ person: index }) => context.nameOf(index) },
      ...(isHidden
        ? []
        : [
            {
              key: 'contact',
              header: say('help.file.contact'),
              value: (one: HelpCase) => person(one).contact,
              kind: 'identifier' as const,
            },
            {
              key: 'identifier',
              header: say('help.file.identifier'),
              value: (one: HelpCase) => person(one).identifier,
              kind: 'identifier' as const,
            },
          ]),
      { key: 'npsn', header: say('help.file.npsn'), value: (one) => person(one).npsn, kind: 'identifier' },
      { key: 'school', header: say('help.file.school'), value: (one) => person(one).school },
      { key: 'region', header: say('help.file.region'), value: (one) => person(one).region },
      { key: 'cohort', header: say('help.file.cohort'), value: (one) => person(one).cohort },
      {
        key: 'session',
        header: say('help.file.session'),
        value: ({ session }) => (session === undefined ? undefined : data.sessions[session]?.session.number),
      },
      { key: 'reason', header: say('help.file.reason'), value: ({ reason }) => say(`help.reason.${reason}`) },
      { key: 'why', header: say('help.file.why'), value: (one) => whyOf(context, one) },
      { key: 'last', header: say('help.file.last'), value: ({ last }) => last, kind: 'time' },
      { key: 'todo', header: say('help.file.todo'), value: ({ reason }) => say(`help.todo.${reason}`) },
      {
        key: 'message',
        header: say('help.file.message'),
        value: (one) =>
          messageFor(context, one, legible(context.nameOf(one.person)) || say('help.messages.name')),
      },
    ],
  };
}
