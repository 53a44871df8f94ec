// The list of certificates: who could have one, who has, whose is to be looked at, by state and search.

import { localAddress } from '../../../config.ts';
import type { Table } from '../../../tables/index.ts';
import { mayDo } from '../../access/rights.ts';
import { isOnlyHere } from '../../origins.ts';
import { hidesNames } from '../display.ts';
import { exportView } from '../figure.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { type Cell, readTable, type TableColumn, tableView } from '../table.ts';
import { verifyAddress } from './document.ts';
import { type CertificateParts, home, missingWords } from './parts.ts';
import { isComplete } from './settings.ts';
import { type CertificateStates, certificateStates, countStates, type State, states } from './states.ts';
import type { CertificateLine } from './store.ts';

/** Words of the address; nobody looks for those who have not begun. */
const stateWords = {
  learning: 'belum-lulus',
  ready: 'siap',
  issued: 'terbit',
  doubtful: 'tinjau',
  revoked: 'dicabut',
} as const satisfies Partial<Record<State, string>>;
type ListedState = keyof typeof stateWords;
const listed = Object.keys(stateWords) as ListedState[];

const marks = {
  learning: 'started',
  ready: 'completed',
  issued: 'passed',
  doubtful: 'attention',
  revoked: 'failed',
} as const;

const perPage = 50;
const longestSearch = 100;

interface Line {
  person: number;
  certificate: CertificateLine | undefined;
}

export const listPage = (parts: CertificateParts): TrainerPage => ({
  path: 'sertifikat',
  name: 'certificates',
  shows: 'people',
  show(context) {
    const { data, query, say, formats, selection, account, display, scope } = context;
    const found = certificateStates(data, parts.certificates);
    const counts = countStates(found, selection.mask);
    const state = listed.find((one) => stateWords[one] === query.get('keadaan')) ?? usualState(counts);
    const search = query.get('cari')?.trim().slice(0, longestSearch) || undefined;
    const lines = linesOf(context, found, state, search);
    const columns = columnsOf(context, state);
    const { page } = readTable(query, { columns });
    const pages = Math.max(1, Math.ceil(lines.length / perPage));
    const shown = lines.slice((Math.min(page, pages) - 1) * perPage, Math.min(page, pages) * perPage);
    if (shown.length > 0)
      context.lookedAt(
        shown.map(({ person }) => data.people.person(person).ref),
        'sertifikat',
      );
    const mayIssue = mayDo(account.role, 'certificates-issue') && !hidesNames(display);
    const maySet = mayDo(account.role, 'certificates-settings') && !hidesNames(display);
    const settings = parts.settings.read();
    const base = parts.config.publicUrl ?? localAddress(parts.config, parts.config.port);
    const stateName = say(`certificates.state.${state}`);
    const seesAll = scope.regions === undefined && scope.cohorts === undefined;
    return {
      template: 'trainer/certificates/list',
      title: say('certificates.title'),
      tables: hidesNames(display) ? {} : { sertifikat: listFile(context, lines, state, base) },
      values: {
        done: doneWords(context),
        onlyHere: isOnlyHere(base) ? base : undefined,
        isUnset: mayIssue && !isComplete(settings),
        mayIssue,
        settingsHref: maySet ? `${home}/pengaturan` : undefined,
        finding: say('certificates.finding', {
          ready: formats.number(counts.ready),
          issued: formats.number(counts.issued + counts.doubtful),
        }),
        states: listed.map((one) => ({
          name: say(`certificates.state.${one}`),
          count: formats.number(counts[one]),
          href: context.href({
            keadaan: stateWords[one],
            hal: undefined,
            cari: undefined,
            selesai: undefined,
            jumlah: undefined,
          }),
          isCurrent: one === state,
        })),
        hidden: [...query]
          .filter(([name]) => !['cari', 'hal', 'selesai', 'jumlah', 'keadaan'].includes(name))
          .concat([['keadaan', stateWords[state]]])
          .map(([name, value]) => ({ name, value })),
        search,
        clearHref: search === undefined ? undefined : context.href({ cari: undefined, hal: undefined }),
        issueAll:
          mayIssue && isComplete(settings) && counts.ready > 0
            ? say('certificates.issue.all', { count: formats.number(counts.ready) })
            : undefined,
        batch:
          mayIssue && counts.issued + counts.doubtful > 0
            ? say('certificates.batch.zip', { count: formats.number(counts.issued + counts.doubtful) })
            : undefined,
        filters: [...query]
          .filter(([name]) => ['kabupaten', 'jenjang', 'sekolah', 'kohor', 'moda', 'asal'].includes(name))
          .map(([name, value]) => ({ name, value })),
        table: tableView<Line>(
          {
            id: 'sertifikat',
            caption: say('certificates.caption', { state: stateName }),
            columns,
            rows: shown,
            matching: lines.length,
            rowsPerPage: perPage,
            empty: say('certificates.empty'),
          },
          context,
        ),
        exports:
          hidesNames(display) || lines.length === 0
            ? undefined
            : exportView('sertifikat', stateName, context),
        lost:
          seesAll && !hidesNames(display)
            ? found.lost.slice(0, perPage).map(({ id, number, name }) => ({
                serial: number,
                name,
                href: `${home}/nomor/${id}`,
              }))
            : [],
      },
    };
  },
});

/** What there is to do, before what is done. */
const usualState = (counts: Record<State, number>): ListedState =>
  (['doubtful', 'ready', 'issued'] as const).find((state) => counts[state] > 0) ?? 'learning';

function linesOf(
  { data, selection }: PageContext,
  { state, certificate }: CertificateStates,
  wanted: ListedState,
  search: string | undefined,
): Line[] {
  const code = states.indexOf(wanted);
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const lines: Line[] = [];
  for (let person = 0; person < state.length; person += 1) {
    if (state[person] !== code || selection.mask[person] !== 1) continue;
    const line = { person, certificate: certificate.get(person) };
    if (words.length > 0) {
      const { name, identifier } = data.people.person(person);
      const text =
        `${name} ${identifier} ${line.certificate?.number ?? ''} ${line.certificate?.name ?? ''}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
    }
    lines.push(line);
  }
  return lines;
}

function columnsOf(context: PageContext, state: ListedState): TableColumn<Line>[] {
  const { say, formats, data, nameOf, display } = context;
  const isHidden = hidesNames(display);
  return [
    {
      key: 'nama',
      name: say('certificates.column.name'),
      cell: ({ person }): Cell => {
        const { ref, school, npsn } = data.people.person(person);
        if (isHidden) return { text: nameOf(person) };
        return { text: nameOf(person), href: `${home}/orang/${ref}`, note: school || npsn };
      },
    },
    {
      key: 'kabupaten',
      name: say('certificates.column.region'),
      cell: ({ person }) => data.people.regions[data.people.region[person] ?? 0] || '–',
    },
    {
      key: 'keadaan',
      name: say('certificates.column.state'),
      cell: ({ person }): Cell => ({
        text: say(`certificates.state.${state}`),
        status: marks[state],
        ...(state === 'learning' || state === 'doubtful'
          ? { note: say('certificates.missing', { sessions: missingWords(data, person, say) }) }
          : {}),
      }),
    },
    ...(state === 'learning' || state === 'ready' || isHidden
      ? []
      : [
          {
            key: 'nomor',
            name: say('certificates.column.number'),
            cell: ({ certificate }: Line): Cell => ({
              text: certificate?.number ?? '–',
              ...(certificate ? { note: formats.day(certificate.issuedAt) } : {}),
            }),
          },
        ]),
  ];
}

/** Tells the log of everybody who was in a file, once it is done or broken off. */
function* told(context: PageContext, lines: readonly Line[]): Generator<Line> {
  const refs: string[] = [];
  try {
    for (const line of lines) {
      refs.push(context.data.people.person(line.person).ref);
      yield line;
    }
  } finally {
    context.lookedAt(refs, 'sertifikat');
  }
}

function listFile(
  context: PageContext,
  lines: readonly Line[],
  state: ListedState,
  base: string,
): Table<unknown> {
  const { say, data } = context;
  const of = ({ person }: Line) => data.people.person(person);
  const table: Table<Line> = {
    name: say('certificates.title'),
    columns: [
      {
        key: 'nama',
        header: say('certificates.column.name'),
        value: (line) => line.certificate?.name ?? of(line).name,
      },
      { key: 'sekolah', header: say('certificates.column.school'), value: (line) => of(line).school },
      { key: 'kabupaten', header: say('certificates.column.region'), value: (line) => of(line).region },
      {
        key: 'keadaan',
        header: say('certificates.column.state'),
        value: () => say(`certificates.state.${state}`),
      },
      {
        key: 'nomor',
        header: say('certificates.column.number'),
        value: ({ certificate }) => certificate?.number,
        kind: 'identifier',
      },
      {
        key: 'terbit',
        header: say('certificates.column.issued'),
        value: ({ certificate }) => certificate?.issuedAt,
        kind: 'time',
      },
      {
        key: 'verifikasi',
        header: say('certificates.column.address'),
        value: ({ certificate }) => certificate && verifyAddress(base, certificate),
      },
    ],
    rows: told(context, lines),
  };
  return table as Table<unknown>;
}

const deeds = ['issued', 'revoked', 'restored', 'replaced', 'reviewed', 'saved'] as const;

/** What was done just now, as the redirect after it says. */
export function doneWords({ query, say, formats }: PageContext): string | undefined {
  const deed = deeds.find((one) => one === query.get('selesai'));
  if (deed === undefined) return undefined;
  if (deed !== 'issued') return say(`certificates.done.${deed}`);
  const count = /^\d{1,6}$/.test(query.get('jumlah') ?? '') ? Number(query.get('jumlah')) : 0;
  return count === 0
    ? say('certificates.done.none')
    : say('certificates.done.issued', { count: formats.number(count) });
}
