// What the page of one learner shows: figures, what is missing, progress by unit, and the timeline in sentences.
import type { SessionMap } from '../../reports/course-map.ts';
import type { LearnerDetail } from '../../reports/index.ts';
import { type Progress, statusOf, summarise } from '../../reports/progress.ts';
import { sayTimeline } from '../../reports/sentences.ts';
import { gainOf, type TestsProgress } from '../../reports/tests.ts';
import type { TimelineEvent } from '../../reports/timeline.ts';
import { legible, quotable } from './legible.ts';
import { freshness, learnerHref, type ViewParts } from './list-view.ts';
import { missingView, unitView } from './unit-view.ts';

export function learnerView(
  parts: ViewParts,
  { learner, progress, timeline }: LearnerDetail,
  map: SessionMap,
): Record<string, unknown> {
  const { reports, say, formats } = parts;
  const { session } = map;
  const first = reports.sessions()[0]?.id ?? '';
  const name = legible(learner.name) || say('reports.unnamed');
  const units = progress && session.units.map((unit) => unitView(parts, unit, progress, map));
  return {
    title: name,
    kind: 'trainer',
    name,
    account: [learner.identifier, learner.homePage].map(legible).filter(Boolean),
    note: learner.origin === 'lms' ? undefined : say(`reports.learner.note.${learner.origin}`),
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
    units,
    missing: units && missingView(parts, units),
    scoreLater:
      progress !== undefined &&
      progress.score === undefined &&
      say(map.tests.size > 0 ? 'reports.learner.missing.score.tests' : 'reports.learner.missing.score'),
    days: days(parts, timeline),
  };
}

/** The timeline by day, newest first throughout. */
function days({ say, formats }: ViewParts, timeline: readonly TimelineEvent[]) {
  const events = timeline.map((event) => ({
    ...event,
    title: event.title === undefined ? undefined : quotable(event.title),
  }));
  return sayTimeline(events, say, formats).map(({ day, lines }) => ({
    day,
    lines: lines.toReversed().map(({ at, clock, text }) => ({
      clock,
      text: legible(text),
      datetime: new Date(at).toISOString(),
    })),
  }));
}

interface Figure {
  name: string;
  value: string;
}

/** The pre-test, the post-test, and what lies between them in plain words. */
function testFigures({ say, formats }: ViewParts, tests: TestsProgress): Figure[] {
  const { pretest, posttest } = tests;
  const none = say('reports.none');
  const attempts = posttest && {
    best: formats.number(posttest.best),
    attempts: formats.number(posttest.attempts),
    last: formats.number(posttest.last.score),
  };
  const after =
    attempts && say(`reports.learner.posttest.${posttest.attempts > 1 ? 'more' : 'once'}`, attempts);
  const before = pretest && say('reports.learner.pretest.score', { score: formats.number(pretest.score) });
  return [
    { name: say('reports.learner.pretest'), value: before ?? none },
    { name: say('reports.learner.posttest'), value: after ?? none },
    { name: say('reports.learner.gain'), value: gainInWords(tests, say, formats) ?? none },
  ];
}

function gainInWords(
  tests: TestsProgress,
  say: ViewParts['say'],
  formats: ViewParts['formats'],
): string | undefined {
  const { pretest, posttest } = tests;
  if (!pretest || !posttest) return undefined;
  const gain = gainOf(tests);
  if (gain === undefined) return say('reports.learner.gain.full');
  const values = {
    before: formats.number(pretest.score),
    after: formats.number(posttest.best),
    points: formats.number(posttest.best - pretest.score),
    percent: formats.number(Math.round(gain * 100)),
    gain: formats.number(gain),
  };
  return say(`reports.learner.gain.${posttest.best > pretest.score ? 'rise' : 'none'}`, values);
}

function figures(parts: ViewParts, progress: Progress, map: SessionMap): Figure[] {
  const { say, formats, now } = parts;
  const summary = summarise(progress, map);
  const ratio = (part: number, whole: number) =>
    say('reports.ratio', { part: formats.number(part), whole: formats.number(whole) });
  const when = (at: number) => `${formats.moment(at)} (${formats.ago(at, now)})`;
  const registrations = progress.registrations.length;
  return [
    { name: say('reports.column.pages'), value: ratio(summary.pagesSeen, map.pages.size) },
    { name: say('reports.learner.answered'), value: ratio(summary.answered, map.questions.size) },
    { name: say('reports.column.right'), value: ratio(summary.right, map.questions.size) },
    { name: say('reports.learner.first'), value: ratio(summary.rightAtFirst, map.questions.size) },
    {
      name: say('reports.learner.score'),
      value: progress.score === undefined ? say('reports.none') : formats.number(progress.score),
    },
    ...(map.tests.size > 0 ? testFigures(parts, progress.tests) : []),
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
