// Looks a package over by all rules of its standard and says what it found; bad content never makes it throw.
import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { declaresEntities } from '../xml.ts';
import { PackageError, shown } from './error.ts';
import { type Finding, finding } from './finding.ts';
import { type Launchable, launchablesOf } from './launchables.ts';
import { defaultLimits, type Limits, mebibyte } from './limits.ts';
import type { Description, Standard } from './manifest.ts';
import { findManifest, parseManifest, readManifestText } from './manifest-file.ts';
import { seemsOwnSite } from './own-site.ts';
import { rules } from './rules/index.ts';
import { complaintsAbout } from './schema/validate.ts';
import { Gathering, type Verdict } from './verdict.ts';
import type { PackageView } from './view.ts';
import { type OpenZip, openZip, type ZipEntry } from './zip.ts';

export type { Launchable } from './launchables.ts';
export type { Verdict } from './verdict.ts';

export interface Inspection {
  verdict: Verdict;
  /** Undefined when no manifest could be read. */
  standard?: Standard | undefined;
  /** As the manifest writes it, for example `2004 4th Edition`. */
  edition?: string | undefined;
  title?: string | undefined;
  /** Number of files and their bytes unpacked; 0 when the zip could not be opened. */
  files: number;
  bytes: number;
  /** Of the zip, in small hexadecimal digits; undefined when it is larger than any package may be. */
  sha256?: string | undefined;
  /** What a learner can open, in the order of the manifest. */
  launchables: readonly Launchable[];
  /** Errors first, then warnings, then notes. */
  findings: readonly Finding[];
}

/** How many bytes of a file the rules may read at once. */
const readableBytes = 4 * mebibyte;

/** The content of large packages is tried as long as this; the rest is named in a note. */
const contentMilliseconds = 1_500;

/** No honest manifest has more elements (comments included), or more attributes in one; more would fill the memory. */
const most = { elements: 30_000, attributes: 500 };

/**
 * Inspects a package.
 * @throws only what the file system throws when the zip itself can't be read
 */
export async function inspectPackage(
  zipPath: string,
  { limits = defaultLimits }: { limits?: Limits } = {},
): Promise<Inspection> {
  const found: Omit<Inspection, 'verdict'> = { files: 0, bytes: 0, launchables: [], findings: [] };
  const findings = new Gathering();
  try {
    const { size } = await stat(zipPath);
    if (size > limits.totalBytes)
      throw new PackageError('too-large', { limit: limits.totalBytes / mebibyte });
    found.sha256 = await sha256(zipPath);
    const zip = await openZip(zipPath, limits);
    try {
      await inspectOpened(zip, limits, found, findings);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    findings.add(ofFault(error));
  }
  return { verdict: findings.verdict(), ...found, findings: findings.arranged() };
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    // One buffer for all of it: those of a stream pile up until the next collection of garbage.
    const buffer = Buffer.allocUnsafe(mebibyte / 4);
    for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer))
      hash.update(buffer.subarray(0, read.bytesRead));
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

const ofFault = ({ code, values }: PackageError): Finding => finding(code, 'error', values);

async function inspectOpened(
  zip: OpenZip,
  limits: Limits,
  found: Omit<Inspection, 'verdict'>,
  findings: Gathering,
): Promise<void> {
  const files = zip.entries.filter((entry) => !entry.folder);
  found.files = files.length;
  found.bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  await collect(findings, tryContent(zip, files));
  if (seemsOwnSite(files)) {
    findings.add(finding('own-site', 'warning'));
    return;
  }
  const manifest = findManifest(zip.entries);
  const text = await readManifestText(zip, manifest, limits);
  const refusals = refusalsOf(manifest.path, text);
  for (const refusal of refusals) findings.add(refusal);
  if (refusals.length > 0) return;
  const { document, description } = parseManifest(manifest.path, text);
  const view = viewOf(zip, files, description, { name: manifest.path, text, document });
  found.standard = description.standard;
  found.edition = description.edition;
  found.title = description.title;
  found.launchables = launchablesOf(view);
  for (const rule of rules[view.standard]) await collect(findings, rule(view));
}

/** Adds what a rule yields; one that meets a damaged or huge file ends with that finding. */
async function collect(
  findings: Gathering,
  yielded: AsyncIterable<Finding> | Iterable<Finding>,
): Promise<void> {
  try {
    for await (const one of yielded) findings.add(one);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    findings.add(ofFault(error));
  }
}

/** Inflates all files and compares them with what the zip says of them; keeps nothing. */
async function* tryContent(zip: OpenZip, files: readonly ZipEntry[]): AsyncGenerator<Finding> {
  const end = performance.now() + contentMilliseconds;
  for (const [index, file] of files.entries()) {
    if (performance.now() > end) {
      yield finding('content-untried', 'note', { count: files.length - index });
      return;
    }
    try {
      for await (const chunk of await zip.read(file)) if (chunk.length === 0) break;
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      yield ofFault(error);
    }
  }
}

/** Why a manifest's text must not or can't be parsed. */
function refusalsOf(name: string, text: string): Finding[] {
  const file = shown(name);
  if (declaresEntities(text)) return [finding('manifest-entities', 'error', { name: file }, { file })];
  const [complaint] = complaintsAbout(text);
  if (complaint) {
    const { message, line } = complaint;
    return [finding('manifest-broken', 'error', { name: file, message: shown(message) }, { file, line })];
  }
  if (tooRich(text))
    return [finding('manifest-elements', 'error', { name: file, limit: most.elements }, { file })];
  return [];
}

/** Counts before anything is built of it. */
function tooRich(text: string): boolean {
  let elements = 0;
  let attributes = 0;
  for (const [sign] of text.matchAll(/<(?!\/)|=\s*["']/g)) {
    if (sign === '<') {
      elements += 1;
      attributes = 0;
    } else attributes += 1;
    if (elements > most.elements || attributes > most.attributes) return true;
  }
  return false;
}

function viewOf(
  zip: OpenZip,
  files: readonly ZipEntry[],
  { standard, edition }: Description,
  manifest: PackageView['manifest'],
): PackageView {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    standard,
    edition,
    manifest,
    files: files.map(({ path }) => path),
    bytes: (path) => byPath.get(path)?.bytes ?? 0,
    async read(path) {
      const file = byPath.get(path);
      if (!file) throw new PackageError('launch-missing', { launch: shown(path) });
      if (file.bytes > readableBytes)
        throw new PackageError('file-too-large', { name: shown(path), limit: readableBytes / mebibyte });
      return buffer(await zip.read(file));
    },
  };
}
