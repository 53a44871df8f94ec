// Ringkasan: the organiser's questions answered, the funnel, where people come from, when they learned, who is active.
import { funnelChart } from '../../../charts/index.ts';
import { type Funnel, funnelOf, stages } from '../../../reports/summary/stages.ts';
import type { Table } from '../../../tables/index.ts';
import { maySee, seesNobody } from '../../access/rights.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { stageWords } from '../people/address.ts';
import { type TableColumn, tableView } from '../table.ts';
import { answersOf } from './answers.ts';
import { barsFigure, groupFile, groupsOf, measures, regionFigure } from './groups.ts';
import { livePage, liveView } from './live.ts';
import { schoolsView } from './schools.ts';
import { daysFigure, hoursFigure, periodsFile, trendOf } from './trend.ts';
import { alone, countIn, peopleAt, percentIn, registeredFunnel, shareOfRegistered } from './words.ts';

const summaryPage: TrainerPage = {
  path: '',
  name: 'summary',
  shows: 'figures',
  show(context) {
    const { data, say, scope, selection, session, display, account } = context;
    const funnel = funnelOf(data, selection, session);
    const regions = groupsOf(context, 'region');
    const jenjangs = groupsOf(context, 'jenjang');
    const cohorts = groupsOf(context, 'cohort');
    const modes = groupsOf(context, 'mode');
    const trend = trendOf(context);
    // Schools are small groups: who shares this page shares none of them.
    const schools = display.suppress ? undefined : groupsOf(context, 'school');
    const isEmpty = data.people.size === 0;
    return {
      template: 'trainer/summary/page',
      title: say('summary.title'),
      scripts: ['live.js'],
      tables: {
        corong: funnelFile(context),
        kabupaten: groupFile(context, 'region', regions),
        jenjang: groupFile(context, 'jenjang', jenjangs),
        kohor: groupFile(context, 'cohort', cohorts),
        moda: groupFile(context, 'mode', modes),
        ...(schools ? { sekolah: groupFile(context, 'school', schools) } : {}),
        hari: periodsFile(context, say('summary.days.table'), trend.days),
        jam: periodsFile(context, say('summary.hours.hour'), trend.hours),
      },
      values: {
        nobody: seesNobody(scope),
        isEmpty,
        mayTryDemo: account.role === 'admin',
        answers: answersOf(context, funnel, regions.rows, trend.busiest),
        live: liveView(context),
        funnel: funnelFigure(context, funnel),
        regions: regionFigure(context, regions),
        measures: regions.rows.some(({ value }) => value !== '') ? measures(context) : [],
        days: daysFigure(context, trend),
        hours: hoursFigure(context, trend),
        groups: [
          barsFigure(context, 'jenjang', jenjangs),
          barsFigure(context, 'cohort', cohorts),
          barsFigure(context, 'mode', modes),
        ],
        schools: schools && schoolsView(context, schools),
        ...(funnel.registered > 0 && maySee(account.role, { name: 'people', shows: 'people' })
          ? {
              notBegun: {
                text: say('summary.notBegun', {
                  count: countIn(
                    context,
                    Math.max(0, funnel.registered - (funnel.began - funnel.unexpected)),
                  ),
                }),
                href: context.link('/pelatih/guru', { tahap: 'belum-mulai' }),
              },
            }
          : {}),
      },
    };
  },
};

/** The page, and the one that shows only who is active. */
export const summaryPages: readonly TrainerPage[] = [summaryPage, livePage];

/** A part of the course with its funnel. */
interface Part {
  name: string;
  /** Id of the session; empty for the whole course. */
  session: string;
  funnel: Funnel;
  /** Of those on the roster. */
  registered: Funnel;
}

/** The whole course and each of its sessions. */
function partsOf(context: PageContext): Part[] {
  const { data, selection, say } = context;
  const part = (name: string, session: string, index: number | undefined): Part => ({
    name,
    session,
    funnel: funnelOf(data, selection, index),
    registered: registeredFunnel(context, index),
  });
  return [
    part(say('summary.funnel.course'), '', undefined),
    ...data.sessions.map(({ session: { id, number } }, index) =>
      part(say('summary.funnel.session', { number }), id, index),
    ),
  ];
}

function funnelFigure(context: PageContext, funnel: Funnel): FigureView {
  const { say } = context;
  const told = (count: number) => countIn(context, alone(context, count));
  const values = {
    registered: told(funnel.registered),
    began: told(funnel.began),
    completed: told(funnel.completed),
    passed: told(funnel.passed),
  };
  const hasRoster = funnel.registered > 0;
  const registered = registeredFunnel(context, context.session);
  const finding = say(hasRoster ? 'summary.funnel.finding' : 'summary.funnel.finding.noRoster', values);
  const title = say('summary.funnel');
  const columns: TableColumn<Part>[] = [
    {
      key: 'bagian',
      name: say('summary.funnel.scope'),
      cell: ({ name, session }) => ({ text: name, href: context.href({ sesi: session || undefined }) }),
    },
    ...stages.map(
      (stage): TableColumn<Part> => ({
        key: stageWords[stage],
        name: say(`summary.stage.${stage}`),
        isNumber: true,
        cell: ({ session, funnel: own, registered }) => {
          const shown = alone(context, own[stage]);
          const share = shareOfRegistered(context, registered, stage);
          return {
            text: countIn(context, shown),
            ...(stage === 'registered' || share === undefined ? {} : { note: percentIn(context, share) }),
            ...peopleAt(context, stage, { sesi: session || undefined }),
          };
        },
      }),
    ),
  ];
  const unexpected = alone(context, funnel.unexpected);
  return figureView(
    {
      id: 'corong',
      title,
      finding,
      chart: funnelChart(say, {
        title,
        finding,
        stages: stages
          .filter((stage) => hasRoster || stage !== 'registered')
          .map((stage) => {
            const shown = alone(context, funnel[stage]);
            const expected = alone(context, registered[stage]);
            return {
              name: say(`summary.stage.${stage}`),
              note: say(`summary.stage.${stage}.note`),
              count: typeof shown === 'number' ? shown : undefined,
              ...(typeof shown === 'number' ? {} : { text: countIn(context, shown) }),
              ...(hasRoster && typeof expected === 'number' ? { ofFirst: expected } : {}),
            };
          }),
      }),
      table: tableView(
        { id: 'tabel-corong', caption: say('summary.funnel.table'), columns, rows: partsOf(context) },
        context,
      ),
      exported: 'corong',
      ...(hasRoster && funnel.unexpected > 0
        ? { note: say('summary.funnel.unexpected', { count: countIn(context, unexpected) }) }
        : {}),
      how: (['stages', 'course', 'active', 'unexpected'] as const).map((key) =>
        say(`summary.funnel.how.${key}`),
      ),
    },
    context,
  );
}

function funnelFile(context: PageContext): Table<Part> {
  const { say } = context;
  return {
    name: say('summary.funnel.table'),
    rows: partsOf(context),
    columns: [
      { key: 'part', header: say('summary.funnel.scope'), value: ({ name }) => name },
      ...stages.map((stage) => ({
        key: stage,
        header: say(`summary.stage.${stage}`),
        value: ({ funnel }: Part) => {
          const shown = alone(context, funnel[stage]);
          return typeof shown === 'number' ? shown : countIn(context, shown);
        },
      })),
    ],
  };
}
