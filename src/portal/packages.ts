// What the portal asks of the packager: the packages that can be downloaded, and a package unpacked and described.

/** Standards that the preview can play. */
export const playable = ['scorm12', 'xapi'] as const;
export type Standard = (typeof playable)[number];

/** A package that this installation offers for download. */
export interface BuiltPackage {
  /** Stable name, e.g. `sesi-1-scorm12`. */
  id: string;
  /** Id of the session of the course that it holds. */
  session: string;
  format: Standard;
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

/** What there is to know about an unpacked package in order to play it. */
export interface PackageDescription {
  /** `scorm12` and `xapi` can be played; other names are told to the reader. */
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

/** The packager as the portal sees it. */
export interface PackageService {
  /** Every package of every session, built when it isn't yet; the same again is cheap. */
  list(): Promise<readonly BuiltPackage[]>;
  /**
   * Unpacks a zip, which may be hostile, into a folder that doesn't exist yet.
   * @throws UnusablePackage when it can't be used; the folder doesn't exist then
   */
  unpack(zipPath: string, folder: string): Promise<PackageDescription>;
}
