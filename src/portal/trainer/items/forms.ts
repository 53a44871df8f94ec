// Whether drawn forms of the post-test are alike, and how far the totals of the tests can be relied on.
import { barChart } from '../../../charts/index.ts';
import { type CellCheck, checkForms, type FormCheck } from '../../../reports/items/parallel.ts';
import { type Reliability, reliabilityOf } from '../../../reports/items/reliability.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import { numberIn, peopleIn, sessionName, sessionsOf, shown, twoDecimals } from '../learning/words.ts';
import type { PageContext } from '../page.ts';
import { type Cell, type TableColumn, tableView } from '../table.ts';
import { itemHref } from './words.ts';

interface Forms extends FormCheck {
  session: number;
  pretest: Reliability | undefined;
  posttest: Reliability | undefined;
}

function formsOf(context: PageContext): Forms[] {
  const { data, selection } = context;
  return sessionsOf(context).flatMap((session) => {
    const check = checkForms(data, selection, session);
    if (!check) return [];
    return [
      {
        ...check,
        session,
        pretest: reliabilityOf(data, selection, session, 'pretest'),
        posttest: reliabilityOf(data, selection, session, 'posttest'),
      },
    ];
  });
}

/** A figure for each session with a bank. */
export const formFigures = (context: PageContext): FigureView[] =>
  formsOf(context).map((forms) => formFigure(context, forms));

/** The p of an item, unless too few people are behind it for this screen. */
const shareOf = (context: PageContext, { n, p }: { n: number; p: number | undefined }) =>
  shown(context, n, p);

function formFigure(context: PageContext, forms: Forms): FigureView {
  const { say, data, formats } = context;
  const { cells, session, spread } = forms;
  const title = say('items.forms', { session: sessionName(context, session) });
  const judged = cells.filter(({ verdict }) => verdict !== 'few');
  const different = cells.filter(({ verdict }) => verdict === 'different');
  const values = { judged: judged.length, different: different.length, all: cells.length };
  const finding = say(
    judged.length === 0
      ? 'items.forms.few'
      : different.length === 0
        ? 'items.forms.alike'
        : 'items.forms.different',
    values,
  );
  const width = Math.max(1, ...cells.map(({ items }) => items.length));
  const columns: TableColumn<CellCheck>[] = [
    {
      key: 'sel',
      name: say('items.cell'),
      cell: ({ cell, items }) => ({
        text: say('items.cell.name', { number: cell + 1 }),
        note: objectiveOf(context, session, items[0]?.item.objective),
      }),
    },
    ...Array.from(
      { length: width },
      (_, place): TableColumn<CellCheck> => ({
        key: `butir-${place + 1}`,
        name: say('items.alternative', { number: place + 1 }),
        isNumber: true,
        cell: ({ items }): Cell => {
          const one = items[place];
          return one
            ? {
                text: twoDecimals(context, shareOf(context, one)),
                href: itemHref(context, one.item),
                note: say('learning.n', { n: peopleIn(context, one.n) }),
              }
            : { text: '' };
        },
      }),
    ),
    {
      key: 'beda',
      name: say('items.range'),
      isNumber: true,
      cell: ({ range, items }) =>
        twoDecimals(context, items.some((one) => shareOf(context, one) === undefined) ? undefined : range),
    },
    {
      key: 'kai',
      name: 'χ²',
      isNumber: true,
      cell: ({ chiSquared, degrees, probability }) =>
        chiSquared === undefined
          ? say('charts.none')
          : {
              text: numberIn(context, chiSquared, 1),
              note: say('items.probability', {
                degrees,
                p:
                  probability !== undefined && probability < 0.001
                    ? say('items.tiny')
                    : numberIn(context, probability, 3),
              }),
            },
    },
    {
      key: 'simpulan',
      name: say('items.verdict'),
      cell: ({ verdict }) => ({
        text: say(`items.verdict.${verdict}`),
        status: ({ few: 'started', alike: 'passed', slight: 'completed', different: 'attention' } as const)[
          verdict
        ],
      }),
    },
  ];
  const isShared =
    context.display.suppress &&
    cells.some(({ items }) => items.some((one) => shareOf(context, one) === undefined));
  return figureView(
    {
      id: `paralel-${session + 1}`,
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        series: [say('items.range')],
        rows: cells.map((cell) => ({
          label: say('items.cell.name', { number: cell.cell + 1 }),
          note: objectiveOf(context, session, cell.items[0]?.item.objective),
          values: [isShared ? undefined : cell.range],
          ...(cell.verdict === 'different' ? { mark: 'attention' as const } : {}),
        })),
        max: 0.5,
        reference: { value: 0.1, label: say('items.range.felt') },
        format: (value) => twoDecimals(context, value),
      }),
      table: tableView({ id: `tabel-paralel-${session + 1}`, caption: title, columns, rows: cells }, context),
      exported: 'paralel',
      note: [
        ...(spread === undefined || isShared
          ? []
          : [
              say('items.spread', {
                expected: numberIn(context, forms.expected, 1),
                spread: numberIn(context, spread, 1),
                easiest: numberIn(context, forms.easiest, 1),
                hardest: numberIn(context, forms.hardest, 1),
              }),
            ]),
        ...(['pretest', 'posttest'] as const).flatMap((use) => {
          const found = forms[use];
          const kr20 = found && shown(context, found.n, found.kr20);
          if (!found || kr20 === undefined) return [];
          return [
            say('items.reliability', {
              test: say(`items.use.${use}`),
              kr20: twoDecimals(context, kr20),
              error: numberIn(context, found.error, 1),
              n: formats.number(found.n),
              verdict: say(kr20 >= 0.7 ? 'items.reliable' : 'items.unreliable'),
            }),
          ];
        }),
      ].join(' '),
      how: [say('items.how.forms'), say('items.how.spread'), say('items.how.reliability')],
      links: [
        {
          text: say('items.forms.link'),
          href: `${context.href({ sesi: data.sessions[session]?.session.id, jenis: 'pasca-uji', tanda: 'cell' })}#butir`,
        },
      ],
    },
    context,
  );
}

/** The objective in plain words. */
function objectiveOf({ data }: PageContext, session: number, id: string | undefined): string {
  const objective = data.sessions[session]?.session.objectives.find((one) => one.id === id);
  return objective ? data.plain(objective.text).trim() : '';
}

/** The same figures as files. */
export function formFiles(context: PageContext): Record<string, Table<unknown>> {
  const { say } = context;
  interface Line {
    forms: Forms;
    cell: CellCheck;
  }
  const table: Table<Line> = {
    name: say('items.file.forms'),
    rows: formsOf(context).flatMap((forms) => forms.cells.map((cell) => ({ forms, cell }))),
    columns: [
      {
        key: 'session',
        header: say('learning.part'),
        value: ({ forms }) => sessionName(context, forms.session),
      },
      { key: 'cell', header: say('items.cell'), value: ({ cell }) => cell.cell + 1 },
      {
        key: 'objective',
        header: say('learning.objective'),
        value: ({ cell }) => cell.items[0]?.item.objective,
      },
      {
        key: 'items',
        header: say('items.file.items'),
        value: ({ cell }) =>
          cell.items
            .map(
              (one) =>
                `${one.item.id}: ${twoDecimals(context, shareOf(context, one))} (${peopleIn(context, one.n)})`,
            )
            .join('; '),
      },
      {
        key: 'range',
        header: say('items.range'),
        value: ({ cell }) =>
          cell.items.some((one) => shareOf(context, one) === undefined) ? undefined : cell.range,
      },
      { key: 'chi_squared', header: 'χ²', value: ({ cell }) => cell.chiSquared },
      { key: 'degrees', header: say('items.file.degrees'), value: ({ cell }) => cell.degrees },
      { key: 'probability', header: say('items.file.probability'), value: ({ cell }) => cell.probability },
      {
        key: 'verdict',
        header: say('items.verdict'),
        value: ({ cell }) => say(`items.verdict.${cell.verdict}`),
      },
    ],
  };
  return { paralel: table };
}
