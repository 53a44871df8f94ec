// The form that a query is built with: what there is to choose, and what is chosen.

import { kindCode } from '../../../reports/facts/kinds.ts';
import type { StatementQuery } from '../../../reports/statements/query.ts';
import { agentOfKey } from '../../../reports/statements/terms.ts';
import { partActivityId } from '../../../vocabulary/activities.ts';
import { verbs } from '../../../vocabulary/terms.ts';
import { filterWords, originWords } from '../address.ts';
import { hidesNames } from '../display.ts';
import type { PageContext } from '../page.ts';
import { schoolChoices } from '../schools.ts';
import { isWithinScope } from './equivalent.ts';
import { fieldTime } from './times.ts';

interface Option {
  value: string;
  name: string;
  isChosen: boolean;
}

/** Verbs of other courses that the form offers; more are to be typed into the raw query. */
const mostVerbs = 40;

export function builderView(query: StatementQuery, context: PageContext): Record<string, unknown> {
  const { data, say, scope, display } = context;
  const { cohort } = query;
  const options = (list: readonly (readonly [value: string, name: string])[], chosen = ''): Option[] =>
    list.map(([value, name]) => ({ value, name, isChosen: value === chosen }));
  const within = (values: readonly string[], allowed: readonly string[] | undefined) =>
    values
      .filter((value) => value !== '' && (allowed === undefined || allowed.includes(value)))
      .toSorted((one, other) => one.localeCompare(other, 'id'))
      .map((value) => [value, value] as const);
  const { people } = data;
  const person = query.person === undefined ? undefined : people.byRef(query.person);
  const isSeen = person !== undefined && isWithinScope(person, data, scope);
  const lists = [
    { key: 'region' as const, list: within(people.regions, scope.regions) },
    {
      key: 'jenjang' as const,
      list: people.jenjangs.slice(1).map((value) => [value, say(`frame.jenjang.${value}`)] as const),
    },
    { key: 'cohort' as const, list: within(people.cohorts, scope.cohorts) },
    {
      key: 'mode' as const,
      list: people.modes.slice(1).map((value) => [value, say(`frame.mode.${value}`)] as const),
    },
  ];
  return {
    person: isSeen ? { ref: query.person, name: context.nameOf(person) } : undefined,
    search: query.search,
    verbs: options(verbChoices(context, query.verb), query.verb),
    activity: query.activity,
    activities: activityChoices(context, query.session),
    relatedActivities: query.relatedActivities,
    sessions: options(
      data.sessions.map(({ session: { id, number, title } }) => [
        id,
        say('frame.session', { number, title }),
      ]),
      query.session,
    ),
    registration: query.registration,
    results: options(
      (['benar', 'salah'] as const).map((value) => [value, say(`statements.field.result.${value}`)]),
      query.success === undefined ? '' : query.success ? 'benar' : 'salah',
    ),
    scoreFrom: query.scoreFrom,
    scoreTo: query.scoreTo,
    from: fieldTime(query.from),
    to: fieldTime(query.to),
    since: fieldTime(query.since === undefined ? undefined : query.since / 1000),
    until: fieldTime(query.until === undefined ? undefined : query.until / 1000),
    cohorts: [
      ...(people.rosterSize > 0 ? lists : []).map(({ key, list }) => ({
        word: filterWords[key],
        label: say(`frame.filter.${key}`),
        options: options(list, cohort[key]),
      })),
      {
        word: filterWords.origin,
        label: say('frame.filter.origin'),
        options: options(
          (['lms', 'preview', 'simulation'] as const).map((origin) => [
            originWords[origin],
            say(`frame.origin.${origin}`),
          ]),
          cohort.origin && originWords[cohort.origin],
        ),
      },
    ],
    school:
      people.rosterSize > 0 ? { value: cohort.school, list: schoolChoices(data, cohort, scope) } : undefined,
    agent:
      query.agent === undefined || hidesNames(display) ? undefined : JSON.stringify(agentOfKey(query.agent)),
    relatedAgents: query.relatedAgents,
    voided: query.voided,
    previews: query.previews,
    // What is not the form's everyday part stands open when it says something.
    isMore: [
      query.since,
      query.until,
      query.registration,
      query.agent,
      query.voided,
      query.previews,
      cohort.origin,
    ].some((one) => one !== undefined),
  };
}

/** The verbs of the course, and those of other statements that have come. */
function verbChoices({ data, say }: PageContext, chosen: string | undefined) {
  const own = Object.values(verbs).map(
    ({ id, display }) => [id, display[say('statements.language') === 'en' ? 'en' : 'id']] as const,
  );
  const others = data.memo('statements verbs', () => {
    const { length, kind, part } = data.facts;
    const found = new Set<number>();
    for (let row = 0; row < length && found.size < mostVerbs; row += 1) {
      if (kind[row] === kindCode.other) found.add(part[row] ?? 0);
    }
    return [...found].map((number) => data.parts.text(number)).filter((text) => /^[a-z]+:/i.test(text));
  });
  const known = new Set<string>(own.map(([id]) => id));
  const strange = [...new Set([...others, ...(chosen === undefined ? [] : [chosen])])]
    .filter((id) => !known.has(id))
    .map((id) => [id, `${id.split(/[/#]/).filter(Boolean).at(-1) ?? id} (${id})`] as const);
  return [...own, ...strange];
}

/** The sessions, pages and tests that an activity may be chosen from. */
function activityChoices({ data }: PageContext, session: string | undefined) {
  return data.sessions
    .filter((map) => session === undefined || map.session.id === session)
    .flatMap((map) => {
      const iri = data.course.activityId(map.session.id);
      if (iri === undefined) return [];
      return [
        { value: iri, name: map.session.title },
        ...[...map.tests].map(([id, test]) => ({ value: partActivityId(iri, 'test', id), name: test.title })),
        ...[...map.pages].map(([id, { page }]) => ({
          value: partActivityId(iri, 'page', id),
          name: page.title,
        })),
      ];
    });
}
