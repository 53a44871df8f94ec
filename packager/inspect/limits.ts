// How large a package may be, packed and unpacked. A zip that breaks a limit is refused before it is unpacked.

export interface Limits {
  /** How many entries, folders included. */
  entries: number;
  /** Bytes of all files together, unpacked. */
  totalBytes: number;
  /** Bytes of one file, unpacked. */
  fileBytes: number;
  /** How many times larger than packed a file may be; asked only of files above `ratioFromBytes`. */
  ratio: number;
  ratioFromBytes: number;
  /** The same for all files together. */
  totalRatioFromBytes: number;
  /** Bytes of the directory at the zip's end: names, extra fields and comments of the entries. */
  directoryBytes: number;
  /** Bytes of a manifest: it is parsed, so it is held shorter than what is only copied. */
  manifestBytes: number;
}

export const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  entries: 2_000,
  totalBytes: 200 * mebibyte,
  fileBytes: 100 * mebibyte,
  ratio: 100,
  ratioFromBytes: mebibyte,
  totalRatioFromBytes: 10 * mebibyte,
  directoryBytes: 2 * mebibyte,
  manifestBytes: 2 * mebibyte,
};
