// The portal's side of the preview: starting an attempt with a built package, and the page around any attempt.
import express, { type Request, type Router } from 'express';
import { takeTurn } from '../access/admission.ts';
import { requireFormToken } from '../access/csrf.ts';
import { visitorOf } from '../access/guard.ts';
import { PortalError } from '../errors.ts';
import { protectPage } from '../headers.ts';
import { areApart, originOf } from '../origins.ts';
import type { PackageService } from '../packages.ts';
import type { Attempts } from '../preview/attempts.ts';
import type { Contents } from '../preview/contents.ts';
import { severities } from '../preview/fault.ts';
import { type Part, readParts } from '../preview/parts.ts';
import { suspendLimit } from '../preview/watch/scorm2004-model.ts';
import type { SharedRateLimit } from '../rate-limit.ts';
import { render, sayIn } from '../views.ts';

export interface PreviewParts {
  packages: PackageService;
  contents: Contents;
  attempts: Attempts;
  previewOrigin(request: Request): string;
  /** The checker's report that an attempt was begun from, for the visitor whose report it is. */
  reportOf(attempt: string, visitor: string | undefined): string | undefined;
  attemptRate: SharedRateLimit;
}

const longestName = 100;

/** The standards by the names that people know them by. */
const standardNames: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  xapi: 'xAPI',
  cmi5: 'cmi5',
};

/** The pages below /pratinjau, open to everybody. */
export function previewRoutes(parts: PreviewParts): Router {
  const router = express.Router({ strict: true });
  const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });

  router.post('/pratinjau', readForm, requireFormToken, async (request, response) => {
    takeTurn(parts.attemptRate, visitorOf(response).lasting(), request);
    const { paket, nama, panel } = request.body as Record<string, unknown>;
    const built = (await parts.packages.list()).find((one) => one.id === paket);
    if (!built) throw new PortalError(404, 'portal.error.404');
    const content = await parts.contents.ofBuilt(built);
    const attempt = parts.attempts.create(
      {
        contentId: content.id,
        studentName: cleanName(nama) || sayIn(response)('preview.someone'),
        folded: panel === 'lipat',
        portalOrigin: originOf(request),
      },
      visitorOf(response).lasting(),
    );
    response.redirect(303, `/pratinjau/${attempt.id}`);
  });

  router.get('/pratinjau/:attempt', async (request, response) => {
    const attempt = parts.attempts.find(request.params.attempt);
    const content = attempt && parts.contents.find(attempt.contentId);
    if (!content) throw new PortalError(404, 'preview.gone');
    const origin = parts.previewOrigin(request);
    if (content.uploaded && !areApart(originOf(request), origin)) {
      throw new PortalError(403, 'portal.upload.notApart');
    }
    const manifest = await readParts(content);
    const index = Number(request.query.bagian ?? 1) - 1;
    const part = manifest.parts[index];
    if (!part) throw new PortalError(404, 'portal.error.404');
    parts.attempts.open(attempt.id, originOf(request));
    protectPage(response, [origin]);
    const say = sayIn(response);
    const { standard, title } = content.description;
    render(response, 'preview', {
      title: say('preview.title', { title }),
      kind: 'preview',
      scripts: ['panel.js'],
      packageTitle: title,
      isScorm: standard === 'scorm12' || standard === 'scorm2004',
      is2004: standard === 'scorm2004',
      isCmi5: standard === 'cmi5',
      standardName: nameOf(standard, manifest.edition),
      suspendLimit: suspendLimit(standard, manifest.edition),
      parts: manifest.parts.length > 1 ? partsList(attempt.id, manifest.parts, index) : undefined,
      isOrdered: manifest.isOrdered,
      report: parts.reportOf(attempt.id, visitorOf(response).known),
      faults: Object.entries(severities).map(([code, severity]) => ({ code, severity })),
      uploaded: content.uploaded,
      folded: attempt.folded,
      studentName: attempt.studentName,
      studentId: attempt.studentId,
      frame: `${origin}/${attempt.id}/${index === 0 ? '' : `?bagian=${index + 1}`}`,
    });
  });

  function partsList(attempt: string, all: readonly Part[], current: number) {
    const begun = parts.attempts.begun(attempt);
    return all.map(({ title, id, prerequisites }, index) => ({
      title: title || id,
      prerequisites,
      address: `/pratinjau/${attempt}${index === 0 ? '' : `?bagian=${index + 1}`}`,
      current: index === current,
      begun: begun.includes(index),
    }));
  }

  return router;
}

/** A standard with its edition, as in "SCORM 2004 4th Edition". */
const nameOf = (standard: string, edition: string): string =>
  /^2004 /.test(edition) ? `SCORM ${edition}` : (standardNames[standard] ?? standard);

/** A name that was typed in: one line, without control signs, not too long. */
function cleanName(name: unknown): string {
  if (typeof name !== 'string') return '';
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName);
}
