// Figures of what is mastered: by objective of the course, and by UNESCO competency.
import { heatChart, pairsChart } from '../../../charts/index.ts';
import { competencies } from '../../../model/competencies.ts';
import {
  type CompetencyMastery,
  type Mastery,
  masteryByCompetency,
  masteryByObjective,
  type ObjectiveMastery,
} from '../../../reports/learning/mastery.ts';
import type { Column, Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import { isHidden, peopleIn, percentIn, sessionName, shareOfPeople, shortened, shown } from './words.ts';

const shareOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
const after = ({ right, answers }: Mastery) => shareOf(right, answers);
const before = ({ rightBefore, answersBefore }: Mastery) => shareOf(rightBefore, answersBefore);
const percent = (share: number | undefined) => (share === undefined ? undefined : share * 100);

/** Share of right answers by objective, before and after. */
export function objectiveFigure(context: PageContext): FigureView {
  const { say, data, selection, session } = context;
  const rows = masteryByObjective(data, selection, session).filter(({ items }) => items > 0);
  const known = rows
    .filter((row) => row.answers > 0 && !isHidden(context, row.people))
    .toSorted((a, b) => (after(a) ?? 0) - (after(b) ?? 0));
  const [weakest, strongest] = [known[0], known.at(-1)];
  const title = say('learning.objectives');
  const finding =
    weakest && strongest && weakest !== strongest
      ? say('learning.objectives.finding', {
          strongest: shortened(strongest.text, 90).replace(/\.$/, ''),
          high: percentIn(context, after(strongest)),
          weakest: shortened(weakest.text, 90).replace(/\.$/, ''),
          low: percentIn(context, after(weakest)),
        })
      : say('learning.posttest.none');
  const columns: TableColumn<ObjectiveMastery>[] = [
    {
      key: 'tujuan',
      name: say('learning.objective'),
      cell: (row) => ({
        text: row.text,
        ...(session === undefined ? { note: sessionName(context, row.session) } : {}),
      }),
    },
    ...masteryColumns<ObjectiveMastery>(context),
  ];
  return figureView(
    {
      id: 'tujuan',
      title,
      finding,
      chart: pairsChart(say, {
        title,
        finding,
        before: say('learning.pretest'),
        after: say('learning.posttest.best'),
        rows: rows.map((row) => ({
          label: shortened(row.text, 110),
          note: say('learning.n', { n: peopleIn(context, row.people) }),
          before: percent(shown(context, row.answersBefore, before(row))),
          after: percent(shown(context, row.people, after(row))),
        })),
        format: (value) => percentIn(context, value / 100),
      }),
      table: tableView(
        { id: 'tabel-tujuan', caption: title, columns, rows, prefix: 'tujuan', rowsPerPage: 40 },
        context,
      ),
      exported: 'tujuan',
      how: [say('learning.mastery.how'), say('learning.mastery.best'), say('learning.objectives.how')],
    },
    context,
  );
}

function masteryColumns<Row extends Mastery>(context: PageContext): TableColumn<Row>[] {
  const { say } = context;
  return [
    {
      key: 'butir',
      name: say('learning.items'),
      isNumber: true,
      sort: (row) => row.items,
      cell: (row) => String(row.items),
    },
    {
      key: 'orang',
      name: say('learning.people'),
      isNumber: true,
      sort: (row) => row.people,
      cell: (row) => peopleIn(context, row.people),
    },
    {
      key: 'sebelum',
      name: say('learning.before'),
      isNumber: true,
      sort: before,
      cell: (row) => percentIn(context, shown(context, row.answersBefore, before(row))),
    },
    {
      key: 'sesudah',
      name: say('learning.after'),
      isNumber: true,
      sort: after,
      cell: (row) => {
        const share = shown(context, row.people, after(row));
        return { text: percentIn(context, share), ...(share === undefined ? {} : { share: share * 100 }) };
      },
    },
    {
      key: 'semua',
      name: say('learning.mastered'),
      isNumber: true,
      sort: (row) => shareOf(row.mastered, row.people),
      cell: (row) => shareOfPeople(context, row.mastered, row.people),
    },
  ];
}

const levels = ['acquire', 'deepen', 'create'] as const;
const aspects = [1, 2, 3, 4, 5] as const;

/** The framework's grid of five aspects by three levels. */
export function competencyFigure(context: PageContext): FigureView {
  const { say, data, selection, session } = context;
  const rows = masteryByCompetency(data, selection, session);
  const known = rows.filter((row) => row.answers > 0 && !isHidden(context, row.people));
  const title = say('learning.competencies');
  const nameOf = (code: string) => competencies.find((one) => one.code === code)?.nama ?? code;
  const [weakest] = known.toSorted((a, b) => (after(a) ?? 0) - (after(b) ?? 0));
  const finding = weakest
    ? say('learning.competencies.finding', {
        known: known.length,
        weakest: `${weakest.code} ${nameOf(weakest.code)}`,
        low: percentIn(context, after(weakest)),
      })
    : say('learning.posttest.none');
  const valueAt = (level: number, aspect: number) =>
    percent(known.filter(({ code }) => code === `${level}.${aspect}`).map(after)[0]);
  const columns: TableColumn<CompetencyMastery>[] = [
    {
      key: 'kompetensi',
      name: say('learning.competency'),
      cell: ({ code }) => ({
        text: `${code} ${nameOf(code)}`,
        note: say(`learning.level.${competencies.find((one) => one.code === code)?.level ?? 'acquire'}`),
      }),
    },
    ...masteryColumns<CompetencyMastery>(context),
  ];
  return figureView(
    {
      id: 'kompetensi',
      title,
      finding,
      chart: heatChart(say, {
        title,
        finding,
        columns: levels.map((level) => say(`learning.level.${level}`)),
        every: 1,
        rows: aspects.map((aspect) => ({
          label: say(`learning.aspect.${aspect}`),
          values: levels.map((_, level) => valueAt(level + 1, aspect)),
        })),
        legend: say('learning.after'),
        format: (value) => percentIn(context, value / 100),
      }),
      table: tableView(
        { id: 'tabel-kompetensi', caption: title, columns, rows, prefix: 'kompetensi' },
        context,
      ),
      exported: 'kompetensi',
      how: [say('learning.mastery.how'), say('learning.mastery.best'), say('learning.competencies.how')],
    },
    context,
  );
}

/** The same figures as files. */
export function masteryFiles(context: PageContext): Record<string, Table<unknown>> {
  const { say, data, selection, session } = context;
  const columnsOf = <Row extends Mastery>(): Column<Row>[] => [
    { key: 'items', header: say('learning.items'), value: (row) => row.items },
    { key: 'people', header: say('learning.people'), value: (row) => shown(context, row.people, row.people) },
    {
      key: 'before',
      header: say('learning.before'),
      value: (row) => percent(shown(context, row.answersBefore, before(row))),
      kind: 'percent',
    },
    {
      key: 'after',
      header: say('learning.after'),
      value: (row) => percent(shown(context, row.people, after(row))),
      kind: 'percent',
    },
    {
      key: 'mastered',
      header: say('learning.mastered'),
      value: (row) => percent(shown(context, row.people, shareOf(row.mastered, row.people))),
      kind: 'percent',
    },
  ];
  const objectives: Table<ObjectiveMastery> = {
    name: say('learning.objectives'),
    rows: masteryByObjective(data, selection, session).filter(({ items }) => items > 0),
    columns: [
      { key: 'session', header: say('learning.part'), value: (row) => sessionName(context, row.session) },
      { key: 'id', header: say('learning.file.id'), value: (row) => row.id },
      { key: 'objective', header: say('learning.objective'), value: (row) => row.text },
      ...columnsOf<ObjectiveMastery>(),
    ],
  };
  const grid: Table<CompetencyMastery> = {
    name: say('learning.competencies'),
    rows: masteryByCompetency(data, selection, session),
    columns: [
      { key: 'code', header: say('learning.file.code'), value: (row) => row.code, kind: 'identifier' },
      {
        key: 'competency',
        header: say('learning.competency'),
        value: (row) => competencies.find(({ code }) => code === row.code)?.nama,
      },
      ...columnsOf<CompetencyMastery>(),
    ],
  };
  return { tujuan: objectives, kompetensi: grid };
}
