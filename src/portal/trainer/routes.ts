// The trainer's pages below /pelatih: the table of a session, one learner, and the table as CSV.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Response, type Router } from 'express';
import type { ReportsSay } from '../../i18n/reports.ts';
import type { Reports } from '../../reports/index.ts';
import { formatsIn, wibTimestamp } from '../../reports/when.ts';
import { PortalError } from '../errors.ts';
import { render, sayIn, type Views } from '../views.ts';
import { csvLines } from './csv.ts';
import { learnerView } from './learner-view.ts';
import { listView, type ViewParts } from './list-view.ts';
import { readAddress } from './query.ts';

export interface TrainerParts {
  reports: Reports;
  /** Milliseconds since 1970. */
  now?: () => number;
  log?: (line: string) => void;
}

/** A page waits this long for statements that have just come in; a longer backlog is announced on the page instead. */
const patience = 250;

/** Mounted at /pelatih behind the login: these pages show people's data. */
export function trainerRoutes({ reports, now = Date.now, log = console.error }: TrainerParts): Router {
  const router = express.Router();
  const firstSession = reports.sessions()[0]?.id ?? '';

  const partsFor = (response: Response): ViewParts => {
    const { say, language } = (response.locals as { views: Views }).views;
    return { reports, say, formats: formatsIn(language, say), now: now() };
  };

  async function catchUpBriefly(): Promise<void> {
    const caughtUp = reports.catchUp().catch((error: unknown) => log(`Reports could not catch up: ${error}`));
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([caughtUp, enough]);
    clearTimeout(timer);
  }

  const existing = (session: string) => {
    const map = reports.session(session);
    if (!map) throw new PortalError(404, 'reports.session.unknown');
    return map;
  };

  router.get('/', async (request, response) => {
    const address = readAddress(request.query, firstSession);
    existing(address.session);
    await catchUpBriefly();
    const view = listView(partsFor(response), address);
    render(response, 'trainer/list', { title: '', ...view });
  });

  router.get('/unduh.csv', async (request, response) => {
    const address = readAddress(request.query, firstSession);
    const { pages, questions } = existing(address.session);
    await catchUpBriefly();
    const say: ReportsSay = sayIn(response);
    const dialect = request.query.pemisah === 'titik-koma' ? 'indonesia' : 'rfc4180';
    const lines = csvLines(
      reports.everyLearner(address.session, address),
      { pages: pages.size, questions: questions.size },
      say,
      dialect,
    );
    const day = wibTimestamp(now()).slice(0, 10);
    response.set('Cache-Control', 'no-store').type('text/csv; charset=utf-8');
    const file = dialect === 'indonesia' ? 'reports.csv.file.excel' : 'reports.csv.file';
    response.attachment(say(file, { session: address.session, day }));
    await pipeline(Readable.from(lines), response);
  });

  router.get('/guru/:ref', async (request, response) => {
    const { session } = readAddress(request.query, firstSession);
    const map = existing(session);
    await catchUpBriefly();
    const detail = reports.learner(request.params.ref, session);
    if (!detail) throw new PortalError(404, 'reports.learner.unknown');
    render(response, 'trainer/learner', {
      title: '',
      ...learnerView(partsFor(response), detail, map),
    });
  });

  return router;
}
