// Finds a package's manifest among its files and reads it, with every defence that a hostile file calls for.
import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Document } from '@xmldom/xmldom';
import { decodeXml, parseXml, XmlError } from '../xml.ts';
import { PackageError, shown } from './error.ts';
import { type Limits, mebibyte } from './limits.ts';
import { type Description, manifestReaders } from './manifest.ts';
import type { OpenZip, ZipEntry } from './zip.ts';

/**
 * The manifest at the top of a package.
 * @throws PackageError when none is there, or it stands in a folder or another zip, or its name has capitals
 */
export function findManifest(entries: readonly ZipEntry[]): ZipEntry {
  const names = Object.keys(manifestReaders);
  for (const name of names) {
    const exact = entries.find((entry) => entry.path === name);
    if (exact) return exact;
  }
  const close = entries.find((entry) => names.includes(posix.basename(entry.path).toLowerCase()));
  if (!close) {
    // A web site may offer zips for download; it is no wrapping of them.
    const isSite = entries.some((entry) => /\.html?$/i.test(entry.path));
    const inner = isSite ? undefined : entries.find((entry) => /\.(?:zip|imscc)$/i.test(entry.path));
    throw inner
      ? new PackageError('zip-in-zip', { name: shown(inner.path) })
      : new PackageError('no-manifest');
  }
  const name = shown(close.path);
  throw close.path.includes('/')
    ? new PackageError('manifest-deep', { name })
    : new PackageError('manifest-casing', { name, expected: close.path.toLowerCase() });
}

/** A manifest's text. @throws PackageError when it is too large, damaged, or not in the encoding that it declares */
export async function readManifestText(zip: OpenZip, manifest: ZipEntry, limits: Limits): Promise<string> {
  const name = manifest.path;
  if (manifest.bytes > limits.manifestBytes) {
    throw new PackageError('manifest-too-large', { name, limit: limits.manifestBytes / mebibyte });
  }
  const data = await buffer(await zip.read(manifest));
  return orBroken(name, () => decodeXml(data));
}

/** What a manifest says. @param name its file name @throws PackageError when it is no XML, or of no known standard */
export function parseManifest(name: string, text: string): { document: Document; description: Description } {
  const document = orBroken(name, () => parseXml(text));
  const description = manifestReaders[name]?.(document);
  if (!description) throw new PackageError('unknown-standard', { name });
  return { document, description };
}

function orBroken<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof XmlError ? new PackageError('manifest-broken', { name }) : error;
  }
}
