// Learners whom the roster doesn't know: listed with who they might be, and linked by hand.

import type { ReportData } from '../../../reports/data.ts';
import type { KnownPerson } from '../../../roster/person.ts';
import { legible } from '../../../tables/index.ts';
import { PortalError } from '../../errors.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { jenjangWord, type RosterParts, unmatchedHome } from './parts.ts';
import { createSuggestions, lastOf, type Suggestions, strangersOf } from './strangers.ts';

const perPage = 20;
const mostSuggestions = 3;
const mostFound = 20;
const longestSearch = 100;

/** Everybody who learns and isn't on the roster; whoever may see some people only can't see these. */
export function unmatchedPage(parts: RosterParts): TrainerPage {
  const suggestions = createSuggestions(parts.roster);
  return {
    path: 'peserta/belum-cocok',
    name: 'roster-change',
    shows: 'people',
    show: (context) => showUnmatched(parts, suggestions, context),
  };
}

function showUnmatched({ roster }: RosterParts, suggestions: Suggestions, context: PageContext): PageResult {
  const { data, query, say, formats, scope, href } = context;
  const title = say('roster.unmatched.title');
  const template = 'trainer/roster/unmatched';
  if (scope.regions || scope.cohorts) return { template, title, values: { onlyAdmin: true } };
  const search = query.get('cari')?.trim().slice(0, longestSearch) ?? '';
  const all = strangersOf(data);
  const words = search.toLowerCase().split(/\s+/);
  const found = search === '' ? all : all.filter((person) => isCalled(data, person, words));
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const asked = /^[1-9]\d{0,5}$/.test(query.get('hal') ?? '') ? Number(query.get('hal')) : 1;
  const page = Math.min(asked, pages);
  const shown = found.slice((page - 1) * perPage, page * perPage).map((index) => data.people.person(index));
  if (shown.length > 0)
    context.lookedAt(
      shown.map(({ ref }) => ref),
      'belum-cocok',
    );
  const done = roster.person(query.get('cocok') ?? '');
  const at = (number: number) =>
    href({ hal: number === 1 ? undefined : String(number), cocok: undefined, lepas: undefined });
  return {
    template,
    title,
    values: {
      done: done && say('roster.link.done', { name: done.name }),
      undone: query.get('lepas') === '1',
      search,
      clearHref: search === '' ? undefined : unmatchedHome,
      caption: say('roster.unmatched.count', { count: formats.number(found.length) }),
      isNone: all.length === 0,
      noRoster: data.people.rosterSize === 0,
      strangers: shown.map((person) => strangerView(person, suggestions, context)),
      pager: pages > 1 && {
        text: say('roster.unmatched.page', { page: formats.number(page), pages: formats.number(pages) }),
        previous: page > 1 ? at(page - 1) : undefined,
        next: page < pages ? at(page + 1) : undefined,
      },
      links: roster.links().map(({ learner, ref, by, at: when }) => ({
        learner,
        line: say('roster.links.line', {
          learner: calledBy(learner),
          name: roster.person(ref)?.name ?? say('roster.links.gone'),
          by,
          when: formats.shortMoment(when),
        }),
        label: say('roster.links.undo.label', { learner: calledBy(learner) }),
      })),
      action: unmatchedHome,
    },
  };
}

/** A learner's key without its kind. */
const calledBy = (learner: string): string => legible(learner.replace(/^\w+ /, ''));

function isCalled({ people }: ReportData, index: number, words: readonly string[]): boolean {
  const { name, identifier, homePage } = people.person(index);
  const text = `${name} ${identifier} ${homePage}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

type Stranger = ReturnType<ReportData['people']['person']>;

function strangerView(person: Stranger, suggestions: Suggestions, context: PageContext) {
  const { data, say, formats } = context;
  const last = lastOf(data, person.index);
  const name = legible(person.name) || say('roster.unmatched.unnamed');
  const place = person.homePage === '' ? '' : new URL(person.homePage, 'https://x').host;
  return {
    ref: person.ref,
    name,
    href: context.link(`/pelatih/guru/${person.ref}`),
    identifier: legible(person.identifier),
    place: place === '' ? undefined : say('roster.unmatched.at', { place }),
    last: last > 0 ? say('roster.unmatched.last', { when: formats.ago(last, context.now) }) : undefined,
    suggestions: suggestions.of(person.name, mostSuggestions).map((one) => ({
      ...personView(one),
      label: say('roster.unmatched.this.label', { person: one.name, learner: name }),
    })),
    other: {
      href: `${unmatchedHome}/${person.ref}`,
      label: say('roster.unmatched.other.label', { learner: name }),
    },
  };
}

/** A person on the roster, to be told apart from namesakes. */
const personView = ({ ref, name, school, jenjang, region, nuptk, nip, email, lmsId }: KnownPerson) => ({
  ref,
  name,
  where: [school || jenjangWord(jenjang), region].filter((part) => part !== '').join(', '),
  identifier: nuptk || nip || email || lmsId,
});

/** Somebody who learns and isn't on the roster. @throws PortalError 404 when there is none, or not for this account */
export function strangerOf(data: ReportData, ref: string, scope: PageContext['scope']): Stranger {
  const index = scope.regions || scope.cohorts ? undefined : data.people.byRef(ref);
  const person = index === undefined ? undefined : data.people.person(index);
  if (!person || person.onRoster) throw new PortalError(404, 'roster.nobody');
  return person;
}

/** The roster is searched for one of them. */
export const linkPage = ({ roster }: RosterParts): TrainerPage => ({
  path: 'peserta/belum-cocok/:ref',
  name: 'roster-change',
  shows: 'people',
  show(context) {
    const { data, query, params, say, scope } = context;
    const stranger = strangerOf(data, params.ref ?? '', scope);
    const search = (query.get('cari') ?? stranger.name).trim().slice(0, longestSearch);
    const { persons } =
      search === '' ? { persons: [] } : roster.find({ scope, search, limit: mostFound, offset: 0 });
    context.lookedAt([stranger.ref, ...persons.map(({ ref }) => ref)], 'belum-cocok');
    const learner = legible(stranger.name) || say('roster.unmatched.unnamed');
    return {
      template: 'trainer/roster/link',
      title: say('roster.link.title'),
      values: {
        learner,
        identifier: legible(stranger.identifier),
        homePage: legible(stranger.homePage),
        ref: stranger.ref,
        back: unmatchedHome,
        here: `${unmatchedHome}/${stranger.ref}`,
        search,
        empty: say(search === '' ? 'roster.link.type' : 'roster.link.nothing'),
        persons: persons.map((one) => ({
          ...personView(one),
          label: say('roster.unmatched.this.label', { person: one.name, learner }),
        })),
      },
    };
  },
});
