// The preview's own server on the second port: wrapper page, kept state and the files of packages. It never sees the
// portal's sessions and sets no cookie, because what it serves is not to be trusted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import Handlebars from 'handlebars';
import { StructureError } from '../../../lrs/index.ts';
import { configName } from '../../../packager/readme.ts';
import type { Config } from '../../config.ts';
import { portal as portalStrings } from '../../i18n/portal.ts';
import { preview as previewStrings } from '../../i18n/preview.ts';
import { sayIn } from '../../i18n/say.ts';
import { previewAssets } from '../assets.ts';
import { lineOf, PortalError } from '../errors.ts';
import { commonHeaders, protectPackageFile, protectWrapper } from '../headers.ts';
import { mayServeUploads } from '../origins.ts';
import type { PackageService } from '../packages.ts';
import { type Attempt, createAttempts } from './attempts.ts';
import { cmiRecordSchemas, largestRecord, runRecordSchema } from './cmi-schema.ts';
import { launchInPreview, type PreviewLauncher } from './cmi5.ts';
import { type Content, createContents } from './contents.ts';
import { segments, sendPackageFile } from './files.ts';
import { type LrsKey, launchAddress, lrsEndpoint, tinCanQuery, withPortalLrs } from './launch.ts';
import { type Part, readParts } from './parts.ts';
import { createRuns } from './runs.ts';
import type { WrapperSetup } from './setup.ts';
import { wrapperTemplate } from './wrapper-page.ts';

export interface PreviewDeps {
  config: Config;
  database: Database.Database;
  packages: PackageService;
  /** The attempt's own, short-lived key of the LRS; {@link createAttemptKeys} hands them out. */
  attemptKey(attempt: Attempt): Promise<LrsKey>;
  /** Launches AUs; it knows the courses of {@link previewCourses}. */
  launcher: PreviewLauncher;
  now?: () => number;
  log?: (line: string) => void;
}

/** The scripts that hold each SCORM API. */
const apiFiles: Readonly<Record<string, string>> = { scorm12: 'scorm12.js', scorm2004: 'scorm2004.js' };

/** The Express application of the preview's port. */
export function createPreview(deps: PreviewDeps): Express {
  const { config, database, packages, attemptKey, launcher } = deps;
  const now = deps.now ?? Date.now;
  const attempts = createAttempts(database, now);
  const contents = createContents({ config, database, packages, now });
  const runs = createRuns(database, now);
  const say = sayIn(previewStrings, config.language);
  const sayError = sayIn(portalStrings, config.language);
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

  /** The part that `?bagian=` names, counted from 1. @throws PortalError 404 when the package has no such part */
  async function playedPart(request: Request<{ attempt: string }>) {
    const { attempt, content } = played(request);
    const { parts, edition } = await readParts(content);
    const index = Number(request.query.bagian ?? 1) - 1;
    const part = parts[index];
    if (!part) throw new PortalError(404, 'portal.error.404');
    return { attempt, content, part, index, edition };
  }

  /** The address of the lesson, and where it reports to. */
  async function launch(attempt: Attempt, standard: string, part: Part, origin: string) {
    const endpoint = lrsEndpoint(attempt.portalOrigin);
    if (standard === 'xapi') {
      const query = tinCanQuery(attempt, part, origin, await attemptKey(attempt));
      return { launch: launchAddress(part, query), endpoint };
    }
    if (standard !== 'cmi5') return { launch: launchAddress(part) };
    const url = await launchInPreview(
      { launcher, attempts, now },
      { attempt, au: part.id, previewOrigin: origin },
    ).catch((error: unknown) => {
      if (error instanceof StructureError) return undefined;
      throw error;
    });
    // What isn't on the preview's own origin is not played.
    if (url?.origin !== origin) return { launch: undefined };
    const fetchUrl = url.searchParams.get('fetch') ?? undefined;
    return {
      launch: `${url.pathname.replace(`/${attempt.id}/`, '')}${url.search}${url.hash}`,
      endpoint,
      fetchUrl,
    };
  }

  app.get('/:attempt/', async (request, response) => {
    const { attempt, content, part, index, edition } = await playedPart(request);
    const { standard, title } = content.description;
    const origin = `${request.protocol}://${request.get('host') ?? ''}`;
    const { id: _id, title: _title, prerequisites: _prerequisites, ...facts } = part;
    const setup: WrapperSetup = {
      ...facts,
      ...(await launch(attempt, standard, part, origin)),
      attempt: attempt.id,
      part: index,
      standard,
      edition,
      portalOrigin: attempt.portalOrigin,
      student: { id: attempt.studentId, name: attempt.studentName },
      record: cmiRecordSchemas[standard]?.safeParse(attempts.recordOf(attempt.id, index)).data,
      isGuest: content.uploaded && standard === 'xapi',
      closed: say('preview.closed'),
      noLaunch: say('preview.parts.noAu'),
    };
    protectWrapper(response, attempt.portalOrigin);
    // What another package left in this origin's storage is none of this package's business.
    if (content.uploaded) response.set('Clear-Site-Data', '"storage"');
    response.set('Cache-Control', 'no-store');
    const api = apiFiles[standard];
    response.type('html').send(
      wrapperTemplate({
        language: config.language,
        title: part.title || title,
        noScript: say('preview.noScript'),
        styles: `../aset/${assets.fileName('wrapper.css')}`,
        api: api && `../aset/${assets.fileName(api)}`,
        script: `../aset/${assets.fileName('wrapper.js')}`,
        setup: new Handlebars.SafeString(jsonInHtml(setup)),
      }),
    );
  });

  /** Where an AU leads when it is finished (cmi5 10.2.6). */
  app.get('/:attempt/selesai', (request, response) => {
    const { attempt, content } = played(request);
    protectFile(response, attempt, content);
    response.set('Cache-Control', 'no-store').type('html');
    response.send(
      wrapperTemplate({
        language: config.language,
        title: say('preview.closed'),
        noScript: '',
        styles: `../aset/${assets.fileName('wrapper.css')}`,
        api: undefined,
        script: undefined,
        setup: undefined,
      }),
    );
  });

  // Only the wrapper page itself may write: JSON from another origin needs a preflight, which nobody answers.
  const readJson = express.json({ limit: largestRecord, type: 'application/json' });

  app.put('/:attempt/cmi', readJson, async (request: Request<{ attempt: string }>, response) => {
    const { attempt, content, index } = await playedPart(request);
    const record = cmiRecordSchemas[content.description.standard]?.safeParse(request.body);
    if (!record?.success) throw new PortalError(422, 'portal.error.400');
    if (!attempts.save(attempt.id, index, record.data)) throw new PortalError(413, 'portal.error.413');
    response.status(204).end();
  });

  app.put('/:attempt/gangguan', readJson, async (request: Request<{ attempt: string }>, response) => {
    const { attempt, index } = await playedPart(request);
    const record = runRecordSchema.safeParse(request.body);
    if (!record.success) throw new PortalError(422, 'portal.error.400');
    runs.save(attempt.id, index, record.data);
    response.status(204).end();
  });

  app.get(`/:attempt/isi/${configName}`, async (request, response, next) => {
    const { attempt, content } = played(request);
    const text = await readFile(join(content.folder, configName), 'utf8').catch(() => undefined);
    // An AU reports with the credentials of its launch.
    if (text === undefined || content.description.standard === 'cmi5') return next();
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
  app.use(answerErrors(sayError, deps.log ?? console.error));
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
      log(lineOf(request, error));
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
