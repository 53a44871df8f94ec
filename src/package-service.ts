// The packager as the portal asks for it: packages built one after another, and uploads taken apart.
import { loadCourse } from '../packager/course.ts';
import type { FormatId } from '../packager/formats/ids.ts';
import { type PackageRequest, writePackage } from '../packager/index.ts';
import { PackageError, type PackageFault, readPackage, unpackZip } from '../packager/inspect/index.ts';
import type { Config } from './config.ts';
import { inDataDir } from './data.ts';
import type { PackageKey } from './package-key.ts';
import {
  type BuiltPackage,
  type PackageDescription,
  type PackageService,
  UnusablePackage,
} from './portal/packages.ts';

export interface PackageServiceOptions {
  config: Pick<Config, 'dataDir' | 'language' | 'publicUrl'>;
  packageKey: PackageKey;
  /** Told a line for each step of building the packages that the portal's own pages need. */
  onProgress?: (line: string) => void;
}

/** What the portal's own pages play: each session in the preview, and the course as a site without a record. */
const previewed = 'scorm12' satisfies FormatId;
const read = 'web' satisfies FormatId;

type Choices = Omit<PackageRequest, 'course' | 'published' | 'sessions' | 'format'>;

/** With a public address, packages for everybody report to this installation's LRS. */
export function createPackageService({
  config,
  packageKey,
  onProgress,
}: PackageServiceOptions): PackageService {
  const folder = inDataDir(config, 'packages');
  /** The course as a site on this portal, for packages that link to it. */
  const ownSite = config.publicUrl ? `${config.publicUrl}/belajar/` : undefined;
  const ownLrs = config.publicUrl ? { endpoint: `${config.publicUrl}/xapi/`, ...packageKey } : undefined;
  /** Packages for everybody by id, built or being built; a failed build is not kept, so that the next one tries again. */
  const shared = new Map<string, Promise<BuiltPackage>>();
  const ready = new Map<string, BuiltPackage>();
  let last: Promise<unknown> = Promise.resolve();

  /** Runs works one after another: rendering and packing keep a whole processor busy. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  }

  function build(
    format: FormatId,
    sessionIds: readonly string[],
    choices: Choices,
    into: string,
    onStep: (line: string) => void,
  ): Promise<BuiltPackage> {
    return inTurn(async () => {
      const { course, published } = loadCourse();
      const sessions = course.sessions.filter((session) => sessionIds.includes(session.id));
      const request = { ...choices, course, published, sessions, format };
      const { fileName, path, bytes, sha256 } = await writePackage(request, into, onStep);
      return {
        id: packageId(format, sessionIds),
        sessions: sessionIds,
        format,
        fileName,
        path,
        bytes,
        sha256,
        lrsEndpoint: choices.lrs?.endpoint,
      };
    });
  }

  function packageId(format: FormatId, sessions: readonly string[]): string {
    const { course } = loadCourse();
    const whole = sessions.length > 1 && sessions.length === course.sessions.length;
    return `${whole ? 'lengkap' : sessions.join('-')}-${format}`;
  }

  function ensure(format: FormatId, sessions: readonly string[], onStep = (_line: string) => {}) {
    const id = packageId(format, sessions);
    const known = shared.get(id);
    if (known) return known;
    const making = build(
      format,
      sessions,
      { language: config.language, lrs: ownLrs, site: ownSite },
      folder,
      onStep,
    );
    shared.set(id, making);
    making.then(
      (made) => ready.set(id, made),
      () => shared.delete(id),
    );
    return making;
  }

  return {
    async list() {
      const { course } = loadCourse();
      const ids = course.sessions.map((session) => session.id);
      await Promise.all([
        ...ids.map((id) => ensure(previewed, [id], onProgress)),
        ensure(read, ids, onProgress),
      ]);
      return [...ready.values()];
    },
    find: (format, sessions) => ready.get(packageId(format, sessions)),
    ensure: (format, sessions) => ensure(format, sessions),
    build(order, into, { onStep, signal } = {}) {
      signal?.throwIfAborted();
      const { lrs, site = ownSite, ...options } = order.options;
      const choices = { ...options, site, lrs: order.reportsHere ? ownLrs : lrs };
      return build(order.format, order.sessions, choices, into, (line) => {
        signal?.throwIfAborted();
        onStep?.(line);
      });
    },
    unpack: (zipPath, into) => unpack(zipPath, into, config.language),
    async unpackSite({ format, path }, into) {
      await unpackZip(path, into);
      return { standard: format, title: loadCourse().course.title, launch: 'index.html' };
    },
  };
}

const notAZip: readonly PackageFault[] = ['not-a-zip', 'truncated', 'damaged', 'empty'];
const tooBig: readonly PackageFault[] = [
  'too-many-entries',
  'too-large',
  'file-too-large',
  'bomb',
  'manifest-too-large',
];

async function unpack(
  zipPath: string,
  folder: string,
  language: Config['language'],
): Promise<PackageDescription> {
  try {
    const { masteryScore, dataFromLms, standard, title, launch, activityId } = await readPackage(zipPath, {
      unpackTo: folder,
    });
    return {
      standard,
      title,
      launch,
      activityId,
      masteryScore: masteryScore?.toString(),
      launchData: dataFromLms,
    };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const status = notAZip.includes(error.code) ? 400 : tooBig.includes(error.code) ? 413 : 422;
    throw new UnusablePackage(status, error.in(language));
  }
}
