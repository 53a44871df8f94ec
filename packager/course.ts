// The course that this project ships, checked once in a process.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { course as authored } from '../course/index.ts';
import { CourseError, checkCourse } from '../src/model/check.ts';
import type { Course } from '../src/model/course.ts';
import { type Published, publishedSchema } from '../src/model/published.ts';
import { projectRoot } from '../src/paths.ts';

export interface CheckedCourse {
  course: Course;
  published: Published;
}

let checked: CheckedCourse | undefined;

/**
 * The course together with the list of its published identifiers.
 * @throws CourseError when the content does not hold together or broke a published identifier
 */
export function loadCourse(): CheckedCourse {
  checked ??= check();
  return checked;
}

function check(): CheckedCourse {
  const path = join(projectRoot, 'course', 'published-ids.json');
  if (!existsSync(path)) {
    throw new CourseError(['course/published-ids.json belum ada; jalankan "npm run course:publish-ids"']);
  }
  const published = publishedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { course: checkCourse(authored, published), published };
}
