// What the page of the trainer's table shows, put together from one query; the template only lays it out.
import type { ReportsSay } from '../../i18n/reports.ts';
import type { Reports } from '../../reports/index.ts';
import { origins } from '../../reports/learner.ts';
import { statuses } from '../../reports/progress.ts';
import { type LearnerLine, sortKeys } from '../../reports/queries.ts';
import type { Formats } from '../../reports/when.ts';
import { legible } from './legible.ts';
import {
  changed,
  type ListAddress,
  originWord,
  sortedBy,
  sortWord,
  statusWord,
  withoutOrigin,
  withoutStatus,
  writeAddress,
} from './query.ts';

const learnersPerPage = 50;

export interface ViewParts {
  reports: Reports;
  say: ReportsSay;
  formats: Formats;
  /** Milliseconds since 1970. */
  now: number;
}

/** @param address of a session that exists */
export function listView(
  { reports, say, formats, now }: ViewParts,
  address: ListAddress,
): Record<string, unknown> {
  const sessions = reports.sessions();
  const first = sessions[0]?.id ?? '';
  const session = reports.session(address.session);
  const hasTests = (session?.tests.size ?? 0) > 0;
  const columns = sortKeys.filter((key) => key !== 'gain' || hasTests);
  const totals = { pages: session?.pages.size ?? 0, questions: session?.questions.size ?? 0 };
  const href = (other: ListAddress, path = '/pelatih') => path + writeAddress(other, first);

  let { page } = address;
  let table = reports.learners(address.session, address, page, learnersPerPage);
  const pages = Math.max(1, Math.ceil(table.matching / learnersPerPage));
  if (page > pages) {
    page = pages;
    table = reports.learners(address.session, address, page, learnersPerPage);
  }
  const before = (page - 1) * learnersPerPage;
  const everyone = statuses.reduce((sum, status) => sum + table.byStatus[status], 0);
  // How many of each origin meet the other filters.
  const byOrigin = origins.map((origin) => ({
    origin,
    count: reports.learners(address.session, { ...address, origin }, 1, 0).matching,
  }));
  const csv = href({ ...address, page: 1 }, '/pelatih/unduh.csv');

  return {
    title: say('reports.list.title'),
    kind: 'trainer',
    sessions: sessions.map(({ id, number, title }) => ({
      name: say('reports.list.session', { number, title }),
      href: href(changed(address, { session: id })),
      current: id === address.session,
    })),
    oneSession: sessions.length === 1,
    fresh: freshness(reports, say, formats),
    isEmpty: everyone === 0 && address.search === undefined && address.origin === undefined,
    notes: (['preview', 'simulation'] as const)
      .filter((origin) => table.lines.some((line) => line.origin === origin))
      .map((origin) => say(`reports.list.note.${origin}`)),
    search: address.search,
    hidden: hiddenFields(address, first),
    hasTests,
    sorts: columns.map((key) => ({
      value: sortWord(key),
      name: say(`reports.column.${key}`),
      selected: key === address.sort,
    })),
    clearHref:
      address.search !== undefined || address.status !== undefined || address.origin !== undefined
        ? href(withoutSearch(withoutOrigin(withoutStatus(address))))
        : undefined,
    tallies: [
      {
        name: say('reports.status.all'),
        count: formats.number(everyone),
        href: href(withoutStatus(address)),
        current: address.status === undefined,
      },
      ...statuses.map((status) => ({
        name: say(`reports.status.${status}`),
        count: formats.number(table.byStatus[status]),
        href: href(changed(address, { status })),
        current: address.status === status,
      })),
    ],
    origins: [
      {
        name: say('reports.origin.all'),
        count: formats.number(byOrigin.reduce((sum, { count }) => sum + count, 0)),
        href: href(withoutOrigin(address)),
        current: address.origin === undefined,
      },
      ...byOrigin.map(({ origin, count }) => ({
        name: say(`reports.origin.${origin}`),
        count: formats.number(count),
        href: href(changed(address, { origin })),
        current: address.origin === origin,
      })),
    ],
    columns: columns.map((key) => ({
      name: say(`reports.column.${key}`),
      href: href(sortedBy(address, key)),
      sorted: key === address.sort ? (address.descending ? 'descending' : 'ascending') : undefined,
      mark: key === address.sort ? (address.descending ? '▾' : '▴') : '',
    })),
    caption: say('reports.list.caption', {
      from: formats.number(Math.min(before + 1, table.matching)),
      to: formats.number(before + table.lines.length),
      matching: formats.number(table.matching),
    }),
    lines: table.lines.map((line) => lineView(line, totals, { say, formats, now }, address.session, first)),
    pager: pages > 1 && {
      text: say('reports.list.page', { page: formats.number(page), pages: formats.number(pages) }),
      previous: page > 1 ? href({ ...address, page: page - 1 }) : undefined,
      next: page < pages ? href({ ...address, page: page + 1 }) : undefined,
    },
    csv,
    csvExcel: {
      name: say('reports.list.csvExcel', { matching: formats.number(table.matching) }),
      href: `${csv}${csv.includes('?') ? '&' : '?'}pemisah=titik-koma`,
    },
  };
}

function lineView(
  line: LearnerLine,
  totals: { pages: number; questions: number },
  { say, formats, now }: Omit<ViewParts, 'reports'>,
  session: string,
  first: string,
): Record<string, unknown> {
  const ratio = (part: number, whole: number) =>
    say('reports.ratio', { part: formats.number(part), whole: formats.number(whole) });
  return {
    name: legible(line.name) || say('reports.unnamed'),
    identifier: legible(line.identifier),
    badge: line.origin === 'lms' ? undefined : say(`reports.badge.${line.origin}`),
    href: learnerHref(line.ref, session, first),
    pages: ratio(line.pagesSeen, totals.pages),
    pagesSeen: line.pagesSeen,
    pagesTotal: totals.pages,
    right: ratio(line.right, totals.questions),
    answered: say('reports.answered', { ratio: ratio(line.answered, totals.questions) }),
    gain: gainView(line, say, formats),
    score: line.score === undefined ? say('reports.none') : formats.number(line.score),
    status: say(`reports.status.${line.status}`),
    statusKind: line.status,
    ago: formats.ago(line.lastActivity, now),
    moment: formats.shortMoment(line.lastActivity),
    datetime: new Date(line.lastActivity).toISOString(),
  };
}

/** The gain as a percentage above the scores that it is made of; these alone as far as they are known. */
function gainView({ pretest, posttest, gain }: LearnerLine, say: ReportsSay, formats: Formats) {
  const score = (value: number | undefined) => (value === undefined ? '–' : formats.number(value));
  const scores = { before: score(pretest), after: score(posttest) };
  const isKnown = pretest !== undefined || posttest !== undefined;
  return {
    percent:
      gain === undefined
        ? undefined
        : say('reports.gain', { percent: formats.number(Math.round(gain * 100)) }),
    scores: isKnown ? say('reports.gain.scores', scores) : say('reports.none'),
    label: isKnown ? say('reports.gain.label', scores) : undefined,
  };
}

/** Address of a learner's own page. */
export const learnerHref = (ref: string, session: string, first: string): string =>
  `/pelatih/guru/${ref}${session === first ? '' : `?sesi=${encodeURIComponent(session)}`}`;

/** Up to which moment the page is complete, and what is still to be counted. */
export function freshness(reports: Reports, say: ReportsSay, formats: Formats): string[] {
  const { through, behind } = reports.freshness();
  const still = behind > 0 ? [say('reports.list.behind', { count: formats.number(behind) })] : [];
  if (through === undefined) return still.length > 0 ? still : [say('reports.list.counting')];
  return [say('reports.list.fresh', { time: formats.moment(through) }), ...still];
}

/** What the search form must carry along, since a form replaces the whole query string. */
function hiddenFields(address: ListAddress, first: string): { name: string; value: string }[] {
  return [
    ...(address.session === first ? [] : [{ name: 'sesi', value: address.session }]),
    ...(address.status === undefined ? [] : [{ name: 'status', value: statusWord(address.status) }]),
    ...(address.origin === undefined ? [] : [{ name: 'asal', value: originWord(address.origin) }]),
  ];
}

const withoutSearch = ({ search: _, ...address }: ListAddress): ListAddress => address;
