// The office's wizard below /dinas: which LMS, which package with which choices, building, download and upload guide.
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { guides, isLms, type LmsId, lmsIds } from '../../../packager/guides/index.ts';
import { guideView } from '../../../packager/guides/view.ts';
import { inLanguage } from '../../../packager/guides/words.ts';
import type { Config } from '../../config.ts';
import type { Course } from '../../model/course.ts';
import { requireCookie, takeTurn } from '../access/admission.ts';
import { requireFormToken } from '../access/csrf.ts';
import { accountOf, visitorOf } from '../access/guard.ts';
import { PortalError } from '../errors.ts';
import { originOf } from '../origins.ts';
import { type BuiltPackage, isPlayable, type PackageService } from '../packages.ts';
import type { Attempts } from '../preview/attempts.ts';
import type { Contents } from '../preview/contents.ts';
import type { SharedRateLimit } from '../rate-limit.ts';
import { render, sayIn } from '../views.ts';
import {
  type Faults,
  type FormParts,
  firstValues,
  readOrder,
  readValues,
  type Values,
  valuesOf,
} from './form.ts';
import { logoOf, receiveForm } from './logo.ts';
import type { Orders, Person, PlacedOrder } from './orders.ts';
import { formView, orderView, readyView, siteFor } from './views.ts';

export interface OfficeParts {
  config: Config;
  course: Course;
  packages: PackageService;
  orders: Orders;
  contents: Contents;
  attempts: Attempts;
  orderRate: SharedRateLimit;
  attemptRate: SharedRateLimit;
}

/** Seconds after which a page without scripts looks again how far the build is. */
const refresh = 2;

/** The pages below /dinas, open to everybody; orders are shown to whoever made them. */
export function officeRoutes(parts: OfficeParts): Router {
  const { config, course, packages, orders } = parts;
  const { language } = config;
  const router = express.Router({ strict: true });
  const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });
  const formParts: FormParts = { course, language, hasPortalLrs: config.publicUrl !== undefined };

  const personOf = (response: Response): Person => ({
    visitor: visitorOf(response).known,
    accountId: accountOf(response.locals)?.id,
  });

  /** @throws PortalError 404 for an order that isn't there, or isn't this person's */
  function orderOf(request: Request, response: Response): PlacedOrder {
    const order = orders.find(String(request.params.order), personOf(response));
    if (!order) throw new PortalError(404, 'office.gone');
    return order;
  }

  function lmsOf(request: Request): LmsId {
    const { lms } = request.params;
    if (!isLms(lms)) throw new PortalError(404, 'portal.error.404');
    return lms;
  }

  router.get('/dinas', async (_request, response) => {
    const say = sayIn(response);
    render(response, 'office/start', {
      title: say('office.title'),
      lmss: lmsIds.map((id) => ({
        id,
        name: inLanguage(guides[id].name, language),
        about: inLanguage(guides[id].about, language),
      })),
      earlier: orders.of(personOf(response)).map((order) => orderView(order, course, config, say)),
      ready: readyView(await packages.list(), course, say),
      reportsHere: config.publicUrl,
    });
  });

  router.get('/dinas/unduh/:file', async (request, response, next) => {
    const built = (await packages.list()).find((one) => one.fileName === request.params.file);
    if (!built) throw new PortalError(404, 'portal.error.404');
    sendPackage(response, next, built);
  });

  router.get('/dinas/panduan/:lms', (request, response) => {
    const lms = lmsOf(request);
    const guide = guideView(guides[lms], language);
    const title = sayIn(response)('office.guide.title', { lms: guide.name });
    render(response, 'office/guide', {
      title,
      kind: 'guide',
      scripts: ['office.js'],
      lms,
      guide,
      site: siteFor(lms, config),
    });
  });

  router.get('/dinas/paket/:lms', (request, response) => {
    const lms = lmsOf(request);
    // Filled in as for an earlier order of this person, to change something of it.
    const earlier = orders.find(String(request.query.dari), personOf(response))?.choices;
    const values = earlier?.lms === lms ? valuesOf(earlier, formParts) : firstValues(lms, formParts);
    showForm(response, lms, values, {}, earlier?.hasLogo);
  });

  /** Before anything of a form is read: whether it comes from a page of ours, and how often. */
  const admit: RequestHandler = (request, response, next) => {
    requireCookie(response);
    takeTurn(parts.orderRate, visitorOf(response).lasting(), request);
    next();
  };

  router.post('/dinas/paket/:lms', admit, receiveForm, requireFormToken, (request, response) => {
    const lms = lmsOf(request);
    const say = sayIn(response);
    const values = readValues(request.body);
    const logo = logoOf(response.locals);
    const read = readOrder(lms, values, logo.data, formParts, {
      noKind: say('office.wrong.kind'),
      noSession: say('office.wrong.session'),
      noLrs: say('office.wrong.lrs'),
      noPortal: say('office.wrong.portal'),
      foreignIri: say('office.wrong.baseIri'),
    });
    const faults: Faults = 'faults' in read ? read.faults : {};
    if (logo.tooBig) faults.officeLogo = say('office.wrong.logo');
    if ('faults' in read || logo.tooBig) {
      showForm(response, lms, values, faults, logo.data !== undefined || logo.tooBig);
      return;
    }
    const { accountId } = personOf(response);
    const id = orders.place(read.wanted, { visitor: visitorOf(response).lasting(), accountId });
    if (id === undefined) throw new PortalError(429, 'office.full', { retryAfter: 30 });
    response.redirect(303, `/dinas/pesanan/${id}`);
  });

  function showForm(response: Response, lms: LmsId, values: Values, faults: Faults, logoSent = false): void {
    const say = sayIn(response);
    const view = formView({ lms, values, faults, logoSent, course, config, say });
    const wrong = Object.keys(faults).length > 0;
    const title = say('office.form.title', { lms: view.guide.name });
    render(response, 'office/form', { title, scripts: ['office.js'], ...view }, wrong ? 422 : 200);
  }

  router.get('/dinas/pesanan/:order', (request, response) => {
    const order = orderOf(request, response);
    const say = sayIn(response);
    const view = orderView(order, course, config, say);
    const under = order.state === 'waiting' || order.state === 'building';
    const title = say(under ? 'office.build.title' : 'office.result.title', { lms: view.lmsName });
    render(response, 'office/order', {
      title,
      scripts: ['office.js'],
      order: view,
      under,
      progress: orders.progress(order.id),
      guide: guideView(guides[order.choices.lms], language),
      ...(under ? { refresh } : {}),
    });
  });

  router.get('/dinas/pesanan/:order/kemajuan', (request, response) => {
    const { id, state } = orderOf(request, response);
    const { done, total, line, ahead } = orders.progress(id);
    const words =
      line ?? sayIn(response)(ahead > 0 ? 'office.build.waiting' : 'office.build.begins', { ahead });
    response.set('Cache-Control', 'no-store').json({ state, done, total, words });
  });

  router.post('/dinas/pesanan/:order/hapus', readForm, requireFormToken, (request, response) => {
    orders.remove(orderOf(request, response));
    response.redirect(303, '/dinas#susunan');
  });

  router.post('/dinas/pesanan/:order/coba', readForm, requireFormToken, async (request, response) => {
    const order = orderOf(request, response);
    takeTurn(parts.attemptRate, visitorOf(response).lasting(), request);
    const built = orders.fileOf(order, String((request.body as Record<string, unknown>).berkas));
    if (!built || !isPlayable(built.format)) throw new PortalError(404, 'office.gone');
    const content = await parts.contents.ofBuilt(built);
    const attempt = parts.attempts.create(
      {
        contentId: content.id,
        studentName: sayIn(response)('preview.someone'),
        folded: false,
        portalOrigin: originOf(request),
      },
      visitorOf(response).lasting(),
    );
    response.redirect(303, `/pratinjau/${attempt.id}`);
  });

  router.get('/dinas/pesanan/:order/:file', (request, response, next) => {
    const built = orders.fileOf(orderOf(request, response), String(request.params.file));
    if (!built) throw new PortalError(404, 'office.gone');
    response.set('Cache-Control', 'private, no-store');
    sendPackage(response, next, built);
  });

  return router;
}

/** Sends a zip as a download, with its checksum. */
function sendPackage(response: Response, next: (error: unknown) => void, built: BuiltPackage): void {
  if (!response.get('Cache-Control')) response.set('Cache-Control', 'no-cache');
  response.set('X-Checksum-Sha256', built.sha256);
  response.download(built.path, built.fileName, { dotfiles: 'allow', cacheControl: false }, (error) => {
    if (error && !response.headersSent) next(error);
  });
}
