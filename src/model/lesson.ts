// What the browser gets to know of one session: identifiers, order, questions, weights. The words stay in the HTML.
// Made from the course when a package is built; plain types, because zod is not shipped.
import type { Jenjang, QuestionSpec } from '../blocks/contract.ts';
import type { unitRoles } from './course.ts';

export interface LessonPage {
  id: string;
  title: string;
  minutes: number;
  /** Ids of the questions on this page, in order. */
  questions: readonly string[];
  /** Ids of the labs and other unjudged activities on this page, in order. */
  labs: readonly string[];
  /** Ids of the tests on this page. */
  tests: readonly string[];
}

/** A test; its items come in a chunk of their own, which is named after its use. */
export interface LessonTest {
  id: string;
  use: 'pretest' | 'posttest';
  /** How many items an attempt has. */
  items: number;
}

/** A lab or another activity that is recorded without being judged. */
export interface LessonLab {
  id: string;
  kind: string;
}

export interface LessonUnit {
  id: string;
  role: (typeof unitRoles)[number];
  title: string;
  /** The unit's own HTML document, relative to the package's root. */
  href: string;
  pages: readonly LessonPage[];
}

/** One session as the player runs it. Stands as JSON in `<script type="application/json" id="lesson">`. */
export interface Lesson {
  course: { id: string; title: string };
  session: { id: string; title: string };
  /** xAPI activity id of the session; those of units, pages, questions and labs are made from it by the vocabulary. */
  activityId: string;
  language: string;
  passMark: number;
  /** The school level that is shown until the teacher chooses another. */
  jenjang?: Jenjang;
  /** Whether the lesson is complete without its post-test: then whoever doesn't take it is neither passed nor failed. */
  posttestOptional?: boolean;
  units: readonly LessonUnit[];
  questions: readonly QuestionSpec[];
  labs: readonly LessonLab[];
  tests: readonly LessonTest[];
  /** Identifiers in published order: a position in these lists never changes, so the packed memory stores positions. */
  published: { pages: readonly string[]; questions: readonly string[]; labs: readonly string[] };
  /** Files that are loaded only when they are needed, by purpose (`blocks`, `lab-classifier`, `xapi`, `definitions`). */
  chunks: Readonly<Record<string, string>>;
  /** The player's interface strings in the package's language, by key; those of blocks come with their chunks. */
  strings: Readonly<Record<string, string>>;
}
