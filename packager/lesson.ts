// Makes the Lesson, which is what the browser gets to know of a session, from the checked course.
import { isLab, isQuestion } from '../src/blocks/schemas.ts';
import { specOf } from '../src/blocks/spec.ts';
import type { Language } from '../src/i18n/say.ts';
import { blocksOf, type Course, type Session } from '../src/model/course.ts';
import type { Lesson } from '../src/model/lesson.ts';
import type { Published } from '../src/model/published.ts';
import { sessionActivityId } from '../src/vocabulary/activities.ts';
import { BuildError } from './errors.ts';
import { browserStrings } from './strings.ts';

export interface LessonInput {
  course: Course;
  published: Published;
  session: Session;
  language: Language;
  baseIri?: string | undefined;
  /** The document of each unit, in order. */
  hrefs: readonly string[];
  /** Files by purpose; see `Lesson.chunks`. */
  chunks: Readonly<Record<string, string>>;
}

/** The Lesson of a session. @throws BuildError when the session is not in the published list */
export function makeLesson(input: LessonInput): Lesson {
  const { course, session } = input;
  const published = input.published.sessions.find((candidate) => candidate.id === session.id);
  if (!published)
    throw new BuildError(`Sesi '${session.id}' belum ada di daftar terbit (course/published-ids.json)`);
  const blocks = blocksOf(session);
  return {
    course: { id: course.id, title: course.title },
    session: { id: session.id, title: session.title },
    activityId: sessionActivityId(course.id, session.id, input.baseIri),
    language: course.language,
    passMark: session.passMark,
    units: session.units.map((unit, index) => ({
      id: unit.id,
      title: unit.title,
      href: input.hrefs[index] ?? '',
      pages: unit.pages.map((page) => ({
        id: page.id,
        title: page.title,
        minutes: page.minutes,
        questions: page.blocks.filter(isQuestion).map((block) => block.id),
        labs: page.blocks.filter(isLab).map((block) => block.id),
      })),
    })),
    questions: blocks.filter(isQuestion).map(specOf),
    labs: blocks.filter(isLab).map(({ id, kind }) => ({ id, kind })),
    published: {
      pages: published.pages,
      questions: published.questions.map((question) => question.id),
      labs: published.labs,
    },
    chunks: input.chunks,
    strings: browserStrings(input.language),
  };
}
