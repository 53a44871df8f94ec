// The trainer's routes as the portal mounts them, with somebody logged in and the portal's own styles.
import express, { type ErrorRequestHandler, type Express } from 'express';
import { periksa as checkerStrings } from '../../src/i18n/periksa.ts';
import { portal as portalStrings } from '../../src/i18n/portal.ts';
import { reports as reportStrings } from '../../src/i18n/reports.ts';
import { portalAssets } from '../../src/portal/assets.ts';
import { PortalError } from '../../src/portal/errors.ts';
import { trainerRoutes } from '../../src/portal/trainer/routes.ts';
import { createViews } from '../../src/portal/views.ts';
import type { Reports } from '../../src/reports/index.ts';

/** The clock of every trainer's page in tests, in milliseconds since 1970. */
export const now = Date.parse('2026-08-02T03:00:00Z');

export function trainerApp(reports: Reports, log?: (line: string) => void): Express {
  const assets = portalAssets();
  const views = createViews({
    language: 'id',
    catalogues: [portalStrings, checkerStrings, reportStrings],
    asset: (name) => `/aset/${assets.fileName(name)}`,
  });
  const app = express();
  app.use('/aset', assets.router);
  app.use((req, res, next) => {
    Object.assign(res.locals, {
      views,
      view: { formToken: 'token', account: { name: 'Pelatih', role: 'trainer' }, path: req.path },
    });
    next();
  });
  app.use('/pelatih', trainerRoutes({ reports, now: () => now, ...(log ? { log } : {}) }));
  const tell: ErrorRequestHandler = (error, _req, res, _next) => {
    res
      .status(error instanceof PortalError ? error.status : 500)
      .send(error instanceof PortalError ? views.say(error.key) : String(error.stack));
  };
  return app.use(tell);
}
