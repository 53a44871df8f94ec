// The home page of a site: its sessions, and what the page's script needs to know to show how far a person is.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { documents } from '../../src/i18n/documents.ts';
import { durationWords } from '../../src/i18n/duration.ts';
import { player } from '../../src/i18n/player.ts';
import { fill, type Language } from '../../src/i18n/say.ts';
import { home, site } from '../../src/i18n/site.ts';
import { minutesOf, pagesOf, type Session } from '../../src/model/course.ts';
import type { Site } from '../../src/model/site.ts';
import { projectRoot } from '../../src/paths.ts';
import { courseActivityId } from '../../src/vocabulary/activities.ts';
import { brandStyle, logoFile } from '../brand-style.ts';
import { buildStylesheet, dataChunk, once, script, style } from '../bundle.ts';
import { configOf } from '../config.ts';
import { BuildError } from '../errors.ts';
import { hashOf, type PackageFile } from '../file.ts';
import type { PackageContent } from '../formats/format.ts';
import { scriptJson } from '../render/escape.ts';
import { plain } from '../render/markdown.ts';
import type { PackageRequest } from '../request.ts';
import { cloth, type Icon } from './icon.ts';
import type { Marked } from './worker.ts';

/** What a web server shows at the root. */
const homePage = 'index.html';

export interface Home {
  page: Marked;
  /** The page with its script and its style. */
  files: PackageFile[];
}

/** @param source the folder `src/`. @param icons the smallest in front */
export async function makeHome(
  { request, lessons, files }: PackageContent,
  source: string,
  icons: readonly Icon[],
): Promise<Home> {
  const { course, language, brand = {} } = request;
  const [page, stylesheet, ownStyle, ownScript] = await Promise.all([
    readFile(join(projectRoot, 'packager', 'web', 'home.hbs'), 'utf8'),
    buildStylesheet(source, brandStyle(brand)),
    once(`${source}:home.css`, () => style('home', [join(projectRoot, 'packager', 'web', 'home.css')])),
    once(`${source}:home`, () => script(source, 'home', "import './player/site/home.ts';")),
  ]);
  const pictures = icons.map(({ file }) => file);
  const logo = logoFile(brand);
  const known: Site = {
    course: courseActivityId(course.id, request.baseIri),
    sessions: lessons.map(({ session, activityId }) => ({ id: session.id, activityId })),
    bytes: [...files, ownStyle, ownScript, ...pictures].reduce((sum, { data }) => sum + data.length, 0),
    chunks: { config: dataChunk('config', configOf(request)).name },
    strings: stringsOf(language),
  };
  const context = {
    language: course.language,
    course: { title: course.title, summary: plain(course.summary) },
    office: brand.name || logo ? { name: brand.name, logo: logo?.name } : undefined,
    sessions: lessons.map(({ session, entry }) => ({
      id: session.id,
      number: session.number,
      title: session.title,
      summary: plain(session.summary),
      effort: effortOf(session, language),
      href: entry,
    })),
    band: brand.colours?.band ?? cloth,
    icon: pictures[0]?.name,
    stylesheet: stylesheet.name,
    ownStyle: ownStyle.name,
    script: ownScript.name,
    json: scriptJson(known),
  };
  const render = template(page, language);
  const edition = hashOf(render({ ...context, edition: '' }));
  const html = render({ ...context, edition });
  return {
    page: { name: homePage, mark: edition },
    files: [{ name: homePage, data: Buffer.from(html) }, ownStyle, ownScript],
  };
}

/** How long a session takes, in hours to the nearest half where that says more, and when it is passed. */
function effortOf(session: Session, language: Language): string {
  const minutes = minutesOf(pagesOf(session));
  return fill(home[language]['home.effort'], {
    time: durationWords(minutes, language),
    passMark: session.passMark,
  });
}

function template(page: string, language: Language): Handlebars.TemplateDelegate {
  const handlebars = Handlebars.create();
  const strings: Readonly<Record<string, string>> = { ...documents[language], ...home[language] };
  handlebars.registerHelper('say', (key: string, { hash }: Handlebars.HelperOptions) => {
    const text = strings[key];
    if (text === undefined) throw new BuildError(`Teks antarmuka '${key}' tidak ada di src/i18n; tambahkan`);
    return fill(text, hash as Record<string, string | number>);
  });
  return handlebars.compile(page, { strict: true });
}

/** What the page's script says. */
function stringsOf(language: Language): Record<string, string> {
  const fromPlayer = Object.entries(player[language]).filter(([key]) =>
    /^player\.(config\.|contact$)/.test(key),
  );
  return { ...Object.fromEntries(fromPlayer), ...site[language], ...home[language] };
}

/** The folder `src/` that a request is built from. */
export const sourceOf = ({ sources }: PackageRequest): string => sources?.source ?? join(projectRoot, 'src');
