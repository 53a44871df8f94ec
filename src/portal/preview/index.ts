// The preview's own server on the second port: wrapper page, kept state and the files of packages. It never sees the
// portal's sessions and sets no cookie, because what it serves is not to be trusted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import Handlebars from 'handlebars';
import type { Config } from '../../config.ts';
import { portal as strings } from '../../i18n/portal.ts';
import { sayIn } from '../../i18n/say.ts';
import { previewAssets } from '../assets.ts';
import { PortalError } from '../errors.ts';
import { commonHeaders, protectPackageFile, protectWrapper } from '../headers.ts';
import { mayServeUploads } from '../origins.ts';
import type { PackageService } from '../packages.ts';
import { type Attempt, createAttempts } from './attempts.ts';
import { cmiRecordSchema, largestRecord } from './cmi-schema.ts';
import { type Content, createContents } from './contents.ts';
import { segments, sendPackageFile } from './files.ts';
import { type LrsKey, launchAddress, withPortalLrs } from './launch.ts';
import type { WrapperSetup } from './setup.ts';
import { wrapperTemplate } from './wrapper-page.ts';

export interface PreviewDeps {
  config: Config;
  database: Database.Database;
  packages: PackageService;
  /** The attempt's own, short-lived key of the LRS; {@link createAttemptKeys} hands them out. */
  attemptKey(attempt: Attempt): Promise<LrsKey>;
  now?: () => number;
  log?: (line: string) => void;
}

/** The Express application of the preview's port. */
export function createPreview(deps: PreviewDeps): Express {
  const { config, database, packages, attemptKey } = deps;
  const now = deps.now ?? Date.now;
  const attempts = createAttempts(database, now);
  const contents = createContents({ config, database, packages, now });
  const say = sayIn(strings, config.language);
  const assets = previewAssets();
  const app = express();
  app.disable('x-powered-by');
  app.enable('strict routing');
  app.set('trust proxy', 'loopback');
  app.use(commonHeaders);
  app.use('/aset', assets.router);

  /**
   * @throws PortalError 404 when there is no such attempt, or its package is gone; 403 for a stranger's package where it
   * isn't kept apart from the portal
   */
  function played(request: Request<{ attempt: string }>): { attempt: Attempt; content: Content } {
    const attempt = attempts.find(request.params.attempt);
    const content = attempt && contents.find(attempt.contentId);
    if (!content) throw new PortalError(404, 'portal.error.404');
    if (content.uploaded && !mayServeUploads(config, request))
      throw new PortalError(403, 'portal.upload.notApart');
    return { attempt, content };
  }

  app.get('/:attempt', (request, response) => {
    played(request);
    response.redirect(308, `/${request.params.attempt}/`);
  });

  app.get('/:attempt/', async (request, response) => {
    const { attempt, content } = played(request);
    const origin = `${request.protocol}://${request.get('host') ?? ''}`;
    const setup: WrapperSetup = {
      attempt: attempt.id,
      standard: content.description.standard,
      portalOrigin: attempt.portalOrigin,
      launch: await launchAddress(content, attempt, origin, () => attemptKey(attempt)),
      student: { id: attempt.studentId, name: attempt.studentName },
      masteryScore: content.description.masteryScore,
      launchData: content.description.launchData,
      record: attempt.record,
      closed: say('portal.preview.closed'),
    };
    protectWrapper(response, attempt.portalOrigin);
    // What another package left in this origin's storage is none of this package's business.
    if (content.uploaded) response.set('Clear-Site-Data', '"storage"');
    response.set('Cache-Control', 'no-store');
    response.type('html').send(
      wrapperTemplate({
        language: config.language,
        title: content.description.title,
        noScript: say('portal.preview.noScript'),
        styles: `../aset/${assets.fileName('wrapper.css')}`,
        api:
          content.description.standard === 'scorm12' ? `../aset/${assets.fileName('scorm12.js')}` : undefined,
        script: `../aset/${assets.fileName('wrapper.js')}`,
        setup: new Handlebars.SafeString(jsonInHtml(setup)),
      }),
    );
  });

  app.put(
    '/:attempt/cmi',
    // Only the wrapper page itself may write: JSON from another origin needs a preflight, which nobody answers.
    express.json({ limit: largestRecord, type: 'application/json' }),
    (request, response) => {
      const { attempt } = played(request);
      const record = cmiRecordSchema.safeParse(request.body);
      if (!record.success) throw new PortalError(422, 'portal.error.400');
      attempts.save(attempt.id, record.data);
      response.status(204).end();
    },
  );

  app.get('/:attempt/isi/kendali.config.json', async (request, response, next) => {
    const { attempt, content } = played(request);
    const text = await readFile(join(content.folder, 'kendali.config.json'), 'utf8').catch(() => undefined);
    if (text === undefined) return next();
    protectFile(response, attempt, content);
    response.set('Cache-Control', 'no-store').type('json');
    response.send(await withPortalLrs(text, attempt.portalOrigin, () => attemptKey(attempt)));
  });

  app.get('/:attempt/isi/*path', (request, response, next) => {
    const { attempt, content } = played(request);
    protectFile(response, attempt, content);
    sendPackageFile(response, next, content.folder, segments(request.params.path));
  });

  const lrsOrigins = config.publicUrl ? [new URL(config.publicUrl).origin] : [];
  const protectFile = (response: Response, attempt: Attempt, content: Content) =>
    protectPackageFile(response, {
      uploaded: content.uploaded,
      portalOrigin: attempt.portalOrigin,
      lrsOrigins,
    });

  app.use(() => {
    throw new PortalError(404, 'portal.error.404');
  });
  app.use(answerErrors(say, deps.log ?? console.error));
  return app;
}

/** What is said for a status; 400 stands for those that aren't named. */
const sentences = {
  400: 'portal.error.400',
  403: 'portal.upload.notApart',
  404: 'portal.error.404',
  413: 'portal.error.413',
  500: 'portal.error.500',
} as const;

/** Plain text is enough here: nobody but the wrapper and packages ask. */
function answerErrors(
  say: (key: (typeof sentences)[keyof typeof sentences]) => string,
  log: (line: string) => void,
): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const given = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
    const status = typeof given === 'number' && given >= 400 && given < 500 ? given : 500;
    if (status === 500) {
      log(`${request.method} ${request.path}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const sentence = sentences[status as keyof typeof sentences] ?? sentences[400];
    response.removeHeader('Clear-Site-Data');
    response
      .status(status)
      .set({ 'Content-Security-Policy': "default-src 'none'", 'Cache-Control': 'no-store' });
    response.type('text').send(`${say(sentence)}\n`);
  };
}

/** JSON that can stand inside a script element. */
const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
