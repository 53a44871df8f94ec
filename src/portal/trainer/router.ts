// Serves the trainer's pages: reads the address, selects people within what the account may see, lets the page count, and
// answers with HTML or with one of its tables.
import express, { type Request, type Response, type Router } from 'express';
import type { ReportData } from '../../reports/data.ts';
import type { Reports } from '../../reports/index.ts';
import { origins } from '../../reports/learner.ts';
import { type CohortFilter, select } from '../../reports/selection.ts';
import { formatsIn, wibTimestamp } from '../../reports/when.ts';
import { isTableFormat, type Table, tableFile, writeTable } from '../../tables/index.ts';
import { accountOf, requireRight } from '../access/guard.ts';
import { scopeOf } from '../access/rights.ts';
import type { AccessLog } from '../accounts/access-log.ts';
import { PortalError } from '../errors.ts';
import { render, type Views } from '../views.ts';
import { filterWords, hrefWith, originWords, travellingQuery } from './address.ts';
import { displayOf, namerOf } from './display.ts';
import { isTooFew } from './few.ts';
import { frameOf } from './frame.ts';
import type { CertificateNote, PageContext, PageResult, TrainerPage } from './page.ts';
import { pages } from './pages.ts';
import { schoolMeant } from './schools.ts';
import { sendChunks } from './send.ts';

/** Pages that need more than what is counted, with what they do. */
export interface TrainerRoom {
  /** Below /pelatih, as the pages' own paths begin. */
  path: string;
  pages: readonly TrainerPage[];
  /** Asked before the pages; every route names its right. */
  actions: Router;
  /** What the room knows of a person's certificate. */
  certificateOf?(
    context: Pick<PageContext, 'data' | 'say' | 'formats'>,
    person: number,
  ): CertificateNote | undefined;
}

export interface TrainerParts {
  reports: Reports;
  rooms?: readonly TrainerRoom[];
  accessLog: Pick<AccessLog, 'add'>;
  /** Milliseconds since 1970. */
  now?: () => number;
  log?: (line: string) => void;
}

/** A page waits this long for statements that have just come in; a longer backlog is announced on the page instead. */
const patience = 100;

/** Mounted at /pelatih; every page asks for the right that it names. */
export function trainerRoutes(parts: TrainerParts): Router {
  const router = express.Router();
  const { rooms = [] } = parts;
  const all = [...pages, ...rooms.flatMap((room) => room.pages)];
  for (const { path, actions } of rooms) router.use(`/${path}`, actions);
  for (const page of all) {
    router.get(`/${page.path}`, requireRight(page.name, page.shows), (request, response) =>
      answer(page, all, request, response, parts),
    );
  }
  return router;
}

async function answer(
  page: TrainerPage,
  pages: readonly TrainerPage[],
  request: Request,
  response: Response,
  { reports, rooms = [], accessLog, now = Date.now, log = console.error }: TrainerParts,
): Promise<void> {
  await catchUpBriefly(reports, log);
  const plain = contextOf(request, response, reports, now(), accessLog);
  const desk = rooms.find((room) => room.certificateOf !== undefined);
  const context: PageContext = { ...plain, certificateOf: (person) => desk?.certificateOf?.(plain, person) };
  const format = context.query.get('unduh');
  const hides = context.display.suppress && page.shows === 'figures';
  const isHidden = hides && isTooFew(context.data, context.filter, context.scope);
  if (isHidden && format !== null) throw new PortalError(422, 'frame.few');
  const {
    template,
    values,
    title,
    tables = {},
    status = 200,
    scripts,
  } = isHidden ? fewPage(context) : await page.show(context);
  if (format !== null) {
    const name = context.query.get('tabel') || Object.keys(tables)[0] || '';
    const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (!isTableFormat(format) || !table) throw new PortalError(404, 'portal.error.404');
    await sendTable(response, table, format, context.now);
    return;
  }
  const frame = frameOf({
    ...context,
    pages,
    path: addressOf(request),
    freshness: reports.freshness(),
  });
  const kind = context.display.projecting ? 'trainer projecting' : 'trainer';
  render(response, template, { kind, ...(scripts ? { scripts } : {}), ...values, frame, title }, status);
}

/** Instead of a page whose figures would be those of a handful of people. */
const fewPage = ({ say }: PageContext): PageResult => ({
  template: 'trainer/few',
  title: say('frame.few.title'),
  values: {},
});

const addressOf = (request: Request): string =>
  `${request.baseUrl}${request.path === '/' ? '' : request.path}`;

function contextOf(
  request: Request,
  response: Response,
  reports: Reports,
  now: number,
  accessLog: Pick<AccessLog, 'add'>,
): PageContext {
  const { say, language } = (response.locals as { views: Views }).views;
  const account = accountOf(response.locals);
  if (!account) throw new PortalError(401, 'portal.error.401');
  const data = reports.read();
  const path = addressOf(request);
  const query = new URL(request.originalUrl, 'http://portal.invalid').searchParams;
  const filter = readFilter(query, data);
  const scope = scopeOf(account);
  const display = displayOf(query, account);
  return {
    data,
    filter,
    scope,
    selection: select(data, filter, scope),
    session: readSession(query, reports),
    query,
    params: request.params as Record<string, string>,
    say,
    formats: formatsIn(language, say),
    now,
    account,
    display,
    nameOf: namerOf(data.people, display, say),
    href: (change) => hrefWith(path, query, change),
    link: (to, change = {}) => hrefWith(to, travellingQuery(query), change),
    lookedAt: (people, what) =>
      accessLog.add({ account: account.id, token: account.token, what, people, route: path }),
  };
}

/** Counts what has just been stored, or as much of it as may be waited for. */
async function catchUpBriefly(reports: Reports, log: (line: string) => void): Promise<void> {
  const caughtUp = reports.catchUp().catch((error: unknown) => log(`Reports could not catch up: ${error}`));
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([caughtUp, enough]);
  clearTimeout(timer);
}

/** Streams a table as a file that is named after it and the day. */
export async function sendTable(
  response: Response,
  table: Table<unknown>,
  format: keyof typeof tableFile,
  now: number,
): Promise<void> {
  const { contentType, extension } = tableFile[format];
  const stem = table.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  response.set('Cache-Control', 'no-store').type(contentType);
  response.attachment(
    `kendali-${stem}-${wibTimestamp(now).slice(0, 10)}${format === 'excel' ? '-excel' : ''}.${extension}`,
  );
  await sendChunks(response, writeTable(table, format));
}

export function readFilter(query: URLSearchParams, data: ReportData): CohortFilter {
  const text = (name: keyof typeof filterWords) =>
    query.get(filterWords[name])?.trim().slice(0, 200) || undefined;
  const [region, jenjang, school, cohort, mode] = (
    ['region', 'jenjang', 'school', 'cohort', 'mode'] as const
  ).map(text);
  const origin = origins.find((candidate) => originWords[candidate] === text('origin'));
  return {
    ...(region === undefined ? {} : { region }),
    ...(jenjang === undefined ? {} : { jenjang }),
    ...(school === undefined ? {} : { school: schoolMeant(data, school) }),
    ...(cohort === undefined ? {} : { cohort }),
    ...(mode === undefined ? {} : { mode }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function readSession(query: URLSearchParams, reports: Reports): number | undefined {
  const id = query.get('sesi');
  if (!id) return undefined;
  const position = reports.sessions().findIndex((session) => session.id === id);
  if (position < 0) throw new PortalError(404, 'reports.session.unknown');
  return position;
}
