// The trainer's routes as the portal mounts them, with somebody logged in and the portal's own styles.
import express, { type ErrorRequestHandler, type Express } from 'express';
import { accounts as accountStrings } from '../../src/i18n/accounts.ts';
import { periksa as checkerStrings } from '../../src/i18n/periksa.ts';
import { portal as portalStrings } from '../../src/i18n/portal.ts';
import { reports as reportStrings } from '../../src/i18n/reports.ts';
import { trainerStrings } from '../../src/i18n/trainer/index.ts';
import type { Account } from '../../src/portal/access/accounts.ts';
import { mayDo, rights } from '../../src/portal/access/rights.ts';
import type { Look } from '../../src/portal/accounts/access-log.ts';
import { portalAssets } from '../../src/portal/assets.ts';
import { PortalError } from '../../src/portal/errors.ts';
import { type TrainerRoom, trainerRoutes } from '../../src/portal/trainer/router.ts';
import { createViews } from '../../src/portal/views.ts';
import type { Reports } from '../../src/reports/index.ts';

/** The clock of every trainer's page in tests, in milliseconds since 1970. */
export const now = Date.parse('2026-08-02T03:00:00Z');

export interface TrainerAppOptions {
  log?: (line: string) => void;
  /** An administrator when left out. */
  account?: Pick<Account, 'role'> & Partial<Account>;
  /** What was told to the log of who looked at whom. */
  looks?: Look[];
  now?: () => number;
  /** Pages that need more than what is counted. */
  rooms?: readonly TrainerRoom[];
}

export function trainerApp(reports: Reports, options: TrainerAppOptions = {}): Express {
  const assets = portalAssets();
  const views = createViews({
    language: 'id',
    catalogues: [portalStrings, accountStrings, checkerStrings, reportStrings, ...trainerStrings],
    asset: (name) => `/aset/${assets.fileName(name)}`,
  });
  const account: Account = {
    id: 1,
    email: 'pelatih@kendali.example',
    name: 'Pelatih',
    scope: {},
    role: 'admin',
    ...options.account,
  };
  const may = Object.fromEntries(rights.map((right) => [right, mayDo(account.role, right)]));
  const app = express();
  app.use('/aset', assets.router);
  app.use((req, res, next) => {
    Object.assign(res.locals, {
      views,
      account,
      view: { formToken: 'token', account: { name: account.name, role: account.role, may }, path: req.path },
    });
    next();
  });
  app.use(
    '/pelatih',
    trainerRoutes({
      reports,
      accessLog: { add: (look) => options.looks?.push(look) },
      now: options.now ?? (() => now),
      ...(options.log ? { log: options.log } : {}),
      ...(options.rooms ? { rooms: options.rooms } : {}),
    }),
  );
  const tell: ErrorRequestHandler = (error, _req, res, _next) => {
    res
      .status(error instanceof PortalError ? error.status : 500)
      .send(error instanceof PortalError ? views.say(error.key) : String(error.stack));
  };
  return app.use(tell);
}
