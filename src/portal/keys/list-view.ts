// The list of keys: which are shown, and how it is split into pages.
import type { KeyInfo } from '../../../lrs/index.ts';
import type { Views } from '../views.ts';
import { keyView } from './words.ts';

/** Words of the address for the groups of keys; previews make many, which would bury the others. */
const groups = { active: '', preview: 'pratinjau', ended: 'berakhir' } as const;
type Group = keyof typeof groups;
const groupNames = Object.keys(groups) as Group[];

const perPage = 50;

/** Values of keys/list.hbs; whatever the address says wrongly is as if it were not said. */
export function listView(
  all: readonly KeyInfo[],
  query: Readonly<Record<string, unknown>>,
  words: Pick<Views, 'say' | 'language'>,
): Record<string, unknown> {
  const { say } = words;
  const shown = groupNames.find((name) => groups[name] === query.tampil) ?? 'active';
  const members = (group: Group) => all.filter((key) => groupOf(key) === group);
  // The newest first.
  const lines = members(shown).reverse();
  const pages = Math.max(1, Math.ceil(lines.length / perPage));
  const asked = typeof query.hal === 'string' && /^[1-9]\d{0,5}$/.test(query.hal) ? Number(query.hal) : 1;
  const page = Math.min(asked, pages);
  return {
    groups: groupNames.map((name) => ({
      name: say(`keys.group.${name}`),
      count: members(name).length,
      href: address(name, 1),
      current: name === shown,
    })),
    isPreview: shown === 'preview',
    none: say(`keys.none.${shown}`),
    lines: lines.slice((page - 1) * perPage, page * perPage).map((key) => keyView(key, words)),
    pager: pages > 1 && {
      text: say('keys.page', { page, pages }),
      previous: page > 1 ? address(shown, page - 1) : undefined,
      next: page < pages ? address(shown, page + 1) : undefined,
    },
    sentAlready: query.sudah === '1',
  };
}

function groupOf({ state, limits }: KeyInfo): Group {
  if (state !== 'active') return 'ended';
  return limits.accountName === undefined ? 'active' : 'preview';
}

function address(group: Group, page: number): string {
  const query = new URLSearchParams();
  if (group !== 'active') query.set('tampil', groups[group]);
  if (page > 1) query.set('hal', String(page));
  const text = query.toString();
  return text === '' ? '/kunci' : `/kunci?${text}`;
}
