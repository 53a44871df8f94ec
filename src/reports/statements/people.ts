// Whose statements a query is about: a mask by learner, so that a scan asks one array.
import type { ReportData } from '../data.ts';
import { originOf, origins } from '../learner.ts';
import { noPerson } from '../people.ts';
import { type Scope, select } from '../selection.ts';
import type { StatementQuery } from './query.ts';

export interface Whose {
  /** By learner: 1 for those who are meant. */
  readonly mask: Uint8Array;
  /** Whether hardly anybody is left out: nobody but who came from another origin. */
  readonly isEverybody: boolean;
}

/**
 * Whom a query means within a scope. Statements of nobody in particular (Groups, learners of other courses) are only for who may
 * see everybody and asks for nothing that the roster knows.
 */
export function whoseStatements(data: ReportData, query: StatementQuery, scope: Scope): Whose {
  const { cohort, person, search, previews = false } = query;
  const { people, learners } = data;
  const { mask: chosen, isPartial } = select(data, cohort, scope);
  const named = person === undefined ? undefined : (people.byRef(person) ?? noPerson);
  const found = search === undefined ? undefined : peopleCalled(data, search);
  const isEverybody = !isPartial && named === undefined && search === undefined;
  const preview = origins.indexOf('preview');
  const wanted = cohort.origin;
  const isFound = search === undefined ? () => true : calledBy(search);
  const mask = new Uint8Array(learners.size);
  for (let learner = 0; learner < mask.length; learner += 1) {
    const one = people.personOf[learner] ?? noPerson;
    if (one === noPerson) {
      if (isPartial || named !== undefined) continue;
      const its = learners.learner(learner);
      if (!isFound(its.identifier)) continue;
      const origin = originOf(its);
      mask[learner] = (wanted === undefined ? previews || origin !== 'preview' : origin === wanted) ? 1 : 0;
      continue;
    }
    if (named !== undefined && one !== named) continue;
    if (found && !found.has(one)) continue;
    const isShown = chosen[one] === 1;
    const isPreview = previews && !isPartial && wanted === undefined && people.origin[one] === preview;
    mask[learner] = isShown || isPreview ? 1 : 0;
  }
  return { mask, isEverybody };
}

/** Whether a text has all of these words in it, whatever their case. */
function calledBy(search: string): (text: string) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
}

/** The people whose name or identifier has all of these words in it. */
function peopleCalled(data: ReportData, search: string): Set<number> {
  const isCalled = calledBy(search);
  const texts = data.memo('statements people', () => {
    const { people } = data;
    return Array.from({ length: people.size }, (_, index) => {
      const { name, identifier } = people.person(index);
      return `${name}\n${identifier}`.toLowerCase();
    });
  });
  const found = new Set<number>();
  for (const [index, text] of texts.entries()) {
    if (isCalled(text)) found.add(index);
  }
  return found;
}
