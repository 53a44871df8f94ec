// What an opened zip offers, whatever stands behind it.

/** One entry that passed all checks. */
export interface ZipEntry {
  /** Path inside the zip, with `/` between folders; the path of a folder ends with `/`. */
  path: string;
  bytes: number;
  folder: boolean;
}

export interface OpenZip {
  entries: readonly ZipEntry[];
  /** The content of a file as a stream that fails with a PackageError when it is not what the directory said. */
  read(entry: ZipEntry): Promise<NodeJS.ReadableStream>;
  close(): void;
}
