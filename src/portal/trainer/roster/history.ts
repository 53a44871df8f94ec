// An import that was done, in a sentence.
import type { ImportRecord, Roster } from '../../../roster/store.ts';
import type { PageContext } from '../page.ts';

/** What an import did. */
export function importView(
  record: ImportRecord,
  { say, formats }: Pick<PageContext, 'say' | 'formats'>,
): string {
  const { fileName: file, by, at, added, changed, unchanged, skipped, removed } = record;
  const numbers = { added, changed, unchanged };
  const words = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, formats.number(value)]),
  );
  return [
    say('roster.record', { file, by, when: formats.shortMoment(at), ...words }),
    ...(skipped > 0 ? [say('roster.record.skipped', { count: formats.number(skipped) })] : []),
    ...(removed > 0 ? [say('roster.record.removed', { count: formats.number(removed) })] : []),
  ].join(' ');
}

/** Records that are looked through at most. */
const most = 200;

/** The latest imports that an account may know of: whoever sees some people only, knows of their own. */
export function importsSeen(
  roster: Pick<Roster, 'imports'>,
  { scope, account }: Pick<PageContext, 'scope' | 'account'>,
  count: number,
): ImportRecord[] {
  if (!scope.regions && !scope.cohorts) return roster.imports(count);
  return roster
    .imports(most)
    .filter(({ by }) => by === account.name)
    .slice(0, count);
}
