// What the pages on learning, items and drop-off share: figures in words, small groups hidden, links to people.

import type { Estimate } from '../../../reports/learning/intervals.ts';
import { smallest } from '../../../reports/privacy.ts';
import { maySee } from '../../access/rights.ts';
import type { PageContext } from '../page.ts';

type Words = Pick<PageContext, 'say' | 'formats'>;

/** "56 %": with a decimal below 10, so that a few of many aren't "0 %". @param share 0–1 */
export function percentIn({ say, formats }: Words, share: number | undefined): string {
  if (share === undefined || !Number.isFinite(share)) return say('charts.none');
  // Without the noise of binary fractions, so that 14.5 is rounded here as it is on every other page.
  const value = Math.round(share * 1e10) / 1e8;
  return say('charts.percent', {
    value: formats.number(Math.round(value * (value < 10 ? 10 : 1)) / (value < 10 ? 10 : 1)),
  });
}

/** A number with so many decimals, or a dash. */
export function numberIn({ say, formats }: Words, value: number | undefined, decimals = 0): string {
  if (value === undefined || !Number.isFinite(value)) return say('charts.none');
  return formats.number(Math.round(value * 10 ** decimals) / 10 ** decimals + 0);
}

/** "0,42", or a dash. */
export const twoDecimals = (words: Words, value: number | undefined): string => numberIn(words, value, 2);

/** "0,42 (0,40 sampai 0,44)"; without an interval the figure alone. */
export function estimateIn(words: Words, estimate: Estimate | undefined): string {
  if (estimate?.low === undefined) return twoDecimals(words, estimate?.value);
  return words.say('learning.estimate', {
    value: twoDecimals(words, estimate.value),
    low: twoDecimals(words, estimate.low),
    high: twoDecimals(words, estimate.high),
  });
}

/** How many of whom a figure comes from: "< 5" where that is to be hidden. */
export function peopleIn(
  { say, formats, display }: Pick<PageContext, 'say' | 'formats' | 'display'>,
  n: number,
): string {
  return isHidden({ display }, n) ? say('learning.small', { count: smallest }) : formats.number(n);
}

/** Whether a figure of so many people is hidden on this screen. */
export const isHidden = ({ display }: Pick<PageContext, 'display'>, n: number): boolean =>
  display.suppress && n > 0 && n < smallest;

/** The figure, unless too few people are behind it for this screen. */
export const shown = <T>(context: Pick<PageContext, 'display'>, n: number, figure: T): T | undefined =>
  isHidden(context, n) ? undefined : figure;

/** Address of the list of people, within this page's filters and more; nothing for who may see figures only. */
export function peopleAt(
  context: PageContext,
  change: Readonly<Record<string, string | undefined>>,
): { href: string } | Record<string, never> {
  return maySee(context.account.role, { name: 'people', shows: 'people' })
    ? { href: context.link('/pelatih/guru', change) }
    : {};
}

/** "Sesi 1" */
export const sessionName = ({ say, data }: Pick<PageContext, 'say' | 'data'>, session: number): string =>
  say('learning.session', { number: data.sessions[session]?.session.number ?? session + 1 });

/** Positions of the sessions that the page is about. */
export const sessionsOf = ({ data, session }: Pick<PageContext, 'data' | 'session'>): number[] =>
  data.sessions.map((_, index) => index).filter((index) => index === (session ?? index));

/** A text of at most so many characters, cut at a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(most / 2, cut.lastIndexOf(' '))).replace(/[.,;:\s]+$/, '')}…`;
}

/** "56 %" of a part of some people, or a dash where too few are behind it. */
export const shareOfPeople = (context: PageContext, part: number, n: number): string =>
  n === 0 ? context.say('charts.none') : percentIn(context, shown(context, n, part / n));
