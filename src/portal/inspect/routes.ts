// The checker's pages below /periksa: the form, a report at an address of its own, the same as JSON, and playing it.
import { rm } from 'node:fs/promises';
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { explain, type Inspection, inspectionJson, nameOfStandard } from '../../../packager/inspect/index.ts';
import type { Language } from '../../i18n/say.ts';
import { takeTurn } from '../access/admission.ts';
import { requireFormToken } from '../access/csrf.ts';
import { visitorOf } from '../access/guard.ts';
import { PortalError } from '../errors.ts';
import { areApart, originOf } from '../origins.ts';
import type { SharedRateLimit } from '../rate-limit.ts';
import { render, sayIn } from '../views.ts';
import type { Examined } from './examine.ts';
import { outcomeOf, outcomeWords } from './outcome.ts';
import { beginPlay, canPlay, type PlayParts, playedOf } from './play.ts';
import { isMachine, nameOfUpload, receive, tooOften } from './receive.ts';
import type { Report } from './reports.ts';
import { discardUpload, uploadLimits } from './upload.ts';
import { reportView } from './view.ts';

export interface InspectParts extends PlayParts {
  language: Language;
  /** Inspects a zip in its turn; undefined when too many wait. */
  examine(zipPath: string): Promise<Examined> | undefined;
  previewOrigin(request: Request): string;
  attemptRate: SharedRateLimit;
  uploadRate: SharedRateLimit;
}

/** Seconds after which it makes sense to come back when too many wait. */
const busySeconds = 20;

/** The pages below /periksa, open to everybody. */
export function inspectRoutes(parts: InspectParts): Router {
  const { language, reports } = parts;
  const router = express.Router({ strict: true });
  /** Previews that are being begun, by report: a second press of the button waits for the first. */
  const beginning = new Map<string, Promise<string | undefined>>();
  const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });

  /** @throws PortalError 404 for a report that isn't there, or isn't this visitor's */
  function reportOf(request: Request, response: Response): Report {
    const report = reports.find(String(request.params.report), visitorOf(response).known);
    if (!report) throw new PortalError(404, 'periksa.gone');
    return report;
  }

  const isApart = (request: Request) => areApart(originOf(request), parts.previewOrigin(request));

  /** The form with the visitor's reports. @param wrong why it is shown instead of what was asked for */
  function showStart(
    request: Request,
    response: Response,
    wrong: { title: string; sentence: string } | undefined,
    status: number,
  ): void {
    const say = sayIn(response);
    const earlier = reports.of(visitorOf(response).known).map((report) => ({
      ...report,
      words: outcomeWords(outcomeOf(report), say),
      standard: report.inspection.standard && nameOfStandard(report.inspection, language),
    }));
    const title = wrong?.title ?? say('periksa.title');
    const values = { wrong, earlier, megabytes: uploadLimits.megabytes, here: originOf(request) };
    render(response, 'inspect/start', { title, kind: 'inspect', scripts: ['inspect.js'], ...values }, status);
  }

  router.get('/periksa', (request, response) => showStart(request, response, undefined, 200));

  async function examineUpload(zipPath: string): Promise<Examined> {
    const examined = parts.examine(zipPath);
    if (!examined) throw new PortalError(503, 'periksa.wrong.busy', { retryAfter: busySeconds });
    return examined;
  }

  router.post(
    '/periksa',
    ...receive(parts.contents.incoming, parts.uploadRate),
    async (request, response) => {
      const { path = '', originalname = '' } = request.file ?? {};
      const fileName = nameOfUpload(originalname);
      const { inspection, ours } = await examineUpload(path);
      if (isMachine(request)) {
        await rm(path, { force: true });
        response.set('Cache-Control', 'no-store').json(inspectionJson(inspection, fileName, language));
        return;
      }
      refuseWhatIsNoZip(inspection, fileName);
      const keepsZip = canPlay(inspection);
      if (!keepsZip) await rm(path, { force: true });
      const visitor = visitorOf(response).lasting();
      const id = reports.keep({ fileName, inspection, ours }, visitor, keepsZip ? path : undefined);
      response.redirect(303, `/periksa/${id}`);
    },
  );

  /** Somebody chose the wrong file: that is for the form to say, and no report. */
  function refuseWhatIsNoZip({ findings }: Inspection, name: string): void {
    const found = findings.find(({ code }) => code === 'not-a-zip');
    if (!found) return;
    const { meaning, mend } = explain(found, language);
    throw new PortalError(422, 'periksa.wrong.notZip', { values: { name, reason: `${meaning} ${mend}` } });
  }

  /** What is wrong with an upload stands above the form, where one can try again; programs get it as JSON. */
  const showWrong: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (!(error instanceof PortalError) || isMachine(request)) return next(error);
    const title =
      request.path === '/'
        ? 'periksa.wrong'
        : error.key === 'periksa.gone'
          ? 'periksa.gone.title'
          : undefined;
    if (title === undefined) return next(error);
    if (error.retryAfter !== undefined) response.set('Retry-After', String(Math.ceil(error.retryAfter)));
    const say = sayIn(response);
    const wrong = { title: say(title), sentence: say(error.key, error.values) };
    showStart(request, response, wrong, error.status);
  };

  router.get('/periksa/:report.json', async (request, response) => {
    const report = reportOf(request, response);
    const { openings, faults } = await playedOf(parts, report, isApart(request), language);
    response.set('Cache-Control', 'no-store').attachment(`${report.fileName.replace(/\.zip$/i, '')}.json`);
    response.json({
      ...inspectionJson(report.inspection, report.fileName, language),
      ...(openings > 0 ? { runTime: { openings, faults } } : {}),
    });
  });

  router.get('/periksa/:report', async (request, response) => {
    const report = reportOf(request, response);
    const say = sayIn(response);
    const played = await playedOf(parts, report, isApart(request), language);
    render(response, 'inspect/report', {
      ...reportView(report, played, say, language),
      title: say('periksa.report.title', { name: report.fileName }),
      kind: 'inspect',
      scripts: ['inspect.js'],
    });
  });

  router.post('/periksa/:report/mainkan', readForm, requireFormToken, async (request, response) => {
    const report = reportOf(request, response);
    if (!isApart(request)) throw new PortalError(403, 'periksa.play.notApart');
    takeTurn(parts.attemptRate, visitorOf(response).lasting(), request, tooOften);
    const say = sayIn(response);
    const begun =
      beginning.get(report.id) ??
      beginPlay(parts, report, request, visitorOf(response).lasting(), {
        studentName: say('preview.someone'),
        wrongStandard: say('periksa.play.standard'),
      }).finally(() => beginning.delete(report.id));
    beginning.set(report.id, begun);
    const attempt = await begun;
    response.redirect(303, attempt === undefined ? `/periksa/${report.id}#mainkan` : `/pratinjau/${attempt}`);
  });

  router.post('/periksa/:report/hapus', readForm, requireFormToken, (request, response) => {
    reports.remove(reportOf(request, response));
    response.redirect(303, '/periksa');
  });

  router.use('/periksa', discardUpload, showWrong);
  return router;
}
