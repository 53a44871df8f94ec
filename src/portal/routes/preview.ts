// The portal's side of the preview: starting an attempt with a built or an uploaded package, and the page around it.
import express, { type Request, type Response, type Router } from 'express';
import { requireFormToken } from '../access/csrf.ts';
import { PortalError } from '../errors.ts';
import { protectPage } from '../headers.ts';
import { portalOrigin } from '../origins.ts';
import { type PackageService, UnusablePackage } from '../packages.ts';
import type { Attempts } from '../preview/attempts.ts';
import type { Content, Contents } from '../preview/contents.ts';
import type { RateLimit } from '../rate-limit.ts';
import { render, sayIn } from '../views.ts';
import { discardUpload, receiveUpload } from './upload.ts';

export interface PreviewParts {
  packages: PackageService;
  contents: Contents;
  attempts: Attempts;
  previewOrigin(request: Request): string;
  attemptRate: RateLimit;
  uploadRate: RateLimit;
}

const longestName = 100;

export function previewRoutes(parts: PreviewParts): Router {
  const router = express.Router({ strict: true });
  const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });

  const limit = (rate: RateLimit, request: Request): void => {
    const wait = rate.take(request.ip ?? '');
    if (wait > 0) {
      throw new PortalError(429, 'portal.error.429', {
        values: { seconds: Math.ceil(wait) },
        retryAfter: wait,
      });
    }
  };

  function begin(request: Request, response: Response, content: Content): void {
    const body = request.body as Record<string, unknown>;
    const attempt = parts.attempts.create({
      contentId: content.id,
      studentName: cleanName(body.nama) || sayIn(response)('portal.preview.someone'),
      folded: body.panel === 'lipat',
      portalOrigin: portalOrigin(request),
    });
    response.redirect(303, `/pratinjau/${attempt.id}`);
  }

  router.post('/pratinjau', readForm, requireFormToken, async (request, response) => {
    limit(parts.attemptRate, request);
    const { paket } = request.body as Record<string, unknown>;
    const built = (await parts.packages.list()).find((one) => one.id === paket);
    if (!built) throw new PortalError(404, 'portal.error.404');
    begin(request, response, await parts.contents.ofBuilt(built));
  });

  router.post(
    '/pratinjau/unggah',
    (request, _response, next) => {
      limit(parts.uploadRate, request);
      next();
    },
    receiveUpload(parts.contents.incoming),
    requireFormToken,
    async (request, response) => {
      if (!request.file) throw new PortalError(400, 'portal.upload.none');
      const say = sayIn(response);
      try {
        const content = await parts.contents.ofUpload(request.file.path, (standard) =>
          say('portal.upload.wrongStandard', { standard }),
        );
        begin(request, response, content);
      } catch (error) {
        if (!(error instanceof UnusablePackage)) throw error;
        throw new PortalError(error.status, 'portal.upload.unusable', { values: { reason: error.message } });
      }
    },
  );
  router.use('/pratinjau/unggah', discardUpload);

  router.get('/pratinjau/:attempt', (request, response) => {
    const attempt = parts.attempts.find(request.params.attempt);
    const content = attempt && parts.contents.find(attempt.contentId);
    if (!content) throw new PortalError(404, 'portal.preview.gone');
    const origin = parts.previewOrigin(request);
    parts.attempts.open(attempt.id, portalOrigin(request));
    protectPage(response, [origin]);
    const say = sayIn(response);
    const { standard, title } = content.description;
    render(response, 'preview', {
      title: say('portal.preview.title', { title }),
      kind: 'preview',
      scripts: ['panel.js'],
      packageTitle: title,
      isScorm: standard === 'scorm12',
      uploaded: content.uploaded,
      folded: attempt.folded,
      studentName: attempt.studentName,
      studentId: attempt.studentId,
      frame: `${origin}/${attempt.id}/`,
    });
  });

  return router;
}

/** A name that was typed in: one line, without control signs, not too long. */
export function cleanName(name: unknown): string {
  if (typeof name !== 'string') return '';
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName);
}
