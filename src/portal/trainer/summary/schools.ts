// Schools: a table with a search of its own, since there are hundreds of them.

import { exportView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import type { TableView } from '../table.ts';
import { type Groups, groupTable } from './groups.ts';

export interface SchoolsView {
  finding: string;
  table: TableView;
  exports: ReturnType<typeof exportView>;
  search: string;
  /** What the search form carries along, since a form replaces the whole query string. */
  hidden: readonly { name: string; value: string }[];
  clearHref: string | undefined;
}

const word = 'cari-sekolah';

/** The schools whose name or number holds each word that is searched for. */
export function searched(groups: Groups, { query }: Pick<PageContext, 'query'>): Groups {
  const words = (query.get(word) ?? '').slice(0, 100).toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  const holds = (text: string) => words.every((one) => text.includes(one));
  return {
    ...groups,
    rows: groups.rows.filter(({ name, value }) => holds(`${name} ${value}`.toLowerCase())),
  };
}

/** @param all the schools of the selection @returns undefined where no school is known */
export function schoolsView(context: PageContext, all: Groups): SchoolsView | undefined {
  const { say, formats, query } = context;
  const known = all.rows.filter(({ value, name }) => value !== '' || name !== say('summary.unknown'));
  if (known.length === 0) return undefined;
  const caption = say('summary.by.table', { group: say('summary.group.school').toLowerCase() });
  const kept = [...query].filter(
    ([name, value]) => value !== '' && ![word, 'sekolah-hal', 'unduh', 'tabel'].includes(name),
  );
  return {
    finding: say('summary.school.finding', {
      count: formats.number(known.length),
      none: formats.number(known.filter(({ funnel }) => funnel.began === 0).length),
    }),
    table: groupTable(context, 'school', searched(all, context)),
    exports: exportView('sekolah', caption, context),
    search: query.get(word) ?? '',
    hidden: kept.map(([name, value]) => ({ name, value })),
    clearHref: query.get(word)
      ? `${context.href({ [word]: undefined, 'sekolah-hal': undefined })}#sekolah`
      : undefined,
  };
}
