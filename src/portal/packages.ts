// What the portal asks of the packager: packages for everybody, packages to order, and a package unpacked and described.
import type { FormatId } from '../../packager/formats/ids.ts';
import type { PackOptions } from '../../packager/options.ts';

/** Standards that the preview can play. */
export const playable = ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const;
export type Standard = (typeof playable)[number];

/** The standard that packages of a format follow, by the name that the checker gives it. */
const standards: Readonly<Record<FormatId, string>> = {
  scorm12: 'scorm12',
  'scorm2004-3rd': 'scorm2004',
  'scorm2004-4th': 'scorm2004',
  cmi5: 'cmi5',
  xapi: 'xapi',
  web: 'web',
  'common-cartridge': 'common-cartridge',
  'common-cartridge-11': 'common-cartridge',
};

/** Whether the preview can play packages of a format. */
export const isPlayable = (format: FormatId): boolean =>
  (playable as readonly string[]).includes(standards[format]);

/** A package on disk. */
export interface BuiltPackage {
  /** Stable name, e.g. `sesi-1-scorm12` or `lengkap-cmi5`. */
  id: string;
  /** Ids of the sessions of the course that it holds, in order. */
  sessions: readonly string[];
  format: FormatId;
  /** Name of the download, e.g. `kendali-sesi-1-scorm12.zip`. */
  fileName: string;
  /** Absolute path of the zip. */
  path: string;
  bytes: number;
  /** SHA-256 of the zip, in hexadecimal. */
  sha256: string;
  /** Address of the LRS that the package reports to on its own; undefined when it has none. */
  lrsEndpoint: string | undefined;
}

/** A package to build with an office's choices. */
export interface Order {
  format: FormatId;
  /** Ids of the sessions, in order. */
  sessions: readonly string[];
  /** What was chosen; `lrs` is an LRS elsewhere. */
  options: Omit<PackOptions, 'formats' | 'session'>;
  /** Whether it reports to this installation's LRS; only where there is a public address. */
  reportsHere: boolean;
}

/** What there is to know about an unpacked package in order to play it. */
export interface PackageDescription {
  /** One of {@link playable}, or the name of a standard that isn't played. */
  standard: string;
  title: string;
  /** Path of the file to open, relative to the package's root; a query may follow. */
  launch: string;
  /** `adlcp:masteryscore` of a SCORM 1.2 package. */
  masteryScore?: string | undefined;
  /** `adlcp:datafromlms` of a SCORM 1.2 package. */
  launchData?: string | undefined;
  /** Id of the activity that tincan.xml launches. */
  activityId?: string | undefined;
}

/** A file that is no usable package; `message` is a sentence for the reader. */
export class UnusablePackage extends Error {
  override name = 'UnusablePackage';
  /** 400 for what isn't a zip, 413 for what is too big, 422 for a zip that is no package. */
  readonly status: 400 | 413 | 422;

  constructor(status: 400 | 413 | 422, message: string) {
    super(message);
    this.status = status;
  }
}

/** The packager as the portal sees it. Packages are built one at a time, in the order in which they are asked for. */
export interface PackageService {
  /**
   * The packages for everybody, with the course's own settings: those that the portal's pages play, built when they
   * aren't yet, and whatever else was built since the start. The same again is cheap.
   */
  list(): Promise<readonly BuiltPackage[]>;
  /** A package for everybody that is built already. @param sessions ids, in the order of the course */
  find(format: FormatId, sessions: readonly string[]): BuiltPackage | undefined;
  /** A package for everybody, built when it isn't yet. @throws BuildError, CourseError */
  ensure(format: FormatId, sessions: readonly string[]): Promise<BuiltPackage>;
  /**
   * Builds a package for whoever ordered it.
   * @param folder where it is written; made when it isn't there
   * @param options.onStep called as each step begins, with a line that names it
   * @param options.signal stops at the next step
   * @throws BuildError, CourseError; the signal's reason when it was stopped. Nothing stays in the folder then.
   */
  build(
    order: Order,
    folder: string,
    options?: { onStep?: (line: string) => void; signal?: AbortSignal },
  ): Promise<BuiltPackage>;
  /**
   * Unpacks a zip, which may be hostile, into a folder that doesn't exist yet.
   * @throws UnusablePackage when it can't be used; the folder doesn't exist then
   */
  unpack(zipPath: string, folder: string): Promise<PackageDescription>;
  /** Unpacks a site of ours, which is no package that an LMS would launch, into a folder that doesn't exist yet. */
  unpackSite(site: BuiltPackage, folder: string): Promise<PackageDescription>;
}
