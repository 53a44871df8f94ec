// Makes the data on a session's objectives: what each says, which pages teach it, and what is evidence of it.
import { isQuestion } from '../../src/blocks/schemas.ts';
import { blocksOf, type Page, pagesOf, type Session } from '../../src/model/course.ts';
import type { Objectives } from '../../src/model/objectives.ts';
import { inlineHtml, type MarkdownPlace } from './markdown.ts';

/** The result page stands outside the units, so there are neither sources nor a glossary to link to. */
const place: MarkdownPlace = { citeHref: () => undefined, withoutGlossary: true, newTab: '' };

/** The objectives of a session with the pages and questions of each. */
export function objectivesData(session: Session): Objectives {
  const questions = blocksOf(session).filter(isQuestion);
  const works = pagesOf(session).find(({ blocks }) => blocks.some(({ kind }) => kind === 'works'));
  return {
    objectives: session.objectives.map(({ id, text }) => ({
      id,
      text: inlineHtml(text, place),
      pages: teachingPages(session, id).map((page) => page.id),
      questions: questions.filter(({ objective }) => objective === id).map((question) => question.id),
    })),
    posttest: (session.bank?.posttest ?? []).map(({ objective }) => objective),
    ...(works ? { works: works.id } : {}),
  };
}

/** The pages that teach an objective: the opening and the closing only speak of it, and some pages only ask. */
const teachingPages = ({ units }: Session, objective: string): Page[] =>
  units
    .filter(({ role }) => role === 'unit')
    .flatMap(({ pages }) => pages)
    .filter((page) => page.objectives.includes(objective) && !mostlyAsks(page));

const mostlyAsks = ({ blocks }: Page): boolean => blocks.filter(isQuestion).length * 2 > blocks.length;
