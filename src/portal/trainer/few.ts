// Shared pages show no figures of a handful of people, nor such as give theirs away beside the page without a filter.
import type { ReportData } from '../../reports/data.ts';
import { smallest } from '../../reports/privacy.ts';
import { type CohortFilter, type Scope, select } from '../../reports/selection.ts';

const isFew = (people: number): boolean => people > 0 && people < smallest;

/**
 * Whether filters leave fewer people than may be shown where others look on, or leave out so few that their figures are the
 * difference to the page without one of the filters. Without filters nobody is told apart.
 */
export function isTooFew(data: ReportData, filter: CohortFilter, scope: Scope): boolean {
  const names = Object.keys(filter) as (keyof CohortFilter)[];
  if (names.length === 0) return false;
  const { size } = select(data, filter, scope);
  if (isFew(size)) return true;
  return names.some((name) => {
    const { [name]: _, ...wider } = filter;
    return isFew(select(data, wider, scope).size - size);
  });
}
