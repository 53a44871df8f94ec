// The people behind the evidence: those who count, those set aside with their reasons, those who did too little.
import {
  type CountingRule,
  decisions,
  type EvidenceFigures,
  hasPattern,
  type Pattern,
  patternLimits,
  patterns,
} from '../../../reports/evidence/index.ts';
import type { Table } from '../../../tables/index.ts';
import { hidesNames } from '../display.ts';
import { exportView } from '../figure.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { readTable, type TableColumn, tableView } from '../table.ts';
import { readRule, ruleFields } from './address.ts';
import { countedBy } from './counted.ts';

const stateWords = { dihitung: 'counted', disisihkan: 'aside', 'belum-cukup': 'short' } as const;
type StateWord = keyof typeof stateWords;
const codes = { counted: decisions.counted, aside: decisions.aside, short: decisions.tooLittle } as const;

const perPage = 50;

interface Line {
  person: number;
  items: number;
  minutes: number;
  reasons: readonly Pattern[];
}

export const listPage: TrainerPage = {
  path: 'bukti/orang',
  name: 'evidence',
  shows: 'people',
  async show(context) {
    const { data, query, session, now, selection, say, formats, display } = context;
    const { rule } = readRule(query, data, session, now);
    const count = await countedBy(data, rule, selection, now);
    const word =
      (Object.keys(stateWords) as StateWord[]).find((one) => one === query.get('keadaan')) ?? 'disisihkan';
    const pattern = patterns.find((one) => one === query.get('pola'));
    const lines = linesOf(count, word, pattern);
    const columns = columnsOf(context, rule);
    const state = say(`evidence.list.state.${stateWords[word]}`);
    const caption = say('evidence.list.caption', { state, count: formats.number(lines.length) });
    const sorted = sortLines(lines, readTable(query, { columns }));
    const shown = sorted.rows(perPage);
    if (shown.length > 0)
      context.lookedAt(
        shown.map(({ person }) => data.people.person(person).ref),
        'bukti',
      );
    const hidden = hidesNames(display);
    return {
      template: 'trainer/evidence/list',
      title: say('evidence.list.title'),
      tables: hidden ? {} : { orang: personFile(context, sorted.all, state) },
      values: {
        back: backHref(context, ruleFields(rule)),
        states: (Object.keys(stateWords) as StateWord[]).map((one) => ({
          name: say(`evidence.list.state.${stateWords[one]}`),
          count: formats.number(linesOf(count, one, undefined).length),
          href: context.href({ keadaan: one, pola: undefined, hal: undefined }),
          isCurrent: one === word,
        })),
        pattern: pattern && say('evidence.list.pattern', { pattern: say(`evidence.pattern.${pattern}`) }),
        patternRule: pattern && say(`evidence.pattern.${pattern}.rule`, { ...patternLimits }),
        table: tableView<Line>(
          {
            id: 'orang',
            caption,
            columns,
            rows: shown,
            matching: lines.length,
            rowsPerPage: perPage,
            empty: say('evidence.list.none'),
          },
          context,
        ),
        exports: hidden ? undefined : exportView('orang', caption, context),
      },
    };
  },
};

function linesOf(count: EvidenceFigures, word: StateWord, pattern: Pattern | undefined): Line[] {
  const wanted = codes[stateWords[word]];
  const lines: Line[] = [];
  for (let person = 0; person < count.decision.length; person += 1) {
    if (count.decision[person] !== wanted) continue;
    const bits = count.reasons[person] ?? 0;
    if (pattern !== undefined && !hasPattern(bits, pattern)) continue;
    lines.push({
      person,
      items: count.items[person] ?? 0,
      minutes: Math.floor((count.active[person] ?? 0) / 60_000),
      reasons: patterns.filter((one) => hasPattern(bits, one)),
    });
  }
  return lines;
}

/** By items or minutes where the address asks for it; else in the order of the roster. */
function sortLines(lines: Line[], { sort, descending, page }: ReturnType<typeof readTable>) {
  const sign = descending ? -1 : 1;
  const all =
    sort === 'butir' || sort === 'menit'
      ? [...lines].sort((one, other) =>
          sort === 'butir' ? sign * (one.items - other.items) : sign * (one.minutes - other.minutes),
        )
      : lines;
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const current = Math.min(page, last);
  return { all, rows: (size: number) => all.slice((current - 1) * size, current * size) };
}

function columnsOf(context: PageContext, rule: CountingRule): TableColumn<Line>[] {
  const { say, formats, data, nameOf, link, display } = context;
  return [
    {
      key: 'nama',
      name: say('evidence.list.name'),
      cell: ({ person }) => {
        const { ref, school, npsn } = data.people.person(person);
        if (hidesNames(display)) return nameOf(person);
        return { text: nameOf(person), href: link(`/pelatih/guru/${ref}`), note: school || npsn };
      },
    },
    {
      key: 'butir',
      name: say('evidence.list.items'),
      isNumber: true,
      sort: ({ items }) => items,
      cell: ({ items }) => formats.number(items),
    },
    {
      key: 'menit',
      name: say('evidence.list.minutes'),
      isNumber: true,
      sort: ({ minutes }) => minutes,
      cell: ({ minutes }) => formats.number(minutes),
    },
    {
      key: 'alasan',
      name: say('evidence.list.reasons'),
      cell: ({ reasons }) => reasons.map((pattern) => say(`evidence.pattern.${pattern}`)).join(', ') || '–',
    },
    ...(hidesNames(display)
      ? []
      : [
          {
            key: 'pernyataan',
            name: say('evidence.list.statements'),
            cell: ({ person }: Line) => ({
              text: say('evidence.list.see'),
              href: link('/pelatih/pernyataan', {
                guru: data.people.person(person).ref,
                dari: new Date(rule.from).toISOString(),
                // There the end is meant as well.
                sampai: new Date(rule.to - 1).toISOString(),
              }),
            }),
          },
        ]),
  ];
}

function* told(context: PageContext, lines: readonly Line[]): Generator<Line> {
  const refs: string[] = [];
  try {
    for (const line of lines) {
      refs.push(context.data.people.person(line.person).ref);
      yield line;
    }
  } finally {
    context.lookedAt(refs, 'bukti');
  }
}

function personFile(context: PageContext, lines: readonly Line[], state: string): Table<unknown> {
  const { say, data } = context;
  const of = ({ person }: Line) => data.people.person(person);
  const table: Table<Line> = {
    name: say('evidence.list.title'),
    columns: [
      { key: 'nama', header: say('evidence.list.name'), value: (line) => of(line).name },
      { key: 'identitas', header: 'ID', value: (line) => of(line).identifier, kind: 'identifier' },
      { key: 'sekolah', header: say('certificates.column.school'), value: (line) => of(line).school },
      { key: 'kabupaten', header: say('evidence.region'), value: (line) => of(line).region },
      { key: 'keadaan', header: say('evidence.list.states'), value: () => state },
      { key: 'butir', header: say('evidence.list.items'), value: ({ items }) => items },
      { key: 'menit', header: say('evidence.list.minutes'), value: ({ minutes }) => minutes },
      {
        key: 'alasan',
        header: say('evidence.list.reasons'),
        value: ({ reasons }) => reasons.map((pattern) => say(`evidence.pattern.${pattern}`)).join(', '),
      },
    ],
    rows: told(context, lines),
  };
  return table as Table<unknown>;
}

function backHref({ link }: PageContext, fields: readonly [string, string][]): string {
  const address = new URL(link('/pelatih/bukti'), 'http://portal.invalid');
  for (const [name, value] of fields) address.searchParams.append(name, value);
  return address.pathname + address.search;
}
