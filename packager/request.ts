// What the packager is asked for.
import type { Jenjang } from '../src/blocks/contract.ts';
import type { Language } from '../src/i18n/say.ts';
import type { Course, Session } from '../src/model/course.ts';
import type { Published } from '../src/model/published.ts';
import type { Brand } from './brand.ts';
import type { FormatId } from './formats/ids.ts';

export interface PackageRequest {
  course: Course;
  published: Published;
  /** What the package holds, in order: one session, or all sessions of the course. */
  sessions: readonly Session[];
  format: FormatId;
  /** Language of the interface; the course's text keeps its own. */
  language: Language;
  /** The school level that lessons show until the teacher chooses another. */
  jenjang?: Jenjang | undefined;
  /** Whose package it is: name, logo and colours of an office. */
  brand?: Brand | undefined;
  /** An LRS that gets statements whatever the format; written into kendali.config.json. */
  lrs?: { endpoint: string; key: string; secret: string } | undefined;
  /** Whom a teacher may ask, shown in the lesson; written into kendali.config.json. */
  contact?: string | undefined;
  /** Base of all activity ids, without a trailing slash. */
  baseIri?: string | undefined;
  /** Score from which a session is passed, 1–100, in place of the course's own. */
  passMark?: number | undefined;
  /** Whether a session is complete only when its post-test was handed in; so it is unless said otherwise. */
  posttestRequired?: boolean | undefined;
  /** Where the course can be read on the web, for formats that only link to it; ends in a slash. */
  site?: string | undefined;
  /** Other folders to build from than the project's own `src/` and `course/figures/`. */
  sources?: { source: string; figures: string } | undefined;
}
