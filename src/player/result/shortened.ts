// Lists that stay short on a phone: what is to be done first is shown, the rest is folded away.
import { make } from '../../blocks/question/dom.ts';
import type { Say } from '../say.ts';

/** A list that is no longer than this is shown whole. */
const wholeList = 6;

/** A list as it is, or its first part, with the rest folded away: the way out stands below it. */
export function shortened(
  items: readonly HTMLElement[],
  isShown: (item: HTMLElement, index: number) => boolean,
  say: Say,
): HTMLElement[] {
  if (items.length <= wholeList) return [listOf(items)];
  const shown = items.filter(isShown);
  const rest = items.filter((item) => !shown.includes(item));
  if (rest.length === 0) return [listOf(shown)];
  const words = say(`result.${shown.length > 0 ? 'more' : 'all'}`, { count: rest.length });
  return [...(shown.length > 0 ? [listOf(shown)] : []), folded(words, rest)];
}

/** A list of the result page. */
export function listOf(items: readonly HTMLElement[], className = 'result-list'): HTMLElement {
  const list = make('ul', className);
  list.append(...items);
  return list;
}

/** A list that opens by its summary. */
export function folded(words: string, items: readonly HTMLElement[], className?: string): HTMLElement {
  const details = make('details');
  details.append(make('summary', '', words), listOf(items, className));
  return details;
}
