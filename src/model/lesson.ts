// What the browser gets to know of one session: identifiers, order, questions, weights. The words stay in the HTML.
// Made from the course when a package is built; plain types, because zod is not shipped.
import type { QuestionSpec } from '../blocks/contract.ts';

export interface LessonPage {
  id: string;
  title: string;
  minutes: number;
  /** Ids of the questions on this page, in order. */
  questions: readonly string[];
  /** Ids of the labs on this page, in order. */
  labs: readonly string[];
}

export interface LessonUnit {
  id: string;
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
  units: readonly LessonUnit[];
  questions: readonly QuestionSpec[];
  /** The kind of each lab, by id. */
  labs: readonly { id: string; kind: string }[];
  /** Identifiers in published order: a position in these lists never changes, so the packed memory stores positions. */
  published: { pages: readonly string[]; questions: readonly string[]; labs: readonly string[] };
  /** Files that are loaded only when they are needed, by purpose (`lab-classifier`, `xapi`, `definitions`). */
  chunks: Readonly<Record<string, string>>;
  /** Interface strings of the package's language, by key (src/i18n). */
  strings: Readonly<Record<string, string>>;
}
