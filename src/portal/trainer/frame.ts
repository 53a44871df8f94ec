// What stands around every page of the trainer: the menu, the session, the filters, how the page is displayed, and how
// fresh it is. The partial trainer/frame lays it out.
import { chartPatterns } from '../../charts/index.ts';
import type { FrameSay } from '../../i18n/trainer/frame.ts';
import type { ReportData } from '../../reports/data.ts';
import { origins } from '../../reports/learner.ts';
import type { CohortFilter, Scope } from '../../reports/selection.ts';
import type { Formats } from '../../reports/when.ts';
import { mayDo, maySee, type Role, seesNobody, seesPeople } from '../access/rights.ts';
import { type Filter, filters, filterWords, hrefWith, originWords, travellingQuery } from './address.ts';
import type { Display, TrainerPage } from './page.ts';
import { schoolChoices } from './schools.ts';

export interface FrameInput {
  /** Every page; the menu shows those that it knows and that the account may see. */
  pages: readonly Pick<TrainerPage, 'path' | 'name' | 'shows'>[];
  account: { role: Role };
  /** The current page's whole path: "/pelatih/soal/p3". */
  path: string;
  query: URLSearchParams;
  filter: CohortFilter;
  /** Position in `data.sessions`; undefined for the whole course. */
  session: number | undefined;
  display: Display;
  data: ReportData;
  scope: Scope;
  say: FrameSay;
  formats: Pick<Formats, 'number' | 'moment'>;
  /** Milliseconds since 1970. */
  now: number;
  freshness: Freshness;
}

/** How far the figures go. */
export interface Freshness {
  /** When the last statement that was counted was stored, in ms since 1970; undefined before the first. */
  through: number | undefined;
  /** How many statements are stored and not yet counted. */
  behind: number;
}

/** The menu: groups of pages by their paths. */
const menu = [
  { key: 'figures', paths: ['', 'belajar', 'soal', 'berhenti'] },
  { key: 'people', paths: ['bantuan', 'guru', 'peserta', 'hadir', 'tautan'] },
  { key: 'proof', paths: ['pernyataan', 'bukti', 'sertifikat'] },
] as const;
type MenuPath = (typeof menu)[number]['paths'][number];

/**
 * Everything that the partial trainer/frame shows. A page says in its template what it has no use for:
 * `{{> trainer/frame noFilters=true noSessions=true}}`.
 */
export function frameOf(input: FrameInput): Record<string, unknown> {
  const { query, path, say, formats, now } = input;
  // Another selection begins at the first page of every table.
  const unpaged = new URLSearchParams([...query].filter(([name]) => !isPaging(name)));
  const href = (change: Readonly<Record<string, string | undefined>>) => hrefWith(path, unpaged, change);
  const chips = chipsOf(input, href);
  return {
    patterns: chartPatterns(),
    groups: menuOf(input),
    current: currentName(input),
    sessions: sessionsOf(input, href),
    filter: filterOf(input, chips, unpaged, href),
    display: displayChoices(input, href),
    // Whose account sees nobody yet is told what to ask for, instead of finding every page empty.
    nobody: seesNobody(input.scope) ? input.account.role : undefined,
    simulation: simulationNote(input, href),
    freshness: freshnessOf(input),
    printed: {
      name: say('frame.print.name'),
      session: sessionName(input),
      filters: say('frame.print.filters', { filters: inWords(input, chips) }),
      printed: say('frame.print.date', { time: formats.moment(now) }),
    },
  };
}

/** Says that people are counted who don't exist, before somebody tells the press of them. */
function simulationNote({ data, filter, say }: FrameInput, href: Href) {
  if (filter.origin === 'lms' || filter.origin === 'preview') return undefined;
  const { some, all } = data.memo('frame simulation', () => {
    const { origin, size } = data.people;
    const [invented, preview] = [origins.indexOf('simulation'), origins.indexOf('preview')];
    const counts = { invented: 0, others: 0 };
    for (let person = 0; person < size; person += 1) {
      if (origin[person] === invented) counts.invented += 1;
      else if (origin[person] !== preview) counts.others += 1;
    }
    return { some: counts.invented > 0, all: counts.others === 0 };
  });
  if (!some) return undefined;
  if (all || filter.origin === 'simulation') return { text: say('frame.simulation.all') };
  return { text: say('frame.simulation.some'), href: href({ asal: originWords.lms }) };
}

/** How far the figures go, in sentences. */
function freshnessOf({ freshness: { through, behind }, say, formats }: FrameInput): string[] {
  const still = behind > 0 ? [say('frame.behind', { count: formats.number(behind) })] : [];
  if (through === undefined) return still.length > 0 ? still : [say('frame.counting')];
  return [say('frame.fresh', { time: formats.moment(through) }), ...still];
}

const isPaging = (name: string): boolean => /^(?:.*-)?hal$|^(?:kursor|unduh|tabel)$/.test(name);

function menuOf({ pages, account, path: current, query, say }: FrameInput) {
  const taken = travellingQuery(query);
  const isSeen = (path: MenuPath): boolean =>
    // Personal links are a room of their own, with a router of its own.
    path === 'tautan'
      ? mayDo(account.role, 'links')
      : pages.some((page) => page.path === path && maySee(account.role, page));
  return menu
    .map(({ key, paths }) => ({
      name: say(`frame.group.${key}`),
      pages: (paths as readonly MenuPath[]).filter(isSeen).map((path) => ({
        name: say(nameKey(path)),
        href: hrefWith(path === '' ? '/pelatih' : `/pelatih/${path}`, taken, {}),
        isCurrent: path === entryOf(current),
      })),
    }))
    .filter((group) => group.pages.length > 0);
}

const nameKey = (path: MenuPath): string => `frame.page.${path === '' ? 'ringkasan' : path}`;

/** The entry of the menu that a page is or stands behind. */
const entryOf = (path: string): MenuPath | undefined =>
  menu
    .flatMap(({ paths }): readonly MenuPath[] => paths)
    .find((entry) => entry === (path.split('/')[2] ?? ''));

function currentName({ path, say }: FrameInput): string {
  const entry = entryOf(path);
  return say(entry === undefined ? 'frame.pages.now' : nameKey(entry));
}

function sessionsOf({ data, session, say }: FrameInput, href: Href) {
  if (data.sessions.length < 2) return undefined;
  return [
    {
      name: say('frame.session.all'),
      label: say('frame.session.all'),
      href: href({ sesi: undefined }),
      isCurrent: session === undefined,
    },
    ...data.sessions.map(({ session: { id, title } }, index) => ({
      name: say('frame.session.short', { number: index + 1 }),
      label: say('frame.session', { number: index + 1, title }),
      href: href({ sesi: id }),
      isCurrent: session === index,
    })),
  ];
}

function sessionName({ data, session, say }: FrameInput): string {
  const map = session === undefined ? undefined : data.sessions[session];
  return map === undefined || session === undefined
    ? say('frame.session.all')
    : say('frame.session', { number: session + 1, title: map.session.title });
}

type Href = (change: Readonly<Record<string, string | undefined>>) => string;

interface Chip {
  name: string;
  value: string;
  text: string;
  href: string;
  label: string;
}

/** Each filter that is set, in words, with a link that takes it away. */
function chipsOf(input: FrameInput, href: Href): Chip[] {
  return filters.flatMap((key) => {
    const value = input.filter[key];
    if (value === undefined) return [];
    const name = input.say(key === 'school' ? 'frame.filter.school.short' : `frame.filter.${key}`);
    const words = valueName(key, value, input);
    return [
      {
        name,
        value: words,
        text: input.say('frame.filter.chip', { name, value: words }),
        href: href({ [filterWords[key]]: undefined }),
        label: input.say('frame.filter.remove.label', { name }),
      },
    ];
  });
}

/** What people call the value of a filter. */
function valueName(key: Filter, value: string, { data, say }: FrameInput): string {
  if (key === 'school') {
    const school = data.people.schools.find(({ npsn }) => npsn === value);
    return school === undefined ? value : `${school.name} (${value})`;
  }
  if (key === 'jenjang' || key === 'mode') {
    const list = key === 'jenjang' ? ['sd', 'smp', 'sma', 'smk'] : ['luring', 'daring'];
    return list.includes(value) ? say(`frame.${key}.${value}`) : value;
  }
  if (key === 'origin') return say(`frame.origin.${value}`);
  return value;
}

const inWords = ({ say }: FrameInput, chips: readonly Chip[]): string =>
  chips.length === 0 ? say('frame.filter.everybody') : chips.map(({ text }) => text).join(' · ');

/** The form of filters, for what the roster knows; the origin can always be chosen. */
function filterOf(input: FrameInput, chips: readonly Chip[], query: URLSearchParams, href: Href) {
  const { data, scope, filter, say, pages, account } = input;
  const { people } = data;
  const within = (values: readonly string[], allowed: readonly string[] | undefined) =>
    values.filter((value) => value !== '' && (allowed === undefined || allowed.includes(value)));
  const lists = {
    region: within(people.regions, scope.regions).toSorted((one, other) => one.localeCompare(other, 'id')),
    jenjang: usedOf(people.jenjangs, data, 'jenjang'),
    cohort: within(people.cohorts, scope.cohorts).toSorted((one, other) => one.localeCompare(other, 'id')),
    mode: usedOf(people.modes, data, 'mode'),
  };
  const choice = (key: Filter, values: readonly { value: string; name: string }[], any: string) => ({
    name: filterWords[key],
    label: say(`frame.filter.${key}`),
    any,
    options: values.map((entry) => ({ ...entry, isChosen: entry.value === query.get(filterWords[key]) })),
  });
  const fromRoster = (['region', 'jenjang', 'cohort', 'mode'] as const)
    .filter((key) => lists[key].length > 0 || filter[key] !== undefined)
    .map((key) =>
      choice(
        key,
        // What an address names stays chosen, even where nobody has it.
        [...new Set([...lists[key], ...(filter[key] === undefined ? [] : [filter[key]])])].map((value) => ({
          value,
          name: valueName(key, value, input),
        })),
        say('frame.filter.any'),
      ),
    );
  const schools = schoolChoices(data, filter, scope);
  const kept = [...query].filter(([name]) => !Object.values<string>(filterWords).includes(name));
  return {
    action: input.path,
    hidden: kept.map(([name, value]) => ({ name, value })),
    choices: [
      ...fromRoster,
      choice(
        'origin',
        origins.map((origin) => ({ value: originWords[origin], name: say(`frame.origin.${origin}`) })),
        say('frame.origin.all'),
      ),
    ],
    school:
      schools.length === 0 && filter.school === undefined
        ? undefined
        : { name: filterWords.school, label: say('frame.filter.school'), value: filter.school, schools },
    chips,
    count: chips.length,
    clearHref:
      chips.length < 2
        ? undefined
        : href(Object.fromEntries(filters.map((key) => [filterWords[key], undefined]))),
    noRoster:
      people.rosterSize === 0 && pages.some((page) => page.path === 'peserta' && maySee(account.role, page))
        ? { href: '/pelatih/peserta' }
        : undefined,
  };
}

/** The values of a fixed list that somebody has. */
function usedOf(list: readonly string[], data: ReportData, column: 'jenjang' | 'mode'): readonly string[] {
  return data.memo(`frame ${column}`, () => {
    const used = new Set<number>();
    const { [column]: numbers, size } = data.people;
    for (let person = 0; person < size; person += 1) used.add(numbers[person] ?? 0);
    return list.filter((value, index) => value !== '' && used.has(index));
  });
}

function displayChoices({ display, account, query, say }: FrameInput, href: Href) {
  const shown = query
    .getAll('tampilan')
    .flatMap((words) => words.split(','))
    .filter((word) => word !== '');
  const state = (isOn: boolean, word: string, key: 'project' | 'share') => ({
    isOn,
    href: href({
      tampilan: (isOn ? shown.filter((other) => other !== word) : [...shown, word]).join(','),
    }),
    name: say(isOn ? `frame.display.${key}.off` : `frame.display.${key}`),
    note: say(isOn ? `frame.display.${key}.on` : `frame.display.${key}.note`),
  });
  const share = state(display.suppress, 'bersama', 'share');
  return {
    isProjecting: display.projecting,
    choices: [state(display.projecting, 'proyeksi', 'project'), ...(seesPeople(account.role) ? [share] : [])],
    notes: [
      ...(display.projecting ? [say('frame.display.project.on')] : []),
      ...(display.suppress ? [say('frame.display.share.on')] : []),
    ],
  };
}
