// The public pages: landing page, sessions for teachers, lessons without a record.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Router } from 'express';
import { sessionPage } from '../../../packager/formats/web.ts';
import { configName } from '../../../packager/readme.ts';
import { visitorOf } from '../access/guard.ts';
import { protectLesson } from '../headers.ts';
import type { PackageService } from '../packages.ts';
import type { Attempts } from '../preview/attempts.ts';
import type { Contents } from '../preview/contents.ts';
import { segments, sendPackageFile } from '../preview/files.ts';
import { withoutLrs } from '../preview/launch.ts';
import { type OfferedSession, sessionsToCome } from '../sessions-offered.ts';
import { render, sayIn } from '../views.ts';

export interface PublicParts {
  offered: readonly OfferedSession[];
  packages: PackageService;
  contents: Contents;
  attempts: Attempts;
}

export function publicRoutes(parts: PublicParts): Router {
  const { offered, packages, contents, attempts } = parts;
  const router = express.Router({ strict: true });

  router.get('/', (_request, response) => {
    const say = sayIn(response);
    const toCome = sessionsToCome(offered).map((number) => ({
      number,
      title: say(`portal.session.${number}.title`),
    }));
    render(response, 'home', { title: say('portal.home.title'), kind: 'home', offered, toCome });
  });

  router.get('/guru', async (_request, response) => {
    const say = sayIn(response);
    const built = await packages.list();
    const has = (session: OfferedSession, format: string) =>
      built.find((one) => one.sessions.join() === session.id && one.format === format);
    const sessions = offered.map((session) => ({
      ...session,
      recorded: has(session, 'scorm12')?.id,
      page: sessionPage(session),
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

  /** The course as a site, which keeps to the browser. */
  async function siteFolder(): Promise<string> {
    const sessions = offered.map((session) => session.id);
    return (await contents.ofBuilt(await packages.ensure('web', sessions))).folder;
  }

  router.get('/belajar', (_request, response) => response.redirect(308, '/belajar/'));

  // Where sessions stood before the course was a site.
  for (const { id } of offered) {
    router.get([`/belajar/${id}`, `/belajar/${id}/`], (_request, response) =>
      response.redirect(308, `/belajar/${sessionPage({ id })}`),
    );
  }

  router.get('/belajar/{*path}', async (request, response, next) => {
    const path = request.params.path === undefined ? ['index.html'] : segments(request.params.path);
    const folder = await siteFolder();
    protectLesson(response);
    // Whichever way its address is spelt: the key of an LRS in it is for packages, not for whoever only reads.
    if (!path.join('/').endsWith(configName)) return sendPackageFile(response, next, folder, path);
    const text = await readFile(join(folder, configName), 'utf8').catch(() => '{}');
    response.set('Cache-Control', 'no-store').type('json').send(withoutLrs(text));
  });

  return router;
}
