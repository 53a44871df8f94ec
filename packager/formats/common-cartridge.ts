// IMS Common Cartridge 1.3, and 1.1 for Moodle: an LMS makes quizzes of its own from it (docs/decisions/0023).
import { manifests } from '../../src/i18n/manifests.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { assessmentDocument, bankDocument, type CartridgeVersion } from '../qti/document.ts';
import { element, xmlDocument } from '../qti/element.ts';
import { poolOf, type Quiz, quizzesOf } from '../qti/quiz.ts';
import { plain } from '../render/markdown.ts';
import type { PackageRequest } from '../request.ts';
import type { PackageContent, PackagedLesson, PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';
import { editionName } from './scorm.ts';
import { shareOut } from './sharing.ts';
import { sessionTitle } from './titles.ts';
import { sessionPage } from './web.ts';

/** A resource that an XML file of its own describes. */
interface Described {
  identifier: string;
  /** What an LMS lists it as. */
  title: string;
  type: string;
  fileName: string;
  write(): Buffer;
}

/** An LMS opens the pages as loose files; where the course stands on the web, a link to it serves better. */
const holdsLessons = ({ site }: PackageRequest): boolean => site === undefined;

const cartridge = (version: CartridgeVersion): PackageFormat => ({
  tracking: 'none',
  entryName: editionName,
  holdsLessons,
  companions: async (content) =>
    describedIn(content, version).map(({ fileName, write }) => ({ name: fileName, data: write() })),
  async manifest(content) {
    const { request, identifier, lessons, files } = content;
    const { course } = request;
    const { language } = course;
    const described = describedIn(content, version);
    const inResources = described.map(({ fileName }) => fileName);
    const { ownFiles, shared } = shareOut(content, inResources);
    const holds = holdsLessons(request);
    const sessions = lessons.map((lesson) => {
      const identifier = identifierOf(content, lesson, 'lesson');
      const { before, after } = ofLesson(content, lesson, version);
      return {
        identifier: identifierOf(content, lesson, 'folder'),
        title: sessionTitle(language, lesson.session),
        items: [...before, ...(holds ? [{ identifier, title: lessonTitle(content, lesson) }] : []), ...after],
        pages: holds ? { identifier, entry: lesson.entry, files: ownFiles(lesson) } : null,
      };
    });
    const [only] = sessions.length === 1 ? sessions : [];
    const others = files.map(({ name }) => name).filter((name) => !inResources.includes(name));
    return [
      await manifestFrom('imsmanifest.xml', 'imsmanifest-cc.hbs', {
        identifier,
        version,
        schemaversion: `${version.replace('p', '.')}.0`,
        language,
        title: only?.title ?? course.title,
        description: plain(course.summary),
        sessions,
        shared: holds ? shared : others,
        described,
      }),
    ];
  },
});

export const commonCartridge13 = cartridge('1p3');
export const commonCartridge11 = cartridge('1p1');

/** Made of published ids. */
const identifierOf = ({ request }: PackageContent, { session }: PackagedLesson, part: string): string =>
  `${request.course.id}-${session.id}-${part}`;

/** Everything that isn't web content. */
function describedIn(content: PackageContent, version: CartridgeVersion): Described[] {
  const ofLessons = content.lessons.flatMap((lesson) => {
    const { before, after } = ofLesson(content, lesson, version);
    return [...before, ...after];
  });
  return [...ofLessons, ...bankOf(content, version)];
}

/** What is listed before a lesson and after it; a link to the lesson comes first in `after`. */
function ofLesson(
  content: PackageContent,
  lesson: PackagedLesson,
  version: CartridgeVersion,
): { before: Described[]; after: Described[] } {
  const { site } = content.request;
  const quizzes = quizzesOf(lesson.room);
  const resource = (quiz: Quiz): Described => ({
    identifier: quiz.ident,
    title: quiz.title,
    type: `imsqti_xmlv1p2/imscc_xmlv${version}/assessment`,
    fileName: `${quiz.ident}.xml`,
    write: () => assessmentDocument(quiz, version),
  });
  const link = site === undefined ? [] : [linkTo(content, lesson, site, version)];
  return {
    before: quizzes.filter(({ use }) => use === 'pretest').map(resource),
    after: [...link, ...quizzes.filter(({ use }) => use !== 'pretest').map(resource)],
  };
}

const lessonTitle = ({ request: { course } }: PackageContent, { session }: PackagedLesson): string =>
  sayIn(manifests, course.language)('manifest.lesson', { number: session.number });

/** A web link to a lesson's page on a site. */
function linkTo(
  content: PackageContent,
  lesson: PackagedLesson,
  site: string,
  version: CartridgeVersion,
): Described {
  const identifier = identifierOf(content, lesson, 'link');
  const title = lessonTitle(content, lesson);
  const root = element(
    'webLink',
    { xmlns: `http://www.imsglobal.org/xsd/imsccv${version}/imswl_v${version}` },
    [
      element('title', {}, title),
      element('url', { href: `${site}${sessionPage(lesson.session)}`, target: '_blank' }),
    ],
  );
  return {
    identifier,
    title,
    type: `imswl_xmlv${version}`,
    fileName: `${identifier}.xml`,
    write: () => xmlDocument(root),
  };
}

/** The one question bank that a cartridge may have: every item of every post-test. */
function bankOf({ identifier: cartridge, lessons }: PackageContent, version: CartridgeVersion): Described[] {
  if (!lessons.some(({ session }) => session.bank)) return [];
  const identifier = `${cartridge}-bank`;
  const items = () => lessons.flatMap(({ room }) => poolOf(room));
  return [
    {
      identifier,
      title: '',
      type: `imsqti_xmlv1p2/imscc_xmlv${version}/question-bank`,
      fileName: `${identifier}.xml`,
      write: () => bankDocument(identifier, items(), version),
    },
  ];
}
