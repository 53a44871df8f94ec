// The list of personal links as the trainer's page shows it, and one of them.
import type { Launcher, RegistrationInfo } from '../../../lrs/index.ts';
import { formatsOf, type Views } from '../views.ts';
import { lifetimes, usualLifetime } from './names.ts';

const perPage = 50;
const longestSearch = 100;

type Words = Pick<Views, 'say' | 'language'>;

/** Values of links/list.hbs; whatever the address says wrongly is as if it were not said. */
export async function listView(
  launcher: Pick<Launcher, 'list'>,
  course: string,
  query: Readonly<Record<string, unknown>>,
  words: Words,
): Promise<Record<string, unknown>> {
  const search = typeof query.cari === 'string' ? query.cari.trim().slice(0, longestSearch) : '';
  const asked = typeof query.hal === 'string' && /^[1-9]\d{0,5}$/.test(query.hal) ? Number(query.hal) : 1;
  const ask = (page: number) =>
    launcher.list({ course, search, limit: perPage, offset: (page - 1) * perPage });
  let page = asked;
  let found = await ask(page);
  const pages = Math.max(1, Math.ceil(found.matching / perPage));
  if (page > pages) {
    page = pages;
    found = await ask(page);
  }
  const href = (number: number) => {
    const address = new URLSearchParams({
      ...(search === '' ? {} : { cari: search }),
      ...(number === 1 ? {} : { hal: String(number) }),
    }).toString();
    return `/pelatih/tautan${address === '' ? '' : `?${address}`}`;
  };
  const { number } = formatsOf(words.language);
  return {
    search,
    isEmpty: found.matching === 0 && search === '',
    caption: words.say('links.list.caption', { count: number(found.matching) }),
    lines: found.registrations.map((one) => linkView(one, words)),
    pager: pages > 1 && {
      text: words.say('links.page', { page: number(page), pages: number(pages) }),
      previous: page > 1 ? href(page - 1) : undefined,
      next: page < pages ? href(page + 1) : undefined,
    },
  };
}

/** One link as the pages show it. */
export function linkView(one: RegistrationInfo, { say, language }: Words): Record<string, unknown> {
  const { date } = formatsOf(language);
  const kinds = {
    satisfied: 'passed',
    opened: 'completed',
    unopened: '',
    expired: 'failed',
    revoked: 'failed',
  };
  return {
    name: one.name || say('links.unnamed'),
    note: one.note,
    href: `/pelatih/tautan/${one.registration}`,
    state: say(`links.state.${one.state}`, { percent: one.percent }),
    stateKind: kinds[one.state],
    percent: one.percent,
    isGoingOn: one.state === 'opened',
    isRevoked: one.state === 'revoked',
    until: date(one.expiresAt),
  };
}

/** The choices of how long a link opens. */
export const lifetimeChoices = (chosen: unknown, { say }: Pick<Words, 'say'>) =>
  lifetimes.map((days) => ({
    days,
    text: say('links.field.lifetime.days', { days }),
    selected: String(days) === (chosen ?? String(usualLifetime)),
  }));
