// What the browser gets to know of a web package around its lessons: the data of its home page, and the list of what its
// service worker keeps. Plain types, because zod is not shipped.

/** What the home page knows of its site; stands as JSON in `<script type="application/json" id="situs">`. */
export interface Site {
  /** Activity id. */
  course: string;
  sessions: readonly { id: string; activityId: string }[];
  /** What the whole site takes on a device, in bytes. */
  bytes: number;
  /** Files that are loaded only when they are needed, by purpose. */
  chunks: Readonly<Record<string, string>>;
  /** Interface strings by key. */
  strings: Readonly<Record<string, string>>;
}

/** One edition of a site. */
export interface SiteEdition {
  /** Hash over all files. */
  edition: string;
  /** Names of the files; those that keep their name from edition to edition with a text that only this edition has. */
  files: readonly { name: string; mark?: string }[];
}
