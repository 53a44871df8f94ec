// The learner's side of personal links: the pages that the launcher has shown, and the course's files.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Response, type Router } from 'express';
import type { AuView, LaunchPage } from '../../../lrs/index.ts';
import { configName } from '../../../packager/readme.ts';
import type { Language } from '../../i18n/say.ts';
import { PortalError } from '../errors.ts';
import { protectLesson } from '../headers.ts';
import { segments, sendPackageFile } from '../preview/files.ts';
import { withoutLrs } from '../preview/launch.ts';
import { formatsOf, render, type Views } from '../views.ts';
import type { LinkedCourse } from './course.ts';

/** Answers with a page of the launcher. */
export function showLaunchPage(page: LaunchPage, status: number, response: Response): void {
  const { say, language } = (response.locals as { views: Views }).views;
  if (page.kind !== 'learner') {
    const title = say(`links.${page.kind}.title`);
    render(response, 'links/notice', { title, sentence: say(`links.${page.kind}.text`) }, status);
    return;
  }
  const { view, action } = page;
  const title = inLanguage(view.title, language);
  const aus = view.aus.map((au) => auView(au, au.id === view.next, { say, language }));
  const until = formatsOf(language).date(view.expiresAt);
  render(response, 'links/learner', { ...view, title, action, aus, until }, status);
}

function auView(au: AuView, isNext: boolean, { say, language }: Pick<Views, 'say' | 'language'>) {
  return {
    id: au.id,
    title: inLanguage(au.title, language),
    state: say(`links.au.${au.state}`, { percent: au.percent }),
    stateKind: { satisfied: 'passed', failed: 'failed', started: 'completed', untouched: '' }[au.state],
    score: au.score === undefined ? undefined : Math.round(au.score * 100),
    mayRetry: au.state === 'failed',
    isNext: isNext && au.state !== 'satisfied',
    button: say(`links.start.${au.state}`),
  };
}

/** A text of a language map: in this language, else in any. */
function inLanguage(map: Readonly<Record<string, string>>, language: Language): string {
  const tag = Object.keys(map).find((one) => one === language || one.startsWith(`${language}-`));
  return map[tag ?? ''] ?? Object.values(map)[0] ?? '';
}

/**
 * The files of the course, to be mounted at its path. They are ours and run on the portal's own origin, as /belajar does;
 * they report to whom the launch names, and to nobody else.
 */
export function courseFiles(course: () => Promise<LinkedCourse | undefined>): Router {
  const router = express.Router({ strict: true });
  router.get('/{*path}', async (request, response, next) => {
    const folder = (await course())?.folder;
    if (folder === undefined) throw new PortalError(404, 'portal.error.404');
    const path = segments(request.params.path ?? '');
    protectLesson(response);
    // However the address is spelled: a segment may hold `./` or a slash.
    if (!path.join('/').endsWith(configName)) return sendPackageFile(response, next, folder, path);
    const text = await readFile(join(folder, configName), 'utf8').catch(() => '{}');
    response.set('Cache-Control', 'no-store').type('json').send(withoutLrs(text));
  });
  return router;
}
