// Statements as they are shown: who, in one sentence, and the JSON; without those whom the account or the screen may not see.
import type { Language } from '../../../i18n/say.ts';
import { isRecord, learnerOf } from '../../../reports/learner.ts';
import { noPerson } from '../../../reports/people.ts';
import { redacted, withoutWords } from '../../../reports/statements/redact.ts';
import type { Found } from '../../../reports/statements/search.ts';
import { actorName, predicateOf, type SentenceWords } from '../../../reports/statements/sentence.ts';
import { legible } from '../../../tables/index.ts';
import { maySee } from '../../access/rights.ts';
import { hidesNames } from '../display.ts';
import type { PageContext } from '../page.ts';
import { isWithinScope } from './equivalent.ts';

/** How statements are told to this account on this screen. */
export interface Teller {
  /** Who made a statement. */
  subjectOf(found: Found): string;
  /** What was done. */
  predicateOf(found: Found): string;
  /** The statement, as much of it as may be seen. */
  statementOf(found: Found): object;
}

export function tellerOf(context: PageContext): Teller {
  const { data, say, formats, display, scope, nameOf } = context;
  const hides = hidesNames(display);
  const isLimited = scope.regions !== undefined || scope.cohorts !== undefined;

  /** The person that an Agent is; undefined for a Group and for strangers. */
  const personOf = (actor: unknown): number | undefined => {
    const learner = learnerOf(actor);
    const index = learner && data.learners.find(learner.key);
    const person = index === undefined ? undefined : data.people.personOf[index];
    return person === undefined || person === noPerson ? undefined : person;
  };
  const mayBeSeen = (person: number | undefined): boolean =>
    !isLimited || (person !== undefined && isWithinScope(person, data, scope));

  /** What to call an actor, by person where it is one. */
  function nameFor(actor: unknown): string {
    const person = personOf(actor);
    if (!mayBeSeen(person)) return say('statements.outside');
    if (person !== undefined) return legible(nameOf(person));
    return hides ? say('statements.somebody') : legible(actorName(actor)) || say('statements.somebody');
  }
  const words: SentenceWords = {
    say,
    formats,
    language: say('statements.language') as Language,
    nameOf: nameFor,
  };
  const actorOf = ({ statement }: Found) => (statement as { actor?: unknown }).actor;

  return {
    subjectOf: (found) => nameFor(actorOf(found)),
    predicateOf: (found) => legible(predicateOf(found, data, words)),
    statementOf(found) {
      if (!hides && !isLimited) return found.statement;
      const shown = redacted(found.statement, (actor) => {
        const isSeen = mayBeSeen(personOf(actor));
        if (isSeen && !hides) return undefined;
        // A Group that nobody is known by may hold people who may be seen.
        if (!hides && isRecord(actor) && Array.isArray(actor.member) && actor.name === undefined)
          return undefined;
        return { name: nameFor(actor) };
      });
      if (!hides) return shown;
      const actor = actorOf(found);
      const told = [actorName(actor), learnerOf(actor)?.identifier ?? ''];
      const person = found.person === undefined ? undefined : data.people.person(found.person);
      const known = person ? [person.name, person.identifier, person.contact] : [];
      return withoutWords(shown, [...told, ...known], say('statements.hidden')) as object;
    },
  };
}

/** A statement on the page. */
export interface LineView {
  id: string;
  datetime: string;
  when: string;
  subject: string;
  href: string | undefined;
  predicate: string;
  voided: boolean;
  json: string;
  label: string;
  links: { text: string; href: string }[];
}

/** @param narrowed address of this page with another parameter */
export function lineView(
  found: Found,
  teller: Teller,
  context: PageContext,
  narrowed: (name: string, value: string) => string,
): LineView {
  const { data, say, formats, display, account } = context;
  const { verb, object, context: its, id, timestamp } = found.statement as Readonly<Record<string, unknown>>;
  const told = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  const at = Number.isNaN(told) ? found.stored / 1000 : told;
  const person = found.person === undefined ? undefined : data.people.person(found.person);
  const when = formats.shortMoment(at);
  const isNamed = person !== undefined && !hidesNames(display);
  const links: [key: string, name: string, value: unknown][] = [
    ['person', 'guru', isNamed ? person.ref : undefined],
    ['verb', 'verb', isRecord(verb) ? verb.id : undefined],
    ['activity', 'activity', isRecord(object) && isActivity(object) ? object.id : undefined],
    ['registration', 'registration', isRecord(its) ? its.registration : undefined],
  ];
  return {
    id: String(id),
    datetime: new Date(at).toISOString(),
    when,
    subject: teller.subjectOf(found),
    href:
      isNamed && maySee(account.role, { name: 'people', shows: 'people' })
        ? context.link(`/pelatih/guru/${person.ref}`)
        : undefined,
    predicate: teller.predicateOf(found),
    voided: found.voided,
    json: JSON.stringify(teller.statementOf(found), null, 2),
    label: say('statements.json.of', { time: when }),
    links: links.flatMap(([key, name, value]) =>
      typeof value === 'string' ? [{ text: say(`statements.only.${key}`), href: narrowed(name, value) }] : [],
    ),
  };
}

const isActivity = ({ objectType }: Readonly<Record<string, unknown>>): boolean =>
  objectType === undefined || objectType === 'Activity';
