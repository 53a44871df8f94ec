// Finds things in a lesson: pages, the unit or page that something stands on, what comes before and after, its tests.
import type { Lesson, LessonPage, LessonTest, LessonUnit } from '../model/lesson.ts';

const listed = new WeakMap<Lesson, readonly LessonPage[]>();

/** All pages of a lesson in reading order. */
export function pagesOf(lesson: Lesson): readonly LessonPage[] {
  const pages = listed.get(lesson) ?? lesson.units.flatMap((unit) => unit.pages);
  listed.set(lesson, pages);
  return pages;
}

export const pageOf = (lesson: Lesson, id: string): LessonPage | undefined =>
  pagesOf(lesson).find((page) => page.id === id);

/** The page that something stands on: a question, an activity or a test; or the page itself. */
export const pageWith = (lesson: Lesson, id: string): LessonPage | undefined =>
  pagesOf(lesson).find(
    (page) =>
      page.id === id || page.questions.includes(id) || page.labs.includes(id) || page.tests.includes(id),
  );

/** The unit that a page, question, activity or test stands in. */
export function unitWith(lesson: Lesson, id: string): LessonUnit | undefined {
  const page = pageWith(lesson, id);
  return page && lesson.units.find((unit) => unit.pages.includes(page));
}

export const testOf = (lesson: Lesson, id: string): LessonTest | undefined =>
  lesson.tests.find((test) => test.id === id);

/** The session's test of a use; undefined when it has none. */
export const testFor = (lesson: Lesson, use: LessonTest['use']): LessonTest | undefined =>
  lesson.tests.find((test) => test.use === use);

/** The pages before and after one; undefined at the ends. */
export function neighbours(
  lesson: Lesson,
  page: string,
): { previous: LessonPage | undefined; next: LessonPage | undefined } {
  const pages = pagesOf(lesson);
  const index = pages.findIndex((candidate) => candidate.id === page);
  return { previous: pages[index - 1], next: index < 0 ? undefined : pages[index + 1] };
}
