// Butir soal: every item of the banks and every question on pages with its figures, those that need a look first.
import { scatterChart } from '../../../charts/index.ts';
import { uses } from '../../../reports/items/assessed.ts';
import {
  byConcern,
  type ConcernName,
  concernNames,
  type JudgedItem,
  judgedItems,
} from '../../../reports/items/concerns.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import {
  numberIn,
  peopleIn,
  percentIn,
  sessionName,
  shortened,
  shown,
  twoDecimals,
} from '../learning/words.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { type Cell, type TableColumn, tableView } from '../table.ts';
import { formFigures, formFiles } from './forms.ts';
import { concernText, distractorsIn, itemHref, useWords } from './words.ts';

/** Concerns that ask for the item to be read again; the others are remarks. */
const grave: readonly ConcernName[] = ['key', 'misleading', 'negative', 'hard', 'cell'];

/** More numbers than these would cover each other on the chart. */
const mostTags = 12;

export const itemsPage: TrainerPage = {
  path: 'soal',
  name: 'items',
  shows: 'figures',
  show(context) {
    const { say, query } = context;
    const all = ofSession(context);
    const use = uses.find((one) => useWords[one] === query.get('jenis'));
    const concern = concernNames.find((one) => one === query.get('tanda'));
    const chosen = all
      .filter(({ item }) => use === undefined || item.use === use)
      .filter(({ concerns }) => concern === undefined || concerns.some(({ name }) => name === concern));
    return {
      template: 'trainer/items/list',
      title: say('items.title'),
      values: {
        isEmpty: all.every(({ n }) => n === 0),
        tallies: talliesOf(context, all),
        map: mapFigure(context, all),
        uses: choices(context, 'jenis', use && useWords[use], [
          { name: say('items.use.all'), count: all.length },
          ...uses.map((one) => ({
            word: useWords[one],
            name: say(`items.use.${one}`),
            count: all.filter(({ item }) => item.use === one).length,
          })),
        ]),
        concerns: choices(context, 'tanda', concern, [
          { name: say('items.concern.any'), count: all.length },
          ...concernNames.map((one) => ({
            word: one,
            name: say(`items.concern.${one}.name`),
            count: all.filter(({ concerns }) => concerns.some(({ name }) => name === one)).length,
          })),
        ]),
        list: listFigure(context, byConcern(chosen)),
        forms: formFigures(context),
      },
      tables: { butir: itemsFile(context, byConcern(chosen)), ...formFiles(context) },
    };
  },
};

function ofSession({ data, selection, session }: PageContext): readonly JudgedItem[] {
  const all = judgedItems(data, selection);
  return session === undefined ? all : all.filter(({ item }) => item.session === session);
}

/** Links that choose a kind or a concern; those that nothing has are left out. */
const choices = (
  context: PageContext,
  word: 'jenis' | 'tanda',
  current: string | undefined,
  all: readonly { word?: string; name: string; count: number }[],
) =>
  all
    .filter(({ count, word: value }) => count > 0 || value === undefined)
    .map((one) => ({
      name: one.name,
      count: context.formats.number(one.count),
      href: `${context.href({ [word]: one.word, hal: undefined })}#butir`,
      current: one.word === current,
    }));

function talliesOf(context: PageContext, all: readonly JudgedItem[]) {
  const { say, formats } = context;
  const judged = all.filter(({ concerns }) => concerns[0]?.name !== 'few');
  const isGrave = ({ concerns }: JudgedItem) => concerns.some(({ name }) => grave.includes(name));
  return [
    { name: say('items.tally.all'), value: formats.number(all.length), note: say('items.tally.all.note') },
    {
      name: say('items.tally.judged'),
      value: formats.number(judged.length),
      note: say('items.tally.judged.note'),
    },
    {
      name: say('items.tally.grave'),
      value: formats.number(judged.filter(isGrave).length),
      note: say('items.tally.grave.note'),
    },
    {
      name: say('items.tally.well'),
      value: formats.number(judged.filter(({ concerns }) => concerns.length === 0).length),
      note: say('items.tally.well.note'),
    },
  ];
}

/** Difficulty by discrimination, one point an item; those to look at have a number that the list has too. */
function mapFigure(context: PageContext, all: readonly JudgedItem[]): FigureView {
  const { say } = context;
  const judged = all.filter(
    ({ concerns, n }) => concerns[0]?.name !== 'few' && shown(context, n, n) !== undefined,
  );
  const ranked = byConcern(judged);
  const marked = ranked.filter(({ concerns }) => concerns.some(({ name }) => grave.includes(name)));
  const [first] = marked;
  const title = say('items.map');
  const finding = first
    ? say('items.map.finding', {
        count: marked.length,
        all: judged.length,
        item: shortened(first.item.title, 80),
      })
    : say(judged.length > 0 ? 'items.map.well' : 'items.map.none');
  return figureView(
    {
      id: 'peta',
      title,
      finding,
      chart: scatterChart(say, {
        title,
        finding,
        x: { name: say('items.p'), min: 0, max: 1 },
        y: {
          name: say('items.d'),
          min: -0.4,
          max: 1,
          references: [{ value: 0.2, label: say('items.d.weak') }],
        },
        points: judged.map((one) => {
          const rank = marked.indexOf(one);
          return {
            x: one.p,
            y: one.d,
            label: `${shortened(one.item.title, 90)} (p ${twoDecimals(context, one.p)}, D ${twoDecimals(context, one.d)})`,
            ...(rank >= 0 ? { mark: 'attention' as const } : {}),
            ...(rank >= 0 && rank < mostTags ? { tag: String(rank + 1) } : {}),
          };
        }),
        marked: say('items.map.marked'),
        unmarked: say('items.map.unmarked'),
      }),
      how: [say('items.how.p'), say('items.how.d'), say('items.how.first')],
    },
    context,
  );
}

function listFigure(context: PageContext, rows: readonly JudgedItem[]): FigureView {
  const { say } = context;
  const ranks = new Map(rows.map((row, index) => [row, index + 1]));
  const figure = (row: JudgedItem, value: number | undefined) =>
    twoDecimals(context, shown(context, row.n, value));
  const columns: TableColumn<JudgedItem>[] = [
    {
      key: 'butir',
      name: say('items.item'),
      sort: ({ item }) => item.position,
      cell: ({ item }) => ({
        text: shortened(item.title, 140),
        href: itemHref(context, item),
        note: `${sessionName(context, item.session)} · ${say(`items.use.${item.use}`)} · ${item.id}`,
      }),
    },
    {
      key: 'tanda',
      name: say('items.concern'),
      sort: (row) => ranks.get(row),
      cell: (row): Cell => {
        const [first] = row.concerns;
        if (!first) return { text: say('items.concern.none'), status: 'passed' };
        return {
          text: row.concerns.map(({ name }) => say(`items.concern.${name}.name`)).join(' · '),
          status: grave.includes(first.name) ? 'attention' : 'started',
          note: concernText(context, row, first),
        };
      },
    },
    {
      key: 'n',
      name: say('learning.people'),
      isNumber: true,
      sort: ({ n }) => n,
      cell: ({ n }) => peopleIn(context, n),
    },
    {
      key: 'p',
      name: 'p',
      isNumber: true,
      sort: ({ p }) => p,
      cell: (row) => {
        const p = shown(context, row.n, row.p);
        return { text: twoDecimals(context, p), ...(p === undefined ? {} : { share: p * 100 }) };
      },
    },
    { key: 'd', name: 'D', isNumber: true, sort: ({ d }) => d, cell: (row) => figure(row, row.d) },
    { key: 'r', name: say('items.r'), isNumber: true, sort: ({ r }) => r, cell: (row) => figure(row, row.r) },
    {
      key: 'pengecoh',
      name: say('items.distractors'),
      isNumber: true,
      cell: (row) => distractorsIn(context, row),
    },
    {
      key: 'waktu',
      name: say('items.time'),
      isNumber: true,
      sort: ({ seconds }) => seconds,
      cell: (row) => {
        const seconds = shown(context, row.n, row.seconds);
        const isTest = row.item.use !== 'page' && row.n > 0;
        return {
          text:
            seconds === undefined
              ? say('charts.none')
              : say('items.seconds', { count: numberIn(context, seconds) }),
          ...(isTest
            ? {
                note: say('items.open.share', {
                  share: percentIn(context, shown(context, row.n, row.open / row.n)),
                }),
              }
            : {}),
        };
      },
    },
  ];
  return figureView(
    {
      id: 'butir',
      title: say('items.list'),
      finding: say('items.list.finding'),
      table: tableView(
        {
          id: 'tabel-butir',
          caption: say('items.list.caption', { count: rows.length }),
          columns,
          rows,
          rowsPerPage: 25,
          order: { key: 'tanda', descending: false },
          empty: say('items.list.none'),
        },
        context,
      ),
      exported: 'butir',
      how: [
        say('items.how.p'),
        say('items.how.d'),
        say('items.how.r'),
        say('items.how.distractors'),
        say('items.how.time'),
        say('items.how.first'),
        say('items.how.concerns'),
      ],
    },
    context,
  );
}

function itemsFile(context: PageContext, rows: readonly JudgedItem[]): Table<JudgedItem> {
  const { say } = context;
  const value = (key: 'p' | 'd' | 'r' | 'seconds' | 'open') => (row: JudgedItem) =>
    shown(context, row.n, row[key]);
  return {
    name: say('items.title'),
    rows,
    columns: [
      {
        key: 'session',
        header: say('learning.part'),
        value: ({ item }) => sessionName(context, item.session),
      },
      { key: 'use', header: say('items.file.use'), value: ({ item }) => say(`items.use.${item.use}`) },
      { key: 'id', header: say('learning.file.id'), value: ({ item }) => item.id },
      { key: 'item', header: say('items.item'), value: ({ item }) => item.title },
      { key: 'objective', header: say('learning.objective'), value: ({ item }) => item.objective },
      { key: 'level', header: say('items.level'), value: ({ item }) => item.level },
      {
        key: 'cell',
        header: say('items.cell'),
        value: ({ item }) => (item.cell === undefined ? undefined : item.cell + 1),
      },
      { key: 'n', header: say('items.n'), value: (row) => shown(context, row.n, row.n) },
      { key: 'p', header: say('items.p'), value: value('p'), kind: 'number' },
      { key: 'd', header: say('items.d'), value: value('d'), kind: 'number' },
      { key: 'r', header: say('items.r'), value: value('r'), kind: 'number' },
      { key: 'open', header: say('items.open'), value: value('open') },
      { key: 'seconds', header: say('items.file.seconds'), value: value('seconds'), kind: 'number' },
      {
        key: 'concerns',
        header: say('items.concern'),
        value: (row) => row.concerns.map((concern) => concernText(context, row, concern)).join(' '),
      },
    ],
  };
}
