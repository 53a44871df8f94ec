// Who is active right now: the part of Ringkasan that renews itself, and the page that shows nothing else.
import type { Shown } from '../../../reports/privacy.ts';
import { suppressSmall } from '../../../reports/privacy.ts';
import { type Live, liveOf } from '../../../reports/summary/live.ts';
import type { Table } from '../../../tables/index.ts';
import { hidesNames } from '../display.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { alone, countIn, leadsToPeople } from './words.ts';

/** Names that are listed; of more, how many. */
const mostNames = 50;
/** Regions that are listed, those with most people first. */
const mostRegions = 8;
/** Seconds after which a browser without scripts loads the page of its own anew. */
const refresh = 10;

interface LiveLine {
  name: string;
  count: string;
}

export interface LiveView {
  total: string;
  isNobody: boolean;
  regions: readonly LiveLine[];
  /** "Pukul 09.59 WIB" */
  at: string;
  /** Where the browser's script asks for new figures. */
  source: string;
  reloadHref: string;
  whoHref: string | undefined;
}

/** The figures as lines: all, then each region. */
function linesOf(context: PageContext, live: Live): LiveLine[] {
  const { data, display, say } = context;
  const regions = [...live.byRegion]
    .map((count, region) => ({ name: data.people.regions[region] || say('summary.unknown'), count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const hidden = display.suppress ? suppressSmall(regions, ({ count }) => [count]) : undefined;
  const shown = regions.map(({ name, count }, index): { name: string; count: Shown } => ({
    name,
    count: hidden?.rows[index]?.[0] ?? count,
  }));
  const total = hidden?.totals[0] ?? alone(context, live.people.length);
  return [
    { name: say('summary.live.total'), count: countIn(context, total) },
    ...shown.map(({ name, count }) => ({ name, count: countIn(context, count) })),
  ];
}

export function liveView(context: PageContext): LiveView {
  const { data, selection, session, now, say, formats } = context;
  const live = liveOf(data, selection, session, now);
  const [total, ...regions] = linesOf(context, live);
  const path = '/pelatih/sekarang';
  return {
    total: total?.count ?? '',
    isNobody: live.people.length === 0,
    regions: regions.slice(0, mostRegions),
    at: say('summary.live.at', { time: formats.clock(now) }),
    source: context.link(path, { unduh: 'ndjson', tabel: 'sekarang' }),
    reloadHref: `${context.href({})}#sekarang`,
    whoHref: leadsToPeople(context) ? context.link(path) : undefined,
  };
}

/** The page of its own, for a screen beside the event. Names stand on it for who may see them. */
export const livePage: TrainerPage = {
  path: 'sekarang',
  name: 'summary',
  shows: 'figures',
  show(context) {
    const { data, selection, session, now, say, formats, query } = context;
    const live = liveOf(data, selection, session, now);
    const showsNames = leadsToPeople(context) && !hidesNames(context.display);
    const named = showsNames ? live.people.slice(0, mostNames) : [];
    const isPage = query.get('unduh') === null;
    const people = named.map((person) => data.people.person(person));
    const refs = people.map(({ ref }) => ref);
    if (isPage && refs.length > 0) context.lookedAt(refs, 'sekarang');
    const table: Table<LiveLine> = {
      name: say('summary.live'),
      rows: linesOf(context, live),
      columns: [
        { key: 'region', header: say('summary.live.region'), value: ({ name }) => name },
        { key: 'people', header: say('summary.live.people'), value: ({ count }) => count, kind: 'text' },
      ],
    };
    return {
      template: 'trainer/summary/now',
      title: say('summary.live.page'),
      scripts: ['live.js'],
      tables: { sekarang: table },
      values: {
        refresh,
        live: { ...liveView(context), whoHref: undefined },
        backHref: context.link('/pelatih'),
        people: people.map(({ index, ref, school, region }) => ({
          name: context.nameOf(index),
          href: context.link(`/pelatih/guru/${ref}`),
          note: [school, region].filter(Boolean).join(', '),
        })),
        more:
          showsNames && live.people.length > mostNames
            ? say('summary.live.more', { count: formats.number(live.people.length - mostNames) })
            : undefined,
      },
    };
  },
};
