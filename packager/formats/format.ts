// What a standard asks of a package. One file a standard fills this in; the rest of the packager knows none by name.
import type { Course, Session } from '../../src/model/course.ts';
import type { PackageFile } from '../file.ts';
import type { TrackingKind } from '../render/context.ts';

/** A package all but finished: everything a manifest has to tell. */
export interface PackageContent {
  course: Course;
  session: Session;
  /** xAPI activity id of the session. */
  activityId: string;
  /** Name of the document to launch. */
  entry: string;
  /** Names of all files so far, in their order in the package. */
  files: readonly string[];
}

export interface PackageFormat {
  /** The adapter that the player reports with. */
  tracking: TrackingKind;
  /** Name of the entry document. @param edition hash over all documents */
  entryName(edition: string): string;
  /** Fixed files that the standard wants in every package, such as its schemas. */
  companions(): Promise<PackageFile[]>;
  /** The manifest; it describes every other file. */
  manifest(content: PackageContent): Promise<PackageFile>;
}
