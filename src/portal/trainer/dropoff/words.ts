// What the figures of drop-off share: since when somebody counts as having stopped, and how pages are called.
import type { DropOff, PageFigures } from '../../../reports/dropoff/pages.ts';
import { type PagePlace, pagesOf } from '../../../reports/dropoff/visits.ts';
import { maySee } from '../../access/rights.ts';
import { numberIn, sessionName } from '../learning/words.ts';
import type { PageContext } from '../page.ts';

export interface SessionDropOff {
  session: number;
  dropOff: DropOff;
}

const day = 86_400_000;

/** Days of silence after which somebody who hasn't completed a session has stopped: `?diam=`, from 1 to 90. */
export function silentDaysOf({ query }: Pick<PageContext, 'query'>): number {
  const asked = query.get('diam') ?? '';
  const days = /^\d{1,2}$/.test(asked) ? Number(asked) : 0;
  return days >= 1 && days <= 90 ? days : 3;
}

/** The moment since when such a person is silent; by the minute, so that figures can be kept for the next request. */
export const silentSinceOf = (context: Pick<PageContext, 'query' | 'now'>): number =>
  Math.floor((context.now - silentDaysOf(context) * day) / 60_000) * 60_000;

/** The people who stopped at a page, for who may see people. */
export const stoppedAt = (context: PageContext, page: PagePlace): { href: string } | Record<string, never> =>
  maySee(context.account.role, { name: 'dropoff', shows: 'people' })
    ? {
        href: context.link(`/pelatih/berhenti/${encodeURIComponent(page.id)}`, {
          sesi: context.data.sessions[page.session]?.session.id,
          diam: context.query.get('diam') ?? undefined,
        }),
      }
    : {};

/** A page's number in its session, from 1. */
export const pageNumber = ({ data }: Pick<PageContext, 'data'>, page: PagePlace): number =>
  page.position - (pagesOf(data).find(({ session }) => session === page.session)?.position ?? 0) + 1;

/** "Sesi 1, halaman 12 · Unit" */
export const placeOf = (context: PageContext, page: PagePlace): string =>
  context.say('dropoff.place', {
    session: sessionName(context, page.session),
    number: pageNumber(context, page),
    unit: page.unitTitle,
  });

/** A page with how many began its session. */
export interface PageRow extends PageFigures {
  begun: number;
}

/** The pages of a session. */
export const rowsOf = ({ dropOff }: SessionDropOff): PageRow[] =>
  dropOff.pages.map((page) => ({ ...page, begun: dropOff.begun }));

/** A share, 0–1; undefined of nobody. */
export const shareOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;

/** "3,5 menit" */
export const minutesIn = (context: PageContext, minutes: number | undefined): string =>
  minutes === undefined
    ? context.say('charts.none')
    : context.say('dropoff.minutes', { count: numberIn(context, minutes, 1) });
