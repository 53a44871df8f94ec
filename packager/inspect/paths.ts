// Which names inside a zip are safe to write to a disk, on every system that the portal may run on.

/** Bytes that file systems allow in one part of a path. */
const partBytes = 200;
const pathBytes = 800;

/** Names that Windows reads as devices, with or without an extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Whether a path stays inside the folder that it is unpacked into and names the same file everywhere.
 * @param path as it stands in the zip; a folder ends with `/`
 */
export function isSafePath(path: string): boolean {
  // A colon is a drive or an alternate stream on Windows; a backslash separates folders there and is a letter here.
  if (/[\\:*?"<>|\p{Cc}\p{Cs}]/u.test(path) || Buffer.byteLength(path) > pathBytes) return false;
  const parts = path.replace(/\/$/, '').split('/');
  return parts.every(
    (part) =>
      part !== '' &&
      part !== '.' &&
      part !== '..' &&
      !/[. ]$/.test(part) &&
      !device.test(part) &&
      Buffer.byteLength(part) <= partBytes,
  );
}

/**
 * Two paths with one key are one file on some file system: case and Unicode composition do not count. By way of capitals,
 * `ß` is `ss` and the long `ſ` is `s`, as file systems have it.
 */
export const pathKey = (path: string): string =>
  path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC').replace(/\/$/, '');
