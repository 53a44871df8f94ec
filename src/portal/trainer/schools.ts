// Schools to choose from in a form without script: those with most people, and what somebody typed as a school's number.
import type { ReportData } from '../../reports/data.ts';
import { type CohortFilter, type Scope, select } from '../../reports/selection.ts';

/** A datalist of more would be slow on the machines of offices. */
const mostSchools = 200;

/** At most 200 schools with an NPSN, by name: of those that the other filters and the scope leave, the largest. */
export function schoolChoices(
  data: ReportData,
  { school: _, ...filter }: CohortFilter,
  scope: Scope,
): readonly { npsn: string; name: string }[] {
  const { mask, key } = select(data, filter, scope);
  return data.memo(`frame schools ${key}`, () => {
    const { people } = data;
    const counts = new Uint32Array(people.schools.length);
    for (let person = 0; person < people.size; person += 1) {
      const school = people.school[person] ?? 0;
      if (mask[person] === 1) counts[school] = (counts[school] ?? 0) + 1;
    }
    return people.schools
      .map(({ npsn, name }, index) => ({ npsn, name, count: counts[index] ?? 0 }))
      .filter(({ npsn, count }, index) => index > 0 && npsn !== '' && count > 0)
      .sort((one, other) => other.count - one.count)
      .slice(0, mostSchools)
      .sort((one, other) => one.name.localeCompare(other.name, 'id'))
      .map(({ npsn, name }) => ({ npsn, name }));
  });
}

/**
 * The NPSN that somebody means who wrote a number or a name: eight digits anywhere in the text, or the one school that is
 * called so or whose name holds the words.
 * @returns the text itself when no school is meant for certain, so that nothing matches rather than everything
 */
export function schoolMeant(data: ReportData, text: string): string {
  const digits = /(?<!\d)\d{8}(?!\d)/.exec(text)?.[0];
  if (digits !== undefined) return digits;
  const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
  const wanted = plain(text);
  const named = data.people.schools.filter(({ npsn }) => npsn !== '');
  const exact = named.filter(({ name }) => plain(name) === wanted);
  const found = exact.length > 0 ? exact : named.filter(({ name }) => plain(name).includes(wanted));
  return found.length === 1 && found[0] ? found[0].npsn : text;
}
