// Figures of confidence beside what was shown: who judges well, who is too sure, who is surer than they think.
import { barChart } from '../../../charts/index.ts';
import { confidenceOf, type Scale } from '../../../reports/learning/confidence.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { type TableColumn, tableView } from '../table.ts';
import {
  isHidden,
  numberIn,
  peopleIn,
  percentIn,
  sessionName,
  shareOfPeople,
  shown,
  twoDecimals,
} from './words.ts';

interface LevelRow {
  /** From 1. */
  point: number;
  label: string;
  reached: number;
  below: number;
}

interface ScaleRow {
  scale: Scale;
  point: number;
}

/** Calibration, then scale by scale; undefined where the course has no scale. */
export function confidenceFigures(
  context: PageContext,
): { calibration: FigureView; scales: FigureView } | undefined {
  const { data, selection, session } = context;
  const { scales } = confidenceOf(data, selection, session);
  return scales.length === 0
    ? undefined
    : { calibration: calibrationFigure(context), scales: scalesFigure(context, scales) };
}

function levelRows({ data, selection, session }: PageContext): LevelRow[] {
  const { calibration, scales } = confidenceOf(data, selection, session);
  return calibration.reached.map((reached, index) => ({
    point: index + 1,
    label: scales[0]?.points[index]?.label ?? String(index + 1),
    reached,
    below: calibration.below[index] ?? 0,
  }));
}

function calibrationFigure(context: PageContext): FigureView {
  const { say, data, selection, session } = context;
  const { calibration } = confidenceOf(data, selection, session);
  const { n, over, under, wellJudged, correlation } = calibration;
  const title = say('learning.confidence');
  const finding =
    n > 0 && !isHidden(context, n)
      ? say('learning.confidence.finding', {
          well: shareOfPeople(context, wellJudged, n),
          over: shareOfPeople(context, over, n),
          under: shareOfPeople(context, under, n),
        })
      : say('learning.confidence.none');
  const rows = levelRows(context);
  const columns: TableColumn<LevelRow>[] = [
    {
      key: 'keyakinan',
      name: say('learning.confidence.level'),
      cell: ({ label, point }) => `${point}. ${label}`,
    },
    {
      key: 'n',
      name: say('learning.people'),
      isNumber: true,
      cell: ({ reached, below }) => peopleIn(context, reached + below),
    },
    {
      key: 'lulus',
      name: say('learning.confidence.reached'),
      isNumber: true,
      cell: ({ reached, below }) => ({
        text: peopleIn(context, reached),
        note: shareOfPeople(context, shown(context, reached, reached) ?? Number.NaN, reached + below),
      }),
    },
    {
      key: 'belum',
      name: say('learning.confidence.below'),
      isNumber: true,
      cell: ({ below }) => peopleIn(context, below),
    },
  ];
  return figureView(
    {
      id: 'keyakinan',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        layout: 'share',
        series: [say('learning.confidence.reached'), say('learning.confidence.below')],
        rows: rows.map(({ label, reached, below }) => ({
          label,
          note: say('learning.n', { n: peopleIn(context, reached + below) }),
          values: isHidden(context, reached + below) ? [undefined, undefined] : [reached, below],
        })),
      }),
      table: tableView({ id: 'tabel-keyakinan', caption: title, columns, rows }, context),
      exported: 'keyakinan',
      note: say('learning.confidence.correlation', {
        r: twoDecimals(context, shown(context, n, correlation)),
        n: peopleIn(context, n),
      }),
      how: [say('learning.confidence.how'), say('learning.confidence.groups')],
    },
    context,
  );
}

function scalesFigure(context: PageContext, scales: readonly Scale[]): FigureView {
  const { say } = context;
  const title = say('learning.scales');
  const meanPoint = ({ points }: Scale) => {
    const n = points.reduce((sum, point) => sum + point.n, 0);
    return {
      n,
      mean: n === 0 ? undefined : points.reduce((sum, point, index) => sum + point.n * (index + 1), 0) / n,
    };
  };
  const known = scales.filter((scale) => meanPoint(scale).n > 0 && !isHidden(context, meanPoint(scale).n));
  const [least] = known.toSorted((a, b) => (meanPoint(a).mean ?? 0) - (meanPoint(b).mean ?? 0));
  const finding = least
    ? say('learning.scales.finding', {
        prompt: least.prompt,
        mean: numberIn(context, meanPoint(least).mean, 1),
      })
    : say('learning.confidence.none');
  const rows = scaleRows(scales);
  const columns: TableColumn<ScaleRow>[] = [
    {
      key: 'pertanyaan',
      name: say('learning.scale'),
      cell: ({ scale, point }) => ({
        text: scale.prompt,
        note: `${sessionName(context, scale.session)} · ${scale.points[point]?.label ?? ''}`,
      }),
    },
    {
      key: 'n',
      name: say('learning.people'),
      isNumber: true,
      cell: ({ scale, point }) => peopleIn(context, scale.points[point]?.n ?? 0),
    },
    {
      key: 'nilai',
      name: say('learning.scales.score'),
      isNumber: true,
      cell: ({ scale, point }) => {
        const { tested = 0, meanScore } = scale.points[point] ?? {};
        return numberIn(context, shown(context, tested, meanScore), 1);
      },
    },
    {
      key: 'lulus',
      name: say('learning.confidence.reached'),
      isNumber: true,
      cell: ({ scale, point }) => {
        const { tested = 0, reached = 0 } = scale.points[point] ?? {};
        return percentIn(context, shown(context, tested, tested === 0 ? undefined : reached / tested));
      },
    },
  ];
  return figureView(
    {
      id: 'skala',
      title,
      finding,
      chart: barChart(say, {
        title,
        finding,
        series: [say('learning.scales.mean')],
        max: 5,
        rows: scales.map((scale) => {
          const { n, mean } = meanPoint(scale);
          return {
            label: scale.prompt,
            note: say('learning.n', { n: peopleIn(context, n) }),
            values: [shown(context, n, mean)],
          };
        }),
        format: (value) => numberIn(context, value, 1),
      }),
      table: tableView({ id: 'tabel-skala', caption: title, columns, rows }, context),
      exported: 'skala',
      how: say('learning.scales.how'),
    },
    context,
  );
}

const scaleRows = (scales: readonly Scale[]): ScaleRow[] =>
  scales.flatMap((scale) => scale.points.map((_, point) => ({ scale, point })));

/** The same figures as files. */
export function confidenceFiles(context: PageContext): Record<string, Table<unknown>> {
  const { say, data, selection, session } = context;
  const { scales } = confidenceOf(data, selection, session);
  const counted = (count: number) => shown(context, count, count);
  const levels: Table<LevelRow> = {
    name: say('learning.confidence'),
    rows: levelRows(context),
    columns: [
      { key: 'point', header: say('learning.confidence.level'), value: ({ point }) => point },
      { key: 'label', header: say('learning.file.label'), value: ({ label }) => label },
      { key: 'reached', header: say('learning.confidence.reached'), value: (row) => counted(row.reached) },
      { key: 'below', header: say('learning.confidence.below'), value: (row) => counted(row.below) },
    ],
  };
  const points: Table<ScaleRow> = {
    name: say('learning.scales'),
    rows: scaleRows(scales),
    columns: [
      {
        key: 'session',
        header: say('learning.part'),
        value: ({ scale }) => sessionName(context, scale.session),
      },
      { key: 'scale', header: say('learning.scale'), value: ({ scale }) => scale.prompt },
      { key: 'point', header: say('learning.confidence.level'), value: ({ point }) => point + 1 },
      {
        key: 'label',
        header: say('learning.file.label'),
        value: ({ scale, point }) => scale.points[point]?.label,
      },
      {
        key: 'n',
        header: say('learning.people'),
        value: ({ scale, point }) => counted(scale.points[point]?.n ?? 0),
      },
      {
        key: 'score',
        header: say('learning.scales.score'),
        value: ({ scale, point }) =>
          shown(context, scale.points[point]?.tested ?? 0, scale.points[point]?.meanScore),
      },
    ],
  };
  return { keyakinan: levels, skala: points };
}
