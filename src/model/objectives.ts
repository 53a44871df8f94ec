// What the browser gets to know of a session's objectives: what is taught where, and which answers are evidence of it.
// Comes as a data chunk, because only the result page needs it; plain types, because zod is not shipped.

export interface Objective {
  id: string;
  /** What the teacher will be able to do, as inline HTML. */
  text: string;
  /** Ids of the pages that teach it, in reading order. */
  pages: readonly string[];
  /** Ids of the questions on pages that are evidence of it, in reading order. */
  questions: readonly string[];
}

export interface Objectives {
  /** In the order in which the session promises them. */
  objectives: readonly Objective[];
  /** The objective that each cell of the post-test's bank is evidence of, by its id; none where there is no bank. */
  posttest: readonly string[];
  /** Id of the page with Karya saya, where the session has one. */
  works?: string;
}
