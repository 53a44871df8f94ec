// What the parts of Ringkasan share: counts and shares in words, and links to the people behind a number.
import { type Shown, smallest } from '../../../reports/privacy.ts';
import { type Funnel, funnelOf, rosterFunnelOf, type Stage } from '../../../reports/summary/stages.ts';
import { maySee } from '../../access/rights.ts';
import type { PageContext } from '../page.ts';
import { stageWords } from '../people/address.ts';

type Words = Pick<PageContext, 'say' | 'formats'>;

/** A count as this screen may show it. */
export function countIn({ say, formats }: Words, count: Shown): string {
  if (count === 'small') return say('summary.small');
  return count === 'hidden' ? say('summary.hidden') : formats.number(count);
}

/** A count that stands alone: hidden when it is small and the page is shared. */
export const alone = ({ display }: Pick<PageContext, 'display'>, count: number): Shown =>
  display.suppress && count > 0 && count < smallest ? 'small' : count;

/** A share of a whole; undefined where there is no whole, or where one of the two isn't shown. */
export const shareOf = (part: Shown, whole: Shown): number | undefined =>
  typeof part === 'number' && typeof whole === 'number' && whole > 0 ? (100 * part) / whole : undefined;

/** The stages that shares of those registered are counted from: whoever came without being on the roster isn't one of them. */
export function registeredFunnel(
  { data, selection, display }: Pick<PageContext, 'data' | 'selection' | 'display'>,
  session: number | undefined,
): Funnel {
  // On a shared page the difference would tell of a few strangers: there the share is that of the counts shown.
  return (display.suppress ? funnelOf : rosterFunnelOf)(data, selection, session);
}

/** The share of those registered who have reached a stage. */
export const shareOfRegistered = (
  context: Pick<PageContext, 'display'>,
  funnel: Funnel,
  stage: Stage,
): number | undefined => shareOf(alone(context, funnel[stage]), alone(context, funnel.registered));

/** "56 %": with a decimal below 10, so that a few of many aren't "0 %". */
export function percentIn({ say, formats }: Words, share: number | undefined): string {
  if (share === undefined) return say('charts.none');
  const value = share < 10 ? Math.round(share * 10) / 10 : Math.round(share);
  return say('summary.percent', { value: formats.number(value) });
}

/** Whether this screen leads to people: who may see figures only has no such pages. */
export const leadsToPeople = ({ account }: Pick<PageContext, 'account'>): boolean =>
  maySee(account.role, { name: 'people', shows: 'people' });

/** Address of the people at a stage, within this page's filters and more; undefined for who may not see people. */
export function peopleAt(
  context: PageContext,
  stage: Stage,
  change: Readonly<Record<string, string | undefined>> = {},
): { href: string } | Record<string, never> {
  return leadsToPeople(context)
    ? { href: context.link('/pelatih/guru', { tahap: stageWords[stage], ...change }) }
    : {};
}
