// Makes the Lesson, which is what the browser gets to know of a session, from the checked course.
import type { Jenjang } from '../src/blocks/contract.ts';
import { isActivity, isQuestion, isTest } from '../src/blocks/schemas.ts';
import { specOf } from '../src/blocks/spec.ts';
import { player } from '../src/i18n/player.ts';
import type { Language } from '../src/i18n/say.ts';
import { blocksOf, type Course, type Session } from '../src/model/course.ts';
import type { Lesson } from '../src/model/lesson.ts';
import type { Published } from '../src/model/published.ts';
import { sessionActivityId } from '../src/vocabulary/activities.ts';
import { BuildError } from './errors.ts';

export interface LessonInput {
  course: Course;
  published: Published;
  session: Session;
  language: Language;
  baseIri?: string | undefined;
  jenjang?: Jenjang | undefined;
  posttestRequired?: boolean | undefined;
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
    ...(input.jenjang ? { jenjang: input.jenjang } : {}),
    ...(input.posttestRequired === false ? { posttestOptional: true } : {}),
    units: session.units.map((unit, index) => ({
      id: unit.id,
      role: unit.role,
      title: unit.title,
      href: input.hrefs[index] ?? '',
      pages: unit.pages.map((page) => ({
        id: page.id,
        title: page.title,
        minutes: page.minutes,
        questions: page.blocks.filter(isQuestion).map((block) => block.id),
        labs: page.blocks.filter(isActivity).map((block) => block.id),
        tests: page.blocks.filter(isTest).map((block) => block.id),
      })),
    })),
    questions: blocks.filter(isQuestion).map(specOf),
    labs: blocks.filter(isActivity).map(({ id, kind }) => ({ id, kind })),
    tests: blocks.filter(isTest).map(({ id, use }) => ({ id, use, items: itemsIn(session, use) })),
    published: {
      pages: published.pages,
      questions: published.questions.map((question) => question.id),
      labs: published.labs,
    },
    chunks: input.chunks,
    strings: player[input.language],
  };
}

/** How many items an attempt at a test has: of the post-test one of each cell. */
const itemsIn = ({ bank }: Session, use: 'pretest' | 'posttest'): number => bank?.[use].length ?? 0;
