// The public pages: landing page, packages for the education office, sessions for teachers, lessons without a record.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Request, type Router } from 'express';
import type { Config } from '../../config.ts';
import { visitorOf } from '../access/guard.ts';
import { PortalError } from '../errors.ts';
import { protectLesson } from '../headers.ts';
import { areApart, originOf } from '../origins.ts';
import type { PackageService } from '../packages.ts';
import type { Attempts } from '../preview/attempts.ts';
import type { Contents } from '../preview/contents.ts';
import { segments, sendPackageFile } from '../preview/files.ts';
import { withoutLrs } from '../preview/launch.ts';
import { type OfferedSession, sessionsToCome } from '../sessions-offered.ts';
import { render, sayIn } from '../views.ts';
import { uploadLimits } from './upload.ts';

export interface PublicParts {
  config: Config;
  offered: readonly OfferedSession[];
  packages: PackageService;
  contents: Contents;
  attempts: Attempts;
  previewOrigin(request: Request): string;
}

export function publicRoutes(parts: PublicParts): Router {
  const { config, offered, packages, contents, attempts } = parts;
  const router = express.Router({ strict: true });

  router.get('/', (_request, response) => {
    const say = sayIn(response);
    const toCome = sessionsToCome(offered).map((number) => ({
      number,
      title: say(`portal.session.${number}.title`),
    }));
    render(response, 'home', { title: say('portal.home.title'), kind: 'home', offered, toCome });
  });

  router.get('/dinas', async (request, response) => {
    const say = sayIn(response);
    const built = await packages.list();
    const sessions = offered.map((session) => ({
      ...session,
      packages: built
        .filter((one) => one.session === session.id)
        .map((one) => ({ ...one, reportsHere: reportsHere(config, one.lrsEndpoint) })),
    }));
    const values = {
      sessions,
      publicUrl: config.publicUrl,
      uploadMegabytes: uploadLimits.megabytes,
      uploadsPlay: areApart(originOf(request), parts.previewOrigin(request)),
    };
    render(response, 'office', { title: say('portal.office.title'), kind: 'office', ...values });
  });

  router.get('/dinas/unduh/:file', async (request, response, next) => {
    const built = (await packages.list()).find((one) => one.fileName === request.params.file);
    if (!built) throw new PortalError(404, 'portal.error.404');
    response.set({ 'Cache-Control': 'no-cache', 'X-Checksum-Sha256': built.sha256 });
    response.download(built.path, built.fileName, { dotfiles: 'allow', cacheControl: false }, (error) => {
      if (error && !response.headersSent) next(error);
    });
  });

  router.get('/guru', async (_request, response) => {
    const say = sayIn(response);
    const built = await packages.list();
    const has = (session: OfferedSession, format: string) =>
      built.find((one) => one.session === session.id && one.format === format);
    const sessions = offered.map((session) => ({
      ...session,
      recorded: has(session, 'scorm12')?.id,
      unrecorded: has(session, 'xapi') !== undefined,
    }));
    const toCome = sessionsToCome(offered).map((number) => ({
      number,
      title: say(`portal.session.${number}.title`),
    }));
    const { known } = visitorOf(response);
    const earlier = (known === undefined ? [] : attempts.ofVisitor(known)).map((attempt) => ({
      ...attempt,
      title: contents.find(attempt.contentId)?.description.title,
    }));
    const values = { sessions, toCome, earlier };
    render(response, 'teacher', { title: say('portal.teacher.title'), kind: 'teacher', ...values });
  });

  /** The files of a session's xAPI package, which keeps to the browser when no LMS launches it. */
  async function lessonFolder(session: string): Promise<string> {
    const built = (await packages.list()).find((one) => one.session === session && one.format === 'xapi');
    if (!built) throw new PortalError(404, 'portal.error.404');
    return (await contents.ofBuilt(built)).folder;
  }

  router.get('/belajar/:session', (request, response) => {
    if (!offered.some((session) => session.id === request.params.session)) {
      throw new PortalError(404, 'portal.error.404');
    }
    response.redirect(308, `/belajar/${request.params.session}/`);
  });

  router.get('/belajar/:session/kendali.config.json', async (request, response) => {
    const folder = await lessonFolder(request.params.session);
    const text = await readFile(join(folder, 'kendali.config.json'), 'utf8').catch(() => '{}');
    protectLesson(response);
    response.set('Cache-Control', 'no-store').type('json').send(withoutLrs(text));
  });

  router.get('/belajar/:session/{*path}', async (request, response, next) => {
    const folder = await lessonFolder(String(request.params.session));
    const path = request.params.path === undefined ? ['index.html'] : segments(request.params.path);
    protectLesson(response);
    sendPackageFile(response, next, folder, path);
  });

  return router;
}

/** Whether an LRS address is this portal's own. */
function reportsHere(config: Config, endpoint: string | undefined): boolean {
  return config.publicUrl !== undefined && endpoint?.startsWith(`${config.publicUrl}/`) === true;
}
