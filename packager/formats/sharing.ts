// Which files of a package belong to one lesson alone, so that a manifest can list every file exactly once (docs/decisions/0024).
import type { PackageContent, PackagedLesson } from './format.ts';

export interface SharedOut {
  /** Names of the files of a lesson that no other lesson uses; with a single lesson, of all files. */
  ownFiles(lesson: PackagedLesson): string[];
  /** Names of all other files: those of several lessons, schemas, settings. Empty with a single lesson. */
  shared: string[];
}

/** Shares the files of a package out. @param except files that stand under resources of their own */
export function shareOut({ lessons, files }: PackageContent, except: readonly string[] = []): SharedOut {
  const names = files.map((file) => file.name).filter((name) => !except.includes(name));
  const [only] = lessons.length === 1 ? lessons : [];
  const usersOf = (name: string) => lessons.filter((lesson) => lesson.files.includes(name));
  return {
    ownFiles: (lesson) =>
      only ? names : names.filter((name) => usersOf(name).length === 1 && lesson.files.includes(name)),
    shared: only ? [] : names.filter((name) => usersOf(name).length !== 1),
  };
}
