// The pages of evidence, certificates and their verification as the portal mounts them, with somebody logged in.
import express, { type ErrorRequestHandler, type Express } from 'express';
import { accounts as accountStrings } from '../../src/i18n/accounts.ts';
import { periksa as checkerStrings } from '../../src/i18n/periksa.ts';
import { portal as portalStrings } from '../../src/i18n/portal.ts';
import { reports as reportStrings } from '../../src/i18n/reports.ts';
import { trainerStrings } from '../../src/i18n/trainer/index.ts';
import { verify as verifyStrings } from '../../src/i18n/verify.ts';
import type { Account } from '../../src/portal/access/accounts.ts';
import { mayDo, rights } from '../../src/portal/access/rights.ts';
import type { Look } from '../../src/portal/accounts/access-log.ts';
import { portalAssets } from '../../src/portal/assets.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { PortalError } from '../../src/portal/errors.ts';
import { commonHeaders, protectPage } from '../../src/portal/headers.ts';
import { createSharedRateLimit } from '../../src/portal/rate-limit.ts';
import { createCertificateDesk } from '../../src/portal/trainer/certificates/desk.ts';
import { certificateRoom } from '../../src/portal/trainer/certificates/index.ts';
import { evidenceRoom } from '../../src/portal/trainer/evidence/index.ts';
import { trainerRoutes } from '../../src/portal/trainer/router.ts';
import { verifyRoutes } from '../../src/portal/verify/routes.ts';
import { createViews } from '../../src/portal/views.ts';
import { createReports } from '../../src/reports/index.ts';
import type { RosterEntry } from '../../src/reports/roster.ts';
import { type Deed, world } from '../evidence/world.ts';
import { course } from '../reports/fixture.ts';

/** The clock of these pages. */
export const now = Date.parse('2025-09-25T03:00:00Z');

export interface AppOptions {
  account?: Partial<Account>;
  publicUrl?: string;
}

export function evidenceApp(
  deeds: readonly Deed[],
  roster: readonly RosterEntry[],
  voided: readonly number[] = [],
) {
  const { log } = world(deeds, roster, voided);
  const reports = createReports({
    path: ':memory:',
    log,
    course,
    plain: (text) => text,
    roster: { version: () => 1, entries: () => roster },
  });
  const database = openPortalDatabase(':memory:');
  const desk = createCertificateDesk(database, () => now);
  const looks: string[][] = [];
  const accessLog = {
    add({ people }: Look) {
      if (typeof people !== 'number') looks.push([...people]);
    },
  };

  function appFor({ account: some = {}, publicUrl = 'https://kendali.example' }: AppOptions = {}): Express {
    const config = { publicUrl: publicUrl === '' ? undefined : publicUrl, host: '127.0.0.1', port: 3000 };
    const assets = portalAssets();
    const views = createViews({
      language: 'id',
      catalogues: [
        portalStrings,
        accountStrings,
        checkerStrings,
        reportStrings,
        verifyStrings,
        ...trainerStrings,
      ],
      asset: (name) => `/aset/${assets.fileName(name)}`,
    });
    const account: Account = {
      id: 1,
      email: 'a@kendali.example',
      name: 'Rina',
      scope: {},
      role: 'admin',
      ...some,
    };
    const may = Object.fromEntries(rights.map((right) => [right, mayDo(account.role, right)]));
    const app = express();
    app.use(commonHeaders, (_request, response, next) => {
      protectPage(response);
      next();
    });
    app.use('/aset', assets.router);
    app.use((request, response, next) => {
      Object.assign(response.locals, {
        views,
        account,
        visitor: { known: 'pengunjung', lasting: () => 'pengunjung' },
        tokenMatches: (token: unknown) => token === 'token',
        view: {
          formToken: 'token',
          account: { name: account.name, role: account.role, may },
          path: request.path,
        },
      });
      next();
    });
    const shared = { config, course, reports, accessLog, ...desk, now: () => now };
    app.use(
      '/pelatih',
      trainerRoutes({
        reports,
        accessLog,
        rooms: [evidenceRoom(shared), certificateRoom(shared)],
        now: () => now,
      }),
    );
    const rate = createSharedRateLimit(
      { visitor: { burst: 40, seconds: 3 }, address: { burst: 300, seconds: 1 } },
      () => now,
    );
    app.use('/verifikasi', verifyRoutes({ config, ...desk, rate }));
    const tell: ErrorRequestHandler = (error, _request, response, _next) => {
      response
        .status(error instanceof PortalError ? error.status : 500)
        .send(error instanceof PortalError ? views.say(error.key) : String(error.stack));
    };
    return app.use(tell);
  }

  return {
    appFor,
    desk,
    looks,
    reports,
    async close() {
      await reports.close();
      database.close();
    },
  };
}
