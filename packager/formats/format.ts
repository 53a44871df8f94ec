// What a standard asks of a package. One file a standard fills this in; the rest of the packager knows none by name.
import type { Session } from '../../src/model/course.ts';
import type { PackageFile } from '../file.ts';
import type { TrackingKind } from '../render/context.ts';
import type { UnitRoom } from '../render/unit.ts';
import type { PackageRequest } from '../request.ts';

/** One session in a package. */
export interface PackagedLesson {
  session: Session;
  /** xAPI activity id of the session. */
  activityId: string;
  /** Name of the document to launch. */
  entry: string;
  /** Names of all files that the session uses, sorted; those that sessions share stand with each. */
  files: readonly string[];
  /** What its pages were rendered with: turns authored text into HTML. */
  room: UnitRoom;
}

/** A package all but finished: everything that a manifest has to tell. */
export interface PackageContent {
  request: PackageRequest;
  /** What identifies the package in manifests: made of published ids, because LMSs keep attempts by it. */
  identifier: string;
  /** One for each session, in order. */
  lessons: readonly PackagedLesson[];
  /** All files so far, sorted by name. */
  files: readonly PackageFile[];
}

/** What an entry document may be named after. */
export interface EntryDocument {
  session: Session;
  /** Hash over all documents of the session. */
  edition: string;
  /** Whether the package holds nothing but this session. */
  alone: boolean;
}

export interface PackageFormat {
  /** The player's entry (src/player/entries/) that its lessons start with. */
  tracking: TrackingKind;
  /** Name of a session's entry document. */
  entryName(document: EntryDocument): string;
  /** Whether the lessons themselves are in the package; they are unless this says otherwise. */
  holdsLessons?(request: PackageRequest): boolean;
  /** Files that the standard wants beside the lessons: its schemas, quizzes, a page to begin with. */
  companions(content: PackageContent): Promise<PackageFile[]>;
  /** The files that name all others, the manifest in front; they open the zip. */
  manifest(content: PackageContent): Promise<PackageFile[]>;
}
