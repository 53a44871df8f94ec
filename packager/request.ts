// What the packager is asked for.
import type { Language } from '../src/i18n/say.ts';
import type { Course, Session } from '../src/model/course.ts';
import type { Published } from '../src/model/published.ts';
import type { FormatId } from './formats/index.ts';

export interface PackageRequest {
  course: Course;
  published: Published;
  session: Session;
  format: FormatId;
  /** Language of the interface; the course's text keeps its own. */
  language: Language;
  /** An LRS that gets statements whatever the format; written into kendali.config.json. */
  lrs?: { endpoint: string; key: string; secret: string } | undefined;
  /** Whom a teacher may ask, shown in the lesson. */
  contact?: string | undefined;
  /** Base of all activity ids, without a trailing slash. */
  baseIri?: string | undefined;
  /** Other folders to build from than the project's own `src/` and `course/figures/`. */
  sources?: { source: string; figures: string } | undefined;
}
