// The portal's Express application: order of the middle layers, and which rooms stand behind which path.
import { rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type Database from 'better-sqlite3';
import express, { type Request, type Router } from 'express';
import type { Store } from '../../lrs/index.ts';
import type { Config } from '../config.ts';
import { accounts as accountStrings } from '../i18n/accounts.ts';
import { guides as guideStrings } from '../i18n/guides.ts';
import { inspect as inspectStrings } from '../i18n/inspect.ts';
import { keys as keyStrings } from '../i18n/keys.ts';
import { links as linkStrings } from '../i18n/links.ts';
import { office as officeStrings } from '../i18n/office.ts';
import { periksa as periksaStrings } from '../i18n/periksa.ts';
import { portal as portalStrings } from '../i18n/portal.ts';
import { preview as previewStrings } from '../i18n/preview.ts';
import { previewFaults } from '../i18n/preview-faults.ts';
import { reports as reportStrings } from '../i18n/reports.ts';
import { trainerStrings } from '../i18n/trainer/index.ts';
import { verify as verifyStrings } from '../i18n/verify.ts';
import type { Course } from '../model/course.ts';
import type { Reports } from '../reports/index.ts';
import type { Attend } from '../roster/attendance.ts';
import type { Roster } from '../roster/store.ts';
import { createAccounts } from './access/accounts.ts';
import { createCookies } from './access/cookies.ts';
import { createFormTokens, requireSameOrigin } from './access/csrf.ts';
import { createTokenGate } from './access/fetch.ts';
import { recogniseVisitor, requireRight } from './access/guard.ts';
import { createInvitations } from './access/invitations.ts';
import { createReadTokens } from './access/read-tokens.ts';
import { accessRoutes } from './access/routes.ts';
import { createSessions } from './access/sessions.ts';
import { createSetupLinks } from './access/setup.ts';
import { createAccessLog } from './accounts/access-log.ts';
import { createAccountEvents } from './accounts/events.ts';
import { accountRoutes } from './accounts/index.ts';
import { peopleOf } from './accounts/people.ts';
import { portalAssets } from './assets.ts';
import { handleErrors, notFound } from './errors.ts';
import { commonHeaders, protectPage } from './headers.ts';
import { createExaminer } from './inspect/examine.ts';
import { createReports } from './inspect/reports.ts';
import { inspectRoutes } from './inspect/routes.ts';
import type { Links } from './links/index.ts';
import { createOrders } from './office/orders.ts';
import { officeRoutes } from './office/routes.ts';
import type { PackageService } from './packages.ts';
import { createAttempts } from './preview/attempts.ts';
import { createContents } from './preview/contents.ts';
import { createRuns } from './preview/runs.ts';
import { createRateLimit, createSharedRateLimit } from './rate-limit.ts';
import { previewRoutes } from './routes/preview.ts';
import { publicRoutes } from './routes/public.ts';
import { offeredSessions } from './sessions-offered.ts';
import { attendanceRoom } from './trainer/attendance/index.ts';
import { createCertificateDesk } from './trainer/certificates/desk.ts';
import { certificateRoom } from './trainer/certificates/index.ts';
import { evidenceRoom } from './trainer/evidence/index.ts';
import { rosterRoom } from './trainer/roster/index.ts';
import { trainerRoutes } from './trainer/router.ts';
import { statementsRoom } from './trainer/statements/index.ts';
import { verifyRoutes } from './verify/routes.ts';
import { createViews } from './views.ts';

export interface PortalDeps {
  config: Config;
  /** portal.sqlite, opened by {@link openPortalDatabase}. */
  database: Database.Database;
  course: Course;
  packages: PackageService;
  /** The preview's origin for a browser that sent this request; {@link previewOriginFrom} makes one. */
  previewOrigin(request: Request): string;
  /** What the pages below /pelatih count. */
  reports: Reports;
  /** Who is expected. */
  roster: Roster;
  /** Stores statements that the portal makes itself: lists of attendance. */
  attend: Attend;
  /** The store of the LRS at /xapi. */
  store: Store;
  /** Pages below /kunci, mounted behind the login of administrators. */
  keysRouter: Router;
  /** Personal links to the course. */
  links: Pick<Links, 'learnerRouter' | 'trainerRouter'>;
  /** The LRS, which gets every request at or below /xapi. */
  lrs: RequestListener;
  now?: () => number;
  log?: (line: string) => void;
}

/** How often old uploads and attempts are looked for, in milliseconds. */
const pruneEvery = 60 * 60 * 1000;

/** The portal and the LRS on one port. */
export function createPortal(deps: PortalDeps): RequestListener {
  const { config, database, packages, previewOrigin } = deps;
  const now = deps.now ?? Date.now;
  const assets = portalAssets();
  const views = createViews({
    language: config.language,
    catalogues: [
      portalStrings,
      accountStrings,
      reportStrings,
      keyStrings,
      linkStrings,
      officeStrings,
      guideStrings,
      previewStrings,
      previewFaults,
      inspectStrings,
      periksaStrings,
      verifyStrings,
      ...trainerStrings,
    ],
    asset: (name) => `/aset/${assets.fileName(name)}`,
  });
  const accounts = createAccounts(database, now);
  const sessions = createSessions(database, now);
  const cookies = createCookies(config);
  const tokens = createReadTokens(database, now);
  const invitations = createInvitations(database, now);
  const accessLog = createAccessLog(database, now);
  const attempts = createAttempts(database, now);
  const contents = createContents({ config, database, packages, now });
  const log = deps.log ?? console.error;
  const orders = createOrders({ config, database, packages, now, log });
  const uploadRate = createSharedRateLimit(
    { visitor: { burst: 6, seconds: 20 }, address: { burst: 60, seconds: 10 } },
    now,
  );
  const checked = createReports({ config, database, contents, now });
  const attemptRate = createSharedRateLimit(
    { visitor: { burst: 30, seconds: 2 }, address: { burst: 1000, seconds: 1 } },
    now,
  );
  keepTidy(() => {
    contents.prune();
    attempts.prune();
    orders.prune();
    checked.prune();
    accessLog.prune();
  });
  // Uploads that were cut off when the last process ended.
  rmSync(contents.incoming, { recursive: true, force: true });

  const app = express();
  app.disable('x-powered-by');
  // A proxy on this machine may say how the browser reached it; nobody else may.
  app.set('trust proxy', 'loopback');
  app.use(commonHeaders, (_request, response, next) => {
    protectPage(response);
    next();
  });
  app.use('/aset', assets.router);
  app.use(
    recogniseVisitor({
      cookies,
      sessions,
      tokens: createFormTokens(database),
      gate: createTokenGate(tokens, now),
      views,
    }),
  );
  // Lessons and the launcher have rules of their own for who may send what.
  app.use('/cmi5', deps.links.learnerRouter);
  app.use(requireSameOrigin(config));
  app.use(
    accessRoutes({
      accounts,
      sessions,
      setupLinks: createSetupLinks(database, now),
      invitations,
      events: createAccountEvents(database, now),
      cookies,
      loginRate: createRateLimit({ burst: 5, seconds: 60 }, now),
      addressRate: createRateLimit({ burst: 50, seconds: 6 }, now),
    }),
  );
  app.use(
    publicRoutes({
      offered: offeredSessions(deps.course),
      packages,
      contents,
      attempts,
    }),
  );
  app.use(
    officeRoutes({
      config,
      course: deps.course,
      packages,
      orders,
      contents,
      attempts,
      orderRate: createSharedRateLimit(
        { visitor: { burst: 10, seconds: 20 }, address: { burst: 100, seconds: 5 } },
        now,
      ),
      attemptRate,
    }),
  );
  app.use(
    previewRoutes({
      packages,
      contents,
      attempts,
      previewOrigin,
      reportOf: checked.ofAttempt,
      attemptRate,
    }),
  );
  app.use(
    inspectRoutes({
      language: config.language,
      contents,
      attempts,
      runs: createRuns(database, now),
      reports: checked,
      examine: createExaminer(deps.course.id),
      previewOrigin,
      attemptRate,
      uploadRate,
    }),
  );
  app.use('/pelatih/tautan', requireRight('links'), deps.links.trainerRouter);
  // Every page below names its own right; this one all roles have.
  const { reports, roster, attend } = deps;
  const desk = createCertificateDesk(database, now);
  const rooms = [
    rosterRoom({ config, roster, reports, now, log }),
    attendanceRoom({ config, database, roster, reports, attend, now, log }),
    evidenceRoom({ config, course: deps.course, reports, accessLog, ...desk, now }),
    statementsRoom({ config, database, store: deps.store, now }),
    certificateRoom({ config, course: deps.course, reports, accessLog, ...desk, now }),
  ];
  app.use('/pelatih', requireRight('summary'), trainerRoutes({ reports, accessLog, rooms, now, log }));
  const verifyRate = createSharedRateLimit(
    { visitor: { burst: 20, seconds: 3 }, address: { burst: 300, seconds: 1 } },
    now,
  );
  app.use('/verifikasi', verifyRoutes({ config, ...desk, rate: verifyRate }));
  app.use('/kunci', requireRight('keys'), deps.keysRouter);
  const people = () => peopleOf(deps.reports);
  app.use(
    '/akun',
    accountRoutes({ config, database, sessions, tokens, invitations, accessLog, people, now }),
  );
  app.use(notFound);
  app.use(handleErrors(log));
  // Express would cost each request of the LRS some 130 µs, twice what Node's own server takes for it.
  return (request, response) =>
    /^\/xapi(?:[/?]|$)/.test(request.url ?? '') ? deps.lrs(request, response) : app(request, response);
}

/** Now and every hour, without keeping the process alive. */
function keepTidy(work: () => void): void {
  work();
  setInterval(work, pruneEvery).unref();
}
