// What the page of one learner shows: figures, progress by page and question, and the timeline in sentences.
import { isQuestion } from '../../blocks/schemas.ts';
import type { Unit } from '../../model/course.ts';
import type { SessionMap } from '../../reports/course-map.ts';
import type { LearnerDetail } from '../../reports/index.ts';
import { type Progress, type QuestionProgress, statusOf, summarise } from '../../reports/progress.ts';
import { describeResponse } from '../../reports/responses.ts';
import { sayTimeline } from '../../reports/sentences.ts';
import { freshness, learnerHref, type ViewParts } from './list-view.ts';

export function learnerView(
  parts: ViewParts,
  { learner, progress, timeline }: LearnerDetail,
  map: SessionMap,
): Record<string, unknown> {
  const { reports, say, formats } = parts;
  const { session } = map;
  const first = reports.sessions()[0]?.id ?? '';
  const name = learner.name || say('reports.unnamed');
  return {
    title: name,
    kind: 'trainer',
    name,
    learner,
    sessionName: say('reports.list.session', { number: session.number, title: session.title }),
    backHref: session.id === first ? '/pelatih' : `/pelatih?sesi=${encodeURIComponent(session.id)}`,
    sessions: reports.sessions().map(({ id, number, title }) => ({
      name: say('reports.list.session', { number, title }),
      href: learnerHref(learner.ref, id, first),
      current: id === session.id,
    })),
    oneSession: reports.sessions().length === 1,
    fresh: freshness(reports, say, formats),
    figures: progress && figures(parts, progress, map),
    status: progress && { name: say(`reports.status.${statusOf(progress)}`), kind: statusOf(progress) },
    units: progress && session.units.map((unit) => unitView(parts, unit, progress, map)),
    days: sayTimeline(timeline, say, formats).map(({ day, lines }) => ({
      day,
      lines: lines.map((line) => ({ ...line, datetime: new Date(line.at).toISOString() })),
    })),
  };
}

function figures(
  { say, formats, now }: ViewParts,
  progress: Progress,
  map: SessionMap,
): { name: string; value: string }[] {
  const summary = summarise(progress, map);
  const ratio = (part: number, whole: number) =>
    say('reports.ratio', { part: formats.number(part), whole: formats.number(whole) });
  const when = (at: number) => `${formats.moment(at)} (${formats.ago(at, now)})`;
  const registrations = progress.registrations.length;
  return [
    { name: say('reports.column.pages'), value: ratio(summary.pagesSeen, map.pages.size) },
    { name: say('reports.column.right'), value: ratio(summary.right, map.questions.size) },
    { name: say('reports.learner.first'), value: ratio(summary.rightAtFirst, map.questions.size) },
    {
      name: say('reports.learner.score'),
      value: progress.score === undefined ? say('reports.none') : formats.number(progress.score),
    },
    { name: say('reports.learner.started'), value: when(progress.firstActivity) },
    { name: say('reports.column.activity'), value: when(progress.lastActivity) },
    ...(progress.duration > 0
      ? [{ name: say('reports.learner.time'), value: formats.length(progress.duration) }]
      : []),
    ...(registrations > 1
      ? [
          {
            name: say('reports.learner.visits'),
            value: say('reports.learner.visits.note', { count: formats.number(registrations) }),
          },
        ]
      : []),
  ];
}

function unitView(
  parts: ViewParts,
  unit: Unit,
  progress: Progress,
  map: SessionMap,
): Record<string, unknown> {
  const { say, formats } = parts;
  const questions = unit.pages.flatMap((page) => page.blocks.filter(isQuestion));
  return {
    id: unit.id,
    title: unit.title,
    pages: unit.pages.map((page) => {
      const at = progress.pages[page.id];
      return {
        title: page.title,
        seen: at !== undefined,
        text:
          at === undefined
            ? say('reports.learner.page.unseen')
            : say('reports.learner.page.seen', { time: formats.moment(at) }),
      };
    }),
    questions: questions.map((block) => ({
      title: map.questions.get(block.id)?.title ?? block.id,
      ...answerView(parts, progress.questions[block.id]),
      last: lastAnswer(parts, block, progress.questions[block.id]),
    })),
  };
}

function answerView({ say, formats }: ViewParts, question: QuestionProgress | undefined) {
  if (!question) return { result: say('reports.learner.unanswered'), resultKind: 'none', tries: '0' };
  return {
    result: say(question.right ? 'reports.learner.right' : 'reports.learner.wrong'),
    resultKind: question.right ? 'right' : 'wrong',
    tries: formats.number(question.tries),
  };
}

function lastAnswer(
  { say, reports }: ViewParts,
  block: Parameters<typeof describeResponse>[0],
  question: QuestionProgress | undefined,
): string {
  if (!question) return '–';
  const words = { yes: say('reports.true'), no: say('reports.false'), plain: reports.plain };
  return describeResponse(block, question.last.response, words);
}
