// How scores are spread, before beside after.
import { histogramChart } from '../../../charts/index.ts';
import { gainOf, type LearningGain } from '../../../reports/learning/gain.ts';
import type { Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { tableView } from '../table.ts';
import { isHidden, numberIn, peopleIn, shown } from './words.ts';

interface TenRow {
  from: number;
  to: number;
  pretest: number;
  posttest: number;
}

const tensOf = ({ pretest, posttest }: LearningGain): TenRow[] =>
  Array.from({ length: 10 }, (_, ten) => ({
    from: ten * 10,
    to: ten * 10 + 10,
    pretest: pretest?.tens[ten] ?? 0,
    posttest: posttest?.tens[ten] ?? 0,
  }));

/** How scores are spread, before beside after. */
export function scoresFigure(context: PageContext, gain: LearningGain): FigureView {
  const { say, data, session } = context;
  const { pretest, posttest } = gain;
  const title = say('learning.scores');
  const finding =
    pretest && posttest && !isHidden(context, pretest.n) && !isHidden(context, posttest.n)
      ? say('learning.scores.finding', {
          before: numberIn(context, pretest.median, 1),
          after: numberIn(context, posttest.median, 1),
        })
      : say('learning.scores.none');
  const passMark = session === undefined ? undefined : data.sessions[session]?.session.passMark;
  const rows = tensOf(gain);
  const count = (n: number) => (isHidden(context, n) ? 0 : n);
  return figureView(
    {
      id: 'sebaran',
      title,
      finding,
      chart: histogramChart(say, {
        title,
        finding,
        series: [say('learning.pretest'), say('learning.posttest')],
        axis: say('learning.score'),
        bins: rows.map((row) => ({
          from: row.from,
          to: row.to,
          counts: [count(row.pretest), count(row.posttest)],
        })),
        references:
          passMark === undefined
            ? []
            : [{ value: passMark, label: say('learning.passMark', { value: passMark }) }],
      }),
      table: tableView(
        {
          id: 'tabel-sebaran',
          caption: title,
          columns: [
            {
              key: 'nilai',
              name: say('learning.score'),
              cell: ({ from, to }) =>
                say(to === 100 ? 'learning.scores.last' : 'learning.scores.bin', { from, to }),
            },
            {
              key: 'pra',
              name: say('learning.pretest'),
              isNumber: true,
              cell: (row) => peopleIn(context, row.pretest),
            },
            {
              key: 'pasca',
              name: say('learning.posttest'),
              isNumber: true,
              cell: (row) => peopleIn(context, row.posttest),
            },
          ],
          rows,
        },
        context,
      ),
      exported: 'sebaran',
      how: [say('learning.scores.how'), ...(session === undefined ? [say('learning.course.how')] : [])],
    },
    context,
  );
}

/** The same figures as a file. */
export function scoreFiles(context: PageContext): Record<string, Table<unknown>> {
  const { say, data, selection, session } = context;
  const tens: Table<TenRow> = {
    name: say('learning.scores'),
    rows: tensOf(gainOf(data, selection, session)),
    columns: [
      { key: 'from', header: say('learning.file.from'), value: (row) => row.from },
      { key: 'to', header: say('learning.file.to'), value: (row) => row.to },
      {
        key: 'pretest',
        header: say('learning.pretest'),
        value: (row) => shown(context, row.pretest, row.pretest),
      },
      {
        key: 'posttest',
        header: say('learning.posttest'),
        value: (row) => shown(context, row.posttest, row.posttest),
      },
    ],
  };
  return { sebaran: tens };
}
