// The log of who looked at whom, at /akun/catatan: by person, account and day, as a page and as a file.
import type Database from 'better-sqlite3';
import express, { type Router } from 'express';
import { accounts as accountStrings } from '../../i18n/accounts.ts';
import { wibTimestamp } from '../../reports/when.ts';
import { isTableFormat, type Table } from '../../tables/index.ts';
import { requireRight } from '../access/guard.ts';
import { PortalError } from '../errors.ts';
import { sendTable } from '../trainer/router.ts';
import { render, sayIn, type Views } from '../views.ts';
import type { AccessLog, LogFilter, LogLine } from './access-log.ts';
import { createAccountEvents } from './events.ts';
import type { PeoplePort } from './people.ts';
import { eventView } from './words.ts';

export interface LogParts {
  database: Database.Database;
  accessLog: AccessLog;
  people(): PeoplePort;
  /** Milliseconds since 1970. */
  now: () => number;
}

const dayLength = 24 * 60 * 60 * 1000;
const linesPerPage = 50;
/** People who are offered when a name fits several. */
const mostOffered = 20;
/** People who are named in a line of the page; the file names them all. */
const mostNamed = 5;

export function logPages({ database, accessLog, people, now }: LogParts): Router {
  const router = express.Router();
  const events = createAccountEvents(database, now);
  const accounts = database.prepare<[], { id: number; name: string; email: string }>(
    'SELECT id, name, email FROM account ORDER BY name COLLATE NOCASE',
  );
  router.use(requireRight('access-log'));

  router.get('/', async (request, response) => {
    const say = sayIn(response);
    const known = people();
    const query = readQuery(request.query, known);
    const { filter } = query;
    const { unduh } = request.query;
    if (unduh !== undefined) {
      if (!isTableFormat(unduh)) throw new PortalError(404, 'portal.error.404');
      return sendTable(response, logTable(accessLog, filter, known, say), unduh, now());
    }
    const found = query.offered.length > 0 ? [] : accessLog.read(filter, linesPerPage + 1, query.before);
    const lines = found.slice(0, linesPerPage);
    const address = (changes: Record<string, string>) =>
      `/akun/catatan?${new URLSearchParams({ ...query.kept, ...changes })}`;
    render(response, 'accounts/log', {
      title: say('accounts.log.title'),
      lines: lines.map((line) => lineView(line, accessLog, known, say)),
      accounts: accounts.all().map((one) => ({ ...one, chosen: one.id === filter.account })),
      query: query.shown,
      today: wibTimestamp(now()).slice(0, 10),
      offered: query.offered.map(({ ref, name }) => ({ name, href: address({ orang: ref }) })),
      unknown: query.unknown,
      isFiltered: Object.keys(query.kept).length > 0,
      downloads: (['csv', 'excel', 'xlsx', 'ndjson'] as const).map((format) => ({
        name: say(`accounts.log.file.${format}`),
        href: address({ unduh: format }),
      })),
      pager: (found.length > lines.length || query.before !== undefined) && {
        older: found.length > lines.length && address({ sebelum: String(lines.at(-1)?.id) }),
        newest: query.before !== undefined && address({}),
      },
    });
  });

  router.get('/akun', (request, response) => {
    const say = sayIn(response);
    const before = readId(request.query.sebelum);
    const found = events.read(linesPerPage + 1, undefined, before);
    const lines = found.slice(0, linesPerPage);
    render(response, 'accounts/events', {
      title: say('accounts.events.title'),
      lines: lines.map((event) => eventView(event, say)),
      withAccount: true,
      pager: (found.length > lines.length || before !== undefined) && {
        older: found.length > lines.length && `/akun/catatan/akun?sebelum=${lines.at(-1)?.id}`,
        newest: before !== undefined && '/akun/catatan/akun',
      },
    });
  });

  return router;
}

const readId = (value: unknown): number | undefined =>
  typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;

/** What the address asks for; whatever it says wrongly is as if it were not said. */
function readQuery(query: Readonly<Record<string, unknown>>, people: PeoplePort) {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim().slice(0, 200) : '');
  const account = readId(query.akun);
  const day = /^\d{4}-\d\d-\d\d$/.test(text('hari'))
    ? Date.parse(`${text('hari')}T00:00:00+07:00`)
    : Number.NaN;
  const asked = text('orang');
  const matches = /^[\w-]{22}$/.test(asked)
    ? [{ ref: asked, name: people.nameOf(asked) ?? asked }]
    : asked === ''
      ? []
      : people.search(asked, mostOffered);
  const person = matches.length === 1 ? matches[0] : undefined;
  const filter: LogFilter = {
    ...(person ? { person: person.ref } : {}),
    ...(account === undefined ? {} : { account }),
    ...(Number.isNaN(day) ? {} : { since: day, until: day + dayLength }),
  };
  return {
    filter,
    before: readId(query.sebelum),
    /** Several whom the name may mean. */
    offered: matches.length > 1 ? matches : [],
    unknown: asked !== '' && matches.length === 0 ? asked : undefined,
    shown: { person: person?.name ?? asked, day: Number.isNaN(day) ? '' : text('hari') },
    kept: {
      ...(person ? { orang: person.ref } : {}),
      ...(account === undefined ? {} : { akun: String(account) }),
      ...(Number.isNaN(day) ? {} : { hari: text('hari') }),
    },
  };
}

/** What was shown: a word that the catalogue knows, or the page's own. */
function lookedAtWords(what: string, say: Views['say']): string {
  const key = `accounts.looked.${what}`;
  return Object.hasOwn(accountStrings.id, key) ? say(key) : what;
}

function lineView(line: LogLine, accessLog: AccessLog, people: PeoplePort, say: Views['say']) {
  const refs = accessLog.peopleOf(line.id);
  const named = refs.slice(0, mostNamed).map((ref) => ({
    name: people.nameOf(ref) ?? say('accounts.log.gone'),
    href: `/akun/catatan?orang=${ref}`,
  }));
  return {
    at: line.at,
    name: line.name,
    email: line.email,
    href: `/akun/catatan?akun=${line.account}`,
    token: line.token,
    what: lookedAtWords(line.what, say),
    count: line.people,
    named,
    others: line.people - named.length,
  };
}

function logTable(
  accessLog: AccessLog,
  filter: LogFilter,
  people: PeoplePort,
  say: Views['say'],
): Table<LogLine> {
  return {
    name: say('accounts.log.sheet'),
    columns: [
      { key: 'at', header: say('accounts.log.when'), kind: 'time', value: ({ at }) => at },
      { key: 'account', header: say('accounts.log.who'), value: ({ name }) => name },
      { key: 'email', header: say('portal.login.email'), value: ({ email }) => email },
      { key: 'token', header: say('accounts.log.token'), value: ({ token }) => token ?? undefined },
      { key: 'what', header: say('accounts.log.what'), value: ({ what }) => lookedAtWords(what, say) },
      { key: 'page', header: say('accounts.log.page'), value: ({ route }) => route },
      {
        key: 'people',
        header: say('accounts.log.count'),
        kind: 'number',
        value: ({ people: count }) => count,
      },
      {
        key: 'names',
        header: say('accounts.log.people'),
        value: ({ id }) =>
          accessLog
            .peopleOf(id)
            .map((ref) => people.nameOf(ref) ?? ref)
            .join('; '),
      },
    ],
    rows: accessLog.each(filter),
  };
}
