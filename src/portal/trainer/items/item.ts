// One item: what it asks, who chose what, what its figures say, and where it stands in the course.
import { barChart } from '../../../charts/index.ts';
import { competencies } from '../../../model/competencies.ts';
import { assessedOf } from '../../../reports/items/assessed.ts';
import { type JudgedItem, judgedItems } from '../../../reports/items/concerns.ts';
import type { OptionUse } from '../../../reports/items/figures.ts';
import type { Table } from '../../../tables/index.ts';
import { PortalError } from '../../errors.ts';
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
import { type TableColumn, tableView } from '../table.ts';
import { concernText, itemHref, optionName, statementsAt } from './words.ts';

export const itemPage: TrainerPage = {
  path: 'soal/:id',
  name: 'items',
  shows: 'figures',
  show(context) {
    const { say } = context;
    const found = find(context);
    const { item } = found;
    return {
      template: 'trainer/items/item',
      title: shortened(item.title, 80),
      values: {
        heading: item.title,
        back: context.link('/pelatih/soal'),
        place: `${sessionName(context, item.session)} · ${item.unit.title} · ${item.page.title}`,
        facts: factsOf(context, found),
        concerns: found.concerns.map((concern) => ({
          name: say(`items.concern.${concern.name}.name`),
          text: concernText(context, found, concern),
        })),
        figures: figuresOf(context, found),
        options: found.options.length > 0 ? optionsFigure(context, found) : undefined,
        explanation: explanationOf(context, found),
        siblings: siblingsOf(context, found),
        statements: statementsAt(context, item),
      },
      tables: { pilihan: optionsFile(context, found) },
    };
  },
};

/** @throws PortalError 404 when the course has no such item */
function find({ data, selection, session, params }: PageContext): JudgedItem {
  const known = assessedOf(data).find(
    (item) => item.id === params.id && item.session === (session ?? item.session),
  );
  const found = known && judgedItems(data, selection)[known.position];
  if (!found) throw new PortalError(404, 'portal.error.404');
  return found;
}

function factsOf(context: PageContext, { item }: JudgedItem) {
  const { say, data } = context;
  const objective = data.sessions[item.session]?.session.objectives.find(({ id }) => id === item.objective);
  return [
    { name: say('items.file.use'), value: say(`items.use.${item.use}`) },
    ...(item.cell === undefined
      ? []
      : [{ name: say('items.cell'), value: say('items.cell.name', { number: item.cell + 1 }) }]),
    {
      name: say('learning.objective'),
      value: objective ? data.plain(objective.text).trim() : item.objective,
    },
    { name: say('items.level'), value: item.level },
    {
      name: say('learning.competency'),
      value: item.competencies
        .map((code) => `${code} ${competencies.find((one) => one.code === code)?.nama ?? ''}`)
        .join('; '),
    },
    { name: say('learning.file.id'), value: item.id },
  ];
}

function figuresOf(context: PageContext, found: JudgedItem) {
  const { say } = context;
  const { n, group } = found;
  const seconds = shown(context, n, found.seconds);
  return [
    { name: say('items.n'), value: peopleIn(context, n), note: say(`items.n.${found.item.use}`) },
    {
      name: say('items.p'),
      value: twoDecimals(context, shown(context, n, found.p)),
      note: say('items.p.note'),
    },
    {
      name: say('items.d'),
      value: twoDecimals(context, shown(context, n, found.d)),
      note: say('items.d.note', { group: peopleIn(context, group) }),
    },
    {
      name: say('items.r'),
      value: twoDecimals(context, shown(context, n, found.r)),
      note: say('items.r.note'),
    },
    ...(seconds === undefined
      ? []
      : [
          {
            name: say('items.time'),
            value: say('items.seconds', { count: numberIn(context, seconds) }),
            note: say('items.time.note'),
          },
        ]),
  ];
}

/** The options; what is none of them only where somebody did that. */
const usedOptions = ({ options }: JudgedItem): OptionUse[] =>
  options.filter(({ option, count }) => option !== undefined || count > 0);

function nameOf(context: PageContext, { option }: OptionUse): string {
  if (!option) return context.say('items.option.none');
  return option.text === ''
    ? optionName(context, option.id)
    : `${optionName(context, option.id)}. ${option.text}`;
}

function optionsFigure(context: PageContext, found: JudgedItem): FigureView {
  const { say } = context;
  const title = say('items.options');
  const rows = usedOptions(found);
  const isKnown = found.n > 0 && shown(context, found.n, true) === true;
  const [rival] = rows
    .filter(({ option }) => option !== undefined && !option.isKey)
    .toSorted((a, b) => b.share - a.share);
  const finding =
    isKnown && rival
      ? say('items.options.finding', {
          option: optionName(context, rival.option?.id ?? ''),
          share: percentIn(context, rival.share),
          upper: percentIn(context, rival.upper),
          lower: percentIn(context, rival.lower),
        })
      : say('items.options.none');
  const share = (value: number) => percentIn(context, isKnown ? value : undefined);
  const columns: TableColumn<OptionUse>[] = [
    {
      key: 'pilihan',
      name: say('items.option'),
      cell: (row) => ({
        text: nameOf(context, row),
        ...(row.option?.isKey ? { note: say('items.key') } : {}),
      }),
    },
    {
      key: 'n',
      name: say('learning.people'),
      isNumber: true,
      cell: ({ count }) => (isKnown ? peopleIn(context, count) : say('charts.none')),
    },
    { key: 'semua', name: say('items.share'), isNumber: true, cell: (row) => share(row.share) },
    { key: 'atas', name: say('items.upper'), isNumber: true, cell: (row) => share(row.upper) },
    { key: 'bawah', name: say('items.lower'), isNumber: true, cell: (row) => share(row.lower) },
  ];
  return figureView(
    {
      id: 'pilihan',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        series: [say('items.upper'), say('items.lower')],
        rows: rows.map((row) => ({
          label: nameOf(context, row),
          ...(row.option?.isKey ? { note: say('items.key') } : {}),
          values: isKnown ? [row.upper * 100, row.lower * 100] : [undefined, undefined],
        })),
        max: 100,
        format: (value) => percentIn(context, value / 100),
      }),
      table: tableView({ id: 'tabel-pilihan', caption: title, columns, rows }, context),
      exported: 'pilihan',
      how: [say('items.how.d'), say('items.how.distractors'), say('items.how.first')],
    },
    context,
  );
}

function explanationOf({ data }: PageContext, { item }: JudgedItem): string {
  const map = data.sessions[item.session];
  const text =
    map?.items.get(item.id)?.item.explanation ?? map?.questions.get(item.id)?.block.explanation ?? '';
  return data.plain(text).trim();
}

/** The other items of the same cell, that a draw may give instead. */
function siblingsOf(context: PageContext, { item }: JudgedItem) {
  if (item.cell === undefined) return [];
  return judgedItems(context.data, context.selection)
    .filter(
      (one) => one.item.session === item.session && one.item.cell === item.cell && one.item.id !== item.id,
    )
    .map((one) => ({
      text: shortened(one.item.title, 120),
      href: itemHref(context, one.item),
      p: twoDecimals(context, shown(context, one.n, one.p)),
      n: peopleIn(context, one.n),
    }));
}

function optionsFile(context: PageContext, found: JudgedItem): Table<OptionUse> {
  const { say } = context;
  const percent = (key: 'share' | 'upper' | 'lower') => ({
    key,
    header: say(`items.${key}`),
    value: (row: OptionUse) => shown(context, found.n, row[key] * 100),
    kind: 'percent' as const,
  });
  return {
    name: say('items.file.options', { id: found.item.id }),
    rows: usedOptions(found),
    columns: [
      { key: 'option', header: say('items.option'), value: (row) => nameOf(context, row) },
      { key: 'key', header: say('items.key'), value: ({ option }) => option?.isKey === true },
      { key: 'n', header: say('learning.people'), value: ({ count }) => shown(context, count, count) },
      percent('share'),
      percent('upper'),
      percent('lower'),
    ],
  };
}
